import { expect, test } from "vitest";
import { Cadence } from "../config.ts";
import { addWorkingDays, askAt, dueAt, inBusinessHours, timers } from "./policy.ts";
import { collecting, end, morning, plan, scheduled, start } from "./story.ts";

const cadence = Cadence.parse({});
const berlin = "Europe/Berlin";

test("the questions go out when the interview ends, or after the undo window when it is over", () => {
  expect(askAt(plan.interview, cadence, start)).toBe(end);
  expect(askAt(plan.interview, cadence, end)).toBe("2026-11-24T14:10:00.000Z");
  expect(askAt({ ...plan.interview, end: undefined }, cadence, start)).toBeUndefined();
});

test.each([
  ["a Tuesday", "2026-11-24T14:00:00.000Z", 1, "2026-11-25T14:00:00.000Z"],
  ["a Friday, over the weekend", "2026-11-27T14:00:00.000Z", 1, "2026-11-30T14:00:00.000Z"],
  ["a Saturday, from Monday on", "2026-11-28T14:00:00.000Z", 1, "2026-11-30T14:00:00.000Z"],
  ["a Friday, five days", "2026-11-27T14:00:00.000Z", 5, "2026-12-04T14:00:00.000Z"],
  ["before the clocks change, the same wall clock", "2026-10-23T12:00:00.000Z", 1, "2026-10-26T13:00:00.000Z"],
  ["the last day of the year", "2026-12-31T10:00:00.000Z", 1, "2027-01-01T10:00:00.000Z"],
])("working days are counted from %s", (_name, at, days, expected) => {
  expect(addWorkingDays(at, days, berlin)).toBe(expected);
});

test("R47 a wall clock that the spring gap skips becomes the first valid instant", () => {
  // Counted from a Sunday in a zone whose clocks jump from 02:00 to 03:00 on a Friday.
  const jerusalem = "Asia/Jerusalem";
  const thursdayHalfPastTwo = "2026-03-26T00:30:00.000Z";
  expect(addWorkingDays(thursdayHalfPastTwo, 1, jerusalem)).toBe("2026-03-27T00:00:00.000Z");
});

test.each([
  ["in office hours stays", "2026-11-24T10:00:00.000Z", "2026-11-24T10:00:00.000Z"],
  ["early waits for nine", "2026-11-24T05:00:00.000Z", "2026-11-24T08:00:00.000Z"],
  ["late waits for the morning", "2026-11-24T16:00:00.000Z", "2026-11-25T08:00:00.000Z"],
  ["Friday night waits for Monday", "2026-11-27T20:00:00.000Z", "2026-11-30T08:00:00.000Z"],
  ["Sunday waits for Monday", "2026-11-29T10:00:00.000Z", "2026-11-30T08:00:00.000Z"],
])("R46 %s", (_name, at, expected) => {
  expect(inBusinessHours(at, cadence, berlin)).toBe(expected);
});

test("an item with something in its outbox is due at once, else at its first timer", () => {
  const fresh = scheduled();
  expect(dueAt(fresh)).toBe(morning);
  expect(dueAt({ ...fresh, outbox: [] })).toBe(end);
});

test("while answers come in the timers are the reminders and the deadline, earliest first", () => {
  expect(timers(collecting())).toEqual([
    { type: "reminderDue", seat: 1, dueAt: "2026-11-25T14:00:00.000Z" },
    { type: "reminderDue", seat: 2, dueAt: "2026-11-25T14:00:00.000Z" },
    { type: "deadlineDue", dueAt: "2026-12-01T14:00:00.000Z" },
  ]);
});
