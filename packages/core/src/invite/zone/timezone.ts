/**
 * When and where a local time of a calendar object is (RFC 5545 §3.3.5, §3.6.5). A VTIMEZONE in the file decides the
 * instant by its rules; a known name decides where there is none; the name that is echoed is the zone that was meant.
 */
import { type Instant, instant, MINUTE } from "../../clock.ts";
import { atWallClock, type WallTime, wallClock } from "../../zone.ts";
import { type Component, textOf } from "../calendar/components.ts";
import { epochOf, offsetAt, type ZoneRules, zoneRules } from "./vtimezone.ts";
import { fixedZone, meantZone } from "./zone-name.ts";

/** The VTIMEZONEs of a file by TZID in lower case. */
export type ZoneDefinitions = ReadonlyMap<string, ZoneDefinition>;
type ZoneDefinition = { rules: ZoneRules; location?: string | undefined; namesByYear: Map<number, string | undefined> };

/** `timeZone` is an IANA name; absent when the file's own rules are those of no zone we know. */
export type Placed = { at: Instant; timeZone?: string | undefined };

/** Reads every VTIMEZONE that states a rule; of two with one TZID the first counts. */
export function zoneDefinitions(vtimezones: Component[]): ZoneDefinitions {
  const definitions = new Map<string, ZoneDefinition>();
  for (const vtimezone of vtimezones.slice(0, 200)) {
    const tzid = key(textOf(vtimezone, "tzid") ?? "");
    const rules = zoneRules(vtimezone);
    if (rules && !definitions.has(tzid))
      definitions.set(tzid, { rules, location: textOf(vtimezone, "x-lic-location"), namesByYear: new Map() });
  }
  return definitions;
}

/** The instant of a local time with a TZID; undefined when nobody can know which zone that is. */
export function placeInZone(local: WallTime, tzid: string, definitions: ZoneDefinitions): Placed | undefined {
  const defined = definitions.get(key(tzid));
  const known = meantZone(tzid, local);
  if (!defined)
    return known === undefined ? undefined : { at: atWallClock(local, known, "offset_before"), timeZone: known };
  const wall = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second ?? 0);
  // Of the time before their first change the rules say nothing for certain; a name that everybody knows does.
  if (known !== undefined && wall < defined.rules.since)
    return { at: atWallClock(local, known, "offset_before"), timeZone: known };
  const epoch = epochOf(defined.rules, wall);
  const located = defined.location === undefined ? undefined : meantZone(defined.location, local);
  return { at: instant(epoch), timeZone: known ?? located ?? alike(defined, local.year) };
}

function key(tzid: string): string {
  return tzid.replaceAll('"', "").trim().toLowerCase();
}

/** A zone whose clock runs like these rules all through that year. */
function alike({ rules, namesByYear }: ZoneDefinition, year: number): string | undefined {
  if (namesByYear.has(year)) return namesByYear.get(year);
  // Beyond these years a time is doubted anyway; within them the work has a bound.
  if (year < 1990 || year > 2100) return undefined;
  const moments = Array.from({ length: 36 }, (_, index) => Date.UTC(year, 0, 1 + 10 * index, 12));
  const shown = moments.map((moment) => moment + offsetAt(rules, moment));
  const [first = 0] = shown.map((local, index) => local - (moments[index] ?? 0));
  const fixed = shown.every((local, index) => local - (moments[index] ?? 0) === first);
  const like = (zone: string): boolean => moments.every((moment, index) => localIn(zone, moment) === shown[index]);
  const name = fixed ? fixedZone(first / MINUTE) : WITH_SUMMER_TIME.find(like);
  namesByYear.set(year, name);
  return name;
}

function localIn(zone: string, epoch: number): number {
  const { year, month, day, hour, minute, second } = wallClock(instant(epoch), zone);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

// The rules of the world that move their clocks, or did while invites were mailed; the most used first.
const WITH_SUMMER_TIME = [
  ..."America/New_York Europe/Berlin America/Chicago America/Los_Angeles America/Denver Europe/London".split(" "),
  ..."Europe/Athens Australia/Sydney Pacific/Auckland America/Halifax Asia/Jerusalem America/Sao_Paulo".split(" "),
  ..."America/Mexico_City Africa/Cairo Europe/Moscow Europe/Istanbul America/Santiago Australia/Adelaide".split(" "),
  ..."America/Anchorage America/St_Johns Africa/Casablanca Asia/Tehran Asia/Beirut Europe/Chisinau".split(" "),
  ..."America/Asuncion America/Havana America/Nuuk Atlantic/Azores Australia/Lord_Howe Pacific/Chatham".split(" "),
  ..."Pacific/Norfolk Pacific/Easter Asia/Gaza America/Miquelon Antarctica/Troll".split(" "),
];
