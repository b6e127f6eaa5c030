/**
 * Views: what each side says about each topic, counted from its findings and ratings. Remarks on protected traits
 * count for nothing here; the recruiter sees them apart.
 */
import { type Finding, type Polarity, type Side, Topic } from "../feedback/feedback.ts";
import { polarityOf } from "../feedback/polarity.ts";
import type { Account, Evidence, SummaryInput, View } from "./summary.ts";

/** A finding and who said it. */
export type Statement = Finding & { name: string; side: Side };

/** A view with what the merge needs to know beyond it. */
export type Tally = View & {
  topic: Topic;
  side: Side;
  /** Statements and ratings against; mixed ones count on both sides. */
  blame: number;
  praise: number;
  statements: Statement[];
  /** What is blamed is mostly the speaker's own part. */
  self: boolean;
};

/** The order of the questionnaire's topics, which settles ties everywhere. */
export const topics: readonly Topic[] = Topic.options;

/** In the order of the accounts and their answers; neutral ones and remarks on protected traits left out. */
export function statementsOf(accounts: readonly Account[]): Statement[] {
  return accounts.flatMap(({ feedback, name, side }) =>
    (feedback?.findings ?? [])
      .filter((finding) => finding.polarity !== "neutral" && !finding.sensitive)
      .map((finding) => ({ ...finding, name, side })),
  );
}

/** One for each topic that the side spoke of, in the order of the topics. */
export function talliesOf(input: SummaryInput, side: Side): Tally[] {
  const accounts = input.accounts.filter((account) => account.side === side);
  const said = statementsOf(accounts);
  const rated = accounts.flatMap((account) => ratingsOf(account, input));
  return topics.flatMap((topic) => {
    const statements = said.filter((statement) => statement.topic === topic);
    const polarities = [
      ...statements.map(({ polarity }) => polarity),
      ...rated.filter((rating) => rating.topic === topic).map(({ polarity }) => polarity),
    ];
    return polarities.length > 0 ? [tally(topic, side, statements, polarities)] : [];
  });
}

function tally(topic: Topic, side: Side, statements: Statement[], polarities: Polarity[]): Tally {
  const count = (wanted: Polarity) => polarities.filter((one) => one === wanted || one === "mixed").length;
  const [praise, blame] = [count("positive"), count("negative")];
  const polarity = polarityOf({ praise, blame }, 0.5);
  const against = statements.filter((one) => one.polarity !== "positive");
  const own = against.filter(({ target }) => (target === "candidate") === (side === "candidate"));
  return {
    topic,
    side,
    polarity,
    weight: polarities.length,
    evidence: evidenceOf(statements, polarity),
    praise,
    blame,
    statements,
    self: side === "candidate" && own.length * 2 > against.length,
  };
}

/** A rating above the middle is praise, one below it blame. What they want next is a view of the candidate alone. */
function ratingsOf(
  { feedback, side }: Account,
  { questionnaires }: SummaryInput,
): { topic: Topic; polarity: Polarity }[] {
  return questionnaires[side].flatMap(({ number, topic }): { topic: Topic; polarity: Polarity }[] => {
    const answer = feedback?.answers[String(number)];
    if (!topic || !answer) return [];
    const { rating, choice } = answer;
    if (rating !== undefined && rating <= 2) return [{ topic, polarity: "negative" }];
    if (rating !== undefined && rating >= 4) return [{ topic, polarity: "positive" }];
    if (side === "candidate" && choice === "yes") return [{ topic, polarity: "positive" }];
    if (side === "candidate" && choice === "no") return [{ topic, polarity: "negative" }];
    return [];
  });
}

/** What goes with the view comes first; the same words of one person stand once. */
export function evidenceOf(statements: readonly Statement[], polarity: Polarity): Evidence[] {
  const fitting = [...statements].sort((a, b) => Number(b.polarity === polarity) - Number(a.polarity === polarity));
  const seen = new Set<string>();
  return fitting.flatMap(({ quote, name, side }) => {
    const key = JSON.stringify([name, quote]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ quote, name, side }];
  });
}
