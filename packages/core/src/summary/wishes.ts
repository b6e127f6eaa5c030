/**
 * The purple squirrel: demands that few people or nobody can meet. Stacked must-haves, demands that contradict each
 * other, "must have everything", pay far from what is asked; each with what the recruiter can do about it.
 */
import { type Clause, type Reading, readClauses } from "../feedback/clause.ts";
import { wordsOnly } from "../feedback/lean.ts";
import { compile, matchesAt } from "../feedback/lexicon/pattern.ts";
import type { Account, Wish } from "./summary.ts";

type Kind = Wish["kind"];
type Sign = Kind | "demand" | "junior" | "senior" | "specialist" | "generalist" | "cheap" | "money";

/** Words that show a sign. `demand` makes a sentence a requirement; the pairs below it contradict each other. */
const signs: Record<Exclude<Sign, "stacked" | "contradiction">, string> = {
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
/** Characters of one answer that are read. */
const MAX_TEXT = 8 * 1024;

const meaning: Record<Kind, { why: string; lever: string }> = {
  stacked: {
    why: "So many must-haves in one person are rare.",
    lever: "Ask the manager to put the must-haves in order and to name the three without which nobody can start.",
  },
  contradiction: {
    why: "These demands pull in opposite directions.",
    lever: "Show the manager the two demands side by side, and ask which of them the job really needs.",
  },
  everything: {
    why: "Nobody has everything on a list.",
    lever:
      "Ask the manager about the best person who ever did this job: what were they still missing on the first day?",
  },
  pay: {
    why: "The pay and what is asked for lie far apart.",
    lever:
      "Bring three comparable salaries to the manager, and ask whether the demands come down or the figure goes up.",
  },
};

const kinds: readonly Kind[] = ["everything", "contradiction", "stacked", "pay"];

/** One of each kind at most, with the first sentence that shows it. Pay counts from either side, demands from one. */
export function wishesOf(accounts: readonly Account[]): Wish[] {
  const found = new Map<Kind, Wish>();
  for (const { feedback, name, side } of accounts) {
    for (const answer of Object.values(feedback?.answers ?? {})) {
      for (const { kind, quote } of shownIn(wordsOnly(answer).slice(0, MAX_TEXT))) {
        if (found.has(kind) || (side === "candidate" && kind !== "pay")) continue;
        found.set(kind, { kind, ...meaning[kind], evidence: { quote, name, side } });
      }
    }
  }
  return kinds.flatMap((kind) => found.get(kind) ?? []);
}

function shownIn(text: string): { kind: Kind; quote: string }[] {
  const reading = readClauses(text);
  return sentencesOf(reading).flatMap(({ from, to, pieces }) => {
    const found = signsIn(reading, from, to);
    const shown: Kind[] = [];
    if (found.has("everything") && (found.has("demand") || rare(found))) shown.push("everything");
    if (contradicts(found)) shown.push("contradiction");
    if (found.has("demand") && pieces >= STACK) shown.push("stacked");
    if (found.has("pay") && found.has("money")) shown.push("pay");
    const quote = text.slice(reading.words[from]?.start ?? 0, reading.words[to - 1]?.end ?? 0);
    return shown.map((kind) => ({ kind, quote }));
  });
}

/** Said of a list, not of a person: praise such as "ticks every box" speaks of skills and demands nothing. */
function rare(found: ReadonlySet<Sign>): boolean {
  return found.has("junior") || found.has("senior") || found.has("cheap");
}

function contradicts(found: ReadonlySet<Sign>): boolean {
  if (!found.has("demand")) return false;
  const both = (a: Sign, b: Sign) => found.has(a) && found.has(b);
  return both("junior", "senior") || both("specialist", "generalist") || both("senior", "cheap");
}

function signsIn({ words }: Reading, from: number, to: number): Set<Sign> {
  const found = new Set<Sign>();
  for (let at = from; at < to; at++) {
    for (const { value } of matchesAt(index, words, at, from, to)) found.add(value);
  }
  return found;
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
