/** Advice to the recruiter that hangs on no single topic or case. Reviewed; nothing is generated. */
import type { AdviceWords } from "../shape.ts";

export const advice: AdviceWords = {
  remark: {
    written:
      "Speak to the interviewer in private before anyone decides: one remark touches on something that may play no part. Ask for reasons that rest on the must-haves alone.",
    reported:
      "Speak to the manager in private, before the next interview, about which questions and remarks have no place there; tell the candidate that you took it seriously.",
  },
  condition: {
    candidate:
      "Settle with the manager what the candidate needs for a yes (see “What it would take”), and tell them by when they will know.",
    interviewer:
      "Arrange for the interviewers to get what they need for a yes (see “What it would take”) before they decide.",
  },
  unheard: {
    candidate: "Call the candidate before you act on this: it is one view, and theirs is missing.",
    interviewer: "Call the manager before you act on this: it is one view, and theirs is missing.",
  },
  opposite: "Ask each side for one example before you act: they left the same hour with opposite pictures of it.",
  momentum: "Agree on the next step and its date with both sides this week, while both want to go on.",
  panel:
    "Bring the interviewers together for a quarter of an hour before anyone decides: one says yes and one says no, so let them settle which must-haves count.",
  bridge: "Put both pictures of {topic} next to each other before the next step: each side left with a different one.",
  split:
    "Bring the interviewers together for a quarter of an hour before anyone decides: they do not agree about {topic}.",
  first: {
    pay: "It comes first: pay stands between both sides and a yes.",
    demands: "It comes first: hardly anybody fits.",
    hurt: "It comes first: somebody was hurt.",
    own: "It comes first: it is in your own hands.",
    near: "It comes first: it can be put right at once.",
  },
};
