/**
 * Feedback: one party's account of one interview, structured. Kept verbatim and with every version, because a second
 * mail corrects the first answer by answer (R26).
 */
import * as z from "zod";
import { Instant } from "../clock.ts";
import { Answers } from "../reply/answers.ts";

export const Topic = z.enum([
  "skills",
  "communication",
  "preparation",
  "rapport",
  "role_clarity",
  "compensation",
  "logistics",
  "process",
  "motivation",
]);
export type Topic = z.infer<typeof Topic>;

export const Polarity = z.enum(["positive", "negative", "mixed", "neutral"]);
export type Polarity = z.infer<typeof Polarity>;

/** What a finding is about. */
export const Target = z.enum(["candidate", "interviewer", "role", "company", "process"]);
export type Target = z.infer<typeof Target>;

/** Who could change it. */
export const Owner = z.enum(["candidate", "manager", "recruiter", "nobody"]);
export type Owner = z.infer<typeof Owner>;

/** Which side of the table speaks. */
export const Side = z.enum(["candidate", "interviewer"]);
export type Side = z.infer<typeof Side>;

export const Finding = z.object({
  topic: Topic,
  polarity: Polarity,
  target: Target,
  owner: Owner,
  /** Verbatim: a clause of the answer, as typed. */
  quote: z.string(),
  /** The question whose answer holds the quote. */
  question: z.int(),
  /** True when the quote touches a protected trait: for the recruiter's eyes, never for coaching. */
  sensitive: z.boolean().optional(),
});
export type Finding = z.infer<typeof Finding>;

export const Feedback = z.object({
  /** When the newest mail of it came in. */
  receivedAt: Instant,
  /** When it was last added to, where that was later: an outage, or a held mail, kept it waiting. */
  heardAt: Instant.optional(),
  answers: Answers,
  findings: z.array(Finding),
});
export type Feedback = z.infer<typeof Feedback>;
