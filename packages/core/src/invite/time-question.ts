/** The question that a doubt about an invite's time becomes (R34): what was read, why it may be wrong, and the choices. */
import { elapsed, type Instant, instant, later, MINUTE } from "../clock.ts";
import type { Message } from "../mail/message.ts";
import { atWallClock, isZone, wallClock } from "../zone.ts";
import { outOfRange } from "./calendar/event-time.ts";
import type { Invite, TimeDoubt } from "./invite.ts";
import type { Option, PlanQuestion } from "./plan-question.ts";
import { fixedZone } from "./zone/zone-name.ts";

/**
 * One question, or none when the end of the interview is certain. `zones` are zones that the recruiter is likely to mean,
 * the likeliest first: a time without a zone is offered in each of them. An option's `at` is when the interview ends.
 */
export function timeQuestions(invite: Invite, zones: string[] = []): PlanQuestion[] {
  const key = whyAsk(invite);
  if (key === undefined) return [];
  // A local time may lie outside in some zones and not in others.
  const options = choices(invite, zones).filter(({ at }) => !outOfRange(at));
  const says = key === "series" || key === "noEnd" ? undefined : invite.local?.start.replace("T", " ");
  return [{ about: "time", asks: { key, says, choice: options.length > 0 }, options }];
}

/**
 * The zones that the writer of a mail is likely to mean, the likeliest first: those that are known for them (`usual`), then
 * those whose clocks ran as the mail's Date header does. The header is a hint (R12): it makes options, never a time.
 */
export function likelyZones({ headers }: Pick<Message, "headers">, usual: string[] = []): string[] {
  const written = headers.find(({ name }) => name === "date")?.value ?? "";
  const [, sign, hours = "", minutes = ""] = /\s([+-])(\d\d)(\d\d)\b/.exec(written.slice(0, 100)) ?? [];
  const sent = new Date(written.slice(0, 100));
  // "-0000" says that the writer's zone is not told (RFC 5322 §3.3), and a server's UTC is nobody's.
  const ahead = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  // Date.parse makes a year of any number that it meets.
  const dated = sent.getUTCFullYear() >= 1990 && sent.getUTCFullYear() <= 2100;
  if (sign === undefined || ahead === 0 || !dated) return distinctZones(usual);
  const alike = [...usual, ...WRITTEN_FROM].filter((zone) => isZone(zone) && minutesAhead(zone, sent) === ahead);
  const fixed = fixedZone(ahead);
  return distinctZones([...usual, ...(alike.length > 0 || fixed === undefined ? alike : [fixed])]);
}

// Where most mail with each offset is written; the first that fits is offered before the others.
const WRITTEN_FROM = [
  ..."Europe/Berlin Europe/London Europe/Athens Europe/Istanbul America/New_York America/Chicago".split(" "),
  ..."America/Denver America/Los_Angeles America/Sao_Paulo Asia/Dubai Asia/Kolkata Asia/Singapore".split(" "),
  ..."Asia/Tokyo Australia/Sydney Pacific/Auckland".split(" "),
];

const MOST_ZONES = 4;

function distinctZones(zones: string[]): string[] {
  return [...new Set(zones.filter(isZone))].slice(0, MOST_ZONES);
}

function minutesAhead(zone: string, at: Date): number {
  const { year, month, day, hour, minute } = wallClock(instant(at), zone);
  return Math.round((Date.UTC(year, month - 1, day, hour, minute) - at.getTime()) / MINUTE);
}

function whyAsk({ doubts, recurring, start, end }: Invite) {
  const doubt = ORDER.find((each) => doubts.includes(each));
  if (doubt !== undefined) return KEYS[doubt];
  if (recurring) return "series";
  return start !== undefined && (end === undefined || end <= start) ? "noEnd" : undefined;
}

type Choice = Extract<Option, { key: "ends" }>;

function choices({ start, end, otherStart, timeZone, local }: Invite, zones: string[]): Choice[] {
  const offered = (at: Instant): Choice => ({ key: "ends", at, zone: timeZone ?? "UTC" });
  // An end at or before the start is none.
  const lengths = start && end && end > start ? [elapsed(start, end)] : [30 * MINUTE, 60 * MINUTE];
  const starts = [start, otherStart].filter((at) => at !== undefined);
  if (starts.length > 0) return starts.flatMap((from) => lengths.map((length) => offered(later(from, length))));
  if (end !== undefined) return [offered(end)];
  return local?.start.includes("T") ? inZones(local, zones) : [];
}

/** A time without a zone in each of the zones; without an end, after half an hour and after an hour in the likeliest. */
function inZones({ start, end }: Local, zones: string[]): Choice[] {
  const known = zones.filter(isZone).slice(0, MOST_ZONES);
  const offered = (local: string, zone: string, length = 0): Choice => {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = local.split(/\D/).map(Number);
    const at = later(atWallClock({ year, month, day, hour, minute }, zone, "offset_before"), length);
    return { key: "ends", at, zone };
  };
  const ends = (zone: string): Choice[] =>
    end !== undefined && end > start
      ? [offered(end, zone)]
      : [30 * MINUTE, 60 * MINUTE].map((length) => offered(start, zone, length));
  const choices = known.flatMap(ends);
  // Neighbours share a clock: one instant is one option.
  return choices.filter(({ at }, index) => choices.findIndex((choice) => choice.at === at) === index);
}

type Local = NonNullable<Invite["local"]>;

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

const KEYS = {
  missing: "missing",
  all_day: "allDay",
  unknown_zone: "unknownZone",
  floating: "floating",
  out_of_range: "outOfRange",
  contradicts_weekday: "contradictsWeekday",
  ambiguous_date: "ambiguousDate",
} as const satisfies Record<TimeDoubt, string>;
