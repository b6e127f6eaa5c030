/** The summary as its mail shows it: data of the merge, put into words and groups for the template. */
import type { SummaryProps } from "@debrief/emails/generated/summary";
import { activeParties, type Debrief, nameOf, type Party } from "../debrief/debrief.ts";
import type { Owner, Polarity, Side, Topic } from "../feedback/feedback.ts";
import { BESIDES } from "../reply/answers.ts";
import { summarise } from "../summary/merge.ts";
import type { Account, Evidence, Summary, TopicRow, View } from "../summary/summary.ts";
import { formatDay, formatTime } from "../zone.ts";
import { awayText, titleOf, whenOf } from "./letters.ts";

export function summaryProps(debrief: Debrief, version: number): SummaryProps {
  const parties = activeParties(debrief).filter(({ state }) => state !== "elsewhere");
  const { timeZone } = debrief.interview;
  const summary = summarise({ accounts: parties.map(accountOf), questionnaires: debrief.questionnaires });
  return {
    title: titleOf(debrief),
    when: whenOf(debrief),
    headline: summary.headline,
    addendum: version > 1,
    oneSided: oneSidedText(summary),
    nobody: summary.oneSided === "none",
    respondents: summary.respondents.map(({ name, side, state, answeredAt }, index) => {
      const away = parties[index] && awayText(parties[index], timeZone);
      const text = stateText(state, answeredAt, timeZone);
      return { name, side: SIDES[side], state: away === undefined ? text : `${text}, ${away}` };
    }),
    scores: summary.scores.map(({ label, name, rating, ratingAs }) => ({
      label,
      name,
      rating: ratingAs === undefined ? `${rating} of 5` : `${rating} of 5 (${ratingAs})`,
      percent: Math.round((rating / 5) * 100),
    })),
    commonGround: summary.commonGround.map((row) => ({
      topic: TOPICS[row.topic],
      view: VIEWS[(row.candidate ?? row.interviewer)?.polarity ?? "neutral"],
      quotes: [...quotesOf(row.candidate), ...quotesOf(row.interviewer)],
    })),
    gaps: summary.gaps.map((row) => ({
      topic: TOPICS[row.topic],
      candidateView: candidateView(row),
      candidateQuotes: quotesOf(row.candidate),
      interviewerView: interviewerView(row),
      interviewerQuotes: quotesOf(row.interviewer),
    })),
    oneSideOnly: (summary.onlyOneSide ?? []).map((row) => ({
      topic: TOPICS[row.topic],
      view: sideView(row),
      quotes: [...quotesOf(row.candidate), ...quotesOf(row.interviewer)],
    })),
    candidatePoints: points(summary.painPoints.candidate, "candidate"),
    interviewerPoints: points(summary.painPoints.interviewer, "interviewer"),
    changes: OWNER_ORDER.flatMap((owner) => changesOf(summary, owner)),
    adjustments: summary.adjustments.map((text) => ({ text })),
    managerCoaching: summary.coaching.manager.map((text) => ({ text })),
    candidateCoaching: summary.coaching.candidate.map((text) => ({ text })),
    flags: summary.flags.map(quoted),
    answers: summary.answers.map(({ name, side, items }) => ({
      name,
      side: SIDES[side],
      items: items.map(({ number, question, text, rating, uncertain }) => ({
        ...(number === Number(BESIDES) ? { number: "+", question: "And besides" } : { number, question }),
        text,
        rating: rating === undefined ? undefined : `${rating} of 5`,
        guess: uncertain && number !== Number(BESIDES),
      })),
    })),
    actions: [{ word: "close", meaning: "thank everyone and end this debrief" }],
  };
}

function accountOf(party: Party): Account {
  const state = party.feedback ? "answered" : party.state;
  return {
    side: party.side,
    name: nameOf(party.mailbox),
    state: state === "answered" || state === "declined" || state === "unreachable" ? state : "silent",
    feedback: party.feedback,
  };
}

const SIDES: Record<Side, string> = { candidate: "candidate", interviewer: "interviewer" };

export const TOPICS: Record<Topic, string> = {
  skills: "Skills",
  communication: "Communication",
  preparation: "Preparation",
  rapport: "Rapport",
  role_clarity: "Clarity of the role",
  compensation: "Compensation",
  logistics: "Logistics",
  process: "Process",
  motivation: "Motivation",
};

const VIEWS: Record<Polarity, string> = {
  positive: "Went well",
  negative: "Did not go well",
  mixed: "Mixed",
  neutral: "No strong view",
};

function candidateView({ candidate }: TopicRow): string {
  return `Candidate: ${VIEWS[candidate?.polarity ?? "neutral"].toLowerCase()}`;
}

function interviewerView({ interviewer }: TopicRow): string {
  return `Interviewers: ${VIEWS[interviewer?.polarity ?? "neutral"].toLowerCase()}`;
}

function sideView(row: TopicRow): string {
  return row.candidate ? candidateView(row) : interviewerView(row);
}

const OWNER_ORDER: Owner[] = ["candidate", "manager", "recruiter", "nobody"];

const OWNERS: Record<Owner, string> = {
  candidate: "The candidate can change",
  manager: "The interviewers can change",
  recruiter: "You can change",
  nobody: "Nobody can change",
};

function changesOf(summary: Summary, owner: Owner): SummaryProps["changes"][number][] {
  const steps = summary.changes
    .filter((change) => change.owner === owner)
    .map(({ topic, step, evidence }) => ({ topic: TOPICS[topic], step, ...quoted(evidence) }));
  return steps.length === 0 ? [] : [{ owner: OWNERS[owner], steps }];
}

/** Two quotes show a view; every answer stands in full below. */
const QUOTES = 2;

function quotesOf(view: View | undefined): { quote: string; name: string }[] {
  return (view?.evidence ?? []).slice(0, QUOTES).map(quoted);
}

/** A quote on one line: where the writer's program broke the line says nothing. */
function quoted({ quote, name }: Evidence): { quote: string; name: string } {
  return { quote: quote.replace(/\s+/g, " "), name };
}

function points(rows: TopicRow[], side: Side): SummaryProps["candidatePoints"] {
  return rows.map((row) => ({ topic: TOPICS[row.topic], quotes: quotesOf(row[side]) }));
}

function oneSidedText({ oneSided }: Summary): string | undefined {
  switch (oneSided) {
    case undefined:
    case "none":
      return undefined;
    case "candidate":
      return "Only the candidate answered.";
    case "interviewer":
      return "Only the interviewers' side answered.";
  }
}

function stateText(state: Account["state"], answeredAt: string | undefined, zone: string): string {
  if (state === "answered" && answeredAt !== undefined) {
    return `answered on ${formatDay(answeredAt, zone)}, ${formatTime(answeredAt, zone)}`;
  }
  return {
    answered: "answered",
    silent: "did not answer",
    declined: "would rather not answer",
    unreachable: "mail did not arrive",
  }[state];
}
