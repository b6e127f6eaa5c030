/**
 * When things are due. Working days are Monday to Friday in the interview's zone; public holidays are not known and not
 * guessed. Every function is a plain computation on instants and the debrief's own cadence.
 */
import { DAY, elapsed, HOUR, type Instant, later, MINUTE } from "../clock.ts";
import type { Cadence } from "../config.ts";
import { announcementsDueAt } from "../webhook/announcement.ts";
import { atWallClock, wallClock } from "../zone.ts";
import { activeParties, type Debrief, HELD_FOR, type Interview, type Party } from "./debrief.ts";
import { availableAt } from "./effect.ts";

/** A timer of the debrief, with the instant from which it may act. */
export type Timer =
  | { type: "askDue" | "deadlineDue" | "closeDue" | "heldDue"; dueAt: Instant }
  | { type: "eraseDue"; dueAt: Instant }
  | { type: "reminderDue"; seat: number; dueAt: Instant };

/** A summarised debrief that nobody closes is closed after this long. */
const LAPSE = 30 * DAY;

/** The timers that a debrief has set, earliest first. */
export function timers(debrief: Debrief): Timer[] {
  return open(debrief).sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
}

function open(debrief: Debrief): Timer[] {
  switch (debrief.status) {
    case "draft":
      // A draft that nobody decides lapses, so that nothing waits for ever.
      return [{ type: "closeDue", dueAt: later(debrief.draftedAt, LAPSE) }];
    case "scheduled":
      return [{ type: "askDue", dueAt: debrief.askAt }];
    case "collecting":
      return [
        ...activeParties(debrief).flatMap((party): Timer[] =>
          party.state === "asked" && party.remindAt !== undefined
            ? [{ type: "reminderDue", seat: party.seat, dueAt: party.remindAt }]
            : [],
        ),
        { type: "deadlineDue", dueAt: debrief.deadline },
        ...heldTimers(debrief),
      ];
    case "summarised":
      return [{ type: "closeDue", dueAt: later(debrief.summarisedAt, LAPSE) }, ...heldTimers(debrief)];
    case "closed":
      return debrief.hold ? [] : [{ type: "eraseDue", dueAt: debrief.eraseAt }];
  }
}

function heldTimers({ held }: Debrief): Timer[] {
  const waiting = held.filter(({ state }) => state === "waiting");
  return waiting.map(({ at }): Timer => ({ type: "heldDue", dueAt: later(at, HELD_FOR) }));
}

/** When the table must wake this debrief: its next timer, mail or webhook, whichever is first. */
export function dueAt(debrief: Debrief): Instant | undefined {
  const shredded = debrief.shred && !debrief.hold ? [debrief.shred.dueAt] : [];
  const timed = [...timers(debrief).map((timer) => timer.dueAt), ...shredded];
  const instants = [...debrief.outbox.map(availableAt), ...announcementsDueAt(debrief.webhooks), ...timed];
  return instants.sort()[0];
}

/** R44: past its retention a debrief is as good as absent, whatever still lies in the table. */
export function isPast(debrief: Debrief, at: Instant): boolean {
  return debrief.status === "closed" && !debrief.hold && debrief.eraseAt <= at;
}

/**
 * When the questions go out: when the interview ends; when it is over already, after the undo window from `at`.
 * Undefined when the interview states no end.
 */
export function askAt(interview: Interview, cadence: Cadence, at: Instant): Instant | undefined {
  const afterUndo = later(at, cadence.undoMinutes * MINUTE);
  if (interview.end === undefined) return undefined;
  return interview.end > at ? interview.end : afterUndo;
}

/** The reminder that follows `reminded` earlier ones, counted in working days from the questions; undefined when none does. */
export function remindAt(askedAt: Instant, reminded: number, cadence: Cadence, zone: string): Instant | undefined {
  const days = cadence.reminderWorkingDays[reminded];
  return days === undefined ? undefined : inBusinessHours(addWorkingDays(askedAt, days, zone), cadence, zone);
}

export function deadline(askedAt: Instant, cadence: Cadence, zone: string): Instant {
  return addWorkingDays(askedAt, cadence.deadlineWorkingDays, zone);
}

/** By how much a timer fired late, when it is more than waiting for the next sweep can explain (R46). */
export function outage(dueAt: Instant, at: Instant): number {
  const late = elapsed(dueAt, at);
  return late > HOUR ? late : 0;
}

/** The same wall-clock time `days` working days later in `zone`; from a weekend, counting starts on Monday. */
export function addWorkingDays(at: Instant, days: number, zone: string): Instant {
  const start = wallClock(at, zone);
  let day = { year: start.year, month: start.month, day: start.day };
  for (let counted = 0; counted < days; ) {
    day = nextDay(day);
    if (weekday(day) <= 5) counted++;
  }
  return atWallClock({ ...day, hour: start.hour, minute: start.minute, second: start.second }, zone);
}

/** `at` itself when it lies in business hours, else the next opening. */
export function inBusinessHours(at: Instant, cadence: Cadence, zone: string): Instant {
  const { start, end } = cadence.businessHours;
  const clock = wallClock(at, zone);
  let day = { year: clock.year, month: clock.month, day: clock.day };
  if (weekday(day) <= 5 && clock.hour >= start && clock.hour < end) return at;
  if (weekday(day) > 5 || clock.hour >= end) day = nextDay(day);
  while (weekday(day) > 5) day = nextDay(day);
  return atWallClock({ ...day, hour: start, minute: 0, second: 0 }, zone);
}

type CalendarDay = { year: number; month: number; day: number };

// Calendar days are counted in UTC, where every day has 24 hours; only the wall clock at the end is zoned.
function nextDay({ year, month, day }: CalendarDay): CalendarDay {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}

function weekday({ year, month, day }: CalendarDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** Whether nobody is left to wait for. */
export function complete(parties: Party[]): boolean {
  return parties.every((party) => !["waiting", "asked"].includes(party.state));
}
