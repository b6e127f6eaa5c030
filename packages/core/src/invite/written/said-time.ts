/** The days that a forward's words and the recruiter's note state, to tell which meeting of a series is meant. */
import { wallClock } from "../../zone.ts";
import type { SaidTime } from "../calendar/instance.ts";
import type { Invite } from "../invite.ts";
import { withoutPrefixes } from "../people/subject.ts";
import { readWrittenTime } from "./written-time.ts";

/** What is known of the mail beside its prose. */
export type Said = { note: string; subject: string; reference?: Date | undefined };

/** What the recruiter typed counts before the prose of the forward, that before the subject. */
export function saidTimes({ note, subject, reference }: Said, prose: Invite | undefined): SaidTime[] {
  const typed = note.slice(0, 2_000).replace(DEADLINE, " ");
  return [inWords(typed, reference), prose && inProse(prose), inWords(withoutPrefixes(subject), reference)].filter(
    (said) => said !== undefined,
  );
}

// "Please send the summary by Friday 11 December": when somebody wants an answer is no meeting.
const DEADLINE = /\b(?:by|until|before|due|deadline|bis|vor|avant|antes de|entro|voor)\b[^.\n]{0,40}/gi;

/** The first line that holds a date; undefined where it could be read two ways, or is about a series itself. */
function inWords(words: string, reference: Date | undefined): SaidTime | undefined {
  for (const line of words.split("\n", 20)) {
    const time = readWrittenTime(line, { dayFirst: false, reference });
    if (!time || time.recurring || time.contradictsWeekday || time.otherwise) continue;
    const { year, month, day, hour, minute } = time.start;
    const at = new Date(Date.UTC(year, month - 1, day, hour, minute)).toISOString();
    // A time of day without its zone does not tell which meeting it was.
    return { day: at.slice(0, 10) };
  }
  return undefined;
}

function inProse({ start, end, timeZone, local, doubts, recurring }: Invite): SaidTime | undefined {
  if (recurring || doubts.some((doubt) => !["floating", "unknown_zone", "all_day"].includes(doubt))) return undefined;
  if (start !== undefined) {
    const { year, month, day } = wallClock(start, timeZone ?? "UTC");
    return { day: new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10), start, end };
  }
  if (!local) return undefined;
  return { day: local.start.slice(0, 10), clock: local.start.length > 10 ? local.start.slice(11, 16) : undefined };
}
