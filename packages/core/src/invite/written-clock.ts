/** Times of day as people write them: "2:00 PM", "14h30", "14.30 Uhr", "2 - 3pm". */

/** `index` and `end` are where the words stand in the line; `meridiem` says that AM or PM was written. */
export type TimeOfDay = { hour: number; minute: number; index: number; end: number; meridiem: boolean };

/** Start and end, or a lone start, in lower-case text without dates. A bare hour counts only as the start of a range. */
export function findTimes(line: string): TimeOfDay[] {
  const found = [...line.matchAll(TIME)].slice(0, 20).map((match) => {
    const [words, hour, minute, meridiem, unit] = match;
    const sure = minute !== undefined || meridiem !== undefined || unit !== undefined;
    return {
      hour: Number(hour),
      minute: Number(minute ?? 0),
      half: meridiem?.[0],
      sure,
      index: match.index,
      end: match.index + words.length,
    };
  });
  const times: TimeOfDay[] = [];
  for (const [at, one] of found.entries()) {
    const next = found[at + 1];
    const leads = next?.sure === true && RANGE.test(line.slice(one.end, next.index));
    if (!one.sure && !leads) continue;
    const half = one.half ?? (leads ? halfBefore(one.hour, next) : undefined);
    const hour = half === undefined ? one.hour : (one.hour % 12) + (half === "p" ? 12 : 0);
    const possible = hour <= 23 && one.minute <= 59 && (half === undefined || (one.hour >= 1 && one.hour <= 12));
    if (possible)
      times.push({ hour, minute: one.minute, index: one.index, end: one.end, meridiem: half !== undefined });
  }
  return times.slice(0, 2);
}

/** "2 - 3pm" is all afternoon, "11 - 12:30pm" and "11 - 1pm" begin in the morning. */
function halfBefore(hour: number, next: { hour: number; half?: string | undefined }): string | undefined {
  if (next.half === undefined) return undefined;
  return hour % 12 <= next.hour % 12 ? next.half : next.half === "p" ? "a" : "p";
}

const TIME =
  /(?<![\d:./_])(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?(?![\d/_])(?: ?(?:(a\.?m|p\.?m)\b\.?|(uhr|h|hs|hrs|klo)\b))?/g;
const RANGE = /^ ?(?:-|to|until|till|bis|a|al|alle|fino alle|hasta(?: las)?|jusqu'a|tot|ate|as) ?$/;
