import { describe, expect, test } from "vitest";
import { digestOf } from "../summary/digest.ts";
import { line, lines, week } from "../summary/digest-fixture.ts";
import { wordingIn } from "../summary/wording/wording.ts";
import { type DigestTerms, digestProps } from "./digest-letter.ts";

const terms: DigestTerms = { every: "week", ...week, timeZone: "Europe/Berlin", language: "en" };

function props(told: ReturnType<typeof line>[], changes: Partial<DigestTerms> = {}) {
  const digest = digestOf(told, week, wordingIn("en"));
  if (!digest) throw new Error("no digest");
  return digestProps(digest, { ...terms, ...changes });
}

test.each<[from: string, to: string, every: DigestTerms["every"], period: string]>([
  ["2026-11-22T23:00:00.000Z", "2026-11-29T23:00:00.000Z", "week", "23 to 29 November 2026"],
  ["2026-11-29T23:00:00.000Z", "2026-12-06T23:00:00.000Z", "week", "30 November to 6 December 2026"],
  ["2026-12-27T23:00:00.000Z", "2027-01-03T23:00:00.000Z", "week", "28 December 2026 to 3 January 2027"],
  ["2026-10-31T23:00:00.000Z", "2026-11-30T23:00:00.000Z", "month", "November 2026"],
  ["2026-10-14T22:00:00.000Z", "2026-11-14T23:00:00.000Z", "month", "15 October to 14 November 2026"],
])("the period from %s to %s is called as people call it", (from, to, every, period) => {
  expect(props([line()], { from, to, every }).period).toBe(period);
});

describe("bars", () => {
  test("nobody is no bar, because a cell of width nothing is drawn full in Outlook", () => {
    const { answering } = props([line({ candidates: [1, 2], interviewers: [0, 2] })]);
    expect(answering.map(({ percent, share }) => [percent, share])).toEqual([
      [50, "1 of 2"],
      [undefined, "0 of 2"],
    ]);
  });

  test("a side that nobody was asked of says so", () => {
    expect(props([line({ interviewers: [0, 0] })]).answering[1]?.note).toBe("Nobody of this side was asked.");
  });
});

test("a warning that stands on top is not said again in the list, a second one is said there", () => {
  const acme = lines(3, { client: "Acme", pains: ["compensation/candidate"] });
  const birch = lines(3, { day: 2, client: "Birch", pains: ["process/candidate"] });
  const { headline, patterns } = props([...acme, ...birch]);
  expect(headline).toBe("Third time at Birch: the candidate found fault with the process.");
  expect(patterns.map(({ who, what, says }) => [who, what, says])).toEqual([
    ["Birch", "process", undefined],
    ["Acme", "pay", "The candidate is not content with the pay or how it was handled."],
  ]);
});
