/**
 * The few things that compiled templates need at run time. Every word of a person passes through one of these
 * functions, chosen by the compiler for the place where it lands; none of them reads its input as markup (R40).
 */

/** A finished mail, but for its addresses. `subject` is one line of printable text; `text` ends with a line feed. */
export type Rendered = { subject: string; html: string; text: string };

/** What a template prints. A number prints as JavaScript writes it. */
export type Text = string | number;

/** The languages that mails are written in, by ISO 639-1 code; English is what the others are measured by. */
export const languages = ["en", "de", "fr", "es"] as const;
export type Language = (typeof languages)[number];

/** How a phrase is written down: what it prints, and what stands around a `*strong*` part and a `` `word` `` to type. */
export type Pen = {
  print: (value: Text) => string;
  strong: readonly [string, string];
  word: readonly [string, string];
};

/** Text between tags. Lines stay lines. */
export function markup(value: Text): string {
  return escaped(plain(value)).replaceAll("\n", "<br>");
}

/** Text in a quoted attribute or in `<title>`: one line. */
export function attribute(value: Text): string {
  return escaped(oneLine(value));
}

/** A phrase between tags. */
export const inMarkup: Pen = {
  print: markup,
  strong: ["<strong>", "</strong>"],
  word: ["<strong>", "</strong>"],
};

/** A phrase in a quoted attribute or in `<title>`. */
export const inAttribute: Pen = { print: attribute, strong: ["", ""], word: ["“", "”"] };

/** A phrase in plain text: a word to type stands in the language's own quotation marks. */
export const inText: Record<Language, Pen> = {
  en: { print: plain, strong: ["", ""], word: ["“", "”"] },
  de: { print: plain, strong: ["", ""], word: ["„", "“"] },
  fr: { print: plain, strong: ["", ""], word: ["«\u00A0", "\u00A0»"] },
  es: { print: plain, strong: ["", ""], word: ["«", "»"] },
};

/** Text in the plain twin: as typed, with LF line ends and without control characters. */
export function plain(value: Text): string {
  return String(value).replace(lineEnd, "\n").replace(controls, "");
}

/** As `plain`, with `indent` repeated before every further line, so that nobody's words can pass for ours. */
export function indented(value: Text, indent: string): string {
  return plain(value).trimEnd().replaceAll("\n", `\n${indent}`);
}

/** A phrase of ours in the plain twin: its line may be broken. The mark can't be typed, `plain` takes it out. */
export function ours(phrase: string): string {
  return mark + phrase;
}

/** Finished text in which the lines with phrases of ours are broken at `columns`; people's words keep their lines. */
export function filled(text: string, columns: number): string {
  return text
    .split("\n")
    .map((line) => (line.includes(mark) ? fitted(line.replaceAll(mark, ""), columns) : line))
    .join("\n");
}

/**
 * Finished text with its long lines broken between words. The further lines of a broken one stand as far in as its words
 * do, so that a quote stays in its place. A word longer than a line, such as an address, stays whole.
 */
export function wrapped(text: string, columns: number): string {
  return text
    .replaceAll(mark, "")
    .split("\n")
    .map((line) => fitted(line, columns))
    .join("\n");
}

const mark = "\u0001";

function fitted(line: string, columns: number): string {
  return line.length > columns ? broken(line, columns) : line;
}

function broken(line: string, columns: number): string {
  const start = /^ *(?:- |\d{1,2}\. )?/.exec(line)?.[0].length ?? 0;
  // Somebody's own spaces count up to here: a line of nothing but spaces must not push all that follows out of sight.
  const indent = " ".repeat(Math.min(start, deepest));
  const lines: string[] = [];
  let current = line.slice(0, start);
  let empty = true;
  for (const word of line.slice(start).split(" ")) {
    if (!empty && current.length + 1 + word.length > columns) {
      lines.push(current.trimEnd());
      current = indent;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, current].join("\n");
}

/** A percentage as ten signs, for the plain twin. */
export function bar(percent: Text): string {
  const filled = Math.max(0, Math.min(10, Math.round(Number(percent) / 10))) || 0;
  return "█".repeat(filled) + "░".repeat(10 - filled);
}

/**
 * A header value: one printable line of at most 200 characters (R39). A subject holds names and titles that strangers
 * chose, and a bare CR or LF among them would start a header of their own.
 */
export function header(value: string): string {
  const line = [...oneLine(value).replace(unseen, "").replace(/ {2,}/g, " ").trim()];
  return line.length <= 200 ? line.join("") : `${line.slice(0, 199).join("").trimEnd()}…`;
}

const deepest = 24;
const lineEnd = /\r\n?|\u2028|\u2029/g;
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** Marks that turn the direction of what follows, and characters without width. */
const unseen = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

function oneLine(value: Text): string {
  return plain(value).replace(/[\n\t]/g, " ");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
