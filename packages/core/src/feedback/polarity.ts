/**
 * Feelings in a clause: the lexicon's hits, weighed by "very", turned by "not", hidden by "could have been". What a
 * negation finds nothing to turn in is itself a complaint: "nobody introduced themselves".
 */

import type { Clause, Reading } from "./clause.ts";
import type { Polarity, Side } from "./feedback.ts";
import { stemOf } from "./lexicon/echo.ts";
import { generalFeeling } from "./lexicon/general-words.ts";
import type { Lexicon, Ranked } from "./lexicon/lexicon.ts";
import { type Match, matchesAt } from "./lexicon/pattern.ts";

/** `feel`: as it counts here, after turning and weighing. `entry` is absent for a word of the general language. */
export type Hit = { from: number; to: number; feel: number; entry?: Ranked | undefined; faint?: boolean };

/** Sums of praise and blame, both 0 or more. */
export type Feeling = { praise: number; blame: number };

/** General words weigh less than those written for interviews. */
const GENERAL = 0.6;
/** "Not great" is nearly as bad as "bad"; "not bad" is only half as good as "good". */
const TURNED_PRAISE = -0.9;
const TURNED_BLAME = -0.5;
/** What a bare negation weighs: "they did not look up". */
const ABSENCE = -1.1;
/** What a word counts whose feeling is only an echo of our phrases, and how much of them must agree. */
const ECHO = 1;
const CLEAR = 0.5;
/** A complaint that begins with a negation leaves no praise standing in so many words after it: "not sure he wants it". */
const NEGATED = 5;
/** Below this a clause says nothing either way. */
export const FELT = 0.7;
/** How much of the weaker side makes a text mixed. */
const MIXED = 0.7;

/**
 * The hits of one clause in the order of its words; linear in its length. `faint` also hears words that feel nothing by
 * themselves, for a text that says nothing plainly.
 */
export function feelingsIn(reading: Reading, clause: Clause, side: Side, lexicon: Lexicon, faint: boolean): Hit[] {
  const raw = rawHits(reading, clause, side, lexicon, faint);
  const hits: Hit[] = [];
  let turner: { until: number; hit: Hit; used: boolean } | undefined;
  let hiddenUntil = 0;
  let times = 1;
  let timesUntil = 0;
  let plain = false;
  const settle = () => {
    if (!turner || turner.used) return;
    hits.push({ ...turner.hit, feel: clause.to - clause.from > 1 ? (turner.hit.entry?.feel ?? ABSENCE) : 0 });
  };
  for (const hit of raw) {
    const entry = hit.entry;
    if (entry?.times) {
      times = entry.times;
      timesUntil = hit.to + 2;
      continue;
    }
    if (entry?.turns) {
      settle();
      turner = { until: reach(clause, hit.to, entry.turns), hit, used: false };
      continue;
    }
    let feel = hit.feel * (hit.from < timesUntil ? times : 1);
    if (feel > 0 && hit.from < hiddenUntil) feel = 0;
    if (turner && hit.from < turner.until && feel !== 0) {
      if (feel > 0) feel *= TURNED_PRAISE;
      else if (!standsFirm(hit, turner.hit)) feel *= TURNED_BLAME;
      turner.used = true;
    }
    if (feel < 0 && negations.has(reading.words[hit.from]?.text ?? "")) hiddenUntil = reach(clause, hit.to, NEGATED);
    if (entry?.hides) hiddenUntil = reach(clause, hit.to, entry.hides);
    timesUntil = 0;
    if (entry?.plain) plain = true;
    if (feel !== 0 || entry?.topic || entry?.feel === 0) hits.push(feel === hit.feel ? hit : { ...hit, feel });
  }
  settle();
  // A mild word that is really there is believed before an echo: "the tone was fine".
  const said = hits.find(({ faint, feel }) => !faint && feel !== 0)?.feel ?? 0;
  const heard = hits.filter(({ faint, feel }) => !faint || !(plain || said * feel < 0));
  return heard.sort((a, b) => a.from - b.from);
}

/** So many words in front, "not" denies no complaint of several words: "not as deep as that of other candidates". */
const FAR = 2;

function standsFirm({ from, to, entry }: Hit, turner: Hit): boolean {
  return to - from > 1 && (entry?.yields === true || from - turner.to > FAR);
}

const negations = new Set(["not", "no", "never", "nobody", "nothing"]);

/** So many words on, but never into what is said of something new. */
function reach({ fresh }: Clause, at: number, words: number): number {
  return Math.min(at + words, fresh.find((start) => start >= at) ?? Number.POSITIVE_INFINITY);
}

export function sumOf(hits: Iterable<Hit>): Feeling {
  const sum: Feeling = { praise: 0, blame: 0 };
  for (const hit of hits) {
    if (hit.feel > 0) sum.praise += hit.feel;
    else sum.blame -= hit.feel;
  }
  return sum;
}

/** One clause means one thing, unless both weigh alike. */
export function polarityOf({ praise, blame }: Feeling, mixed: number = MIXED): Polarity {
  const more = Math.max(praise, blame);
  if (more < FELT) return "neutral";
  if (Math.min(praise, blame) >= Math.max(mixed * more, FELT)) return "mixed";
  return praise > blame ? "positive" : "negative";
}

function rawHits({ words }: Reading, clause: Clause, side: Side, lexicon: Lexicon, faint: boolean): Hit[] {
  const hits: Hit[] = [];
  const begin = firstOwnWord(words, clause);
  let at = clause.from;
  while (at < clause.to) {
    const best = bestMatch(matchesAt(lexicon.feelings, words, at, begin, clause.to), side);
    if (best) {
      hits.push({ from: at, to: best.to, feel: best.value.feel ?? 0, entry: best.value });
      at = best.to;
      continue;
    }
    const word = words[at]?.text ?? "";
    const value = lexicon.general ? generalFeeling(word) : 0;
    const general = Math.sign(value) * Math.min(Math.abs(value), 3) * GENERAL;
    if (general !== 0) hits.push({ from: at, to: at + 1, feel: general });
    else if (faint) {
      const echo = lexicon.echoes[side].get(stemOf(word))?.feel ?? 0;
      if (Math.abs(echo) >= CLEAR) hits.push({ from: at, to: at + 1, feel: echo * ECHO, faint: true });
    }
    at += 1;
  }
  return hits;
}

const leadIns = new Set(
  "but and also please maybe perhaps always just so however or then yet though although".split(" "),
);

function firstOwnWord(words: Reading["words"], clause: Clause): number {
  let at = clause.from;
  while (at < clause.to - 1 && leadIns.has(words[at]?.text ?? "")) at += 1;
  return at;
}

function bestMatch(matches: Match<Ranked>[], side: Side): Match<Ranked> | undefined {
  let best: Match<Ranked> | undefined;
  for (const match of matches) {
    if (match.value.side && match.value.side !== side) continue;
    if (!best || match.named > best.named || (match.named === best.named && match.value.rank > best.value.rank))
      best = match;
  }
  return best;
}
