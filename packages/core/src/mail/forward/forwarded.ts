/**
 * A message that was forwarded inline, as text: below a line that says so ("---------- Forwarded message ---------"), a
 * printed header alone, or, where the subject says it is a forward, an attribution ("On … Jane wrote:").
 */
import { attributionAt } from "./attributed.ts";
import { type Correspondent, correspondents } from "./correspondents.ts";
import {
  endsForward,
  isForwardMark,
  isOriginalMark,
  isRuleLine,
  isSureForwardMark,
  subjectKind,
} from "./forward-marks.ts";
import { type PrintedHeader, printedHeaderAt } from "./printed-header.ts";
import { type QuotedLine, quotedLines, unquoted } from "./quoted-lines.ts";

export type ForwardedMail = {
  from?: Correspondent | undefined;
  to: Correspondent[];
  cc: Correspondent[];
  /** As it was written: in the forwarder's language, often without a zone. */
  date?: string | undefined;
  subject?: string | undefined;
  /** Freed of the forward's own quote marks; a message that was forwarded within it is still in it. */
  body: string;
};

/** `note` is what the forwarder typed above the message; empty when nothing, or when nothing was forwarded. */
export type ForwardReading =
  | { forwarded: true; note: string; email: ForwardedMail }
  | { forwarded: false; note: ""; email?: undefined };

const NOT_FORWARDED: ForwardReading = { forwarded: false, note: "" };

/**
 * The message that a text forwards, outermost first. `subject` is the forwarding mail's own: where only an attribution or
 * a bare header separates the two, it tells a forward from a reply. Linear; never throws.
 */
export function readForwarded(text: string, subject?: string): ForwardReading {
  const lines = quotedLines(text);
  const kind = subjectKind(subject);
  let looked = 0;
  for (let index = 0; index < lines.length && looked < MOST_NOTE; index++) {
    const line = lines[index];
    if (line === undefined || line.text === "") continue;
    looked++;
    const marked = isForwardMark(line.text);
    const original = !marked && isOriginalMark(line.text);
    // What an answer quotes may itself hold a forward.
    if (original && kind === "reply") return NOT_FORWARDED;
    const below = marked || original ? nextWritten(lines, index) : index;
    const header = printedHeaderAt(lines, below, below > index);
    if (header) {
      if (!marked && (kind === "reply" || isFinnishReply(subject, header))) return NOT_FORWARDED;
      return reading(lines, index, below, header);
    }
    if (isSureForwardMark(line.text)) return bare(lines, index, below);
    const attribution = attributionAt(lines, index);
    if (!attribution || !isFollowedByQuotation(lines, index + attribution.lines)) continue;
    if (kind !== "forward") return NOT_FORWARDED;
    const { from, date } = attribution;
    return found(lines, index, index + attribution.lines, { from, date, to: [], cc: [], subject: unprefixed(subject) });
  }
  return NOT_FORWARDED;
}

/** Written lines above a forward: whoever types more is no forwarder. */
const MOST_NOTE = 1_000;

/** The next line with words, within four; a mark and its header are sometimes apart. */
function nextWritten(lines: QuotedLine[], index: number): number {
  for (let at = index + 1; at <= index + 4; at++) {
    const text = lines[at]?.text ?? "";
    if (text !== "" && !isRuleLine(text)) return at;
  }
  return index;
}

function reading(
  lines: QuotedLine[],
  start: number,
  below: number,
  { values, lines: count }: PrintedHeader,
): ForwardReading {
  const people = (field: "from" | "to" | "cc"): Correspondent[] => correspondents(values.get(field) ?? "");
  return found(lines, start, below + count, {
    from: people("from")[0],
    to: people("to"),
    cc: people("cc"),
    date: values.get("date") || undefined,
    subject: values.get("subject") || undefined,
  });
}

/** A mark without a printed header below it, or with an attribution in its place. */
function bare(lines: QuotedLine[], start: number, below: number): ForwardReading {
  const attribution = attributionAt(lines, below);
  const { from, date } = attribution ?? {};
  const bodyAt = attribution ? below + attribution.lines : start + 1;
  return found(lines, start, bodyAt, { from, date, to: [], cc: [] });
}

function found(lines: QuotedLine[], start: number, bodyAt: number, email: Omit<ForwardedMail, "body">): ForwardReading {
  const note = lines.slice(0, start);
  while (note.length > 0 && isBoundary(note.at(-1)?.text ?? "")) note.pop();
  return {
    forwarded: true,
    note: unquoted(note, 0),
    email: { ...email, body: bodyFrom(lines, bodyAt) },
  };
}

function isBoundary(text: string): boolean {
  return text === "" || isRuleLine(text);
}

/** What follows the header: to the line that ends the forward, or to the last line that is quoted as the header was. */
function bodyFrom(lines: QuotedLine[], at: number): string {
  const depth = lines[at - 1]?.depth ?? 0;
  let start = at;
  // Zoho repeats its mark below the header, others draw a rule.
  while (start < lines.length && (isBoundary(lines[start]?.text ?? "") || isRepeatedMark(lines[start]))) start++;
  let end = lines.length;
  const ended = lines.findIndex((line, index) => index >= start && line.depth === depth && endsForward(line.text));
  if (ended >= 0) end = ended;
  let quotedTo = depth === 0 ? end : lastQuoted(lines, start, end, depth);
  // KMail closes a forward with a rule.
  while (quotedTo > start && isBoundary(lines[quotedTo - 1]?.text ?? "")) quotedTo--;
  return unquoted(lines.slice(start, quotedTo), depth);
}

function isRepeatedMark(line: QuotedLine | undefined): boolean {
  return line !== undefined && (isForwardMark(line.text) || isOriginalMark(line.text));
}

function lastQuoted(lines: QuotedLine[], start: number, end: number, depth: number): number {
  for (let at = end; at > start; at--) if ((lines[at - 1]?.depth ?? 0) >= depth) return at;
  return start;
}

function isFollowedByQuotation(lines: QuotedLine[], index: number): boolean {
  const next = lines.slice(index, index + 3).find(({ text }) => text !== "");
  const above = lines[index - 1]?.depth ?? 0;
  return next !== undefined && (next.depth > above || /^\s{2,}\S/.test(next.raw));
}

// "VS:" is a forward in Danish and Norwegian and a reply (vastaus) in Finnish.
function isFinnishReply(subject: string | undefined, { values }: PrintedHeader): boolean {
  return /^\s*vs\s?:/i.test(subject ?? "") && /\bklo\b|kuuta\b/i.test(values.get("date") ?? "");
}

/** The forwarding subject without its prefix is the forwarded one's, where no header states it. */
function unprefixed(subject: string | undefined): string | undefined {
  return subject?.replace(/^[^:：]{0,20}[:：]\s*/, "").trim() || undefined;
}
