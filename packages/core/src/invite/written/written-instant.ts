/** The instants that written dates and times mean, and every doubt about them (R34). */
import type { Instant } from "../../clock.ts";
import { atWallClock, type WallTime } from "../../zone.ts";
import type { Invite, TimeDoubt } from "../invite.ts";
import { meantZone } from "../zone/zone-name.ts";
import type { WrittenTime } from "./written-time.ts";

export type WrittenInstants = Pick<
  Invite,
  "start" | "end" | "timeZone" | "doubts" | "local" | "otherStart" | "recurring"
>;

/** Start and end where the words name a zone that is known; else what the clock there shows. */
export function writtenInstants(time: WrittenTime): WrittenInstants {
  const doubts = new Set<TimeDoubt>();
  if (time.contradictsWeekday) doubts.add("contradicts_weekday");
  if (time.otherwise) doubts.add("ambiguous_date");
  const zone = time.zones.map((words) => meantZone(words, time.start)).find((name) => name !== undefined);
  if (time.allDay) doubts.add("all_day");
  else if (zone === undefined)
    doubts.add(time.zones.some((words) => NAMES_ZONE.test(words)) ? "unknown_zone" : "floating");
  if ([time.start, time.end].some((clock) => clock && (clock.year < 1990 || clock.year > 2100)))
    doubts.add("out_of_range");
  const recurring = time.recurring || undefined;
  const local = { start: written(time.start, time.allDay), end: time.end && written(time.end, time.allDay) };
  if (zone === undefined || time.allDay || doubts.has("out_of_range"))
    return { timeZone: zone, doubts: [...doubts], local, recurring };
  const at = (clock: WallTime): Instant => atWallClock(clock, zone, "offset_before");
  const otherStart = time.otherwise && at(time.otherwise);
  return {
    start: at(time.start),
    end: time.end && at(time.end),
    timeZone: zone,
    doubts: [...doubts],
    otherStart,
    recurring,
  };
}

// "10:00 with Sam" names no zone; "10:00 ZZT", "10:00 (Mars time)" and "10:00 Foo/Bar" do.
const NAMES_ZONE =
  /^\(?[A-Z]{2,5}\b|^\(?\p{Lu}\p{L}+\/\p{Lu}|\b(?:UTC|GMT|[Tt]ime|[Zz]eit|[Hh]eure|[Hh]ora|[Hh]or[aá]rio|[Oo]ra (?:di|dell)|[Tt]ijd)\b|\p{L}zeit\b|[+-]\d{2}:?\d{2}/u;

function written({ year, month, day, hour, minute }: WallTime, allDay: boolean): string {
  return new Date(Date.UTC(year, month - 1, day, hour, minute)).toISOString().slice(0, allDay ? 10 : 16);
}
