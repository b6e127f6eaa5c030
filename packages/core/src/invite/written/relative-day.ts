/** Days that are named from where the writer stands: "tomorrow at 4pm", "übermorgen", "on Friday", "hier à 15h" (R34). */
import { weekdayWords } from "./date-words.ts";
import type { Day } from "./written-date.ts";

/**
 * A line with such a day as a date beside it, where it names exactly one; else the line as it is. `line` is without
 * accents; `written` is the day on which it was written, on the writer's own calendar.
 */
export function withDatedDays(line: string, written: Day): string {
  const words = line.toLowerCase();
  const relative = AWAY.filter(([pattern]) => pattern.test(words));
  const [only, ...more] = relative;
  if (only && more.length === 0) return `${line.replace(only[0], ` ${iso(written, only[1])} `)}`;
  return relative.length > 0 ? line : withWeekdayDated(line, words, written);
}

/** "on Friday at 3pm" is the next Friday; on a Friday it may be today, "next Friday" may be either, and neither is read. */
function withWeekdayDated(line: string, words: string, written: Day): string {
  const named = [...words.matchAll(/\p{L}[\p{L}-]{2,20}/gu)].flatMap(({ 0: word, index }) => {
    const weekday = word.length > 3 ? (weekdayWords().get(word) ?? weekdayWords().get(`${word}-feira`)) : undefined;
    return weekday === undefined ? [] : [{ weekday, index }];
  });
  const [only, ...more] = named;
  const today = new Date(Date.UTC(written.year, written.month - 1, written.day)).getUTCDay() || 7;
  const ahead = only === undefined ? 0 : (only.weekday - today + 7) % 7;
  if (!only || more.length > 0 || ahead === 0 || NOT_THE_NEXT.test(words)) return line;
  return `${line.slice(0, only.index)}${iso(written, ahead)} ${line.slice(only.index)}`;
}

const NOT_THE_NEXT =
  /\b(?:next|last|every|each|following|week after|nachste\p{L}*|letzte\p{L}*|jede\p{L}*|vergangene\p{L}*|ubernachste\p{L}*|prochaine?|derniere?|chaque|proxim[oa]|pasad[oa]|cada|prossim[oa]|scors[oa]|ogni|volgende|vorige|elke|afgelopen|passad[oa]|toda)\b/u;

// "Guten Morgen" is a greeting, "am Morgen" and "por la mañana" are times of day.
const AWAY: [pattern: RegExp, days: number][] = [
  [
    /\b(?:the )?day after tomorrow\b|\bubermorgen\b|\bapres-demain\b|\bpasado manana\b|\bdopodomani\b|\bovermorgen\b|\bdepois de amanha\b/i,
    2,
  ],
  [
    /(?<!\bday after )\btomorrow\b|(?<!\b(?:guten|goeden?|am|den|diesen|jeden|heute|gestern|in der|van) )\bmorgen\b|(?<!\bapres-)\bdemain\b|(?<!\b(?:la|esta|pasado|de|una|cada) )\bmanana\b|\bdomani\b|(?<!\bdepois de )\bamanha\b/i,
    1,
  ],
  [/\btoday\b|\bheute\b|\baujourd'hui\b|\bhoy\b|\boggi\b|\bvandaag\b|\bhoje\b/i, 0],
  [/\byesterday\b|\bgestern\b|(?<!\bavant-)\bhier\b(?= |,)|\bayer\b|\bieri\b|\bgisteren\b|\bontem\b/i, -1],
];

function iso({ year, month, day }: Day, days: number): string {
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
