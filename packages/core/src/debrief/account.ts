/**
 * One party's account and its corrections. A second mail is merged answer by answer, the latest wins, and what it
 * replaced is kept (R26). An account is bounded, because it lives in an item that is (R45, decision 1).
 */
import type { Feedback, Finding } from "../feedback/feedback.ts";
import type { Answer, Answers } from "../reply/answers.ts";
import type { Party } from "./debrief.ts";
import type { DebriefEvent } from "./event.ts";

/** Octets of one party's answers in the table, which holds 400 KB an item; the whole mail is in the archive. */
const ACCOUNT_LIMIT = 32 * 1024;
/** Octets of what corrections replaced, and of the quotes of findings, which repeat the answers. */
const SUPERSEDED_LIMIT = 8 * 1024;
const QUOTES_LIMIT = 16 * 1024;

/** The party after an answer: their account merged with the new one, and counted. */
export function record(party: Party, event: Extract<DebriefEvent, { type: "feedbackReceived" }>): Party {
  const heard = { receivedAt: event.receivedAt ?? event.at, answers: event.answers, findings: event.findings };
  const known = party.feedback;
  // Queues bring mail in any order: what was written first never replaces what was written after it.
  const isOvertaken = known !== undefined && known.receivedAt > heard.receivedAt;
  const [older, newer] = isOvertaken ? [heard, known] : [known, heard];
  const before = older?.answers ?? {};
  const answers = bounded(mergeAnswers(before, newer.answers));
  const replaced = Object.keys(newer.answers).filter((question) => before[question] !== undefined);
  const superseded = replaced.map((question) => ({ question, text: before[question]?.text ?? "", at: event.at }));
  const appended = new Set(replaced.filter((question) => isAddition(newer.answers[question])));
  // Findings of a replaced answer go with it; those of an answer that was only added to stay.
  const kept = (older?.findings ?? []).filter(
    ({ question }) => newer.answers[String(question)] === undefined || appended.has(String(question)),
  );
  const { receivedAt } = newer;
  const feedback: Feedback = {
    receivedAt,
    ...(event.at === receivedAt ? {} : { heardAt: event.at }),
    answers,
    findings: withinQuotes([...kept, ...newer.findings]),
  };
  return {
    ...party,
    state: "answered",
    remindAt: undefined,
    feedback,
    versions: party.versions + 1,
    superseded: boundedLog([...party.superseded, ...superseded.filter(({ question }) => !appended.has(question))]),
  };
}

/**
 * "One more thing: …" is prose that belongs to no question in particular; it is added to what stands under that
 * question and never replaces it. An answer given to a number or beneath a question replaces.
 */
function mergeAnswers(before: Answers, after: Answers): Answers {
  const merged: Answers = { ...before };
  for (const [question, answer] of Object.entries(after)) {
    const known = before[question];
    // A guess never replaces what was clearly given: a rating above all.
    merged[question] =
      known && isAddition(answer) ? { ...answer, ...known, text: `${known.text}\n\n${answer.text}` } : answer;
  }
  return merged;
}

function isAddition(answer: Answer | undefined): boolean {
  return answer?.pairing === "whole" || answer?.pairing === "topic";
}

/** Cuts the answers so that together they stay within the account's limit; what was cut is marked (R45). */
function bounded(answers: Answers): Answers {
  let left = ACCOUNT_LIMIT;
  const result: Answers = {};
  for (const [question, answer] of Object.entries(answers)) {
    const text = cutToOctets(answer.text, left);
    left -= Buffer.byteLength(text);
    result[question] = text.length < answer.text.length ? { ...answer, text, truncated: true } : answer;
  }
  return result;
}

function boundedLog(log: Party["superseded"]): Party["superseded"] {
  let left = SUPERSEDED_LIMIT;
  const newestFirst = log.toReversed().filter((entry) => {
    left -= Buffer.byteLength(entry.text);
    return left >= 0;
  });
  return newestFirst.reverse();
}

function withinQuotes(findings: Finding[]): Finding[] {
  let left = QUOTES_LIMIT;
  return findings.filter(({ quote }) => {
    left -= Buffer.byteLength(quote);
    return left >= 0;
  });
}

/** The longest beginning of a text that fits; never half a character. */
export function cutToOctets(text: string, octets: number): string {
  if (Buffer.byteLength(text) <= octets) return text;
  return new TextDecoder().decode(Buffer.from(text).subarray(0, Math.max(0, octets))).replace(/\ufffd+$/, "");
}
