import { expect, test } from "vitest";
import { withoutWraps } from "./wrapped.ts";

test.each([
  ["the salary was\nway below it", "the salary was way below it"],
  [`${"Ich bräuchte noch ein zweites Gespräch mit dem Team und am"}\nSamstag`, "dem Team und am Samstag"],
])("a line end inside a sentence becomes a space: %j", (text, joined) => {
  expect(withoutWraps(text)).toContain(joined);
  expect(withoutWraps(text)).toHaveLength(text.length);
});

test.each([
  "Maybe.\n\nthanks",
  "Two things:\n- the pay\n- the hours",
  "Maybe\nThanks",
  "\nso it went",
  "it was\n> quoted",
])("a line end that somebody meant stays: %j", (text) => expect(withoutWraps(text)).toBe(text));
