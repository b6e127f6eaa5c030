/** Topics of a run of words: what the lexicon's cues and feelings name, weighed, the strongest one or two kept. */
import type { Clause, Reading } from "./clause.ts";
import type { Side, Topic } from "./feedback.ts";
import { stemOf } from "./lexicon/echo.ts";
import type { Lexicon, Ranked } from "./lexicon/lexicon.ts";
import { matchesAt } from "./lexicon/pattern.ts";
import type { Hit } from "./polarity.ts";

export type TopicWeights = Map<Topic, number>;

/** A word that names a topic without feeling. */
export type Cue = { from: number; to: number; entry?: Ranked | undefined };

/** What a phrase or a word that feels is worth beside a bare cue. */
const FELT_PHRASE = 2;
const FELT_WORD = 1.3;
/** The second topic of an entry, and how near the second topic of a piece must come to the first. */
const SECOND = 0.8;
const NEAR = 0.7;
/** Weaker than that is no topic; from there on it is one for sure. */
const LEAST = 0.35;
const SURE = 0.9;

/** Every cue of the clause outside the phrases that have a topic of their own, or that mean nothing ("kind of"). */
export function cuesIn({ words }: Reading, clause: Clause, side: Side, lexicon: Lexicon, hits: readonly Hit[]): Cue[] {
  const taken = new Set<number>();
  for (const hit of hits) {
    if (hit.entry?.topic || hit.entry?.feel === 0 || hit.to - hit.from > 1)
      for (let at = hit.from; at < hit.to; at++) taken.add(at);
  }
  const cues: Cue[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    if (taken.has(at)) continue;
    const matches = matchesAt(lexicon.cues, words, at, clause.from, clause.to).filter(
      ({ value }) => !value.side || value.side === side,
    );
    const longest = Math.max(...matches.map((match) => match.named));
    const counted = new Set<Ranked>();
    for (const { value, named, from, to } of matches) {
      if (named < longest || counted.has(value)) continue;
      counted.add(value);
      cues.push({ from, to, entry: value });
      for (let inside = from + 1; inside < to; inside++) taken.add(inside);
    }
  }
  return cues;
}

/** What an echo counts beside a cue, and what it takes to be heard at all. */
const ECHO = 0.8;

/** Adds what the words of a piece hint at: the topics of the phrases that hold them. */
export function addEchoes(
  weights: TopicWeights,
  { words }: Reading,
  { from, to }: { from: number; to: number },
  side: Side,
  lexicon: Lexicon,
): void {
  for (let at = from; at < to; at++) {
    const echo = lexicon.echoes[side].get(stemOf(words[at]?.text ?? ""));
    for (const [topic, share] of echo?.topics ?? []) {
      weights.set(topic, (weights.get(topic) ?? 0) + share ** 1.5 * ECHO);
    }
  }
}

export function addTopics(weights: TopicWeights, found: Iterable<Cue>): void {
  for (const { entry, from, to } of found) {
    if (!entry?.topic) continue;
    const sure = entry.sure ?? (entry.feel ? (to - from > 1 ? FELT_PHRASE : FELT_WORD) : 1);
    const [first, second] = Array.isArray(entry.topic) ? entry.topic : [entry.topic, undefined];
    weights.set(first, (weights.get(first) ?? 0) + sure);
    if (second) weights.set(second, (weights.get(second) ?? 0) + sure * SECOND);
  }
}

/** Whether the strongest topic is named outright, and not only hinted at by a word such as "people" or "room". */
export function sure(weights: TopicWeights): boolean {
  for (const weight of weights.values()) if (weight >= SURE) return true;
  return false;
}

/** None, one or two topics, the strongest first. Ties keep the order in which the words came. */
export function strongest(weights: TopicWeights): Topic[] {
  const ranked = [...weights].filter(([, weight]) => weight >= LEAST).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return [];
  return second && second[1] >= Math.max(NEAR * first[1], 1) ? [first[0], second[0]] : [first[0]];
}
