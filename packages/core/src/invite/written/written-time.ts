/**
 * Dates and times as calendars write them for people ("Thursday, 27 February 2026 10:00 AM-11:00 AM (UTC-08:00) Pacific
 * Time"), in the word orders of eleven languages. What the words leave open is said, never settled by a guess (R34).
 */
import { DAY, MINUTE } from "../../clock.ts";
import type { WallTime } from "../../zone.ts";
import { folded } from "../people/plain-words.ts";
import { weekdayWords } from "./date-words.ts";
import { withDatedDays } from "./relative-day.ts";
import { findTimes, type TimeOfDay } from "./written-clock.ts";
import { type Day, findDates, type Reading, readings, weekdayOf } from "./written-date.ts";
import { cutDuration } from "./written-duration.ts";

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
  /** Another day stands in the words, and is not the meeting's last. */
  otherDay: boolean;
  recurring: boolean;
};

/** Reads the first date and its times; undefined when there is no date. At most 500 characters are looked at. */
export function readWrittenTime(text: string, reading: Reading): WrittenTime | undefined {
  const { rest: untimed, minutes } = cutDuration(plainLine(text));
  const { rest: undated, zone } = cutZone(untimed);
  const isDated = reading.written === undefined || findDates(undated).dates.length > 0;
  const rest = isDated || !reading.written ? undated : withDatedDays(undated, reading.written);
  const recurring = RECURRING.test(rest);
  const { dates, masked } = findDates(rest);
  const first = dates.find(({ index }) => recurring && EFFECTIVE.test(rest.slice(0, index))) ?? dates[0];
  // "Occurs every Monday effective 2 November until 7 December": the second date ends the series, not the meeting.
  const second = recurring ? undefined : dates[1];
  if (!first) return undefined;
  const times = findTimes(masked);
  const zones = zone === undefined ? zonesAfter(rest, times.at(-1)?.end) : zone;
  const weekdays = findWeekdays(masked);
  const several = recurring && new Set(weekdays.map(({ day }) => day)).size > 1;
  const weekday = several ? undefined : nearest(weekdays, first.index);
  const monthFirst = times.some(({ meridiem }) => meridiem) && isAmerican(zones[0] ?? "");
  const [day, other] = readings(first, { ...reading, weekday, monthFirst, year: second?.year });
  if (!day) return undefined;
  const [from, to] = times;
  // A second date is the meeting's last day only between its two times: "Nov 24 9am – Nov 25 6pm".
  const ends = second && from && to && second.index > from.index && second.index < to.index ? second : undefined;
  const lastWeekday = ends && nearest(weekdays, ends.index);
  const [lastDay] = ends ? readings(ends, { ...reading, weekday: lastWeekday, monthFirst, year: day.year }) : [];
  const start = clockAt(day, from);
  const end = to ? clockAt(lastDay ?? day, to) : from && minutes ? laterBy(minutes, start) : undefined;
  return {
    start,
    end: end && !lastDay && utc(end) < utc(start) ? laterBy(DAY / MINUTE, end) : end,
    allDay: from === undefined,
    zones,
    otherwise: other && clockAt(other, from),
    contradictsWeekday: weekday !== undefined && weekdayOf(day) !== weekday,
    otherDay: dates.some(
      (date) => date !== first && date !== ends && (date.day !== first.day || date.month !== first.month),
    ),
    recurring,
  };
}

/** The same, with an end so many minutes after its start. */
export function lasting(time: WrittenTime, minutes: number): WrittenTime {
  return { ...time, end: laterBy(minutes, time.start) };
}

function clockAt(day: Day, time: TimeOfDay | undefined): WallTime {
  return { ...day, hour: time?.hour ?? 0, minute: time?.minute ?? 0 };
}

function utc({ year, month, day, hour, minute }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** "10 PM - 1 AM" ends on the morrow. */
function laterBy(minutes: number, time: WallTime): WallTime {
  const date = new Date(utc(time) + minutes * MINUTE);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

const RECURRING =
  /\b(?:occurs|every|each|weekly|daily|monthly|repeats|jeden|jede|wochentlich|taglich|tous les|toutes les|chaque|cada|todos|todas|ogni|elke|iedere)\b/i;
const EFFECTIVE = /\b(?:effective|ab|starting|from|a partir (?:du|de|del|da)|dal|vanaf|desde)\s*$/i;

/** One line, thin and fixed spaces made plain, dashes made hyphens, accents off, "noon" and "1600 hrs" with their digits. */
function plainLine(text: string): string {
  return text
    .slice(0, 500)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[\s\u202f\u2000-\u200b]+/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[’`´]/g, "'")
    .replace(NOON, "12:00 pm")
    .replace(MILITARY, "$1:$2")
    .trim();
}

const NOON = /\b(?:12(?:[:.]00)? ?)?(?:noon|midi|mediodia|mezzogiorno|meio-dia)\b/gi;
// Tuesday 24 Nov, 1600-1700 hrs
const MILITARY = /\b([01]\d|2[0-3])([0-5]\d)(?= ?(?:-|to|until) ?\d{4} ?(?:hrs|hours|h)\b| ?(?:hrs|hours|h)\b)/gi;

/** Takes "(UTC-08:00) Pacific Time (US & Canada)" or "America/New_York" out, whose digits are no time of day. */
function cutZone(line: string): { rest: string; zone?: string[] | undefined } {
  const match =
    /\(?\b(?:UTC|GMT)\b ?(?:[+-] ?\d{1,2}(?::?\d{2})?)? ?\)?.*$/i.exec(line) ??
    /\(?\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\)?/.exec(line);
  if (!match) return { rest: line };
  const [words] = match;
  // "16:00 GMT on Tuesday 24 November": what follows the letters is not only the zone's name.
  const bare = /^(?:UTC|GMT)(?: ?[+-] ?\d{1,2}(?::?\d{2})?)?(?![\d:]| ?\))/i.exec(words)?.[0];
  const kept = bare === undefined ? "" : words.slice(bare.length);
  const rest = `${line.slice(0, match.index)} ${kept} ${line.slice(match.index + words.length)}`;
  // "(UTC+01:00) Berlin, Vienna Staff: Sam" – the next label is no part of the zone.
  const [named = ""] = words.split(/\s+(?=\p{Lu}\p{L}{1,20}:\s)/u);
  const whole = /^\([^)]*\/[^)]*\)$/.test(named) ? named.slice(1, -1) : named.trim();
  return { rest, zone: bare === undefined || bare === words ? [whole] : [whole, bare] };
}

/** 1–7 with the place in the line. */
function findWeekdays(masked: string): { day: number; index: number }[] {
  const words = [...masked.matchAll(/(星期.)|(\p{L}[\p{L}-]*)([.,]?)/gu)].slice(0, 80);
  return words.flatMap(({ index, 1: sign, 2: word = "", 3: mark }) => {
    // Two letters are a weekday in German and Dutch only before a date, a dot or a comma: "di" is also Italian, "do" English.
    const beforeDate = /^ ?_/.test(masked.slice(index + word.length));
    if (sign === undefined && word.length < 3 && mark === "" && !beforeDate) return [];
    const day = weekdayWords().get(sign ?? word) ?? weekdayWords().get(`${word}-feira`);
    return day === undefined ? [] : [{ day, index }];
  });
}

/** The weekday that stands beside a date; one that is a sentence away says nothing about it. */
function nearest(weekdays: { day: number; index: number }[], index: number): number | undefined {
  const away = (one: { index: number }): number => Math.abs(one.index - index);
  const [one] = [...weekdays].sort((a, b) => away(a) - away(b));
  return one && away(one) <= MOST_AWAY ? one.day : undefined;
}

const MOST_AWAY = 45;

/** What follows the last time of day: "EDT", "(CEST)", "Eastern Time - New York", "London time". */
function zonesAfter(rest: string, end = rest.length): string[] {
  const tail = rest.slice(end).replace(/^[\s,.;·⋅|]+(?:-\s)?|^-\s|[\s,.;]+$/g, "");
  // 16:00:00 +0100, 14:30:00Z
  const offset = /^([+-]\d{2}:?\d{2})(?!\d)/.exec(tail)?.[1];
  if (offset !== undefined) return [offset];
  if (/^Z\b/.test(tail)) return ["UTC"];
  const inParentheses = /\(([^()]{2,60})\)/.exec(tail)?.[1];
  const opening = OPENING_ZONE.exec(tail);
  // "Tuesday, November 24 (CET) 4:00 PM - 4:30 PM"
  const before = /\(([^()]{2,60})\)/.exec(rest.slice(0, end))?.[1];
  const candidates = [inParentheses, tail, opening?.[1] ?? opening?.[2], before];
  return [...new Set(candidates.filter((words) => words !== undefined && /\p{L}{2}/u.test(words)))] as string[];
}

// "CET with Sam", "Eastern Time (US and Canada) on Tuesday", "London time", "heure de Paris", "hora de Madrid", "horário de Brasília".
const OPENING_ZONE =
  /^\(?(?:([A-Z]{2,5}|\p{Lu}[\p{L}.]{2,15}(?: \p{L}{3,12}){0,2} [Tt]ime(?: \((?:US|U\.S\.)[^()]{0,20}\))?)(?![\p{L}]| - )|(?:heure de|hora de|horario d[eo]|ora di) (\p{Lu}[\p{L}-]{2,20}))/u;

/** With AM and PM the United States write the month first; elsewhere that tells nothing. */
function isAmerican(zone: string): boolean {
  const name = folded(zone).replace(/^\([^)]*\)\s*/, "");
  return /us (?:&|and) canada|^(?:eastern|central|mountain|pacific) time|^(?:[ecmp][sd]?t)$|^us\/|^america\/(?:new_york|chicago|denver|los_angeles|phoenix|detroit|boise|anchorage)/.test(
    name,
  );
}
