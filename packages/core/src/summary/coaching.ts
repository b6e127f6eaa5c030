/**
 * Coaching drafts for the two sides, from the same evidence. They go to people: so they are made of our own reviewed
 * words only, chosen by topic, and hold no quote, name or rating of anyone and no remark on a protected trait. A line
 * that happens to repeat five words or the name of somebody else than its reader is left out (R48).
 */
import type { Side, Topic } from "../feedback/feedback.ts";
import { askedBy } from "./asked.ts";
import { withoutEchoes } from "./echo.ts";
import type { Statement } from "./evidence.ts";
import { hurdleIn } from "./hurdles.ts";
import { professionOf } from "./profession.ts";
import type { SummaryInput } from "./summary.ts";
import type { Tally } from "./view.ts";
import { filled } from "./wording/filled.ts";
import type { CandidatePractice, DraftWords, Wording } from "./wording/shape.ts";

type Tallies = Record<Side, Tally[]>;

/** How many topics a draft takes up: more than two are not acted upon. */
const TWO = 2;

/** Delicate but direct: what went well, what the candidate lived through, what is needed, two questions rewritten. */
export function coachManager(
  { candidate, interviewer }: Tallies,
  { accounts, role }: SummaryInput,
  words: Wording,
): string[] {
  const { drafts, managerPractice, professions } = words;
  const praised = best(candidate.filter(({ topic, self }) => !self && !own.has(topic))).slice(0, TWO);
  const lived = livedThrough(candidate, words).slice(0, TWO);
  const needed = worst(interviewer.filter(aboutCandidate)).slice(0, TWO);
  if (praised.length + lived.length + needed.length === 0) return [];
  const panel = accounts.filter(({ side }) => side === "interviewer").length > 1;
  const sealed = panel ? accounts : accounts.filter(({ side }) => side === "candidate");
  const { work } = professions[professionOf(role) ?? "any"];
  const lines = [
    ...(praised.length > 0 ? [] : [drafts.noReproach]),
    ...led(
      drafts.wentWell,
      praised.map((topic) => managerPractice[topic].praise),
    ),
    ...led(
      drafts.livedThrough,
      lived.map((one) => `${one.lived} ${one.advice}`),
    ),
    ...led(
      drafts.needed,
      needed.map((topic) => filled(managerPractice[topic].need, { work })),
    ),
    ...rewritten(needed.length > 0 ? needed : lived.map(({ topic }) => topic), accounts, role, words),
  ];
  return withoutEchoes(lines, sealed);
}

/** The first with its opening, the others as more of the same. */
function led({ first, more }: { first: string; more: string }, texts: readonly string[]): string[] {
  return texts.map((text, at) => filled(at === 0 ? first : more, { text }));
}

/** Praise of these is about the candidate themselves, or about what the recruiter arranged. */
const own: ReadonlySet<Topic> = new Set<Topic>(["skills", "motivation", "logistics"]);

/**
 * What the candidate put into words and the interviewers could change, not the recruiter or the candidate; the heaviest
 * first. What hurt comes before everything. A case that has words of its own speaks for its topic.
 */
function livedThrough(
  tallies: readonly Tally[],
  { cases, managerPractice }: Wording,
): { topic: Topic; lived: string; advice: string }[] {
  const told = tallies.flatMap(({ topic, statements }) => {
    const against = statements.filter(({ owner, polarity }) => owner === "manager" && polarity !== "positive");
    const weight = against.reduce((sum, one) => sum + one.weight, 0);
    const matter = against.find((one) => one.matter === "hurt") ?? against.find((one) => one.matter);
    const own = matter?.matter && cases[matter.matter];
    const known = own?.lived && own.advice ? { lived: own.lived, advice: own.advice } : undefined;
    if (against.length === 0 || (topic === "skills" && !known)) return [];
    const { lived, advice } = known ?? managerPractice[topic];
    return [{ topic, lived, advice, weight: matter?.matter === "hurt" ? Number.POSITIVE_INFINITY : weight }];
  });
  const heaviest = told.sort((a, b) => b.weight - a.weight);
  return heaviest.filter(({ lived }, at) => heaviest.findIndex((one) => one.lived === lived) === at);
}

/** Strengths to lead with; then each hurdle with an answer skeleton and two practice questions. */
export function coachCandidate(
  { candidate, interviewer }: Tallies,
  { accounts, role }: SummaryInput,
  words: Wording,
): string[] {
  const { candidatePractice, drafts, professions } = words;
  const sealed = accounts.filter(({ side }) => side === "interviewer");
  const strengths = best(interviewer.filter(aboutCandidate)).slice(0, TWO);
  const { skills, aloud, strength } = professions[professionOf(role) ?? "any"];
  const leading = strengths.map((topic) => (topic === "skills" ? strength : candidatePractice[topic].strength));
  const practice = hurdlesOf(candidate, interviewer, strengths, words).map((hurdle) => {
    const questions = hurdle.questions ?? (hurdle === candidatePractice.skills ? skills : aloud);
    return practiceLines({ ...hurdle, questions }, drafts);
  });
  const kept = new Set(withoutEchoes([drafts.opening, ...leading, ...practice.flat()], sealed));
  // A hurdle without its skeleton helps nobody: when one line of it must go, the next hurdle takes its place.
  const whole = practice.filter((lines) => lines.every((line) => kept.has(line))).slice(0, TWO);
  const led = leading.filter((line) => kept.has(line));
  const opening = led.length === 0 && whole.length > 0 && kept.has(drafts.opening) ? [drafts.opening] : [];
  return [...opening, ...led, ...whole.flat()];
}

function practiceLines(
  { hurdle, kind, skeleton, questions }: Omit<CandidatePractice, "strength">,
  drafts: DraftWords,
): string[] {
  return [
    filled(drafts.hurdle, { hurdle }),
    filled(drafts.skeleton, skeleton),
    ...questions.map((question) => filled(drafts.practise[kind], { question })),
  ];
}

/** Without questions when those of the profession belong to it. */
type Practice = Omit<CandidatePractice, "strength" | "questions"> & Partial<Pick<CandidatePractice, "questions">>;

/** What somebody says of themselves they are ready to work on. */
const FELT = 2;

/**
 * What the interviewers missed in the candidate, and what the candidate holds against themselves. A hurdle that shows by
 * its words comes before a topic as a whole, then the heavier one. What they are to lead with is no hurdle, but one thing
 * about it may be.
 */
function hurdlesOf(
  candidate: readonly Tally[],
  interviewer: readonly Tally[],
  strengths: readonly Topic[],
  { candidatePractice, hurdles }: Wording,
): Practice[] {
  const seen = interviewer.filter(({ topic }) => topic !== "process").flatMap(({ statements }) => statements);
  const felt = candidate.flatMap(({ statements }) => statements).filter(({ target }) => target === "candidate");
  const weights = new Map<Practice, { weight: number; named: boolean }>();
  for (const one of [...seen, ...felt] satisfies Statement[]) {
    const { polarity, owner, quote, topic, weight, matter } = one;
    if (polarity === "positive" || (owner !== "candidate" && matter !== "overqualified")) continue;
    const named = hurdleIn(quote);
    const hurdle = named ? hurdles[named] : strengths.includes(topic) ? undefined : candidatePractice[topic];
    if (hurdle) {
      const counted = felt.includes(one) ? weight * FELT : weight;
      weights.set(hurdle, { weight: (weights.get(hurdle)?.weight ?? 0) + counted, named: named !== undefined });
    }
  }
  return [...weights]
    .sort(([, a], [, b]) => Number(b.named) - Number(a.named) || b.weight - a.weight)
    .map(([hurdle]) => hurdle);
}

/** Put into words, and of a candidate who was there: a bare rating is not enough to coach anybody on. */
function aboutCandidate({ statements, topic }: Tally): boolean {
  if (arranged.has(topic)) return false;
  return statements.some(({ target, matter }) => target === "candidate" && matter !== "noShow" && matter !== "banter");
}

/** What the recruiter arranges is nothing to practise, nor anything to be proud of. */
const arranged: ReadonlySet<Topic> = new Set<Topic>(["logistics", "process"]);

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
function rewritten(
  matters: readonly Topic[],
  accounts: SummaryInput["accounts"],
  role: string | undefined,
  { drafts, managerPractice, professions, questions }: Wording,
): string[] {
  if (matters.length === 0) return [];
  const asked = askedBy(accounts);
  const nearest = [...asked].sort((a, b) => Number(matters.includes(b.about)) - Number(matters.includes(a.about)));
  const ofTheirs = nearest.map(({ key }) => filled(drafts.theirs, questions[key]));
  const { rewrites } = professions[professionOf(role) ?? "any"];
  const usual = [0, 1].flatMap((at) =>
    matters.flatMap((topic) => (topic === "skills" ? rewrites : managerPractice[topic].rewrites)[at] ?? []),
  );
  return [...ofTheirs, ...usual.map((rewrite) => filled(drafts.usual, rewrite))].slice(0, TWO);
}
