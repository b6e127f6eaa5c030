/** The 360° summary as data: what the recruiter's mail shows, top to bottom. Same input, same output. */
import type { Instant } from "../clock.ts";
import type { Feedback, Owner, Polarity, Side, Topic } from "../feedback/feedback.ts";
import type { Questionnaire } from "../feedback/questionnaire.ts";

/** One party as the merge sees it. `feedback` is absent when nothing usable came. */
export type Account = {
  side: Side;
  /** How the recruiter knows this person: a name, or the address when there is none. */
  name: string;
  state: "answered" | "silent" | "declined" | "unreachable";
  feedback?: Feedback | undefined;
};

export type SummaryInput = {
  accounts: Account[];
  questionnaires: Record<Side, Questionnaire>;
};

/** A verbatim quote and whose it is. */
export type Evidence = { quote: string; name: string; side: Side };

/** What one side says about one topic. `weight` counts clauses and ratings. */
export type View = { polarity: Polarity; weight: number; evidence: Evidence[] };

export type TopicRow = {
  topic: Topic;
  relation: "agreement" | "gap" | "one_sided";
  candidate?: View | undefined;
  interviewer?: View | undefined;
};

export type ScoreRow = { label: string; side: Side; name: string; rating: number; ratingAs?: string | undefined };

export type Change = { owner: Owner; topic: Topic; step: string; evidence: Evidence };

export type Summary = {
  headline: string;
  /** Set when only one side answered; "none" when nobody did. */
  oneSided?: Side | "none" | undefined;
  respondents: { name: string; side: Side; state: Account["state"]; answeredAt?: Instant | undefined }[];
  scores: ScoreRow[];
  commonGround: TopicRow[];
  gaps: TopicRow[];
  /** Most weight first. */
  painPoints: Record<Side, TopicRow[]>;
  /** In the order candidate, manager, recruiter, nobody. */
  changes: Change[];
  /** At most three; the first is the one to do. */
  adjustments: string[];
  coaching: { manager: string[]; candidate: string[] };
  /** Quotes that touch a protected trait, for the recruiter alone. */
  flags: Evidence[];
  /** Every answer verbatim, party by party. */
  answers: {
    name: string;
    side: Side;
    items: { number: number; question: string; text: string; rating?: number | undefined; uncertain: boolean }[];
  }[];
};
