/**
 * The IANA zone that was meant by a name in an invite: IANA itself, with or without a vendor's prefix, the Windows names
 * of CLDR, an offset, or the words that Windows, Google and people show ("(UTC+01:00) Amsterdam, Berlin, …"). Where the
 * words leave a choice there is no answer: the recruiter is asked (R34).
 */
import { findWindows, WINDOWS_TO_IANA_MAP } from "windows-iana";
import { HOUR, MINUTE } from "../clock.ts";
import { atWallClock, type WallTime, zoneName } from "../zone.ts";
import { ABBREVIATIONS, zonesOfPlace } from "./zone-places.ts";

/** The zone that `text` means for an event at `local`, or undefined when it is not known for certain. */
export function meantZone(text: string, local: WallTime): string | undefined {
  const name = text
    .slice(0, 200)
    .replace(/["\u0000-\u001f]/g, " ")
    .trim()
    .replace(/\s*[.,;]$/, "");
  const letters = ABBREVIATIONS.get(name.replace(/[()\s]/g, "").toUpperCase());
  // The letters name one half of the year. "3pm EST" in July is said for EDT as often as for EST: nobody can know.
  if (letters) return offsetIn(letters.zone, local) === letters.hours * HOUR ? letters.zone : undefined;
  return ianaName(name) ?? windowsZone(name) ?? offsetZone(name) ?? shownName(name, local);
}

/** The zone of a fixed offset: `Etc/GMT-1` for UTC+1 (POSIX signs), or the one zone that lives on that odd half hour. */
export function fixedZone(minutes: number): string | undefined {
  if (minutes === 0) return "UTC";
  if (minutes % 60 === 0) return zoneName(`Etc/GMT${minutes > 0 ? "-" : "+"}${Math.abs(minutes) / 60}`);
  return HALF_HOURS[minutes];
}

/** Milliseconds that the zone's clock is ahead of UTC when it shows `local`. */
export function offsetIn(zone: string, local: WallTime): number {
  return utc(local) - Date.parse(atWallClock(local, zone, "offset_before"));
}

const HALF_HOURS: Partial<Record<number, string>> = {
  [-9.5 * 60]: "Pacific/Marquesas",
  [4.5 * 60]: "Asia/Kabul",
  [5.5 * 60]: "Asia/Kolkata",
  [5.75 * 60]: "Asia/Kathmandu",
  [6.5 * 60]: "Asia/Yangon",
  [8.75 * 60]: "Australia/Eucla",
  [9.5 * 60]: "Australia/Darwin",
};

/** `Europe/Paris`, `/mozilla.org/20070129_1/Europe/Paris`, `tzone://Microsoft/Utc`. */
function ianaName(name: string): string | undefined {
  const segments = name.split("/").slice(-8);
  for (let from = 0; from < segments.length; from++) {
    const zone = zoneName(segments.slice(from).join("/"));
    if (zone !== undefined) return /^(?:Etc\/)?(?:UTC|UCT|Zulu|Universal|GMT)$/.test(zone) ? "UTC" : zone;
  }
  return undefined;
}

// CLDR keeps the first spelling of a zone for ever, and the packaged map is older than two moves: Chihuahua left
// Mountain Standard Time (Mexico) in 2022, Almaty left Central Asia Standard Time in 2024.
const TODAY: Partial<Record<string, string>> = {
  "America/Chihuahua": "America/Mazatlan",
  "Asia/Almaty": "Asia/Bishkek",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Etc/UTC": "UTC",
  "Europe/Kiev": "Europe/Kyiv",
};

/** Windows' zones in lower case, each with the zone that CLDR names for the world ("001"), in the map's order. */
export const windowsZones: ReadonlyMap<string, string> = new Map(
  WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === "001").map(({ windowsName, iana: [zone = "UTC"] }) => [
    windowsName.toLowerCase(),
    TODAY[zone] ?? zone,
  ]),
);

/** `W. Europe Standard Time`; `Eastern Time (US & Canada)` and `Eastern Daylight Time` are Eastern Standard Time. */
function windowsZone(name: string): string | undefined {
  const shown = name
    .toLowerCase()
    .replace(/\((?:us|u\.s\.|canada)[^)]*\)$/, "")
    .trim();
  return (
    windowsZones.get(name.toLowerCase()) ??
    windowsZones.get(shown.replace(/ (?:daylight |standard )?time$/, " standard time"))
  );
}

/** `GMT+0100`, `UTC+11`, `(GMT +01:00)`, `+05:30`: what people write counts east as plus, unlike `Etc/GMT-1`. */
function offsetZone(name: string): string | undefined {
  const minutes = statedOffset(name);
  return minutes !== undefined && /^\(?\s*(?:UTC|GMT)?\s*[+-]?[\d:. ]*\)?$/i.test(name)
    ? fixedZone(minutes)
    : undefined;
}

function statedOffset(name: string): number | undefined {
  const match = /^\(?\s*(?:(UTC|GMT|Z)\b)?\s*(?:([+-])\s*(\d{1,2})(?:[:.]?(\d\d))?)?/i.exec(name);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const size = Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
  return size > 14 * 60 ? undefined : match[2] === "-" ? -size : size;
}

/** `(UTC+01:00) Amsterdam, Berlin, Bern, …`, `Eastern Time - New York`, `(GMT) Greenwich Mean Time : Dublin, London`. */
function shownName(name: string, local: WallTime): string | undefined {
  const offset = statedOffset(name);
  // The offset shown is the standard one, in summer too: it sorts out namesakes and never moves the clock.
  const holds = (zone: string): boolean =>
    offset === undefined || yearlyOffsets(zone, local.year).includes(offset * MINUTE);
  const words = name
    .replace(/^\([^)]*\)/, "")
    .replace(/^(?:UTC|GMT)\s*[+-]?[\d:]*/i, "")
    .trim();
  const city = zonesOfPlace(words.slice(words.lastIndexOf(" - ") + 3)).filter(holds);
  if (words.includes(" - ") && city[0] !== undefined) return city[0];
  const places = words
    .split(/\s*[,;:/]\s*/)
    .filter((place) => place !== "")
    .slice(0, 12);
  const zones = places.flatMap((place) => windowsZone(place) ?? zonesOfPlace(place)).filter(holds);
  const [first] = zones;
  if (first === undefined || zones.some((zone) => offsetIn(zone, local) !== offsetIn(first, local))) return undefined;
  // A list of cities is how Windows shows a zone; the zone's usual name is then CLDR's.
  return places.length > 1 && offset !== undefined
    ? (windowsZones.get(findWindows(first)[0]?.toLowerCase() ?? "") ?? first)
    : first;
}

function yearlyOffsets(zone: string, year: number): number[] {
  return [1, 7].map((month) => offsetIn(zone, { year, month, day: 1, hour: 12, minute: 0 }));
}

function utc({ year, month, day, hour, minute, second = 0 }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
