/**
 * The purple squirrel: demands that few people or nobody can meet. Stacked must-haves, demands that contradict each
 * other, "must have everything", pay far from what is asked; each with what the recruiter can do about it.
 */
import { type Clause, type Reading, readClauses } from "../feedback/clause.ts";
import { wordsOnly } from "../feedback/lean.ts";
import { compile, matchesAt } from "../feedback/lexicon/pattern.ts";
import { apart, figuresOf } from "./figures.ts";
import type { Account, Wish } from "./summary.ts";
import type { WishWords } from "./wording/shape.ts";
import { tooManyYears } from "./years.ts";

type Kind = Wish["kind"];
type Sign =
  | "everything"
  | "dream"
  | "praise"
  | "pay"
  | "demand"
  | "junior"
  | "senior"
  | "specialist"
  | "generalist"
  | "cheap"
  | "money"
  | "leads"
  | "builds"
  | "free"
  | "bound"
  | "onSite"
  | "onRoad"
  | "partTime"
  | "always";

/**
 * Words that show a sign. `demand` makes a sentence a requirement; `dream` names by itself somebody who is not to be found;
 * `praise` says that the person in question has it all, and demands nothing.
 */
const signs: Record<Sign, string> = {
  // "She'd have to do the books, the payroll …", "The right person speaks four languages"
  demand: `must, must have, need, needed, require, required, requirement, essential, expect, has to, have to, should be, should know, should speak, should bring,
    looking for, we want, i want, want someone, want somebody, we are after, we're after, i am after, i'm after, mandatory, non negotiable, ideal candidate, perfect candidate,
    right person, right candidate, missing`,
  everything: `must have everything, have everything, has everything, tick/ticks/ticking every box, tick/ticks/ticking every ~ box,
    tick/ticks all the boxes, everything on the list, everything on our list, whole list, all of the must haves, all must haves,
    all the must haves, full package, rockstar, rock star, ninja, superhero, jack of all trades, hundred percent match, 100 match,
    someone who can do everything, do it all, can do anything, one in a million, dream candidate`,
  dream: `unicorn, purple squirrel, no compromise*, not compromise, nothing less, no exception*, egg laying, eierlegende wollmilchsau,
    mouton à cinq pattes`,
  praise: `she has everything, he has everything, they have everything, she ticks, he ticks, they tick, everything we need*, are there, is there,
    all there, all of them there, she is a unicorn, he is a unicorn, she is a rock star, he is a rock star, she is a rockstar, he is a rockstar`,
  junior: "junior, graduate, entry level, beginner, trainee, fresh from university, intern",
  senior:
    "senior, expert, lead, seasoned, years of experience, years experience, long experience, track record, deep experience",
  specialist: "specialist, deep specialist, narrow expert, pure expert",
  generalist:
    "generalist, all rounder, allrounder, bit of everything, little of everything, full range, wear many hats, wears many hats",
  cheap:
    "low budget, small budget, junior salary, junior pay, junior budget, tight budget, for little money, modest pay, cheap",
  leads: "build ~ team, lead ~ team, manage ~ team, run ~ team, head of, lead ~ department, run ~ department",
  builds:
    "code every day, codes every day, coding every day, still code, still codes, full time developer, hands on every day",
  free: `independent*, autonomous*, self starter, without supervision, never asks, never ask, works alone, work alone, make* ~ own decisions,
    decide* alone`,
  bound: `every step with me, every step with us, checks every step, check every step, to the letter, approve* everything, approve every*,
    ask* before every, no decisions without, run everything past`,
  onSite:
    "full time on site, on site full time, on site every day, in the office every day, five days on site, always on site",
  onRoad:
    "on the road, at the customer, at customers, at the client, at clients, travel ~ days, travels ~ days, travel ~ week",
  partTime: "part time, half time, twenty hours, 20 hours, two days a week",
  always: "around the clock, 24 7, always available, always reachable, available at any time, every day of the week",
  pay: `far below, well below, way below, far under, way under, far above, well above, way above, far over, way over, half of what, half what,
    half the salary, twice what, double what, twice our budget, double our budget, nowhere near ~ budget, nowhere near ~ range`,
  money: "salary, pay, budget, range, offer, package, ask, earn, money, expectation, expectations",
};

/** Demands that pull in opposite directions. */
const opposites: readonly (readonly [Sign, Sign])[] = [
  ["junior", "senior"],
  ["specialist", "generalist"],
  ["senior", "cheap"],
  ["leads", "builds"],
  ["free", "bound"],
  ["onSite", "onRoad"],
  ["partTime", "always"],
];

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

const kinds: readonly Kind[] = ["everything", "impossible", "contradiction", "stacked", "pay"];

/** One of each kind at most, with the first sentence that shows it. Pay counts from either side, demands from one. */
export function wishesOf(accounts: readonly Account[], words: WishWords): Wish[] {
  const found = new Map<Kind, Wish>();
  for (const { feedback, name, side } of accounts) {
    const year = Number(feedback?.receivedAt.slice(0, 4));
    for (const answer of Object.values(feedback?.answers ?? {})) {
      for (const { kind, quote } of shownIn(wordsOnly(answer).slice(0, MAX_TEXT), year)) {
        if (found.has(kind) || (side === "candidate" && kind !== "pay")) continue;
        found.set(kind, { kind, ...words[kind], evidence: { quote, name, side } });
      }
    }
  }
  const figures = apart(accounts.flatMap((account) => figuresOf(account, MAX_TEXT)));
  if (figures && !found.has("pay")) found.set("pay", { kind: "pay", ...words.pay, evidence: figures });
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
    if (wantsItAll(found)) shown.push("everything");
    if (found.has("demand") && tooManyYears(reading.words, from, to, year)) shown.push("impossible");
    if (contradicts(new Set([...found, ...afterthought]))) shown.push("contradiction");
    if (found.has("demand") && pieces + listedAfter(sentences, at) >= STACK) shown.push("stacked");
    if (found.has("pay") && found.has("money")) shown.push("pay");
    return shown.map((kind) => ({ kind, quote: kind === "contradiction" ? quoteTo(whole) : quote }));
  });
}

/** Said of a list, not of a person: praise such as "ticks every box" speaks of skills and demands nothing. */
function wantsItAll(found: ReadonlySet<Sign>): boolean {
  if (found.has("praise")) return false;
  const demanded = found.has("demand") || found.has("junior") || found.has("senior") || found.has("cheap");
  return found.has("dream") || (found.has("everything") && demanded);
}

function contradicts(found: ReadonlySet<Sign>): boolean {
  return found.has("demand") && opposites.some(([one, other]) => found.has(one) && found.has(other));
}

/** A list that is told item by item: "What I need: Java; Go; Rust". */
function listedAfter(sentences: readonly Sentence[], at: number): number {
  let items = 0;
  for (const { from, to, pieces } of sentences.slice(at + 1)) {
    if (to - from > FRAGMENT) break;
    items += pieces;
  }
  return items;
}

function signsIn({ words }: Reading, from: number, to: number): Set<Sign> {
  const matches: { value: Sign; from: number; to: number }[] = [];
  for (let at = from; at < to; at++) matches.push(...matchesAt(index, words, at, from, to));
  const whole = matches.filter(({ value }) => value === "everything");
  // "Ticks all the must-haves" names the list and demands nothing; "must have everything" does.
  const within = (one: { from: number; to: number }) => whole.some((it) => it.from < one.from && one.to <= it.to);
  return new Set(matches.filter((one) => one.value !== "demand" || !within(one)).map(({ value }) => value));
}

type Sentence = { number: number; from: number; to: number; pieces: number };

function sentencesOf({ clauses }: Reading): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { sentence, from, to, pieces } of clauses as Clause[]) {
    const last = sentences.at(-1);
    if (last?.number === sentence) {
      last.to = to;
      last.pieces += pieces.length;
    } else sentences.push({ number: sentence, from, to, pieces: pieces.length });
  }
  return sentences;
}
