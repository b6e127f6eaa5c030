/** The sentences on top of the summary. `{topic}`, `{candidate}` and `{interviewer}` are topics' names, but in `outlook`. */
import type { HeadlineWords } from "../shape.ts";

export const headline: HeadlineWords = {
  nobody: "Nobody has answered, so there is nothing to compare.",
  onlyCandidate: "Only the candidate has answered.",
  onlyInterviewer: { one: "Only the interviewer has answered.", many: "Only the interviewers have answered." },
  bothTerse: "Both sides have answered, but too briefly to say more.",
  candidateTerse: "The candidate said too little to compare.",
  interviewerTerse: {
    one: "The interviewer said too little to compare.",
    many: "The interviewers said too little to compare.",
  },
  notEnough: "That is not enough to say more.",
  bothYes: "Both sides want to go on.",
  bothNo: "Neither side wants to go on.",
  bothMaybe: "Both sides are undecided.",
  outlook: "{candidate}, {interviewer}.",
  candidateWants: {
    yes: "The candidate wants to go on",
    maybe: "The candidate is undecided",
    no: "The candidate does not want to go on",
  },
  interviewersWant: {
    yes: { one: "the interviewer wants to go on", many: "the interviewers want to go on" },
    maybe: { one: "the interviewer is undecided", many: "the interviewers are undecided" },
    no: { one: "the interviewer would rather not go on", many: "the interviewers would rather not go on" },
    apart: { one: "the interviewer is undecided", many: "the interviewers are not of one mind" },
  },
  oneWants: {
    yes: "{name} wants to go on, the other interviewers did not say",
    maybe: "{name} is undecided, the other interviewers did not say",
    no: "{name} would rather not go on, the other interviewers did not say",
  },
  candidateContent: {
    one: "The candidate came away content, the interviewer did not.",
    many: "The candidate came away content, the interviewers did not.",
  },
  interviewerContent: {
    one: "The interviewer came away content, the candidate did not.",
    many: "The interviewers came away content, the candidate did not.",
  },
  neitherContent: "Neither side came away content.",
  gap: "The two sides see {topic} differently.",
  different: "The two sides spoke of different things.",
  weighedMost: "What weighed most was {topic}.",
  weighedMostForBoth: "What weighed most for both was {topic}.",
  weighedMostForCandidate: "What weighed most for the candidate was {topic}.",
  weighedMostForInterviewer: {
    one: "What weighed most for the interviewer was {topic}.",
    many: "What weighed most for the interviewers was {topic}.",
  },
  weighedMostForEach: {
    one: "What weighed most was {candidate} for the candidate and {interviewer} for the interviewer.",
    many: "What weighed most was {candidate} for the candidate and {interviewer} for the interviewers.",
  },
  stoodOut: "Nothing weighed against it, and {topic} stood out.",
  nothingAgainst: "Nothing weighed against it.",
};
