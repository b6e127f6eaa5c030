/**
 * What can change, and by whom: each finding against someone or something gets one step from the reviewed catalogue,
 * what nobody can change is named as such, and the recruiter gets at most three adjustments, the first of them to do.
 */
import type { Owner, Side, Topic } from "../feedback/feedback.ts";
import { topicNames } from "./phrases.ts";
import { levers, steps } from "./steps.ts";
import type { Change, Evidence, TopicRow, Wish } from "./summary.ts";
import { evidenceOf, type Statement } from "./view.ts";

const owners: readonly Owner[] = ["candidate", "manager", "recruiter", "nobody"];
const MAX_ADJUSTMENTS = 3;

/** One change for each owner, topic and side, with the first words that tell something; the heaviest first. */
export function changesOf(statements: readonly Statement[]): Change[] {
  const groups = grouped(statements);
  return owners.flatMap((owner) =>
    groups
      .filter((group) => group.owner === owner)
      .sort((a, b) => b.statements.length - a.statements.length)
      .flatMap(({ topic, side, statements: said }): Change[] => {
        const evidence = telling(evidenceOf(said, "negative"));
        return evidence ? [{ owner, topic, step: stepOf(topic, owner, side), evidence }] : [];
      }),
  );
}

/**
 * What the recruiter is in a position to do, by weight: their own part counts more than what they can do about
 * others', a demand that nobody can meet most of all. One for each topic, and one about demands.
 */
export function adjustmentsOf(
  statements: readonly Statement[],
  gaps: readonly TopicRow[],
  wishes: readonly Wish[],
): string[] {
  const proposals: { text: string; about: Topic | "demands"; weight: number }[] = [
    ...wishes.map(({ kind, lever }): { text: string; about: Topic | "demands"; weight: number } => ({
      text: lever,
      about: kind === "pay" ? "compensation" : "demands",
      weight: 3.5,
    })),
    ...grouped(statements).flatMap(({ owner, topic, side, statements: said }) => {
      if (owner === "nobody") return [];
      if (owner === "recruiter") return [{ text: stepOf(topic, owner, side), about: topic, weight: said.length * 1.5 }];
      return [{ text: levers[topic][owner], about: topic, weight: said.length }];
    }),
    ...gaps.map(({ topic }) => ({ text: bridge(topic), about: topic, weight: 0.9 })),
  ];
  proposals.sort((a, b) => b.weight - a.weight);
  const chosen = new Map<string, string>();
  for (const { about, text } of proposals) if (!chosen.has(about)) chosen.set(about, text);
  return [...chosen.values()].slice(0, MAX_ADJUSTMENTS);
}

/** "Awful" tells less than what was awful. */
function telling(evidence: readonly Evidence[]): Evidence | undefined {
  return evidence.find(({ quote }) => quote.includes(" ")) ?? evidence[0];
}

function bridge(topic: Topic): string {
  return `Put both pictures of ${topicNames[topic]} next to each other before the next step: each side left with another one.`;
}

function stepOf(topic: Topic, owner: Owner, side: Side): string {
  const entry = steps[topic][owner];
  return typeof entry === "string" ? entry : entry[side];
}

type Group = { owner: Owner; topic: Topic; side: Side; statements: Statement[] };

/** In the order in which they were first spoken of. */
function grouped(statements: readonly Statement[]): Group[] {
  const groups = new Map<string, Group>();
  for (const statement of statements) {
    if (statement.polarity !== "negative" && statement.polarity !== "mixed") continue;
    const { owner, topic, side } = statement;
    const key = `${owner}/${topic}/${side}`;
    const group = groups.get(key) ?? { owner, topic, side, statements: [] };
    group.statements.push(statement);
    groups.set(key, group);
  }
  return [...groups.values()];
}
