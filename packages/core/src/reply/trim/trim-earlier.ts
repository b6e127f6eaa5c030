/**
 * Rules of trim.ts about where an earlier mail begins without any mark: below an attribution, a header block, a delimiter,
 * a phone's footer.
 */
import { isNumbered, type Letter } from "./letters.ts";
import type { Fate, Rule, Scan } from "./trim.ts";

export const EARLIER_RULES: Rule[] = [
  {
    name: "attributions and header blocks open a quotation",
    about: ["A", "W", "H", "O", "F", "D", "|"],
    apply: openings,
  },
  { name: "a footer with a stranger's words below it closes the reply", about: ["M"], apply: belowFooter },
];

function openings({ letters, fates }: Scan): void {
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index]!;
    if (!"AWHOFD|".includes(letter) || fates[index] !== undefined) continue;
    if (letter === "D" && !letters.slice(0, index).includes("t")) {
      // The whole mail stands under it: who answers there answers below.
      fates[index] = "machine";
      continue;
    }
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
    if (letter === undefined || !"AHOFD|".includes(letter)) return end;
    end = following + 1;
  }
}

function next(letters: Letter[], index: number): number {
  let at = index;
  while (letters[at] === " " || letters[at] === "R") at++;
  return at;
}

// Sent from my iPhone, then the earlier mail without a word of introduction.
function belowFooter({ lines, letters, fates }: Scan): void {
  const footer = letters.findIndex((letter, index) => letter === "M" && fates[index] === undefined);
  if (footer < 0 || !letters.slice(0, footer).includes("t")) return;
  const after = next(letters, footer + 1);
  if (after === footer + 1 || letters[after] !== "t" || lines.slice(after).some(({ text }) => isNumbered(text))) return;
  for (let i = after; i < letters.length && fates[i] === undefined; i++) fates[i] = "below";
}
