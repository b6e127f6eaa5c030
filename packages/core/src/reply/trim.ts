/**
 * Which lines of a mail are the sender's own, found by the shape of the mail alone. The letters of letters.ts go
 * through a list of named rules; each rule settles the fate of some lines and leaves the rest to the next.
 */
import { attributionAt } from "./attribution.ts";
import { headerBlockAt } from "./header-block.ts";
import { type Letter, lettersOf } from "./letters.ts";
import type { Line } from "./line.ts";

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

type Scan = { lines: Line[]; letters: Letter[]; fates: (Fate | undefined)[] };

/** Settles the fate of every line. Linear. */
export function trim(given: Line[]): Trimmed {
  const { lines, letters } = cutShared(given);
  const scan: Scan = { lines, letters, fates: Array.from({ length: lines.length }) };
  for (const rule of RULES) rule.apply(scan);
  return { lines, fates: scan.fates.map((fate) => fate ?? "own") };
}

/** "Sounds good. On Tue, 4 Mar 2025 Ben wrote:" is a reply and an attribution on one line. */
function cutShared(lines: Line[]): { lines: Line[]; letters: Letter[] } {
  const lettered = lettersOf(lines);
  if (lettered.splits.size === 0) return { lines: [...lines], letters: lettered.letters };
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

type Rule = { name: string; apply: (scan: Scan) => void };

const RULES: Rule[] = [
  { name: "marked lines are quoted", apply: marked },
  { name: "a lone mark before a number means more than", apply: greaterThan },
  { name: "a short line between marked lines is the rest of a wrapped one", apply: leftovers },
  { name: "attributions and header blocks open a quotation", apply: openings },
  { name: "a footer with a stranger's words below it closes the reply", apply: belowFooter },
  { name: "a blockquote that nobody is credited with may be the author's own", apply: typedQuote },
  { name: "banners are machine-made", apply: banners },
  { name: "a mailing list's footer is machine-made", apply: listFooter },
  { name: "a signature delimiter opens a signature", apply: delimiter },
  { name: "legal text and phone footers belong under the signature", apply: underSignature },
  { name: "rules drawn around other people's words go with them", apply: rules },
];

function marked({ letters, fates }: Scan): void {
  letters.forEach((letter, index) => {
    if (letter === "q") fates[index] = "quoted";
  });
}

// > 5 years of experience needed
function greaterThan({ lines, letters, fates }: Scan): void {
  const only = letters.indexOf("q");
  if (only < 0 || letters.lastIndexOf("q") !== only || letters.some((letter) => "AWHOF|".includes(letter))) return;
  if (!/^\d/.test(lines[only]!.text) || lines[only]!.depth !== 1) return;
  fates[only] = "own";
  lines[only] = { text: `> ${lines[only]!.text}`, depth: 0 };
}

/**
 * > We would like to hear what you thought of the first part of our meeting and
 * of the second.
 * > Thank you
 */
function leftovers({ lines, letters, fates }: Scan): void {
  for (let index = 1; index + 1 < lines.length; index++) {
    if (letters[index] === "q" || letters[index] === " ") continue;
    if (letters[index - 1] !== "q" || letters[index + 1] !== "q") continue;
    const before = lines[index - 1]!.text;
    const { text } = lines[index]!;
    const wrapped = before.length >= 58 && /^\p{Ll}/u.test(text) && !/[?!:]$/.test(before) && text.length < 58;
    if (wrapped || isRestOfLink(before, text)) fates[index] = "quoted";
  }
}

// > View it (http://example.com/action
// ?id=3dd518)
function isRestOfLink(before: string, text: string): boolean {
  if (/^[(<[]?https?:\/\/[^\s]{1,300}[)>\]]? ?>?$/.test(text)) return true;
  const opened = before.lastIndexOf("http");
  return opened >= 0 && !/\s/.test(before.slice(opened)) && !text.includes(" ") && /[)>\]]$/.test(text);
}

function openings({ letters, fates }: Scan): void {
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index]!;
    if (!"AWHOF|".includes(letter) || fates[index] !== undefined) continue;
    const end = endOfOpening(letters, index);
    const marks = letters[next(letters, end)] === "q";
    if (letter === "W" && !marks) continue;
    for (let i = index; i < end; i++) fates[i] ??= "machine";
    // Marked lines speak for themselves, and what stands between and under them is the person's own (bottom posting).
    if (marks || isOwnHeader(letters, fates, index, end)) continue;
    for (let i = end; i < letters.length; i++) fates[i] ??= "below";
    return;
  }
}

/** Some archives put the reply's own header above it: nothing stands before, and the quoted message has another. */
function isOwnHeader(letters: Letter[], fates: (Fate | undefined)[], index: number, end: number): boolean {
  if (letters[index] !== "H" || letters.slice(index, end).some((letter) => "AOF|".includes(letter))) return false;
  if (letters.slice(0, index).some((letter, i) => letter !== " " && fates[i] === undefined)) return false;
  const text = letters[next(letters, end)] === "t";
  return text && letters.slice(end).some((letter) => "AHO|".includes(letter));
}

/** The line after an opening and everything that belongs to it: "-----Original Message-----", then its header block. */
function endOfOpening(letters: Letter[], index: number): number {
  let end = index + 1;
  for (;;) {
    while (letters[end] === "_") end++;
    const following = next(letters, end);
    const letter = letters[following];
    if (letter === undefined || !"AHOF|".includes(letter)) return end;
    end = following + 1;
  }
}

function next(letters: Letter[], index: number): number {
  let at = index;
  while (letters[at] === " " || letters[at] === "R") at++;
  return at;
}

/** An answer with its number is somebody's own wherever it stands. */
function isNumbered(text: string): boolean {
  return /^[([#Qq]{0,2}\d{1,2}[.):]/.test(text);
}

// Sent from my iPhone, then the earlier mail without a word of introduction.
function belowFooter({ lines, letters, fates }: Scan): void {
  const footer = letters.findIndex((letter, index) => letter === "M" && fates[index] === undefined);
  if (footer < 0 || !letters.slice(0, footer).includes("t")) return;
  const after = next(letters, footer + 1);
  if (after === footer + 1 || letters[after] !== "t" || lines.slice(after).some(({ text }) => isNumbered(text))) return;
  for (let i = after; i < letters.length && fates[i] === undefined; i++) fates[i] = "below";
}

/**
 * A blockquote may be something that the author set off. It is a quotation when an attribution stands above it or in
 * it, or when it ends the mail below the reply; Gmail's own "quote" button never makes one.
 */
function typedQuote({ lines, letters, fates }: Scan): void {
  let last = -1;
  let credited = false;
  let above = false;
  const blocks: { from: number; to: number; formatted: boolean; credited: boolean; above: boolean }[] = [];
  lines.forEach((line, index) => {
    const kind = line.mark;
    if (kind === "block" || kind === "formatted") {
      const joins = last >= 0 && lines.slice(blocks[last]!.to, index).every(({ text }) => text === "");
      if (joins) blocks[last]!.to = index + 1;
      else {
        last = blocks.length;
        blocks.push({ from: index, to: index + 1, formatted: kind === "formatted", credited, above });
      }
      if (attributionAt(lines, index) !== undefined || headerBlockAt(lines, index) > 0) blocks[last]!.credited = true;
    } else if (letters[index] !== " ") {
      credited = fates[index] === "machine";
      above = true;
    }
  });
  blocks.forEach((block, order) => {
    const last = order === blocks.length - 1 && !letters.slice(block.to).some((letter) => "qAHOF|".includes(letter));
    const ends = last && block.above && !block.formatted;
    if (block.credited || ends) return;
    for (let i = block.from; i < block.to; i++) if (fates[i] === "quoted") fates[i] = "own";
  });
}

function banners({ lines, letters, fates }: Scan): void {
  let seen = 0;
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index]!;
    if (letter !== " ") seen++;
    if (letter !== "B" || (seen > 6 && fates[index] === undefined)) continue;
    if (fates[index] === "below") fates[index] = "machine";
    // A banner is a paragraph: its wrapped lines go with it, a reply right below a short one does not.
    fates[index] ??= "machine";
    for (let i = index + 1; letters[i] === "t" && lines[i - 1]!.text.length > 55; i++) fates[i] ??= "machine";
  }
}

function listFooter({ letters, fates }: Scan): void {
  letters.forEach((letter, index) => {
    if (letter !== "U" || fates[index] !== undefined) return;
    const ruled = letters[index - 1] === "R" || letters[index - 1] === "S";
    fates[index] = "machine";
    if (!ruled) return;
    fates[index - 1] ??= "machine";
    for (let i = index + 1; letters[i] === "t" || letters[i] === "U"; i++) fates[i] ??= "machine";
  });
}

// "-- " ends what a person wrote by a convention older than MIME; but some draw it between their answers.
function delimiter({ lines, letters, fates }: Scan): void {
  for (let index = 0; index < letters.length; index++) {
    if (letters[index] !== "S" || fates[index] !== undefined) continue;
    let end = index + 1;
    let words = 0;
    let answers = false;
    while (end < letters.length && (fates[end] === undefined || fates[end] === "machine")) {
      if (letters[end] === "t") words++;
      if (isNumbered(lines[end]!.text)) answers = true;
      end++;
    }
    if (answers || words > 25) continue;
    for (let i = index; i < end; i++) fates[i] ??= "signature";
  }
}

function underSignature({ lines, letters, fates }: Scan): void {
  letters.forEach((letter, index) => {
    if (fates[index] !== undefined) return;
    if (letter === "M") fates[index] = "signature";
    if (letter !== "L") return;
    let end = index;
    while (end < letters.length && fates[end] === undefined && !isNumbered(lines[end]!.text)) end++;
    for (let i = index; i < end; i++) fates[i] = "signature";
  });
}

function rules({ letters, fates }: Scan): void {
  // From below, so that a thousand rules in a row are one walk.
  let below: Fate | undefined = "machine";
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index]!;
    if (letter === "R" && fates[index] === undefined && below !== undefined && below !== "own") {
      fates[index] = below === "signature" ? "signature" : "machine";
    }
    if (letter !== "R" && letter !== " ") below = fates[index];
  }
}
