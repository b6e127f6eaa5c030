/**
 * The months and weekdays of the languages in which calendars write, taken from the runtime rather than from a table.
 * Words are folded: lower case, no accents, no dots.
 */
import { folded } from "../people/plain-words.ts";

const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt", "fi", "sv", "da", "nb"];

/** `march`, `marz`, `syyskuuta`, `sept` → 1–12. */
export function monthWords(): ReadonlyMap<string, number> {
  months ??= words(12, (language, form, index) => {
    const date = Date.UTC(2026, index - 1, 15);
    const alone = new Intl.DateTimeFormat(language, { month: form, timeZone: "UTC" }).format(date);
    const parts = new Intl.DateTimeFormat(language, { day: "numeric", month: form, timeZone: "UTC" }).formatToParts(
      date,
    );
    return [alone, parts.find(({ type }) => type === "month")?.value ?? ""];
  });
  return months;
}

/** `tuesday`, `di`, `mar`, `terca-feira`, `星期二` → 1–7, Monday is 1. */
export function weekdayWords(): ReadonlyMap<string, number> {
  weekdays ??= new Map([
    // 1 June 2026 is a Monday.
    ...words(7, (language, form, index) => [
      new Intl.DateTimeFormat(language, { weekday: form, timeZone: "UTC" }).format(Date.UTC(2026, 5, index)),
    ]),
    ...[..."一二三四五六日"].map((sign, index): [string, number] => [`星期${sign}`, index + 1]),
    ...ENGLISH_SHORT,
  ]);
  return weekdays;
}

const ENGLISH_SHORT: [string, number][] = [
  ["tues", 2],
  ["thur", 4],
  ["thurs", 4],
  ["wednes", 3],
];

let months: ReadonlyMap<string, number> | undefined;
let weekdays: ReadonlyMap<string, number> | undefined;

function words(
  count: number,
  inLanguage: (language: string, form: "long" | "short", index: number) => string[],
): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const form of ["long", "short"] as const) {
      for (let index = 1; index <= count; index++) {
        for (const word of inLanguage(language, form, index)) {
          const key = folded(word).replace(/\.$/, "");
          // The first language keeps a word that two share; digits are Finnish for "no short form".
          if (/^\p{L}/u.test(key) && !found.has(key)) found.set(key, index);
        }
      }
    }
  }
  return found;
}
