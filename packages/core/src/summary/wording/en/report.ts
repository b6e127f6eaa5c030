/** What the summary's mail says around the sentences of the merge. */
import type { ReportWords } from "../shape.ts";

export const report: ReportWords = {
  labels: {
    skills: "Skills",
    communication: "Communication",
    preparation: "Preparation",
    rapport: "Rapport",
    role_clarity: "Clarity of the role",
    compensation: "Compensation",
    logistics: "Logistics",
    process: "Process",
    motivation: "Motivation",
  },
  sides: { candidate: "candidate", interviewer: "interviewer" },
  owners: {
    candidate: "The candidate can change",
    manager: "The interviewers can change",
    recruiter: "You can change",
    nobody: "Nobody can change",
  },
  states: {
    answered: "answered",
    answeredAt: "answered on {day}, {time}",
    silent: "did not answer",
    declined: "would rather not answer",
    unreachable: "mail did not arrive",
  },
  choices: { yes: "yes", maybe: "maybe", no: "no" },
  oneSided: { candidate: "Only the candidate answered.", interviewer: "Only the interviewers' side answered." },
  rating: "{rating} of 5",
  ratingAs: "{rating} of 5 ({as})",
  spread: {
    candidate: "candidates from {lowest} to {highest}",
    interviewer: "interviewers from {lowest} to {highest}",
  },
  missing: "Not heard: {names}.",
  tooLittle: {
    both: "Not enough was said for a draft to either side.",
    candidate: "Not enough was said for a draft to the candidate.",
    interviewer: "Not enough was said for a draft to the interviewers.",
  },
  moreFlags: "{count} more such remarks stand in the answers below.",
  unshown: "There was more to read than fits in a mail. Reply “export” for every answer, word for word.",
  cut: "Long answers are cut here. Reply “export” for all that was written.",
  besides: "And besides",
  unsure: "We were not sure that the words under {numbers} belong there.",
  pair: "{first} and {last}",
};
