import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultQuestionnaires } from "../../feedback/questionnaire.ts";
import { ELSEWHERE } from "../quotation/quotation.ts";
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
    expect(free("Hi Debrief team,\n\nPlease find my answers below.")).toEqual({ answers: {}, rest: "", skipped: {} });
  });

  test("an answer that points at another one keeps its words and borrows the rating and the choice", () => {
    expect(free("1. 8/10, lively\n4. same as 1\n5. ditto\n6. yes").answers).toEqual({
      "1": { text: "8/10, lively", rating: 4, ratingAs: "8/10", pairing: "numbered" },
      "4": { text: "same as 1", sameAs: 1, rating: 4, ratingAs: "8/10", pairing: "numbered" },
      "5": { text: "ditto", sameAs: 1, rating: 4, ratingAs: "8/10", pairing: "numbered" },
      "6": { text: "yes", choice: "yes", pairing: "numbered" },
    });
    expect(free("2. siehe oben\n1. 4").answers["2"]).toEqual({ text: "siehe oben", sameAs: 1, pairing: "numbered" });
  });

  test("answers that point at each other point at nothing", () => {
    expect(Object.values(free("2. see 3\n3. see 2").answers).map(({ text }) => text)).toEqual(["see 3", "see 2"]);
    expect(free("1. same as above").answers["1"]).toEqual({ text: "same as above", pairing: "numbered" });
  });

  test.each([
    ["number 4 should be 2/5", { "4": { text: "2/5", rating: 2, pairing: "numbered" } }],
    ["Change 2 to: quick and calm", { "2": { text: "quick and calm", pairing: "numbered" } }],
    ["Hi,\n\nI meant 3 for question 1. Sorry!", { "1": { text: "3", rating: 3, pairing: "numbered" } }],
    ["correction to Q3: no depth", { "3": { text: "no depth", pairing: "numbered" } }],
    ["bitte 1 auf 4 ändern", { "1": { text: "4", rating: 4, pairing: "numbered" } }],
    ["Change 6 to maybe", { "6": { text: "maybe", choice: "maybe", pairing: "numbered" } }],
    ["scratch my answer to 3", { "3": { text: "scratch my answer to 3", pairing: "numbered" } }],
  ])("R26 a second mail corrects one answer in words: %j", (text, answers) => {
    expect(free(text).answers).toEqual(answers);
  });

  test("what reads like a correction behind a number is an answer", () => {
    expect(brief("2. change 3 to 4 people")).toEqual({ "2": "change 3 to 4 people" });
  });

  test.each([
    ["4, 2, 5", { "1": 4, "4": 2, "5": 5 }],
    ["4,2,5", { "1": 4, "4": 2, "5": 5 }],
    ["4/5 2/5 5/5", { "1": 4, "4": 2, "5": 5 }],
    ["⭐⭐⭐⭐ ⭐⭐ ⭐⭐⭐⭐⭐", { "1": 4, "4": 2, "5": 5 }],
    ["four, two, five", { "1": 4, "4": 2, "5": 5 }],
    ["4 und 2 und 5", { "1": 4, "4": 2, "5": 5 }],
    ["4, n/a, 5", { "1": 4, "5": 5 }],
  ])("bare ratings %j fill the questions that ask for one", (text, ratings) => {
    const found = Object.entries(free(text).answers).map(([number, { rating }]) => [number, rating]);
    expect(Object.fromEntries(found)).toEqual(ratings);
  });

  test("text behind bare ratings stays", () => {
    expect(brief("4, 2, 5. I was impressed by her calm.")).toEqual({
      "1": "4",
      "2": "I was impressed by her calm.",
      "4": "2",
      "5": "5",
    });
    expect(free("4\n2\n5\n\nThanks for asking me.").rest).toBe("Thanks for asking me.");
  });

  test("a skip is no content, whatever its words", () => {
    const { answers, skipped, rest } = free("1. 4\n2. keine Angabe\n3. –\n5. skip");
    expect(Object.keys(answers)).toEqual(["1"]);
    expect(skipped).toEqual({ "2": "keine Angabe", "3": "–", "5": "skip" });
    expect(rest).toBe("");
  });

  test("an answer loses its label and our question in front of it, nothing else", () => {
    expect(brief("2. A: calm\n3. What held the candidate back? – nerves")).toEqual({ "2": "calm", "3": "nerves" });
  });

  test("words that answer a quoted remark belong to no question", () => {
    const passages = [
      { text: "calm", under: 2 },
      { text: "Thank you, see you on Monday!", under: ELSEWHERE },
    ];
    expect(pairAnswers(passages, questions)).toMatchObject({
      answers: { "2": { text: "calm" } },
      rest: "Thank you, see you on Monday!",
    });
  });

  test("two questions on one line share what stands below it: a line each, or a sentence each, or it stays whole", () => {
    const below = (text: string) =>
      Object.entries(
        pairAnswers(
          [
            { text: "", under: 2 },
            { text, under: 3 },
          ],
          questions,
          [[2, 3]],
        ).answers,
      ).map(([number, answer]) => [number, answer.text]);
    expect(below("quick\nnerves")).toEqual([
      ["2", "quick"],
      ["3", "nerves"],
    ]);
    expect(below("She was quick. Nerves held her back.")).toEqual([
      ["2", "She was quick."],
      ["3", "Nerves held her back."],
    ]);
    expect(below("quick but nervous")).toEqual([["3", "quick but nervous"]]);
  });

  test("a speaker's label is dropped when it opens every answer, not when it opens one", () => {
    const labelled = [
      { text: "[BM] 4", under: 1 },
      { text: "[BM] calm", under: 2 },
    ];
    expect(pairAnswers(labelled, questions).answers).toMatchObject({
      "1": { text: "4", rating: 4 },
      "2": { text: "calm" },
    });
    const single = [
      { text: "SQL: strong", under: 2 },
      { text: "Kafka", under: 3 },
    ];
    expect(pairAnswers(single, questions).answers["2"]?.text).toBe("SQL: strong");
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

describe("whatever is written", () => {
  const words = fc.constantFrom(..."lime moss fern tarn dusk opal flint 4/5 four yes no".split(" "));
  const marks = fc.constantFrom(
    "1. ",
    "2) ",
    "(3) ",
    "Q4: ",
    "5 - ",
    "2+3: ",
    "6. ",
    "",
    "",
    "> ",
    "First, ",
    "a) ",
    "\n",
  );
  const lines = fc.array(fc.tuple(marks, fc.array(words, { minLength: 1, maxLength: 6 })), { maxLength: 12 });
  const texts = lines.map((all) => all.map(([mark, line]) => mark + line.join(" ")).join("\n"));
  const passages = fc.array(
    fc.record({
      text: fc.oneof(texts, fc.string({ unit: "grapheme", maxLength: 80 })),
      under: fc.integer({ min: 0, max: 6 }),
    }),
    { maxLength: 6 },
  );

  test("pairing never throws, and its keys are numbers of questions", () => {
    fc.assert(
      fc.property(passages, (given) => {
        const { answers } = pairAnswers(given, questions);
        for (const [number, answer] of Object.entries(answers)) {
          expect(questions.map((question) => String(question.number))).toContain(number);
          expect(answer.text).not.toBe("");
        }
      }),
      { numRuns: 300 },
    );
  });

  test("every word is in an answer, in the rest, or was a skip", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 6 }), (text, under) => {
        const { answers, rest, skipped } = pairAnswers([{ text, under }], questions);
        const kept = [...Object.values(answers).map((answer) => answer.text), rest, ...Object.values(skipped)].join(
          " ",
        );
        const lost = (text.match(/[a-z]{4,}/g) ?? []).filter((word) => !kept.includes(word));
        expect(lost).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["numbers", "1. fine\n"],
    ["ordinals", "First, fine. Second, calm. "],
    ["ratings", "4, 2, 5\n"],
    ["corrections", "number 4 should be 2/5. "],
    ["asterisks", "* "],
    ["questions", "What held the candidate back? "],
    ["one word", "aaaaaaaaaa"],
    ["newlines", "\n"],
  ])("R9 eight times the %s take about eight times the time, not sixty-four times", (_name, unit) => {
    const time = (octets: number): number => {
      const text = unit.repeat(octets / unit.length);
      const start = performance.now();
      pairAnswers([{ text, under: 0 }], questions);
      return performance.now() - start;
    };
    time(20_000);
    const [once, eightfold] = [time(25_000), time(200_000)];
    expect(eightfold).toBeLessThan(24 * once + 400);
  });
});
