/**
 * The few things that compiled templates need at run time. Every word of a person passes through one of these
 * functions, chosen by the compiler for the place where it lands; none of them reads its input as markup (R40).
 */

/** A finished mail, but for its addresses. `subject` is one line of printable text; `text` ends with a line feed. */
export type Rendered = { subject: string; html: string; text: string };

/** What a template prints. A number prints as JavaScript writes it. */
export type Text = string | number;

/** Text between tags. Lines stay lines. */
export function markup(value: Text): string {
  return escaped(plain(value)).replaceAll("\n", "<br>");
}

/** Text in a quoted attribute or in `<title>`: one line. */
export function attribute(value: Text): string {
  return escaped(oneLine(value));
}

/** Text in the plain twin: as typed, with LF line ends and without control characters. */
export function plain(value: Text): string {
  return String(value).replace(lineEnd, "\n").replace(controls, "");
}

/** As `plain`, with `indent` repeated before every further line, so that nobody's words can pass for ours. */
export function indented(value: Text, indent: string): string {
  return plain(value).trimEnd().replaceAll("\n", `\n${indent}`);
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
