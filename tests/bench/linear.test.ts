/**
 * R9 Hostile bodies are read in time that grows as they do. Only ratios are asserted, so that a slow machine judges as a
 * fast one does: a body four times as long takes about four times as long, where a quadratic reader takes sixteen.
 */
import { describe, expect, test } from "vitest";
import { hostileBodies, hostileTexts, MOST } from "./hostile-bodies.ts";
import { ownMails } from "./mails.ts";
import { type Own, readers } from "./readers.ts";

const MOST_GROWTH = 9;
/** Milliseconds added to both, below which a clock tells nothing. */
const UNCERTAIN = 1;
/** A pause of the machine may spoil a measurement, not so many in a row. */
const ATTEMPTS = 6;

const sides = ["debrief", "debrief, questions known"] as const;

describe.each(sides)("%s", (name) => {
  const { read, readHtml = read } = readers[name];
  for (let i = 0; i < 10; i++) for (const { body } of ownMails()) read(body);

  test.each(Object.keys(hostileTexts))("R9 text grows as it should: %s", (row) => {
    expect(growth(read, hostileTexts[row]!, MOST.text / 2)).toBeLessThan(MOST_GROWTH);
  });

  test.each(Object.keys(hostileBodies))("R9 HTML grows as it should: %s", (row) => {
    expect(growth(readHtml, hostileBodies[row]!, MOST.html / 2)).toBeLessThan(MOST_GROWTH);
  });
});

function growth(read: (body: string) => Own, body: (size: number) => string, size: number): number {
  const [quarter, whole] = [body(size / 4), body(size)];
  const least = { quarter: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY };
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && ratio >= MOST_GROWTH; attempt++) {
    least.quarter = Math.min(
      least.quarter,
      timed(() => read(quarter)),
    );
    least.whole = Math.min(
      least.whole,
      timed(() => read(whole)),
    );
    ratio = (least.whole + UNCERTAIN) / (least.quarter + UNCERTAIN);
  }
  return ratio;
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
