/**
 * A mail of ours before the provider makes MIME of it: one recipient by type (R38), the fields that keep machines from
 * answering (R19), and values that cannot become another header (R39).
 */
import type { Mailbox } from "./address.ts";
import { cleanName } from "./address.ts";

/** One mail to one person. `tags` come back in the provider's events. */
export type OutgoingMail = {
  from: Mailbox;
  /** Exactly one: a party never sees another's address. */
  to: Mailbox;
  replyTo: Mailbox;
  subject: string;
  html: string;
  text: string;
  headers: { name: string; value: string }[];
  /** A calendar object that goes along as an alternative (RFC 6047 §2.4); its method stands in the object and beside it. */
  calendar?: { method: "REPLY"; text: string } | undefined;
  /** Files that go along, as text: to the recruiter, or to a party what is on record of themselves. */
  attachments?: Attachment[] | undefined;
  tags: Record<string, string>;
};

/** A text file. `fileName` is ours, of letters, digits, `.` and `-`. */
export type Attachment = { fileName: string; contentType: string; text: string };

/** RFC 3834 §5: answers to a mail say `auto-replied`, mails that we begin `auto-generated`; the other field is Exchange's. */
export function automaticHeaders(kind: "auto-generated" | "auto-replied"): OutgoingMail["headers"] {
  return [
    { name: "Auto-Submitted", value: kind },
    { name: "X-Auto-Response-Suppress", value: "All" },
  ];
}

/** `"Rae Moreno" <rae@agency.example>` for a header: quoted where RFC 5322 wants it, encoded where it is not ASCII. */
export function formatMailbox({ address, displayName }: Mailbox): string {
  const name = cleanName(displayName);
  if (name === undefined) return address;
  if (/[^\x20-\x7e]/.test(name)) return `${encodedWords(name)} <${address}>`;
  const phrase = /^[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]+$/.test(name) ? name : `"${name.replace(/["\\]/g, "")}"`;
  return `${phrase} <${address}>`;
}

/** RFC 2047 base64 words of at most 75 characters, cut between characters, never inside one. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let chunk = "";
  for (const character of text) {
    if (Buffer.byteLength(chunk + character) > 45) {
      words.push(chunk);
      chunk = "";
    }
    chunk += character;
  }
  words.push(chunk);
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString("base64")}?=`).join(" ");
}

/** A subject on one line of printable characters, at most 200 of them. */
export function cleanSubject(text: string): string {
  return [...text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim()].slice(0, 200).join("");
}

/**
 * The whole message (RFC 5322, RFC 2046 §5.1.3 and §5.1.4) of a mail that carries more than its words: text, HTML and
 * calendar are alternatives of one another, which is the shape that calendars look for; files stand beside them. The
 * provider adds Date and Message-ID.
 */
export function rawMessage(mail: OutgoingMail): string {
  const { from, to, replyTo, subject, headers, attachments = [] } = mail;
  return [
    `From: ${formatMailbox(from)}`,
    `To: ${formatMailbox(to)}`,
    `Reply-To: ${formatMailbox(replyTo)}`,
    `Subject: ${headerText(cleanSubject(subject))}`,
    ...headers.map(({ name, value }) => `${name}: ${headerText(cleanSubject(value))}`),
    "MIME-Version: 1.0",
    ...(attachments.length === 0 ? alternatives(mail) : mixed(mail, attachments)),
    "",
  ].join("\r\n");
}

/** Header and body of a multipart/alternative, simplest first. */
function alternatives({ text, html, calendar }: OutgoingMail): string[] {
  return [
    `Content-Type: multipart/alternative; boundary="${ALTERNATIVE}"`,
    "",
    ...encoded(ALTERNATIVE, ["Content-Type: text/plain; charset=UTF-8"], text),
    ...encoded(ALTERNATIVE, ["Content-Type: text/html; charset=UTF-8"], html),
    ...(calendar
      ? encoded(ALTERNATIVE, [`Content-Type: text/calendar; charset=UTF-8; method=${calendar.method}`], calendar.text)
      : []),
    `--${ALTERNATIVE}--`,
  ];
}

function mixed(mail: OutgoingMail, attachments: Attachment[]): string[] {
  return [
    `Content-Type: multipart/mixed; boundary="${MIXED}"`,
    "",
    `--${MIXED}`,
    ...alternatives(mail),
    ...attachments.flatMap(({ fileName, contentType, text }) => {
      const name = fileName.replace(/[^A-Za-z0-9.-]+/g, "-");
      const header = [
        `Content-Type: ${contentType}; charset=UTF-8; name="${name}"`,
        `Content-Disposition: attachment; filename="${name}"`,
      ];
      return encoded(MIXED, header, text);
    }),
    `--${MIXED}--`,
  ];
}

function encoded(boundary: string, header: string[], content: string): string[] {
  const lines = Buffer.from(content)
    .toString("base64")
    .match(/.{1,76}/g);
  return [`--${boundary}`, ...header, "Content-Transfer-Encoding: base64", "", ...(lines ?? [])];
}

// Every part is base64, and no line of base64 begins with a hyphen.
const ALTERNATIVE = "=_alternative";
const MIXED = "=_mixed";

/** A value that is not ASCII becomes encoded words, each on a line of its own (RFC 2047 §2). */
function headerText(value: string): string {
  return /^[\x20-\x7e]*$/.test(value) ? value : encodedWords(value).replaceAll(" ", "\r\n ");
}
