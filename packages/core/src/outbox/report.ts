/** The summary as its mail shows it: data of the merge, put into words and groups for the template. */
import type { SummaryProps } from "@debrief/emails/generated/summary";
import type { Instant } from "../clock.ts";
import { accountOf } from "../debrief/accounts.ts";
import { summaryMail } from "../debrief/asking.ts";
import { activeParties, type Debrief, type Party } from "../debrief/debrief.ts";
import type { Owner, Side, Topic } from "../feedback/feedback.ts";
import { BESIDES } from "../reply/answers.ts";
import { addendumOf } from "../summary/addendum.ts";
import { summarise } from "../summary/merge.ts";
import type { Account, Evidence, Spread, Summary, TopicRow, View } from "../summary/summary.ts";
import { formatDay, formatTime } from "../zone.ts";
import { cutTo, fitted } from "./fitted.ts";
import { followUpProps } from "./follow-up-letter.ts";
import { awayText, titleOf, whenOf } from "./letters.ts";
import { summaryMenu } from "./menu.ts";
import { unbroken } from "./paragraphs.ts";

/** The sentences of the merge are English, and a mail is in one language. */
const SPOKEN = { language: "en" } as const;

/**
 * How many bytes of HTML all answers together may take, and whether only the words of both sides are quoted above them:
 * what one side says of a topic can be read below.
 */
export type Fit = { room: number; fewQuotes: boolean };
const WHOLE: Fit = { room: Number.POSITIVE_INFINITY, fewQuotes: false };

/**
 * What the template of the summary is filled with. `version` counts from 1; later ones are addenda and tell what is new.
 * `fit` keeps it light.
 */
export function summaryProps(debrief: Debrief, version: number, fit: Fit = WHOLE): SummaryProps {
  const parties = activeParties(debrief).filter(({ state }) => state !== "elsewhere");
  const { timeZone } = debrief.interview;
  const { questionnaires, interview } = debrief;
  const summary = summarise({ accounts: parties.map(accountOf), questionnaires, role: interview.role });
  const [adjustment, ...adjustments] = summary.adjustments;
  const shown = new Set<string>();
  const commonGround = summary.commonGround.filter(({ view }) => view !== "mixed").slice(0, TOP);
  const gaps = [...summary.gaps, ...amongThemselves(summary)].slice(0, TOP);
  const told = new Set([...commonGround, ...gaps]);
  const lightened = <T extends { quotes: Quoted[] }>(point: T): T => (fit.fewQuotes ? { ...point, quotes: [] } : point);
  const quotedRow = (row: TopicRow) => ({ ...withQuotes(row, shown), line: told.has(row) ? undefined : row.line });
  return {
    title: titleOf(debrief, SPOKEN),
    when: whenOf(debrief, SPOKEN),
    headline: summary.headline,
    addendum: version > 1,
    news: version > 1 ? newsIn(debrief, version, { parties, summary }).map((text) => ({ text })) : [],
    oneSided: oneSidedText(summary),
    nobody: summary.oneSided === "none",
    respondents: summary.respondents.map(({ name, side, state, answeredAt }, index) => {
      const away = parties[index] && awayText(parties[index], timeZone, SPOKEN.language);
      const text = stateText(state, answeredAt, timeZone);
      return { name, side: SIDES[side], state: away === undefined ? text : `${text}, ${away}` };
    }),
    missing: missingText(summary),
    adjustment,
    ...followUpProps(debrief),
    scores: scoresOf(summary),
    choices: choicesOf(summary),
    conditions: summary.conditions.map(quoted),
    commonGround: commonGround.map(lineOf),
    gaps: gaps.map(lineOf),
    details: summary.answers.length > 0,
    adjustments: adjustments.map((text) => ({ text })),
    flags: summary.flags.slice(0, FLAGS).map((flag) => ({ ...quoted(flag), notice: flag.notice })),
    moreFlags:
      summary.flags.length > FLAGS
        ? `${summary.flags.length - FLAGS} more such remarks stand in the answers below.`
        : undefined,
    inTheirWords: [...summary.commonGround, ...summary.gaps].map(quotedRow).filter(({ quotes }) => quotes.length > 0),
    oneSideOnly: (summary.onlyOneSide ?? [])
      .map(quotedRow)
      .filter(({ quotes }) => quotes.length > 0)
      .map(lightened),
    candidatePoints: painsOf(summary.painPoints.candidate, shown).map(lightened),
    interviewerPoints: painsOf(summary.painPoints.interviewer, shown).map(lightened),
    changes: OWNER_ORDER.flatMap((owner) => changesOf(summary, owner, shown)).map((change) => ({
      ...change,
      steps: change.steps.map(lightened),
    })),
    wishes: (summary.wishes ?? []).map(({ why, evidence }) => ({ why, ...quoted(evidence) })),
    managerCoaching: summary.coaching.manager.map((text) => ({ text })),
    candidateCoaching: summary.coaching.candidate.map((text) => ({ text })),
    tooLittle: tooLittleText(summary),
    ...verbatimOf(summary, fit.room),
    actions: summaryMenu(debrief),
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
function changesOf(
  summary: Summary,
  owner: Owner,
  shown: Set<string>,
): { owner: string; steps: { topic: string; step: string; quotes: Quoted[] }[] }[] {
  const steps = summary.changes
    .filter((change) => change.owner === owner)
    .filter(({ step }, at, all) => all.findIndex((one) => one.step === step) === at)
    .slice(0, STEPS)
    .map(({ topic, step, evidence }) => ({
      topic: TOPICS[topic],
      step,
      quotes: unseen([evidence], shown).map(quoted),
    }));
  return steps.length === 0 ? [] : [{ owner: OWNERS[owner], steps }];
}

/** Rows on top of the mail, of each kind: the whole top is read in one minute. */
const TOP = 2;

function lineOf({ topic, line = "" }: TopicRow): { topic: string; line: string } {
  return { topic: TOPICS[topic], line };
}

/** A gap that runs through one side. */
function amongThemselves({ onlyOneSide = [] }: Summary): TopicRow[] {
  return onlyOneSide.filter(({ interviewer }) => interviewer?.split);
}

type Quoted = ReturnType<typeof quoted>;
type Points = { topic: string; line: string | undefined; quotes: Quoted[] };

/** The words behind a row. */
function withQuotes(row: TopicRow, shown: Set<string>): Omit<Points, "line"> {
  const quotes = [row.candidate, row.interviewer].flatMap((view) => quotesOf(view, shown, row.view));
  return { topic: TOPICS[row.topic], quotes };
}

/** The heaviest; lighter ones stand among the topics above. */
const PAINS = 3;

/** What weighs on a side, in its order, and words about it that have not been read yet. */
function painsOf(rows: readonly TopicRow[], shown: Set<string>): Points[] {
  const heaviest = rows.slice(0, PAINS);
  if (heaviest.length === 0) return [];
  const quotes = heaviest.flatMap((row) => [row.candidate, row.interviewer].flatMap((view) => quotesOf(view, shown)));
  return [{ topic: heaviest.map(({ topic }) => TOPICS[topic]).join(" · "), line: undefined, quotes }];
}

/** One quote shows a view, good and bad need one each; every answer stands in full below. */
function quotesOf(view: View | undefined, shown: Set<string>, stated = view?.polarity): Quoted[] {
  return unseen(view?.evidence ?? [], shown, stated === "mixed" ? 2 : 1).map(quoted);
}

/** Nobody reads the same words twice. */
function unseen(evidence: readonly Evidence[], shown: Set<string>, most = 1): Evidence[] {
  const fresh = evidence.filter(({ quote, name }) => !shown.has(JSON.stringify([name, quote]))).slice(0, most);
  for (const { quote, name } of fresh) shown.add(JSON.stringify([name, quote]));
  return fresh;
}

/** Characters of a quote that are shown; the answer stands below. */
const QUOTE = 200;

/** A quote on one line: where the writer's program broke the line says nothing. A leading rating is no part of it. */
function quoted({ quote, name, side }: Evidence): { quote: string; name: string; interviewer: boolean } {
  const line = quote.replace(/\s+/g, " ").replace(/^[1-5](?:\/5| of 5)?[,.:;)–-]+ (?=\S)/, "");
  return { quote: cutTo(line, QUOTE), name, interviewer: side === "interviewer" };
}

type Scores = SummaryProps["scores"][number];

/** Question by question, both sides together where both were asked the same. */
function scoresOf({ scores, spreads = [] }: Summary): Scores[] {
  const groups = new Map<string, Scores["people"][number][]>();
  for (const { label, name, side, rating, ratingAs } of scores) {
    const given = ratingAs === undefined ? `${rating} of 5` : `${rating} of 5 (${ratingAs})`;
    const person = {
      name,
      rating: given,
      percent: Math.round((rating / 5) * 100),
      interviewer: side === "interviewer",
    };
    groups.set(label, [...(groups.get(label) ?? []), person]);
  }
  return [...groups].map(([label, people]) => {
    const spread = people.length > MANY && spreads.find((one) => one.label === label && one.highest - one.lowest > 1);
    return { label: spread ? `${label} (${spreadText(spread)})` : label, people };
  });
}

/** One line a question: who wants what next. */
function choicesOf({ choices }: Summary): SummaryProps["choices"][number][] {
  const groups = new Map<string, string[]>();
  for (const { label, name, choice } of choices) {
    groups.set(label, [...(groups.get(label) ?? []), `${name} ${choice}`]);
  }
  return [...groups].map(([label, people]) => ({ label, text: people.join(", ") }));
}

/** So many bars can be compared at a glance. */
const MANY = 3;

function spreadText({ side, lowest, highest }: Spread): string {
  return `${SIDES[side]}s from ${lowest} to ${highest}`;
}

/** Who is not heard in it; nobody needs to be told when all are, or when the mail says so on top. */
function missingText({ respondents, oneSided }: Summary): string | undefined {
  const silent = respondents.filter(({ state }) => state !== "answered").map(({ name }) => name);
  return silent.length > 0 && !oneSided ? `Not heard: ${silent.join(", ")}.` : undefined;
}

/** A draft that would say nothing is not written. */
function tooLittleText({ coaching: { manager, candidate }, oneSided }: Summary): string | undefined {
  if (oneSided === "none" || (manager.length > 0 && candidate.length > 0)) return undefined;
  const whom =
    manager.length + candidate.length === 0
      ? "either side"
      : manager.length === 0
        ? "the interviewers"
        : "the candidate";
  return `Not enough was said for a draft to ${whom}.`;
}

/** Remarks on protected traits that are shown apart. */
const FLAGS = 3;
/** Every answer; each is cut at the same length when all of them together are too long. */
function verbatimOf({ answers }: Summary, room: number): Pick<SummaryProps, "answers" | "shortened"> {
  if (room <= 0)
    return {
      answers: [],
      shortened: "There was more to read than fits in a mail. Reply “export” for every answer, word for word.",
    };
  const { texts, cut } = fitted(
    answers.flatMap(({ items }) => items.map(({ text }) => unbroken(text))),
    room,
  );
  const rest = texts.values();
  return {
    shortened: cut ? "Long answers are cut here. Reply “export” for all that was written." : undefined,
    answers: answers.map(({ name, side, items }) => ({
      name,
      side: SIDES[side],
      unsure: unsureText(items),
      items: items.map(({ number, label, rating }) => ({
        ...(number === Number(BESIDES) ? { number: "+", question: "And besides" } : { number, question: label }),
        text: rest.next().value ?? "",
        rating: rating === undefined ? undefined : `${rating} of 5`,
      })),
    })),
  };
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
  const { questionnaires, interview } = debrief;
  const before = summarise({ accounts, questionnaires, role: interview.role });
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
