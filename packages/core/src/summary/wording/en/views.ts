/** How the summary says what a side thinks of a topic. Half sentences begin small and have no full stop: `lines` joins them. */
import type { Topic } from "../../../feedback/feedback.ts";
import type { LineWords, RatedWords, ViewWords } from "../shape.ts";

export const topics: Record<Topic, string> = {
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

/** `self` replaces `negative` when the candidate speaks of their own part. */
export const views: ViewWords = {
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
      self: "the candidate was not at ease",
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
      self: "the candidate would go about it differently another time",
    },
    motivation: {
      positive: "the candidate is interested in the job",
      negative: "the candidate's interest has cooled",
    },
  },
  interviewer: {
    skills: {
      positive: {
        one: "the interviewer saw the skills that the job needs",
        many: "the interviewers saw the skills that the job needs",
      },
      negative: {
        one: "the interviewer missed skills that the job needs",
        many: "the interviewers missed skills that the job needs",
      },
    },
    communication: {
      positive: {
        one: "the interviewer found the candidate clear and easy to follow",
        many: "the interviewers found the candidate clear and easy to follow",
      },
      negative: {
        one: "the interviewer found the answers hard to follow or too thin",
        many: "the interviewers found the answers hard to follow or too thin",
      },
    },
    preparation: {
      positive: {
        one: "the interviewer met a well prepared candidate",
        many: "the interviewers met a well prepared candidate",
      },
      negative: { one: "the interviewer missed preparation", many: "the interviewers missed preparation" },
    },
    rapport: {
      positive: {
        one: "the interviewer got on well with the candidate",
        many: "the interviewers got on well with the candidate",
      },
      negative: {
        one: "the interviewer did not find it easy to get on with the candidate",
        many: "the interviewers did not find it easy to get on with the candidate",
      },
    },
    role_clarity: {
      positive: {
        one: "the interviewer felt that the role was understood",
        many: "the interviewers felt that the role was understood",
      },
      negative: {
        one: "the interviewer found that the role was understood differently",
        many: "the interviewers found that the role was understood differently",
      },
    },
    compensation: {
      positive: {
        one: "the interviewer saw no problem with the pay",
        many: "the interviewers saw no problem with the pay",
      },
      negative: {
        one: "the interviewer took the pay expectations for a problem",
        many: "the interviewers took the pay expectations for a problem",
      },
    },
    logistics: {
      positive: {
        one: "the arrangements worked well for the interviewer",
        many: "the arrangements worked well for the interviewers",
      },
      negative: {
        one: "the arrangements got in the interviewer's way",
        many: "the arrangements got in the interviewers' way",
      },
    },
    process: {
      positive: {
        one: "the interviewer liked how the interview ran",
        many: "the interviewers liked how the interview ran",
      },
      negative: {
        one: "the interviewer found fault with how the interview ran or ended",
        many: "the interviewers found fault with how the interview ran or ended",
      },
    },
    motivation: {
      positive: { one: "the interviewer saw real interest", many: "the interviewers saw real interest" },
      negative: { one: "the interviewer doubted the interest", many: "the interviewers doubted the interest" },
    },
  },
};

/** Where a rating is all there is on a topic, no more than that may be said. */
export const rated: RatedWords = {
  candidate: { role_clarity: "the clarity of the role", rapport: "how they were treated" },
  interviewer: { skills: "the match with the must-haves", communication: "communication and rapport" },
};

/** One line of ours about a topic. `{topic}` is its name, `{candidate}` and `{interviewer}` are half sentences about it. */
export const lines: LineWords = {
  alone: "{side}.",
  agreed: "{candidate}, and {interviewer}.",
  apart: "{candidate}, but {interviewer}.",
  both: {
    positive: "Both sides were content with {topic}.",
    negative: "Both sides had trouble with {topic}.",
    mixed: "Both sides had good and bad to say about {topic}.",
    neutral: "Both sides spoke of {topic}.",
  },
  partly: {
    candidate: {
      positive: "Both sides spoke well of {topic}; the candidate told of something that went less well.",
      negative: "Both sides had trouble with {topic}; the candidate found things to praise as well.",
    },
    interviewer: {
      positive: {
        one: "Both sides spoke well of {topic}; the interviewer told of something that went less well.",
        many: "Both sides spoke well of {topic}; the interviewers told of something that went less well.",
      },
      negative: {
        one: "Both sides had trouble with {topic}; the interviewer found things to praise as well.",
        many: "Both sides had trouble with {topic}; the interviewers found things to praise as well.",
      },
    },
  },
  split: "the interviewers do not agree among themselves about {topic}",
  mixed: {
    candidate: "the candidate had good and bad to say about {topic}",
    interviewer: {
      one: "the interviewer had good and bad to say about {topic}",
      many: "the interviewers had good and bad to say about {topic}",
    },
  },
  ratedHigh: {
    candidate: "the candidate rated {what} high",
    interviewer: { one: "the interviewer rated {what} high", many: "the interviewers rated {what} high" },
  },
  ratedLow: {
    candidate: "the candidate rated {what} low",
    interviewer: { one: "the interviewer rated {what} low", many: "the interviewers rated {what} low" },
  },
};
