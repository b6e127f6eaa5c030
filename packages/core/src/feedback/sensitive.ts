/**
 * Remarks that touch a protected trait: shown to the recruiter with a plain sentence, never carried into coaching.
 * Precise on purpose: a "young company" has no age, a "family business" no children, a "race condition" no colour.
 */
import { type Clause, type Reading, readClauses } from "./clause.ts";
import { compile, type Match, matchesAt, type PatternIndex } from "./lexicon/pattern.ts";
import { innocent, remarks } from "./traits.ts";
import { type Word, wordsOf } from "./words.ts";

export type Trait = keyof typeof remarks;

/** The traits that `text` touches, in the order of the list below; empty for nearly every text. Linear. */
export function traitsIn(text: string): Trait[] {
  return traitsOf(wordsOf(text));
}

/** A whole sentence, verbatim: what is said beside the remark belongs to it. */
export type Remark = { quote: string; traits: Trait[] };

/** At most this many of one answer are shown. */
const MAX_REMARKS = 20;

/** The remarks of one answer in its order. */
export function remarksIn(text: string): Remark[] {
  const reading = readClauses(text.slice(0, 32 * 1024));
  const remarks: Remark[] = [];
  for (const { from, to } of sentencesOf(reading.clauses)) {
    const traits = traitsOf(reading.words.slice(from, to));
    const quote = text.slice(reading.words[from]?.start ?? 0, reading.words[to - 1]?.end ?? 0);
    if (traits.length > 0) remarks.push({ quote, traits });
  }
  return remarks.slice(0, MAX_REMARKS);
}

/** The numbers of the sentences that hold a remark. */
export function sensitiveSentences({ words, clauses }: Reading): ReadonlySet<number> {
  const touchy = sentencesOf(clauses).filter(({ from, to }) => traitsOf(words.slice(from, to)).length > 0);
  return new Set(touchy.map(({ sentence }) => sentence));
}

function sentencesOf(clauses: readonly Clause[]): { sentence: number; from: number; to: number }[] {
  const sentences: { sentence: number; from: number; to: number }[] = [];
  for (const { sentence, from, to } of clauses) {
    const last = sentences.at(-1);
    if (last?.sentence === sentence) last.to = to;
    else sentences.push({ sentence, from, to });
  }
  return sentences;
}

function traitsOf(said: readonly Word[]): Trait[] {
  const patterns = compiled();
  const words = said.map(({ text, start, end }) => ({ text: numbered(text), start, end }));
  const found: Match<Trait>[] = [];
  const harmless = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    for (const { value, ...match } of matchesAt(patterns, words, at, 0, words.length)) {
      if (value !== "none") found.push({ ...match, value });
      else for (let inside = match.from; inside < match.to; inside++) harmless.add(inside);
    }
  }
  const touched = new Set(found.filter((match) => !overlaps(match, harmless)).map(({ value }) => value));
  return traits.filter((trait) => touched.has(trait));
}

/** An age and a year of birth, as the patterns spell them. */
function numbered(word: string): string {
  return /^(?:1[6-9]|[2-7]\d)$/.test(word) ? "00" : /^19[4-9]\d$/.test(word) ? "1900" : word;
}

function overlaps({ from, to }: Match<Trait>, words: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) if (words.has(at)) return true;
  return false;
}

const traits = Object.keys(remarks) as Trait[];

let index: PatternIndex<Trait | "none"> | undefined;

function compiled(): PatternIndex<Trait | "none"> {
  index ??= compile<Trait | "none">([
    ...traits.flatMap((trait) => spelled<Trait | "none">(remarks[trait], trait)),
    ...spelled<Trait | "none">(innocent, "none"),
  ]);
  return index;
}

function spelled<T>(list: string, value: T): { say: string; value: T }[] {
  const patterns = list.split(",").map((say) => say.trim().replace(/\s+/g, " "));
  return patterns.filter((say) => say !== "").map((say) => ({ say, value }));
}
