/**
 * Octets to a Message (RFC 5322, MIME). The MIME mechanics are postal-mime's; what is ours is that every dimension a
 * stranger controls is bounded before the parser runs, and that parts are sorted into what the house needs.
 */
import PostalMime, { type Address, addressParser, type Attachment as MimePart } from "postal-mime";
import { PermanentError } from "../errors.ts";
import { type Mailbox, mailbox } from "./address.ts";
import { hideFlowed, showFlowed, unflow } from "./flowed.ts";
import { bareBody, isHollow, mended } from "./mend.ts";
import type { Attachment, Header, Message } from "./message.ts";

/** What a mail may measure; beyond it parsing is refused with a PermanentError, code `mail.…`. */
export const limits = {
  /** SES hands over at most 40 MB. */
  octets: 40 * 1024 * 1024,
  headerOctets: 256 * 1024,
  /** A mail of 100,000 tiny parts kept the parser busy for seconds. */
  parts: 1_000,
  nesting: 30,
  /** Lines of one part that are shorter than base64's; the parser takes 13 µs for each, so a megabyte of newlines took 12 s. */
  shortLinesOfPart: 10_000,
  shortLines: 50_000,
  /** Of all messages carried in a mail, each counted once for every message that it lies in. */
  shortLinesCarried: 20_000,
  /**
   * Of one part, and of all until only the beginning of each part is read: forty megabytes of text took more memory than
   * the function has. What is cut belongs to attachments, which are never opened, or to nobody's reply.
   */
  octetsOfPart: 4 * 1024 * 1024,
  octetsRead: 12 * 1024 * 1024,
  octetsOfLatePart: 16 * 1024,
  forwardedDepth: 3,
  calendars: 10,
  /** R10; one character more is kept, so that the reader of calendars sees that it was too large. */
  calendarCharacters: 256 * 1024,
  bodyCharacters: 2 * 1024 * 1024,
} as const;

/**
 * Parses the source of one mail. Throws PermanentError `mail.too_large`, `mail.too_many_parts` or `mail.unreadable`;
 * everything milder (broken charsets, missing headers, unknown encodings) yields the best text that can be had (R12).
 */
export async function parseMessage(source: Uint8Array): Promise<Message> {
  if (source.length > limits.octets) throw new PermanentError("mail.too_large", "The mail is larger than 40 MB.");
  if (countDelimiters(source, limits.parts) > limits.parts) {
    throw new PermanentError("mail.too_many_parts", `The mail has more than ${limits.parts} MIME delimiters.`);
  }
  return parseNested(withoutExcess(mended(source)), { depth: 0, linesLeft: limits.shortLinesCarried });
}

/**
 * How deep a message lies in others, and how many short lines of carried messages may still be parsed: each is parsed once
 * for every message around it, so that a megabyte carried in itself took four times as long.
 */
type Level = { depth: number; linesLeft: number };

async function parseNested(source: Uint8Array, level: Level): Promise<Message> {
  const { source: fixed, flowed, delSp } = hideFlowed(source);
  const email = await PostalMime.parse(fixed, {
    forceRfc822Attachments: true,
    maxNestingDepth: limits.nesting,
    maxHeadersSize: limits.headerOctets,
  }).catch((cause: unknown) => {
    throw new PermanentError("mail.unreadable", "The mail's MIME structure could not be read.", { cause });
  });
  const headers = email.headers.map(({ key, value }): Header => ({ name: key, value }));
  const message: Message = {
    headers,
    from: mailboxes(headers, "from"),
    to: mailboxes(headers, "to"),
    cc: mailboxes(headers, "cc"),
    replyTo: mailboxes(headers, "reply-to"),
    subject: oneLine(email.subject ?? ""),
    date: validDate(email.date),
    messageId: email.messageId?.trim(),
    inReplyTo: email.inReplyTo?.trim(),
    references: (email.references ?? "").split(/\s+/).filter((id) => id.startsWith("<")),
    text: flowed ? unflow(body(email.text) ?? "", delSp) : body(email.text),
    html: body(email.html),
    attachments: [],
    calendars: [],
    forwarded: [],
  };
  if (looksLikeCalendar(message.text ?? "")) message.calendars.push(cut(message.text ?? ""));
  for (const part of email.attachments) await place(part, message, level);
  if (isHollow(message)) message.text = bareBody(fixed);
  markReport(message);
  return message;
}

/** Puts a part where it belongs: a calendar, a nested message, a report's machine-readable half, or a mere attachment. */
async function place(part: MimePart, message: Message, level: Level): Promise<void> {
  const content = octets(part.content);
  const contentType = part.mimeType;
  if (isCalendar(part, content)) {
    if (message.calendars.length < limits.calendars)
      message.calendars.push(cut(withMethod(decode(content), part.method)));
    return;
  }
  if (level.depth < limits.forwardedDepth && isMessage(part, content) && mayParse(content, level)) {
    const inner = { depth: level.depth + 1, linesLeft: level.linesLeft };
    // A nested message that cannot be read is still an attachment: its bearer may be perfectly clear.
    const nested = await parseNested(showFlowed(content), inner).catch(() => undefined);
    level.linesLeft = inner.linesLeft;
    if (nested) {
      message.forwarded.push(nested);
      return;
    }
  }
  const attachment: Attachment = { contentType, size: content.length, content };
  if (part.filename) attachment.filename = oneLine(part.filename);
  message.attachments.push(attachment);
}

/** Takes the short lines of a carried message from those that are left; false when they do not suffice. */
function mayParse(content: Uint8Array, level: Level): boolean {
  const lines = countShortLines(content);
  if (lines > level.linesLeft) return false;
  level.linesLeft -= lines;
  return true;
}

const REPORT_STATUS = ["message/delivery-status", "message/global-delivery-status", "message/disposition-notification"];
const REPORT_HEADERS = ["text/rfc822-headers", "message/global-headers"];

function markReport(message: Message): void {
  const contentType = message.headers.find((header) => header.name === "content-type")?.value ?? "";
  const status = message.attachments.find((part) => REPORT_STATUS.includes(part.contentType));
  if (!status && !/^\s*multipart\/report\b/i.test(contentType)) return;
  const original = message.attachments.find((part) => REPORT_HEADERS.includes(part.contentType));
  const type = /report-type\s*=\s*"?([a-z-]+)/i.exec(contentType)?.[1]?.toLowerCase();
  message.report = {
    type:
      type ??
      (status?.contentType === "message/disposition-notification" ? "disposition-notification" : "delivery-status"),
    deliveryStatus: status && cut(decode(status.content)),
    originalHeaders: original && cut(decode(original.content)),
  };
}

/** Every mailbox of every field of that name, groups flattened, addresses that are none left out. */
function mailboxes(headers: Header[], name: string): Mailbox[] {
  const found: Mailbox[] = [];
  for (const header of headers) {
    if (header.name !== name) continue;
    // 64 KB is more addresses than any rule below looks at.
    for (const entry of addressParser(header.value.slice(0, 65_536)).flatMap(members)) {
      const parsed = mailbox(entry.address, entry.name);
      if (parsed) found.push(parsed);
    }
  }
  return found;
}

function members(entry: Address): { name: string; address?: string | undefined }[] {
  return entry.group ?? [entry];
}

/** The method of an object that states none is the one of its Content-Type (RFC 6047 §2.4). */
function withMethod(calendar: string, method: string | undefined): string {
  if (method === undefined || /^METHOD[ \t]*[;:]/im.test(calendar)) return calendar;
  return calendar.replace(/^BEGIN:VCALENDAR[ \t]*$/im, (begin) => `${begin}\r\nMETHOD:${oneLine(method).slice(0, 40)}`);
}

/** Some clients attach a message as a file that merely ends in .eml, or has neither name nor type. */
function isMessage({ mimeType, filename }: MimePart, content: Uint8Array): boolean {
  if (["message/rfc822", "message/global", "text/rfc822", "application/x-rfc822"].includes(mimeType)) return true;
  const named = /\.eml$/i.test(filename ?? "");
  if (!named && (filename || mimeType !== "application/octet-stream")) return false;
  const fields = decode(content.subarray(0, 4_000))
    .split(/\r?\n/, 40)
    .flatMap(
      (line) => /^(from|received|date|subject|mime-version|message-id)[ \t]*:/i.exec(line)?.[1]?.toLowerCase() ?? [],
    );
  // A file that says it is a message is believed for one field; octets without a name need more.
  return new Set(fields).size >= (named ? 1 : 3);
}

function isCalendar(part: MimePart, content: Uint8Array): boolean {
  if (["text/calendar", "application/ics", "text/x-vcalendar", "application/calendar"].includes(part.mimeType))
    return true;
  if (/\.(ics|ical|ifb|vcs)$/i.test(part.filename ?? "")) return true;
  if (!/^(text\/plain|application\/octet-stream)$/.test(part.mimeType)) return false;
  return looksLikeCalendar(decode(content.subarray(0, 64)));
}

function looksLikeCalendar(text: string): boolean {
  return /^[\s\ufeff]{0,16}BEGIN:VCALENDAR/i.test(text.slice(0, 64));
}

/** Lines that open with `--`: each may be a MIME delimiter, and the parser pays for each. Stops just past `enough`. */
function countDelimiters(source: Uint8Array, enough: number): number {
  let count = 0;
  let at = -1;
  while (count <= enough) {
    at = source.indexOf(0x0a, at + 1);
    if (at < 0) break;
    // A signature's "-- " and a rule of dashes are no delimiters.
    const next = source[at + 3];
    if (source[at + 1] === 0x2d && source[at + 2] === 0x2d && next !== undefined && next > 0x20 && next !== 0x2d)
      count++;
  }
  return count;
}

/**
 * The source without the short lines and the octets that a part has beyond the limits; usually the source itself.
 * Throws `mail.too_many_lines` when many parts have many, or the header has: without its end the body would be lost.
 */
function withoutExcess(source: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  let [total, ofPart, from, start] = [0, 0, 0, 0];
  let [parts, octetsRead, octetsOfPart] = [0, 0, 0];
  let inHeader = true;
  while (start < source.length) {
    const end = endOfLine(source, start);
    if (inHeader && end - start <= 2) inHeader = source[start] !== FEED && source[start] !== RETURN;
    // Any line may open with dashes; only as many as there may be parts are taken for their beginning.
    const opensPart = source[start] === 0x2d && source[start + 1] === 0x2d && ++parts <= limits.parts;
    if (opensPart) [ofPart, octetsOfPart] = [0, 0];
    const short = end - start < SHORT;
    const room = octetsRead < limits.octetsRead ? limits.octetsOfPart : limits.octetsOfLatePart;
    const excess = (short && ++ofPart > limits.shortLinesOfPart) || octetsOfPart + end - start > room;
    if (!excess) [octetsRead, octetsOfPart] = [octetsRead + end - start, octetsOfPart + end - start];
    if (excess && !inHeader && !opensPart) {
      if (from < start) kept.push(source.subarray(from, start));
      from = end;
    } else if (short && (++total > limits.shortLines || (inHeader && ofPart > limits.shortLinesOfPart))) {
      throw new PermanentError("mail.too_many_lines", "The mail has more lines than anybody writes.");
    }
    start = end;
  }
  if (kept.length === 0) return source;
  kept.push(source.subarray(from));
  return Buffer.concat(kept);
}

function countShortLines(source: Uint8Array): number {
  let count = 0;
  for (let start = 0; start < source.length; ) {
    const end = endOfLine(source, start);
    if (end - start < SHORT) count++;
    start = end;
  }
  return count;
}

/** Just behind the line's feed, or the end of the source. */
function endOfLine(source: Uint8Array, start: number): number {
  const feed = source.indexOf(FEED, start);
  return feed < 0 ? source.length : feed + 1;
}

const [FEED, RETURN] = [0x0a, 0x0d];

/** Octets; base64 is written in lines of 60 to 76. */
const SHORT = 60;

const utf8 = new TextDecoder("utf-8", { fatal: true });
const latin1 = new TextDecoder("windows-1252");

function decode(content: Uint8Array): string {
  // A byte order mark of UTF-16, as Windows writes it into files.
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder("utf-16le").decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder("utf-16be").decode(content);
  try {
    return utf8.decode(content);
  } catch {
    // Not UTF-8: older calendars and reports are in a single-byte Western charset.
    return latin1.decode(content);
  }
}

function octets(content: MimePart["content"]): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function cut(text: string): string {
  return text.slice(0, limits.calendarCharacters + 1);
}

function body(text: string | undefined): string | undefined {
  if (text === undefined || text === "") return undefined;
  return text.slice(0, limits.bodyCharacters).replaceAll("\u0000", "").replace(/\r\n?/g, "\n");
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\t\u0000]+/g, " ").trim();
}

function validDate(text: string | undefined): Date | undefined {
  const date = new Date(text ?? "");
  return Number.isNaN(date.getTime()) ? undefined : date;
}
