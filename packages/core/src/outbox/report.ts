/** The summary as its mail shows it: data of the merge, put into words and groups for the template. */
import type { SummaryProps } from "@debrief/emails/generated/summary";
import type { Instant } from "../clock.ts";
import { summaryMail } from "../debrief/asking.ts";
import { activeParties, type Debrief, nameOf, type Party } from "../debrief/debrief.ts";
import type { Owner, Polarity, Side, Topic } from "../feedback/feedback.ts";
import { BESIDES } from "../reply/answers.ts";
import { addendumOf } from "../summary/addendum.ts";
import { summarise } from "../summary/merge.ts";
import type { Account, Evidence, Spread, Summary, TopicRow, View } from "../summary/summary.ts";
import { formatDay, formatTime } from "../zone.ts";
import { awayText, titleOf, whenOf } from "./letters.ts";
import { unbroken } from "./paragraphs.ts";

/** What the template of the summary is filled with. `version` counts from 1; later ones are addenda and tell what is new. */
export function summaryProps(debrief: Debrief, version: number): SummaryProps {
  const parties = activeParties(debrief).filter(({ state }) => state !== "elsewhere");
  const { timeZone } = debrief.interview;
  const summary = summarise({ accounts: parties.map(accountOf), questionnaires: debrief.questionnaires });
  return {
    title: titleOf(debrief),
    when: whenOf(debrief),
    headline: summary.headline,
    addendum: version > 1,
    news: version > 1 ? newsIn(debrief, version, { parties, summary }).map((text) => ({ text })) : [],
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
    spreads: (summary.spreads ?? []).map((spread) => ({ text: spreadText(spread) })),
    commonGround: summary.commonGround.map((row) => ({ ...shown(row), view: VIEWS[row.view ?? "neutral"] })),
    gaps: summary.gaps.map(shown),
    oneSideOnly: (summary.onlyOneSide ?? []).map(shown),
    candidatePoints: summary.painPoints.candidate.slice(0, PAINS).map(pain),
    interviewerPoints: summary.painPoints.interviewer.slice(0, PAINS).map(pain),
    changes: OWNER_ORDER.flatMap((owner) => changesOf(summary, owner)),
    wishes: (summary.wishes ?? []).map(({ why, evidence }) => ({ why, ...quoted(evidence) })),
    adjustments: summary.adjustments.map((text) => ({ text })),
    managerCoaching: summary.coaching.manager.map((text) => ({ text })),
    candidateCoaching: summary.coaching.candidate.map((text) => ({ text })),
    flags: summary.flags.map((flag) => ({ ...quoted(flag), notice: flag.notice })),
    answers: summary.answers.map(({ name, side, items }) => ({
      name,
      side: SIDES[side],
      unsure: unsureText(items),
      items: items.map(({ number, question, text, rating }) => ({
        ...(number === Number(BESIDES) ? { number: "+", question: "And besides" } : { number, question }),
        text: unbroken(text),
        rating: rating === undefined ? undefined : `${rating} of 5`,
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
  positive: "went well",
  negative: "did not go well",
  mixed: "mixed",
  neutral: "no strong view",
};

const OWNER_ORDER: Owner[] = ["candidate", "manager", "recruiter", "nobody"];

const OWNERS: Record<Owner, string> = {
  candidate: "The candidate can change",
  manager: "The interviewers can change",
  recruiter: "You can change",
  nobody: "Nobody can change",
};

/** A page of steps is a page that nobody takes. */
const STEPS = 3;

/** The heaviest first, as the merge has them. */
function changesOf(summary: Summary, owner: Owner): SummaryProps["changes"][number][] {
  const steps = summary.changes
    .filter((change) => change.owner === owner)
    .slice(0, STEPS)
    .map(({ topic, step, evidence }) => ({ topic: TOPICS[topic], step, ...quoted(evidence) }));
  return steps.length === 0 ? [] : [{ owner: OWNERS[owner], steps }];
}

type Shown = { topic: string; line: string | undefined; quotes: { quote: string; name: string }[] };

function shown(row: TopicRow): Shown {
  const quotes = [row.candidate, row.interviewer].flatMap((view) => quotesOf(view, row.view));
  return { topic: TOPICS[row.topic], line: row.line, quotes };
}

/** The heaviest; lighter ones stand among the topics above. */
const PAINS = 3;

/** What weighs on a side in its own words; our sentence about the topic stands above already, and is all there is without them. */
function pain(row: TopicRow): Shown {
  const { topic, line, quotes } = shown(row);
  return { topic, line: quotes.length > 0 ? undefined : line, quotes };
}

/** One quote shows a view, good and bad need one each; every answer stands in full below. */
function quotesOf(view: View | undefined, stated = view?.polarity): Shown["quotes"] {
  return (view?.evidence ?? []).slice(0, stated === "mixed" ? 2 : 1).map(quoted);
}

/** A quote on one line: where the writer's program broke the line says nothing. */
function quoted({ quote, name }: Evidence): { quote: string; name: string } {
  return { quote: quote.replace(/\s+/g, " "), name };
}

function spreadText({ label, side, lowest, highest }: Spread): string {
  return `${label}: the ${SIDES[side]}s lie between ${lowest} and ${highest}.`;
}

/** Once for each person: the same remark under every answer of theirs was all that one saw of them. */
function unsureText(items: Summary["answers"][number]["items"]): string | undefined {
  const numbers = items.filter(({ number, uncertain }) => uncertain && number !== Number(BESIDES));
  if (numbers.length === 0) return undefined;
  const listed = numbers.map(({ number }) => number).join(", ");
  return `We were not sure that the words under ${listed.replace(/, (?=\d+$)/, " and ")} belong there.`;
}

/**
 * What is new since the recruiter read the summary before this one. That summary is made again without the answers that
 * came since. What a correction replaced is not known in full, so of a correction only that it came is told.
 */
function newsIn(
  debrief: Debrief,
  version: number,
  { parties, summary }: { parties: readonly Party[]; summary: Summary },
): string[] {
  const readAt = lastSummaryAt(debrief, version);
  if (readAt === undefined) return [];
  const isNew = ({ feedback }: Party): boolean => feedback !== undefined && feedback.receivedAt > readAt;
  // An answer that came while the last summary was leaving looks as if it had been read.
  if (!parties.some(isNew)) return [];
  const corrected = parties.some((party) => isNew(party) && party.versions > 1);
  const accounts = parties.map((party): Account => {
    const account = accountOf(party);
    if (!account.feedback || !isNew(party)) return account;
    if (party.versions === 1) return { ...account, state: "silent", feedback: undefined };
    return { ...account, feedback: { ...account.feedback, receivedAt: readAt } };
  });
  const before = summarise({ accounts, questionnaires: debrief.questionnaires });
  const news = addendumOf(before, summary);
  // Whether a correction left the picture as it was can't be known.
  const unchanged = corrected ? addendumOf(summary, summary) : [];
  return news.filter((sentence) => !unchanged.includes(sentence));
}

/** When the summary before this version left; while it is still on its way, when the first one was due. */
function lastSummaryAt({ sent, ...debrief }: Debrief, version: number): Instant | undefined {
  const before = sent.findLast(({ key }) => key === summaryMail(version - 1).key);
  return before?.at ?? (debrief.status === "summarised" ? debrief.summarisedAt : undefined);
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
