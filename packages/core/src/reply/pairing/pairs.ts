/**
 * The answers found so far, one a question, and the rules for adding to them: nothing overwrites, a skipped question
 * stays open, everything together stays within the limit (R45).
 */
import type { Answer, Answers, Pairing, Question } from "../answers.ts";
import { readChoice } from "./choice.ts";
import { inOrder } from "./order.ts";
import { sortProse } from "./prose.ts";
import { readRating } from "./rating.ts";
import { readSameAs } from "./same-as.ts";
import { isSkipped } from "./skipped.ts";

/** Octets of UTF-8 that all answers of one reply may take together, hence each of them too (R45). */
export const ANSWERS_LIMIT = 32 * 1024;

type Pair = { text: string; pairing: Pairing; rated: boolean };

export class Pairs {
  private readonly questions: Question[];
  private readonly found = new Map<number, Pair>();
  /** Seen and left open: no prose is guessed into them. */
  private readonly left = new Map<number, string>();
  private readonly besides: string[] = [];

  constructor(questions: Question[]) {
    this.questions = questions;
  }

  /** Adds words to the answer of a question; `rated: false` when a number in front of them may be no rating. */
  add(number: number, given: string, pairing: Pairing, { rated = true } = {}): void {
    const question = this.questions.find((one) => one.number === number);
    if (given.trim() === "") return;
    if (question === undefined) {
      this.keep(given);
      return;
    }
    const { text, heading } = withoutHeading(withoutRepetition(given.trim(), question));
    this.keep(heading);
    if (text === "") return;
    if (isSkipped(text)) {
      this.left.set(number, text);
      return;
    }
    const before = this.found.get(number);
    this.found.set(
      number,
      before === undefined ? { text, pairing, rated } : { ...before, text: `${before.text}\n\n${text}` },
    );
  }

  /** Keeps words that answer nothing. */
  keep(words: string): void {
    if (words.trim() !== "") this.besides.push(words.trim());
  }

  /** Bare ratings and choices, one for each question that asks for one, or a line for every question; then what follows. */
  addInOrder(text: string): boolean {
    const ordered = inOrder(text, this.open());
    if (ordered === undefined) return false;
    for (const { number, text: words } of ordered.answers) this.add(number, words, "topic");
    this.addProse(ordered.rest);
    return true;
  }

  /** Sentences with a cue to the open questions, the rest of them to the first question as a guess. */
  addProse(text: string): void {
    if (text.trim() === "") return;
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}★]/u.test(text)) return;
    const { topics, rest } = sortProse(text, this.open());
    for (const [number, words] of topics) this.add(number, words, "topic");
    const [first] = this.questions;
    if (rest === "") return;
    if (first !== undefined && !this.found.has(first.number) && !this.left.has(first.number))
      this.add(first.number, rest, "whole");
    else this.keep(rest);
  }

  private open(): Question[] {
    return this.questions.filter(({ number }) => !this.found.has(number) && !this.left.has(number));
  }

  /** Own words that belong to no answer. */
  rest(): string {
    return this.besides.join("\n\n");
  }

  /** What they wrote where they would not answer, by question number: "n/a". */
  skipped(): Record<string, string> {
    return Object.fromEntries([...this.left].filter(([number]) => !this.found.has(number)));
  }

  answers(): Answers {
    const limit = shareOf([...this.found.values()].map(({ text }) => Buffer.byteLength(text)));
    const answers: Answers = {};
    for (const question of this.questions) {
      const pair = this.found.get(question.number);
      if (pair === undefined) continue;
      const meant = this.meantBy(question.number);
      answers[String(question.number)] =
        meant === question.number ? answerTo(question, pair, limit) : this.lent(question, pair, limit, meant);
    }
    return answers;
  }

  /** The question whose answer is meant: this one's own, or the one that "same as above" leads to in the end. */
  private meantBy(number: number, seen = new Set<number>()): number {
    const pointed = readSameAs(this.found.get(number)?.text ?? "");
    if (pointed === undefined || seen.has(number)) return number;
    const place = this.questions.findIndex((one) => one.number === number);
    const next = pointed === "before" ? this.questions[place - 1]?.number : pointed.number;
    if (next === undefined || !this.questions.some((one) => one.number === next)) return number;
    return this.meantBy(next, seen.add(number));
  }

  private lent(question: Question, pair: Pair, limit: number, sameAs: number): Answer {
    const { rating, ratingAs, choice, ...own } = answerTo(question, pair, limit);
    const source = this.found.get(sameAs);
    // What is lent is read as an answer to this question: a rating there may stand where only text was asked for.
    const lent = source && answerTo(question, source, limit);
    return {
      ...own,
      sameAs,
      ...(lent?.rating === undefined ? {} : { rating: lent.rating }),
      ...(lent?.ratingAs === undefined ? {} : { ratingAs: lent.ratingAs }),
      ...(lent?.choice === undefined ? {} : { choice: lent.choice }),
    };
  }
}

// → calm · --> calm · >> calm
const POINTER = /^(?:-{1,3}>|={1,3}>|[→➜➔➤»▶]|>>)\s{0,3}(?=\S)/u;
const LABEL =
  /^[*_]{0,3}(?:a|ans|answer|response|reply|antwort|réponse|respuesta|risposta|resposta|antwoord|svar|vastaus|odpowiedź|odpověď|ответ|відповідь|cevap|válasz|răspuns|回答|答|답변|답)[*_]{0,3}\s?[:：][*_]{0,3}\s*(?=\S)/iu;

/** The answer without its label ("A: …") and without the question, repeated in front of it ("Size: L"). */
function withoutRepetition(given: string, { text }: Question): string {
  const asked = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let at = 0;
  let end = 0;
  for (const match of given.slice(0, 4 * text.length + 20).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (match[0].toLowerCase() !== asked[at]) break;
    at++;
    end = match.index + match[0].length;
    if (at === asked.length) break;
  }
  const mark =
    at > 0 && at === asked.length
      ? /^[\s*_"”)\]]*(?:[?？:：=]|->|=>|–>|→|[-–—] )[\s*_?:=>→–—-]*/u.exec(given.slice(end))
      : null;
  const answer = mark === null ? given : given.slice(end + mark[0].length);
  return answer.replace(POINTER, "").replace(LABEL, "");
}

/** A heading below an answer is the next part of a form: "## Editing". */
function withoutHeading(text: string): { text: string; heading: string } {
  const match = /(?:^|\n)((?:\s*#{2,6} [^\n]{1,100})+)\s*$/u.exec(text.slice(-600));
  if (match === null) return { text, heading: "" };
  const start = Math.max(0, text.length - 600) + match.index;
  return { text: text.slice(0, start).trim(), heading: match[1]!.trim() };
}

function answerTo(question: Question, { text, pairing, rated }: Pair, limit: number): Answer {
  const kept = cut(text, limit);
  const answer: Answer = { text: kept, pairing };
  if (kept.length < text.length) answer.truncated = true;
  if (question.expects === "rating" && rated) Object.assign(answer, readRating(text));
  const choice = question.expects === "choice" ? readChoice(text) : undefined;
  if (choice !== undefined) answer.choice = choice;
  return answer;
}

/** The most octets that each answer may take so that all of them stay below the limit; short ones leave their share to long ones. */
function shareOf(sizes: number[]): number {
  let left = ANSWERS_LIMIT;
  let open = sizes.length;
  for (const size of sizes.toSorted((a, b) => a - b)) {
    if (size > left / open) return Math.floor(left / open);
    left -= size;
    open--;
  }
  return ANSWERS_LIMIT;
}

function cut(text: string, octets: number): string {
  if (Buffer.byteLength(text) <= octets) return text;
  // Decoding what is left of the last character gives a replacement character, which nobody typed.
  return Buffer.from(text)
    .subarray(0, octets)
    .toString("utf8")
    .replace(/\ufffd+$/, "");
}
