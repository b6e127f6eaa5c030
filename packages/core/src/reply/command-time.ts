/** Times as a recruiter types them: `at 17:30`, `tomorrow 9am`, `morgen um 9 Uhr`, `vendredi à 17h30`, `2026-11-25 09:00`. */
import { plain } from "./command-words.ts";

/** A wall-clock time in the interview's zone; at most one of `inDays` (from today), `date` (ISO) and `weekday` is there. */
export type WallClockTime = {
  hour: number;
  minute: number;
  inDays?: number | undefined;
  date?: string | undefined;
  /** 1 to 7, Monday is 1 (ISO 8601): the next one, or for an end the last one. */
  weekday?: number | undefined;
};

/** The time that a phrase is, or nothing; a bare number is no time, since it may be a choice. */
export function readTime(text: string): WallClockTime | undefined {
  const { half, rest: withDay } = takeHalf(` ${plain(text).trim()} `);
  const { day, rest } = takeDay(withDay);
  const words = rest.replace(/\s+/g, " ").trim();
  if (NOON.test(words)) return { hour: 12, minute: 0, ...day };
  const match = TIME.exec(words);
  if (!match) return undefined;
  const [, lead, hour, minute, suffix = ""] = match;
  const marked = lead !== undefined || minute !== undefined || suffix !== "" || half !== undefined || day !== undefined;
  if (!marked) return undefined;
  const halfDay = /^[ap]/.test(suffix) ? suffix[0] : half;
  const time = wallClockTime(Number(hour), Number(minute ?? 0), halfDay);
  return time && { ...time, ...day };
}

// at 17:30 · by 5 p.m. · um 17 Uhr 30 · à 17h30 · a las 9 · alle ore 9 · às 9h
const TIME =
  /^(?:((?:at|by|@|around|um|gegen|ab|a|vers|a las?|sobre las?|alle|alle ore|ore|all'|om|rond|as|pelas)(?: |(?=\d)))?)(\d{1,2})(?: ?(?:[:.h]|uhr|uur) ?(\d{2}))? ?(am|pm|a\.m\.?|p\.m\.?|hs?|hrs|uhr|uur|heures?|horas?|o'clock)?$/;
const NOON = /^(?:at |um |a |al |om |ao )?(?:noon|midday|mittags?|midi|mediodia|mezzogiorno|twaalf uur|meio-dia)$/;

// 9 in the morning · 9 de la mañana: taken first, since Spanish says "tomorrow" with the same word.
const HALVES: [half: "a" | "p", pattern: RegExp][] = [
  [
    "a",
    / (?:in the morning|morgens|vormittags|du matin|de la manana|por la manana|del mattino|di mattina|'s ochtends|da manha) /,
  ],
  [
    "p",
    / (?:in the afternoon|in the evening|nachmittags|abends|de l'apres-midi|du soir|de la tarde|de la noche|del pomeriggio|di sera|'s middags|'s avonds|da tarde|da noite) /,
  ],
];

function takeHalf(text: string): { half?: "a" | "p"; rest: string } {
  for (const [half, pattern] of HALVES) if (pattern.test(text)) return { half, rest: text.replace(pattern, " ") };
  return { rest: text };
}

type Day = Pick<WallClockTime, "inDays" | "date" | "weekday">;

const IN_DAYS: [days: number, pattern: RegExp][] = [
  [2, / (?:the day after tomorrow|ubermorgen|apres-demain|pasado manana|dopodomani|overmorgen|depois de amanha),? /],
  [
    1,
    / (?:tomorrow(?: morning)?|morgen(?: fruh)?|demain(?: matin)?|manana|domani(?: mattina)?|morgenochtend|amanha),? /,
  ],
  [0, / (?:today|tonight|heute|aujourd'hui|hoy|oggi|vandaag|hoje),? /],
];
const WEEKDAYS = [
  "monday|mon|montag|lundi|lunes|lunedi|maandag|segunda(?:-feira)?",
  "tuesday|tues?|dienstag|mardi|martes|martedi|dinsdag|terca(?:-feira)?",
  "wednesday|wed|mittwoch|mercredi|miercoles|mercoledi|woensdag|quarta(?:-feira)?",
  "thursday|thurs?|thu|donnerstag|jeudi|jueves|giovedi|donderdag|quinta(?:-feira)?",
  "friday|fri|freitag|vendredi|viernes|venerdi|vrijdag|sexta(?:-feira)?",
  "saturday|sat|samstag|sonnabend|samedi|sabado|sabato|zaterdag",
  "sunday|sun|sonntag|dimanche|domingo|domenica|zondag",
].map((names) => new RegExp(` (?:(?:on|next|this|last|am|nachsten|kommenden|ce|el|il|op|na|no) ){0,2}(?:${names}),? `));

/** The day that a phrase names, and the phrase without it. */
function takeDay(text: string): { day?: Day; rest: string } {
  for (const [inDays, pattern] of IN_DAYS) {
    if (pattern.test(text)) return { day: { inDays }, rest: text.replace(pattern, " ") };
  }
  const iso = / (?:on )?(\d{4}-\d{2}-\d{2}),? /.exec(text);
  if (iso?.[1] !== undefined) return { day: { date: iso[1] }, rest: text.replace(iso[0], " ") };
  // 25.11.2026: written with full stops the day always comes first.
  const dotted = / (?:on |am |le |el |il |op )?(\d{1,2})\.(\d{1,2})\.(\d{4}),? /.exec(text);
  if (dotted) {
    const [whole, day = "", month = "", year = ""] = dotted;
    return {
      day: { date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` },
      rest: text.replace(whole, " "),
    };
  }
  const weekday = 1 + WEEKDAYS.findIndex((pattern) => pattern.test(text));
  const named = WEEKDAYS[weekday - 1];
  return named ? { day: { weekday }, rest: text.replace(named, " ") } : { rest: text };
}

/** "13am" is no time; "17:30 in the afternoon" is one. */
function wallClockTime(hour: number, minute: number, half: string | undefined): WallClockTime | undefined {
  if (minute > 59 || hour > 23 || (half === "a" && hour > 12) || (half !== undefined && hour === 0)) return undefined;
  if (half === undefined || hour > 12) return { hour, minute };
  return { hour: (hour % 12) + (half === "p" ? 12 : 0), minute };
}
