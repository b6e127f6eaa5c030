/** The one sentence on top: what both sides share, where they part, what weighed most. Never a verdict on anybody. */
import type { Side } from "../feedback/feedback.ts";
import { topicNames } from "./phrases.ts";
import type { TopicRow } from "./summary.ts";
import type { Tally } from "./view.ts";

export type Matter = {
  answered: Record<Side, number>;
  tallies: Record<Side, Tally[]>;
  commonGround: TopicRow[];
  gaps: TopicRow[];
  painPoints: Record<Side, TopicRow[]>;
  /** How each of a side rated the interview as a whole. */
  overall: Record<Side, number[]>;
};

/** Findings and ratings of a side below which nothing is concluded from it. */
const ENOUGH = 2;

export function headlineOf(matter: Matter): string {
  const { answered } = matter;
  if (answered.candidate === 0 && answered.interviewer === 0)
    return "Nobody has answered, so there is nothing to compare.";
  if (answered.interviewer === 0) return sentences("Only the candidate has answered", alone(matter, "candidate"));
  if (answered.candidate === 0) return sentences(`Only ${them(matter)} answered`, alone(matter, "interviewer"));
  const terse = (["candidate", "interviewer"] as const).filter((side) => weightOf(matter.tallies[side]) < ENOUGH);
  if (terse.length === 2) return "Both sides have answered, but too briefly to say more.";
  if (terse[0] !== undefined) {
    const other = terse[0] === "candidate" ? "interviewer" : "candidate";
    const whose = ` for ${called(matter, other).toLowerCase()}`;
    return sentences(`${called(matter, terse[0])} said too little to compare`, alone(matter, other, whose));
  }
  return sentences(apart(matter) ?? shared(matter), heaviest(matter));
}

/** One side content with the whole, the other not: that comes before any topic. */
function apart({ overall, answered }: Matter): string | undefined {
  const mood = (ratings: number[]) =>
    ratings.length === 0
      ? ""
      : ratings.every((one) => one >= 4)
        ? "content"
        : ratings.every((one) => one <= 2)
          ? "not"
          : "";
  const [candidate, interviewer] = [mood(overall.candidate), mood(overall.interviewer)];
  const others = answered.interviewer > 1 ? "interviewers" : "interviewer";
  if (candidate === "content" && interviewer === "not") return `The candidate came away content, the ${others} did not`;
  if (candidate === "not" && interviewer === "content") return `The ${others} came away content, the candidate did not`;
  return candidate === "not" && interviewer === "not" ? "Neither side came away content" : undefined;
}

function alone({ tallies, painPoints }: Matter, side: Side, whose = ""): string {
  if (weightOf(tallies[side]) < ENOUGH) return "That is not enough to say more";
  const pain = painPoints[side][0];
  if (pain) return `What weighed most${whose} was ${topicNames[pain.topic]}`;
  const praised = [...tallies[side]].sort((a, b) => b.praise - a.praise)[0];
  return praised
    ? `Nothing weighed against it, and ${topicNames[praised.topic]} stood out`
    : "Nothing weighed against it";
}

const agreeing = {
  positive: "were content with",
  negative: "had trouble with",
  mixed: "had mixed feelings about",
  neutral: "spoke of",
};

function shared(matter: Matter): string {
  const common = agreedOn(matter);
  const gap = matter.gaps.find(carries);
  const agreed = common && `Both sides ${agreeing[common.view ?? "mixed"]} ${topicNames[common.topic]}`;
  if (agreed && gap) return `${agreed}; they see ${topicNames[gap.topic]} differently`;
  if (agreed) return agreed;
  return gap ? `The two sides see ${topicNames[gap.topic]} differently` : "The two sides spoke of different things";
}

/** What both had trouble with comes before what both liked, unless all were content with the whole. */
function agreedOn({ commonGround, overall }: Matter): TopicRow | undefined {
  // "Both were content" would say too much of a side that had bad to say as well.
  const telling = commonGround.filter(
    (row) => carries(row) && (row.view !== "positive" || row.candidate?.polarity === row.interviewer?.polarity),
  );
  const ratings = [...overall.candidate, ...overall.interviewer];
  const content = ratings.length > 0 && ratings.every((rating) => rating >= 4);
  return (content ? undefined : telling.find(({ view }) => view === "negative")) ?? telling[0];
}

/** One clause a side is too little for a headline. */
function carries({ candidate, interviewer }: TopicRow): boolean {
  const [one, other] = [candidate?.weight ?? 0, interviewer?.weight ?? 0];
  return Math.min(one, other) >= 1 && one + other > ENOUGH;
}

function heaviest({ answered, painPoints }: Matter): string | undefined {
  const first = (side: Side) => painPoints[side].find((row) => (row[side]?.weight ?? 0) >= 1)?.topic;
  const [candidate, interviewer] = [first("candidate"), first("interviewer")];
  const others = answered.interviewer > 1 ? "the interviewers" : "the interviewer";
  if (candidate && candidate === interviewer) return `What weighed most for both was ${topicNames[candidate]}`;
  if (candidate && interviewer) {
    return `What weighed most was ${topicNames[candidate]} for the candidate and ${topicNames[interviewer]} for ${others}`;
  }
  if (candidate) return `What weighed most for the candidate was ${topicNames[candidate]}`;
  return interviewer && `What weighed most for ${others} was ${topicNames[interviewer]}`;
}

function them({ answered }: Matter): string {
  return answered.interviewer > 1 ? "the interviewers have" : "the interviewer has";
}

function called({ answered }: Matter, side: Side): string {
  return side === "candidate" ? "The candidate" : answered.interviewer > 1 ? "The interviewers" : "The interviewer";
}

function weightOf(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { weight }) => sum + weight, 0);
}

function sentences(...parts: (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== "")
    .map((part) => `${part}.`)
    .join(" ");
}
