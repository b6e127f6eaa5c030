/**
 * A message (RFC 5322, MIME per RFC 2045–2049) as the rest of the house sees it: octets in, plain data out, within limits.
 */
import type { Mailbox } from "./address.ts";

/**
 * A header field; `name` in lower case, `value` unfolded but with its encoded words (RFC 2047) as they arrived: decoding
 * before parsing let an encoded local part pass for an allow-listed address (R4).
 */
export type Header = { name: string; value: string };

/** A part that is neither the text nor the HTML of the message. Never opened, only named (R15), unless it is a calendar. */
export type Attachment = {
  filename?: string | undefined;
  /** Lower case, without parameters: `application/pdf`. */
  contentType: string;
  /** Octets. */
  size: number;
  content: Uint8Array;
};

export type Message = {
  /** In order of arrival. */
  headers: Header[];
  from: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  replyTo: Mailbox[];
  /** Decoded, one line; empty when missing. */
  subject: string;
  /** The Date field, when it is a date: a hint, never a deadline (R12). */
  date?: Date | undefined;
  /** With its angle brackets. */
  messageId?: string | undefined;
  inReplyTo?: string | undefined;
  references: string[];
  /** The text/plain body, format=flowed already joined; absent when the message has none. */
  text?: string | undefined;
  html?: string | undefined;
  attachments: Attachment[];
  /** Calendar objects in the order found: alternative part, attachment, .ics by name, text/x-vcalendar; decoded to text, each ≤ 256 KB (R10). */
  calendars: string[];
  /** Messages carried as message/rfc822, parsed the same way; at most three deep. */
  forwarded: Message[];
  /** RFC 3464 / 3798 machine-readable parts, decoded to text, when the message is a multipart/report. */
  report?: { type: string; deliveryStatus?: string | undefined; originalHeaders?: string | undefined } | undefined;
};
