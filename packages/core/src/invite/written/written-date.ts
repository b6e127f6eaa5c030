/** Dates as people write them, in the word orders of eleven languages, with what is open about each. */
import { DAY } from "../../clock.ts";
import { monthWords, weekdayWords } from "./date-words.ts";

export type Day = { year: number; month: number; day: number };

/** A date as it stands in a line, from `index` on. `swappable`: day and month could be meant the other way round. */
export type WrittenDate = { index: number; year?: number | undefined; month: number; day: number; swappable: boolean };

/** What helps to read a date. */
export type Reading = {
  /** The label stands in a language that writes the day before the month. */
  dayFirst: boolean;
  /** When the mail was written, for dates without a year. */
  reference?: Date | undefined;
  /** The day from which "tomorrow" counts, on the writer's calendar; without it such words are no date. */
  written?: Day | undefined;
};

/** Every date in order, at most four, and the lower-case line with them blanked out: "12.08" is not a time as well. */
export function findDates(line: string): { dates: WrittenDate[]; masked: string } {
  const dates: WrittenDate[] = [];
  let masked = line.toLowerCase();
  for (const pattern of patterns()) {
    for (const match of masked.matchAll(pattern)) {
      const date = dateOf(match.index, match.groups ?? {});
      if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) continue;
      dates.push(date);
      masked = masked.slice(0, match.index) + "_".repeat(match[0].length) + masked.slice(match.index + match[0].length);
    }
  }
  return { dates: dates.sort((a, b) => a.index - b.index).slice(0, 4), masked };
}

/**
 * The day meant, and a second one where day and month could be swapped and nothing tells; none when there is no such day.
 * `weekday` is the one written beside the date, `year` that of a neighbouring date.
 */
export function readings(
  date: WrittenDate,
  hints: Reading & { weekday?: number | undefined; monthFirst: boolean; year?: number | undefined },
): Day[] {
  const { weekday, dayFirst, monthFirst } = hints;
  const orders = date.swappable ? [date, { ...date, month: date.day, day: date.month }] : [date];
  const days = orders.map((order) => withYear(order, hints)).filter((day) => day !== undefined);
  if (days.length < 2 || dayFirst) return days.slice(0, 1);
  const fitting = days.filter((day) => weekdayOf(day) === weekday);
  if (fitting.length === 1) return fitting;
  return monthFirst ? days.slice(1) : days;
}

/** 1–7, Monday is 1. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** Without a year: the neighbour's, else the one nearest to when the mail was written in which the weekday fits. */
function withYear(
  { year, month, day }: WrittenDate,
  {
    weekday,
    reference,
    year: neighbour,
  }: { weekday?: number | undefined; reference?: Date | undefined; year?: number | undefined },
): Day | undefined {
  const known = year ?? neighbour;
  const written = reference?.getTime() ?? Number.NaN;
  if (known === undefined && Number.isNaN(written)) return undefined;
  const about = new Date(written).getUTCFullYear();
  const years = known === undefined ? [about, about + 1, about - 1] : [known];
  const days = years.map((each) => ({ year: each, month, day })).filter(exists);
  const distance = (each: Day): number => Math.abs(Date.UTC(each.year, month - 1, day) - written);
  // A weekday that fits only last year's date is a slip of the pen, not an invite of last year.
  const near = days.filter((each) => known !== undefined || distance(each) <= MOST_AWAY);
  const fitting = near.filter((each) => weekday === undefined || weekdayOf(each) === weekday);
  return (fitting.length > 0 ? fitting : days).sort((a, b) => distance(a) - distance(b))[0];
}

const MOST_AWAY = 200 * DAY;

function exists({ year, month, day }: Day): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

function dateOf(
  index: number,
  { year, word, month, day, one, mark, other }: Partial<Record<string, string>>,
): WrittenDate {
  const full = year === undefined ? undefined : Number(year) + (year.length === 2 ? 2000 : 0);
  if (one === undefined || other === undefined) {
    const number = word === undefined ? Number(month) : (monthWords().get(word) ?? 0);
    return { index, year: full, month: number, day: Number(day), swappable: false };
  }
  const [first, second] = [Number(one), Number(other)];
  const dayLeads = first > 12 || second <= 12;
  // Dots are written where the day comes first.
  const swappable = mark !== "." && first <= 12 && second <= 12 && first !== second;
  return { index, year: full, month: dayLeads ? second : first, day: dayLeads ? first : second, swappable };
}

let compiled: RegExp[] | undefined;

/** The surest first; each later one sees what the earlier ones left. */
function patterns(): RegExp[] {
  if (compiled) return compiled;
  const word = `(?<word>${anyOf(monthWords())})`;
  const year = "(?<year>\\d{4})(?!\\d)";
  compiled = [
    // 2026-02-27
    /(?<!\d)(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/g,
    // 2026年2月27日
    /(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日/g,
    // 27 February 2026, 27. Februar 2026, 1er mars, 1º de março, 16 de marzo de 2026, 27-Feb-2026
    new RegExp(
      `(?<![\\d:])(?<day>\\d{1,2})(?:st|nd|rd|th|er|[.º°ª])?[ -]?(?:de |di |d')?(?:of )?${word}\\b\\.?,?(?:[ -](?:de |del )?${year})?`,
      "g",
    ),
    // February 27, 2026; Feb 27th
    new RegExp(`\\b${word}\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? ${year})?`, "g"),
    // 27/02/2026, 2/27/26, 27.02.2026
    /(?<![\d.:/-])(?<one>\d{1,2})(?<mark>[./-])(?<other>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?!\d)/g,
    // Without a year only where nothing else is meant: 27.02. um 16 Uhr, dinsdag 24/11. "1/2" and "24/7" are no dates.
    /(?<![\d.:/-])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?![\d.])/g,
    new RegExp(
      `(?<=\\b(?:${anyOf(weekdayWords())})[.,]{0,2} )(?<one>\\d{1,2})(?<mark>[./])(?<other>\\d{1,2})(?![\\d/:])`,
      "g",
    ),
    // 3/12 às 9h, 24/11 om 16:00: a time of day follows.
    /(?<![\d.:/-])(?<one>\d{1,2})(?<mark>[/])(?<other>\d{1,2})(?= (?:as|a las|alle|om|um|at|a|@),? ?\d{1,2}(?:[:h.u]| ?[ap]m| uhr))/g,
  ];
  return compiled;
}

function anyOf(words: ReadonlyMap<string, number>): string {
  return [...words.keys()].sort((a, b) => b.length - a.length).join("|");
}
