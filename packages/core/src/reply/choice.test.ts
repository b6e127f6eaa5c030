import { describe, expect, test } from "vitest";
import { isOnlyChoice, isSkipped, readChoice } from "./choice.ts";

describe("yes, maybe, no", () => {
  test.each([
    ["Yes", "yes"],
    ["yes, but only remote", "yes"],
    ["Yep!", "yes"],
    ["**Yes**", "yes"],
    ["Definitely", "yes"],
    ["Absolutely yes", "yes"],
    ["I am still very interested", "yes"],
    ["I would move forward with her.", "yes"],
    ["Ja, gerne", "yes"],
    ["Oui", "yes"],
    ["sí, claro", "yes"],
    ["tak", "yes"],
    ["да", "yes"],
    ["はい", "yes"],
    ["👍", "yes"],
    ["No", "no"],
    ["No. I would need to see code.", "no"],
    ["Definitely not", "no"],
    ["Absolutely no", "no"],
    ["Not interested any more", "no"],
    ["I wouldn't", "no"],
    ["Nein, leider nicht", "no"],
    ["non", "no"],
    ["nie", "no"],
    ["нет", "no"],
    ["いいえ", "no"],
    ["Maybe", "maybe"],
    ["Not sure", "maybe"],
    ["It depends on the salary", "maybe"],
    ["Perhaps. A clear description would help.", "maybe"],
    ["vielleicht", "maybe"],
    ["Peut-être", "maybe"],
    ["quizás", "maybe"],
    ["может быть", "maybe"],
    ["Probably", "maybe"],
  ])("%s is %s", (text, choice) => {
    expect(readChoice(text)).toBe(choice);
  });

  test.each(["The salary would change that", "4", "Nothing", "", "Noteworthy talk"])("%j chooses nothing", (text) => {
    expect(readChoice(text)).toBeUndefined();
  });

  test("a bare choice is told from a sentence", () => {
    expect(isOnlyChoice("Yes.")).toBe(true);
    expect(isOnlyChoice("Yes, if the team is willing to talk about salary")).toBe(false);
  });
});

test.each(["n/a", "N/A", "pass", "–", "-", "skip", "no comment", "prefer not to say", "k.A.", "..."])(
  "%j leaves the question open",
  (text) => {
    expect(isSkipped(text)).toBe(true);
  },
);

test.each(["Nothing", "None of it", "no", "They passed me over", "4"])("%j is an answer", (text) => {
  expect(isSkipped(text)).toBe(false);
});
