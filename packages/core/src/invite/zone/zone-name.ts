/**
 * The IANA zone that was meant by a name in an invite: IANA itself, with or without a vendor's prefix, the Windows names
 * of CLDR, an offset, or the words that Windows, Google and people show ("(UTC+01:00) Amsterdam, Berlin, …"). Where the
 * words leave a choice there is no answer: the recruiter is asked (R34).
 */
import { HOUR, MINUTE } from "../../clock.ts";
import { atWallClock, type WallTime, zoneName } from "../../zone.ts";
import { windowsNameOf, windowsZoneRows } from "./windows-zones.ts";
import { ABBREVIATIONS, zonesOfPlace } from "./zone-places.ts";
import { zoneOfWords } from "./zone-words.ts";

/** The zone that `text` means for an event at `local`, or undefined when it is not known for certain. */
export function meantZone(text: string, local: WallTime): string | undefined {
  const name = text
    .slice(0, 200)
    .replace(/["\u0000-\u001f]/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .trim()
    .replace(/\s*[.,;]$/, "");
  const letters = ABBREVIATIONS.get(name.replace(/[()\s]/g, "").toUpperCase());
  // The letters may name one half of the year. "3pm EST" in July is said for EDT as often as for EST: nobody can know.
  if (letters) {
    const holds = letters.hours === undefined || offsetIn(letters.zone, local) === letters.hours * HOUR;
    return holds ? letters.zone : undefined;
  }
  return ianaName(name) ?? windowsZone(name) ?? offsetZone(name) ?? shownName(name, local) ?? spokenName(name, local);
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

/**
 * `Europe/Paris`, `/mozilla.org/20070129_1/Europe/Paris`, `tzone://Microsoft/Utc`, and as it is mangled on the way:
 * `America/New York`, `US-Eastern`, `Europe/Paris (CET)`.
 */
function ianaName(name: string): string | undefined {
  const bare = withoutOffset(name)
    .replace(/\s*\([^()]*\)$/, "")
    .replace(/ /g, "_");
  const plain = bare.includes("/") ? bare : name.replace(/^(US|Europe|America|Asia|Africa|Australia|Pacific)-/i, "$1/");
  const segments = plain.split("/").slice(-8);
  for (let from = 0; from < segments.length; from++) {
    const zone = zoneName(segments.slice(from).join("/"));
    if (zone !== undefined) return /^(?:Etc\/)?(?:UTC|UCT|Zulu|Universal|GMT)$/.test(zone) ? "UTC" : zone;
  }
  return undefined;
}

// CLDR keeps the first spelling of a zone for ever.
const SPELLED_TODAY: Partial<Record<string, string>> = {
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Etc/UTC": "UTC",
  "Europe/Kiev": "Europe/Kyiv",
};

// CLDR's map is older than two moves: Chihuahua left Mountain Standard Time (Mexico) in 2022, Almaty left Central
// Asia Standard Time in 2024.
const MOVED: Partial<Record<string, string>> = {
  "America/Chihuahua": "America/Mazatlan",
  "Asia/Almaty": "Asia/Bishkek",
};

/** Windows' zones in lower case, each with the zone that CLDR names for the world ("001"), in the map's order. */
export const windowsZones: ReadonlyMap<string, string> = new Map([
  ...windowsZoneRows.map(({ name, zones: [zone = "UTC"] }): [string, string] => [
    name.toLowerCase(),
    MOVED[zone] ?? SPELLED_TODAY[zone] ?? zone,
  ]),
  // Windows still lists two that CLDR has dropped.
  ["kamchatka standard time", "Asia/Kamchatka"],
  ["mid-atlantic standard time", "Etc/GMT+2"],
]);

/** `W. Europe Standard Time`, `W. Europe`; `Eastern Time (US & Canada)`, `Eastern Daylight Time` are Eastern Standard Time. */
function windowsZone(name: string): string | undefined {
  const shown = name
    .toLowerCase()
    .replace(/\((?:us|u\.s\.|canada)[^)]*\)$/, "")
    .trim();
  return (
    windowsZones.get(name.toLowerCase()) ??
    windowsZones.get(shown.replace(/ (?:daylight |standard )?time$/, " standard time")) ??
    // Lotus and Windows' registry shorten: `W. Europe`, `Pacific`.
    windowsZones.get(`${shown} standard time`)
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
  const words = withoutOffset(name);
  if (offset !== undefined) {
    const plain = /^coordinated universal time ?[+-]\d+$/i.test(words)
      ? fixedZone(offset)
      : northAmerican(words, offset);
    if (plain !== undefined) return plain;
  }
  const listed = words
    .split(/\s*[,;:]\s*|\s+\/\s+/)
    .filter((place) => place !== "")
    .slice(0, MOST_PLACES);
  // A dash has the city behind it, `Eastern Time - New York`, or a remark: `Pacific Time - US & Canada`.
  const dash = words.lastIndexOf(" - ");
  const aroundDash = dash < 0 ? [] : [[words.slice(dash + 3)], [words.slice(0, dash)]];
  for (const places of [...aroundDash, listed]) {
    const zones = [...new Set(places.flatMap(zonesNamed))];
    // The offset shown is the standard one, in summer too: it sorts out namesakes and never moves the clock. One that
    // was left behind by a change of law ("(UTC+02:00) Istanbul") still tells which zone it was.
    const today = zones.filter((zone) => offset === undefined || yearlyOffsets(zone, local.year).includes(offset));
    const fitting = today.length > 0 ? today : zones.filter((zone) => hadOffset(zone, offset ?? 0));
    const [first] = fitting;
    if (first === undefined || fitting.some((zone) => offsetIn(zone, local) !== offsetIn(first, local))) continue;
    // A list of cities is how Windows shows a zone; the zone's usual name is then CLDR's.
    const shown = places.length > 1 && offset !== undefined ? windowsZones.get(windowsKey(first)) : undefined;
    return shown ?? SPELLED_TODAY[first] ?? first;
  }
  return undefined;
}

// Windows lists seven at most.
const MOST_PLACES = 8;

/** Without `(UTC+01:00)` or `GMT+1` before it; where nothing else is there, what stands in parentheses: `GMT+0530 (India Standard Time)`. */
function withoutOffset(name: string): string {
  const words = name
    .replace(/^\((?:UTC|GMT|Z|[+-]\d)[^)]*\)/i, "")
    .replace(/^(?:UTC|GMT)\b\s*[+-]?[\d:]*/i, "")
    .replace(/\((?:UTC|GMT)[^)]*\)$/i, "")
    .replace(/\(RTZ \d+\)$/i, "")
    .trim();
  return /^\([^()]*\)$/.test(words) ? words.slice(1, -1).trim() : words;
}

/**
 * Windows has one zone for each offset whose name ends in "(US & Canada)", and one in "(Canada)", in every language:
 * `(UTC-08:00) Pacifique (É.-U. et Canada)`.
 */
function northAmerican(words: string, offset: number): string | undefined {
  return /\([^()]*[ck]anad[^()]*\)$/i.test(words) ? NORTH_AMERICA[offset / 60] : undefined;
}

const NORTH_AMERICA: Partial<Record<number, string>> = {
  [-4]: "America/Halifax",
  [-5]: "America/New_York",
  [-6]: "America/Chicago",
  [-7]: "America/Denver",
  [-8]: "America/Los_Angeles",
};

/** `Berlin`, `Berlin time`, `E. Europe`. */
function zonesNamed(place: string): string[] {
  const windows = windowsZone(place);
  if (windows !== undefined) return [windows];
  const exact = zonesOfPlace(place);
  return exact.length > 0 ? exact : zonesOfPlace(place.replace(/ (?:local )?time$/i, ""));
}

function windowsKey(zone: string): string {
  return windowsNameOf(zone)?.toLowerCase() ?? "";
}

// A stranger's file asks about the same zones and years a thousand times, and each answer costs some fifty microseconds.
const offsetsOfYear = new Map<string, number[]>();

function yearlyOffsets(zone: string, year: number): number[] {
  const key = `${zone} ${year}`;
  const known = offsetsOfYear.get(key);
  if (known) return known;
  const found = [1, 7].map((month) => offsetIn(zone, { year, month, day: 15, hour: 12, minute: 0 }) / MINUTE);
  if (offsetsOfYear.size >= 20_000) offsetsOfYear.clear();
  offsetsOfYear.set(key, found);
  return found;
}

/** Whether the zone's clock was ever that many minutes ahead of UTC since invites have been mailed. */
function hadOffset(zone: string, minutes: number): boolean {
  return SINCE_INVITES_ARE_MAILED.some((year) => yearlyOffsets(zone, year).includes(minutes));
}

const SINCE_INVITES_ARE_MAILED = Array.from({ length: 36 }, (_, index) => 1995 + index);

/** `Mitteleuropäische Zeit`, `Pacific Daylight Time`; with a half of the year in the words, only in that half. */
function spokenName(name: string, local: WallTime): string | undefined {
  const offset = statedOffset(name);
  const found = zoneOfWords(withoutOffset(name));
  if (!found || (found.ahead !== undefined && offsetIn(found.zone, local) !== found.ahead)) return undefined;
  return offset === undefined || yearlyOffsets(found.zone, local.year).includes(offset) ? found.zone : undefined;
}

function utc({ year, month, day, hour, minute, second = 0 }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
