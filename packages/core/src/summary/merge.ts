/**
 * The merge: both accounts of one interview lined up topic by topic into the 360° summary. Pure, and the same for the
 * same input. No score, rank or recommendation about the candidate is computed anywhere.
 */

import type { Polarity, Side, Topic } from "../feedback/feedback.ts";
import { wordsOnly } from "../feedback/lean.ts";
import { remarksIn, traitNotice } from "../feedback/sensitive.ts";
import { adjustmentsOf, changesOf } from "./adjust.ts";
import { coachCandidate, coachManager } from "./coaching.ts";
import { evidenceOf } from "./evidence.ts";
import { headlineOf } from "./headline.ts";
import { phraseOf } from "./phrases.ts";
import { scoresOf, spreadsOf } from "./scores.ts";
import type { Account, Flag, Summary, SummaryInput, TopicRow, View } from "./summary.ts";
import { statementsOf, type Tally, talliesOf, topics } from "./view.ts";
import { wishesOf } from "./wishes.ts";

export function summarise(input: SummaryInput): Summary {
  const { accounts } = input;
  const answered = { candidate: answering(accounts, "candidate"), interviewer: answering(accounts, "interviewer") };
  const wishes = wishesOf(accounts);
  const statements = statementsOf(input, wishes);
  const tallies = {
    candidate: talliesOf(input, "candidate", statements),
    interviewer: talliesOf(input, "interviewer", statements),
  };
  const rows = rowsOf(tallies, answered.interviewer);
  const commonGround = mostSharedFirst(rows.filter((row) => row.relation === "agreement"));
  const gaps = mostSharedFirst(rows.filter((row) => row.relation === "gap"));
  const painPoints = { candidate: painsOf(tallies.candidate, rows), interviewer: painsOf(tallies.interviewer, rows) };
  const scores = scoresOf(input);
  const advice = adjustmentsOf(statements, gaps, wishes);
  return {
    headline: headlineOf({ answered, tallies, commonGround, gaps, painPoints, overall: overallOf(input) }),
    oneSided: oneSidedOf(answered),
    respondents: accounts.map(({ name, side, state, feedback }) => ({
      name,
      side,
      state,
      answeredAt: feedback?.receivedAt,
    })),
    scores,
    spreads: spreadsOf(input),
    commonGround,
    gaps,
    onlyOneSide: heaviestFirst(rows.filter((row) => row.relation === "one_sided")),
    painPoints,
    changes: changesOf(statements),
    wishes,
    adjustments: advice.map(({ text }) => text),
    advice,
    coaching: { manager: coachManager(tallies, accounts), candidate: coachCandidate(tallies, accounts) },
    flags: accounts.flatMap(flagsOf),
    answers: accounts.filter(({ feedback }) => feedback).map((account) => answersOf(account, input)),
  };
}

function answering(accounts: readonly Account[], side: Side): number {
  return accounts.filter((account) => account.side === side && account.feedback).length;
}

function oneSidedOf(answered: Record<Side, number>): Summary["oneSided"] {
  if (answered.candidate > 0 && answered.interviewer > 0) return undefined;
  return answered.candidate > 0 ? "candidate" : answered.interviewer > 0 ? "interviewer" : "none";
}

function rowsOf(tallies: Record<Side, Tally[]>, interviewers: number): TopicRow[] {
  return topics.flatMap((topic): TopicRow[] => {
    const candidate = tallies.candidate.find((tally) => tally.topic === topic);
    const interviewer = tallies.interviewer.find((tally) => tally.topic === topic);
    const both = [candidate, interviewer].filter((tally) => tally !== undefined);
    const apart = both.map((tally) => alone(tally, interviewers));
    if (!candidate || !interviewer) return apart;
    const view = sharedView(candidate.polarity, interviewer.polarity);
    if (!view && Math.min(candidate.weight, interviewer.weight) < 1) return heaviestFirst(apart).slice(0, 1);
    if (!view && personal.has(topic) && !candidate.ofCandidate) return apart;
    const phrases = both.map((tally) => phraseOf(tally, interviewers));
    return [
      {
        topic,
        relation: view ? "agreement" : "gap",
        view,
        line: capital(`${phrases.join(view ? ", and " : ", but ")}.`),
        candidate: viewOf(candidate, view),
        interviewer: viewOf(interviewer, view),
      },
    ];
  });
}

function alone(tally: Tally, interviewers: number): TopicRow {
  const line = capital(`${phraseOf(tally, interviewers)}.`);
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
  return {
    polarity,
    weight,
    evidence: evidenceOf(statements, shared),
    ...(rated ? { rated } : {}),
    ...(split ? { split } : {}),
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

function flagsOf({ feedback, name, side }: Account): Flag[] {
  return Object.values(feedback?.answers ?? {}).flatMap((answer) =>
    remarksIn(wordsOnly(answer)).map(({ quote, traits }) => ({ quote, name, side, notice: traitNotice(traits) })),
  );
}

function answersOf({ feedback, name, side }: Account, { questionnaires }: SummaryInput): Summary["answers"][number] {
  const numbers = Object.keys(feedback?.answers ?? {}).sort((a, b) => Number(a) - Number(b));
  const items = numbers.flatMap((number) => {
    const answer = feedback?.answers[number];
    if (!answer) return [];
    const question = questionnaires[side].find((one) => String(one.number) === number)?.text ?? "";
    const uncertain = answer.pairing === "topic" || answer.pairing === "whole";
    return [{ number: Number(number), question, text: answer.text, rating: answer.rating, uncertain }];
  });
  return { name, side, items };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
