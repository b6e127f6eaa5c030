/**
 * Dates and times as calendars write them for people ("Thursday, 27 February 2026 10:00 AM-11:00 AM (UTC-08:00) Pacific
 * Time"), in the word orders of eleven languages. What the words leave open is said, never settled by a guess (R34).
 */
import { DAY } from "../clock.ts";
import type { WallTime } from "../zone.ts";
import { weekdayWords } from "./date-words.ts";
import { folded } from "./plain-words.ts";
import { findTimes, type TimeOfDay } from "./written-clock.ts";
import { type Day, findDates, type Reading, readings, weekdayOf } from "./written-date.ts";

export type WrittenTime = {
  start: WallTime;
  end?: WallTime | undefined;
  /** A date without a time of day. */
  allDay: boolean;
  /** What may name the zone, most telling first; empty when nothing does. */
  zones: string[];
  /** The same words read with day and month the other way round, where nothing tells which is meant. */
  otherwise?: WallTime | undefined;
  contradictsWeekday: boolean;
  recurring: boolean;
};

/** Reads the first date and its times; undefined when there is no date. At most 500 characters are looked at. */
export function readWrittenTime(text: string, reading: Reading): WrittenTime | undefined {
  const { rest, zone } = cutZone(plainLine(text));
  const recurring = RECURRING.test(rest);
  const { dates, masked } = findDates(rest);
  const first = dates.find(({ index }) => recurring && EFFECTIVE.test(rest.slice(0, index))) ?? dates[0];
  // "Occurs every Monday effective 2 November until 7 December": the second date ends the series, not the meeting.
  const second = recurring ? undefined : dates[1];
  if (!first) return undefined;
  const times = findTimes(masked);
  const zones = zone === undefined ? zonesAfter(rest, times.at(-1)?.end) : [zone];
  const weekdays = findWeekdays(masked);
  const [weekday, lastWeekday] = recurring && weekdays.length > 1 ? [] : weekdays;
  const monthFirst = times.some(({ meridiem }) => meridiem) && isAmerican(zones[0] ?? "");
  const [day, other] = readings(first, { ...reading, weekday, monthFirst, year: second?.year });
  if (!day) return undefined;
  const [lastDay] = second ? readings(second, { ...reading, weekday: lastWeekday, monthFirst, year: day.year }) : [];
  const [from, to] = times;
  const start = clockAt(day, from);
  const end = to && clockAt(lastDay ?? day, to);
  return {
    start,
    end: end && !lastDay && utc(end) < utc(start) ? nextDay(end) : end,
    allDay: from === undefined,
    zones,
    otherwise: other && clockAt(other, from),
    contradictsWeekday: weekday !== undefined && weekdayOf(day) !== weekday,
    recurring,
  };
}

function clockAt(day: Day, time: TimeOfDay | undefined): WallTime {
  return { ...day, hour: time?.hour ?? 0, minute: time?.minute ?? 0 };
}

function utc({ year, month, day, hour, minute }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** "10 PM - 1 AM" ends on the morrow. */
function nextDay(time: WallTime): WallTime {
  const date = new Date(utc(time) + DAY);
  return { ...time, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const RECURRING =
  /\b(?:occurs|every|each|weekly|daily|monthly|repeats|jeden|jede|wochentlich|taglich|tous les|toutes les|chaque|cada|todos|todas|ogni|elke|iedere)\b/i;
const EFFECTIVE = /\b(?:effective|ab|starting|from|a partir (?:du|de|del|da)|dal|vanaf|desde)\s*$/i;

/** One line, thin and fixed spaces made plain, dashes made hyphens, accents off. */
function plainLine(text: string): string {
  return text
    .slice(0, 500)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[\s\u202f\u2000-\u200b]+/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .trim();
}

/** Takes "(UTC-08:00) Pacific Time (US & Canada)" or "America/New_York" out, whose digits are no time of day. */
function cutZone(line: string): { rest: string; zone?: string | undefined } {
  const match =
    /\(?\b(?:UTC|GMT)\b ?(?:[+-] ?\d{1,2}(?::?\d{2})?)? ?\)?.*$/i.exec(line) ??
    /\(?\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\)?/.exec(line);
  if (!match) return { rest: line };
  const rest = `${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`;
  return { rest, zone: /^\([^)]*\/[^)]*\)$/.test(match[0]) ? match[0].slice(1, -1) : match[0].trim() };
}

function findWeekdays(masked: string): number[] {
  const words = [...masked.matchAll(/(星期.)|(\p{L}[\p{L}-]*)([.,]?)/gu)].slice(0, 60);
  return (
    words
      // Two letters are a weekday in German and Dutch only with a dot or a comma: "di" is also Italian, "do" English.
      .filter(([, sign, word = "", mark]) => sign !== undefined || word.length > 2 || mark !== "")
      .map(([, sign, word = ""]) => weekdayWords().get(sign ?? word))
      .filter((day) => day !== undefined)
  );
}

/** What follows the last time of day: "EDT", "(CEST)", "Eastern Time - New York". */
function zonesAfter(rest: string, end = rest.length): string[] {
  const tail = rest.slice(end).trim();
  const inParentheses = /\(([^()]{2,60})\)/.exec(tail)?.[1];
  const candidates = [inParentheses, tail.replace(/^[\s,.;·⋅|-]+|[\s,.;]+$/g, "")];
  return candidates.filter((words) => words !== undefined && /\p{L}{2}/u.test(words)) as string[];
}

/** With AM and PM the United States write the month first; elsewhere that tells nothing. */
function isAmerican(zone: string): boolean {
  const name = folded(zone).replace(/^\([^)]*\)\s*/, "");
  return /us (?:&|and) canada|^(?:eastern|central|mountain|pacific) time|^us\/|^america\/(?:new_york|chicago|denver|los_angeles|phoenix|detroit|boise|anchorage)/.test(
    name,
  );
}
