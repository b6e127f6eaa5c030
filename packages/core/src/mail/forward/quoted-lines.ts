/**
 * A text as lines without their quote marks. Forwards come marked (`> `), indented or bare, and are read the same way.
 */

/** `depth` counts the `>`; `text` has neither them, nor invisible characters, nor outer blanks; `raw` is as it came. */
export type QuotedLine = { depth: number; text: string; raw: string };

/** Characters of a text that are read. */
const MOST = 256 * 1024;

export function quotedLines(text: string): QuotedLine[] {
  return text
    .slice(0, MOST)
    .split(/\r\n|\r|\n/)
    .map((line) => {
      if (line === "") return BLANK;
      const raw = line.replace(INVISIBLE, "");
      const marks = /^[\s>]*>/.exec(raw)?.[0] ?? "";
      const depth = marks.split(">").length - 1;
      return { depth, text: raw.slice(marks.length).replaceAll("\u00a0", " ").trim(), raw };
    });
}

const BLANK: QuotedLine = { depth: 0, text: "", raw: "" };

// A byte order mark stands where Outlook for Mac begins the quotation; direction marks stand around dates and names.
const INVISIBLE = /[\ufeff\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The lines as text, with `depth` levels of quote marks and the indentation that all share taken off, trimmed. */
export function unquoted(lines: QuotedLine[], depth: number): string {
  const bare = lines.map((line) => withoutMarks(line.raw, depth).replace(/\s+$/, ""));
  const indents = bare.filter((line) => line !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = indents.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  const text = indent > 0 && Number.isFinite(indent) ? bare.map((line) => line.slice(indent)) : bare;
  return text.join("\n").trim();
}

function withoutMarks(raw: string, depth: number): string {
  let text = raw;
  for (let level = 0; level < depth; level++) {
    const mark = /^\s*>/.exec(text);
    if (!mark) break;
    text = text.slice(mark[0].length).replace(/^ /, "");
  }
  return text;
}
