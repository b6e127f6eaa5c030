/** How well findings meet labelled sentences: the figures that the tests and the corpora state. */
import type { Owner, Polarity, Side, Target, Topic } from "./feedback.ts";
import { type Analysis, analyseText } from "./topics.ts";

export type Labelled = { side: Side; polarity: Polarity; topics: Topic[]; target?: Target; owner: Owner; text: string };

/** Shares from 0 to 1. `polarity` and `flipped` count positive and negative items alone. */
export type Measured = { items: number; polarity: number; flipped: number; topicF1: number; owner: number };

export function measure(items: readonly Labelled[]): Measured {
  const read = items.map((item) => ({ item, analysis: analyseText(item.text, item.side) }));
  const clear = read.filter(({ item }) => decided(item.polarity));
  const missed = clear.filter(({ item, analysis }) => analysis.polarity !== item.polarity);
  const named = read.map(({ item, analysis }) => {
    const topics = new Set(analysis.findings.map(({ topic }) => topic));
    return {
      found: topics.size,
      wanted: item.topics.length,
      both: item.topics.filter((topic) => topics.has(topic)).length,
    };
  });
  const sum = (key: "found" | "wanted" | "both") => named.reduce((total, one) => total + one[key], 0);
  return {
    items: items.length,
    polarity: (clear.length - missed.length) / clear.length,
    flipped: missed.filter(({ analysis }) => decided(analysis.polarity)).length / clear.length,
    topicF1: (2 * sum("both")) / (sum("found") + sum("wanted")),
    owner: read.filter(({ item, analysis }) => ownerOf(analysis) === item.owner).length / items.length,
  };
}

function decided(polarity: Polarity): boolean {
  return polarity === "positive" || polarity === "negative";
}

/** One owner for a whole text: whoever is named most often; nobody for praise and facts. */
function ownerOf({ polarity, findings }: Analysis): Owner {
  if (polarity === "positive" || polarity === "neutral") return "nobody";
  const counts = new Map<Owner, number>();
  for (const { owner } of findings) if (owner !== "nobody") counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "nobody";
}
