import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

const house = { domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } };
const read = (more: object) => () => readConfig(JSON.stringify({ ...house, ...more }));

test("a configuration in order is read with its defaults", () => {
  expect(read({})()).toMatchObject({ startLocalPart: "debrief", retentionDays: 365 });
});

test.each([
  ["a wrong value", { retentionDays: 0 }, "config.retentionDays"],
  [
    "a wrong value further in",
    { cadence: { businessHours: { start: 9, end: 30 } } },
    "config.cadence.businessHours.end",
  ],
  ["a key that does not exist", { retentiondays: 30 }, "config.retentiondays"],
])("R50 %s is refused by its key, which is what the log will say", (_what, more, code) => {
  expect(read(more)).toThrow(expect.objectContaining({ code }));
});
