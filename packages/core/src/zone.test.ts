import { describe, expect, it } from "vitest";
import { atWallClock, isZone, wallClock, zoneName } from "./zone.ts";

const at = (text: string) => {
  const [year, month, day, hour, minute] = text.split(/[-T:]/).map(Number);
  return { year: year!, month: month!, day: day!, hour: hour!, minute: minute! };
};

describe("isZone and zoneName", () => {
  it.each([
    ["Europe/Paris", "Europe/Paris"],
    ["europe/paris", "Europe/Paris"],
    ["EUROPE/PARIS", "Europe/Paris"],
    ["Asia/Kolkata", "Asia/Kolkata"],
    ["asia/kolkata", "Asia/Kolkata"],
    ["Europe/Kyiv", "Europe/Kyiv"],
    ["america/port-au-prince", "America/Port-au-Prince"],
    ["america/argentina/buenos_aires", "America/Argentina/Buenos_Aires"],
    ["US/Eastern", "US/Eastern"],
    ["Etc/GMT-14", "Etc/GMT-14"],
    ["utc", "UTC"],
    ["EST5EDT", "EST5EDT"],
  ])("knows %s as %s", (name, spelled) => {
    expect(zoneName(name)).toBe(spelled);
    expect(isZone(name)).toBe(true);
  });

  it.each([
    "",
    "IST",
    "PST",
    "AST",
    "+01:00",
    "GMT+0100",
    "Paris",
    "Europe/Atlantis",
    "../etc/passwd",
    "Z",
    "Europe/Paris ",
  ])("refuses %j rather than guess", (name) => expect(isZone(name)).toBe(false));
});

describe("wallClock", () => {
  it.each([
    [
      "2026-11-24T15:00:00.000Z",
      "Europe/Berlin",
      { year: 2026, month: 11, day: 24, hour: 16, minute: 0, second: 0, weekday: 2 },
    ],
    [
      "2026-12-31T23:30:15.000Z",
      "Asia/Kolkata",
      { year: 2027, month: 1, day: 1, hour: 5, minute: 0, second: 15, weekday: 5 },
    ],
    [
      "2026-07-05T00:00:00.000Z",
      "America/New_York",
      { year: 2026, month: 7, day: 4, hour: 20, minute: 0, second: 0, weekday: 6 },
    ],
    ["2026-03-01T00:00:00.000Z", "UTC", { year: 2026, month: 3, day: 1, hour: 0, minute: 0, second: 0, weekday: 7 }],
  ])("%s in %s", (instant, zone, expected) => expect(wallClock(instant, zone)).toEqual(expected));

  it("throws on a name that is no zone", () =>
    expect(() => wallClock("2026-11-24T15:00:00.000Z", "Nowhere")).toThrow(RangeError));
});

describe("atWallClock", () => {
  it.each([
    ["2026-11-24T16:00", "Europe/Berlin", "2026-11-24T15:00:00.000Z"],
    ["2026-07-24T16:00", "Europe/Berlin", "2026-07-24T14:00:00.000Z"],
    ["2026-01-01T00:00", "Pacific/Kiritimati", "2025-12-31T10:00:00.000Z"],
    ["2026-01-01T00:00", "Pacific/Pago_Pago", "2026-01-01T11:00:00.000Z"],
    ["2026-06-01T09:00", "Asia/Kathmandu", "2026-06-01T03:15:00.000Z"],
  ])("%s in %s is %s", (local, zone, expected) => expect(atWallClock(at(local), zone)).toBe(expected));

  it.each([
    ["2026-03-08T02:30", "America/New_York", "2026-03-08T07:00:00.000Z", "2026-03-08T07:30:00.000Z"],
    ["2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:00:00.000Z", "2026-03-29T01:30:00.000Z"],
    ["2026-03-29T01:30", "Europe/Dublin", "2026-03-29T01:00:00.000Z", "2026-03-29T01:30:00.000Z"],
    ["2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:30:00.000Z", "2026-10-03T15:45:00.000Z"],
    ["2026-03-22T02:30", "Africa/Casablanca", "2026-03-22T02:00:00.000Z", "2026-03-22T02:30:00.000Z"],
    ["2011-12-30T10:00", "Pacific/Apia", "2011-12-30T10:00:00.000Z", "2011-12-30T20:00:00.000Z"],
  ])(
    "R47 %s in %s falls in the gap: its end %s, or with the offset before it %s",
    (local, zone, firstValid, shifted) => {
      expect(atWallClock(at(local), zone)).toBe(firstValid);
      expect(atWallClock(at(local), zone, "offset_before")).toBe(shifted);
    },
  );

  it.each([
    ["2026-11-01T01:30", "America/New_York", "2026-11-01T05:30:00.000Z"],
    ["2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25T01:30", "Europe/Dublin", "2026-10-25T00:30:00.000Z"],
    ["2026-04-05T01:45", "Australia/Lord_Howe", "2026-04-04T14:45:00.000Z"],
    ["2026-02-15T02:30", "Africa/Casablanca", "2026-02-15T01:30:00.000Z"],
  ])("R47 %s in %s is shown twice: the first time %s", (local, zone, expected) => {
    expect(atWallClock(at(local), zone)).toBe(expected);
    expect(atWallClock(at(local), zone, "offset_before")).toBe(expected);
  });

  it("comes back to the same wall clock all year round", () => {
    for (const zone of ["Europe/Dublin", "Africa/Casablanca", "Australia/Lord_Howe", "America/New_York"]) {
      for (let epoch = Date.UTC(2026, 0, 1); epoch < Date.UTC(2027, 0, 1); epoch += 25 * 3_600_000) {
        const clock = wallClock(new Date(epoch).toISOString(), zone);
        expect(wallClock(atWallClock(clock, zone), zone)).toEqual(clock);
      }
    }
  });
});
