/**
 * Mail that a mail system returns with nothing but prose: who could not be reached, and what the server said. The
 * message that comes back below is no part of it.
 */
import { parseAddress } from "../address.ts";
import type { Message } from "../message.ts";

/** A recipient named in the prose, with the lines that speak of it; `recipient` is absent when nobody is named. */
export type NamedRecipient = { recipient?: string | undefined; text: string };

/** Characters of a body, and recipients, that are read. */
const MOST = { characters: 64_000, recipients: 100 };

/** What the mail system wrote, without the original message that it put below. */
export function bounceProse(message: Message): string {
  const text = (message.text ?? visible(message.html ?? "")).slice(0, MOST.characters);
  const lines = text.split("\n");
  const original = lines.findIndex((_, index) => beginsOriginal(lines, index));
  return (original < 0 ? lines : lines.slice(0, original)).join("\n");
}

/** Whether a text holds the header of the message that is returned. */
export function holdsOriginal(message: Message): boolean {
  if (message.forwarded.length > 0 || message.report?.originalHeaders !== undefined) return true;
  const lines = (message.text ?? "").slice(0, MOST.characters).split("\n");
  return lines.some((_, index) => beginsOriginal(lines, index));
}

// Fields that only a real header has; "Subject:" and "Sent:" stand in the prose of many bounces.
const TRACE =
  /^[\s>|]{0,8}(?:received|return-path|message-id|dkim-signature|mime-version|content-type|content-transfer-encoding|x-[\w-]{1,40}|authentication-results|delivered-to|in-reply-to|references|user-agent)[ \t]*:/i;
const FIELD = /^[\s>|]{0,8}(?:from|to|cc|subject|date|sender|reply-to)[ \t]*:/i;

function beginsOriginal(lines: string[], index: number): boolean {
  const first = lines[index] ?? "";
  if (!TRACE.test(first) && !FIELD.test(first)) return false;
  let [trace, fields] = [0, 0];
  for (let at = index; at < index + 16; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "") break;
    if (TRACE.test(line)) trace++;
    else if (FIELD.test(line)) fields++;
  }
  return trace > 0 && trace + fields >= 3;
}

function visible(html: string): string {
  return html
    .slice(0, 4 * MOST.characters)
    .replace(/<(?:style|script)\b[^>]{0,200}>[^<]{0,20000}/gi, " ")
    .replace(/<(?:br|\/?p|\/?div|\/?tr|\/?li|\/?h\d)\b[^<>]{0,500}>/gi, "\n")
    .replace(/<[a-z/!][^<>]{0,1000}>/gi, " ")
    .replace(/&lt;/gi, "<")
    .replace(/&gt;/gi, ">")
    .replace(/&nbsp;|&#160;/gi, " ")
    .replace(/&quot;|&#34;/gi, '"')
    .replace(/&#39;|&apos;/gi, "'")
    .replace(/&amp;/gi, "&");
}

/**
 * The recipients that the prose lists, each with the lines that speak of it; `others` are the addresses of the parties to
 * the bounce itself, who failed nobody.
 */
export function namedRecipients(prose: string, others: ReadonlySet<string>): NamedRecipient[] {
  const lines = prose.split("\n");
  const heads = lines
    .map((line, index) => ({ index, recipient: listedRecipient(line) }))
    .filter(({ recipient }) => recipient !== undefined && !others.has(recipient) && !isOffice(recipient));
  const found = new Map<string, string[]>();
  for (const [order, { index, recipient = "" }] of heads.entries()) {
    const until = heads[order + 1]?.index ?? lines.length;
    const text = found.get(recipient);
    if (text) text.push(...lines.slice(index, until));
    else if (found.size < MOST.recipients) found.set(recipient, lines.slice(index, until));
  }
  if (found.size > 0) {
    // Sendmail lists the recipients first, and below what each one's server said.
    for (const line of lines) {
      const mentioned = /[@]/.test(line) ? addressesIn(line) : [];
      for (const address of mentioned) found.get(address)?.push(line);
    }
    return [...found].map(([recipient, text]) => ({ recipient, text: text.join("\n") }));
  }
  const recipient = addressesIn(prose).find((address) => !others.has(address) && !isOffice(address));
  return [{ recipient, text: prose }];
}

// <jane@example.com>: · jane@example.com on Tue, 4 Mar 2025 · * jane@example.com · 550 5.1.1 is no such line
const LISTED = /^[\s>*|•-]{0,8}["'(]?<?([^\s<>"'():;,]{1,64}@[^\s<>"'():;,]{1,253}?)[.]?>?["')]?(?:[\s:;,]|\.{3}|$)/;
// To: <jane@example.com> · Recipient: jane@example.com · Final-Recipient: rfc822; jane@example.com
const LABELLED =
  /^[\s>*|•-]{0,8}(?:to|recipients?|rcpt to|failed recipients?|recipient address|address|user|e-?mail address|empf[äa]nger|an|destinataires?|destinatarios?|destinatari|destinat[áa]rios?|aan|宛先|收件人|final-recipient|original-recipient)\s{0,4}[:：]\s{0,8}(?:rfc822;\s?)?<?([^\s<>"'():;,]{1,64}@[^\s<>"'():;,]{1,253})/i;

function listedRecipient(line: string): string | undefined {
  const head = line.slice(0, 500);
  if (!head.includes("@")) return undefined;
  return parseAddress(LABELLED.exec(head)?.[1] ?? "") ?? parseAddress(LISTED.exec(head)?.[1] ?? "");
}

function addressesIn(text: string): string[] {
  const found: string[] = [];
  for (const match of text.slice(0, 16_000).matchAll(/[^\s<>"'():;,[\]]{1,64}@[^\s<>"'():;,[\]]{1,253}/g)) {
    const address = parseAddress(match[0].replace(/[.]+$/, ""));
    if (address !== undefined && found.length < MOST.recipients) found.push(address);
  }
  return found;
}

function isOffice(address: string): boolean {
  return /^(?:postmaster|mailer-daemon|abuse|support|help|helpdesk|hostmaster|webmaster)@/.test(address);
}

/** The lines in which a server answers: "550 5.1.1 …", "<<< 550 …", "said: 550 …", with their continuations. */
export function serverWords(text: string): string {
  const lines = text.split("\n");
  const kept: string[] = [];
  for (let at = 0; at < lines.length && kept.length < 40; at++) {
    const line = lines[at] ?? "";
    if (!SERVER_LINE.test(line.slice(0, 2_000))) continue;
    kept.push(line);
    // A wrapped answer goes on in indented lines, or to the end of its paragraph.
    for (let next = at + 1; next <= at + 3 && (lines[next] ?? "").trim() !== ""; next++) {
      if (SERVER_LINE.test((lines[next] ?? "").slice(0, 2_000))) break;
      kept.push(lines[next] ?? "");
      at = next;
    }
  }
  return kept.join("\n");
}

// 550 5.1.1 <jane@example.com>: no such user · <<< 553 sorry · host mx.example.com said: 550-5.1.1 · #5.1.1 smtp;550 ·
// (reason: 550 …) · Diagnostic-Code: smtp; 550 … · Remote host said: 550
const SERVER_LINE =
  /(?:^[\s>|*"'[(#-]{0,12}|<<<\s?|[:;"'([]\s?|\b(?:said|reply|response|replied|returned|error|code|reason|status)\b\W{1,4}|#)[45]\d\d(?:[ -]+#?\(?[45]\.\d{1,3}\.\d{1,3}|[ -][\s"'<([]{0,3}[\p{L}<#*.]|[\])]?$)|(?:^|[\s#([])[45]\.\d{1,3}\.\d{1,3}(?:[\s),;:\]-]|$)/imu;

/** The three digits of the first answer, SMTP's own reply code (RFC 5321 §4.2). */
export function replyCodeIn(text: string): string | undefined {
  return /(?:^|[\s<>:;"'([#])([45]\d\d)(?=[\s-]+[#\p{L}<"'(\d]|[\])\s:,]|$)/mu.exec(text.slice(0, 16_000))?.[1];
}
