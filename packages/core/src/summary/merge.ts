/**
 * The merge: both accounts of one interview lined up topic by topic into the 360° summary. Pure, and the same for the
 * same input. No score, rank or recommendation about the candidate is computed anywhere.
 */

import type { Polarity, Side, Topic } from "../feedback/feedback.ts";
import { wordsOnly } from "../feedback/lean.ts";
import { remarksIn } from "../feedback/sensitive.ts";
import type { Language } from "../language.ts";
import { adjustmentsOf, changesOf, firstBecause, type Grounds } from "./adjust.ts";
import { coachCandidate, coachManager } from "./coaching.ts";
import { evidenceOf } from "./evidence.ts";
import { headlineOf, weighedMost } from "./headline.ts";
import { choicesOf, conditionsOf } from "./outlook.ts";
import { lineAlone, lineOfBoth } from "./phrases.ts";
import { scoresOf, spreadsOf } from "./scores.ts";
import type { Account, Flag, Summary, SummaryInput, TopicRow, View } from "./summary.ts";
import { traitNotice } from "./trait-notice.ts";
import { statementsOf, type Tally, talliesOf, topics } from "./view.ts";
import { wishesOf } from "./wishes.ts";
import type { Wording } from "./wording/shape.ts";
import { wordingIn } from "./wording/wording.ts";

export function summarise(input: SummaryInput): Summary {
  const { accounts } = input;
  const words = wordingIn(input.language);
  const answered = { candidate: answering(accounts, "candidate"), interviewer: answering(accounts, "interviewer") };
  const wishes = wishesOf(accounts, words.wishes);
  const statements = statementsOf(input, wishes);
  const tallies = {
    candidate: talliesOf(input, "candidate", statements),
    interviewer: talliesOf(input, "interviewer", statements),
  };
  const rows = rowsOf(tallies, answered.interviewer, words);
  const commonGround = mostSharedFirst(rows.filter((row) => row.relation === "agreement"));
  const gaps = mostSharedFirst(rows.filter((row) => row.relation === "gap"));
  const painPoints = { candidate: painsOf(tallies.candidate, rows), interviewer: painsOf(tallies.interviewer, rows) };
  const scores = scoresOf(input);
  const [choices, conditions] = [choicesOf(input), conditionsOf(input)];
  const flags = accounts.flatMap((account) => flagsOf(account, input.language));
  const grounds = { statements, tallies, gaps, wishes, conditions, flags, choices, ...hearing(input, answered) };
  const advice = adjustmentsOf(grounds, words);
  return {
    headline: headlineOf({
      answered,
      tallies,
      commonGround,
      gaps,
      painPoints,
      overall: overallOf(input),
      choices,
      words,
    }),
    oneSided: oneSidedOf(answered),
    respondents: accounts.map(({ name, side, state, feedback }) => ({
      name,
      side,
      state,
      answeredAt: feedback?.receivedAt,
    })),
    scores,
    choices,
    conditions,
    spreads: spreadsOf(input),
    commonGround,
    gaps,
    onlyOneSide: heaviestFirst(rows.filter((row) => row.relation === "one_sided")),
    painPoints,
    changes: changesOf(statements, words),
    wishes,
    adjustments: advice.map(({ text }) => text),
    firstBecause: firstBecause(advice[0], weighedMost(painPoints), words),
    advice: advice.filter(({ once }) => !once).map(({ once, ...adjustment }) => adjustment),
    coaching: {
      manager: coachManager(tallies, input, wordingIn(input.draftedIn?.interviewer ?? input.language)),
      candidate: coachCandidate(tallies, input, wordingIn(input.draftedIn?.candidate ?? input.language)),
    },
    flags,
    answers: accounts.filter(({ feedback }) => feedback).map((account) => answersOf(account, input)),
  };
}

function answering(accounts: readonly Account[], side: Side): number {
  return accounts.filter((account) => account.side === side && account.feedback).length;
}

/** Whether one side is still to be heard, or each tells the opposite of the other. */
function hearing(input: SummaryInput, answered: Record<Side, number>): Pick<Grounds, "unheard" | "opposite"> {
  const one = oneSidedOf(answered);
  const other = one === "candidate" ? "interviewer" : one === "interviewer" ? "candidate" : undefined;
  const { candidate, interviewer } = overallOf(input);
  const [content, not] = [(rating: number) => rating >= 4, (rating: number) => rating <= 2];
  const all = (ratings: number[], is: (rating: number) => boolean) => ratings.length > 0 && ratings.every(is);
  return {
    unheard: input.accounts.some(({ side }) => side === other) ? other : undefined,
    opposite: (all(candidate, content) && all(interviewer, not)) || (all(candidate, not) && all(interviewer, content)),
  };
}

function oneSidedOf(answered: Record<Side, number>): Summary["oneSided"] {
  if (answered.candidate > 0 && answered.interviewer > 0) return undefined;
  return answered.candidate > 0 ? "candidate" : answered.interviewer > 0 ? "interviewer" : "none";
}

const ONE_EACH = 2;

function rowsOf(tallies: Record<Side, Tally[]>, interviewers: number, words: Wording): TopicRow[] {
  return topics.flatMap((topic): TopicRow[] => {
    const candidate = tallies.candidate.find((tally) => tally.topic === topic);
    const interviewer = tallies.interviewer.find((tally) => tally.topic === topic);
    const both = [candidate, interviewer].filter((tally) => tally !== undefined);
    const apart = both.map((tally) => alone(tally, interviewers, words));
    if (!candidate || !interviewer) return apart;
    // Interviewers who do not agree among themselves share nothing with anybody yet.
    if (interviewer.split) return apart;
    const view = sharedView(candidate.polarity, interviewer.polarity);
    if (!view && Math.min(candidate.weight, interviewer.weight) < 1) return heaviestFirst(apart).slice(0, 1);
    // One clause against another is two clauses, and no gap yet.
    if (!view && candidate.weight + interviewer.weight <= ONE_EACH) return apart;
    if (!view && personal.has(topic) && !candidate.ofCandidate) return apart;
    return [
      {
        topic,
        relation: view ? "agreement" : "gap",
        view,
        line: lineOfBoth(candidate, interviewer, view, interviewers, words),
        candidate: viewOf(candidate, view),
        interviewer: viewOf(interviewer, view),
      },
    ];
  });
}

function alone(tally: Tally, interviewers: number, words: Wording): TopicRow {
  const line = lineAlone(tally, interviewers, words);
  const { topic, side, polarity } = tally;
  return { topic, relation: "one_sided", view: polarity, line, [side]: viewOf(tally) };
}

/** A mixed view shares something with either; praise and blame share nothing. */
function sharedView(a: Polarity, b: Polarity): Polarity | undefined {
  return a === b || b === "mixed" ? a : a === "mixed" ? b : undefined;
}

/**
 * Of these each side may speak of somebody else: praise of the interviewers' preparation and blame of the candidate's
 * are two things, and no gap. Nor is one clause, given because it was asked for, against much more.
 */
const personal: ReadonlySet<Topic> = new Set<Topic>(["skills", "communication", "preparation"]);

/** With the words that agree with `shared`, or with the side's own view. */
function viewOf({ polarity, weight, statements, rated, split }: Tally, shared = polarity): View {
  const other = shared === "positive" ? "negative" : "positive";
  const [also] = polarity === "mixed" && shared !== "mixed" ? evidenceOf(statements, other) : [];
  return {
    polarity,
    weight,
    evidence: evidenceOf(statements, shared),
    ...(rated ? { rated } : {}),
    ...(split ? { split } : {}),
    ...(also ? { also } : {}),
  };
}

/** What weighs on one side, its own words against it first; the other side's view stays out of it. */
function painsOf(tallies: readonly Tally[], rows: readonly TopicRow[]): TopicRow[] {
  const pains = tallies.filter(({ blame, polarity }) => blame > 0 && polarity !== "positive");
  return [...pains]
    .sort((a, b) => b.blame - a.blame)
    .map(({ topic, side, blame, statements }): TopicRow => {
      const view: View = { polarity: "negative", weight: blame, evidence: evidenceOf(statements, "negative") };
      const row = rows.find((one) => one.topic === topic && one[side]);
      return { topic, relation: row?.relation ?? "one_sided", view: "negative", line: row?.line, [side]: view };
    });
}

function heaviestFirst(rows: readonly TopicRow[]): TopicRow[] {
  return [...rows].sort((a, b) => weightOf(b) - weightOf(a));
}

/** What is shared can't weigh more than the lighter side makes of it. */
function mostSharedFirst(rows: readonly TopicRow[]): TopicRow[] {
  const lighter = ({ candidate, interviewer }: TopicRow) => Math.min(candidate?.weight ?? 0, interviewer?.weight ?? 0);
  return heaviestFirst(rows).sort((a, b) => lighter(b) - lighter(a));
}

function weightOf({ candidate, interviewer }: TopicRow): number {
  return (candidate?.weight ?? 0) + (interviewer?.weight ?? 0);
}

/** The ratings of the question about the whole, side by side. */
function overallOf({ accounts, questionnaires }: SummaryInput): Record<Side, number[]> {
  const of = (side: Side) => {
    const question = questionnaires[side].find(({ topic, expects }) => topic === null && expects === "rating");
    return accounts.flatMap((account) => {
      const rating = account.side === side ? account.feedback?.answers[String(question?.number)]?.rating : undefined;
      return rating === undefined ? [] : [rating];
    });
  };
  return { candidate: of("candidate"), interviewer: of("interviewer") };
}

function flagsOf({ feedback, name, side }: Account, language: Language): Flag[] {
  return Object.values(feedback?.answers ?? {}).flatMap((answer) =>
    remarksIn(wordsOnly(answer)).map(({ quote, traits }) => ({
      quote,
      name,
      side,
      notice: traitNotice(traits, language),
    })),
  );
}

function answersOf({ feedback, name, side }: Account, { questionnaires }: SummaryInput): Summary["answers"][number] {
  const numbers = Object.keys(feedback?.answers ?? {}).sort((a, b) => Number(a) - Number(b));
  const items = numbers.flatMap((number) => {
    const answer = feedback?.answers[number];
    if (!answer) return [];
    const { text: question = "", label = question } =
      questionnaires[side].find((one) => String(one.number) === number) ?? {};
    const uncertain = answer.pairing === "topic" || answer.pairing === "whole";
    return [{ number: Number(number), question, label, text: answer.text, rating: answer.rating, uncertain }];
  });
  return { name, side, items };
}
