/**
 * Answers that carry the numbers of their questions, in all the ways of markers.ts: which marks in a text are numbers of
 * questions, and what stands behind each. A list that somebody makes inside one answer stays in that answer.
 */
import { type Marker, markerOf, ordinal } from "./markers.ts";

export type Entry = { numbers: number[]; text: string };

export type Numbered = {
  /** What stands above the first number. */
  lead: string;
  entries: Entry[];
  /** A closing paragraph below a list that was otherwise tight. */
  tail: string;
};

/** Splits `text` at the numbers of the questions; undefined when it is not numbered. `highest` is the last number asked. */
export function splitNumbered(text: string, highest: number): Numbered | undefined {
  const lines = spread(text, highest).split("\n");
  const found: Found[] = [];
  let row = 0;
  lines.forEach((line, index) => {
    if (line.trim() !== "") row++;
    const marker = markerOf(line, highest);
    if (marker !== undefined) found.push({ ...marker, line: index, row });
  });
  const chosen = chooseMain(found, highest);
  return chosen.length === 0 ? undefined : cut(lines, chosen, highest);
}

/** `row` counts the lines with words. */
type Found = Marker & { line: number; row: number };

// Nobody counts in words over more than this.
const LONGEST_PARAGRAPH = 8000;

/** Marks that stand within a line get a line of their own: "First, … Second, …" in one paragraph, "My answers: 1) … 2) …". */
function spread(text: string, highest: number): string {
  if (text.length > LONGEST_PARAGRAPH) return text;
  const places = countedInWords(text, highest);
  const led = /^[^\n]{0,80}?[:.,–-] +(?=[([]?1[)\].:] )/.exec(text);
  if (led !== null && /[\s,;][([]?2[)\].:] /.test(text.slice(led[0].length))) places.unshift(led[0].length);
  let result = "";
  let from = 0;
  for (const place of places) {
    result += `${text.slice(from, place).replace(/ +$/, "")}\n`;
    from = place;
  }
  return result + text.slice(from);
}

/** Where "First, …", "Second, …" stand at the beginnings of sentences inside a line, when they count all the way. */
function countedInWords(text: string, highest: number): number[] {
  const counted: { at: number; within: boolean }[] = [];
  let named = true;
  for (const match of text.matchAll(/(?:^|(?<=[\n.!?;…。！？] ?))(?=[\p{L}\d])/gu)) {
    const mark = ordinal(text.slice(match.index, match.index + 80), highest);
    const expected = counted.length + 1;
    const continues = mark?.last === true ? expected > 1 && expected <= highest : mark?.numbers[0] === expected;
    if (mark === undefined || !continues) continue;
    named &&= mark.style === "strong";
    counted.push({ at: match.index, within: match.index > 0 && text[match.index - 1] !== "\n" });
  }
  const whole = counted.length >= 3 || (counted.length >= 2 && (named || counted.length === highest));
  return whole ? counted.filter(({ within }) => within).map(({ at }) => at) : [];
}

/** The markers that are question numbers; the others are lists inside an answer. */
function chooseMain(found: Found[], highest: number): Found[] {
  const strong = found.filter((marker) => marker.style === "strong");
  const mixed = strong.every(({ numbers }) => numbers.length > 1) ? mergedAmong(found, strong, highest) : undefined;
  if (mixed !== undefined) return mixed;
  if (strong.length > 0) {
    const taken = new Set(strong.flatMap((marker) => marker.numbers));
    // "4/5: fine" rates; beside 1, 2, 3 and 6 it answers two questions at once.
    const doubtful = found.filter(({ style, numbers }) => style === "doubtful" && !numbers.some((n) => taken.has(n)));
    return series(found.filter((marker) => marker.style === "strong" || doubtful.includes(marker)));
  }
  for (const style of ["dash", "bare", "letter", "roman", "ordinal"] as const) {
    const alike = numberedOn(
      found.filter((marker) => marker.style === style),
      highest,
    );
    const markers = series(alike);
    // "4 - good, 4 - clear" are ratings with a comment; "1 - good, 2 - clear" are numbers.
    const opens = markers.length >= 2 && markers[0]!.numbers[0] === 1 && ascends(markers);
    // A table's first column holds every number asked; a rating in the second column looks like one.
    const whole = markers.length > 2 && markers.length === highest;
    if (opens && (markers.length === alike.length || whole)) return markers;
  }
  return [];
}

/** "1 - 4", "2 & 3 - quick, but shallow", "4 - 3": the mark for two questions stands in a series of weaker ones. */
function mergedAmong(found: Found[], merged: Found[], highest: number): Found[] | undefined {
  if (merged.length === 0) return undefined;
  for (const style of ["dash", "bare"] as const) {
    const alike = found.filter((marker) => marker.style === style || merged.includes(marker));
    const markers = series(alike);
    const numbers = markers.flatMap((marker) => marker.numbers);
    if (
      markers.length > merged.length &&
      ascends(markers) &&
      numbers[0] === 1 &&
      numbers.length >= Math.min(highest, 4)
    )
      return markers;
  }
  return undefined;
}

function ascends(markers: Found[]): boolean {
  return markers.every((marker, i) => i === 0 || marker.numbers[0]! > markers[i - 1]!.numbers.at(-1)!);
}

/** "Finally, …" has the number after the one before it. */
function numberedOn(markers: Found[], highest: number): Found[] {
  return markers.map((marker, i) => {
    const before = markers[i - 1]?.numbers[0] ?? highest;
    return marker.last === true && before < highest ? { ...marker, numbers: [before + 1] } : marker;
  });
}

/** All of them when each number stands once; else the longest ascending series, outermost first. */
function series(markers: Found[]): Found[] {
  const outermost = markers.reduce((least, marker) => Math.min(least, marker.indent), Number.POSITIVE_INFINITY);
  const outer = markers.filter((marker) => marker.indent <= outermost + 1);
  const numbers = outer.flatMap((marker) => marker.numbers);
  if (new Set(numbers).size === numbers.length) return outer;
  // best[n]: the longest series so far that ends with number n.
  const best = new Map<number, Found[]>();
  for (const marker of outer) {
    const [first, last] = [marker.numbers[0]!, marker.numbers.at(-1)!];
    let longest: Found[] = [];
    for (const [end, chain] of best)
      if (end < first && chain.length > longest.length && isAnswered(chain.at(-1)!, marker)) longest = chain;
    if ((best.get(last)?.length ?? 0) < longest.length + 1) best.set(last, [...longest, marker]);
  }
  return [...best.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
}

/** "4", "5", "5", "4" in a column: the first 5 rates question 4, the second is the number. */
function isAnswered(mark: Found, next: Found): boolean {
  return mark.rest !== "" || next.row - mark.row > 1;
}

function cut(lines: string[], chosen: Found[], highest: number): Numbered {
  const lead = lines.slice(0, chosen[0]!.line).join("\n").trim();
  const entries: Entry[] = [];
  let tail = "";
  const taken = new Set(chosen.flatMap((marker) => marker.numbers));
  const tight =
    chosen.length > 1 &&
    chosen.every((marker, i) => i === 0 || !lines.slice(chosen[i - 1]!.line, marker.line).includes(""));
  chosen.forEach((marker, i) => {
    const end = chosen[i + 1]?.line ?? lines.length;
    let body = [marker.rest, ...lines.slice(marker.line + 1, end)];
    if (tight && i === chosen.length - 1) {
      // "They say:" goes on below the blank line.
      const blank = body.findIndex(
        (line, at) => at > 0 && line.trim() === "" && !body[at - 1]!.trimEnd().endsWith(":"),
      );
      if (blank > 0) {
        tail = body.slice(blank).join("\n").trim();
        body = body.slice(0, blank);
      }
    }
    const entry = { numbers: marker.numbers, text: body.join("\n").trim() };
    entries.push(...onOneLine(entry, marker, taken, highest));
  });
  return { lead, entries, tail };
}

/** "1) 4 2) great team 3) the SQL question": the numbers go on inside the line. */
function onOneLine(entry: Entry, marker: Marker, taken: Set<number>, highest: number): Entry[] {
  const entries: Entry[] = [];
  let { numbers, text } = entry;
  for (let next = numbers.at(-1)! + 1; next <= highest && !taken.has(next); next++) {
    const match = nextMark(next, marker.style).exec(text.slice(0, LONGEST_PARAGRAPH));
    if (match === null) break;
    const before = text.slice(0, match.index).replace(/[\s,;]+$/, "");
    entries.push({ numbers, text: before.trim() });
    text = text.slice(match.index + match[0].length).trim();
    numbers = [next];
  }
  return [...entries, { numbers, text }];
}

function nextMark(number: number, style: Marker["style"]): RegExp {
  const sign = `[${String.fromCharCode(0x245f + number, 0x2775 + number)}]`;
  switch (style) {
    case "letter":
      return new RegExp(`[\\s,;][([]?${String.fromCharCode(96 + number)}[)\\]]\\s`, "i");
    case "dash":
      return new RegExp(`[,;]\\s?${number}\\s?[-–—=>]+\\s`);
    case "strong":
      return new RegExp(
        `[\\s,;](?:(?:q|#|a|question )?[([]?${number}(?:[)\\]:]|\\.(?!\\d)|\\ufe0f?\\u20e3)|(?:q|question )${number}(?!\\d)|(?:re|ad|zu)\\.? ?${number}[,:)]|${sign})\\s?`,
        "i",
      );
    default:
      // Never: a bare number or a word within a line marks nothing.
      return /(?!)/;
  }
}
