/** The fixed words of the summary, one shape for every language: a missing key is an error of the compiler. */
import type { Owner, Polarity, Side, Topic } from "../../feedback/feedback.ts";
import type { AskedKey } from "../asked.ts";
import type { CaseKey } from "../cases.ts";
import type { HurdleKey } from "../hurdles.ts";
import type { Profession } from "../profession.ts";
import type { Remark } from "../remark.ts";
import type { Wish } from "../summary.ts";

/** Of one interviewer, and of several. */
export type Numbered = { one: string; many: string };

/** `step` is said to the owner, `lever` to the recruiter; `lived` and `advice` stand in the manager's draft. */
export type CaseWords = Record<CaseKey, { step: string; lever?: string; lived?: string; advice?: string }>;

/** To the recruiter. `{topic}` is one of the topics' names. */
export type AdviceWords = {
  remark: Record<Remark, string>;
  condition: Record<Side, string>;
  unheard: Record<Side, string>;
  opposite: string;
  bridge: string;
  split: string;
  panel: string;
  momentum: string;
};

/** Whole sentences, but for the two halves of `outlook`: what each side wants. */
export type HeadlineWords = Record<
  | "nobody"
  | "onlyCandidate"
  | "bothTerse"
  | "candidateTerse"
  | "notEnough"
  | "bothYes"
  | "bothNo"
  | "bothMaybe"
  | "outlook"
  | "neitherContent"
  | "gap"
  | "different"
  | "weighedMost"
  | "weighedMostForBoth"
  | "weighedMostForCandidate"
  | "stoodOut"
  | "nothingAgainst",
  string
> &
  Record<
    | "onlyInterviewer"
    | "interviewerTerse"
    | "candidateContent"
    | "interviewerContent"
    | "weighedMostForInterviewer"
    | "weighedMostForEach",
    Numbered
  > & {
    candidateWants: Record<"yes" | "maybe" | "no", string>;
    interviewersWant: Record<"yes" | "maybe" | "no" | "apart", Numbered>;
  };

type Phrases = { positive: string | Numbered; negative: string | Numbered; self?: string };

export type ViewWords = Record<Side, Record<Topic, Phrases>>;

/** What is rated, as it stands in `ratedHigh` and `ratedLow`. */
export type RatedWords = Record<Side, Partial<Record<Topic, string>>>;

/** By side: one interviewer and several are told apart. */
type BySide = { candidate: string; interviewer: Numbered };

export type LineWords = Record<"alone" | "agreed" | "apart" | "split", string> & {
  both: Record<Polarity, string>;
} & Record<"mixed" | "ratedHigh" | "ratedLow", BySide> & {
    partly: {
      candidate: Record<"positive" | "negative", string>;
      interviewer: Record<"positive" | "negative", Numbered>;
    };
  };

type Rewrite = { from: string; to: string };

/** `work` stands in "shown on …"; `aloud` are questions to practise for whoever froze while others watched. */
export type ProfessionWords = Record<
  Profession | "any",
  { work: string; skills: [string, string]; aloud: [string, string]; strength: string; rewrites: [Rewrite, Rewrite] }
>;

type Led = { first: string; more: string };

export type DraftWords = Record<"thanks" | "theirs" | "usual" | "opening" | "hurdle" | "skeleton", string> &
  Record<"wentWell" | "livedThrough" | "needed", Led> & { practise: Record<"behavioural" | "skills", string> };

/** What an owner can do about a finding, by the side that spoke; one string stands for both. */
export type StepWords = Record<Topic, Record<Owner, string | Record<Side, string>>>;

/** What the recruiter can do themselves about a finding that the candidate or the manager owns. */
export type LeverWords = Record<Topic, Record<"candidate" | "manager", string>>;

/** The four steps of a flexible answer, filled for one topic. */
export type Skeleton = { situation: string; task: string; action: string; result: string };

export type CandidatePractice = {
  /** "A hurdle that showed: …" */
  hurdle: string;
  /** What its questions are: about what somebody did, or about what they can do. */
  kind: "behavioural" | "skills";
  skeleton: Skeleton;
  questions: [string, string];
  /** "Lead with …" when the topic went well. */
  strength: string;
};

export type ManagerPractice = {
  /** Stands after "What you need from the candidate: ". */
  need: string;
  /** A question as it is often asked, and one that draws the wanted answer. */
  rewrites: [{ from: string; to: string }, { from: string; to: string }];
  /** What went well, said to the manager. */
  praise: string;
  /** What the candidate lived through, said gently. */
  lived: string;
  /** What to do about it next time. */
  advice: string;
};

export type HurdleWords = Record<HurdleKey, Omit<CandidatePractice, "strength">>;

export type QuestionWords = Record<AskedKey, { when: string; to: string }>;

export type WishWords = Record<Wish["kind"], { why: string; lever: string }>;

/** `{name}`, `{topics}`, `{topic}` and `{adjustment}` are filled in; `pair` joins the last of several topics. */
export type AddendumWords = Record<"answered" | "corrected" | "same" | "toDo" | "pair", string> &
  Record<"common" | "gap", { came: string; went: string }> & { heaviest: Record<Side, string> };
