/**
 * The purple squirrel: demands that few people or nobody can meet. Stacked must-haves, demands that contradict each
 * other, "must have everything", pay far from what is asked; each with what the recruiter can do about it.
 */
import { type Clause, type Reading, readClauses } from "../feedback/clause.ts";
import { wordsOnly } from "../feedback/lean.ts";
import { compile, matchesAt } from "../feedback/lexicon/pattern.ts";
import { apart, figuresOf } from "./figures.ts";
import type { Account, Wish } from "./summary.ts";
import { tooManyYears } from "./years.ts";

type Kind = Wish["kind"];
type Sign =
  | "everything"
  | "pay"
  | "demand"
  | "junior"
  | "senior"
  | "specialist"
  | "generalist"
  | "cheap"
  | "money"
  | "leads"
  | "builds";

/** Words that show a sign. `demand` makes a sentence a requirement; the pairs below it contradict each other. */
const signs: Record<Sign, string> = {
  demand: `must, must have, need, needed, require, required, requirement, essential, expect, has to, have to, should have,
    looking for, want someone, mandatory, non negotiable, ideal candidate, perfect candidate, missing`,
  everything: `must have everything, have everything, has everything, tick/ticks/ticking every box, tick all the boxes, everything on the list,
    everything on our list, whole list, all of the must haves, all must haves, all the must haves, unicorn, purple squirrel, rockstar, rock star,
    ninja, superhero, jack of all trades, no compromise, not compromise, nothing less, hundred percent match, 100 match, full package,
    someone who can do everything, do it all, can do anything, one in a million, dream candidate`,
  junior: "junior, graduate, entry level, beginner, trainee, fresh from university, intern",
  senior:
    "senior, expert, lead, seasoned, years of experience, years experience, long experience, track record, deep experience",
  specialist: "specialist, deep specialist, narrow expert, pure expert",
  generalist:
    "generalist, all rounder, allrounder, bit of everything, little of everything, full range, wear many hats, wears many hats",
  cheap:
    "low budget, small budget, junior salary, junior pay, junior budget, tight budget, for little money, modest pay",
  leads: "build ~ team, lead ~ team, manage ~ team, run ~ team, head of, lead ~ department",
  builds:
    "code every day, codes every day, coding every day, still code, still codes, full time developer, hands on every day",
  pay: `far below, well below, way below, far under, way under, far above, well above, way above, far over, way over, half of what, half what,
    half the salary, twice what, double what, twice our budget, double our budget, nowhere near ~ budget, nowhere near ~ range`,
  money: "salary, pay, budget, range, offer, package, ask, earn, money, expectation, expectations",
};

const index = compile<Sign>(
  Object.entries(signs).flatMap(([sign, list]) =>
    list.split(",").map((say) => ({ say: say.trim().replace(/\s+/g, " "), value: sign as Sign })),
  ),
);

/** So many items in one demand are a stack. */
const STACK = 6;
/** A sentence of so few words belongs to the one before it. */
const FRAGMENT = 6;
/** Characters of one answer that are read. */
const MAX_TEXT = 8 * 1024;

export const meaning: Record<Kind, { why: string; lever: string }> = {
  stacked: {
    why: "So many must-haves in one person are rare.",
    lever: "Ask the manager to put the must-haves in order and to name the three without which nobody can start.",
  },
  contradiction: {
    why: "These demands pull in opposite directions.",
    lever: "Show the manager the two demands side by side, and ask which of them the job really needs.",
  },
  impossible: {
    why: "Nobody can have done this for so long: it has not been there for that many years.",
    lever: "Tell the manager since when this has been there, and ask what the experience is meant to prove.",
  },
  everything: {
    why: "Nobody has everything on a list.",
    lever:
      "Ask the manager about the best person who ever did this job: what were they still missing on the first day?",
  },
  pay: {
    why: "The pay on offer lies far from what was asked for or advertised.",
    lever:
      "Bring three comparable salaries to the manager, and ask whether the demands come down or the figure goes up.",
  },
};

const kinds: readonly Kind[] = ["everything", "impossible", "contradiction", "stacked", "pay"];

/** One of each kind at most, with the first sentence that shows it. Pay counts from either side, demands from one. */
export function wishesOf(accounts: readonly Account[]): Wish[] {
  const found = new Map<Kind, Wish>();
  for (const { feedback, name, side } of accounts) {
    const year = Number(feedback?.receivedAt.slice(0, 4));
    for (const answer of Object.values(feedback?.answers ?? {})) {
      for (const { kind, quote } of shownIn(wordsOnly(answer).slice(0, MAX_TEXT), year)) {
        if (found.has(kind) || (side === "candidate" && kind !== "pay")) continue;
        found.set(kind, { kind, ...meaning[kind], evidence: { quote, name, side } });
      }
    }
  }
  const figures = apart(accounts.flatMap((account) => figuresOf(account, MAX_TEXT)));
  if (figures && !found.has("pay")) found.set("pay", { kind: "pay", ...meaning.pay, evidence: figures });
  return kinds.flatMap((kind) => found.get(kind) ?? []);
}

function shownIn(text: string, year: number): { kind: Kind; quote: string }[] {
  const reading = readClauses(text);
  const sentences = sentencesOf(reading);
  return sentences.flatMap(({ from, to, pieces }, at) => {
    const found = signsIn(reading, from, to);
    const next = sentences[at + 1];
    // "We expect ten years of experience. On a junior salary."
    const afterthought = next && next.to - next.from <= FRAGMENT ? signsIn(reading, next.from, next.to) : [];
    const whole = contradicts(found) || !next ? to : next.to;
    const shown: Kind[] = [];
    const quoteTo = (end: number) => text.slice(reading.words[from]?.start ?? 0, reading.words[end - 1]?.end ?? 0);
    const quote = quoteTo(to);
    if (found.has("everything") && (found.has("demand") || rare(found))) shown.push("everything");
    if (found.has("demand") && tooManyYears(reading.words, from, to, year)) shown.push("impossible");
    if (contradicts(new Set([...found, ...afterthought]))) shown.push("contradiction");
    if (found.has("demand") && pieces >= STACK) shown.push("stacked");
    if (found.has("pay") && found.has("money")) shown.push("pay");
    return shown.map((kind) => ({ kind, quote: kind === "contradiction" ? quoteTo(whole) : quote }));
  });
}

/** Said of a list, not of a person: praise such as "ticks every box" speaks of skills and demands nothing. */
function rare(found: ReadonlySet<Sign>): boolean {
  return found.has("junior") || found.has("senior") || found.has("cheap");
}

function contradicts(found: ReadonlySet<Sign>): boolean {
  if (!found.has("demand")) return false;
  const both = (a: Sign, b: Sign) => found.has(a) && found.has(b);
  return (
    both("junior", "senior") || both("specialist", "generalist") || both("senior", "cheap") || both("leads", "builds")
  );
}

function signsIn({ words }: Reading, from: number, to: number): Set<Sign> {
  const matches: { value: Sign; from: number; to: number }[] = [];
  for (let at = from; at < to; at++) matches.push(...matchesAt(index, words, at, from, to));
  const whole = matches.filter(({ value }) => value === "everything");
  // "Ticks all the must-haves" names the list and demands nothing; "must have everything" does.
  const within = (one: { from: number; to: number }) => whole.some((it) => it.from < one.from && one.to <= it.to);
  return new Set(matches.filter((one) => one.value !== "demand" || !within(one)).map(({ value }) => value));
}

function sentencesOf({ clauses }: Reading): { from: number; to: number; pieces: number }[] {
  const sentences: { number: number; from: number; to: number; pieces: number }[] = [];
  for (const { sentence, from, to, pieces } of clauses as Clause[]) {
    const last = sentences.at(-1);
    if (last?.number === sentence) {
      last.to = to;
      last.pieces += pieces.length;
    } else sentences.push({ number: sentence, from, to, pieces: pieces.length });
  }
  return sentences;
}
