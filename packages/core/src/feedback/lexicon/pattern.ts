/**
 * The small pattern language of the lexicon, compiled once into a tree of words and matched from a given word on.
 * `late`: that word, with or without an s at its end; `interrupt*`: any ending; `he/she`: either; `~`: up to three
 * words in between; `^` in front: only as the first word of a clause.
 */
import type { Word } from "../words.ts";

/** A tree of words; opaque outside this file. */
export type PatternIndex<T> = {
  words?: Map<string, PatternIndex<T>>;
  /** Stems by their first letters, so that a word is held against few of them. */
  stems?: Map<string, { stem: string; next: PatternIndex<T> }[]>;
  gap?: PatternIndex<T>;
  ends?: End<T>[];
};

type End<T> = { value: T; named: number; first: boolean };

/** `named`: how many words the pattern itself names; the longer one knows better. Indexes into words, end exclusive. */
export type Match<T> = { value: T; named: number; from: number; to: number };

/** Words that a gap may swallow. */
const GAP = 3;
/** A shorter stem would match half the language. */
const STEM = 3;

/** Throws a plain Error when a pattern is malformed: that is a slip in our data, found by any test that loads it. */
export function compile<T>(entries: Iterable<{ say: string; value: T }>): PatternIndex<T> {
  const root: PatternIndex<T> = {};
  for (const { say, value } of entries) {
    const first = say.startsWith("^");
    const steps = (first ? say.slice(1) : say).split(" ");
    if (steps[0] === "~" || steps.at(-1) === "~") throw new Error(`lexicon pattern starts or ends in a gap: "${say}"`);
    const end = { value, named: steps.filter((step) => step !== "~").length, first };
    let nodes = [root];
    for (const step of steps) {
      const next: PatternIndex<T>[] = [];
      for (const node of nodes) addChildren(node, step, next);
      nodes = next;
    }
    for (const node of nodes) {
      if (node.ends) node.ends.push(end);
      else node.ends = [end];
    }
  }
  return root;
}

/** Every pattern that matches `words` from `at` on, before `end`. `begin` is where the clause starts. */
export function matchesAt<T>(
  index: PatternIndex<T>,
  words: readonly Word[],
  at: number,
  begin: number,
  end: number,
): Match<T>[] {
  const found: Match<T>[] = [];
  const visit = (node: PatternIndex<T>, here: number): void => {
    for (const { value, named, first } of node.ends ?? []) {
      if (!first || at === begin) found.push({ value, named, from: at, to: here });
    }
    if (node.gap) for (let skip = 0; skip <= GAP; skip++) visit(node.gap, here + skip);
    const word = here < end ? words[here]?.text : undefined;
    if (word === undefined) return;
    const exact = node.words?.get(word);
    if (exact) visit(exact, here + 1);
    const bare = singular(word);
    const single = bare === word ? undefined : node.words?.get(bare);
    if (single && single !== exact) visit(single, here + 1);
    for (const { stem, next } of node.stems?.get(word.slice(0, STEM)) ?? []) {
      if (word.startsWith(stem)) visit(next, here + 1);
    }
  };
  visit(index, at);
  return found;
}

/** Adds to `children` one node for each way to take the step, made where it is missing. */
function addChildren<T>(node: PatternIndex<T>, step: string, children: PatternIndex<T>[]): void {
  if (step === "~") {
    node.gap ??= {};
    children.push(node.gap);
    return;
  }
  for (const choice of step.includes("/") ? step.split("/") : [step]) {
    if (choice.endsWith("*")) {
      children.push(stemChild(node, choice.slice(0, -1)));
      continue;
    }
    const form = base(choice);
    children.push(wordChild(node, choice));
    if (form !== choice) children.push(wordChild(node, form));
  }
}

function wordChild<T>(node: PatternIndex<T>, word: string): PatternIndex<T> {
  if (word === "") throw new Error("lexicon pattern holds an empty word");
  node.words ??= new Map();
  const known = node.words.get(word);
  if (known) return known;
  const made: PatternIndex<T> = {};
  node.words.set(word, made);
  return made;
}

function stemChild<T>(node: PatternIndex<T>, stem: string): PatternIndex<T> {
  if (stem.length < STEM) throw new Error(`lexicon stem is too short: "${stem}*"`);
  node.stems ??= new Map();
  const key = stem.slice(0, STEM);
  const siblings = node.stems.get(key) ?? [];
  node.stems.set(key, siblings);
  const known = siblings.find((sibling) => sibling.stem === stem);
  if (known) return known.next;
  const next: PatternIndex<T> = {};
  siblings.push({ stem, next });
  return next;
}

/** "talks" in a pattern finds "talk" too; four letters are left alone, because "news" is not "new". */
function base(choice: string): string {
  return choice.length > 4 ? singular(choice) : choice;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
