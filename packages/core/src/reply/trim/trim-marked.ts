/**
 * Rules of trim.ts about lines that carry quote marks: which of them are quotations after all, which are the author's own,
 * and which lines without a mark belong to them.
 */
import { attributionAt } from "./attribution.ts";
import { headerBlockAt } from "./header-block.ts";
import type { Rule, Scan } from "./trim.ts";

export const MARKED_RULES: Rule[] = [
  { name: "marked lines are quoted", about: ["q"], apply: marked },
  { name: "a lone mark before a number means more than", about: ["q"], apply: greaterThan },
  { name: "a short line between marked lines is the rest of a wrapped one", about: ["q"], apply: leftovers },
];

export const TYPED_QUOTE: Rule = {
  name: "a blockquote that nobody is credited with may be the author's own",
  about: ["q"],
  apply: typedQuote,
};

function marked({ letters, fates }: Scan): void {
  for (let index = 0; index < letters.length; index++) if (letters[index] === "q") fates[index] = "quoted";
}

// > 5 years of experience needed
function greaterThan({ lines, letters, fates }: Scan): void {
  const only = letters.indexOf("q");
  if (letters.lastIndexOf("q") !== only || !/^\d/.test(lines[only]!.text) || lines[only]!.depth !== 1) return;
  if (letters.some((letter) => "AWHOF|".includes(letter))) return;
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

/**
 * A blockquote may be something that the author set off. It is a quotation when an attribution stands above it or in
 * it, or when it ends the mail below the reply; Gmail's own "quote" button never makes one.
 */
function typedQuote({ lines, letters, fates }: Scan): void {
  if (!lines.some(({ mark }) => mark === "block" || mark === "formatted")) return;
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
    } else if (line.text !== "") {
      // The blank line that HTML puts above a paragraph of the quotation does not part it from its attribution.
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
