/**
 * Breakage in the source of a mail that some systems cause and others forgive. What can be mended is, before or after the
 * MIME parser has run, so that R12 holds: the best text that can be had.
 */
import type { Message } from "./message.ts";

const [FEED, RETURN, SEMICOLON, BLANK] = [0x0a, 0x0d, 0x3b, 0x20];
const BOUNDARY = Buffer.from("\nboundary=");

/** The source with line feeds where it has only carriage returns, and folds where a boundary parameter lost its own. */
export function mended(source: Uint8Array): Uint8Array {
  const lines = source.includes(FEED) || !source.includes(RETURN) ? source : withFeeds(source);
  return withFolds(lines);
}

function withFeeds(source: Uint8Array): Uint8Array {
  const copy = Buffer.from(source);
  for (let at = copy.indexOf(RETURN); at >= 0; at = copy.indexOf(RETURN, at + 1)) copy[at] = FEED;
  return copy;
}

/** "Content-Type: multipart/mixed;" with `boundary="…"` at the start of the next line hid every part from the parser. */
function withFolds(source: Uint8Array): Uint8Array {
  const original = Buffer.from(source.buffer, source.byteOffset, source.length);
  let copy: Buffer | undefined;
  for (let at = original.indexOf(BOUNDARY); at >= 0; at = original.indexOf(BOUNDARY, at + 1)) {
    const end = original[at - 1] === RETURN ? at - 1 : at;
    if (original[end - 1] !== SEMICOLON) continue;
    copy ??= Buffer.from(original);
    copy.fill(BLANK, end, at + 1);
  }
  return copy ?? source;
}

/** Whether the parser found nothing at all in a message. */
export function isHollow(message: Message): boolean {
  const { text, html, attachments, calendars, forwarded } = message;
  return text === undefined && html === undefined && attachments.length + calendars.length + forwarded.length === 0;
}

/** Characters of a body that is shown as it came. */
const MOST = 256 * 1024;

/** Everything below the header as text: what a multipart message whose delimiters never come has to say. */
export function bareBody(source: Uint8Array): string | undefined {
  const text = Buffer.from(source.buffer, source.byteOffset, Math.min(source.length, 2 * MOST)).toString("utf8");
  const blank = /\r?\n\r?\n/.exec(text);
  const body = blank ? text.slice(blank.index + blank[0].length).slice(0, MOST) : "";
  const clean = body.replaceAll("\u0000", "").replace(/\r\n?/g, "\n");
  return clean.trim() === "" ? undefined : clean;
}
