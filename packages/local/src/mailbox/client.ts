/**
 * What people's mail clients make of a reply or a forward: Gmail, Outlook, Apple Mail, or plain text without a quote.
 * The mailbox page, the demo and the tests all write through here, so that what they send is what inboxes really send.
 */
import type { Mailbox } from "@debrief/core/mail/address";
import { cleanMailbox, type Original, replyAddress } from "./attribution.ts";
import { bodyOf, flatten } from "./hypertext.ts";
import { answeredLines, forwardLines, GMAIL_WIDTH, type InlineAnswer, linesOf, quoteLines, wrap } from "./quote.ts";
import { answeredHtml, editedHtml, forwardHtml, replyHtml, typedHtml } from "./quote-html.ts";

export type { Original } from "./attribution.ts";
export type { InlineAnswer } from "./quote.ts";

export const styles = ["gmail", "outlook", "apple", "plain"] as const;
/** `plain` is a reply without a quote, and a forward with the original attached whole. */
export type Style = (typeof styles)[number];

export type ComposedAttachment = { filename: string; contentType: string; content: Uint8Array };

/** A mail as a client hands it to its SMTP side; `html` is absent when the client writes text alone. */
export type Composed = {
  headers: { from: Mailbox; to: Mailbox; subject: string; inReplyTo?: string; references: string[] };
  text: string;
  html?: string;
  attachments: ComposedAttachment[];
};

/** What was typed above the quote and, for answers below the questions themselves, between its lines. */
export type ReplyBody = string | { above?: string; answers: InlineAnswer[]; inside?: boolean };

/** How a client quotes: `timeZone` is where the writer's clock stands (UTC when not given). */
export type Quoting = {
  timeZone?: string;
  /** Clients quote the HTML they show, which is the default where there is HTML; `text` quotes the text part. */
  quoteFrom?: "html" | "text";
};

/**
 * A reply to the original's Reply-To. In `answers` each answer goes below the line where the words of its question end;
 * `inside: true` is a client that keeps typed lines within the quote, marked `>`. Throws when the original has nobody
 * to reply to, when a question doesn't stand in it, or when answers are to go between lines that `plain` doesn't quote.
 */
export function composeReply(
  reply: { original: Original; from: Mailbox; style: Style; body: ReplyBody } & Quoting,
): Composed {
  const { original, style, body } = reply;
  const { above = "", answers, inside = false } = typeof body === "string" ? { above: body, answers: [] } : body;
  const headers = replyHeaders(original, reply.from, style);
  if (style === "plain") {
    if (answers.length > 0) throw new Error("a reply without a quote has no lines to answer between");
    return { headers, text: `${linesOf(above).join("\n")}\n`, attachments: [] };
  }
  const content = contentOf(original, reply.quoteFrom);
  const timeZone = reply.timeZone ?? "UTC";
  const quote = quoteLines(original, content.text, style, timeZone);
  const width = widthOf(style);
  const lines = answeredLines(quote, answers, { inside: inside && style !== "outlook", width });
  const typed = above === "" ? [] : [...linesOf(above).flatMap((line) => wrap(line, width)), ""];
  const answered = answeredHtml(content.html, answers, style, inside);
  return {
    headers,
    text: `${[...typed, ...lines].join("\n")}\n`,
    html: replyHtml(original, above, answered, style, timeZone),
    attachments: [],
  };
}

/** `Re: …`, or the subject as it is when it says so already. */
export function replySubject(original: Original, style: Style): string {
  return prefixed(original.subject, style === "outlook" ? "RE: " : "Re: ", /^(?:re|aw|sv|antw):/i);
}

/** What the client's editor shows when a reply is opened: room to type, and the quote. Lines end in `\n`. */
export function draftReply(reply: { original: Original; style: Style } & Quoting): string {
  if (reply.style === "plain") return "";
  const { text } = contentOf(reply.original, reply.quoteFrom);
  return `\n\n${quoteLines(reply.original, text, reply.style, reply.timeZone ?? "UTC").join("\n")}\n`;
}

/**
 * A reply whose whole text was edited by hand, beginning with what `draftReply` gave. With the quote untouched it is
 * the reply that the client would send; otherwise the HTML part says the same as the text.
 */
export function composeTyped(
  reply: { original: Original; from: Mailbox; style: Style; text: string } & Quoting,
): Composed {
  const { original, style } = reply;
  const text = linesOf(reply.text).join("\n");
  const quote = draftReply(reply).trim();
  if (style === "plain" || text.endsWith(quote)) {
    return composeReply({ ...reply, body: text.slice(0, text.length - quote.length).trim() });
  }
  const wrapped = linesOf(text).flatMap((line) => wrap(line, widthOf(style)));
  return {
    headers: replyHeaders(original, reply.from, style),
    text: `${wrapped.join("\n")}\n`,
    html: editedHtml(text, style),
    attachments: [],
  };
}

/**
 * A forward. Gmail, Outlook and Apple Mail quote the message and carry its named attachments and calendars along;
 * `plain` attaches the message as it is, for which it needs the `source`.
 */
export function composeForward(
  forward: {
    original: Original;
    source: Uint8Array;
    from: Mailbox;
    to: Mailbox;
    style: Style;
    note?: string;
  } & Quoting,
): Composed {
  const { original, style, note = "" } = forward;
  const subject = prefixed(original.subject, style === "outlook" ? "FW: " : "Fwd: ", /^(?:fwd?|wg|tr|rv):/i);
  const headers = {
    from: cleanMailbox(forward.from),
    to: cleanMailbox(forward.to),
    subject,
    references: chain(original),
  };
  if (style === "plain") {
    const attached = { filename: "message.eml", contentType: "message/rfc822", content: forward.source };
    return { headers, text: `${linesOf(note).join("\n")}\n`, attachments: [attached] };
  }
  const content = contentOf(original, forward.quoteFrom);
  const timeZone = forward.timeZone ?? "UTC";
  const typed = note === "" ? [] : [...linesOf(note).flatMap((line) => wrap(line, widthOf(style))), ""];
  return {
    headers,
    text: `${[...typed, ...forwardLines(original, content.text, style, timeZone)].join("\n")}\n`,
    html: forwardHtml(original, note, content.html, style, timeZone),
    attachments: carried(original),
  };
}

/** A new mail, text alone. */
export function composeNew(mail: {
  from: Mailbox;
  to: Mailbox;
  subject: string;
  text: string;
  attachments?: ComposedAttachment[];
}): Composed {
  return {
    headers: {
      from: cleanMailbox(mail.from),
      to: cleanMailbox(mail.to),
      subject: oneLine(mail.subject),
      references: [],
    },
    text: `${linesOf(mail.text).join("\n")}\n`,
    attachments: mail.attachments ?? [],
  };
}

function replyHeaders(original: Original, from: Mailbox, style: Style): Composed["headers"] {
  const to = replyAddress(original);
  if (to === undefined) throw new Error("the message names nobody to reply to");
  const inReplyTo = messageId(original.messageId);
  return {
    from: cleanMailbox(from),
    to: cleanMailbox(to),
    subject: replySubject(original, style),
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    references: chain(original),
  };
}

// RFC 5322 §3.6.4 wants the whole chain; a header of hundreds of ids is a trap for the next reader.
function chain(original: Original): string[] {
  return [...original.references, original.messageId]
    .map(messageId)
    .filter((id) => id !== undefined)
    .slice(-20);
}

function messageId(text: string | undefined): string | undefined {
  return /^<[^<>\s]{1,250}>$/.test(text ?? "") ? text : undefined;
}

function prefixed(subject: string, prefix: string, present: RegExp): string {
  const clean = oneLine(subject);
  return present.test(clean) ? clean : `${prefix}${clean}`;
}

// A subject decoded from encoded words can hold CR and LF, and would be a header of its own in the reply (R39).
function oneLine(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, " ")
    .replace(/ +/g, " ")
    .trim()
    .slice(0, 500);
}

function widthOf(style: Style): number | undefined {
  return style === "gmail" ? GMAIL_WIDTH : undefined;
}

/** The original as the client shows it, in text and in markup. */
function contentOf(original: Original, quoteFrom: "html" | "text" = "html"): { text: string; html: string } {
  const { text, html } = original;
  if (html !== undefined && (quoteFrom === "html" || text === undefined)) {
    return { text: flatten(html), html: bodyOf(html) };
  }
  return { text: text ?? "", html: typedHtml(text ?? "", "gmail") };
}

function carried(original: Original): ComposedAttachment[] {
  const calendars = [...new Set(original.calendars)].map((calendar, index) => ({
    filename: index === 0 ? "invite.ics" : `invite-${index + 1}.ics`,
    contentType: "application/ics",
    content: new TextEncoder().encode(calendar),
  }));
  const named = original.attachments.flatMap(({ filename, contentType, content }) =>
    filename === undefined ? [] : [{ filename, contentType, content }],
  );
  return [...named, ...calendars];
}
