/**
 * Views: what each side says about each topic, weighed from its findings and ratings. Remarks on protected traits
 * count for nothing here; the recruiter sees them apart.
 */
import { type Polarity, type Side, Topic } from "../feedback/feedback.ts";
import { polarityOf } from "../feedback/polarity.ts";
import { evidenceOf, type Statement, weigh } from "./evidence.ts";
import type { Account, SummaryInput, View, Wish } from "./summary.ts";

/** A view with what the merge needs to know beyond it. */
export type Tally = View & {
  topic: Topic;
  side: Side;
  /** What statements and ratings against weigh; mixed ones count on both sides. */
  blame: number;
  praise: number;
  statements: Statement[];
  /** The words are mostly about the candidate who speaks. */
  self: boolean;
  /** Some of the words are about the candidate, whoever speaks. */
  ofCandidate: boolean;
};

/** The order of the questionnaire's topics, which settles ties everywhere. */
export const topics: readonly Topic[] = Topic.options;

/**
 * In the order of the accounts and their answers. Left out: what is neutral, touches a protected trait or tells nothing
 * of the interview, and words that only make up one of `demands`.
 */
export function statementsOf({ accounts, questionnaires }: SummaryInput, demands: readonly Wish[] = []): Statement[] {
  const said = accounts.flatMap(({ feedback, name, side }) =>
    (feedback?.findings ?? []).flatMap((finding) => {
      if (finding.polarity === "neutral" || finding.sensitive) return [];
      const demanded = demands.some(
        ({ kind, evidence }) => kind !== "pay" && evidence.name === name && evidence.quote.includes(finding.quote),
      );
      if (demanded) return [];
      const answer = feedback?.answers[String(finding.question)]?.text ?? finding.quote;
      const question = questionnaires[side].find(({ number }) => number === finding.question);
      return weigh(finding, { answer, side, name, question }) ?? [];
    }),
  );
  return nearestTopic(said);
}

/** In clauses: what was asked about is nearer than whatever else was said. */
const ASKED_ABOUT = 100;

/**
 * One clause that was filed under several topics counts for the one that was asked about, or of which its side says more
 * elsewhere: "froze during live coding" is about skills, and no line about a frozen picture should follow from it.
 */
function nearestTopic(said: readonly Statement[]): Statement[] {
  const quoteOf = ({ name, question, quote }: Statement) => JSON.stringify([name, question, quote]);
  const times = new Map<string, number>();
  for (const one of said) times.set(quoteOf(one), (times.get(quoteOf(one)) ?? 0) + 1);
  const alone = new Map<string, number>();
  const topicOf = ({ side, topic }: Statement) => `${side}/${topic}`;
  for (const one of said) {
    if (times.get(quoteOf(one)) === 1) alone.set(topicOf(one), (alone.get(topicOf(one)) ?? 0) + one.weight);
  }
  const nearness = (one: Statement) => (alone.get(topicOf(one)) ?? 0) + (one.onTopic ? ASKED_ABOUT : 0);
  const nearest = new Map<string, number>();
  for (const one of said) nearest.set(quoteOf(one), Math.max(nearest.get(quoteOf(one)) ?? 0, nearness(one)));
  return said.filter((one) => nearness(one) === nearest.get(quoteOf(one)));
}

/** One for each topic that the side spoke of or rated, in the order of the topics. */
export function talliesOf(input: SummaryInput, side: Side, statements: readonly Statement[]): Tally[] {
  const said = statements.filter((statement) => statement.side === side);
  const rated = input.accounts
    .filter((account) => account.side === side)
    .flatMap((account) => ratingsOf(account, input));
  return topics.flatMap((topic) => {
    const about = said.filter((statement) => statement.topic === topic);
    const weighed = [...about, ...rated.filter((rating) => rating.topic === topic)];
    return weighed.length > 0 ? [tally(topic, side, about, weighed)] : [];
  });
}

/** Only the balance matters here: half a clause is a view too. */
const CLEAR = 10;

type Weighed = { polarity: Polarity; weight: number; name: string };

function tally(topic: Topic, side: Side, statements: Statement[], weighed: readonly Weighed[]): Tally {
  const sum = (...wanted: Polarity[]) =>
    weighed.reduce((total, { polarity, weight }) => total + (wanted.includes(polarity) ? weight : 0), 0);
  const [praise, blame] = [sum("positive", "mixed"), sum("negative", "mixed")];
  const split = disagree(weighed);
  const polarity = split ? "mixed" : polarityOf({ praise: praise * CLEAR, blame: blame * CLEAR }, 0.5);
  const told = statements.filter(
    (one) => polarity === "mixed" || one.polarity === polarity || one.polarity === "mixed",
  );
  const own = told.filter(({ target }) => target === "candidate");
  return {
    topic,
    side,
    polarity,
    weight: sum("positive", "negative", "mixed"),
    evidence: evidenceOf(statements, polarity),
    rated: statements.length === 0,
    split,
    praise,
    blame,
    statements,
    self: side === "candidate" && own.length * 2 > told.length,
    ofCandidate: own.length > 0,
  };
}

/** Who finds so much more of one than of the other is clear in mind, a "but" or two aside. */
const MOSTLY = 3;
/** One clause is no mind yet; a clause and a half, or a clause and a rating, is. */
const MADE_UP = 1.5;

/** One of them is for it and another against it, each clearly. */
function disagree(weighed: readonly Weighed[]): boolean {
  const minds = new Map<string, { praise: number; blame: number }>();
  for (const { name, polarity, weight } of weighed) {
    const mind = minds.get(name) ?? { praise: 0, blame: 0 };
    if (polarity !== "negative") mind.praise += weight;
    if (polarity !== "positive") mind.blame += weight;
    minds.set(name, mind);
  }
  const clear = [...minds.values()].filter(({ praise, blame }) => praise + blame >= MADE_UP);
  return (
    clear.some(({ praise, blame }) => praise >= blame * MOSTLY) &&
    clear.some(({ praise, blame }) => blame >= praise * MOSTLY)
  );
}

/** A rating above the middle is praise, one below it blame. What they want next is a view of the candidate alone. */
function ratingsOf(
  { feedback, side, name }: Account,
  { questionnaires }: SummaryInput,
): (Weighed & { topic: Topic })[] {
  return questionnaires[side].flatMap(({ number, topic }) => {
    const answer = feedback?.answers[String(number)];
    if (!topic || !answer) return [];
    const { rating, choice } = answer;
    const rated = (polarity: Polarity, weight = 1) => [{ topic, polarity, weight, name }];
    if (rating !== undefined && rating <= 2) return rated("negative", rating <= 1 ? 2 : 1);
    if (rating !== undefined && rating >= 4) return rated("positive", rating >= 5 ? 2 : 1);
    if (side === "candidate" && choice === "yes") return rated("positive");
    if (side === "candidate" && choice === "no") return rated("negative");
    return [];
  });
}
