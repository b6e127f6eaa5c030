/**
 * Which meeting of a series a forward is about: the one whose day the forward's own words or the recruiter's note state.
 * A rule is never expanded (R10): the day is taken as it was said, at the time of day that the series has.
 */
import { elapsed, type Instant, later } from "../../clock.ts";
import { atWallClock, type WallTime, wallClock } from "../../zone.ts";
import type { Invite } from "../invite.ts";

/** A day, perhaps with a time of day, perhaps as an instant, that somebody said a meeting was. */
export type SaidTime = {
  day: string;
  clock?: string | undefined;
  start?: Instant | undefined;
  end?: Instant | undefined;
};

/** The meeting that is meant, the series itself where nothing tells, or undefined where the choice is the recruiter's. */
export function instanceMeant(instances: Invite[], said: () => SaidTime[]): Invite | undefined {
  const alive = instances.filter(({ status, recurrenceId }) => status !== "CANCELLED" || recurrenceId === undefined);
  const [only, ...more] = alive.length > 0 ? alive : instances;
  if (only && more.length === 0 && !only.recurring && !only.andFollowing) return only;
  for (const time of said()) {
    const match = alive.filter((invite) => !isSeries(invite) && isAt(invite, time));
    if (match.length === 1) return match[0];
    // Nobody forwards a meeting that the same mail calls off; the words may be about another.
    if (match.length > 1 || instances.some((one) => !alive.includes(one) && isAt(one, time))) return undefined;
    const series = seriesAt(alive, time);
    if (series) return onDay(series, time);
  }
  return more.length === 0 ? only : undefined;
}

function isSeries({ recurring, andFollowing }: Invite): boolean {
  return recurring === true || andFollowing === true;
}

/** Whether an instance is, or in the series' own plan was, on that day, and at that time of day if one was said. */
function isAt(invite: Invite, { day, clock, start }: SaidTime): boolean {
  if (start !== undefined && invite.start !== undefined) return invite.start === start;
  const shown = shownBy(invite);
  if (shown?.day === day) return clock === undefined || clock === shown.clock;
  return clock === undefined && invite.recurrenceId !== undefined && dayIn(invite.recurrenceId, invite) === day;
}

/** The series as it runs on that day: its master, or the last change "this and all that follow" before it. */
function seriesAt(instances: Invite[], { day }: SaidTime): Invite | undefined {
  const from = (invite: Invite): string =>
    invite.andFollowing && invite.recurrenceId !== undefined
      ? dayIn(invite.recurrenceId, invite)
      : (shownBy(invite)?.day ?? "");
  return instances
    .filter((invite) => isSeries(invite) && invite.start !== undefined && from(invite) <= day)
    .sort((a, b) => (from(a) < from(b) ? 1 : -1))[0];
}

function onDay(series: Invite, { day, start, end }: SaidTime): Invite {
  const zone = series.timeZone ?? "UTC";
  const begins = series.start ?? "";
  const slot = atWallClock({ ...wallClock(begins, zone), ...dayOf(day) }, zone, "offset_before");
  const at = start ?? slot;
  const until = end ?? (series.end && later(at, elapsed(begins, series.end)));
  return { ...series, start: at, end: until, recurrenceId: slot, recurring: undefined, andFollowing: undefined };
}

function shownBy({ start, timeZone, local }: Invite): { day: string; clock: string } | undefined {
  if (start === undefined) return local && { day: local.start.slice(0, 10), clock: local.start.slice(11, 16) };
  const { hour, minute, ...date } = wallClock(start, timeZone ?? "UTC");
  return { day: written(date), clock: `${two(hour)}:${two(minute)}` };
}

function dayIn(at: Instant, { timeZone }: Invite): string {
  return written(wallClock(at, timeZone ?? "UTC"));
}

function dayOf(day: string): Pick<WallTime, "year" | "month" | "day"> {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, day: date };
}

function written({ year, month, day }: Pick<WallTime, "year" | "month" | "day">): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
