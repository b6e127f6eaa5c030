/** How tests tell a debrief: who said what to which question. Ratings and choices are read off the first word. */
import type { Side } from "../feedback/feedback.ts";
import { defaultQuestionnaires } from "../feedback/questionnaire.ts";
import { findFindings } from "../feedback/topics.ts";
import type { Answer, Answers } from "../reply/answers.ts";
import { summarise } from "./merge.ts";
import type { Account, Evidence, Summary, SummaryInput, TopicRow } from "./summary.ts";

/** `replies` go to questions 1, 2, 3 …; an empty one was not answered. */
export function account(side: Side, name: string, ...replies: string[]): Account {
  const entries = replies.flatMap((text, i): [string, Answer][] => (text ? [[String(i + 1), answer(text, i)]] : []));
  const answers: Answers = Object.fromEntries(entries);
  const findings = findFindings(answers, defaultQuestionnaires[side], side);
  return { side, name, state: "answered", feedback: { receivedAt: "2026-11-24T15:00:00.000Z", answers, findings } };
}

export function silent(side: Side, name: string, state: Account["state"] = "silent"): Account {
  return { side, name, state };
}

export function debrief(...accounts: Account[]): SummaryInput {
  return { accounts, questionnaires: defaultQuestionnaires, language: "en" };
}

export function summaryOf(...accounts: Account[]): Summary {
  return summarise(debrief(...accounts));
}

export function topicsOf(rows: readonly TopicRow[] | undefined): string[] {
  return (rows ?? []).map(({ topic }) => topic);
}

export function quotes(evidence: readonly Evidence[] | undefined): string[] {
  return (evidence ?? []).map(({ quote }) => quote);
}

function answer(text: string, at: number): Answer {
  const asked = defaultQuestionnaires.candidate[at]?.expects;
  const rating = asked === "rating" ? /^[1-5]\b/.exec(text)?.[0] : undefined;
  const choice = asked === "choice" ? /^(yes|maybe|no)\b/i.exec(text)?.[0].toLowerCase() : undefined;
  return {
    text,
    pairing: "inline",
    ...(rating ? { rating: Number(rating) } : {}),
    ...(choice ? { choice: choice as "yes" | "maybe" | "no" } : {}),
  };
}
