/** Real answers to lists of questions, with the mapping from question to answer read by hand. */
import { readReply } from "@debrief/core/reply/read";
import type { Corpora } from "./folder.ts";
import { difference, mostlySameWords } from "./likeness.ts";
import { type Measure, tally } from "./measure.ts";
import { question } from "./reply.ts";

type Exchange = {
  id: string;
  style: string;
  questions: string[];
  body: string;
  answers: Record<string, string | null>;
};

/** The sources here are the styles in which people answer: inline, numbered, prose. */
export function scoreAnswers(corpora: Corpora): Measure[] {
  const paired = tally("answers.paired");
  for (const { id, style, questions, body, answers } of corpora.rows<Exchange>("feedback/replies.ndjson")) {
    const reply = readReply({ text: body }, { questions: questions.map(question) });
    for (const [number, expected] of Object.entries(answers)) {
      if (expected === null) continue;
      const came = reply.answers[number]?.text ?? "";
      paired.count(style, `${id}/${number}`, mostlySameWords(expected, came) ? undefined : difference(expected, came));
    }
  }
  return [paired.measured()];
}
