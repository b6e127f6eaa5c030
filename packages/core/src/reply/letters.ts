/**
 * Each line becomes one letter, so that the rules of trim.ts read the shape of a mail as if it were a word:
 * "tt A qqq t" is a reply, an attribution, a quotation and a closing line.
 */
import { attributionAt } from "./attribution.ts";
import { headerBlockAt } from "./header-block.ts";
import type { Line } from "./line.ts";
import { isBanner, isFooter, isForwarded, isLegal, isListFooter, isOriginalMessage, isRule } from "./patterns.ts";

/**
 * `t` text · ` ` blank · `q` marked as quoted · `A` attribution (`W` weak: only above a marked quotation) ·
 * `H` header block · `O` "original message" · `F` "forwarded message" · `|` a boundary that the HTML drew ·
 * `R` rule · `S` signature delimiter · `M` mobile footer · `B` banner · `L` legal text · `U` mailing list ·
 * `_` continues the letter before it (the second line of an attribution, of a header block).
 */
export type Letter = "t" | " " | "q" | "A" | "W" | "H" | "O" | "F" | "|" | "R" | "S" | "M" | "B" | "L" | "U" | "_";

export type Lettered = {
  letters: Letter[];
  /** The reply's own words on a line that an attribution ends: line index → where the attribution begins. */
  splits: Map<number, number>;
};

/** The letters of a mail, one a line; linear, each line is looked at by patterns of bounded length. */
export function lettersOf(lines: Line[]): Lettered {
  const letters: Letter[] = [];
  const splits = new Map<number, number>();
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!;
    const single = plainLetter(line);
    if (single !== undefined) {
      letters.push(single);
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
    letters.push("t");
    index++;
  }
  return { letters, splits };
}

function spread(letters: Letter[], letter: Letter, count: number, index: number): number {
  letters.push(letter);
  for (let i = 1; i < count; i++) letters.push("_");
  return index + count;
}

function plainLetter(line: Line): Letter | undefined {
  const { text } = line;
  if (line.mark === "boundary") return "|";
  if (line.depth > 0) return "q";
  if (line.mark === "attribution" && text !== "") return "A";
  if (text === "") return line.mark === "rule" ? "R" : " ";
  if (SIGNATURE_DELIMITER.test(text)) return "S";
  if (isRule(text)) return "R";
  const first = text.charCodeAt(0);
  // Prose that begins with a small Latin letter and has no colon, digit or address matches none of the patterns below.
  if (first >= 97 && first <= 122 && text.length > 60 && !/[\d:@]/.test(text)) return "t";
  if (isOriginalMessage(text)) return "O";
  if (isForwarded(text)) return "F";
  if (isFooter(text) && !/(?:wrote|schrieb|écrit) ?:$/.test(text)) return "M";
  if (isBanner(text)) return "B";
  if (isLegal(text)) return "L";
  return isListFooter(text) ? "U" : undefined;
}

// "-- " by convention, "--" after trimming; a dash as wide as a letter where a phone put it.
const SIGNATURE_DELIMITER = /^(?:--|—|—-|–)$/;
