/**
 * Which lines of a mail are the sender's own, found by the shape of the mail alone. The letters of letters.ts go
 * through a list of named rules; each rule settles the fate of some lines and leaves the rest to the next.
 */

import type { Line } from "../line.ts";
import { bitOf, type Letter, lettersOf } from "./letters.ts";
import { EARLIER_RULES } from "./trim-earlier.ts";
import { MACHINE_RULES } from "./trim-machine.ts";
import { MARKED_RULES, TYPED_QUOTE } from "./trim-marked.ts";

/**
 * `own` the person's words, signature not yet taken off · `quoted` marked as a quotation · `below` unmarked, but under
 * a header block or an attribution, hence somebody's earlier mail · `machine` a delimiter, banner or footer, never
 * anybody's words · `signature` what stands under the words: delimiter, phone footer, legal text.
 */
export type Fate = "own" | "quoted" | "below" | "machine" | "signature";

export type Trimmed = {
  /** The lines; one that held both the reply and an attribution is cut in two. */
  lines: Line[];
  fates: Fate[];
};

/** What the rules share: the lines with their letters, and the fates settled so far. A settled fate stays. */
export type Scan = { lines: Line[]; letters: Letter[]; fates: (Fate | undefined)[] };

/** Settles the fate of every line. Linear. */
export function trim(given: Line[]): Trimmed {
  const { lines, letters } = cutShared(given);
  const fates: (Fate | undefined)[] = [];
  let there = 0;
  for (const letter of letters) {
    fates.push(undefined);
    there |= bitOf(letter);
  }
  for (const { about, apply } of RULES) if ((about & there) !== 0) apply({ lines, letters, fates });
  for (let index = 0; index < fates.length; index++) fates[index] ??= "own";
  return { lines, fates: fates as Fate[] };
}

/** A rule is `about` letters: in a mail that has none of them it has nothing to say. */
export type Rule = { name: string; about: Letter[]; apply: (scan: Scan) => void };

const RULES = [...MARKED_RULES, ...EARLIER_RULES, TYPED_QUOTE, ...MACHINE_RULES].map(({ about, apply }) => ({
  about: about.reduce((set, letter) => set | bitOf(letter), 0),
  apply,
}));

/** "Sounds good. On Tue, 4 Mar 2025 Ben wrote:" is a reply and an attribution on one line. */
function cutShared(lines: Line[]): { lines: Line[]; letters: Letter[] } {
  const lettered = lettersOf(lines);
  if (lettered.splits.size === 0) return { lines: lines.slice(), letters: lettered.letters };
  const cut: Line[] = [];
  const letters: Letter[] = [];
  lines.forEach((line, index) => {
    const from = lettered.splits.get(index);
    if (from !== undefined) {
      cut.push({ ...line, text: line.text.slice(0, from).replace(/[-\s]+$/, "") });
      letters.push("t");
    }
    cut.push(from === undefined ? line : { ...line, text: line.text.slice(from) });
    letters.push(lettered.letters[index]!);
  });
  return { lines: cut, letters };
}
