/**
 * What somebody's words weigh, and which of them are shown. Not every clause that sounds bad tells of the interview: a
 * condition for the next step, a better answer thought of later, a demand on nobody in particular. And what a question
 * asks for ("the hardest moment") says less than what somebody brings up unasked.
 */
import { readClauses } from "../feedback/clause.ts";
import type { Finding, Polarity, Side } from "../feedback/feedback.ts";
import { saysNothing } from "../feedback/lean.ts";
import type { TopicalQuestion } from "../feedback/questionnaire.ts";
import { withoutWraps } from "../feedback/wrapped.ts";
import { type CaseKey, caseIn } from "./cases.ts";
import type { Evidence } from "./summary.ts";

/** A finding, who said it, and what it weighs. */
export type Statement = Finding & {
  name: string;
  side: Side;
  /** 1, or half when the question asked for just that. */
  weight: number;
  /** How much the words tell when they stand alone; more is better. */
  worth: number;
  /** Its topic is the one that the question asked about, or the one of its case. */
  onTopic: boolean;
  /** What happens in interviews again and again, when the words tell of it: its owner is the statement's. */
  matter?: CaseKey | undefined;
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
  if (isEmpty(quote) || isNotOfTheDay(sentenceAround(answer, quote), { side, finding, question })) return undefined;
  const asked = question?.lean === polarity || (question?.lean === "negative" && polarity === "mixed");
  const length = quote.split(/\s+/).length;
  const insult = isAbuse(quote);
  // "What a bunch of clowns" tells of anger alone, and nothing can be done about it.
  if (insult && length <= 6) return undefined;
  const matter = caseIn({ quote, side, polarity });
  // "What would change that" asks for any topic but its own.
  const asksForIt = question?.topic === topic && question.expects !== "choice";
  const onTopic = matter ? matter.topic === topic : asksForIt;
  const worth =
    (length >= 4 && length <= 24 ? 2 : length >= 2 ? 1 : 0) +
    (onTopic ? 1 : 0) +
    nearTheMissing(finding, side, question) -
    (pointing.test(quote) ? 2 : 0) -
    (insult ? 9 : 0);
  const weight = asked ? ASKED_FOR : 1;
  const aimed = matter?.owner === "candidate" ? { target: "candidate" as const } : {};
  const owned = matter ? { owner: matter.owner, matter: matter.key, ...aimed } : {};
  return { ...finding, ...owned, name, side, weight, worth, onTopic };
}

/** Both questions that ask an interviewer what was missing come before what else they found, the must-have first. */
function nearTheMissing({ polarity, quote }: Finding, side: Side, question: TopicalQuestion | undefined): number {
  if (side !== "interviewer" || (polarity !== "negative" && polarity !== "mixed")) return 0;
  const mustHave = question?.topic === "skills" && question.expects === "rating";
  return mustHave && absence.test(quote) ? 2 : mustHave || question?.lean === "negative" ? 1 : 0;
}

// "Kubernetes in production was missing", "no SaaS background", "es fehlt an Praxis", "aucune expérience", "sin práctica"
const absence =
  /(?<!\p{L})(?:missing|lack\p{L}*|without|no|not|never|\p{L}+n['’]t|fehl\p{L}*|kein\p{L}*|ohne|nicht|nie|manqu\p{L}*|aucune?|sans|pas|jamais|falt\p{L}*|sin|ning[uú]n\p{L}*|nunca)(?!\p{L})/iu;

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

// "I don't care much", "so would I", "not much to say": they tell how little something matters, and of nothing else.
const shrug =
  /^(?:(?:but )?(?:honestly )?(?:i|we) (?:really )?(?:do not|don['’]?t|wouldn['’]?t|would not) (?:really )?(?:care|mind|worry)\b.{0,20}|(?:honestly,? )?so (?:would|did|do|could) (?:i|we|anyone|most)|.{0,40}\bnot (?:too )?much (?:else )?to (?:say|add|report))$/i;
const nothingMuch = /^(?:nothing|not)(?: (?:too|very))? (?:serious|major|big|much|special|bad|terrible|important)$/;

/** "Nothing", "Hard to say": an answer, and no word about anything. */
function isEmpty(quote: string): boolean {
  const bare = quote
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' ]/gu, "")
    .trim();
  return (
    bare === "" ||
    shrugs.has(bare) ||
    shrug.test(quote) ||
    nothingMuch.test(bare) ||
    saysNothing(readClauses(quote.slice(0, 200)))
  );
}

// "I would want to see a case study": what would turn a no into a yes is still to come.
const condition =
  /\b(?:would|['’]d) (?:also )?(?:need|want|like|love|have to)\b|\b(?:if|unless|provided|once|after|until)\b|\bneeds? to (?:see|hear|show)\b|\bnext (?:round|step)\b/;
// "Now I would name the three columns that matter": the better answer, thought of later.
const resolution = /\b(?:i|we)(?: would|['’]d) (?!be\b)|\bnext time\b|^\W*now i\b/;
// "I will tell everyone": what somebody means to do.
const intention = /^\W*(?:and |but )?i(?: will|['’]ll| am going to) (?:tell|post|write|sue|report|warn|make sure)\b/;

/** Words that the recruiter need not read before anything else: they stand word for word at the end. */
export function isAbuse(quote: string): boolean {
  return abuse.test(quote);
}

function isNotOfTheDay(
  sentence: string,
  { side, finding, question }: { side: Side; finding: Finding; question: TopicalQuestion | undefined },
): boolean {
  const { polarity, topic } = finding;
  // A candidate's condition about something ("if the pay matches") is what hurts today; what they would like to hear is
  // neither praise nor cooled interest.
  if (question?.expects === "choice" && (side === "interviewer" || polarity === "positive" || topic === question.topic))
    return condition.test(sentence);
  if (side === "candidate" && question?.lean === "negative" && resolution.test(sentence)) return true;
  return intention.test(sentence);
}

/** Characters looked at on either side of a quote for the ends of its sentence. */
const REACH = 300;

function sentenceAround(answer: string, quote: string): string {
  const at = Math.max(answer.indexOf(quote), 0);
  const from = Math.max(0, at - REACH);
  const around = withoutWraps(answer.slice(from, at + quote.length + REACH));
  const [before, after] = [around.slice(0, at - from), around.slice(at - from + quote.length)];
  const start = Math.max(...[". ", "! ", "? ", "\n"].map((end) => before.lastIndexOf(end)));
  const stop = after.search(/[.!?\n]/);
  return (before.slice(start + 1) + quote + (stop < 0 ? after : after.slice(0, stop))).toLowerCase();
}

const abuse =
  /\b(?:idiots?|morons?|imbeciles?|bitch\w*|bastards?|assholes?|arseholes?|dickheads?|fuck\w*|shit\w*|cunts?|scum|jerks?|retard\w*|clowns?|losers?|crap|screw (?:you|them|him|her))\b/i;
