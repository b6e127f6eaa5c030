import { expect, test } from "vitest";
import { findWindows, IANA_ALIAS_MAP, WINDOWS_TO_IANA_MAP } from "windows-iana";
import { windowsNameOf, windowsZoneRows, zoneAliases } from "./windows-zones.ts";

const zonesOf = (name: string, territory?: string): string[] =>
  WINDOWS_TO_IANA_MAP.filter((row) => row.windowsName === name && (!territory || row.territory === territory)).flatMap(
    ({ iana }) => iana,
  );

test("R34 every zone of Windows stands in the table with the zones that CLDR gives it, the world's first", () => {
  const names = [...new Set(WINDOWS_TO_IANA_MAP.map(({ windowsName }) => windowsName))];
  const expected = names.map((name) => ({ name, zones: [...new Set([...zonesOf(name, "001"), ...zonesOf(name)])] }));
  expect(windowsZoneRows).toEqual(expected);
  expect(names.length).toBeGreaterThan(130);
});

test("R34 every zone that has several names stands in the table with all of them", () => {
  expect(zoneAliases).toEqual(IANA_ALIAS_MAP.map(({ alias }) => alias).filter((alias) => alias.length > 1));
});

test("R34 each name of a zone leads to the same zone of Windows as in CLDR", () => {
  const known = IANA_ALIAS_MAP.flatMap(({ alias }) => alias);
  for (const zone of known) expect(windowsNameOf(zone), zone).toBe(findWindows(zone)[0]);
  expect(windowsNameOf("Europe/Atlantis")).toBeUndefined();
});
