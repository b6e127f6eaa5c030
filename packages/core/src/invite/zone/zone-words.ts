/**
 * What CLDR calls zones in the languages that invites come in: "Mitteleuropäische Sommerzeit", "heure normale d’Europe
 * centrale", "Eastern Time". The words are those of the runtime (Intl), so that no table of ours can grow old.
 */
import { MINUTE } from "../../clock.ts";
import { type WallTime, wallClock } from "../../zone.ts";
import { foldedName } from "./zone-places.ts";

/** A zone by its words; `ahead` milliseconds of UTC where the words name one half of the year. */
export type ZoneWords = { zone: string; ahead?: number | undefined };

/** The zone that these words name, or undefined. The first question in a language costs some ten milliseconds. */
export function zoneOfWords(words: string): ZoneWords | undefined {
  const name = foldedName(words);
  const languages = words.length > 80 ? [] : LANGUAGES.filter(([time]) => time.test(name));
  return languages
    .flatMap(([, spoken]) => spoken.split(" "))
    .map((language) => wordsIn(language).get(name))
    .find((found) => found !== undefined);
}

// Every zone's name holds the word for "time" of its language, which tells which languages to ask.
const LANGUAGES: [time: RegExp, languages: string][] = [
  [/time/, "en"],
  [/zeit/, "de"],
  [/heure/, "fr"],
  [/hora\b/, "es"],
  [/\bora\b/, "it"],
  [/tijd/, "nl"],
  [/horario/, "pt"],
  [/tid\b/, "sv da nb"],
  [/aika/, "fi"],
  [/czas/, "pl"],
];

// One zone for each name; of several that share it, the one that most people live in.
const ZONES = [
  ..."Europe/Berlin Europe/London Europe/Athens Europe/Lisbon Europe/Moscow Europe/Istanbul Asia/Kolkata".split(" "),
  ..."America/New_York America/Chicago America/Denver America/Los_Angeles America/Anchorage Pacific/Honolulu".split(
    " ",
  ),
  ..."America/Halifax America/St_Johns America/Sao_Paulo America/Argentina/Buenos_Aires America/Bogota".split(" "),
  ..."Asia/Tokyo Asia/Shanghai Asia/Singapore Asia/Hong_Kong Asia/Seoul Asia/Jerusalem Asia/Dubai".split(" "),
  ..."Africa/Johannesburg Africa/Lagos Africa/Nairobi Australia/Sydney Australia/Perth Pacific/Auckland".split(" "),
];

const known = new Map<string, ReadonlyMap<string, ZoneWords>>();

function wordsIn(language: string): ReadonlyMap<string, ZoneWords> {
  const before = known.get(language);
  if (before) return before;
  const found = new Map<string, ZoneWords>();
  for (const zone of ZONES) {
    const generic = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: "longGeneric" });
    const halves = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: "long" });
    const learned: [string, ZoneWords][] = [
      [named(generic, MOMENTS[0]), { zone }],
      ...MOMENTS.map((at): [string, ZoneWords] => [named(halves, at), { zone, ahead: aheadAt(zone, at) }]),
    ];
    // Where there is no name in that language, Intl says an offset.
    for (const [name, meant] of learned) if (!/^(?:gmt|utc)\b/.test(name) && !found.has(name)) found.set(name, meant);
  }
  known.set(language, found);
  return found;
}

// A year's winter and summer tell every name that a zone has.
const MOMENTS: [string, string] = ["2026-01-15T00:00:00.000Z", "2026-07-15T00:00:00.000Z"];

function named(format: Intl.DateTimeFormat, at: string): string {
  const parts = format.formatToParts(Date.parse(at));
  return foldedName(parts.find(({ type }) => type === "timeZoneName")?.value ?? "");
}

function aheadAt(zone: string, at: string): number {
  const { year, month, day, hour, minute }: WallTime = wallClock(at, zone);
  return Math.round((Date.UTC(year, month - 1, day, hour, minute) - Date.parse(at)) / MINUTE) * MINUTE;
}
