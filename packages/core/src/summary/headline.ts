/**
 * The two sentences on top: how things stand between the two sides, and what weighed most. What people said they want is
 * told as they said it; never a verdict on anybody.
 */
import type { Side, Topic } from "../feedback/feedback.ts";
import type { ChoiceRow, TopicRow } from "./summary.ts";
import type { Tally } from "./view.ts";
import { counted, filled } from "./wording/filled.ts";
import type { Numbered, Wording } from "./wording/shape.ts";

export type Matter = {
  answered: Record<Side, number>;
  tallies: Record<Side, Tally[]>;
  commonGround: TopicRow[];
  gaps: TopicRow[];
  painPoints: Record<Side, TopicRow[]>;
  /** How each of a side rated the interview as a whole. */
  overall: Record<Side, number[]>;
  choices: readonly ChoiceRow[];
  words: Wording;
};

/** Findings and ratings of a side below which nothing is concluded from it. */
const ENOUGH = 2;

export function headlineOf(matter: Matter): string {
  const { answered } = matter;
  const words = matter.words.headline;
  if (answered.candidate === 0 && answered.interviewer === 0) return words.nobody;
  if (answered.interviewer === 0) return sentences(words.onlyCandidate, alone(matter, "candidate"));
  if (answered.candidate === 0) return sentences(many(matter, words.onlyInterviewer), alone(matter, "interviewer"));
  const terse = (["candidate", "interviewer"] as const).filter((side) => weightOf(matter.tallies[side]) < ENOUGH);
  const wanted = outlook(matter);
  if (terse.length === 2) return sentences(wanted, words.bothTerse);
  if (terse[0] !== undefined) {
    const other = terse[0] === "candidate" ? "interviewer" : "candidate";
    const short = terse[0] === "candidate" ? words.candidateTerse : many(matter, words.interviewerTerse);
    return sentences(wanted ?? short, aloneBeside(matter, other));
  }
  return sentences(wanted ?? mood(matter) ?? shared(matter), heaviest(matter) ?? calm(matter));
}

type Mind = "yes" | "maybe" | "no" | "apart";

/** What both sides want next, when both have said it. */
function outlook(matter: Matter): string | undefined {
  const words = matter.words.headline;
  const said = (side: Side) => matter.choices.filter((one) => one.side === side);
  const mind = (side: Side): Mind | undefined => {
    const [first, ...others] = said(side).map(({ choice }) => choice);
    return first && others.every((one) => one === first) ? first : first && "apart";
  };
  const [candidate, interviewer] = [mind("candidate"), mind("interviewer")];
  if (!candidate || !interviewer || candidate === "apart") return undefined;
  const [theirs, ...others] = said("interviewer");
  // What one of several said is theirs alone: "the interviewers are undecided" would speak for the others.
  if (theirs && others.length === 0 && matter.answered.interviewer > 1) {
    const one = filled(words.oneWants[theirs.choice], { name: theirs.name });
    return filled(words.outlook, { candidate: words.candidateWants[candidate], interviewer: one });
  }
  if (candidate === "yes" && interviewer === "yes") return words.bothYes;
  if (candidate === "no" && interviewer === "no") return words.bothNo;
  if (candidate === "maybe" && interviewer === "maybe") return words.bothMaybe;
  return filled(words.outlook, {
    candidate: words.candidateWants[candidate],
    interviewer: many(matter, words.interviewersWant[interviewer]),
  });
}

/** One side content with the whole, the other not: that comes before any topic. */
function mood(matter: Matter): string | undefined {
  const words = matter.words.headline;
  const feeling = (ratings: number[]) =>
    ratings.length === 0
      ? ""
      : ratings.every((one) => one >= 4)
        ? "content"
        : ratings.every((one) => one <= 2)
          ? "not"
          : "";
  const [candidate, interviewer] = [feeling(matter.overall.candidate), feeling(matter.overall.interviewer)];
  if (candidate === "content" && interviewer === "not") return many(matter, words.candidateContent);
  if (candidate === "not" && interviewer === "content") return many(matter, words.interviewerContent);
  return candidate === "not" && interviewer === "not" ? words.neitherContent : undefined;
}

function alone({ tallies, painPoints, words: { headline: words, topics } }: Matter, side: Side): string {
  if (weightOf(tallies[side]) < ENOUGH) return words.notEnough;
  const pain = painPoints[side][0];
  if (pain) return filled(words.weighedMost, { topic: topics[pain.topic] });
  const praised = [...tallies[side]].sort((a, b) => b.praise - a.praise)[0];
  return praised ? filled(words.stoodOut, { topic: topics[praised.topic] }) : words.nothingAgainst;
}

function aloneBeside(matter: Matter, side: Side): string {
  const { headline: words, topics } = matter.words;
  const pain = matter.painPoints[side][0];
  if (weightOf(matter.tallies[side]) < ENOUGH || !pain) return alone(matter, side);
  const sentence = side === "candidate" ? words.weighedMostForCandidate : many(matter, words.weighedMostForInterviewer);
  return filled(sentence, { topic: topics[pain.topic] });
}

function shared(matter: Matter): string {
  const { headline: words, lines, topics } = matter.words;
  const common = agreedOn(matter);
  const gap = matter.gaps.find(carries);
  if (common) return filled(lines.both[common.view ?? "mixed"], { topic: topics[common.topic] });
  return gap ? filled(words.gap, { topic: topics[gap.topic] }) : words.different;
}

/** What both had trouble with comes before what both liked, unless all were content with the whole. */
function agreedOn({ commonGround, overall }: Matter): TopicRow | undefined {
  // "Both were content" would say too much of a side that had bad to say as well.
  const telling = commonGround.filter(
    (row) =>
      carries(row) &&
      row.view !== "mixed" &&
      (row.view !== "positive" || row.candidate?.polarity === row.interviewer?.polarity),
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

/** What the headline names as weighing most on each side, when something weighed. */
export function weighedMost(painPoints: Matter["painPoints"]): Record<Side, Topic | undefined> {
  const first = (side: Side) => painPoints[side].find((row) => (row[side]?.weight ?? 0) >= 1)?.topic;
  return { candidate: first("candidate"), interviewer: first("interviewer") };
}

function heaviest(matter: Matter): string | undefined {
  const { headline: words, topics } = matter.words;
  const { candidate, interviewer } = weighedMost(matter.painPoints);
  if (candidate && candidate === interviewer) return filled(words.weighedMostForBoth, { topic: topics[candidate] });
  if (candidate && interviewer) {
    return filled(many(matter, words.weighedMostForEach), {
      candidate: topics[candidate],
      interviewer: topics[interviewer],
    });
  }
  if (candidate) return filled(words.weighedMostForCandidate, { topic: topics[candidate] });
  return interviewer && filled(many(matter, words.weighedMostForInterviewer), { topic: topics[interviewer] });
}

/** Nothing weighed: what both liked most, when they did. */
function calm({ commonGround, words: { lines, topics } }: Matter): string | undefined {
  const liked = commonGround.find((row) => carries(row) && row.view === "positive");
  return liked && filled(lines.both.positive, { topic: topics[liked.topic] });
}

function many({ answered }: Matter, words: Numbered): string {
  return counted(words, answered.interviewer);
}

function weightOf(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { weight }) => sum + weight, 0);
}

/** Each is a whole sentence; said twice is once too often. */
function sentences(...parts: (string | undefined)[]): string {
  return [...new Set(parts.filter((part) => part !== undefined && part !== ""))].join(" ");
}
