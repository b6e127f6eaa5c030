/** The question that a doubt about an invite's time becomes (R34): what was read, why it may be wrong, and the choices. */
import { elapsed, type Instant, later, MINUTE } from "../clock.ts";
import { atWallClock, formatInZone, isZone } from "../zone.ts";
import type { Invite, PlanQuestion, TimeDoubt } from "./invite.ts";

/**
 * One question, or none when the end of the interview is certain. `zones` are zones that the recruiter is likely to mean,
 * the likeliest first: a time without a zone is offered in each of them. An option's `at` is when the interview ends.
 */
export function timeQuestions(invite: Invite, zones: string[] = []): PlanQuestion[] {
  const reason = whyAsk(invite);
  if (reason === undefined) return [];
  const options = choices(invite, zones);
  const choice = options.length > 0 ? "Choose one, or reply" : "Reply";
  return [
    { about: "time", text: `${reason} When did or does the interview end? ${choice} for example “at 17:30”.`, options },
  ];
}

function whyAsk({ doubts, local, recurring, start, end }: Invite): string | undefined {
  const doubt = ORDER.find((each) => doubts.includes(each));
  if (doubt !== undefined) return local ? `${TEXTS[doubt]} It says ${local.start.replace("T", " ")}.` : TEXTS[doubt];
  if (recurring) return "The invite is for a series of meetings.";
  return start !== undefined && end === undefined ? "The invite does not say when the interview ends." : undefined;
}

type Choice = { text: string; at: Instant };

function choices({ start, end, otherStart, timeZone, local }: Invite, zones: string[]): Choice[] {
  const offered = (at: Instant): Choice => ({ text: formatInZone(at, timeZone ?? "UTC"), at });
  const lengths = start && end ? [elapsed(start, end)] : [30 * MINUTE, 60 * MINUTE];
  const starts = [start, otherStart].filter((at) => at !== undefined);
  if (starts.length > 0) return starts.flatMap((from) => lengths.map((length) => offered(later(from, length))));
  if (end !== undefined) return [offered(end)];
  return local?.start.includes("T") ? inZones(local.end ?? local.start, zones) : [];
}

function inZones(local: string, zones: string[]): Choice[] {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = local.split(/\D/).map(Number);
  return zones
    .filter(isZone)
    .slice(0, 5)
    .map((zone) => {
      const at = atWallClock({ year, month, day, hour, minute }, zone, "offset_before");
      return { text: formatInZone(at, zone), at };
    });
}

/** The doubt that matters most is the one that is asked about. */
const ORDER: TimeDoubt[] = [
  "missing",
  "all_day",
  "unknown_zone",
  "floating",
  "out_of_range",
  "contradicts_weekday",
  "ambiguous_date",
];

const TEXTS: Record<TimeDoubt, string> = {
  missing: "The invite says no time that I could read.",
  all_day: "The invite is for a whole day.",
  unknown_zone: "I do not know the time zone that the invite names.",
  floating: "The invite names no time zone.",
  out_of_range: "The invite's time cannot be right.",
  contradicts_weekday: "The weekday in the invite does not fit its date.",
  ambiguous_date: "The invite's date could be read with the day or the month first.",
};
