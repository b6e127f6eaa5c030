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

  test("a phrase finds its words in any form, a single word only itself", () => {
    expect(found("talked over", "they were talking over me")).toEqual(["talking over"]);
    expect(found("was late", "he is late")).toEqual(["is late"]);
    expect(found("told", "they tell me")).toEqual([]);
  });

  test("a number sign takes any number from two on, and with a k an amount", () => {
    expect(found("# rounds", "five rounds, 7 rounds, 1 round")).toEqual(["five rounds", "7 rounds"]);
    expect(found("#k", "from 48k to 5")).toEqual(["48k"]);
  });

  test("no gap reaches over a negation", () => {
    expect(found("did ~ reading", "he did all his reading, she did not like reading")).toEqual(["did all his reading"]);
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
    expect(found("^write", "writes good tests")).toEqual([]);
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
