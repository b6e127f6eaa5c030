/**
 * What can change, and by whom: each finding against someone or something gets one step from the reviewed catalogue,
 * what nobody can change is named as such, and the recruiter gets at most three adjustments, the first of them to do.
 */
import type { Owner, Side, Topic } from "../feedback/feedback.ts";
import type { CaseKey } from "./cases.ts";
import { evidenceOf, type Statement } from "./evidence.ts";
import { asksThem, type Remark } from "./remark.ts";
import type { Adjustment, Change, ChoiceRow, Evidence, Flag, TopicRow, Wish } from "./summary.ts";
import type { Tally } from "./view.ts";
import { filled } from "./wording/filled.ts";
import type { Wording } from "./wording/shape.ts";

const owners: readonly Owner[] = ["candidate", "manager", "recruiter", "nobody"];
const MAX_ADJUSTMENTS = 3;
/** A rant about one topic is still one topic. */
const MOST = 3;
/** The recruiter's own part is nearer to their hand than what they can do about others'. */
const OWN_PART = 2;
/** One answer that was asked for a fault is no reason to change a habit. */
const REASON = 1;
/** Nobody will ever be found for a demand that nobody can meet. */
const DEMAND = MOST * OWN_PART + 1;
/** Above it, and above everything: who was hurt, and what the law forbids. */
const HURT = DEMAND + 1;
const TRAIT = DEMAND + 2;
/** Interviewers who want different people will turn away every candidate. */
const PANEL = MOST * OWN_PART;
const SPLIT = MOST + 0.5;
/** What would turn a "maybe" into a "yes" is known, and can be had this week. */
const CONDITION = MOST + 0.2;
/** One view of an hour is no ground to act on, and two opposite ones are none yet. */
const UNHEARD = DEMAND - 0.5;
const OPPOSITE = UNHEARD - 1;
/** What both want goes cold while nobody sets a date. */
const MOMENTUM = MOST + 1;
/** What is known for what it is can be acted upon better than a topic as a whole. */
const CASE = 1;
/** Nothing else can be said before it is known why somebody did not come. */
const NO_SHOW = DEMAND;
const BRIDGE = 0.9;

/** One change for each owner, topic, side and case, with the words that tell most; the heaviest first. */
export function changesOf(statements: readonly Statement[], words: Wording): Change[] {
  const groups = grouped(statements).sort((a, b) => b.weight - a.weight);
  const said = new Set<string>();
  return owners.flatMap((owner) =>
    groups
      .filter((group) => group.owner === owner)
      .flatMap(({ topic, side, matter, statements }): Change[] => {
        const step = stepOf(words, topic, owner, side, matter);
        const [evidence] = evidenceOf(statements, "negative");
        const known = said.has(JSON.stringify([topic, step]));
        said.add(JSON.stringify([topic, step]));
        return evidence && !known ? [{ owner, topic, step, evidence }] : [];
      }),
  );
}

/** What the advice rests on. */
export type Grounds = {
  statements: readonly Statement[];
  tallies: Record<Side, readonly Tally[]>;
  gaps: readonly TopicRow[];
  wishes: readonly Wish[];
  conditions: readonly Evidence[];
  flags: readonly Flag[];
  choices: readonly ChoiceRow[];
  /** The side that was asked and of which nobody answered. */
  unheard: Side | undefined;
  /** One side came away content with the whole and the other not. */
  opposite: boolean;
};

/** With what is said to the recruiter; `once` when this interview alone asks for it. */
export type Proposal = Adjustment & { once: boolean };

/** What the recruiter is in a position to do, the weightiest first; one for each topic, and one about demands. */
export function adjustmentsOf(grounds: Grounds, words: Wording): Proposal[] {
  const chosen = new Map<string, Proposal>();
  const texts = new Set<string>();
  for (const proposal of proposalsFrom(grounds).sort((a, b) => b.weight - a.weight)) {
    const text = adjustmentText(proposal.key, words);
    // One talk with the interviewers settles whatever they do not agree about.
    const kind = proposal.key.split("/")[0] ?? "";
    const matter = proposal.once ? proposal.key : kind === "split" ? kind : proposal.about;
    if (text === undefined || texts.has(text) || chosen.has(matter)) continue;
    texts.add(text);
    chosen.set(matter, { ...proposal, text });
  }
  return [...chosen.values()].slice(0, MAX_ADJUSTMENTS);
}

type Draft = Omit<Proposal, "text">;

function proposalsFrom(grounds: Grounds): Draft[] {
  const { statements, tallies, gaps, wishes, conditions, flags, choices, unheard, opposite } = grounds;
  const wanted = new Set(choices.filter(({ side }) => side === "interviewer").map(({ choice }) => choice));
  const opposed = wanted.has("yes") && wanted.has("no");
  const agreed =
    wanted.size === 1 &&
    choices.every(({ choice }) => choice === "yes") &&
    choices.some(({ side }) => side === "candidate");
  const both: Side[] = ["candidate", "interviewer"];
  return [
    ...remarksFrom(flags).map((remark) => onceOnly(`remark/${remark}`, TRAIT)),
    ...wishes.map(({ kind, evidence }): Draft => {
      const about = kind === "pay" ? "compensation" : "demands";
      return { key: `wish/${kind}`, about, owner: "manager", sides: [evidence.side], weight: DEMAND, once: false };
    }),
    ...grouped(statements).flatMap(reasoned),
    ...(unheard ? [onceOnly(`unheard/${unheard}`, UNHEARD)] : []),
    ...(opposite ? [onceOnly("opposite", OPPOSITE)] : []),
    ...(opposed ? [onceOnly("panel", PANEL)] : []),
    ...(agreed ? [onceOnly("momentum", MOMENTUM)] : []),
    ...tallies.interviewer.flatMap(({ topic, split }): Draft[] => {
      if (!split || opposed) return [];
      return [
        { key: `split/${topic}`, about: topic, owner: "manager", sides: ["interviewer"], weight: SPLIT, once: false },
      ];
    }),
    ...both.flatMap((side): Draft[] => {
      const open = conditions.filter((one) => one.side === side);
      // Whoever says yes already may still have a wish, but nothing hangs on it.
      if (!open.some(({ name }) => side === "candidate" || choiceOf(choices, name, side) !== "yes")) return [];
      return [onceOnly(`condition/${side}`, CONDITION)];
    }),
    ...gaps.map(({ topic }): Draft => {
      return { key: `bridge/${topic}`, about: topic, owner: "recruiter", sides: both, weight: BRIDGE, once: false };
    }),
  ];
}

/** What this interview alone asks for. */
function onceOnly(key: string, weight: number): Draft {
  return { key, about: "process", owner: "recruiter", sides: [], weight, once: true };
}

function choiceOf(choices: readonly ChoiceRow[], name: string, side: Side): ChoiceRow["choice"] | undefined {
  return choices.find((one) => one.name === name && one.side === side)?.choice;
}

/** What one group of complaints leads to, when it weighs enough. */
function reasoned({ owner, topic, side, matter, weight }: Group): Draft[] {
  if (owner === "nobody" || (weight < REASON && matter === undefined)) return [];
  const share = Math.min(weight, MOST) * (owner === "recruiter" ? OWN_PART : 1);
  const counted = matter === "hurt" ? HURT : matter === "noShow" ? NO_SHOW : matter ? share + CASE : share;
  const key = matter ? `case/${matter}` : owner === "recruiter" ? `step/${topic}/${side}` : `lever/${topic}/${owner}`;
  return [{ key, about: topic, owner, sides: [side], weight: counted, once: false }];
}

/**
 * Undefined when it is about what the headline names, or says itself why it comes first. A headline about the role above
 * advice about pay reads like a mistake.
 */
export function firstBecause(
  first: Proposal | undefined,
  weighedMost: Record<Side, Topic | undefined>,
  { advice: { first: because } }: Wording,
): string | undefined {
  const named: readonly (string | undefined)[] = Object.values(weighedMost).filter((topic) => topic !== undefined);
  if (!first || named.length === 0 || named.includes(first.about)) return undefined;
  const [kind, what] = first.key.split("/");
  if (kind === "wish") return what === "pay" ? because.pay : because.demands;
  if (kind === "case" && what === "hurt") return because.hurt;
  if (kind !== "case" && kind !== "step" && kind !== "lever") return undefined;
  return first.owner === "recruiter" ? because.own : because.near;
}

function remarksFrom(flags: readonly Flag[]): Remark[] {
  return [...new Set(flags.flatMap((flag) => asksThem(flag) ?? []))];
}

/** The words of an adjustment, now or a year later; undefined for a key that the catalogue no longer knows. */
export function adjustmentText(key: string, words: Wording): string | undefined {
  const { advice, cases, levers, topics, wishes } = words;
  const [kind = "", what = "", who = ""] = key.split("/");
  if (key === "panel" || key === "momentum" || key === "opposite") return advice[key];
  if (kind === "unheard") return Object.hasOwn(advice.unheard, what) ? advice.unheard[what as Side] : undefined;
  if (kind === "wish") return Object.hasOwn(wishes, what) ? wishes[what as Wish["kind"]].lever : undefined;
  if (kind === "case") return Object.hasOwn(cases, what) ? cases[what as CaseKey].lever : undefined;
  if (kind === "remark") return Object.hasOwn(advice.remark, what) ? advice.remark[what as Remark] : undefined;
  if (kind === "condition") return Object.hasOwn(advice.condition, what) ? advice.condition[what as Side] : undefined;
  const topic = Object.hasOwn(topics, what) ? (what as Topic) : undefined;
  if (!topic) return undefined;
  if (kind === "bridge") return filled(advice.bridge, { topic: topics[topic] });
  if (kind === "split") return filled(advice.split, { topic: topics[topic] });
  if (kind === "step" && (who === "candidate" || who === "interviewer")) return stepOf(words, topic, "recruiter", who);
  return kind === "lever" && (who === "candidate" || who === "manager") ? levers[topic][who] : undefined;
}

function stepOf({ cases, steps }: Wording, topic: Topic, owner: Owner, side: Side, matter?: CaseKey): string {
  if (matter) return cases[matter].step;
  const entry = steps[topic][owner];
  return typeof entry === "string" ? entry : entry[side];
}

type Group = {
  owner: Owner;
  topic: Topic;
  side: Side;
  matter: CaseKey | undefined;
  weight: number;
  statements: Statement[];
};

/** In the order in which they were first spoken of. */
function grouped(statements: readonly Statement[]): Group[] {
  const groups = new Map<string, Group>();
  for (const statement of statements) {
    if (statement.polarity !== "negative" && statement.polarity !== "mixed") continue;
    const { owner, topic, side, matter } = statement;
    const key = `${owner}/${topic}/${side}/${matter ?? ""}`;
    const group = groups.get(key) ?? { owner, topic, side, matter, weight: 0, statements: [] };
    group.statements.push(statement);
    group.weight += statement.weight;
    groups.set(key, group);
  }
  return withoutSighs([...groups.values()]);
}

/** "Awful" beside "I never heard back" is the same complaint, and its step is the one that the latter asks for. */
function withoutSighs(groups: readonly Group[]): Group[] {
  return groups.filter((group) => {
    const told = groups.find(
      ({ owner, topic, side, matter }) =>
        matter && owner === group.owner && topic === group.topic && side === group.side,
    );
    if (group.matter || !told || group.statements.some(({ worth }) => worth >= TELLING)) return true;
    told.weight += group.weight;
    return false;
  });
}

/** What words are worth that say what happened; see evidence.ts. */
const TELLING = 2;
