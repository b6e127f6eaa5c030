/**
 * Our answer to a calendar that invited us: an iTIP REPLY (RFC 5546 §3.2.3) that says ACCEPTED, as one calendar object
 * (RFC 5545) with lines folded at 75 octets and CRLF.
 */
import type { Instant } from "../clock.ts";
import type { Mailbox } from "../mail/address.ts";

export type Acceptance = {
  uid: string;
  sequence: number;
  /** Only where the invite stated one. */
  recurrenceId?: Instant | undefined;
  organizer: Mailbox;
  /** Who accepts: exactly one attendee stands in a REPLY. */
  attendee: Mailbox;
  summary: string;
  start?: Instant | undefined;
  end?: Instant | undefined;
  /** When we answered: DTSTAMP. */
  at: Instant;
};

export function acceptance({
  uid,
  sequence,
  recurrenceId,
  organizer,
  attendee,
  summary,
  start,
  end,
  at,
}: Acceptance): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "PRODID:-//Debrief//Debrief//EN",
    "VERSION:2.0",
    "METHOD:REPLY",
    "BEGIN:VEVENT",
    `ATTENDEE;PARTSTAT=ACCEPTED${commonName(attendee)}:mailto:${attendee.address}`,
    `ORGANIZER${commonName(organizer)}:mailto:${organizer.address}`,
    `UID:${escaped(uid)}`,
    ...(recurrenceId === undefined ? [] : [`RECURRENCE-ID:${utc(recurrenceId)}`]),
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(at)}`,
    // Not required of a REPLY; calendars show them to the organizer.
    ...(start === undefined ? [] : [`DTSTART:${utc(start)}`]),
    ...(start === undefined || end === undefined ? [] : [`DTEND:${utc(end)}`]),
    `SUMMARY:${escaped(summary)}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ];
  return lines.map(folded).join("\r\n");
}

/** §3.3.5, form 2: `20261124T150000Z`. */
function utc(at: Instant): string {
  return `${at.slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** §3.2.2. No parameter value may hold a quote or a control character (§3.2); quotes around it allow everything else. */
function commonName({ displayName }: Mailbox): string {
  const name = (displayName ?? "").replace(/["\p{Cc}]/gu, "").trim();
  return name === "" ? "" : `;CN="${name}"`;
}

/** §3.3.11. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

/** §3.1: no line longer than 75 octets; a character is never cut in two. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 74) {
      pieces.push(piece);
      piece = "";
      octets = 0;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join("\r\n ");
}
