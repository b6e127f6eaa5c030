/**
 * What the recruiter says about time: when the questions go out, and when the interview ends. A clock time without a day
 * belongs to the interview's day, in the interview's zone; "today", "tomorrow" and weekdays count from when it was said.
 */
import { DAY, type Instant, later, MINUTE } from "../clock.ts";
import type { Delay, WallClockTime } from "../reply/command/command.ts";
import { atWallClock, wallClock } from "../zone.ts";
import { change, type Draft, refuse, settle } from "./plan.ts";
import type { Told } from "./told.ts";

/** "at 17:30": the answer to the question when the interview ends, where that is open; else when the questions go out. */
export function setTime(draft: Draft, time: WallClockTime | Delay, at: Instant): Draft {
  if (isEndOpen(draft)) return setEnd(draft, time, at);
  if ("minutesFromNow" in time) return sendAt(draft, later(at, time.minutesFromNow * MINUTE), at);
  const wanted = stated(time, draft, at) ?? nextTime(time, draft, at);
  return wanted === undefined ? refuse(draft, noSuchDate(time)) : sendAt(draft, wanted, at);
}

/** "it ended at 16:30": the questions follow from it as from any invite. */
export function setEnd(draft: Draft, time: WallClockTime | Delay, at: Instant): Draft {
  if ("minutesFromNow" in time) return endsAt(draft, later(at, time.minutesFromNow * MINUTE));
  const { start, timeZone } = draft.interview;
  const end = stated(time, draft, at) ?? on(dayOfInterview(draft, at), time, timeZone);
  if (end === undefined) return refuse(draft, noSuchDate(time));
  // Half past midnight, of an interview that began at eleven.
  const crossesMidnight = start !== undefined && end < start && !hasDay(time);
  return endsAt(draft, crossesMidnight ? later(end, DAY) : end);
}

function noSuchDate({ date, yearlyDate = "" }: WallClockTime): Told {
  return { key: "noSuchDate", said: date ?? yearlyDate };
}

export function endsAt(draft: Draft, end: Instant): Draft {
  const { start, timeZone } = draft.interview;
  const began = start !== undefined && start <= end ? start : undefined;
  const sameDay = began !== undefined && Date.parse(end) - Date.parse(began) < DAY;
  const interview = { ...draft.interview, start: sameDay ? began : undefined, end };
  const known = !isEndOpen(draft) && draft.interview.end === end;
  const settled = settle({ ...draft, interview, askAt: undefined }, "time");
  return known ? settled : change(settled, { key: "endsAt", when: { at: end, zone: timeZone } });
}

/** The questions go out at `wanted`, at once when that has passed. */
export function sendAt(draft: Draft, wanted: Instant, at: Instant): Draft {
  const askAt = wanted < at ? at : wanted;
  // Where the calendar gave no end this is the best that is known; where it gave one, it stands.
  const interview = draft.interview.end === undefined ? { ...draft.interview, end: askAt } : draft.interview;
  const when = { at: askAt, zone: interview.timeZone };
  const told: Told = askAt === at ? { key: "outNow" } : { key: "outAt", when };
  return change(settle({ ...draft, askAt, interview }, "time"), told);
}

/** The next such moment after `at`: of a time without a day today's or tomorrow's; undefined for a day that does not exist. */
export function momentOf(time: WallClockTime, timeZone: string, at: Instant): Instant | undefined {
  if (hasDay(time)) return stated(time, { interview: { timeZone, end: at }, questions: [] }, at);
  const today = on(wallClock(at, timeZone), time, timeZone);
  return today !== undefined && today <= at ? on(daysAfter(wallClock(at, timeZone), 1), time, timeZone) : today;
}

/** As much of a draft as tells what a day named in it means. */
type Known = Pick<Draft, "questions"> & { interview: Pick<Draft["interview"], "end" | "timeZone"> };

function isEndOpen({ interview, questions }: Known): boolean {
  return interview.end === undefined || questions.some(({ about }) => about === "time");
}

function hasDay({ date, yearlyDate, inDays, weekday }: WallClockTime): boolean {
  return [date, yearlyDate, inDays, weekday].some((named) => named !== undefined);
}

type Day = { year: number; month: number; day: number };

/** The instant of a time that names its day; undefined for one that does not, or names a day that does not exist. */
function stated(time: WallClockTime, draft: Known, at: Instant): Instant | undefined {
  const { timeZone } = draft.interview;
  const { date, yearlyDate, inDays, weekday } = time;
  if (date !== undefined) return on(date, time, timeZone);
  const today = wallClock(at, timeZone);
  if (yearlyDate !== undefined) return nearest(yearlyDate, today.year, time, timeZone, at);
  if (inDays !== undefined) return on(daysAfter(today, inDays), time, timeZone);
  if (weekday === undefined) return undefined;
  const ahead = (weekday - today.weekday + 7) % 7;
  const wanted = on(daysAfter(today, ahead), time, timeZone);
  // "Friday 9:00", said on a Friday at ten, is next week's; the end of an interview was last week's.
  if (isEndOpen(draft)) return wanted && wanted > at ? on(daysAfter(today, ahead - 7), time, timeZone) : wanted;
  return wanted && wanted < at ? on(daysAfter(today, ahead + 7), time, timeZone) : wanted;
}

/** "25 Nov" is that of the year which brings it nearest to now. */
function nearest(date: string, year: number, time: WallClockTime, zone: string, at: Instant): Instant | undefined {
  const away = (instant: Instant): number => Math.abs(Date.parse(instant) - Date.parse(at));
  return [year, year + 1, year - 1]
    .flatMap((each) => on(`${each}-${date}`, time, zone) ?? [])
    .sort((a, b) => away(a) - away(b))[0];
}

/** A bare time: on the interview's day once it has begun, or the next such time after it. */
function nextTime(time: WallClockTime, draft: Draft, at: Instant): Instant | undefined {
  if (hasDay(time)) return undefined;
  const { timeZone, start, end = at } = draft.interview;
  const soonest = [at, start ?? end].sort().at(-1) ?? at;
  if (end <= at) {
    const today = on(wallClock(at, timeZone), time, timeZone);
    return today !== undefined && today < at ? on(daysAfter(wallClock(at, timeZone), 1), time, timeZone) : today;
  }
  const thatDay = on(wallClock(end, timeZone), time, timeZone);
  return thatDay !== undefined && thatDay < soonest
    ? on(daysAfter(wallClock(end, timeZone), 1), time, timeZone)
    : thatDay;
}

/** The day of the interview as far as it is known; else the day on which the time was said. */
function dayOfInterview({ interview }: Draft, at: Instant): Day | string {
  const { start, end, day, timeZone } = interview;
  const when = start ?? end;
  return when === undefined ? (day ?? wallClock(at, timeZone)) : wallClock(when, timeZone);
}

function on(day: Day | string, { hour, minute }: WallClockTime, zone: string): Instant | undefined {
  if (typeof day !== "string")
    return atWallClock({ year: day.year, month: day.month, day: day.day, hour, minute }, zone);
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
  const exists =
    month >= 1 && month <= 12 && new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDate() === dayOfMonth;
  return exists && year >= 1990 && year <= 2100
    ? atWallClock({ year, month, day: dayOfMonth, hour, minute }, zone)
    : undefined;
}

// Calendar days are counted in UTC, where every day has 24 hours; only the wall clock at the end is zoned.
function daysAfter({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
