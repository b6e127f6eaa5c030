/** The 360° summary as data: what the recruiter's mail shows, top to bottom. Same input, same output. */
import type { Instant } from "../clock.ts";
import type { Feedback, Owner, Polarity, Side, Topic } from "../feedback/feedback.ts";
import type { Questionnaire } from "../feedback/questionnaire.ts";
import type { Language } from "../language.ts";

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
  /** Of the sentences to the recruiter; quotes stay as they were written. */
  language: Language;
  /** Of the draft to a side that speaks another language. */
  draftedIn?: Partial<Record<Side, Language>> | undefined;
  /** What the job is called: the drafts' practice questions come from its profession. */
  role?: string | undefined;
};

/** A verbatim quote and whose it is. */
export type Evidence = { quote: string; name: string; side: Side };

/**
 * What one side says about one topic. `weight` counts clauses and ratings, a 1 or a 5 twice, and what was asked for
 * half. Praise and blame alike make it mixed. `evidence` holds only words that agree with the view stated.
 */
export type View = {
  polarity: Polarity;
  weight: number;
  evidence: Evidence[];
  /** It rests on ratings alone: nobody said a word. */
  rated?: boolean | undefined;
  /** Members of this side's panel disagree with each other. */
  split?: boolean | undefined;
  /** Words for what the row's line grants beside the shared view: that they "found things to praise as well". */
  also?: Evidence | undefined;
};

export type TopicRow = {
  topic: Topic;
  relation: "agreement" | "gap" | "one_sided";
  /** What may stand beside the topic: what both sides share, or the one side's view; absent for a gap. */
  view?: Polarity | undefined;
  /** One plain sentence of ours about the row; no words of anyone's. */
  line?: string | undefined;
  candidate?: View | undefined;
  interviewer?: View | undefined;
};

export type ScoreRow = { label: string; side: Side; name: string; rating: number; ratingAs?: string | undefined };

/** What somebody wants next, as they said it. */
export type ChoiceRow = { label: string; side: Side; name: string; choice: "yes" | "maybe" | "no" };

/** How far a panel lies apart on one question. */
export type Spread = { label: string; side: Side; lowest: number; highest: number };

export type Change = { owner: Owner; topic: Topic; step: string; evidence: Evidence };

/**
 * Something that the recruiter can do. `key` names it in the catalogue for as long as we exist, so that the next debrief
 * can ask after it; `about` and `owner` tell whose matter it was, and with whom it comes up again.
 */
export type Adjustment = {
  key: string;
  text: string;
  about: Topic | "demands";
  owner: Exclude<Owner, "nobody">;
  /** Whose words led to it, and what they weigh: to be held against the next time. */
  sides: Side[];
  weight: number;
};

/** A demand that few people or nobody can meet, why it is one, and what the recruiter can do about it. */
export type Wish = {
  kind: "stacked" | "contradiction" | "impossible" | "everything" | "pay";
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
  /** Yes, maybe or no: whether the candidate is still interested, whom the interviewers would see again. */
  choices: ChoiceRow[];
  /** What somebody needs for a yes, in their own words. */
  conditions: Evidence[];
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
  /** Why the first comes first, where the headline names other topics. */
  firstBecause?: string | undefined;
  /**
   * Those of them that can come up again, with what the next debrief needs to ask after them; see follow-up.ts. Left out
   * is what this one interview alone asks for, and anything about a protected trait: no record is kept of that.
   */
  advice?: Adjustment[] | undefined;
  coaching: { manager: string[]; candidate: string[] };
  /** Quotes that touch a protected trait, for the recruiter alone. */
  flags: Flag[];
  /** Every answer verbatim, party by party. */
  answers: {
    name: string;
    side: Side;
    /** `label` is the question in few words, as in tables. */
    items: {
      number: number;
      question: string;
      label: string;
      text: string;
      rating?: number | undefined;
      uncertain: boolean;
    }[];
  }[];
};
