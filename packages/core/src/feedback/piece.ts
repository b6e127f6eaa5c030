/**
 * Pieces: the runs of words that become findings. Clauses are split finely at commas and "and", then neighbours that
 * say the same, or nothing, are joined again: "rushed but friendly" is two, "warm and kind" is one.
 */
import type { Clause, Reading } from "./clause.ts";
import type { Polarity, Side, Topic } from "./feedback.ts";
import { headingLean, type Lean, leaning } from "./lean.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { type Feeling, feelingsIn, type Hit, polarityOf, sumOf } from "./polarity.ts";
import { addTopics, cuesIn, strongest, sure, type TopicWeights } from "./topic-cues.ts";

export type Piece = {
  /** Indexes into the reading's words, end exclusive. */
  from: number;
  to: number;
  clause: Clause;
  hits: Hit[];
  /** What its own words name; empty when they name nothing. */
  topics: TopicWeights;
  feeling: Feeling;
  polarity: Polarity;
};

/**
 * In the order of the text. `lean` tilts what feels nothing, until a heading says otherwise. Where nothing is felt and
 * nothing leans, faint words are heard.
 */
export function piecesOf(reading: Reading, side: Side, lexicon: Lexicon, lean: Lean): Piece[] {
  const plain = partsOf(reading, side, lexicon, lean, false);
  const silent = plain.every(({ polarity }) => polarity === "neutral");
  return silent ? partsOf(reading, side, lexicon, lean, true) : plain;
}

function partsOf(reading: Reading, side: Side, lexicon: Lexicon, lean: Lean, faint: boolean): Piece[] {
  const parts: { lean: Lean; drafts: Draft[] }[] = [{ lean, drafts: [] }];
  for (const clause of reading.clauses) {
    const heading = headingLean(reading, clause);
    if (heading) parts.push({ lean: heading, drafts: [] });
    else parts.at(-1)?.drafts.push(...joined(split(reading, clause, side, lexicon, faint)));
  }
  return parts.flatMap((part) => settled(part.drafts, part.lean));
}

type Draft = Omit<Piece, "feeling" | "polarity">;

function split(reading: Reading, clause: Clause, side: Side, lexicon: Lexicon, faint: boolean): Draft[] {
  const hits = feelingsIn(reading, clause, side, lexicon, faint);
  const cues = cuesIn(reading, clause, side, lexicon, hits);
  return clause.pieces.map((from, i) => {
    const to = clause.pieces[i + 1] ?? clause.to;
    const within = (one: { from: number }) => one.from >= from && one.from < to;
    const topics: TopicWeights = new Map();
    addTopics(topics, hits.filter(within));
    addTopics(topics, cues.filter(within));
    return { from, to, clause, hits: hits.filter(within), topics };
  });
}

function joined(drafts: Draft[]): Draft[] {
  const result: Draft[] = [];
  for (const draft of drafts) {
    const last = result.at(-1);
    if (last && sayTheSame(last, draft)) {
      last.to = draft.to;
      last.hits.push(...draft.hits);
      for (const [topic, weight] of draft.topics) last.topics.set(topic, (last.topics.get(topic) ?? 0) + weight);
    } else result.push(draft);
  }
  return result;
}

function sayTheSame(a: Draft, b: Draft): boolean {
  const [left, right] = [polarityOf(sumOf(a.hits)), polarityOf(sumOf(b.hits))];
  if (left === "neutral" || right === "neutral") return true;
  if (left !== right) return false;
  const [one, other] = [mainTopic(a), mainTopic(b)];
  return !one || !other || one === other;
}

function mainTopic(draft: Draft): Topic | undefined {
  return strongest(draft.topics)[0];
}

/**
 * Where some words go the way of the lean, the others are only what surrounds them. Where none do, the lean counts
 * for what names a topic, or else for the first words.
 */
function settled(drafts: Draft[], lean: Lean): Piece[] {
  const felt = drafts.map(({ hits }) => polarityOf(sumOf(hits)));
  const open = lean && !felt.includes(lean) ? drafts.filter((_, i) => felt[i] === "neutral") : [];
  const named = open.filter(({ topics }) => sure(topics));
  const tilted = new Set(named.length > 0 ? named : open.slice(0, 1));
  return drafts.map((draft) => {
    const feeling = leaning(sumOf(draft.hits), tilted.has(draft) ? lean : undefined);
    const { from, to, clause, hits, topics } = draft;
    return { from, to, clause, hits, topics, feeling, polarity: polarityOf(feeling) };
  });
}
