/**
 * A body as lines: the words of each line and how deep it stands in quotations. Text and HTML meet here, so that every
 * later step sees one shape. Invisible characters and odd spaces go, blank runs shrink, everything is bounded (R9).
 */

/**
 * What the structure of an HTML body says about a line beyond its depth: an attribution by its class, a boundary that
 * the mail program drew, a signature element, an `<hr>`; or a blockquote with nothing that says whose words it holds
 * (`block`), or one made by Gmail's quote button (`formatted`).
 */
export type LineMark = "attribution" | "boundary" | "signature" | "rule" | "block" | "formatted";

export type Line = {
  /** The words without quote marks, surrounding space and invisible characters; "" for a blank line. */
  text: string;
  /** How many quotations it stands in: `>` marks or quoting elements; 0 = none. */
  depth: number;
  mark?: LineMark | undefined;
};

/** Characters of a text body that are looked at (R9); what comes later stays in the archive. */
const TEXT_LIMIT = 256 * 1024;

/** Lines that are looked at: 256 KB of prose has fewer than five thousand, a longer mail is a drawing or an attack. */
export const LINE_LIMIT = 10_000;

// Quotations nest once per round trip; a mark repeated a million times is an attack or a drawing.
const DEPTH_LIMIT = 50;

/** The lines of a plain-text body, `>` marks counted and taken off. Linear in its size. */
export function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  for (const raw of plain(unwrapQuotedPrintable(body.slice(0, TEXT_LIMIT))).split("\n")) {
    push(lines, quotedLine(raw));
    if (lines.length >= LINE_LIMIT) break;
  }
  return lines;
}

/** Adds a line unless it is the third blank one in a row; a megabyte of newlines, or of `<hr>`, is two lines. */
export function push(lines: Line[], line: Line): void {
  if (line.text === "" && lines.length > 0 && isLike(lines[lines.length - 1]!, line)) {
    if (lines.length === 1 || isLike(lines[lines.length - 2]!, line)) return;
  }
  lines.push(line);
}

function isLike(other: Line, { text, depth, mark }: Line): boolean {
  return other.text === text && other.depth === depth && other.mark === mark;
}

/** One kind of newline, one kind of space, nothing invisible. Joiners stay: emoji and Persian need them. */
export function plain(text: string): string {
  // Most bodies are printable ASCII, where there is nothing to do.
  if (!/[^\n -~]/.test(text)) return text;
  const lines = text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
  return lines.replace(NEWLINE, "\n").replace(SPACES, " ").replace(UNSEEN, "");
}

const NEWLINE = /[\r\u2028\u2029\u0085\v\f]/g;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
// Control characters, soft hyphens, zero-width and bidirectional marks (R12).
const UNSEEN = /[\p{Cc}\p{Cf}](?<!\n|\u200c|\u200d|[\u{e0000}-\u{e007f}])/gu;

function quotedLine(raw: string): Line {
  let depth = 0;
  let at = 0;
  for (let i = 0; i < raw.length && i - at <= 3; i++) {
    const code = raw.charCodeAt(i);
    if (code === MARK || code === WIDE_MARK) {
      depth++;
      at = i + 1;
    } else if (code !== SPACE) break;
  }
  const text = trimmed(raw, at);
  // ">>> >>> www.example.com <<<" is decoration, not a quotation.
  if (depth > 1 && text.endsWith("<<")) return { text: raw.trim(), depth: 0 };
  // ">>> Ben Ode <ben@example.com> 3/4/2025 10:02 AM >>>" is GroupWise's attribution.
  if (depth === 3 && text.endsWith(">>>")) return { text: raw.trim(), depth: 0 };
  return { text, depth: Math.min(depth, DEPTH_LIMIT) };
}

const SPACE = 0x20;
const MARK = 0x3e; // >
const WIDE_MARK = 0xff1e; // ＞

/** What stands from there on, without the spaces around it. */
function trimmed(raw: string, from: number): string {
  const spaced = raw.charCodeAt(from) === SPACE || raw.charCodeAt(raw.length - 1) === SPACE;
  return spaced ? raw.slice(from).trim() : raw.slice(from);
}

/**
 * Some gateways hand on quoted-printable as if it were text: "wro=\nte", "12:53=E2=80=AFAM". Only a body that shows
 * both signs is decoded, since "=3D" alone may be what somebody typed.
 */
function unwrapQuotedPrintable(body: string): string {
  if (!body.includes("=\n") && !body.includes("=\r\n")) return body;
  if (!/=[0-9A-F]{2}/.test(body)) return body;
  return body.replace(/=\r?\n(?:> ?)*/g, "").replace(/(?:=[0-9A-F]{2})+/g, (octets) => {
    return Buffer.from(octets.replaceAll("=", ""), "hex").toString("utf8");
  });
}
