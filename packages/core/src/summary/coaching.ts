/**
 * Coaching drafts for the two sides, from the same evidence. They go to people: so they are made of our own reviewed
 * words only, chosen by topic, and hold no quote, name or rating of anyone and no remark on a protected trait. A line
 * that happens to repeat five words of an answer is left out (R48).
 */
import type { Side, Topic } from "../feedback/feedback.ts";
import { withoutEchoes } from "./echo.ts";
import { candidatePractice, managerPractice } from "./practice.ts";
import type { Account } from "./summary.ts";
import type { Tally } from "./view.ts";

type Tallies = Record<Side, Tally[]>;

/** How many topics a draft takes up: more than two are not acted upon. */
const TWO = 2;

/** Delicate but direct: what went well, what the candidate lived through, what is needed, two questions rewritten. */
export function coachManager({ candidate, interviewer }: Tallies, accounts: readonly Account[]): string[] {
  const praised = best(candidate.filter(({ topic }) => !own.has(topic))).slice(0, TWO);
  const lived = worst(candidate.filter(inTheirHands)).slice(0, TWO);
  const needed = worst(interviewer).slice(0, TWO);
  if (praised.length + lived.length + needed.length === 0) return [];
  const lines = [
    ...(praised.length > 0 ? [] : [thanks]),
    ...praised.map((topic) => `What went well: ${managerPractice[topic].praise}`),
    ...lived.map(
      (topic) => `What the candidate lived through: ${managerPractice[topic].lived} ${managerPractice[topic].advice}`,
    ),
    ...needed.map((topic) => `What you need from the candidate: ${managerPractice[topic].need}`),
    ...rewritten(needed.length > 0 ? needed : lived).map(({ from, to }) => `Instead of “${from}”, ask: “${to}”`),
  ];
  return withoutEchoes(lines, accounts);
}

const thanks = "Thank you for the time you gave to this interview. What follows is meant to make the next one easier.";

/** Of these the candidate's praise is about themselves. */
const own: ReadonlySet<Topic> = new Set<Topic>(["skills", "motivation"]);

/** What the candidate felt that the interviewers could change, and not the recruiter or the candidate. */
function inTheirHands({ statements, self, topic }: Tally): boolean {
  if (self || topic === "skills") return false;
  return (
    statements.length === 0 || statements.some(({ owner, polarity }) => owner === "manager" && polarity !== "positive")
  );
}

/** Strengths to lead with; then each hurdle with an answer skeleton and two practice questions. */
export function coachCandidate({ candidate, interviewer }: Tallies, accounts: readonly Account[]): string[] {
  const seen = worst(interviewer.filter(aboutCandidate));
  const felt = worst(candidate.filter(({ self }) => self));
  const hurdles = [...new Set([...seen, ...felt])].slice(0, TWO);
  const strengths = best(interviewer.filter(aboutCandidate)).slice(0, TWO);
  const lines = [
    ...strengths.map((topic) => candidatePractice[topic].strength),
    ...hurdles.flatMap((topic) => {
      const { hurdle, skeleton, questions } = candidatePractice[topic];
      const { situation, task, action, result } = skeleton;
      return [
        `A hurdle that showed: ${hurdle}`,
        `A way to answer. Situation: ${situation} Task: ${task} Action: ${action} Result: ${result}`,
        ...questions.map((question) => `Practise: ${question}`),
      ];
    }),
  ];
  return withoutEchoes(lines, accounts);
}

function aboutCandidate({ statements, topic }: Tally): boolean {
  return topic !== "process" && (statements.length === 0 || statements.some(({ target }) => target === "candidate"));
}

/** Topics that weigh against, the heaviest first. */
function worst(tallies: readonly Tally[]): Topic[] {
  const against = tallies.filter(({ polarity, blame }) => blame > 0 && polarity !== "positive");
  return [...against].sort((a, b) => b.blame - a.blame).map(({ topic }) => topic);
}

/** Topics that are praised without much against them. */
function best(tallies: readonly Tally[]): Topic[] {
  const praised = tallies.filter(({ polarity }) => polarity === "positive");
  return [...praised].sort((a, b) => b.praise - a.praise).map(({ topic }) => topic);
}

/** Two questions: one for each topic, or both of the only one; none when nothing stands out. */
function rewritten([first, second]: Topic[]): { from: string; to: string }[] {
  if (!first) return [];
  return second
    ? [managerPractice[first].rewrites[0], managerPractice[second].rewrites[0]]
    : [...managerPractice[first].rewrites];
}
