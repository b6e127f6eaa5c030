/**
 * A calendar object as Google Calendar sends it (RFC 5545, METHOD:REQUEST of RFC 5546): a time in Europe/Berlin with its
 * VTIMEZONE, an organizer and attendees, lines folded at 75 octets.
 */
import type { Instant } from "@debrief/core/clock";
import type { Mailbox } from "@debrief/core/mail/address";
import { wallClock } from "@debrief/core/zone";

export const ZONE = "Europe/Berlin";

/** The object's text with CRLF lines, made at `now`; the organizer has accepted, the others have not answered yet. */
export function sampleCalendar(event: {
  now: Instant;
  start: Instant;
  end: Instant;
  uid: string;
  summary: string;
  description: string;
  location: string;
  organizer: Mailbox;
  attendees: Mailbox[];
}): string {
  const stamp = utcStamp(event.now);
  const lines = [
    "BEGIN:VCALENDAR",
    "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
    "VERSION:2.0",
    "CALSCALE:GREGORIAN",
    "METHOD:REQUEST",
    ...VTIMEZONE,
    "BEGIN:VEVENT",
    `DTSTART;TZID=${ZONE}:${localStamp(event.start)}`,
    `DTEND;TZID=${ZONE}:${localStamp(event.end)}`,
    `DTSTAMP:${stamp}`,
    `ORGANIZER;CN=${nameOf(event.organizer)}:mailto:${event.organizer.address}`,
    `UID:${event.uid}`,
    ...event.attendees.map((person) => attendee(person, person.address === event.organizer.address)),
    `CREATED:${stamp}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `LAST-MODIFIED:${stamp}`,
    `LOCATION:${escaped(event.location)}`,
    "SEQUENCE:0",
    "STATUS:CONFIRMED",
    `SUMMARY:${escaped(event.summary)}`,
    "TRANSP:OPAQUE",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ];
  return lines.map(folded).join("\r\n");
}

/** `20261124T150000Z`. */
export function utcStamp(at: Instant): string {
  return `${at.slice(0, 19).replace(/[-:]/g, "")}Z`;
}

const VTIMEZONE = [
  "BEGIN:VTIMEZONE",
  `TZID:${ZONE}`,
  `X-LIC-LOCATION:${ZONE}`,
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "DTSTART:19700329T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "DTSTART:19701025T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
];

function localStamp(at: Instant): string {
  const { year, month, day, hour, minute, second } = wallClock(at, ZONE);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${year}${two(month)}${two(day)}T${two(hour)}${two(minute)}${two(second)}`;
}

function attendee(person: Mailbox, accepted: boolean): string {
  const answer = accepted ? "ACCEPTED" : "NEEDS-ACTION";
  return `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${answer};RSVP=TRUE;CN=${nameOf(person)};X-NUM-GUESTS=0:mailto:${person.address}`;
}

/** A parameter value: RFC 5545 §3.2 allows no quotes in it, and wants quotes around it when it holds a separator. */
function nameOf({ address, displayName }: Mailbox): string {
  const name = (displayName ?? address).replace(/["\p{Cc}]/gu, "");
  return /[,;:]/.test(name) ? `"${name}"` : name;
}

/** RFC 5545 §3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}

/** RFC 5545 §3.1: no line longer than 75 octets. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  for (const character of line) {
    if (Buffer.byteLength(piece + character) > 74) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece].join("\r\n ");
}
