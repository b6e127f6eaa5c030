/** An exchange as it comes in from outside: a list of questions in anyone's words, and the mail that answers them. */
import type { Answer, Question } from "@debrief/core/reply/answers";
import { readReply } from "@debrief/core/reply/read";

export type Exchange = {
  id: string | number | undefined;
  questions: string[];
  body?: string | undefined;
  html?: string | undefined;
  /** The plain text of the mail that asked. */
  sent?: string | undefined;
};

/** Questions of one exchange that are looked at; no mail asks more. */
const MOST_QUESTIONS = 99;

/** Reads one line of JSON; what is wrong with it is said in a sentence, with the id when there is one. */
export function parseExchange(line: string): Exchange | { id?: unknown; error: string } {
  const value = parsed(line);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { error: "The line is not a JSON object." };
  const { id, questions, body, html, sent } = value as Record<string, unknown>;
  const named = typeof id === "string" || typeof id === "number" ? { id } : {};
  if (id !== undefined && named.id === undefined) return { error: '"id" is a string or a number.' };
  if (!Array.isArray(questions) || !questions.every((question) => typeof question === "string"))
    return { ...named, error: '"questions" is a list of strings.' };
  if (questions.length === 0 || questions.length > MOST_QUESTIONS)
    return { ...named, error: `"questions" holds 1 to ${MOST_QUESTIONS} questions.` };
  if (!isText(body) || !isText(html) || !isText(sent))
    return { ...named, error: '"body", "html" and "sent" are strings.' };
  if (body === undefined && html === undefined) return { ...named, error: 'The line has neither "body" nor "html".' };
  return { id: named.id, questions, body, html, sent };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Whatever is wrong with it, it is no object of ours, and that is what the caller says.
    return undefined;
  }
}

function isText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

/** The answers by question number; a question that was skipped in words ("n/a") carries those words. */
export function readExchange({ questions, body, html, sent }: Exchange): Record<string, Answer> {
  const asked = questions.map(
    (text, index): Question => ({ number: index + 1, text, expects: expectationOf(text), cues: [] }),
  );
  const { answers, skipped } = readReply({ text: body, html }, { questions: asked, sentText: sent });
  const left = Object.entries(skipped).map(([number, text]): [string, Answer] => [
    number,
    { text, pairing: "numbered" },
  ]);
  const all: Record<string, Answer> = { ...Object.fromEntries(left), ...answers };
  return Object.fromEntries(
    Object.entries(all)
      .map(([number, answer]): [string, Answer] => [number, { ...answer, text: withoutEmphasis(answer.text) }])
      .sort(([a], [b]) => Number(a) - Number(b)),
  );
}

/** In a text form, answers are set off from the questions by emphasis: "_No._" says "No." */
function withoutEmphasis(text: string): string {
  const inner = /^(\*{1,3}|_{1,3})(?![\s*_])([^*_]+)(?<!\s)\1$/.exec(text);
  return inner?.[2] ?? text;
}

// "How clear was it (1 to 5)?" · "On a scale of 1-5, …"
const RATES = /(?<!\d)1\s?(?:to|-|–|bis|à|a|al|tot|till|til|do|до|=)\s?(?:5|10)(?!\d)|\b1\s?=.{1,40}\b5\s?=/i;

/** A question that names a scale expects a rating; of others we expect words. */
function expectationOf(text: string): Question["expects"] {
  return RATES.test(text) ? "rating" : "text";
}
