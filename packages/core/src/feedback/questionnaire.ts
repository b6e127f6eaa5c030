/**
 * The questionnaires: six short questions a side, mirrored so that both accounts meet topic by topic. What is asked is
 * the same in every language, its wording is data (`questionnaires/`); an admin may replace both in the configuration.
 */
import * as z from "zod";
import type { Language } from "../language.ts";
import { Question } from "../reply/answers.ts";
import { type Side, Topic } from "./feedback.ts";
import { german } from "./questionnaires/de.ts";
import { english } from "./questionnaires/en.ts";
import { spanish } from "./questionnaires/es.ts";
import { french } from "./questionnaires/fr.ts";

/** `topic` is where a rating or a bare answer counts; null for the overall question and the final choice. */
export const TopicalQuestion = Question.extend({
  topic: Topic.nullable(),
  /** A short label for tables, e.g. "Clarity of the role". */
  label: z.string(),
  /** Set when the question itself asks for the good or for the bad; words that feel nothing are read in its light. */
  lean: z.enum(["positive", "negative"]).optional(),
});
export type TopicalQuestion = z.infer<typeof TopicalQuestion>;

export const Questionnaire = z.array(TopicalQuestion).min(1).max(12);
export type Questionnaire = z.infer<typeof Questionnaire>;

export const Questionnaires = z.object({ candidate: Questionnaire, interviewer: Questionnaire });
export type Questionnaires = Record<Side, Questionnaire>;

/** One question in one language: a line of a mail, a short label for tables, and lower-case words that betray its answer. */
export type Words = Pick<TopicalQuestion, "text" | "label" | "cues">;
type Six<T> = [T, T, T, T, T, T];
export type Wording = Record<Side, Six<Words>>;

const ASKED: Record<Side, Six<Pick<TopicalQuestion, "topic" | "lean" | "expects">>> = {
  candidate: [
    { topic: null, expects: "rating" },
    { topic: null, lean: "positive", expects: "text" },
    { topic: "skills", lean: "negative", expects: "text" },
    { topic: "role_clarity", expects: "rating" },
    { topic: "rapport", expects: "rating" },
    { topic: "motivation", expects: "choice" },
  ],
  interviewer: [
    { topic: null, expects: "rating" },
    { topic: null, lean: "positive", expects: "text" },
    { topic: "skills", lean: "negative", expects: "text" },
    { topic: "skills", expects: "rating" },
    { topic: "communication", expects: "rating" },
    { topic: "motivation", expects: "choice" },
  ],
};

/** Our questions in each language of our mails. */
export const questionnairesByLanguage: Record<Language, Questionnaires> = {
  en: worded(english),
  de: worded(german),
  fr: worded(french),
  es: worded(spanish),
};

export const defaultQuestionnaires = questionnairesByLanguage.en;

function worded(wording: Wording): Questionnaires {
  const side = (of: Side): Questionnaire =>
    ASKED[of].map((asked, index) => ({ number: index + 1, ...asked, ...wording[of][index]! }));
  return { candidate: side("candidate"), interviewer: side("interviewer") };
}

/** Whether both ask the same things under the same numbers, so that answers to one are answers to the other. */
export function asksTheSame(one: Questionnaire, other: Questionnaire): boolean {
  return (
    one.length === other.length &&
    one.every((question, index) => {
      const its = other[index];
      return its?.number === question.number && its.topic === question.topic && its.expects === question.expects;
    })
  );
}
