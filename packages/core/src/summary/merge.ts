/**
 * The merge: both accounts of one interview lined up topic by topic into the 360° summary. Pure, and the same for the
 * same input. No score, rank or recommendation about the candidate is computed anywhere.
 */

import type { Side } from "../feedback/feedback.ts";
import { wordsOnly } from "../feedback/lean.ts";
import { remarksIn, traitNotice } from "../feedback/sensitive.ts";
import { adjustmentsOf, changesOf } from "./adjust.ts";
import { coachCandidate, coachManager } from "./coaching.ts";
import { headlineOf } from "./headline.ts";
import { phraseOf } from "./phrases.ts";
import { scoresOf, spreadsOf } from "./scores.ts";
import type { Account, Flag, Summary, SummaryInput, TopicRow, View } from "./summary.ts";
import { evidenceOf, statementsOf, type Tally, talliesOf, topics } from "./view.ts";
import { wishesOf } from "./wishes.ts";

export function summarise(input: SummaryInput): Summary {
  const { accounts } = input;
  const answered = { candidate: answering(accounts, "candidate"), interviewer: answering(accounts, "interviewer") };
  const tallies = { candidate: talliesOf(input, "candidate"), interviewer: talliesOf(input, "interviewer") };
  const rows = rowsOf(tallies, answered.interviewer);
  const commonGround = heaviestFirst(rows.filter((row) => row.relation === "agreement"));
  const gaps = heaviestFirst(rows.filter((row) => row.relation === "gap"));
  const painPoints = { candidate: painsOf(tallies.candidate, rows), interviewer: painsOf(tallies.interviewer, rows) };
  const statements = statementsOf(accounts);
  const wishes = wishesOf(accounts);
  return {
    headline: headlineOf({ answered, tallies, commonGround, gaps, painPoints }),
    oneSided: oneSidedOf(answered),
    respondents: accounts.map(({ name, side, state, feedback }) => ({
      name,
      side,
      state,
      answeredAt: feedback?.receivedAt,
    })),
    scores: scoresOf(input),
    spreads: spreadsOf(input),
    commonGround,
    gaps,
    onlyOneSide: heaviestFirst(rows.filter((row) => row.relation === "one_sided")),
    painPoints,
    changes: changesOf(statements),
    wishes,
    adjustments: adjustmentsOf(statements, gaps, wishes),
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
    if (both.length === 0) return [];
    const relation = relationOf(candidate, interviewer);
    const phrases = both.map((tally) => phraseOf(tally.side, topic, tally, interviewers));
    const line = capital(`${phrases.join(relation === "gap" ? ", but " : ", and ")}.`);
    return [
      {
        topic,
        relation,
        line,
        candidate: candidate && viewOf(candidate),
        interviewer: interviewer && viewOf(interviewer),
      },
    ];
  });
}

/** Only praise against blame is a gap: a mixed view shares something with either. */
function relationOf(candidate: Tally | undefined, interviewer: Tally | undefined): TopicRow["relation"] {
  if (!candidate || !interviewer) return "one_sided";
  const pair = [candidate.polarity, interviewer.polarity];
  return pair.includes("positive") && pair.includes("negative") ? "gap" : "agreement";
}

function viewOf({ polarity, weight, evidence }: Tally): View {
  return { polarity, weight, evidence };
}

/** What weighs on one side, its own words against it first; the other side's view stays out of it. */
function painsOf(tallies: readonly Tally[], rows: readonly TopicRow[]): TopicRow[] {
  const pains = tallies.filter(({ blame, polarity }) => blame > 0 && polarity !== "positive");
  return [...pains]
    .sort((a, b) => b.blame - a.blame)
    .map(({ topic, side, blame, statements }): TopicRow => {
      const against = statements.filter(({ polarity }) => polarity !== "positive");
      const view: View = { polarity: "negative", weight: blame, evidence: evidenceOf(against, "negative") };
      const row = rows.find((one) => one.topic === topic);
      return { topic, relation: row?.relation ?? "one_sided", line: row?.line, [side]: view };
    });
}

function heaviestFirst(rows: readonly TopicRow[]): TopicRow[] {
  const weight = (row: TopicRow) => (row.candidate?.weight ?? 0) + (row.interviewer?.weight ?? 0);
  return [...rows].sort((a, b) => weight(b) - weight(a));
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
