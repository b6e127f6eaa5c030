/**
 * Places and abbreviations that stand for zones in the names that calendars show to people. The cities of IANA come from
 * the runtime and from CLDR's aliases; what Windows, Google and other languages write besides is in zone-cities.
 */
import { isZone } from "../../zone.ts";
import { windowsZoneRows, zoneAliases } from "./windows-zones.ts";
import { ZONES_OF_OTHER_NAMES } from "./zone-cities.ts";

/** The zones that a place may mean: `Berlin`, `New Delhi`, `Hawaii`; several for namesakes, none when unknown. */
export function zonesOfPlace(place: string): string[] {
  cities ??= readCities();
  const name = foldedName(place);
  const besides = ZONES_OF_OTHER_NAMES.get(name);
  return [...(besides ? [besides] : []), ...(cities.get(name) ?? [])].filter(isZone);
}

/**
 * Letters that name one zone in the world, with the hours ahead of UTC that they claim, unless they name it all year. IST,
 * CST, BST and AST name several and are not here; CET and its like are IANA names.
 */
export const ABBREVIATIONS: ReadonlyMap<string, { zone: string; hours?: number }> = new Map(
  Object.entries({
    ET: { zone: "America/New_York" },
    CT: { zone: "America/Chicago" },
    MT: { zone: "America/Denver" },
    PT: { zone: "America/Los_Angeles" },
    "EST/EDT": { zone: "America/New_York" },
    "CST/CDT": { zone: "America/Chicago" },
    "MST/MDT": { zone: "America/Denver" },
    "PST/PDT": { zone: "America/Los_Angeles" },
    "GMT/BST": { zone: "Europe/London" },
    "CET/CEST": { zone: "Europe/Berlin" },
    "EET/EEST": { zone: "Europe/Athens" },
    "MEZ/MESZ": { zone: "Europe/Berlin" },
    EST: { zone: "America/New_York", hours: -5 },
    EDT: { zone: "America/New_York", hours: -4 },
    CDT: { zone: "America/Chicago", hours: -5 },
    MST: { zone: "America/Denver", hours: -7 },
    MDT: { zone: "America/Denver", hours: -6 },
    PST: { zone: "America/Los_Angeles", hours: -8 },
    PDT: { zone: "America/Los_Angeles", hours: -7 },
    AKDT: { zone: "America/Anchorage", hours: -8 },
    AKST: { zone: "America/Anchorage", hours: -9 },
    CEST: { zone: "Europe/Berlin", hours: 2 },
    MEZ: { zone: "Europe/Berlin", hours: 1 },
    MESZ: { zone: "Europe/Berlin", hours: 2 },
    EEST: { zone: "Europe/Athens", hours: 3 },
    WEST: { zone: "Europe/Lisbon", hours: 1 },
    SAST: { zone: "Africa/Johannesburg", hours: 2 },
    JST: { zone: "Asia/Tokyo", hours: 9 },
    KST: { zone: "Asia/Seoul", hours: 9 },
    HKT: { zone: "Asia/Hong_Kong", hours: 8 },
    AEST: { zone: "Australia/Sydney", hours: 10 },
    AEDT: { zone: "Australia/Sydney", hours: 11 },
    NZST: { zone: "Pacific/Auckland", hours: 12 },
    NZDT: { zone: "Pacific/Auckland", hours: 13 },
  }),
);

let cities: ReadonlyMap<string, string[]> | undefined;

/** `buenos aires` → [America/Buenos_Aires, America/Argentina/Buenos_Aires]; read once, when first asked. */
function readCities(): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  const written = [...zoneAliases.flat(), ...windowsZoneRows.flatMap(({ zones }) => zones)];
  for (const zone of new Set([...Intl.supportedValuesOf("timeZone"), ...written])) {
    if (!zone.includes("/") || /^(?:Etc|SystemV)\//.test(zone)) continue;
    const city = foldedName(zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " "));
    found.set(city, [...(found.get(city) ?? []), zone]);
  }
  return found;
}

/** Lower case without accents, apostrophes, dots and what stands in parentheses: `City of Buenos Aires`, `Solomon Is.` */
export function foldedName(place: string): string {
  const plain = place.slice(0, 60).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/\([^)]*\)/g, " ")
    .replace(/[.'’]/g, "")
    .replace(/^city of /, "")
    .replace(/\s+/g, " ")
    .trim();
}
