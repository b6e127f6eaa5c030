import { describe, expect, test } from "vitest";
import { splitNumbered } from "./numbering.ts";

const numbers = (text: string, highest = 6) =>
  splitNumbered(text, highest)?.entries.map((entry) => entry.numbers.join("+"));
const texts = (text: string, highest = 6) => splitNumbered(text, highest)?.entries.map((entry) => entry.text);

describe("numbered answers", () => {
  test.each([
    "1. fine\n2. calm",
    "1) fine\n2) calm",
    "1: fine\n2: calm",
    "(1) fine\n(2) calm",
    "[1] fine\n[2] calm",
    "Q1 fine\nQ2 calm",
    "Q1: fine\nQ2: calm",
    "Question 1 - fine\nQuestion 2 - calm",
    "Frage 1: fine\nFrage 2: calm",
    "A1: fine\nA2: calm",
    "#1 fine\n#2 calm",
    "1️⃣ fine\n2️⃣ calm",
    "① fine\n② calm",
    "**1.** fine\n**2.** calm",
    "- 1. fine\n- 2. calm",
    "1 - fine\n2 - calm",
    "1 fine\n2 calm",
    "(a) fine\n(b) calm",
    "a) fine\nb) calm",
    "i. fine\nii. calm",
    "First, fine\nSecond, calm",
    "Erstens: fine\nZweitens: calm",
    "ad 1) fine\nad 2) calm",
    "1.\nfine\n2.\ncalm",
    "1) fine 2) calm",
    "1: fine, 2: calm",
  ])("%j", (text) => {
    expect(numbers(text)).toEqual(["1", "2"]);
    expect(texts(text)).toEqual(["fine", "calm"]);
  });

  test("may be reordered, merged or left out", () => {
    expect(numbers("4. a\n1. b\n2+3: c\n6. d")).toEqual(["4", "1", "2+3", "6"]);
    expect(numbers("2 and 3: c")).toEqual(["2+3"]);
    expect(numbers("Questions 2-4: c")).toEqual(["2+3+4"]);
  });

  test("keep a list that is made inside one of them", () => {
    expect(texts("1. a\n2. Two things:\n1. x\n2. y\n3. b")).toEqual(["a", "Two things:\n1. x\n2. y", "b"]);
    expect(texts("1. a\n2. Two things:\n   1. x\n   2. y\n3. b")).toEqual(["a", "Two things:\n   1. x\n   2. y", "b"]);
  });

  test("keep their paragraphs, but a tight list ends at the blank line below it", () => {
    expect(texts("1. a\n\nmore\n\n2. b\n\nmore")).toEqual(["a\n\nmore", "b\n\nmore"]);
    expect(splitNumbered("1. a\n2. b\n\nThe rest.", 6)).toMatchObject({
      tail: "The rest.",
      entries: [{}, { text: "b" }],
    });
  });

  test.each([
    "3.5",
    "10:30 was too early",
    "4 - good\n4 - clear\n5 - fine",
    "7. too many",
    "2 hours is too long",
    "4/5: fine",
    "It went well.",
    "a day later",
    "I. Newton",
  ])("%j is not numbered", (text) => {
    expect(splitNumbered(text, 6)).toBeUndefined();
  });
});
