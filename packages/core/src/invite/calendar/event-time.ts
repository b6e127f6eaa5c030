/**
 * When an event is: DTSTART, DTEND and DURATION (RFC 5545 §3.3.5, §3.3.6, §3.8.2), with what keeps a stated time from being
 * an instant (R34). Nothing is guessed: a floating time stays one, a length below nothing is none.
 */
import { DAY, HOUR, type Instant, instant, later, MINUTE, SECOND } from "../../clock.ts";
import { atWallClock, type WallTime, wallClock } from "../../zone.ts";
import type { Invite, TimeDoubt } from "../invite.ts";
import { placeInZone, type ZoneDefinitions } from "../zone/timezone.ts";
import { meantZone } from "../zone/zone-name.ts";
import { type Property, parameter } from "./components.ts";

/** The zone that the calendar names for all its times, in its own words, and those that it defines. */
export type Zones = { calendar: string | undefined; definitions: ZoneDefinitions };

/** A DATE or DATE-TIME (§3.3.4, §3.3.5) as stated; `at` is absent when it is no instant, and `doubt` says why. */
export type Time = {
  stated: string;
  at?: Instant | undefined;
  timeZone?: string | undefined;
  doubt?: TimeDoubt | undefined;
};

/** The time that a property states; undefined when it states none that there is. */
export function readTime(property: Property | undefined, { calendar, definitions }: Zones): Time | undefined {
  const stated = String(property?.[3] ?? "");
  const local = wallTime(stated);
  if (!property || !local) return undefined;
  const tzid = parameter(property, "tzid");
  if (!stated.includes("T")) return { stated, doubt: "all_day" };
  const calendarZone = calendar === undefined ? undefined : meantZone(calendar, local);
  if (stated.endsWith("Z")) {
    return { stated, at: instant(Date.parse(stated)), timeZone: calendarZone ?? onlyZone(definitions, local) ?? "UTC" };
  }
  // A floating time in a calendar that names its zone (X-WR-TIMEZONE) is meant there.
  const zone = tzid || calendarZone;
  if (zone === undefined) return { stated, doubt: "floating" };
  return { stated, ...(placeInZone(local, zone, definitions) ?? { doubt: "unknown_zone" }) };
}

/** The one zone that a file defines is its author's, also where it counts in UTC. */
function onlyZone(definitions: ZoneDefinitions, local: WallTime): string | undefined {
  const [tzid, ...more] = definitions.keys();
  return tzid === undefined || more.length > 0 ? undefined : placeInZone(local, tzid, definitions)?.timeZone;
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
export function ordering(time: Time | undefined): Instant | undefined {
  return time && (time.at ?? instant(Date.parse(time.stated.includes("T") ? `${time.stated}Z` : time.stated)));
}

type Span = Pick<Invite, "start" | "end" | "timeZone" | "doubts" | "local">;

/**
 * Start and end. DTEND counts before DURATION when a file breaks the rule that it has one of them. With neither, a
 * DATE-TIME start is formally the end too (§3.6.1); no interview takes no time, so the end stays open and is asked for.
 */
export function span(
  start: Time | undefined,
  end: Time | undefined,
  duration: string | undefined,
  allDay: boolean,
): Span {
  // A date where a time of day belongs says nothing of when the interview ends.
  const ending = end?.doubt === "all_day" && start?.doubt !== "all_day" ? undefined : end;
  const length = readDuration(duration);
  const until = ending ? ending.at : start && length && afterDuration(start, length);
  const doubts = new Set<TimeDoubt>(start ? [] : ["missing"]);
  if (allDay) doubts.add("all_day");
  for (const time of [start, ending]) if (time?.doubt) doubts.add(time.doubt);
  if ([start?.at, until].some(outOfRange) || (start?.at !== undefined && until !== undefined && until < start.at)) {
    doubts.add("out_of_range");
  }
  const from = storable(start?.at);
  const local = start && from === undefined ? { start: short(start), end: localEnd(start, ending, length) } : undefined;
  const timeZone = start?.timeZone ?? end?.timeZone;
  return { start: from, end: storable(until), timeZone, doubts: [...doubts], local };
}

/** What the clock shows at the end, where nobody knows in which zone. */
function localEnd(start: Time, end: Time | undefined, length: Length | undefined): string | undefined {
  if (end || !length) return end && short(end);
  const from = Date.parse(`${start.stated.slice(0, 10)}T${start.stated.slice(11, 19) || "00:00:00"}Z`);
  const to = instant(from + length.days * DAY + length.milliseconds);
  return storable(to)?.slice(0, start.stated.includes("T") ? 16 : 10);
}

/** No interview that anybody debriefs lies outside; a year of 1601 or 9999 is a broken clock. */
export function outOfRange(at: Instant | undefined): boolean {
  return at !== undefined && (at < "1990" || at >= "2101");
}

/** West of Greenwich the last hour of 9999 lies in a year of five digits, which no stored instant can have. */
function storable(at: Instant | undefined): Instant | undefined {
  return at === undefined || /^\d{4}-/.test(at) ? at : undefined;
}

function short(time: Time): string {
  return time.stated.slice(0, time.stated.includes("T") ? 16 : 10);
}

/** A DURATION (§3.3.6): weeks and days are counted on the calendar, the rest on the clock. */
type Length = { days: number; milliseconds: number };

/** `PT1H30M`, `P1W`, `P1DT30M`; a length below nothing is none. */
function readDuration(text: string | undefined): Length | undefined {
  const match = DURATION.exec(text?.trim() ?? "");
  if (!match || !/\d/.test(match[0])) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  return { days: weeks * 7 + days, milliseconds: hours * HOUR + minutes * MINUTE + seconds * SECOND };
}

const DURATION = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/i;

function afterDuration(start: Time, { days, milliseconds }: Length): Instant | undefined {
  if (start.at === undefined) return undefined;
  return later(days === 0 ? start.at : daysLater(start.at, days, start.timeZone ?? "UTC"), milliseconds);
}

function daysLater(at: Instant, days: number, zone: string): Instant {
  const clock = wallClock(at, zone);
  const date = new Date(Date.UTC(clock.year, clock.month - 1, clock.day + days));
  const moved = { ...clock, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return atWallClock(moved, zone, "offset_before");
}
