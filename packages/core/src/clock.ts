/**
 * Time is data: flows are given a clock, transitions are given `event.at`, and nothing else asks what time it is.
 * An instant is kept as an ISO 8601 string in UTC with milliseconds, so that text order is time order.
 */
import * as z from "zod";

/** `2026-11-24T15:00:00.000Z`: always UTC, always milliseconds, so `<` compares instants. */
// Pure, so that a function which only asks what time it is does not bundle zod.
export const Instant = /* @__PURE__ */ z.iso.datetime({ precision: 3 });
export type Instant = string;

export type Clock = { now(): Instant };

export const systemClock: Clock = { now: () => instant(new Date()) };

/** Throws a RangeError for an invalid date, which is our bug: parsers refuse such dates before. */
export function instant(date: Date | number): Instant {
  return new Date(date).toISOString();
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The instant `milliseconds` after `at` (before it, when negative). */
export function later(at: Instant, milliseconds: number): Instant {
  return instant(Date.parse(at) + milliseconds);
}

/** Milliseconds from `from` to `to`. */
export function elapsed(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from);
}
