import { describe, expect, test } from "vitest";
import { linesOf } from "../line.ts";
import { attributionAt } from "./attribution.ts";
import { WORDINGS } from "./attribution-wordings.ts";

/** Breaks a line at the last space before `width`, as mail programs do. */
function wrapped(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    if (`${lines.at(-1)} ${word}`.length > width) lines.push(word);
    else lines[lines.length - 1] = lines.at(-1) === "" ? word : `${lines.at(-1)} ${word}`;
  }
  return lines.join("\n");
}

describe("attribution lines", () => {
  const samples = WORDINGS.flatMap(({ language, samples }) => samples.map((sample) => [language, sample] as const));

  test("are known in at least 25 languages", () => {
    expect(WORDINGS.flatMap(({ language }) => language.split(", ")).length).toBeGreaterThanOrEqual(25);
  });

  test.each(samples)("%s: %s", (_language, sample) => {
    expect(attributionAt(linesOf(sample), 0)).toMatchObject({ from: 0, lines: 1, weak: false });
  });

  test.each(samples.filter(([, sample]) => sample.includes("@")))("%s, wrapped: %s", (_language, sample) => {
    const lines = linesOf(wrapped(sample, 64));
    expect(attributionAt(lines, 0)).toMatchObject({ from: 0, lines: lines.length, weak: false });
  });

  test.each([
    "On the whole it went well.",
    "On Monday she wrote a test, and on Tuesday we talked.",
    "As she wrote: nobody knows.",
    "At 10:30 we started.",
    "2025-03-04 10:02:00",
    "4. März 2025",
    "1. It went well on 4 March 2025.",
    "Write to ben@example.com, please.",
    "On 4 March 2025 we met at 10:30 and it went well",
  ])("are not sentences: %s", (sentence) => {
    const found = attributionAt(linesOf(sentence), 0);
    expect(found === undefined || found.weak).toBe(true);
  });

  test("may follow the reply on its line", () => {
    const text = "Sounds good. On Tue, 4 Mar 2025 at 10:02, Ben Ode <ben@example.com> wrote:";
    expect(attributionAt(linesOf(text), 0)).toMatchObject({ from: text.indexOf("On Tue") });
  });

  test("without a date count only above a marked quotation", () => {
    expect(attributionAt(linesOf("Ben Ode writes:"), 0)).toMatchObject({ weak: true });
  });

  test("a lead that never ends is no attribution and costs six lines at most", () => {
    expect(attributionAt(linesOf("On 4 Mar 2025, at 10:02,\n".repeat(1000)), 0)).toBeUndefined();
  });
});
