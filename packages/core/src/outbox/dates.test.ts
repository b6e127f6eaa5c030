import { expect, test } from "vitest";
import { dayIn, momentIn } from "./dates.ts";

const at = "2026-11-24T15:05:00.000Z";

test("a moment names weekday, date, time and zone, in the order of each language", () => {
  expect(momentIn("en", at, "Europe/Berlin")).toBe("Tuesday 24 November 2026, 16:05 (Europe/Berlin)");
  expect(momentIn("de", at, "Europe/Berlin")).toBe("Dienstag, 24. November 2026, 16:05 Uhr (Europe/Berlin)");
  expect(momentIn("fr", at, "Europe/Berlin")).toBe("mardi 24 novembre 2026 à 16:05 (Europe/Berlin)");
  expect(momentIn("es", at, "Europe/Berlin")).toBe("martes 24 de noviembre de 2026 a las 16:05 (Europe/Berlin)");
});

test("fixed zones are spoken as people count them", () => {
  expect(momentIn("en", at, "Etc/GMT-1")).toBe("Tuesday 24 November 2026, 16:05 (UTC+1)");
});

test("a day is that of the zone's wall clock", () => {
  expect(dayIn("en", "2026-11-30T23:30:00.000Z", "Europe/Berlin")).toBe("Tuesday 1 December 2026");
  expect(dayIn("fr", "2026-11-30T23:30:00.000Z", "Europe/Berlin")).toBe("mardi 1er décembre 2026");
});
