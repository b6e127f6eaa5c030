/**
 * The rules of a VTIMEZONE (RFC 5545 §3.6.5), asked for one moment at a time. Nothing is expanded: a yearly rule is
 * worked out for the three years around the moment, so an "every year since 1601" costs what any other rule costs.
 */
import { DAY, MINUTE, SECOND } from "../../clock.ts";
import { type Component, type Property, propertiesOf } from "../calendar/components.ts";

/**
 * A VTIMEZONE that can be asked; what was worked out for a year is kept, because a file asks about the same year again.
 * `since` is its first onset, as local time in milliseconds read as UTC.
 */
export type ZoneRules = { observances: Observance[]; since: number; years: Map<number, Year> };

/** The changes that matter to a year in order, and every offset among them, the largest first. */
type Year = { changes: Change[]; offsets: number[] };

/** One STANDARD or DAYLIGHT. Times are milliseconds: `from` and `to` ahead of UTC, onsets as local time read as UTC. */
type Observance = { from: number; to: number; start: number; rule?: YearlyRule | undefined; dates: number[] };

/** `day` counts weekdays from Sunday 0, as Date does; `nth` 2 is the second of the month, -1 the last, 0 any. */
type YearlyRule = {
  interval: number;
  month: number;
  monthDays: number[];
  weekday?: { nth: number; day: number } | undefined;
  /** The last year that the rule can hold, and the last onset as UTC milliseconds. */
  lastYear: number;
  until: number;
};

/** The rules of a VTIMEZONE; undefined when none can be read, so that its name decides instead. */
export function zoneRules(vtimezone: Component): ZoneRules | undefined {
  const read = vtimezone[2]
    .slice(0, MOST)
    .map(observance)
    .filter((one) => one !== undefined);
  const onsets = read.map(onsetsListed).map((dates) => dates.reduce((first, date) => Math.min(first, date)));
  return read.length > 0 ? { observances: read, since: Math.min(...onsets), years: new Map() } : undefined;
}

/** Milliseconds that local time is ahead of UTC at `epoch`. */
export function offsetAt(zone: ZoneRules, epoch: number): number {
  return inForce(yearOf(zone, epoch).changes, epoch);
}

/**
 * When a local time (milliseconds, read as UTC) is. Shown twice: the first time. Never shown: with the offset before the
 * gap (§3.3.5).
 */
export function epochOf(zone: ZoneRules, local: number): number {
  const { changes, offsets } = yearOf(zone, local);
  // The larger offset gives the earlier instant.
  for (const offset of offsets) if (inForce(changes, local - offset) === offset) return local - offset;
  const gap = changes.find(({ at, from, to }) => local - to < at && at <= local - from);
  return local - (gap?.from ?? inForce(changes, local));
}

// All changes of New York since 1883 are some 240.
const MOST = 300;

type Change = { at: number; from: number; to: number };

function inForce(changes: Change[], epoch: number): number {
  return changes.findLast(({ at }) => at <= epoch)?.to ?? changes[0]?.from ?? 0;
}

function yearOf(zone: ZoneRules, epoch: number): Year {
  // Times outside these years are doubted anyway; inside them the work for one file has a bound.
  const year = Math.min(Math.max(new Date(epoch).getUTCFullYear(), 1960), 2110);
  const known = zone.years.get(year);
  if (known) return known;
  const changes = changesAround(zone, year);
  const offsets = [...new Set(changes.flatMap(({ from, to }) => [from, to]))].sort((a, b) => b - a);
  zone.years.set(year, { changes, offsets });
  return { changes, offsets };
}

/** The changes that decide the offset in `year`, in order: those around it and the last one before. */
function changesAround(zone: ZoneRules, year: number): Change[] {
  const [opens, closes] = [Date.UTC(year - 1, 0, 1), Date.UTC(year + 2, 0, 1)];
  const around: Change[] = [];
  let before: Change | undefined;
  let first: Change | undefined;
  for (const observance of zone.observances) {
    const { from, to, start, rule } = observance;
    const latest = Math.min(year, rule?.lastYear ?? year);
    const yearly = rule ? [latest - 1, latest, latest + 1].flatMap((near) => yearlyOnset(rule, start, near)) : [];
    for (const onset of [...onsetsListed(observance), ...yearly]) {
      const change = { at: onset - from, from, to };
      if (change.at >= opens && change.at < closes) around.push(change);
      else if (change.at < opens && (!before || change.at >= before.at)) before = change;
      if (!first || change.at < first.at) first = change;
    }
  }
  around.sort((a, b) => a.at - b.at);
  // Before the first change of all, its own "from" holds.
  if (before) return [before, ...around];
  return around.length > 0 || !first ? around : [first];
}

/** DTSTART is the first onset, unless the file itself lists an earlier one (RFC 2445's own example did). */
function onsetsListed({ start, dates }: Observance): number[] {
  return dates.some((date) => date < start) ? dates : [start, ...dates];
}

function yearlyOnset(rule: YearlyRule, start: number, year: number): number[] {
  if ((year - new Date(start).getUTCFullYear()) % rule.interval !== 0) return [];
  const day = dayOf(rule, year);
  if (day === undefined) return [];
  const onset = Date.UTC(year, rule.month - 1, day) + (((start % DAY) + DAY) % DAY);
  // UNTIL comes as UTC, as local time and as a date; the next onset is a year away, so a day of grace tells them all.
  return onset >= start && year <= rule.lastYear && onset <= rule.until + DAY ? [onset] : [];
}

/** The day of the month on which the rule falls in `year`. */
function dayOf({ month, monthDays, weekday }: YearlyRule, year: number): number | undefined {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const inMonth = (day: number): boolean => day >= 1 && day <= length;
  const days = monthDays.map((day) => (day < 0 ? length + 1 + day : day)).filter(inMonth);
  if (!weekday) return days[0];
  const firstDay = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const firstSuch = 1 + ((weekday.day - firstDay + 7) % 7);
  if (weekday.nth === 0) return days.find((day) => (day - firstSuch) % 7 === 0);
  const lastSuch = firstSuch + 7 * Math.floor((length - firstSuch) / 7);
  return [weekday.nth > 0 ? firstSuch + 7 * (weekday.nth - 1) : lastSuch + 7 * (weekday.nth + 1)].find(inMonth);
}

function observance(component: Component): Observance | undefined {
  const [from, to] = ["tzoffsetfrom", "tzoffsetto"].map((name) => offset(propertiesOf(component, name)[0]));
  const start = localTime(propertiesOf(component, "dtstart")[0]?.[3]);
  if (to === undefined || start === undefined) return undefined;
  const dates = propertiesOf(component, "rdate").flatMap((property) => property.slice(3).map(localTime));
  const known = dates.filter((date) => date !== undefined).slice(0, MOST);
  return { from: from ?? to, to, start, rule: yearlyRule(propertiesOf(component, "rrule")[0], start), dates: known };
}

function offset(property: Property | undefined): number | undefined {
  const match = /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(String(property?.[3] ?? ""));
  if (!match) return undefined;
  const [, sign, hours, minutes, seconds = "0"] = match;
  const size = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * SECOND;
  return size > DAY ? undefined : sign === "-" ? -size : size;
}

/** `2007-03-11T02:00:00` as if it were UTC; a period counts by its start. */
function localTime(value: unknown): number | undefined {
  const text = String(Array.isArray(value) ? value[0] : (value ?? ""));
  const epoch = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ?)?$/.test(text)
    ? Date.parse(text.replace(/Z?$/, text.includes("T") ? "Z" : ""))
    : Number.NaN;
  return Number.isNaN(epoch) ? undefined : epoch;
}

const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** RRULE as jCal gives it; every rule that zones really have is yearly, another kind is as good as none. */
function yearlyRule(property: Property | undefined, start: number): YearlyRule | undefined {
  const rule = property?.[3];
  if (typeof rule !== "object" || rule === null) return undefined;
  const part = (name: string): unknown[] => [(rule as Record<string, unknown>)[name] ?? []].flat().slice(0, 40);
  if (part("freq")[0] !== "YEARLY") return undefined;
  const began = new Date(start);
  const interval = Math.max(1, Number(part("interval")[0] ?? 1) || 1);
  const until = localTime(part("until")[0]) ?? Number.POSITIVE_INFINITY;
  const count = Number(part("count")[0] ?? Number.POSITIVE_INFINITY);
  const byDay = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(String(part("byday")[0] ?? ""));
  const monthDays = part("bymonthday").map(Number);
  return {
    interval,
    month: Number(part("bymonth")[0] ?? began.getUTCMonth() + 1),
    weekday: byDay ? { nth: Number(byDay[1] ?? 0), day: WEEKDAYS.indexOf(byDay[2] ?? "") } : undefined,
    monthDays: monthDays.length > 0 ? monthDays : [began.getUTCDate()],
    lastYear: Math.min(
      began.getUTCFullYear() + (count - 1) * interval,
      until === Number.POSITIVE_INFINITY ? 9_999 : new Date(until).getUTCFullYear(),
    ),
    until,
  };
}
