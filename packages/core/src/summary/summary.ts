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

/** What one side says about one topic. `weight` counts clauses and ratings. Praise and blame alike make it mixed. */
export type View = { polarity: Polarity; weight: number; evidence: Evidence[] };

export type TopicRow = {
  topic: Topic;
  relation: "agreement" | "gap" | "one_sided";
  /** One plain sentence of ours about the row; no words of anyone's. */
  line?: string | undefined;
  candidate?: View | undefined;
  interviewer?: View | undefined;
};

export type ScoreRow = { label: string; side: Side; name: string; rating: number; ratingAs?: string | undefined };

/** How far a panel lies apart on one question. */
export type Spread = { label: string; side: Side; lowest: number; highest: number };

export type Change = { owner: Owner; topic: Topic; step: string; evidence: Evidence };

/** A demand that few people or nobody can meet, why it is one, and what the recruiter can do about it. */
export type Wish = {
  kind: "stacked" | "contradiction" | "everything" | "pay";
  why: string;
  lever: string;
  evidence: Evidence;
};

/** A remark that touches a protected trait, with a plain sentence for the recruiter. */
export type Flag = Evidence & { notice?: string | undefined };

export type Summary = {
  headline: string;
  /** Set when only one side answered; "none" when nobody did. */
  oneSided?: Side | "none" | undefined;
  respondents: { name: string; side: Side; state: Account["state"]; answeredAt?: Instant | undefined }[];
  scores: ScoreRow[];
  /** Questions that several of one side rated, when their ratings differ. */
  spreads?: Spread[] | undefined;
  commonGround: TopicRow[];
  gaps: TopicRow[];
  /** What only one side spoke of, good or bad. */
  onlyOneSide?: TopicRow[] | undefined;
  /** Most weight first. */
  painPoints: Record<Side, TopicRow[]>;
  /** In the order candidate, manager, recruiter, nobody. */
  changes: Change[];
  wishes?: Wish[] | undefined;
  /** At most three; the first is the one to do. */
  adjustments: string[];
  coaching: { manager: string[]; candidate: string[] };
  /** Quotes that touch a protected trait, for the recruiter alone. */
  flags: Flag[];
  /** Every answer verbatim, party by party. */
  answers: {
    name: string;
    side: Side;
    items: { number: number; question: string; text: string; rating?: number | undefined; uncertain: boolean }[];
  }[];
};
