import { describe, expect, test } from "vitest";
import { wordsOf } from "../words.ts";
import { compile, matchesAt } from "./pattern.ts";

function found(say: string, text: string): string[] {
  const words = wordsOf(text);
  const index = compile([{ say, value: say }]);
  return words.flatMap((_, at) =>
    matchesAt(index, words, at, 0, words.length).map(({ from, to }) =>
      text.slice(words[from]?.start, words[to - 1]?.end),
    ),
  );
}

describe("the pattern language", () => {
  test("a word matches itself and its form with an s, either way round", () => {
    expect(found("round", "two rounds")).toEqual(["rounds"]);
    expect(found("talks too much", "they talk too much")).toEqual(["talk too much"]);
    expect(found("no news", "no new ideas")).toEqual([]);
  });

  test("a star takes any ending, a slash either word", () => {
    expect(found("interrupt*", "he interrupted me")).toEqual(["interrupted"]);
    expect(found("too late/early", "too early for me")).toEqual(["too early"]);
  });

  test("a tilde swallows up to three words", () => {
    expect(found("never ~ back", "they never got back")).toEqual(["never got back"]);
    expect(found("never ~ back", "never back")).toEqual(["never back"]);
    expect(found("never ~ back", "never in all these weeks back")).toEqual([]);
  });

  test("a caret holds a pattern to the start of its clause", () => {
    expect(found("^try", "try again")).toEqual(["try"]);
    expect(found("^try", "they try again")).toEqual([]);
  });

  test("a contraction is spelled out", () => {
    expect(found("did not ~ back", "They didn’t call back")).toEqual(["didn’t call back"]);
  });

  test("malformed patterns are refused", () => {
    for (const say of ["~ back", "never ~", "ab*", "too  late", ""]) {
      expect(() => compile([{ say, value: 1 }])).toThrow(/lexicon/);
    }
  });

  test("a hostile run of gaps and stems stays cheap", () => {
    const index = compile([{ say: "not ~ not ~ not ~ not", value: 1 }]);
    const words = wordsOf("not ".repeat(4000));
    const started = performance.now();
    let count = 0;
    for (let at = 0; at < words.length; at++) count += matchesAt(index, words, at, 0, words.length).length;
    expect(count).toBeLessThanOrEqual(words.length * 64);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
