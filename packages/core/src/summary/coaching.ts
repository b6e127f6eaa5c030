/**
 * Coaching drafts for the two sides, from the same evidence. They go to people: so they are made of our own reviewed
 * words only, chosen by topic, and hold no quote, name or rating of anyone and no remark on a protected trait. A line
 * that happens to repeat five words or the name of somebody else than its reader is left out (R48).
 */
import type { Side, Topic } from "../feedback/feedback.ts";
import { askedBy } from "./asked.ts";
import { withoutEchoes } from "./echo.ts";
import type { Statement } from "./evidence.ts";
import { type Hurdle, hurdleIn } from "./hurdles.ts";
import { candidatePractice, managerPractice } from "./practice.ts";
import type { Account } from "./summary.ts";
import type { Tally } from "./view.ts";

type Tallies = Record<Side, Tally[]>;

/** How many topics a draft takes up: more than two are not acted upon. */
const TWO = 2;

/** Delicate but direct: what went well, what the candidate lived through, what is needed, two questions rewritten. */
export function coachManager({ candidate, interviewer }: Tallies, accounts: readonly Account[]): string[] {
  const praised = best(candidate.filter(({ topic, self }) => !self && !own.has(topic))).slice(0, TWO);
  const lived = worst(candidate.filter(inTheirHands)).slice(0, TWO);
  const needed = worst(interviewer.filter(aboutCandidate)).slice(0, TWO);
  if (praised.length + lived.length + needed.length === 0) return [];
  const panel = accounts.filter(({ side }) => side === "interviewer").length > 1;
  const sealed = panel ? accounts : accounts.filter(({ side }) => side === "candidate");
  const lines = [
    ...(praised.length > 0 ? [] : [thanks]),
    ...praised.map((topic) => `What went well: ${managerPractice[topic].praise}`),
    ...lived.map(
      (topic) => `What the candidate lived through: ${managerPractice[topic].lived} ${managerPractice[topic].advice}`,
    ),
    ...needed.map((topic) => `What you need from the candidate: ${managerPractice[topic].need}`),
    ...rewritten(needed.length > 0 ? needed : lived, accounts),
  ];
  return withoutEchoes(lines, sealed);
}

const thanks = "Thank you for the time you gave to this interview. What follows is meant to make the next one easier.";

/** Of these the candidate's praise is about themselves. */
const own: ReadonlySet<Topic> = new Set<Topic>(["skills", "motivation"]);

/** What the candidate put into words and the interviewers could change, not the recruiter or the candidate. */
function inTheirHands({ statements, self, topic }: Tally): boolean {
  if (self || topic === "skills") return false;
  return statements.some(({ owner, polarity }) => owner === "manager" && polarity !== "positive");
}

/** Strengths to lead with; then each hurdle with an answer skeleton and two practice questions. */
export function coachCandidate({ candidate, interviewer }: Tallies, accounts: readonly Account[]): string[] {
  const sealed = accounts.filter(({ side }) => side === "interviewer");
  const strengths = best(interviewer.filter(aboutCandidate)).slice(0, TWO);
  const opening = strengths.map((topic) => candidatePractice[topic].strength);
  const practice = hurdlesOf(candidate, interviewer, strengths).map(practiceLines);
  const kept = new Set(withoutEchoes([...opening, ...practice.flat()], sealed));
  // A hurdle without its skeleton helps nobody: when one line of it must go, the next hurdle takes its place.
  const whole = practice.filter((lines) => lines.every((line) => kept.has(line))).slice(0, TWO);
  return [...opening.filter((line) => kept.has(line)), ...whole.flat()];
}

function practiceLines({ hurdle, kind, skeleton, questions }: Omit<Hurdle, "signs">): string[] {
  const { situation, task, action, result } = skeleton;
  return [
    `A hurdle that showed: ${hurdle}`,
    `A way to answer. Situation: ${situation} Task: ${task} Action: ${action} Result: ${result}`,
    ...questions.map((question) => `Practise (${kind}): ${question}`),
  ];
}

/**
 * What the interviewers missed in the candidate, and what the candidate holds against themselves; the heaviest first.
 * What they are to lead with is no hurdle, but one thing about it may be.
 */
function hurdlesOf(
  candidate: readonly Tally[],
  interviewer: readonly Tally[],
  strengths: readonly Topic[],
): Omit<Hurdle, "signs">[] {
  const seen = interviewer.filter(({ topic }) => topic !== "process").flatMap(({ statements }) => statements);
  const felt = candidate.filter(({ self }) => self).flatMap(({ statements }) => statements);
  const weights = new Map<Omit<Hurdle, "signs">, number>();
  for (const { polarity, owner, quote, topic, weight } of [...seen, ...felt] satisfies Statement[]) {
    if (polarity === "positive" || owner !== "candidate") continue;
    const hurdle = hurdleIn(quote) ?? (strengths.includes(topic) ? undefined : candidatePractice[topic]);
    if (hurdle) weights.set(hurdle, (weights.get(hurdle) ?? 0) + weight);
  }
  return [...weights].sort(([, a], [, b]) => b - a).map(([hurdle]) => hurdle);
}

/** Put into words: a bare rating is not enough to coach anybody on. */
function aboutCandidate({ statements, topic }: Tally): boolean {
  return topic !== "process" && statements.some(({ target }) => target === "candidate");
}

/** Topics that weigh against, the heaviest first. */
function worst(tallies: readonly Tally[]): Topic[] {
  const against = tallies.filter(({ polarity, blame }) => blame > 0 && polarity !== "positive");
  return [...against].sort((a, b) => b.blame - a.blame).map(({ topic }) => topic);
}

/** Topics that are praised in words without much against them. */
function best(tallies: readonly Tally[]): Topic[] {
  const praised = tallies.filter(({ polarity, rated }) => polarity === "positive" && !rated);
  return [...praised].sort((a, b) => b.praise - a.praise).map(({ topic }) => topic);
}

/** Two questions: such as they say they asked, about what they need first; else such as are often asked about it. */
function rewritten(matters: readonly Topic[], accounts: readonly Account[]): string[] {
  if (matters.length === 0) return [];
  const asked = askedBy(accounts);
  const nearest = [...asked].sort((a, b) => Number(matters.includes(b.about)) - Number(matters.includes(a.about)));
  const ofTheirs = nearest.map(({ when, to }) => `When you ${when}, try: “${to}”`);
  const usual = matters.flatMap((topic) => managerPractice[topic].rewrites[0]);
  const second = matters.map((topic) => managerPractice[topic].rewrites[1]);
  const others = [...usual, ...second].map(({ from, to }) => `Instead of “${from}”, ask: “${to}”`);
  return [...ofTheirs, ...others].slice(0, TWO);
}
