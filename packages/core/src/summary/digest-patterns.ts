/**
 * What recurs: the same matter weighing in several debriefs of one client or one manager. A count of debriefs, never of
 * words, so that one long complaint is one complaint.
 */
import { Side } from "../feedback/feedback.ts";
import type { About } from "./advised.ts";
import type { DigestLine, WishKind } from "./digest-line.ts";
import type { Period } from "./digest-period.ts";
import type { Share, Trend } from "./digest-trend.ts";
import { trendOf } from "./digest-trend.ts";
import { topics } from "./view.ts";

/** What weighed: a topic on one side, or a demand that is hard to meet. */
export type Matter = { about: About; side: Side; wish?: WishKind | undefined };

export type Pattern = {
  /** Whose pattern it is, as the recruiter knows them. */
  name: string;
  about: About;
  /** What showed it most often. */
  matter: Matter;
  /** In how many of their debriefs, over all that is remembered. */
  seen: Share;
  now: Share;
  before: Share;
  trend: Trend;
  /** The first and the latest debrief that showed it. */
  since: string;
  latest: string;
  /** The debriefs that showed it, newest first. */
  lines: DigestLine[];
};

/** What is below was asked for ("the hardest moment"), and everybody names something then. */
const WEIGHS = 1;

/** Demands first, then the topics in the questionnaire's order: it settles ties everywhere. */
export const abouts: readonly About[] = ["demands", ...topics];

/** What weighed in one debrief. `who` narrows it to what can be about that manager. */
export function mattersIn({ pains, wishes }: DigestLine, who?: string): Matter[] {
  const concerned = ({ managers }: { managers: string[] }): boolean => who === undefined || managers.includes(who);
  return [
    ...wishes.filter(concerned).map(({ kind }): Matter => {
      return { about: kind === "pay" ? "compensation" : "demands", side: "interviewer", wish: kind };
    }),
    ...pains
      .filter((pain) => pain.weight >= WEIGHS && concerned(pain))
      .map(({ topic, side }): Matter => ({ about: topic, side })),
  ];
}

/** Counts one matter over lines: in how many of them it weighed. */
export function shareOf(lines: readonly DigestLine[], about: About, who?: string): Share {
  return {
    in: lines.filter((line) => mattersIn(line, who).some((one) => one.about === about)).length,
    of: lines.length,
  };
}

type Whom = { key: string; name: string };

/**
 * Patterns of everybody whom `whoIn` names in a line, those first that were seen most. `lines` are newest first. Only
 * what has shown in the period itself is news. `narrow`: count only what can be about that person.
 */
export function patternsOf(
  lines: readonly DigestLine[],
  { from }: Pick<Period, "from">,
  whoIn: (line: DigestLine) => readonly Whom[],
  { narrow }: { narrow: boolean },
): Pattern[] {
  const everybody = new Map<string, { whom: Whom; lines: DigestLine[] }>();
  for (const line of lines) {
    for (const whom of whoIn(line)) {
      // The newest name stands: lines come newest first.
      const group = everybody.get(whom.key) ?? { whom, lines: [] };
      group.lines.push(line);
      everybody.set(whom.key, group);
    }
  }
  return [...everybody.values()]
    .flatMap(({ whom, lines: theirs }) => abouts.flatMap((about) => patternOf(about, whom, theirs, from, narrow)))
    .sort(mostSeenFirst);
}

function patternOf(about: About, whom: Whom, lines: readonly DigestLine[], from: string, narrow: boolean): Pattern[] {
  const who = narrow ? whom.key : undefined;
  const showing = lines.filter((line) => mattersIn(line, who).some((one) => one.about === about));
  const [latest, first] = [showing[0], showing.at(-1)];
  if (!latest || !first || latest.summarisedAt < from) return [];
  const recent = (line: DigestLine): boolean => line.summarisedAt >= from;
  const now = shareOf(lines.filter(recent), about, who);
  const before = shareOf(
    lines.filter((line) => !recent(line)),
    about,
    who,
  );
  return [
    {
      name: whom.name,
      about,
      matter: usualMatter(showing, about, who),
      seen: { in: showing.length, of: lines.length },
      now,
      before,
      trend: trendOf(now, before),
      since: first.summarisedAt,
      latest: latest.summarisedAt,
      lines: showing,
    },
  ];
}

/** Shown most often; a demand before a topic, the candidate's side before the interviewers'. */
function usualMatter(lines: readonly DigestLine[], about: About, who: string | undefined): Matter {
  const counted = new Map<string, { matter: Matter; count: number }>();
  for (const matter of lines.flatMap((line) => mattersIn(line, who)).filter((one) => one.about === about)) {
    const key = matter.wish ?? matter.side;
    const known = counted.get(key) ?? { matter, count: 0 };
    counted.set(key, { matter, count: known.count + 1 });
  }
  const rank = ({ wish, side }: Matter): number => (wish ? 0 : 1 + Side.options.indexOf(side));
  const [usual] = [...counted.values()].sort((a, b) => b.count - a.count || rank(a.matter) - rank(b.matter));
  return usual?.matter ?? { about, side: "candidate" };
}

function mostSeenFirst(a: Pattern, b: Pattern): number {
  return (
    b.seen.in - a.seen.in ||
    b.seen.in * a.seen.of - a.seen.in * b.seen.of ||
    compare(b.latest, a.latest) ||
    compare(a.name, b.name) ||
    abouts.indexOf(a.about) - abouts.indexOf(b.about)
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
