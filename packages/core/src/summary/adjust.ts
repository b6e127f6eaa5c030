/**
 * What can change, and by whom: each finding against someone or something gets one step from the reviewed catalogue,
 * what nobody can change is named as such, and the recruiter gets at most three adjustments, the first of them to do.
 */
import type { Owner, Side, Topic } from "../feedback/feedback.ts";
import { evidenceOf, type Statement } from "./evidence.ts";
import { topicNames } from "./phrases.ts";
import { levers, steps } from "./steps.ts";
import type { Adjustment, Change, TopicRow, Wish } from "./summary.ts";
import { meaning } from "./wishes.ts";

const owners: readonly Owner[] = ["candidate", "manager", "recruiter", "nobody"];
const MAX_ADJUSTMENTS = 3;
/** A rant about one topic is still one topic. */
const MOST = 3;
/** The recruiter's own part is nearer to their hand than what they can do about others'. */
const OWN_PART = 2;
/** Above everything else: nobody will ever be found for a demand that nobody can meet. */
const DEMAND = MOST * OWN_PART + 1;
const BRIDGE = 0.9;
/** One answer that was asked for a fault is no reason to change a habit. */
const REASON = 1;

/** One change for each owner, topic and side, with the words that tell most; the heaviest first. */
export function changesOf(statements: readonly Statement[]): Change[] {
  const groups = grouped(statements).sort((a, b) => b.weight - a.weight);
  return owners.flatMap((owner) =>
    groups
      .filter((group) => group.owner === owner)
      .flatMap(({ topic, side, statements: said }): Change[] => {
        const [evidence] = evidenceOf(said, "negative");
        return evidence ? [{ owner, topic, step: stepOf(topic, owner, side), evidence }] : [];
      }),
  );
}

/** What the recruiter is in a position to do, the weightiest first; one for each topic, and one about demands. */
export function adjustmentsOf(
  statements: readonly Statement[],
  gaps: readonly TopicRow[],
  wishes: readonly Wish[],
): Adjustment[] {
  const proposals: Omit<Adjustment, "text">[] = [
    ...wishes.map(({ kind, evidence }): Omit<Adjustment, "text"> => {
      const about = kind === "pay" ? "compensation" : "demands";
      return { key: `wish/${kind}`, about, owner: "manager", sides: [evidence.side], weight: DEMAND };
    }),
    ...grouped(statements).flatMap(({ owner, topic, side, weight }): Omit<Adjustment, "text">[] => {
      if (owner === "nobody") return [];
      const matter = { about: topic, owner, sides: [side] };
      const counted = Math.min(weight, MOST);
      if (owner === "recruiter") return [{ ...matter, key: `step/${topic}/${side}`, weight: counted * OWN_PART }];
      return [{ ...matter, key: `lever/${topic}/${owner}`, weight: counted }];
    }),
    ...gaps.map(({ topic }): Omit<Adjustment, "text"> => {
      return {
        key: `bridge/${topic}`,
        about: topic,
        owner: "recruiter",
        sides: ["candidate", "interviewer"],
        weight: REASON,
      };
    }),
  ];
  const chosen = new Map<string, Adjustment>();
  for (const proposal of proposals.filter(({ weight }) => weight >= REASON).sort(bridgesLast)) {
    const text = adjustmentText(proposal.key);
    if (text && !chosen.has(proposal.about)) chosen.set(proposal.about, { ...proposal, text });
  }
  return [...chosen.values()].slice(0, MAX_ADJUSTMENTS);
}

function bridgesLast(a: { key: string; weight: number }, b: { key: string; weight: number }): number {
  const rank = ({ key, weight }: { key: string; weight: number }) => (key.startsWith("bridge/") ? BRIDGE : weight);
  return rank(b) - rank(a);
}

/** The words of an adjustment, now or a year later; undefined for a key that the catalogue no longer knows. */
export function adjustmentText(key: string): string | undefined {
  const [kind = "", what = "", who = ""] = key.split("/");
  const topic = Object.hasOwn(topicNames, what) ? (what as Topic) : undefined;
  if (kind === "wish") return Object.hasOwn(meaning, what) ? meaning[what as Wish["kind"]].lever : undefined;
  if (!topic) return undefined;
  if (kind === "bridge") return bridge(topic);
  if (kind === "step" && (who === "candidate" || who === "interviewer")) return stepOf(topic, "recruiter", who);
  return kind === "lever" && (who === "candidate" || who === "manager") ? levers[topic][who] : undefined;
}

function bridge(topic: Topic): string {
  return `Put both pictures of ${topicNames[topic]} next to each other before the next step: each side left with a different one.`;
}

function stepOf(topic: Topic, owner: Owner, side: Side): string {
  const entry = steps[topic][owner];
  return typeof entry === "string" ? entry : entry[side];
}

type Group = { owner: Owner; topic: Topic; side: Side; weight: number; statements: Statement[] };

/** In the order in which they were first spoken of. */
function grouped(statements: readonly Statement[]): Group[] {
  const groups = new Map<string, Group>();
  for (const statement of statements) {
    if (statement.polarity !== "negative" && statement.polarity !== "mixed") continue;
    const { owner, topic, side } = statement;
    const key = `${owner}/${topic}/${side}`;
    const group = groups.get(key) ?? { owner, topic, side, weight: 0, statements: [] };
    group.statements.push(statement);
    group.weight += statement.weight;
    groups.set(key, group);
  }
  return [...groups.values()];
}
