/**
 * The digest: what the debriefs of a period have in common, held against the periods before. Made of counts of topics,
 * pure, and the same for the same lines in any order. Where there is little it says so: a trend needs numbers.
 */
import type { Side } from "../feedback/feedback.ts";
import { adjustmentText } from "./adjust.ts";
import type { About, Course } from "./advised.ts";
import type { DigestLine, Response } from "./digest-line.ts";
import { abouts, mattersIn, type Pattern, patternsOf, shareOf } from "./digest-patterns.ts";
import type { Period } from "./digest-period.ts";
import { type Share, type Trend, trendOf } from "./digest-trend.ts";
import type { Wording } from "./wording/shape.ts";

export type Answering = {
  share: Share;
  before: Share;
  trend: Trend;
  /** The middle of all times to answer, in minutes; absent when nobody answered. */
  minutes?: number | undefined;
};

export type TopicTrend = { about: About; now: Share; before: Share; trend: Trend };

/** An adjustment that the recruiter was asked after, and how it stands. */
export type FollowUp = {
  text: string;
  about: About;
  done: boolean | undefined;
  course: Course;
  client?: string | undefined;
};

export type Digest = {
  /** Of the period alone. */
  debriefs: number;
  /** So few that nothing is concluded from the period itself. */
  few: boolean;
  answering: Record<Side, Answering>;
  /** What weighed in at least two debriefs of the period, most often first. */
  topics: TopicTrend[];
  /** The same matter at the same client for at least the third time, and again in this period. */
  warnings: Pattern[];
  /** Seen twice: on the way to a warning. */
  clients: Pattern[];
  managers: Pattern[];
  followUps: FollowUp[];
  /** One step of the reviewed catalogue, and the matter that it is for. */
  tryNext?: { key: string; text: string; about: About; client?: string | undefined } | undefined;
};

const ENOUGH = 3;
const WARNING = 3;
const RECURS = 2;
/** What three of thirty say is no pattern. */
const SHARE = 1 / 3;
const MOST = { topics: 4, warnings: 3, clients: 2, managers: 2, followUps: 3 };

/**
 * `lines` may reach further back than the period; what is younger is left out. Undefined when the period has no debrief:
 * then there is no mail. `forTeam` leaves out what is one recruiter's
 * own: the names of their managers, and what they did or did not do.
 */
export function digestOf(
  lines: readonly DigestLine[],
  period: Period,
  words: Wording,
  { forTeam = false }: { forTeam?: boolean } = {},
): Digest | undefined {
  const known = lines.filter(({ summarisedAt }) => summarisedAt < period.to).sort(newestFirst);
  const now = known.filter(({ summarisedAt }) => summarisedAt >= period.from);
  const before = known.filter(({ summarisedAt }) => summarisedAt < period.from);
  if (now.length === 0) return undefined;

  const few = now.length < ENOUGH;
  const ofClients = patternsOf(known, period, ({ client }) => (client ? [client] : []), { narrow: false });
  const warnings = ofClients.filter(isWarning).slice(0, MOST.warnings);
  const clients = ofClients.filter((one) => isRecurring(one) && !warnings.includes(one)).slice(0, MOST.clients);
  const ofManagers = forTeam ? [] : patternsOf(known, period, ({ managers }) => managers, { narrow: true });
  const managers = ofManagers.filter((one) => isRecurring(one) && ![...warnings, ...clients].some(sameAs(one)));
  const topics = few ? [] : topicsOf(now, before);
  return {
    debriefs: now.length,
    few,
    answering: {
      candidate: answeringOf("candidate", now, before),
      interviewer: answeringOf("interviewer", now, before),
    },
    topics,
    warnings,
    clients,
    managers: managers.slice(0, MOST.managers),
    followUps: forTeam ? [] : followUpsOf(now, words),
    tryNext: stepFor([...warnings, ...clients], topics, now, known, words),
  };
}

function newestFirst(a: DigestLine, b: DigestLine): number {
  if (a.summarisedAt !== b.summarisedAt) return a.summarisedAt > b.summarisedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function isRecurring({ seen }: Pattern): boolean {
  return seen.in >= RECURS && seen.in >= seen.of * SHARE;
}

function isWarning(pattern: Pattern): boolean {
  return pattern.seen.in >= WARNING && isRecurring(pattern);
}

/** A client's only manager shows what the client shows; it is said once. */
function sameAs({ about, lines }: Pattern): (other: Pattern) => boolean {
  return (other) => other.about === about && lines.every((line) => other.lines.includes(line));
}

function topicsOf(now: readonly DigestLine[], before: readonly DigestLine[]): TopicTrend[] {
  return abouts
    .map((about): TopicTrend => {
      const shares = { now: shareOf(now, about), before: shareOf(before, about) };
      return { about, ...shares, trend: trendOf(shares.now, shares.before) };
    })
    .filter((topic) => topic.now.in >= RECURS)
    .sort((a, b) => b.now.in - a.now.in)
    .slice(0, MOST.topics);
}

function answeringOf(side: Side, now: readonly DigestLine[], before: readonly DigestLine[]): Answering {
  const [share, past] = [now, before].map((lines) => answered(lines.map(({ response }) => response[side]))) as [
    Share,
    Share,
  ];
  const minutes = median(now.flatMap(({ response }) => response[side].minutes));
  return { share, before: past, trend: trendOf(share, past), minutes };
}

function answered(responses: readonly Response[]): Share {
  return responses.reduce((sum, { asked, answered }) => ({ in: sum.in + answered, of: sum.of + asked }), {
    in: 0,
    of: 0,
  });
}

/** The middle value; of two in the middle the lower, which somebody really took. */
function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}

/** What was done and how it went before what was not; one for each piece of advice and client. */
function followUpsOf(lines: readonly DigestLine[], words: Wording): FollowUp[] {
  const told = new Map<string, FollowUp>();
  for (const { asked, client } of lines) {
    for (const { advised, course } of asked) {
      const { key, about, done } = advised;
      const text = adjustmentText(key, words);
      const place = `${key} ${client?.key ?? ""}`;
      if (text === undefined || told.has(place)) continue;
      told.set(place, { text, about, done, course, client: client?.name });
    }
  }
  const rank = ({ done, course }: FollowUp): number =>
    (done === true ? 0 : done === undefined ? 2 : 4) + (course === "unknown" ? 1 : 0);
  return [...told.values()].sort((a, b) => rank(a) - rank(b)).slice(0, MOST.followUps);
}

/**
 * The step that the summaries themselves advised most often for the first matter on the list, unless it was done and the
 * matter came up all the same; then the next.
 */
function stepFor(
  patterns: readonly Pattern[],
  topics: readonly TopicTrend[],
  now: readonly DigestLine[],
  known: readonly DigestLine[],
  words: Wording,
): Digest["tryNext"] {
  const matters: { about: About; client?: string; lines: readonly DigestLine[] }[] = [
    ...patterns.map(({ about, name, lines }) => ({ about, client: name, lines })),
    ...topics.map(({ about }) => ({ about, lines: now })),
    ...heaviestIn(now).map((about) => ({ about, lines: now })),
  ];
  const inVain = new Set(
    known.flatMap(({ asked }) =>
      asked
        .filter(({ advised, course }) => advised.done && (course === "same" || course === "more"))
        .map(({ advised }) => advised.key),
    ),
  );
  for (const { about, client, lines } of matters) {
    const [key] = mostFrequent([
      ...lines.flatMap(({ advice }) => advice.filter((one) => one.about === about).map((one) => one.key)),
      ...(about === "demands" ? [] : [`lever/${about}/manager`, `lever/${about}/candidate`]),
    ]).filter((one) => !inVain.has(one) && adjustmentText(one, words) !== undefined);
    const text = key && adjustmentText(key, words);
    if (key && text) return { key, text, about, client };
  }
  return undefined;
}

/** In one debrief alone there is still something to try. */
function heaviestIn(lines: readonly DigestLine[]): About[] {
  const present = new Set(lines.flatMap((line) => mattersIn(line)).map(({ about }) => about));
  const weight = (about: About): number =>
    lines.reduce(
      (sum, { pains }) => sum + pains.reduce((own, pain) => own + (pain.topic === about ? pain.weight : 0), 0),
      0,
    );
  return abouts.filter((about) => present.has(about)).sort((a, b) => weight(b) - weight(a));
}

/** Ties stay in the order in which they first stood. */
function mostFrequent(keys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}
