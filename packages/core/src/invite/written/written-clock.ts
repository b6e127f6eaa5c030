/** Times of day as people write them: "2:00 PM", "14h30", "14.30 Uhr", "2 - 3pm", "dalle 9 alle 10", "noon", "1600 hrs". */
import { weekdayWords } from "./date-words.ts";

/** `index` and `end` are where the words stand in the line; `meridiem` says that AM or PM was written. */
export type TimeOfDay = { hour: number; minute: number; index: number; end: number; meridiem: boolean };

/**
 * Start and end, or a lone start, in lower-case text whose dates are blanked with "_". Two times are a range only when a
 * word or sign joins them: "4pm CET / 10am ET" is one time told twice.
 */
export function findTimes(line: string): TimeOfDay[] {
  const found = [...line.matchAll(TIME)].slice(0, 20).map((match) => {
    const [words, lead, hour, minute, meridiem, unit] = match;
    const sure =
      minute !== undefined || meridiem !== undefined || unit !== undefined || (lead !== undefined && Number(hour) >= 8);
    return {
      hour: Number(hour),
      minute: Number(minute ?? 0),
      half: meridiem?.[0],
      sure,
      index: match.index,
      end: match.index + words.length,
    };
  });
  for (const [at, one] of found.entries()) {
    const next = found[at + 1];
    const leads = next?.sure === true && joins(line.slice(one.end, next.index));
    if (!one.sure && !leads) continue;
    const start = timeOf(one, one.half ?? (leads ? halfBefore(one.hour, next) : undefined));
    // "9:00 AM - 10:00" ends before noon: the half of the day is written once.
    const end = leads ? timeOf(next, next.half ?? halfAfter(one, next.hour)) : undefined;
    if (start) return end && !goesOn(line, found.slice(at + 2), end) ? [start, end] : [start];
  }
  return [];
}

/** Whether a timetable's next slot follows ("4:00 - 4:30 Sam, 4:30 - 5:00 Ann"): the first slot's end is not the meeting's. */
function goesOn(line: string, later: Found[], end: TimeOfDay): boolean {
  return later.some((slot, at) => {
    const next = later[at + 1];
    if (!next || !joins(line.slice(slot.end, next.index))) return false;
    const starts = timeOf(slot, slot.half ?? halfBefore(slot.hour, next));
    // "4-5pm CET / 10-11am ET" and "(10-11am ET)" tell one time twice.
    const again = /[/(|=]\s*$/.test(line.slice(end.end, slot.index));
    return !again && starts !== undefined && starts.hour * 60 + starts.minute >= end.hour * 60 + end.minute;
  });
}

type Found = { hour: number; minute: number; half?: string | undefined; index: number; end: number };

function timeOf(one: Found, half: string | undefined): TimeOfDay | undefined {
  const hour = half === undefined ? one.hour : (one.hour % 12) + (half === "p" ? 12 : 0);
  const possible = hour <= 23 && one.minute <= 59 && (half === undefined || (one.hour >= 1 && one.hour <= 12));
  return possible
    ? { hour, minute: one.minute, index: one.index, end: one.end, meridiem: half !== undefined }
    : undefined;
}

/** "2 - 3pm" is all afternoon, "11 - 12:30pm" and "11 - 1pm" begin in the morning. */
function halfBefore(hour: number, next: { hour: number; half?: string | undefined }): string | undefined {
  if (next.half === undefined || hour > 12) return undefined;
  return hour % 12 <= next.hour % 12 ? next.half : next.half === "p" ? "a" : "p";
}

function halfAfter({ half, hour }: Found, end: number): string | undefined {
  if (half === undefined || end > 12) return undefined;
  return end % 12 > hour % 12 ? half : half === "a" ? "p" : "a";
}

/** Whether the words between two times make them a range; weekdays, dates and the zone's letters may stand there too. */
function joins(between: string): boolean {
  if (between.length > 80) return false;
  const words = between.split(/[\s_,.()]+/).filter((word) => word !== "" && (JOINTS.has(word) || !besides(word)));
  return words.length > 0 && words.length <= 2 && words.every((word) => JOINTS.has(word));
}

function besides(word: string): boolean {
  return BESIDES.has(word) || weekdayWords().has(word) || /^[a-z]{1,3}[ds]?t$/.test(word);
}

const JOINTS: ReadonlySet<string> = new Set(
  "- to until till til bis und a al alle fino hasta jusqu'a tot ate as t/m and et y e en".split(" "),
);
const BESIDES: ReadonlySet<string> = new Set(
  "h hs hrs uhr uur u ore las le the los on at um om t mez mesz utc hora".split(" "),
);

// A bare hour is a time only behind a word that says so ("alle 16", "um 16"), and from eight on: "um 4" may be afternoon.
const TIME =
  /(?:(?<=\b(ore|alle|dalle|all'|um|om|as|das|a las|de las|kl|klo|h)\.? )|(?<![\d:./_]))(\d{1,2})(?:(?:[:.u]| ?h ?|(?<=\b(?:ore|alle|dalle) \d{1,2}),(?=\d\d\b))(\d{2})(?!\d))?(?::\d{2})?(?![\d/_%€$£]|\.\d)(?: ?(?:(a\.? ?m|p\.? ?m)\b\.?|(uhr|h|hs|hrs|u|uur|heures?|horas?|ore|klo)\b))?/g;
