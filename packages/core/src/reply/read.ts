/**
 * The front door of this room: the body of a reply goes in, the person's own words come out, apart from what they
 * quoted and from their signature, and paired with the questions when we know what was asked.
 */
import type { Answers } from "./answers.ts";
import { HTML_LIMIT, linesOfHtml } from "./html/html.ts";
import { type Line, linesOf } from "./line.ts";
import { type Paired, pairAnswers } from "./pairing/pairing.ts";
import { passagesOf } from "./passages.ts";
import { type Asked, subtract } from "./quotation/quotation.ts";
import { hasWords } from "./quotation/words.ts";
import { resentIn } from "./resent.ts";
import { trim } from "./trim/trim.ts";

export type { Asked } from "./quotation/quotation.ts";

/** The body of a message as `mail/message.ts` gives it; `senderName` is the display name of its From. */
export type Body = { text?: string | undefined; html?: string | undefined; senderName?: string | undefined };

export type Reply = {
  /** The person's own words, paragraphs in their order. */
  text: string;
  /** What was quoted, forwarded or written by machines. */
  elided: string;
  /** Sign-off, name, contact lines, phone footer, legal text. */
  signature: string;
  /** Empty without questions. */
  answers: Answers;
  /** Own words that belong to no answer; "" without questions. */
  rest: string;
  /** What they wrote where they would not answer, by question number: "n/a". Empty without questions. */
  skipped: Record<string, string>;
  /** True when nothing of their own is there: an empty, quote-only or signature-only reply (R11). */
  empty: boolean;
};

/**
 * Reads a reply. Looks at the first 256 KB of text and 512 KB of HTML, never throws, linear in that size. When both are
 * there, the one that keeps more of the person's words wins.
 */
export function readReply(body: Body, asked?: Asked): Reply {
  const text = body.text === undefined ? undefined : read(linesOf(body.text), body.senderName, asked);
  const html =
    body.html === undefined || isBlank(body.html) ? undefined : read(linesOfHtml(body.html), body.senderName, asked);
  const reading = text !== undefined && html !== undefined ? fuller(text, html) : (text ?? html);
  return reading?.reply ?? { text: "", elided: "", signature: "", answers: {}, rest: "", skipped: {}, empty: true };
}

function isBlank(html: string): boolean {
  return html.slice(0, HTML_LIMIT).trim() === "";
}

type Reading = { reply: Reply; lines: Line[] };

function read(given: Line[], senderName: string | undefined, asked: Asked | undefined): Reading {
  const reading = readOnce(given, senderName, asked);
  if (asked === undefined || isTied(reading.reply)) return reading;
  const resent = resentIn(given, senderName);
  const earlier = resent && readOnce(resent, senderName, asked).reply;
  if (earlier === undefined || !isTied(earlier)) return reading;
  const { reply, lines } = reading;
  const text = joined([reply.text, earlier.text]);
  return { reply: { ...reply, ...earlier, text, rest: joined([reply.text, earlier.rest]) }, lines };
}

/** Whether an answer is tied to its question by more than a guess. */
function isTied({ answers }: Reply): boolean {
  return Object.values(answers).some(({ pairing }) => pairing === "inline" || pairing === "numbered");
}

function readOnce(given: Line[], senderName: string | undefined, asked: Asked | undefined): Reading {
  const { lines, fates } = trim(given);
  const known = asked !== undefined && asked.questions.length > 0 ? asked : undefined;
  const subtracted = known && subtract(lines, known);
  const { passages, signature, elided } = passagesOf({ lines, fates }, subtracted, { senderName, asked: known });
  const text = joined(passages.map((passage) => passage.text));
  const { answers, rest, skipped } =
    known === undefined ? NOTHING : pairAnswers(passages, known.questions, subtracted?.together);
  return { reply: { text, elided, signature, answers, rest, skipped, empty: !hasWords(text) }, lines };
}

const NOTHING: Paired = { answers: {}, rest: "", skipped: {} };

function joined(texts: string[]): string {
  if (texts.length === 1) return texts[0]!.trim();
  return texts
    .filter((text) => text !== "")
    .join("\n\n")
    .trim();
}

/**
 * Text is what the person's program meant to say, so it wins unless it is lossy: fewer answers than in the HTML, words
 * that the HTML has and the text lacks, or a quotation that only the HTML's structure shows.
 */
function fuller(text: Reading, html: Reading): Reading {
  const [answered, answeredInHtml] = [text, html].map(({ reply }) => Object.keys(reply.answers).length) as [
    number,
    number,
  ];
  if (answered !== answeredInHtml) return answered > answeredInHtml ? text : html;
  if (text.reply.empty !== html.reply.empty) return text.reply.empty ? html : text;
  const own = wordsOf(text.reply.text);
  const ownInHtml = wordsOf(html.reply.text);
  const lost = missing(
    ownInHtml,
    text.lines.flatMap((line) => wordsOf(line.text)),
  );
  // A text part that says something else altogether is the mail program's own business, and text wins.
  if (lost > 1 && lost > ownInHtml.length / 50 && missing(own, ownInHtml) <= own.length / 3) return html;
  const bounded = html.lines.some((line) => line.depth > 0 || line.mark === "boundary" || line.mark === "attribution");
  return ownInHtml.length < own.length && bounded ? html : text;
}

/** How many of the words are not among those there. */
function missing(words: string[], there: string[]): number {
  const known = new Set(there);
  return words.filter((word) => !known.has(word)).length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
