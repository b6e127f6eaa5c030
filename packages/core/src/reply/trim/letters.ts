/**
 * Each line becomes one letter, so that the rules of trim.ts read the shape of a mail as if it were a word:
 * "tt A qqq t" is a reply, an attribution, a quotation and a closing line.
 */

import type { Line } from "../line.ts";
import { attributionAt, mayBeAttribution } from "./attribution.ts";
import { ABOVE_CUES, delimiterIn, isAboveLine, isArmor, isRule } from "./delimiters.ts";
import { FOOTER_CUES, FOOTER_OPENINGS, isFooter } from "./footers.ts";
import { headerBlockAt, headerInside } from "./header-block.ts";
import { isBanner, isLegal, isListFooter, LEGAL_CUES, LIST_CUES, NOTICE_OPENINGS } from "./notices.ts";
import { BEFORE_WORDS, holding, opening } from "./opening.ts";

/**
 * `t` text · ` ` blank · `q` marked as quoted · `A` attribution (`W` weak: only above a marked quotation) ·
 * `H` header block · `O` "original message" · `D` "reply above this line" · `P` armor of PGP · `F` "forwarded message" · `|` a boundary that the HTML drew ·
 * `R` rule · `S` signature delimiter · `M` mobile footer · `B` banner · `L` legal text · `U` mailing list ·
 * `_` continues the letter before it (the second line of an attribution, of a header block).
 */
export type Letter =
  | "t"
  | " "
  | "q"
  | "A"
  | "W"
  | "H"
  | "O"
  | "D"
  | "P"
  | "F"
  | "|"
  | "R"
  | "S"
  | "M"
  | "B"
  | "L"
  | "U"
  | "_";

/** A letter as a bit, for sets of them: the low five bits of their codes differ. */
export function bitOf(letter: Letter): number {
  return 1 << letter.charCodeAt(0);
}

export type Lettered = {
  letters: Letter[];
  /** The reply's own words on a line that an attribution ends: line index → where the attribution begins. */
  splits: Map<number, number>;
};

/** The letters of a mail, one a line; linear, each line is looked at by patterns of bounded length. */
export function lettersOf(lines: Line[]): Lettered {
  const letters: Letter[] = [];
  const splits = new Map<number, number>();
  let words = 0;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!;
    if (line.text !== "") words++;
    const single = plainLetter(line, words <= BANNER_LINES);
    if (single !== undefined) {
      letters.push(single);
      index++;
      continue;
    }
    if (!mayBeAttribution(lines, index)) {
      letters.push("t");
      index++;
      continue;
    }
    const header = headerBlockAt(lines, index);
    if (header > 0) {
      index = spread(letters, "H", header, index);
      continue;
    }
    const attribution = attributionAt(lines, index);
    if (attribution !== undefined) {
      if (attribution.from > 0) splits.set(index, attribution.from);
      index = spread(letters, attribution.weak ? "W" : "A", attribution.lines, index);
      continue;
    }
    const inside = headerInside(line.text);
    if (inside !== undefined) splits.set(index, inside);
    letters.push(inside === undefined ? "t" : "O");
    index++;
  }
  return { letters, splits };
}

function spread(letters: Letter[], letter: Letter, count: number, index: number): number {
  letters.push(letter);
  for (let i = 1; i < count; i++) letters.push("_");
  return index + count;
}

// A gateway puts its warning on top; further down the words are somebody's, or an earlier mail's.
const BANNER_LINES = 6;

function plainLetter(line: Line, early: boolean): Letter | undefined {
  const { text } = line;
  if (line.mark === "boundary") return "|";
  if (line.depth > 0) return "q";
  if (line.mark === "attribution" && text !== "") return "A";
  if (text === "") return line.mark === "rule" ? "R" : " ";
  if (SIGNATURE_DELIMITER.test(text)) return "S";
  if (isRule(text)) return "R";
  // Prose that begins with a small Latin letter and has no colon, digit or address matches none of the patterns below.
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122 && text.length > 60 && !/[\d:@]/.test(text)) return "t";
  const delimiter = delimiterIn(text);
  if (delimiter !== undefined) return delimiter === "original" ? "O" : "F";
  if (isArmor(text)) return "P";
  return mayBeNotice(text) ? notice(text, early) : undefined;
}

function notice(text: string, early: boolean): Letter | undefined {
  if (isAboveLine(text)) return "D";
  if (early && isBanner(text)) return "B";
  if (isFooter(text) && !/(?:wrote|schrieb|écrit) ?:$/.test(text)) return "M";
  if (isLegal(text)) return "L";
  return isListFooter(text) ? "U" : undefined;
}

/** Whether one of the patterns for what programs write can match: two looks at a line of prose instead of thirty. */
function mayBeNotice(text: string): boolean {
  return OPENS.test(text) || CUE.test(text);
}

const OPENS = opening(BEFORE_WORDS, [...NOTICE_OPENINGS, ...FOOTER_OPENINGS]);
const CUE = holding([...ABOVE_CUES, ...FOOTER_CUES, ...LEGAL_CUES, ...LIST_CUES]);

// "-- " by convention, "--" after trimming; a dash as wide as a letter where a phone put it.
// PGP puts "- " before it.
const SIGNATURE_DELIMITER = /^(?:(?:- )?--|—|—-|–)$/;

/** An answer with its number is somebody's own wherever it stands. */
export function isNumbered(text: string): boolean {
  return /^[([#Qq]{0,2}\d{1,2}[.):]/.test(text);
}
