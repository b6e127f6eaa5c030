/** The questions in English. */
import type { Wording } from "../questionnaire.ts";

export const english: Wording = {
  candidate: [
    {
      label: "Overall",
      text: "Overall, how did the interview go (1 = badly, 5 = very well)? What are your first thoughts?",
      cues: ["overall", "in general", "all in all"],
    },
    {
      label: "What went well",
      text: "What went well?",
      cues: ["went well", "good part", "enjoyed", "liked", "best part"],
    },
    {
      label: "Hardest moment",
      text: "Which moment or question was the hardest, and what would you say now?",
      cues: ["hardest", "difficult", "struggled", "tough", "stuck"],
    },
    {
      label: "Clarity of the role",
      text: "How clear were the role and what they expect of you (1 to 5), and why?",
      cues: ["role", "expectation", "job description", "responsibilities", "unclear what"],
    },
    {
      label: "Treated and listened to",
      text: "How did you feel treated and listened to (1 to 5), and why?",
      cues: ["treated", "listened", "respect", "friendly", "rude", "interrupted"],
    },
    {
      label: "Still interested",
      text: "Are you still interested: yes, maybe or no? What would change that?",
      cues: ["interested", "accept an offer", "withdraw", "still want"],
    },
  ],
  interviewer: [
    {
      label: "Overall",
      text: "Overall, how did the interview go (1 = badly, 5 = very well)? What are your first thoughts?",
      cues: ["overall", "in general", "all in all"],
    },
    {
      label: "Strengths",
      text: "What were the candidate's strengths?",
      cues: ["strength", "strong", "impressed", "good at"],
    },
    {
      label: "What held them back",
      text: "What held the candidate back?",
      cues: ["held back", "weak", "lacked", "missing", "struggled"],
    },
    {
      label: "Match with the must-haves",
      text: "How well do the candidate's skills match the true must-haves (1 to 5), and which must-have was missing?",
      cues: ["must-have", "must have", "requirement", "skills match", "experience with"],
    },
    {
      label: "Communication and rapport",
      text: "How were communication and rapport (1 to 5), and why?",
      cues: ["communication", "rapport", "communicated", "explained", "listened"],
    },
    {
      label: "Move forward",
      text: "Would you move forward: yes, maybe or no? What would you need to hear or see to say yes?",
      cues: ["move forward", "second interview", "would hire", "next round", "reject"],
    },
  ],
};
