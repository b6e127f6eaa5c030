/** What the people of the sample answer, each as their mail client would: Jane below the questions, Sam on top. */
import { candidateAnswers, managerAnswers } from "../demo/answers.ts";
import { type Composed, composeReply, type Original, type ReplyBody, type Style } from "./client.ts";
import { endOf, flatten } from "./hypertext.ts";
import { type Person, sampleCandidate, sampleManager } from "./sample-invite.ts";

/** The reply of a person of the sample; undefined for anybody else, and to a mail that does not ask the questions. */
export function sampleReply(
  original: Original,
  from: Person,
  timeZone: string,
): { style: Style; mail: Composed } | undefined {
  const habit = HABITS[from.address];
  if (habit === undefined || !asks(original, habit.body)) return undefined;
  const { style, body } = habit;
  return { style, mail: composeReply({ original, from, timeZone, style, body: whole(body, original) }) };
}

const HABITS: Record<string, { style: Style; body: ReplyBody }> = {
  [sampleCandidate.address]: { style: "gmail", body: { answers: candidateAnswers } },
  [sampleManager.address]: { style: "outlook", body: managerAnswers },
};

/** An answer goes below the last line of its question, so each question is taken as long as it stands in the mail. */
function whole(body: ReplyBody, { text = "", html }: Original): ReplyBody {
  if (typeof body === "string" || html === undefined) return body;
  const lines = flatten(html).split("\n");
  const answers = body.answers.map(({ question, answer }) => {
    const line = lines.findLast((each) => endOf([each], question) !== undefined);
    return { question: line !== undefined && endOf([text], line) !== undefined ? line : question, answer };
  });
  return { ...body, answers };
}

/** A receipt or a note has no questions to write below. */
function asks({ text = "", html }: Original, body: ReplyBody): boolean {
  const shown = html === undefined ? text : flatten(html);
  const questions = typeof body === "string" ? ["1. Overall"] : body.answers.map(({ question }) => question);
  return questions.every((question) => endOf([shown], question) !== undefined);
}
