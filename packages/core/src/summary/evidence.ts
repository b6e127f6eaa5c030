/**
 * What somebody's words weigh, and which of them are shown. Not every clause that sounds bad tells of the interview: a
 * condition for the next step, a better answer thought of later, a demand on nobody in particular. And what a question
 * asks for ("the hardest moment") says less than what somebody brings up unasked.
 */
import { readClauses } from "../feedback/clause.ts";
import type { Finding, Polarity, Side } from "../feedback/feedback.ts";
import { saysNothing } from "../feedback/lean.ts";
import type { TopicalQuestion } from "../feedback/questionnaire.ts";
import type { Evidence } from "./summary.ts";

/** A finding, who said it, and what it weighs. */
export type Statement = Finding & {
  name: string;
  side: Side;
  /** 1, or half when the question asked for just that. */
  weight: number;
  /** How much the words tell when they stand alone; more is better. */
  worth: number;
  /** Its topic is the one that the question asked about. */
  onTopic: boolean;
};

/** What a question asks for weighs half: everybody names a hardest moment when asked for one. */
const ASKED_FOR = 0.5;

// "it is missing", "we can teach that": they point at words that don't stand here.
const pointing = /^(?:it|that|this|these|which|except|then)\b|\b(?:it|that|this)$/i;

/** Undefined when the words tell nothing about the interview. `answer` is the whole text that holds the quote. */
export function weigh(
  finding: Finding,
  { answer, side, name, question }: { answer: string; side: Side; name: string; question: TopicalQuestion | undefined },
): Statement | undefined {
  const { quote, polarity, topic } = finding;
  if (isEmpty(quote) || isNotOfTheDay(sentenceAround(answer, quote), side, polarity, question)) return undefined;
  const asked = question?.lean === polarity || (question?.lean === "negative" && polarity === "mixed");
  const length = quote.split(/\s+/).length;
  const insult = abuse.test(quote);
  // "What a bunch of clowns" tells of anger alone, and nothing can be done about it.
  if (insult && length <= 6) return undefined;
  const onTopic = question?.topic === topic;
  const worth =
    (length >= 4 && length <= 24 ? 2 : length >= 2 ? 1 : 0) +
    (onTopic ? 1 : 0) -
    (pointing.test(quote) ? 2 : 0) -
    (insult ? 9 : 0);
  return { ...finding, name, side, weight: asked ? ASKED_FOR : 1, worth, onTopic };
}

/**
 * The words that show a view, the most telling first: only such as agree with it. For a mixed view good and bad take
 * turns. The same words of one person stand once; insults stand last.
 */
export function evidenceOf(statements: readonly Statement[], polarity: Polarity): Evidence[] {
  const byWorth = [...statements].sort((a, b) => b.worth - a.worth);
  const of = (...wanted: Polarity[]) => byWorth.filter((one) => wanted.includes(one.polarity));
  const fitting =
    polarity === "mixed"
      ? inTurns(of("positive"), of("negative", "mixed"))
      : polarity === "negative"
        ? [...of("negative"), ...of("mixed")]
        : of(polarity);
  const seen = new Set<string>();
  return fitting.flatMap(({ quote, name, side }) => {
    const key = JSON.stringify([name, quote]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ quote, name, side }];
  });
}

function inTurns<T>(good: readonly T[], bad: readonly T[]): T[] {
  const longer = Math.max(good.length, bad.length);
  return Array.from({ length: longer }, (_, i) => [good[i], bad[i]])
    .flat()
    .filter((one) => one !== undefined);
}

const shrugs = new Set(
  `never|hard to say|no comment|not sure|no idea|see above|same|same as above|as above|dunno|absolutely|definitely|
  of course|sure|ok|okay|yes|no|maybe|kein kommentar|sans commentaire|sin comentarios`.split(/\|\s*/),
);

const nothingMuch = /^(?:nothing|not)(?: (?:too|very))? (?:serious|major|big|much|special|bad|terrible|important)$/;

/** "Nothing", "Hard to say": an answer, and no word about anything. */
function isEmpty(quote: string): boolean {
  const bare = quote
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' ]/gu, "")
    .trim();
  return bare === "" || shrugs.has(bare) || nothingMuch.test(bare) || saysNothing(readClauses(quote.slice(0, 200)));
}

// "I would want to see a case study": what would turn a no into a yes is still to come.
const condition =
  /\b(?:would|['’]d) (?:also )?(?:need|want|like|love|have to)\b|\b(?:if|unless|provided|once|after|until)\b|\bneeds? to (?:see|hear|show)\b|\bnext (?:round|step)\b/;
// "Now I would name the three columns that matter": the better answer, thought of later.
const resolution = /\b(?:i|we)(?: would|['’]d) (?!be\b)|\bnext time\b|^\W*now i\b/;
// "I will tell everyone": what somebody means to do.
const intention = /^\W*(?:and |but )?i(?: will|['’]ll| am going to) (?:tell|post|write|sue|report|warn|make sure)\b/;

function isNotOfTheDay(
  sentence: string,
  side: Side,
  polarity: Polarity,
  question: TopicalQuestion | undefined,
): boolean {
  // A candidate's condition ("if the pay matches") is what hurts today, and never praise ("I would like to know it").
  if (question?.expects === "choice" && (side === "interviewer" || polarity === "positive"))
    return condition.test(sentence);
  if (side === "candidate" && question?.lean === "negative" && resolution.test(sentence)) return true;
  return intention.test(sentence);
}

/** Characters looked at on either side of a quote for the ends of its sentence. */
const REACH = 300;

function sentenceAround(answer: string, quote: string): string {
  const at = Math.max(answer.indexOf(quote), 0);
  const before = answer.slice(Math.max(0, at - REACH), at);
  const after = answer.slice(at + quote.length, at + quote.length + REACH);
  const start = Math.max(...[". ", "! ", "? ", "\n"].map((end) => before.lastIndexOf(end)));
  const stop = after.search(/[.!?\n]/);
  return (before.slice(start + 1) + quote + (stop < 0 ? after : after.slice(0, stop))).toLowerCase();
}

/** Such words stand word for word below; the recruiter need not read them first. */
const abuse =
  /\b(?:idiots?|morons?|imbeciles?|bitch\w*|bastards?|assholes?|arseholes?|dickheads?|fuck\w*|shit\w*|cunts?|scum|jerks?|retard\w*|clowns?|losers?|crap|screw (?:you|them|him|her))\b/i;
