/** What was asked, and what was answered: the vocabulary of pairing. */
import * as z from "zod";

/** A question as it stood in the mail. `number` starts at 1. `cues` are lower-case words that mark prose as its answer. */
export const Question = z.object({
  number: z.int().min(1),
  text: z.string(),
  expects: z.enum(["rating", "choice", "text"]),
  cues: z.array(z.string()),
});
export type Question = z.infer<typeof Question>;

/** How an answer was tied to its question; `topic` and `whole` are guesses and shown as such. */
export const Pairing = z.enum(["inline", "numbered", "topic", "whole"]);
export type Pairing = z.infer<typeof Pairing>;

export const Answer = z.object({
  /** Verbatim, trimmed; cut at 32 KB for the table (R45). */
  text: z.string(),
  /** 1 to 5, halves allowed. */
  rating: z.number().min(1).max(5).optional(),
  /** Set when they wrote something else than that number: another scale, a range, a shade: `8/10`, `3-4`, `4+`. */
  ratingAs: z.string().optional(),
  choice: z.enum(["yes", "maybe", "no"]).optional(),
  pairing: Pairing,
  /** The number of the question whose answer this one points at ("same as 2"); its rating and choice are lent already. */
  sameAs: z.int().min(1).optional(),
  truncated: z.boolean().optional(),
});
export type Answer = z.infer<typeof Answer>;

/** Keyed by question number as text ("1".."6"), as the table and JSON keep it. */
export const Answers = z.record(z.string(), Answer);
export type Answers = z.infer<typeof Answers>;

/** The key of what somebody wrote besides their answers: no question has the number 0. */
export const BESIDES = "0";
