/** One line of `debrief analyze`: parsed, read, and told in the keys that its readers expect. */
import type { Finding, Polarity } from "@debrief/core/feedback/feedback";
import { readQuestion } from "@debrief/core/feedback/free-question";
import { analyseAnswer } from "@debrief/core/feedback/topics";
import { readChoice } from "@debrief/core/reply/pairing/choice";
import { readRating } from "@debrief/core/reply/pairing/rating";

type Id = string | number;

export type LineResult =
  | { id: Id; polarity: Polarity; findings: Pick<Finding, "topic" | "polarity" | "target" | "owner" | "quote">[] }
  | { id?: Id; error: string };

type Line = { id: Id; text: string; speaker: "manager" | "candidate"; question: string };

/** Longer lines are refused: an answer is at most 32 KB, and everything around it is small. */
const MAX_LINE = 256 * 1024;

/** Never throws. `error` is one sentence; the id stands beside it when the line holds one. */
export function analyseLine(line: string): LineResult {
  if (line.length > MAX_LINE) return { error: `The line is longer than ${MAX_LINE / 1024} KB.` };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: "The line is not JSON." };
  }
  const parsed = parsedLine(value);
  return "error" in parsed ? parsed : analysed(parsed);
}

function parsedLine(value: unknown): Line | { id?: Id; error: string } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { error: "The line is no object." };
  const { id, text, speaker, question } = value as Record<string, unknown>;
  if (typeof id !== "string" && typeof id !== "number") return { error: "id is missing, or no text." };
  if (typeof text !== "string") return { id, error: "text is missing, or no text." };
  if (speaker !== "manager" && speaker !== "candidate") return { id, error: "speaker is manager or candidate." };
  if (question !== undefined && question !== null && typeof question !== "string") {
    return { id, error: "question is no text." };
  }
  return { id, text, speaker, question: question ?? "" };
}

// "4/5", "8 out of 10", "★★★"
const onScale = /\d ?(?:\/|out of) ?\d|[⭐★]/u;

function analysed({ id, text, speaker, question: asked }: Line): LineResult {
  const side = speaker === "manager" ? "interviewer" : "candidate";
  const question = asked ? readQuestion(asked, side) : undefined;
  // Without a question that asks for one, "3 weeks" is no rating, and "No reply" is no choice.
  const rating = question?.expects === "rating" || onScale.test(text) ? readRating(text)?.rating : undefined;
  const choice = question?.expects === "choice" ? readChoice(text) : undefined;
  const answer = {
    text,
    pairing: "whole" as const,
    ...(rating === undefined ? {} : { rating }),
    ...(choice === undefined ? {} : { choice }),
  };
  const { polarity, findings } = analyseAnswer(answer, side, question);
  return {
    id,
    polarity,
    findings: findings.map(({ topic, polarity, target, owner, quote }) => ({ topic, polarity, target, owner, quote })),
  };
}
