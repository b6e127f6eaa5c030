/**
 * Calendar objects to invites (RFC 5545 §3.6.1, RFC 5546). Reads what the events say and nothing more: recurrence rules
 * are never expanded (R10), and a time whose zone is not certain stays a doubt (R34).
 */
import { HOUR, type Instant, instant, later, MINUTE, SECOND } from "../clock.ts";
import { domainOf, type Mailbox, mailbox } from "../mail/address.ts";
import { atWallClock, type WallTime, wallClock, zoneName } from "../zone.ts";
import { type Component, components, type Property, parameter, propertiesOf, textOf } from "./components.ts";
import { type Attendee, type Invite, maxAttendees, type TimeDoubt } from "./invite.ts";
import { placeInZone, type ZoneDefinitions, zoneDefinitions } from "./timezone.ts";

export type CalendarProblem = "invite.too_large" | "invite.unreadable" | "invite.no_event";
export type CalendarOutcome = { kind: "events"; invites: Invite[] } | { kind: "problem"; code: CalendarProblem };

/** Characters of calendar text that are read at all (R10). */
export const maxCalendarText = 256 * 1024;
/** Events of one text that are read; the rest of a published year's calendar starts nothing. */
const maxEvents = 500;

/** The events of one calendar text, in order. Nothing a text can hold makes it throw. */
export function readCalendar(text: string): CalendarOutcome {
  if (text.length > maxCalendarText) return { kind: "problem", code: "invite.too_large" };
  const roots = components(text);
  if (roots.length === 0) return { kind: "problem", code: "invite.unreadable" };
  // Files without a VCALENDAR around their VEVENT exist; the event stands for its own calendar.
  const calendars = roots.map((root): Component => (root[0] === "vcalendar" ? root : ["vcalendar", [], [root]]));
  const elsewhere = zoneDefinitions(calendars.flatMap((calendar) => inside(calendar, "vtimezone")));
  const invites: Invite[] = [];
  for (const calendar of calendars) {
    const events = inside(calendar, "vevent").slice(0, maxEvents - invites.length);
    const definitions = new Map([...elsewhere, ...zoneDefinitions(inside(calendar, "vtimezone"))]);
    invites.push(...events.map((event) => readEvent(event, calendar, definitions)));
  }
  return invites.length > 0 ? { kind: "events", invites } : { kind: "problem", code: "invite.no_event" };
}

function inside(component: Component, name: string): Component[] {
  return component[2].filter((child) => child[0] === name);
}

function readEvent(event: Component, calendar: Component, definitions: ZoneDefinitions): Invite {
  const calendarZone = zoneName(textOf(calendar, "x-wr-timezone")?.trim() ?? "");
  const time = (name: string): Time | undefined => readTime(propertiesOf(event, name)[0], calendarZone, definitions);
  const attendees = propertiesOf(event, "attendee");
  return {
    found: "calendar",
    method: token(textOf(calendar, "method")),
    uid: textOf(event, "uid")?.trim().slice(0, 500) || undefined,
    sequence: sequence(propertiesOf(event, "sequence")[0]?.[3]),
    recurrenceId: ordering(time("recurrence-id")),
    dtstamp: ordering(time("dtstamp")),
    ...span(time("dtstart"), time("dtend"), textOf(event, "duration")),
    recurring: propertiesOf(event, "rrule").length > 0 ? true : undefined,
    summary: oneLine(textOf(event, "summary")),
    location: oneLine(textOf(event, "location")) || undefined,
    description: textOf(event, "description")?.slice(0, 10_000).trim() || undefined,
    organizer: propertiesOf(event, "organizer").map(person)[0],
    attendees: distinct(attendees.slice(0, maxAttendees).map(attendee)),
    attendeesLeftOut: attendees.length > maxAttendees ? attendees.length - maxAttendees : undefined,
    status: token(textOf(event, "status")),
  };
}

/** A DATE or DATE-TIME (§3.3.4, §3.3.5) as stated; `at` is absent when it is no instant, and `doubt` says why. */
type Time = { stated: string; at?: Instant | undefined; timeZone?: string | undefined; doubt?: TimeDoubt | undefined };

function readTime(
  property: Property | undefined,
  calendarZone: string | undefined,
  definitions: ZoneDefinitions,
): Time | undefined {
  const stated = String(property?.[3] ?? "");
  const local = wallTime(stated);
  if (!property || !local) return undefined;
  const tzid = parameter(property, "tzid");
  if (!stated.includes("T")) return { stated, doubt: "all_day" };
  if (stated.endsWith("Z")) return { stated, at: instant(Date.parse(stated)), timeZone: calendarZone ?? "UTC" };
  // A floating time in a calendar that names its zone (X-WR-TIMEZONE) is meant there.
  const zone = tzid || calendarZone;
  if (zone === undefined) return { stated, doubt: "floating" };
  return { stated, ...(placeInZone(local, zone, definitions) ?? { doubt: "unknown_zone" }) };
}

/** `2026-03-14T15:00:00Z` or `2026-03-14`, when there is such a day and such a time. */
function wallTime(stated: string): WallTime | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)Z?)?$/.exec(stated);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59)));
  const exists =
    !Number.isNaN(date.getTime()) && date.toISOString().startsWith(stated.slice(0, stated.includes("T") ? 16 : 10));
  return exists ? { year, month, day, hour, minute, second: Math.min(second, 59) } : undefined;
}

/** RECURRENCE-ID and DTSTAMP name an instance and order versions; where they state no zone they are read as UTC for that. */
function ordering(time: Time | undefined): Instant | undefined {
  return time && (time.at ?? instant(Date.parse(time.stated.includes("T") ? `${time.stated}Z` : time.stated)));
}

type Span = Pick<Invite, "start" | "end" | "timeZone" | "doubts" | "local">;

/**
 * Start and end. DTEND counts before DURATION when a file breaks the rule that it has one of them. With neither, a
 * DATE-TIME start is formally the end too (§3.6.1); no interview takes no time, so the end stays open and is asked for.
 */
function span(start: Time | undefined, end: Time | undefined, duration: string | undefined): Span {
  const until = end ? end.at : start && afterDuration(start, duration);
  const doubts = new Set<TimeDoubt>(start ? [] : ["missing"]);
  for (const time of [start, end]) if (time?.doubt) doubts.add(time.doubt);
  if ([start?.at, until].some(outOfRange) || (start?.at !== undefined && until !== undefined && until < start.at)) {
    doubts.add("out_of_range");
  }
  const local = start && start.at === undefined ? { start: short(start), end: end && short(end) } : undefined;
  return { start: start?.at, end: until, timeZone: start?.timeZone ?? end?.timeZone, doubts: [...doubts], local };
}

/** No interview that anybody debriefs lies outside; a year of 1601 or 9999 is a broken clock. */
function outOfRange(at: Instant | undefined): boolean {
  return at !== undefined && (at < "1990" || at >= "2101");
}

function short(time: Time): string {
  return time.stated.slice(0, time.stated.includes("T") ? 16 : 10);
}

/** Weeks and days are counted on the calendar, hours on the clock (§3.3.6). */
function afterDuration(start: Time, duration: string | undefined): Instant | undefined {
  const match = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/i.exec(
    duration?.trim() ?? "",
  );
  if (!match || start.at === undefined || !/\d/.test(match[0])) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  const whole = weeks * 7 + days;
  const moved = whole === 0 ? start.at : daysLater(start.at, whole, start.timeZone ?? "UTC");
  return later(moved, hours * HOUR + minutes * MINUTE + seconds * SECOND);
}

function daysLater(at: Instant, days: number, zone: string): Instant {
  const clock = wallClock(at, zone);
  const date = new Date(Date.UTC(clock.year, clock.month - 1, clock.day + days));
  const moved = { ...clock, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return atWallClock(moved, zone, "offset_before");
}

function attendee(property: Property): Attendee | undefined {
  const found = person(property);
  if (!found) return undefined;
  const [cutype, role, partstat] = ["cutype", "role", "partstat"].map((name) => token(parameter(property, name)));
  return { ...found, cutype, role, partstat };
}

function distinct(attendees: (Attendee | undefined)[]): Attendee[] {
  const byAddress = new Map<string, Attendee>();
  for (const one of attendees) if (one && !byAddress.has(one.address)) byAddress.set(one.address, one);
  return [...byAddress.values()];
}

/** A CAL-ADDRESS (§3.3.3) with its CN; `mailto:` in any case, or a bare address, or the EMAIL parameter (RFC 7986 §6.2). */
function person(property: Property): Mailbox | undefined {
  const name = parameter(property, "cn")?.replace(/\\([,;\\])/g, "$1");
  const stated = mailbox(addressIn(String(property[3] ?? "")), name);
  const email = mailbox(addressIn(parameter(property, "email") ?? ""), name);
  // iCloud hides the organizer behind a relay address that no reply of ours should depend on.
  return stated && domainOf(stated.address) !== "imip.me.com" ? stated : (email ?? stated);
}

function addressIn(value: string): string {
  const at = value.toLowerCase().lastIndexOf("mailto:");
  const bare = at < 0 ? value : value.slice(at + "mailto:".length);
  return bare.replace(/^[\s"'<]+/, "").replace(/[\s"'<>?;,].*$/s, "");
}

/** An upper-case iana-token (§3.1), or nothing. */
function token(text: string | undefined): string | undefined {
  const upper = text?.trim().toUpperCase();
  return upper !== undefined && /^[A-Z0-9-]{1,40}$/.test(upper) ? upper : undefined;
}

function sequence(value: unknown): number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

/** Printable and on one line: a stranger's words, fit to be shown. */
function oneLine(text: string | undefined): string {
  return (text ?? "")
    .slice(0, 1_000)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, 300);
}
