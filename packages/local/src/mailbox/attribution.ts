/**
 * The words that mail clients put above a message they quote or forward: Gmail's and Apple Mail's one line, Outlook's
 * block of headers, and the labels of each client's forward.
 */
import { type Mailbox, mailbox } from "@debrief/core/mail/address";
import type { Message } from "@debrief/core/mail/message";

/** The clients that quote. */
export type QuotingClient = "gmail" | "outlook" | "apple";

/** What a client knows of a message when it quotes it. */
export type Original = Pick<
  Message,
  | "from"
  | "to"
  | "cc"
  | "replyTo"
  | "subject"
  | "date"
  | "messageId"
  | "references"
  | "text"
  | "html"
  | "attachments"
  | "calendars"
>;

/** `On Tue, Nov 24, 2026 at 3:00 PM Debrief <debrief@example.com> wrote:`, the time as a clock in `timeZone` shows it. */
export function attribution(original: Original, client: "gmail" | "apple", timeZone: string): string {
  const who = original.from.map(written).join(", ") || "somebody";
  if (original.date === undefined) return `${who} wrote:`;
  const when = partsOf(original.date, timeZone);
  return client === "gmail"
    ? `On ${gmailDate(when)} ${who} wrote:`
    : `On ${when.mon} ${when.day}, ${when.year}, at ${when.hour}:${when.minute}${NARROW_SPACE}${when.half}, ${who} wrote:`;
}

/** The header lines above a quoted (Outlook) or forwarded message, as label and value; empty fields are left out. */
export function headerBlock(original: Original, client: QuotingClient, timeZone: string): [string, string][] {
  const when = original.date && partsOf(original.date, timeZone);
  const from = original.from.map(written).join(", ");
  const separator = client === "outlook" ? "; " : ", ";
  const to = original.to.map(written).join(separator);
  const cc = original.cc.map(written).join(separator);
  const subject = original.subject;
  const lines: Record<QuotingClient, [string, string | undefined][]> = {
    gmail: [
      ["From", from],
      ["Date", when && gmailDate(when)],
      ["Subject", subject],
      ["To", to],
      ["Cc", cc],
    ],
    outlook: [
      ["From", from],
      ["Sent", when && outlookDate(when)],
      ["To", to],
      ["Cc", cc],
      ["Subject", subject],
    ],
    apple: [
      ["From", from],
      ["Subject", subject],
      ["Date", when && appleDate(when)],
      ["To", to],
      ["Cc", cc],
    ],
  };
  return lines[client].filter((line): line is [string, string] => line[1] !== undefined && line[1] !== "");
}

/** Where a reply goes: Reply-To when there is one, else From (RFC 5322 §3.6.2). */
export function replyAddress(original: Original): Mailbox | undefined {
  return original.replyTo[0] ?? original.from[0];
}

/** A mailbox with a name fit for a header, whatever name was given. Throws for an address that is none. */
export function cleanMailbox({ address, displayName }: Mailbox): Mailbox {
  const clean = mailbox(address, displayName);
  if (clean === undefined) throw new Error(`not an address to write to: ${JSON.stringify(address)}`);
  return clean;
}

// Gmail and Apple Mail set the narrow no-break space of CLDR 42 before AM and PM.
const NARROW_SPACE = "\u202f";

type DateParts = Record<"weekday" | "wkd" | "month" | "mon" | "day" | "year" | "hour" | "minute" | "half", string>;

function partsOf(date: Date, timeZone: string): DateParts {
  const long = parts(date, { timeZone, weekday: "long", month: "long", day: "numeric", year: "numeric" });
  const clock = parts(date, { timeZone, hour: "numeric", minute: "2-digit", hour12: true });
  const { weekday = "", month = "", day = "", year = "" } = long;
  const { hour = "", minute = "", dayPeriod = "" } = clock;
  return { weekday, wkd: weekday.slice(0, 3), month, mon: month.slice(0, 3), day, year, hour, minute, half: dayPeriod };
}

function parts(date: Date, options: Intl.DateTimeFormatOptions): Partial<Record<string, string>> {
  const found = new Intl.DateTimeFormat("en-US", options).formatToParts(date);
  return Object.fromEntries(found.map(({ type, value }) => [type, value]));
}

function gmailDate(when: DateParts): string {
  return `${when.wkd}, ${when.mon} ${when.day}, ${when.year} at ${when.hour}:${when.minute}${NARROW_SPACE}${when.half}`;
}

function outlookDate(when: DateParts): string {
  return `${when.weekday}, ${when.month} ${when.day}, ${when.year} ${when.hour}:${when.minute} ${when.half}`;
}

function appleDate(when: DateParts): string {
  return `${when.month} ${when.day}, ${when.year} at ${when.hour}:${when.minute}${NARROW_SPACE}${when.half}`;
}

function written({ address, displayName }: Mailbox): string {
  return displayName === undefined ? `<${address}>` : `${displayName} <${address}>`;
}
