/**
 * How the summary says what a side thinks of a topic: our own words, never theirs. `self` replaces `negative` when the
 * candidate speaks of their own part. Half sentences: lower case, no full stop, so that two can be joined; "the
 * interviewers" stands with verbs that fit one interviewer as well.
 */
import type { Side, Topic } from "../feedback/feedback.ts";
import type { Tally } from "./view.ts";

type Phrases = { positive: string; negative: string; self?: string };

/** As they stand in "both sides agree on …". */
export const topicNames: Record<Topic, string> = {
  skills: "the skills",
  communication: "communication",
  preparation: "preparation",
  rapport: "rapport",
  role_clarity: "the clarity of the role",
  compensation: "pay",
  logistics: "the practical arrangements",
  process: "the process",
  motivation: "motivation",
};

const viewPhrases: Record<Side, Record<Topic, Phrases>> = {
  candidate: {
    skills: {
      positive: "the candidate is pleased with how the skills part went",
      negative: "the candidate was not happy with how skills were tested",
      self: "the candidate found the skills part hard",
    },
    communication: {
      positive: "the candidate found the conversation clear and easy",
      negative: "the candidate found the conversation hard",
      self: "the candidate is not content with how they put their answers",
    },
    preparation: {
      positive: "the candidate met people who were well prepared",
      negative: "the candidate met people who did not seem prepared",
      self: "the candidate would prepare differently another time",
    },
    rapport: {
      positive: "the candidate felt welcome and respected",
      negative: "the candidate did not feel at ease or fully respected",
    },
    role_clarity: {
      positive: "the candidate left with a clear picture of the role",
      negative: "the candidate left without a clear picture of the role",
    },
    compensation: {
      positive: "the candidate is content with what was said about pay",
      negative: "the candidate is not content with the pay or how it was handled",
    },
    logistics: {
      positive: "the arrangements worked well for the candidate",
      negative: "the arrangements got in the candidate's way",
    },
    process: {
      positive: "the candidate found the process fair and well run",
      negative: "the candidate found fault with the process",
    },
    motivation: {
      positive: "the candidate is interested in the job",
      negative: "the candidate's interest has cooled",
    },
  },
  interviewer: {
    skills: {
      positive: "the interviewers saw the skills that the job needs",
      negative: "the interviewers missed skills that the job needs",
    },
    communication: {
      positive: "the interviewers found the candidate clear and easy to follow",
      negative: "the interviewers found the answers hard to follow or too thin",
    },
    preparation: {
      positive: "the interviewers met a well prepared candidate",
      negative: "the interviewers missed preparation",
    },
    rapport: {
      positive: "the interviewers got on well with the candidate",
      negative: "the interviewers did not find it easy to get on with the candidate",
    },
    role_clarity: {
      positive: "the interviewers felt that the role was understood",
      negative: "the interviewers found that the role was understood differently",
    },
    compensation: {
      positive: "the interviewers saw no problem with the pay",
      negative: "the interviewers took the pay expectations for a problem",
    },
    logistics: {
      positive: "the arrangements worked well for the interviewers",
      negative: "the arrangements got in the interviewers' way",
    },
    process: {
      positive: "the interviewers liked how the interview ran",
      negative: "the interviewers found fault with how the interview ran or ended",
    },
    motivation: {
      positive: "the interviewers saw real interest",
      negative: "the interviewers doubted the interest",
    },
  },
};

/** Where a rating is all there is on a topic, no more than that may be said. */
const ratedNames: Record<Side, Partial<Record<Topic, string>>> = {
  candidate: { role_clarity: "the clarity of the role", rapport: "how they were treated" },
  interviewer: { skills: "the match with the must-haves", communication: "communication and rapport" },
};

type Said = Pick<Tally, "side" | "topic" | "polarity" | "self" | "rated" | "split">;

/** `interviewers` is how many of them answered. */
export function phraseOf(view: Said, interviewers: number): string {
  const text = pluralPhraseOf(view);
  return interviewers > 1
    ? text
    : text.replaceAll("the interviewers'", "the interviewer's").replaceAll("the interviewers", "the interviewer");
}

function pluralPhraseOf({ side, topic, polarity, self, rated, split }: Said): string {
  const phrases = viewPhrases[side][topic];
  const who = side === "candidate" ? "the candidate" : "the interviewers";
  const rating = ratedNames[side][topic];
  if (split) return `${who} do not agree among themselves about ${topicNames[topic]}`;
  if (polarity === "mixed") return `${who} had good and bad to say about ${topicNames[topic]}`;
  if (rated && rating) return `${who} rated ${rating} ${polarity === "positive" ? "high" : "low"}`;
  return polarity === "positive" ? phrases.positive : ((self ? phrases.self : undefined) ?? phrases.negative);
}
