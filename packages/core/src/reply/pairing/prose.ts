/**
 * Prose without numbers: sentences go to the question whose cues they carry, the rest belongs to the first question.
 * A guess, and every answer that comes of it says so.
 */
import type { Question } from "../answers.ts";

export type Sorted = {
  /** Sentences by question number, in the order written. */
  topics: Map<number, string>;
  /** What carries no cue. */
  rest: string;
};

/** Sorts the sentences of `text` among `questions`. */
export function sortProse(text: string, questions: Question[]): Sorted {
  const cues = cuesOf(questions);
  const topics = new Map<number, string>();
  let rest = "";
  let last = 0;
  for (const { sentence, glue } of sentencesOf(text)) {
    const cued = questionFor(sentence, cues);
    const number = cued ?? (last > 0 && !glue.includes("\n\n") && CONTINUES.test(sentence) ? last : 0);
    if (number > 0) topics.set(number, join(topics.get(number) ?? "", glue, sentence));
    else rest = join(rest, glue, sentence);
    last = number;
  }
  return { topics, rest: rest.trim() };
}

/** Tells for a text which question it carries the most cues of; undefined when it carries none. */
export function cueReader(questions: Question[]): (text: string) => number | undefined {
  const cues = cuesOf(questions);
  return (text) => questionFor(text, cues);
}

/** The sentences of a text, each as typed. */
export function sentences(text: string): string[] {
  return sentencesOf(text).map(({ sentence }) => sentence.trim());
}

function join(before: string, glue: string, sentence: string): string {
  return before === "" ? sentence.trim() : `${before}${glue === "" ? " " : glue}${sentence}`;
}

// "I struggled with SQL. I would now ask for a moment." The second sentence speaks of the first.
const CONTINUES =
  /^(?:it|this|that|these|those|they|she|he|there|and|also|so|because|but|instead|now|next time|then|in hindsight|looking back|i(?:'d|’d| would| should)|for example|for instance|e\.g\.|es|das|sie|und|aber|weil|jetzt|ich (?:würde|hätte)|c'|cela|ça|ils|et|mais|esto|eso|y|pero)\b/i;

type Piece = { sentence: string; glue: string };

// A sentence ends with its mark before a space and a capital; a paragraph, an item of a list and a short line end, too.
const ENDS =
  /(?<=[.!?…][)"”’]?)\s+(?=[\p{Lu}\p{N}"“'(*])|\n[^\S\n]*\n\s*|\n(?=[^\S\n]*[-*•#>])|\n(?=\p{Lu})|(?<=[。！？])/gu;
const ABBREVIATION = /(?:^|[\s(])(?:\p{L}|e\.g|i\.e|etc|vs|approx|ca|bzw|z\. ?B|Dr|Mr|Mrs|Ms|Prof|No|Nr|St)\.$/u;

/** Sentences with the space that stood before each: put together again they are the text. */
function sentencesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let glue = "";
  for (const match of text.matchAll(ENDS)) {
    const sentence = text.slice(from, match.index);
    // A long line that ends before a capital is wrapped in the middle of its sentence.
    const wrapped =
      match[0] === "\n" && /[^.!?…:;]$/.test(sentence) && sentence.length - sentence.lastIndexOf("\n") > 60;
    if (
      sentence.trim() === "" ||
      wrapped ||
      (match[0].trim() === "" && !match[0].includes("\n") && ABBREVIATION.test(sentence))
    )
      continue;
    pieces.push({ sentence, glue });
    glue = match[0];
    from = match.index + match[0].length;
  }
  const last = text.slice(from);
  if (last.trim() !== "") pieces.push({ sentence: last, glue });
  return pieces;
}

type Cue = { number: number; pattern: RegExp };

/** One pattern a question, which finds all of its cues. */
function cuesOf(questions: Question[]): Cue[] {
  return questions.flatMap((question) => {
    const cues = question.cues.length > 0 ? question.cues : contentWords(question, questions);
    if (cues.length === 0) return [];
    const any = cues.slice(0, 40).map(escaped).join("|");
    return [{ number: question.number, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})`, "giu") }];
  });
}

function escaped(cue: string): string {
  return cue
    .slice(0, 60)
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/[- ]/g, "[- ]");
}

/** Of a question without cues, the long words that no other question has. */
function contentWords(question: Question, questions: Question[]): string[] {
  const others = questions
    .filter((other) => other !== question)
    .map((other) => other.text.toLowerCase())
    .join(" ");
  const words = question.text.toLowerCase().match(/[\p{L}\p{M}]{5,24}/gu) ?? [];
  return [...new Set(words)].filter((word) => !others.includes(word) && !EVERYDAY.has(word)).slice(0, 12);
}

const EVERYDAY = new Set(
  "about above after again being below between could doing during every first found going having other really shall should their there these thing things think those through under until using wants which while would where yours anything something someone please".split(
    " ",
  ),
);

/** The question with the most cues in the sentence; of two that are even, the one it opens with, then the longer cue. */
function questionFor(sentence: string, cues: Cue[]): number | undefined {
  const said = sentence.trimStart().toLowerCase();
  let found: number | undefined;
  let most = { count: 0, weight: 0 };
  for (const { number, pattern } of cues) {
    const there = new Set(said.match(pattern));
    const opens = [...there].some((cue) => said.startsWith(cue));
    const weight = opens ? said.length : [...there].reduce((sum, cue) => sum + cue.length, 0);
    if (there.size > most.count || (there.size === most.count && weight > most.weight)) {
      found = number;
      most = { count: there.size, weight };
    }
  }
  return found;
}
