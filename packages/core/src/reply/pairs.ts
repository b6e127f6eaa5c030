/**
 * The answers found so far, one a question, and the rules for adding to them: nothing overwrites, a skipped question
 * stays open, everything together stays within the limit (R45).
 */
import type { Answer, Answers, Pairing, Question } from "./answers.ts";
import { isOnlyChoice, isSkipped, readChoice } from "./choice.ts";
import { sortProse } from "./prose.ts";
import { isOnlyRating, readRating } from "./rating.ts";

/** Octets of UTF-8 that all answers of one reply may take together, hence each of them too (R45). */
export const ANSWERS_LIMIT = 32 * 1024;

type Pair = { text: string; pairing: Pairing; rated: boolean };

export class Pairs {
  private readonly questions: Question[];
  private readonly found = new Map<number, Pair>();
  /** Seen and left open: no prose is guessed into them. */
  private readonly skipped = new Set<number>();
  rest = "";

  constructor(questions: Question[]) {
    this.questions = questions;
  }

  /** Adds words to the answer of a question; `rated: false` when a number in front of them may be no rating. */
  add(number: number, text: string, pairing: Pairing, { rated = true } = {}): void {
    if (text.trim() === "" || !this.questions.some((question) => question.number === number)) return;
    if (isSkipped(text)) {
      this.skipped.add(number);
      return;
    }
    const before = this.found.get(number);
    this.found.set(
      number,
      before === undefined
        ? { text: text.trim(), pairing, rated }
        : { ...before, text: `${before.text}\n\n${text.trim()}` },
    );
  }

  /** Bare ratings and choices, one for each question that asks for one, or a line for every question. */
  addInOrder(text: string): boolean {
    const open = this.open();
    const lines = text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    if (lines.length === open.length && open.length > 1 && this.fits(lines, open)) return this.assign(lines, open);
    const atoms = lines.slice(0, 20).flatMap((line) => atomsOf(line));
    if (
      lines.length > 20 ||
      atoms.length < 2 ||
      !atoms.every((atom) => isOnlyRating(atom) || isOnlyChoice(atom) || isSkipped(atom))
    )
      return false;
    for (const asked of [
      open,
      open.filter(({ expects }) => expects !== "text"),
      open.filter(({ expects }) => expects === "rating"),
    ]) {
      if (asked.length === atoms.length && this.fits(atoms, asked)) return this.assign(atoms, asked);
    }
    return false;
  }

  private fits(lines: string[], questions: Question[]): boolean {
    if (!questions.some(({ expects }) => expects !== "text")) return false;
    return questions.every(({ expects }, i) => {
      if (isSkipped(lines[i]!) || expects === "text")
        return !isOnlyRating(lines[i]!) || lines.every((line) => line.length < 24);
      return expects === "rating" ? readRating(lines[i]!) !== undefined : readChoice(lines[i]!) !== undefined;
    });
  }

  private assign(lines: string[], questions: Question[]): boolean {
    questions.forEach(({ number }, i) => {
      this.add(number, lines[i]!, "topic");
    });
    return true;
  }

  addProse(text: string): void {
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}★]/u.test(text)) return;
    const open = this.open();
    const { topics, rest } = sortProse(text, open);
    for (const [number, words] of topics) this.add(number, words, "topic");
    const [first] = this.questions;
    if (rest === "") return;
    if (first !== undefined && !this.found.has(first.number) && !this.skipped.has(first.number))
      this.add(first.number, rest, "whole");
    else this.rest = rest;
  }

  private open(): Question[] {
    return this.questions.filter(({ number }) => !this.found.has(number) && !this.skipped.has(number));
  }

  answers(): Answers {
    const limit = shareOf([...this.found.values()].map(({ text }) => Buffer.byteLength(text)));
    const answers: Answers = {};
    for (const question of this.questions) {
      const pair = this.found.get(question.number);
      if (pair !== undefined) answers[String(question.number)] = answerTo(question, pair, limit);
    }
    return answers;
  }
}

/** "4 2 5", "4, 2, 5", "4 / n/a / yes" on one line; otherwise the line itself. */
function atomsOf(line: string): string[] {
  if (isOnlyRating(line) || isOnlyChoice(line)) return [line];
  const atoms = line.split(/\s*[,;|]\s*|\s+\/\s+|\s+/).filter((atom) => atom !== "");
  return atoms.length > 1 && atoms.length <= 12 ? atoms : [line];
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
