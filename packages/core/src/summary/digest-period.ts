/**
 * The periods of the digest: weeks or months of whole days in one zone. A mail goes out on the day after its period, so
 * that a week is Monday to Sunday when the mail is due on Monday.
 */
import type { Instant } from "../clock.ts";
import { atWallClock, wallClock } from "../zone.ts";

/** `weekday` 1 to 7, Monday is 1; `dayOfMonth` 1 to 28; `hour` 0 to 23 on the wall clock of `timeZone`. */
export type Schedule = {
  every: "week" | "month";
  weekday: number;
  dayOfMonth: number;
  hour: number;
  timeZone: string;
};

/** From `from` until before `to`, both midnights of the schedule's zone. */
export type Period = { from: Instant; to: Instant };

/** The newest period whose mail is due at `at`; an older one that was missed is old news. */
export function latestPeriod(schedule: Schedule, at: Instant): Period {
  return periodUntil(latestDay(schedule, at), schedule);
}

/** When the next mail after `at` is due. */
export function nextDigestAt(schedule: Schedule, at: Instant): Instant {
  return sendingTime(moved(latestDay(schedule, at), schedule, 1), schedule);
}

type CalendarDay = { year: number; month: number; day: number };

/** The last day at or before `at` on which a mail was due. */
function latestDay(schedule: Schedule, at: Instant): CalendarDay {
  const { year, month, day, weekday } = wallClock(at, schedule.timeZone);
  const back = (weekday - schedule.weekday + 7) % 7;
  const inMonth = { year, month, day: schedule.dayOfMonth };
  const candidate =
    schedule.every === "week"
      ? daysLater({ year, month, day }, -back)
      : day >= schedule.dayOfMonth
        ? inMonth
        : moved(inMonth, schedule, -1);
  return sendingTime(candidate, schedule) <= at ? candidate : moved(candidate, schedule, -1);
}

function moved(day: CalendarDay, { every }: Schedule, periods: number): CalendarDay {
  if (every === "week") return daysLater(day, 7 * periods);
  const months = day.year * 12 + day.month - 1 + periods;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day: day.day };
}

function periodUntil(day: CalendarDay, schedule: Schedule): Period {
  const midnight = (of: CalendarDay): Instant => atWallClock({ ...of, hour: 0, minute: 0 }, schedule.timeZone);
  return { from: midnight(moved(day, schedule, -1)), to: midnight(day) };
}

function sendingTime(day: CalendarDay, { hour, timeZone }: Schedule): Instant {
  return atWallClock({ ...day, hour, minute: 0 }, timeZone);
}

// Calendar days are counted in UTC, where every day has 24 hours; only the wall clock at the end is zoned.
function daysLater({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const later = new Date(Date.UTC(year, month - 1, day + days));
  return { year: later.getUTCFullYear(), month: later.getUTCMonth() + 1, day: later.getUTCDate() };
}
