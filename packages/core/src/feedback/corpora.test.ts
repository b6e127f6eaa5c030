/** Published sentences that never enter this repository: read where they lie beside it, said to be absent elsewhere. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Owner, Polarity, Topic } from "./feedback.ts";
import { type Labelled, measure } from "./yardstick.ts";

const file = new URL("../../../../../shared/corpora/feedback/dev.ndjson", import.meta.url);

type Row = { text: string; lang: string; speaker: string; polarity: Polarity; topics: Topic[]; actionable: Owner };

function labelled(): Labelled[] {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
  return rows
    .filter(({ lang }) => lang === "en")
    .map(({ text, speaker, polarity, topics, actionable }) => ({
      text,
      polarity,
      topics,
      owner: actionable,
      side: speaker === "manager" ? "interviewer" : "candidate",
    }));
}

describe("published interview feedback", () => {
  test("English sentences are read better than the floor", ({ skip }) => {
    if (!existsSync(file)) skip("the corpora are not beside this repository");
    const measured = measure(labelled());
    console.log("feedback/dev.ndjson, English:", measured);
    expect(measured.polarity).toBeGreaterThanOrEqual(0.88);
    expect(measured.flipped).toBeLessThanOrEqual(0.04);
    expect(measured.topicF1).toBeGreaterThanOrEqual(0.77);
    expect(measured.owner).toBeGreaterThanOrEqual(0.75);
  });
});
