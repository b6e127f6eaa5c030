/**
 * The calendar texts that a message carries, wherever they sit (R32): its calendar parts, attachments of any name and type
 * that hold one, a winmail.dat, and calendars pasted into a body. Nothing else of an attachment is read (R15).
 */
import { isUtf8 } from "node:buffer";
import type { Attachment, Message } from "../../mail/message.ts";
import type { Invite } from "../invite.ts";
import { calendarText, holdsCalendar, maxCalendarText } from "./calendar-text.ts";
import { readTnef } from "./tnef.ts";
import { meetingOf } from "./tnef-meeting.ts";

export type Carried = {
  calendars: string[];
  /** What Outlook wrote into a winmail.dat instead of a calendar. */
  meetings: Invite[];
  /** What may hold an invite and gave none. */
  closed?: "tnef" | "zip" | undefined;
};

/** More than a forwarded thread has; beyond them nothing is read. */
const [MOST_CALENDARS, MOST_ATTACHMENTS] = [20, 100];

/** `bodies` are the texts of the messages. Total; at most 20 calendars, in order. */
export function carried(messages: Message[], bodies: string[]): Carried {
  const attachments = messages.flatMap((message) => message.attachments).slice(0, MOST_ATTACHMENTS);
  const packed = attachments.filter(isTnef).map(({ content }) => readTnef(content));
  const files = [...attachments.map(({ content }) => content), ...packed.flatMap((tnef) => tnef?.files ?? [])];
  const parts = messages.flatMap(({ calendars }) => calendars).slice(0, MOST_CALENDARS);
  const found = [...parts, ...files.slice(0, MOST_ATTACHMENTS).flatMap((file) => calendarsIn(textOf(file)))];
  // A calendar part is often shown in the body as well.
  const calendars = found.length > 0 ? found : bodies.flatMap(calendarsIn);
  const meetings = packed.map((tnef) => tnef && meetingOf(tnef)).filter((meeting) => meeting !== undefined);
  const closed = packed.length > 0 ? "tnef" : files.some(isZippedCalendar) ? "zip" : undefined;
  return { calendars: calendars.slice(0, MOST_CALENDARS), meetings, closed };
}

function isTnef({ contentType, filename }: Attachment): boolean {
  return /^application\/(?:vnd\.)?ms-tnef$/.test(contentType) || /^(?:winmail|win)\.dat$/i.test(filename ?? "");
}

function calendarsIn(text: string): string[] {
  if (!holdsCalendar(text)) return [];
  const inside = calendarText(text);
  const end = inside.toUpperCase().lastIndexOf("END:VCALENDAR");
  return [(end < 0 ? inside : inside.slice(0, end + "END:VCALENDAR".length)).slice(0, maxCalendarText + 1)];
}

/** The names in an archive stand in it in plain octets, so that it need not be opened. */
function isZippedCalendar(content: Uint8Array): boolean {
  const octets = Buffer.from(content.buffer, content.byteOffset, Math.min(content.byteLength, 4 * 1024 * 1024));
  return octets.subarray(0, 4).equals(ZIP) && [".ics", ".ICS", ".eml", ".msg"].some((name) => octets.includes(name));
}

const ZIP = Buffer.from("PK\u0003\u0004");

/** A file as text, empty when it is none: UTF-16 by its mark or its NULs, UTF-8, else Windows' Western charset. */
function textOf(content: Uint8Array): string {
  const octets = content.subarray(0, 2 * maxCalendarText);
  const [first = 0, second = 0] = octets;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return utf16le.decode(octets);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return utf16be.decode(octets);
  if (octets.subarray(0, 1_000).includes(0)) return "";
  return isUtf8(content) ? utf8.decode(octets) : western.decode(octets);
}

const utf8 = new TextDecoder("utf-8");
const utf16le = new TextDecoder("utf-16le");
const utf16be = new TextDecoder("utf-16be");
const western = new TextDecoder("windows-1252");
