/** The fixed words of the summary, one shape for every language: a missing key is an error of the compiler. */
import type { Owner, Polarity, Side, Topic } from "../../feedback/feedback.ts";
import type { Trait } from "../../feedback/sensitive.ts";
import type { About, Course } from "../advised.ts";
import type { AskedKey } from "../asked.ts";
import type { CaseKey } from "../cases.ts";
import type { HurdleKey } from "../hurdles.ts";
import type { Profession } from "../profession.ts";
import type { Remark } from "../remark.ts";
import type { Wish } from "../summary.ts";

/** Of one, and of several; a text alone where a language says the same of both. */
export type Numbered = string | { one: string; many: string };

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
  /** Why the first adjustment comes first, where the headline names something else. */
  first: Record<"pay" | "demands" | "hurt" | "own" | "near", string>;
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
    /** Of several interviewers the only one who said it, by `{name}`. */
    oneWants: Record<"yes" | "maybe" | "no", string>;
  };

type Phrases = { positive: Numbered; negative: Numbered; self?: string };

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

export type DraftWords = Record<"noReproach" | "theirs" | "usual" | "opening" | "hurdle" | "skeleton", string> &
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

/** Those about skills come from the profession, in both drafts. */
export type CandidatePractices = Record<Exclude<Topic, "skills">, CandidatePractice> & {
  skills: Omit<CandidatePractice, "questions" | "strength">;
};

export type ManagerPractice = {
  /** Stands after "What you need from the candidate: ". */
  need: string;
  /** A question as it is often asked, and one that draws the wanted answer. */
  rewrites: [Rewrite, Rewrite];
  /** What went well, said to the manager. */
  praise: string;
  /** What the candidate lived through, said gently. */
  lived: string;
  /** What to do about it next time. */
  advice: string;
};

export type ManagerPractices = Record<Exclude<Topic, "skills">, ManagerPractice> & {
  skills: Omit<ManagerPractice, "rewrites">;
};

type Hurdle = Omit<CandidatePractice, "strength">;

/** What to say aloud comes from the profession. */
export type HurdleWords = Record<Exclude<HurdleKey, "aloud">, Hurdle> & { aloud: Omit<Hurdle, "questions"> };

export type QuestionWords = Record<AskedKey, { when: string; to: string }>;

export type WishWords = Record<Wish["kind"], { why: string; lever: string }>;

/** `{name}`, `{topics}`, `{topic}` and `{adjustment}` are filled in; `pair` joins the last of several topics. */
export type AddendumWords = Record<"answered" | "corrected" | "same" | "toDo" | "pair", string> &
  Record<"common" | "gap", { came: string; went: string }> & { heaviest: Record<Side, string> };

/** Under a remark on a protected trait. `{traits}` are some of `names`; `pair` joins the last of them. */
export type TraitWords = { notice: string; names: Record<Trait, string>; pair: string };

/** What became of earlier advice. `{matter}` is a topic's name or `demands`. */
export type FollowUpWords = {
  question: string;
  done: Record<"yes" | "no" | "unknown", string>;
  course: Record<Course, string>;
  demands: string;
};

/**
 * The digest. `{matter}` is a topic's name or the demands', `{heading}` one of `headings`, `{place}` is `place` or empty,
 * `{in}` of `{of}` debriefs; `{period}` is one of `every`.
 */
export type DigestWords = {
  headings: Record<About, string>;
  every: Record<"week" | "month", string>;
  place: string;
  share: string;
  shares: string;
  rising: string;
  quieter: Record<Side, string>;
  changed: string;
  weighed: string;
  nothingTwice: string;
  few: Numbered;
  /** From two to ten. */
  numbers: string;
  warning: string;
  /** From the first to the tenth time; `many` when they are used up. */
  times: { ordinals: string; one: string; many: string };
  seen: { all: string; since: string };
  trend: Record<"unknown" | "more" | "less" | "same", string>;
  done: Record<"yes" | "no" | "unknown", string>;
  pace: { soon: string; hours: Numbered; days: string };
  tooMuch: string;
  nobodyAsked: string;
  because: string;
  debriefs: Numbered;
  stop: string;
  day: string;
  dates: Record<"month" | "within" | "across" | "apart", string>;
};

/** What the mail of the summary says around the sentences of the merge. */
export type ReportWords = {
  labels: Record<Topic, string>;
  sides: Record<Side, string>;
  owners: Record<Owner, string>;
  states: Record<"answered" | "silent" | "declined" | "unreachable" | "answeredAt", string>;
  choices: Record<"yes" | "maybe" | "no", string>;
  oneSided: Record<Side, string>;
  spread: Record<Side, string>;
  tooLittle: Record<Side | "both", string>;
} & Record<"rating" | "ratingAs" | "missing" | "moreFlags" | "unshown" | "cut" | "besides" | "unsure" | "pair", string>;

/** All books of one language. */
export type Wording = {
  addendum: AddendumWords;
  advice: AdviceWords;
  candidatePractice: CandidatePractices;
  cases: CaseWords;
  digest: DigestWords;
  drafts: DraftWords;
  followUp: FollowUpWords;
  headline: HeadlineWords;
  hurdles: HurdleWords;
  levers: LeverWords;
  lines: LineWords;
  managerPractice: ManagerPractices;
  professions: ProfessionWords;
  questions: QuestionWords;
  rated: RatedWords;
  report: ReportWords;
  steps: StepWords;
  topics: Record<Topic, string>;
  views: ViewWords;
  wishes: WishWords;
};
