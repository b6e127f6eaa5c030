/** All books in French. */
import type { Wording } from "../shape.ts";
import { addendum } from "./addendum.ts";
import { advice } from "./advice.ts";
import { cases } from "./cases.ts";
import { digest } from "./digest.ts";
import { drafts } from "./drafts.ts";
import { followUp } from "./follow-up.ts";
import { headline } from "./headline.ts";
import { hurdles } from "./hurdles.ts";
import { candidatePractice, managerPractice } from "./practice.ts";
import { professions } from "./professions.ts";
import { questions } from "./questions.ts";
import { report } from "./report.ts";
import { levers, steps } from "./steps.ts";
import { lines, rated, topics, views } from "./views.ts";
import { wishes } from "./wishes.ts";

export const fr: Wording = {
  addendum,
  advice,
  candidatePractice,
  cases,
  digest,
  drafts,
  followUp,
  headline,
  hurdles,
  levers,
  lines,
  managerPractice,
  professions,
  questions,
  rated,
  report,
  steps,
  topics,
  views,
  wishes,
};
