import { describe, expect, test } from "vitest";
import { latestPeriod, nextDigestAt, type Schedule } from "./digest-period.ts";

const weekly: Schedule = { every: "week", weekday: 1, dayOfMonth: 1, hour: 8, timeZone: "Europe/Berlin" };
const monthly: Schedule = { ...weekly, every: "month" };

describe("a week", () => {
  test("is Monday to Sunday when the mail is due on Monday at eight", () => {
    const period = { from: "2026-11-15T23:00:00.000Z", to: "2026-11-22T23:00:00.000Z" };
    expect(latestPeriod(weekly, "2026-11-23T07:00:00.000Z")).toEqual(period);
    expect(latestPeriod(weekly, "2026-11-29T22:00:00.000Z")).toEqual(period);
  });

  test("is not over a moment before the hour", () => {
    expect(latestPeriod(weekly, "2026-11-23T06:59:59.999Z").to).toBe("2026-11-15T23:00:00.000Z");
    expect(nextDigestAt(weekly, "2026-11-23T06:59:59.999Z")).toBe("2026-11-23T07:00:00.000Z");
    expect(nextDigestAt(weekly, "2026-11-23T07:00:00.000Z")).toBe("2026-11-30T07:00:00.000Z");
  });

  test("may end on any weekday, and counts by the wall clock of its zone", () => {
    const friday = { ...weekly, weekday: 5, hour: 17, timeZone: "America/New_York" };
    expect(nextDigestAt(friday, "2026-11-24T12:00:00.000Z")).toBe("2026-11-27T22:00:00.000Z");
    expect(latestPeriod(friday, "2026-11-27T22:00:00.000Z")).toEqual({
      from: "2026-11-20T05:00:00.000Z",
      to: "2026-11-27T05:00:00.000Z",
    });
  });

  test("R47 keeps its hour over the change of the clocks, and a night that has no midnight begins when it begins", () => {
    expect(nextDigestAt(weekly, "2026-03-24T12:00:00.000Z")).toBe("2026-03-30T06:00:00.000Z");
    expect(nextDigestAt(weekly, "2026-10-24T12:00:00.000Z")).toBe("2026-10-26T07:00:00.000Z");
    const beirut = { ...weekly, weekday: 7, timeZone: "Asia/Beirut" };
    expect(latestPeriod(beirut, "2026-03-29T12:00:00.000Z").to).toBe("2026-03-28T22:00:00.000Z");
  });
});

describe("a month", () => {
  test("is the calendar month when the mail is due on the first", () => {
    expect(latestPeriod(monthly, "2026-12-01T07:00:00.000Z")).toEqual({
      from: "2026-10-31T23:00:00.000Z",
      to: "2026-11-30T23:00:00.000Z",
    });
    expect(nextDigestAt(monthly, "2026-12-01T07:00:00.000Z")).toBe("2027-01-01T07:00:00.000Z");
  });

  test("runs from the fifteenth to the fourteenth when that is the day", () => {
    const fifteenth = { ...monthly, dayOfMonth: 15 };
    expect(latestPeriod(fifteenth, "2026-01-10T12:00:00.000Z")).toEqual({
      from: "2025-11-14T23:00:00.000Z",
      to: "2025-12-14T23:00:00.000Z",
    });
  });
});

test("periods follow each other without a gap: each instant of a year belongs to one", () => {
  for (const schedule of [weekly, { ...weekly, weekday: 7, timeZone: "Australia/Lord_Howe" }, monthly]) {
    let at = nextDigestAt(schedule, "2026-01-01T00:00:00.000Z");
    let { to } = latestPeriod(schedule, at);
    while (at < "2027-01-10T00:00:00.000Z") {
      at = nextDigestAt(schedule, at);
      const period = latestPeriod(schedule, at);
      expect(period.from).toBe(to);
      expect(period.to > period.from && period.to <= at).toBe(true);
      to = period.to;
    }
  }
});
