import { describe, expect, test } from "vitest";
import { defaultQuestionnaires } from "../feedback/questionnaire.ts";
import { pairAnswers } from "./pairing.ts";
import { ANSWERS_LIMIT } from "./pairs.ts";

const questions = defaultQuestionnaires.interviewer;
const free = (text: string) => pairAnswers([{ text, under: 0 }], questions);
const brief = (text: string) =>
  Object.fromEntries(Object.entries(free(text).answers).map(([number, answer]) => [number, answer.text]));

describe("pairing", () => {
  test("what stands beneath a question is its answer, a number in front of it or not", () => {
    const passages = [
      { text: "1. 4, lively", under: 1 },
      { text: "2. calm", under: 2 },
      { text: "4. 2", under: 4 },
    ];
    expect(pairAnswers(passages, questions).answers).toEqual({
      "1": { text: "4, lively", rating: 4, pairing: "inline" },
      "2": { text: "calm", pairing: "inline" },
      "4": { text: "2", rating: 2, pairing: "inline" },
    });
  });

  test("a number that may be the question's or a rating is neither", () => {
    const { answers } = pairAnswers([{ text: "5. easy to talk to", under: 5 }], questions);
    expect(answers["5"]).toEqual({ text: "5. easy to talk to", pairing: "inline" });
  });

  test("one text for two questions answers both", () => {
    expect(brief("2+3: quick, but shallow")).toEqual({ "2": "quick, but shallow", "3": "quick, but shallow" });
  });

  test("a skipped question stays open, and no prose is guessed into it", () => {
    expect(brief("1: pass\n2: calm\n\nAll in all a good talk.")).toEqual({ "2": "calm" });
    expect(free("1: pass\n2: calm\n\nAll in all a good talk.").rest).toBe("All in all a good talk.");
  });

  test("bare ratings go in order to the questions that ask for one", () => {
    expect(free("4 2 5").answers).toMatchObject({
      "1": { rating: 4, pairing: "topic" },
      "4": { rating: 2 },
      "5": { rating: 5 },
    });
    expect(free("4\n2\n5\nno").answers).toMatchObject({ "4": { rating: 2 }, "6": { choice: "no" } });
    expect(free("4\ncalm\nno depth\n2\n5\nmaybe").answers).toMatchObject({
      "2": { text: "calm" },
      "4": { rating: 2 },
      "6": { choice: "maybe" },
    });
  });

  test("prose goes by its cues, verbatim, and the rest to the first question as a guess", () => {
    const { answers, rest } = free("We had fun. I was impressed by her calm.\nShe lacked depth, e.g. in SQL.");
    expect(answers).toEqual({
      "1": { text: "We had fun.", pairing: "whole" },
      "2": { text: "I was impressed by her calm.", pairing: "topic" },
      "3": { text: "She lacked depth, e.g. in SQL.", pairing: "topic" },
    });
    expect(rest).toBe("");
  });

  test("a greeting and 'see below' are no answers", () => {
    expect(free("Hi Debrief team,\n\nPlease find my answers below.")).toEqual({ answers: {}, rest: "" });
  });

  test("words that no question can take are kept as rest", () => {
    const passages = [
      { text: "Thanks for asking.", under: 0 },
      { text: "4", under: 1 },
    ];
    expect(pairAnswers(passages, questions)).toMatchObject({ rest: "Thanks for asking." });
  });

  test("below a quotation with every question, the reply answers them all", () => {
    const quoted = questions.map(({ number }) => ({ text: "", under: number }));
    const { answers } = pairAnswers([...quoted, { text: "1. 4\n2. calm", under: 6 }], questions);
    expect(Object.keys(answers)).toEqual(["1", "2"]);
    const last = pairAnswers([...quoted, { text: "Yes", under: 6 }], questions);
    expect(last.answers).toEqual({ "6": { text: "Yes", choice: "yes", pairing: "inline" } });
  });

  test("R45 an answer over 32 KB is cut between characters and says so; a short one beside it is whole", () => {
    const long = "ü".repeat(ANSWERS_LIMIT);
    const { answers } = pairAnswers(
      [
        { text: long, under: 2 },
        { text: "calm", under: 3 },
      ],
      questions,
    );
    expect(answers["2"]).toMatchObject({ truncated: true });
    expect(answers["2"]?.text).toMatch(/^ü+$/);
    expect(answers["3"]).toEqual({ text: "calm", pairing: "inline" });
    const octets = Object.values(answers).reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(octets).toBeLessThanOrEqual(ANSWERS_LIMIT);
    expect(octets).toBeGreaterThan(ANSWERS_LIMIT - 8);
  });
});
