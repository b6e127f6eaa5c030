/**
 * Answers without any number that stand in the order of the questions: "4 2 5", a line for every question, a paragraph
 * for every question. Only when the counts fit and nothing in them speaks of another question.
 */
import type { Question } from "../answers.ts";
import { isOnlyChoice, readChoice } from "./choice.ts";
import { cueReader, sentences } from "./prose.ts";
import { isOnlyRating, readRating } from "./rating.ts";
import { isSkipped } from "./skipped.ts";

export type Ordered = { answers: { number: number; text: string }[]; rest: string };

/** Ties the parts of `text` to the open questions in order; undefined when they do not fit. */
export function inOrder(text: string, open: Question[]): Ordered | undefined {
  if (open.length < 2) return undefined;
  const lines = linesOf(text);
  return oneEach(lines, open) ?? oneEach(paragraphsOf(text), open) ?? bare(lines, open) ?? inWords(text, lines, open);
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}

function assigned(parts: string[], questions: Question[], rest = ""): Ordered {
  return { answers: questions.map(({ number }, i) => ({ number, text: parts[i]! })), rest };
}

/** A part for every question, with a rating where one is asked for and a choice where one is. */
function oneEach(parts: string[], questions: Question[]): Ordered | undefined {
  return parts.length === questions.length && fits(parts, questions) ? assigned(parts, questions) : undefined;
}

function fits(parts: string[], questions: Question[]): boolean {
  if (!questions.some(({ expects }) => expects !== "text")) return false;
  return questions.every(({ expects }, i) => {
    if (isSkipped(parts[i]!) || expects === "text")
      return !isOnlyRating(parts[i]!) || parts.every((part) => part.length < 24);
    return expects === "rating" ? readRating(parts[i]!) !== undefined : readChoice(parts[i]!) !== undefined;
  });
}

// More lines of bare ratings than this are no answer to a questionnaire.
const MOST_LINES = 20;

/** "4 2 5", "4, 2, 5, no", a rating a line; what comes after them stays. */
function bare(lines: string[], open: Question[]): Ordered | undefined {
  const atoms: string[] = [];
  let used = 0;
  let rest = "";
  for (const line of lines.slice(0, MOST_LINES)) {
    const [head, tail] = headOf(line);
    const parts = atomsOf(head);
    if (!parts.every((part) => isOnlyRating(part) || isOnlyChoice(part) || isSkipped(part))) break;
    // "4 - good talk" is an answer to one question, not a bare rating before others.
    if (tail !== "" && parts.length < 2) break;
    atoms.push(...parts);
    used++;
    rest = tail;
    if (tail !== "") break;
  }
  if (atoms.length < 2) return undefined;
  const after = [rest, ...lines.slice(used)].filter((part) => part !== "").join("\n");
  const wanted = [
    open,
    open.filter(({ expects }) => expects !== "text"),
    open.filter(({ expects }) => expects === "rating"),
  ];
  const asked = wanted.find((questions) => questions.length === atoms.length && fits(atoms, questions));
  return asked && assigned(atoms, asked, after);
}

/** "4, 2, 5. She was calm." → the ratings, and the sentence behind them. */
function headOf(line: string): [string, string] {
  const match = /^([^\p{L}]{3,40}[\d★⭐☆])(?:[.;:]|\s[-–—])\s+(?=\p{L})(.*)$/u.exec(line);
  return match === null ? [line, ""] : [match[1]!, match[2]!];
}

/** "4 2 5", "4, 2, 5", "4 / n/a / yes" on one line; otherwise the line itself. */
function atomsOf(line: string): string[] {
  if ((isOnlyRating(line) || isOnlyChoice(line)) && !/^\d,\d$/.test(line)) return [line];
  const atoms = line.split(/\s*[,;|]\s*|\s+\/\s+|\s+(?:and|und|et|y|e)\s+|\s+/).filter((atom) => atom !== "");
  return atoms.length > 1 && atoms.length <= 12 ? atoms : [line];
}

/** Questions that all ask for words: a paragraph, a short line, a word or a short sentence for each, and no cue says otherwise. */
function inWords(text: string, lines: string[], open: Question[]): Ordered | undefined {
  if (open.some(({ expects }) => expects !== "text")) return undefined;
  const cue = cueReader(open);
  const agree = (parts: string[]): boolean =>
    parts.length === open.length &&
    parts.every((part, i) => {
      const cued = cue(part);
      return cued === undefined || cued === open[i]!.number;
    });
  const paragraphs = paragraphsOf(text);
  if (agree(paragraphs)) return assigned(paragraphs, open);
  if (
    agree(lines) &&
    lines.every(isShortLine) &&
    (lines.length > 2 || lines.every((line) => /^[\p{Lu}\d]/u.test(line)))
  )
    return assigned(lines, open);
  const listed = lines.length === 1 ? text.split(/\s*[,;]\s+/) : [];
  if (listed.length > 2 && listed.every((part) => part.trim().split(/\s+/).length <= 3) && agree(listed))
    return assigned(listed, open);
  const said = lines.length === 1 ? sentences(text) : [];
  const terse = said.length > 2 && said.every((sentence) => sentence.split(/\s+/).length <= 10);
  return terse && agree(said) ? assigned(said, open) : undefined;
}

// A longer line may be wrapped in the middle of its sentence.
function isShortLine(line: string): boolean {
  return line.length <= 60;
}
