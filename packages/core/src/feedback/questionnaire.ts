/**
 * The questionnaires: six short questions a side, mirrored so that both accounts meet topic by topic. The wording is
 * data; an admin may replace it in the configuration.
 */
import * as z from "zod";
import { Question } from "../reply/answers.ts";
import { type Side, Topic } from "./feedback.ts";

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

export const defaultQuestionnaires: Questionnaires = {
  candidate: [
    {
      number: 1,
      label: "Overall",
      topic: null,
      expects: "rating",
      text: "Overall, how did the interview go (1 = badly, 5 = very well)? What are your first thoughts?",
      cues: ["overall", "in general", "all in all"],
    },
    {
      number: 2,
      label: "What went well",
      topic: null,
      lean: "positive",
      expects: "text",
      text: "What went well?",
      cues: ["went well", "good part", "enjoyed", "liked", "best part"],
    },
    {
      number: 3,
      label: "Hardest moment",
      topic: "skills",
      lean: "negative",
      expects: "text",
      text: "Which moment or question was the hardest, and what would you say now?",
      cues: ["hardest", "difficult", "struggled", "tough", "stuck"],
    },
    {
      number: 4,
      label: "Clarity of the role",
      topic: "role_clarity",
      expects: "rating",
      text: "How clear were the role and what they expect of you (1 to 5), and why?",
      cues: ["role", "expectation", "job description", "responsibilities", "unclear what"],
    },
    {
      number: 5,
      label: "Treated and listened to",
      topic: "rapport",
      expects: "rating",
      text: "How did you feel treated and listened to (1 to 5), and why?",
      cues: ["treated", "listened", "respect", "friendly", "rude", "interrupted"],
    },
    {
      number: 6,
      label: "Still interested",
      topic: "motivation",
      expects: "choice",
      text: "Are you still interested: yes, maybe or no? What would change that?",
      cues: ["interested", "accept an offer", "withdraw", "still want"],
    },
  ],
  interviewer: [
    {
      number: 1,
      label: "Overall",
      topic: null,
      expects: "rating",
      text: "Overall, how did the interview go (1 = badly, 5 = very well)? What are your first thoughts?",
      cues: ["overall", "in general", "all in all"],
    },
    {
      number: 2,
      label: "Strengths",
      topic: null,
      lean: "positive",
      expects: "text",
      text: "What were the candidate's strengths?",
      cues: ["strength", "strong", "impressed", "good at"],
    },
    {
      number: 3,
      label: "What held them back",
      topic: "skills",
      lean: "negative",
      expects: "text",
      text: "What held the candidate back?",
      cues: ["held back", "weak", "lacked", "missing", "struggled"],
    },
    {
      number: 4,
      label: "Match with the must-haves",
      topic: "skills",
      expects: "rating",
      text: "How well do the candidate's skills match the true must-haves (1 to 5), and which must-have was missing?",
      cues: ["must-have", "must have", "requirement", "skills match", "experience with"],
    },
    {
      number: 5,
      label: "Communication and rapport",
      topic: "communication",
      expects: "rating",
      text: "How were communication and rapport (1 to 5), and why?",
      cues: ["communication", "rapport", "communicated", "explained", "listened"],
    },
    {
      number: 6,
      label: "Move forward",
      topic: "motivation",
      expects: "choice",
      text: "Would you move forward: yes, maybe or no? What would you need to hear or see to say yes?",
      cues: ["move forward", "second interview", "would hire", "next round", "reject"],
    },
  ],
};
