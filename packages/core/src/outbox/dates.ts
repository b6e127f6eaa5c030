/** Days and times as a mail in each language writes them, on the wall clock of the interview's zone. */
import { datesWords } from "@debrief/emails/generated/words/dates";
import type { Instant } from "../clock.ts";
import type { Language } from "../language.ts";
import { formatTime, spokenZone, wallClock } from "../zone.ts";

/** `Tuesday 24 November 2026`, `Dienstag, 24. November 2026`. */
export function dayIn(language: Language, at: Instant, zone: string): string {
  const { year, month, day } = wallClock(at, zone);
  const noon = Date.UTC(year, month - 1, day, 12);
  return datesWords[language].day({
    weekday: WEEKDAYS[language].format(noon),
    number: language === "fr" && day === 1 ? "1er" : day,
    month: MONTHS[language].format(noon),
    year,
  });
}

/** `November`, `novembre`. */
export function monthIn(language: Language, at: Instant, zone: string): string {
  const { year, month } = wallClock(at, zone);
  return MONTHS[language].format(Date.UTC(year, month - 1, 1, 12));
}

/** `Tuesday 24 November 2026, 16:00 (Europe/Berlin)`. */
export function momentIn(language: Language, at: Instant, zone: string): string {
  const day = dayIn(language, at, zone);
  return datesWords[language].moment({ day, time: formatTime(at, zone), zone: spokenZone(zone) });
}

// Only names come from the runtime; their order is ours, so that a mail written again is the same to the byte.
const WEEKDAYS = names({ weekday: "long", timeZone: "UTC" });
const MONTHS = names({ month: "long", timeZone: "UTC" });

function names(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  const format = (language: Language) => new Intl.DateTimeFormat(language, options);
  return { en: format("en"), de: format("de"), fr: format("fr"), es: format("es") };
}
