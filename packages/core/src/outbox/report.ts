/** The summary as its mail shows it: data of the merge, put into words and groups for the template. */
import type { SummaryProps } from "@debrief/emails/generated/summary";
import type { Instant } from "../clock.ts";
import { accountOf, partiesIn, summaryInputOf } from "../debrief/accounts.ts";
import { summaryMail } from "../debrief/asking.ts";
import type { Debrief, Party } from "../debrief/debrief.ts";
import type { OurLanguages } from "../debrief/spoken.ts";
import type { Owner } from "../feedback/feedback.ts";
import type { Language } from "../language.ts";
import { BESIDES } from "../reply/answers.ts";
import { addendumOf } from "../summary/addendum.ts";
import { summarise } from "../summary/merge.ts";
import type { Account, Evidence, Spread, Summary, TopicRow, View } from "../summary/summary.ts";
import { filled, listed } from "../summary/wording/filled.ts";
import type { Wording } from "../summary/wording/shape.ts";
import { wordingIn } from "../summary/wording/wording.ts";
import { formatTime } from "../zone.ts";
import { dayIn } from "./dates.ts";
import { cutTo, fitted } from "./fitted.ts";
import { followUpProps } from "./follow-up-letter.ts";
import { titleOf, whenOf } from "./interview-words.ts";
import { summaryMenu } from "./menu.ts";
import { unbroken } from "./paragraphs.ts";
import { awayText } from "./plan-letter.ts";

/**
 * How many bytes of HTML all answers together may take, and whether only the words of both sides are quoted above them:
 * what one side says of a topic can be read below.
 */
export type Fit = { room: number; fewQuotes: boolean };
const WHOLE: Fit = { room: Number.POSITIVE_INFINITY, fewQuotes: false };

/**
 * What the template of the summary is filled with, in the recruiter's language. `version` counts from 1; later ones are
 * addenda and tell what is new. `fit` keeps it light.
 */
export function summaryProps(debrief: Debrief, version: number, ours: OurLanguages, fit: Fit = WHOLE): SummaryProps {
  const { language } = ours;
  const words = wordingIn(language);
  const say = words.report;
  const parties = partiesIn(debrief);
  const { timeZone } = debrief.interview;
  const summary = summarise(summaryInputOf(debrief, ours));
  const [adjustment, ...adjustments] = summary.adjustments;
  const shown = new Set<string>();
  const commonGround = summary.commonGround.filter(({ view }) => view !== "mixed").slice(0, TOP);
  const gaps = [...summary.gaps, ...amongThemselves(summary)].slice(0, TOP);
  const told = new Set([...commonGround, ...gaps]);
  const lightened = <T extends { quotes: Quoted[] }>(point: T): T => (fit.fewQuotes ? { ...point, quotes: [] } : point);
  const quotedRow = (row: TopicRow) => ({
    ...withQuotes(row, shown, words),
    line: told.has(row) ? undefined : row.line,
  });
  return {
    language,
    title: titleOf(debrief, { language }),
    when: whenOf(debrief, { language }),
    headline: summary.headline,
    addendum: version > 1,
    news: version > 1 ? newsIn(debrief, version, { parties, summary, ours }).map((text) => ({ text })) : [],
    oneSided: oneSidedText(summary, words),
    nobody: summary.oneSided === "none",
    respondents: summary.respondents.map(({ name, side, state, answeredAt }, index) => {
      const away = parties[index] && awayText(parties[index], timeZone, language);
      const text = stateText(state, answeredAt, timeZone, language);
      return { name, side: say.sides[side], state: away === undefined ? text : `${text}, ${away}` };
    }),
    missing: missingText(summary, words),
    adjustment: adjustment && [adjustment, summary.firstBecause].filter((text) => text).join(" "),
    ...followUpProps(debrief, words),
    scores: scoresOf(summary, words),
    choices: choicesOf(summary, words),
    conditions: summary.conditions.map(quoted),
    commonGround: commonGround.map((row) => lineOf(row, words)),
    gaps: gaps.map((row) => lineOf(row, words)),
    details: summary.answers.length > 0,
    adjustments: adjustments.map((text) => ({ text })),
    flags: summary.flags.slice(0, FLAGS).map((flag) => ({ ...quoted(flag), notice: flag.notice })),
    moreFlags:
      summary.flags.length > FLAGS ? filled(say.moreFlags, { count: summary.flags.length - FLAGS }) : undefined,
    inTheirWords: [...summary.commonGround, ...summary.gaps].map(quotedRow).filter(({ quotes }) => quotes.length > 0),
    oneSideOnly: (summary.onlyOneSide ?? [])
      .map(quotedRow)
      .filter(({ quotes }) => quotes.length > 0)
      .map(lightened),
    candidatePoints: painsOf(summary.painPoints.candidate, shown, words).map(lightened),
    interviewerPoints: painsOf(summary.painPoints.interviewer, shown, words).map(lightened),
    changes: OWNER_ORDER.flatMap((owner) => changesOf(summary, owner, shown, words)).map((change) => ({
      ...change,
      steps: change.steps.map(lightened),
    })),
    wishes: (summary.wishes ?? []).map(({ why, evidence }) => ({ why, ...quoted(evidence) })),
    managerCoaching: summary.coaching.manager.map((text) => ({ text })),
    candidateCoaching: summary.coaching.candidate.map((text) => ({ text })),
    tooLittle: tooLittleText(summary, words),
    ...verbatimOf(summary, fit.room, words),
    actions: summaryMenu(debrief, language),
  };
}

const OWNER_ORDER: Owner[] = ["candidate", "manager", "recruiter", "nobody"];

/** A page of steps is a page that nobody takes. */
const STEPS = 3;

/** The heaviest first, as the merge has them. */
function changesOf(
  summary: Summary,
  owner: Owner,
  shown: Set<string>,
  { report: { labels, owners } }: Wording,
): { owner: string; steps: { topic: string; step: string; quotes: Quoted[] }[] }[] {
  const steps = summary.changes
    .filter((change) => change.owner === owner)
    .filter(({ step }, at, all) => all.findIndex((one) => one.step === step) === at)
    .slice(0, STEPS)
    .map(({ topic, step, evidence }) => ({
      topic: labels[topic],
      step,
      quotes: unseen([evidence], shown).map(quoted),
    }));
  return steps.length === 0 ? [] : [{ owner: owners[owner], steps }];
}

/** Rows on top of the mail, of each kind: the whole top is read in one minute. */
const TOP = 2;

function lineOf({ topic, line = "" }: TopicRow, { report }: Wording): { topic: string; line: string } {
  return { topic: report.labels[topic], line };
}

/** A gap that runs through one side. */
function amongThemselves({ onlyOneSide = [] }: Summary): TopicRow[] {
  return onlyOneSide.filter(({ interviewer }) => interviewer?.split);
}

type Quoted = ReturnType<typeof quoted>;
type Points = { topic: string; line: string | undefined; quotes: Quoted[] };

/** The words behind a row. */
function withQuotes(row: TopicRow, shown: Set<string>, { report }: Wording): Omit<Points, "line"> {
  const quotes = [row.candidate, row.interviewer].flatMap((view) => [
    ...quotesOf(view, shown, row.view),
    ...unseen(view?.also ? [view.also] : [], shown).map(quoted),
  ]);
  return { topic: report.labels[row.topic], quotes };
}

/** The heaviest; lighter ones stand among the topics above. */
const PAINS = 3;

/** What weighs on a side, in its order, and words about it that have not been read yet. */
function painsOf(rows: readonly TopicRow[], shown: Set<string>, { report }: Wording): Points[] {
  const heaviest = rows.slice(0, PAINS);
  if (heaviest.length === 0) return [];
  const quotes = heaviest.flatMap((row) => [row.candidate, row.interviewer].flatMap((view) => quotesOf(view, shown)));
  return [{ topic: heaviest.map(({ topic }) => report.labels[topic]).join(" · "), line: undefined, quotes }];
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
function scoresOf({ scores, spreads = [] }: Summary, words: Wording): Scores[] {
  const groups = new Map<string, Scores["people"][number][]>();
  for (const { label, name, side, rating, ratingAs } of scores) {
    const { rating: bare, ratingAs: explained } = words.report;
    const given = ratingAs === undefined ? filled(bare, { rating }) : filled(explained, { rating, as: ratingAs });
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
    return { label: spread ? `${label} (${spreadText(spread, words)})` : label, people };
  });
}

/** One line a question: who wants what next. */
function choicesOf({ choices }: Summary, { report }: Wording): SummaryProps["choices"][number][] {
  const groups = new Map<string, string[]>();
  for (const { label, name, choice } of choices) {
    groups.set(label, [...(groups.get(label) ?? []), `${name} ${report.choices[choice]}`]);
  }
  return [...groups].map(([label, people]) => ({ label, text: people.join(", ") }));
}

/** So many bars can be compared at a glance. */
const MANY = 3;

function spreadText({ side, lowest, highest }: Spread, { report }: Wording): string {
  return filled(report.spread[side], { lowest, highest });
}

/** Who is not heard in it; nobody needs to be told when all are, or when the mail says so on top. */
function missingText({ respondents, oneSided }: Summary, { report }: Wording): string | undefined {
  const silent = respondents.filter(({ state }) => state !== "answered").map(({ name }) => name);
  return silent.length > 0 && !oneSided ? filled(report.missing, { names: silent.join(", ") }) : undefined;
}

/** A draft that would say nothing is not written. */
function tooLittleText(
  { coaching: { manager, candidate }, oneSided }: Summary,
  { report: { tooLittle } }: Wording,
): string | undefined {
  if (oneSided === "none" || (manager.length > 0 && candidate.length > 0)) return undefined;
  if (manager.length + candidate.length === 0) return tooLittle.both;
  return manager.length === 0 ? tooLittle.interviewer : tooLittle.candidate;
}

/** Remarks on protected traits that are shown apart. */
const FLAGS = 3;
/** Every answer; each is cut at the same length when all of them together are too long. */
function verbatimOf(
  { answers }: Summary,
  room: number,
  { report }: Wording,
): Pick<SummaryProps, "answers" | "shortened"> {
  if (room <= 0) return { answers: [], shortened: report.unshown };
  const { texts, cut } = fitted(
    answers.flatMap(({ items }) => items.map(({ text }) => unbroken(text))),
    room,
  );
  const rest = texts.values();
  return {
    shortened: cut ? report.cut : undefined,
    answers: answers.map(({ name, side, items }) => ({
      name,
      side: report.sides[side],
      unsure: unsureText(items, report),
      items: items.map(({ number, label, rating }) => ({
        ...(number === Number(BESIDES) ? { number: "+", question: report.besides } : { number, question: label }),
        text: rest.next().value ?? "",
        rating: rating === undefined ? undefined : filled(report.rating, { rating }),
      })),
    })),
  };
}

/** Once for each person: the same remark under every answer of theirs was all that one saw of them. */
function unsureText(
  items: Summary["answers"][number]["items"],
  { unsure, pair }: Wording["report"],
): string | undefined {
  const numbers = items.filter(({ number, uncertain }) => uncertain && number !== Number(BESIDES));
  if (numbers.length === 0) return undefined;
  const names = numbers.map(({ number }) => String(number));
  return filled(unsure, { numbers: listed(names, pair) });
}

/**
 * What is new since the recruiter read the summary before this one. That summary is made again without the answers that
 * came since. What a correction replaced is not known in full, so of a correction only that it came is told.
 */
function newsIn(
  debrief: Debrief,
  version: number,
  { parties, summary, ours }: { parties: readonly Party[]; summary: Summary; ours: OurLanguages },
): string[] {
  const readAt = lastSummaryAt(debrief, version);
  if (readAt === undefined) return [];
  const isNew = ({ feedback }: Party): boolean =>
    feedback !== undefined && (feedback.heardAt ?? feedback.receivedAt) > readAt;
  // An answer that came while the last summary was leaving looks as if it had been read.
  if (!parties.some(isNew)) return [];
  const corrected = parties.some((party) => isNew(party) && party.versions > 1);
  const accounts = parties.map((party): Account => {
    const account = accountOf(party);
    if (!account.feedback || !isNew(party)) return account;
    if (party.versions === 1) return { ...account, state: "silent", feedback: undefined };
    return { ...account, feedback: { ...account.feedback, receivedAt: readAt } };
  });
  const before = summarise({ ...summaryInputOf(debrief, ours), accounts });
  const words = wordingIn(ours.language);
  const news = addendumOf(before, summary, words);
  // Whether a correction left the picture as it was can't be known.
  const unchanged = corrected ? addendumOf(summary, summary, words) : [];
  return news.filter((sentence) => !unchanged.includes(sentence));
}

/** When the summary before this version left; while it is still on its way, when the first one was due. */
function lastSummaryAt({ sent, ...debrief }: Debrief, version: number): Instant | undefined {
  const before = sent.findLast(({ key }) => key === summaryMail(version - 1).key);
  return before?.at ?? (debrief.status === "summarised" ? debrief.summarisedAt : undefined);
}

function oneSidedText({ oneSided }: Summary, { report }: Wording): string | undefined {
  return oneSided === undefined || oneSided === "none" ? undefined : report.oneSided[oneSided];
}

function stateText(state: Account["state"], answeredAt: string | undefined, zone: string, language: Language): string {
  const { states } = wordingIn(language).report;
  if (state !== "answered" || answeredAt === undefined) return states[state];
  return filled(states.answeredAt, { day: dayIn(language, answeredAt, zone), time: formatTime(answeredAt, zone) });
}
