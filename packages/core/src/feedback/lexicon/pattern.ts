/**
 * The small pattern language of the lexicon, compiled once into a tree of words and matched from a given word on.
 * `late`: that word, with or without an s at its end, and inside a phrase in any of its forms ("talked over" finds
 * "talking over"); `interrupt*`: any ending; `he/she`: either; `~`: up to three
 * words in between; `#`: a number from two on in words or digits, `#k` an amount such as 48k; `^` in front: only as the
 * first word of a clause, and if it is the only one, as it stands.
 */
import { remembered } from "../remembered.ts";
import type { Word } from "../words.ts";
import { lemmaOf } from "./lemma.ts";

/** A tree of words; opaque outside this file. */
export type PatternIndex<T> = {
  words: Map<string, PatternIndex<T>> | undefined;
  /** Stems by their first letters, so that a word is held against few of them. */
  stems: Map<string, { stem: string; next: PatternIndex<T> }[]> | undefined;
  gap: PatternIndex<T> | undefined;
  ends: End<T>[] | undefined;
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
  const root = leaf<T>();
  for (const { say, value } of entries) {
    const first = say.startsWith("^");
    const steps = (first ? say.slice(1) : say).split(" ");
    if (steps[0] === "~" || steps.at(-1) === "~") throw new Error(`lexicon pattern starts or ends in a gap: "${say}"`);
    const end = { value, named: steps.filter((step) => step !== "~").length, first };
    let nodes = [root];
    for (const step of steps) {
      const next: PatternIndex<T>[] = [];
      for (const node of nodes) {
        // An imperative has no s: "write more tests" is advice, "writes good tests" is praise.
        if (first && steps.length === 1 && !/[/*]/.test(step)) next.push(wordChild(node, `^${step}`));
        else addChildren(node, step, next, end.named > 1);
      }
      nodes = next;
    }
    for (const node of nodes) {
      if (node.ends) node.ends.push(end);
      else node.ends = [end];
    }
  }
  return root;
}

/** Every key from the start: nodes of one shape are walked faster than nodes of many. */
function leaf<T>(): PatternIndex<T> {
  return { words: undefined, stems: undefined, gap: undefined, ends: undefined };
}

/** Every pattern that matches `words` from `at` on, before `end`. `begin` is where the clause starts. */
export function matchesAt<T>(
  index: PatternIndex<T>,
  words: readonly Word[],
  at: number,
  begin: number,
  end: number,
): Match<T>[] {
  const word = words[at];
  // Nearly every word starts no pattern at all, and pays for nothing more than being looked up.
  if (!word || at >= end || !startsAny(index, word.text, at === begin)) return [];
  const walk: Walk<T> = { words, at, begin, end, found: [] };
  visit(walk, index, at);
  return walk.found;
}

type Walk<T> = { words: readonly Word[]; at: number; begin: number; end: number; found: Match<T>[] };

function startsAny<T>(root: PatternIndex<T>, word: string, first: boolean): boolean {
  if (first && root.words?.has(`^${word}`)) return true;
  const { bare, phrase, head } = formsOf(word);
  if (root.words?.has(phrase) || root.words?.has(word) || root.words?.has(bare)) return true;
  return root.stems?.get(head)?.some(({ stem }) => word.startsWith(stem)) ?? false;
}

function visit<T>(walk: Walk<T>, node: PatternIndex<T>, here: number): void {
  const { at, end } = walk;
  if (node.ends) {
    for (const { value, named, first } of node.ends) {
      if (!first || at === walk.begin) walk.found.push({ value, named, from: at, to: here });
    }
  }
  if (node.gap) {
    for (let skip = 0; skip <= GAP; skip++) {
      visit(walk, node.gap, here + skip);
      if (negations.has(walk.words[here + skip]?.text ?? "")) break;
    }
  }
  const word = here < end ? walk.words[here]?.text : undefined;
  if (word === undefined) return;
  if (!node.words && !node.stems) return;
  const { bare, phrase, head } = formsOf(word);
  if (node.words) {
    const form = node.words.get(phrase);
    if (form) visit(walk, form, here + 1);
    const opening = here === at && at === walk.begin ? node.words.get(`^${word}`) : undefined;
    if (opening) visit(walk, opening, here + 1);
    const exact = node.words.get(word);
    if (exact) visit(walk, exact, here + 1);
    const single = bare === word ? undefined : node.words.get(bare);
    if (single && single !== exact) visit(walk, single, here + 1);
  }
  if (node.stems) {
    for (const { stem, next } of node.stems.get(head) ?? []) {
      if (word.startsWith(stem)) visit(walk, next, here + 1);
    }
  }
}

/** No gap reaches over them: "done ~ reading" is not found in "did not read". */
const negations = new Set(["not", "never", "no", "nobody", "without"]);

/** Without its s, or what stands for any number; as it is kept in phrases; and the letters its stems are kept under. */
const formsOf = remembered((word) => ({
  bare: numberOf(word) ?? singular(word),
  phrase: inPhrase(word),
  head: word.slice(0, STEM),
}));

/** A mark in front keeps the words of phrases apart from those that stand alone. */
function inPhrase(word: string): string {
  return word.startsWith("#") ? word : `=${lemmaOf(word)}`;
}

const digits = /^(?!1$)\d{1,9}(k)?$/;
const inWords = new Set(
  "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred".split(
    " ",
  ),
);

function numberOf(word: string): string | undefined {
  const found = digits.exec(word);
  return found ? `#${found[1] ?? ""}` : inWords.has(word) ? "#" : undefined;
}

/** Adds to `children` one node for each way to take the step, made where it is missing. */
function addChildren<T>(node: PatternIndex<T>, step: string, children: PatternIndex<T>[], phrase: boolean): void {
  if (step === "~") {
    node.gap ??= leaf();
    children.push(node.gap);
    return;
  }
  for (const choice of step.includes("/") ? step.split("/") : [step]) {
    if (choice === "") throw new Error("lexicon pattern holds an empty word");
    if (choice.endsWith("*")) {
      children.push(stemChild(node, choice.slice(0, -1)));
      continue;
    }
    if (phrase) {
      children.push(wordChild(node, inPhrase(choice)));
      continue;
    }
    const form = base(choice);
    children.push(wordChild(node, choice));
    if (form !== choice) children.push(wordChild(node, form));
  }
}

function wordChild<T>(node: PatternIndex<T>, word: string): PatternIndex<T> {
  node.words ??= new Map();
  const known = node.words.get(word);
  if (known) return known;
  const made = leaf<T>();
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
  const next = leaf<T>();
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
