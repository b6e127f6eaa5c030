import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { defaultQuestionnaires } from "../../feedback/questionnaire.ts";
import { linesOf } from "../line.ts";
import { subtract } from "./quotation.ts";

const questions = defaultQuestionnaires.candidate;
const sentText = readFileSync(new URL("../fixtures/questions-candidate.txt", import.meta.url), "utf8");
const added = (body: string, sent: string | undefined = sentText) =>
  subtract(linesOf(body), { questions, sentText: sent })?.lines.flatMap((line) => line.added.map(({ text }) => text));

/** Ways in which mail programs hand back what we sent. */
const MANGLERS: Record<string, (text: string) => string> = {
  "as it was": (text) => text,
  marked: (text) => text.replace(/^/gm, "> "),
  "marked four times": (text) => text.replace(/^/gm, "> > >> "),
  "rewrapped at 40": (text) => text.replace(/(.{20,40}) /g, "$1\n"),
  "in one paragraph": (text) => text.replace(/\s+/g, " "),
  bulleted: (text) => text.replace(/^(?=.)/gm, "• "),
  bold: (text) => text.replace(/^(.+)$/gm, "*$1*"),
  "in capitals": (text) => text.toUpperCase(),
  "with curly quotes and hard spaces": (text) =>
    text.replaceAll("'", "’").replaceAll('"', "“").replaceAll(" ", "\u00a0"),
  "with soft hyphens": (text) => text.replaceAll("inter", "in\u00adter"),
  "with a spoiled charset": (text) => text.replaceAll("listened", "liste?ned"),
  "without blank lines": (text) => text.replace(/\n+/g, "\n"),
};

describe("quotation by subtraction", () => {
  test.each(Object.entries(MANGLERS))("nothing is left of our mail %s", (_name, mangle) => {
    expect(added(mangle(sentText))).toEqual([]);
  });

  test.each(Object.entries(MANGLERS))(
    "what is typed beneath a question stays when ours comes back %s",
    (_name, mangle) => {
      const [before, after] = sentText.split("2. What went well?") as [string, string];
      const body = `${mangle(`${before}2. What went well?`)}\nThe walk through my project.\n${mangle(after)}`;
      const lines = subtract(linesOf(body), { questions, sentText })!.lines;
      const found = lines.flatMap((line) => line.added);
      expect(found).toEqual([{ text: "The walk through my project.", question: 2 }]);
    },
  );

  test("the questions alone are enough", () => {
    const body = questions.map(({ number, text }) => `${number}. ${text}\nMy answer.`).join("\n");
    const lines = subtract(linesOf(body), { questions })!.lines;
    expect(lines.flatMap((line) => line.added.map(({ question }) => question))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("an answer on the line of its question is found behind it", () => {
    expect(added("> 5. How did you feel treated and listened to (1 to 5), and why? 4, warm")).toEqual(["4, warm"]);
  });

  test.each([
    "I was unclear about the role and what they expect of me.",
    "How I feel treated and listened to? Well.",
    "What went well was the talk with the team.",
    "Please answer my mails faster.",
    "The hardest question was the one on indexes.",
    "4",
    "stop",
  ])("words that echo ours are the person's: %s", (text) => {
    expect(added(text)).toBeUndefined();
  });

  test("an answer that ends in the words of its question does not swallow the next question", () => {
    const body =
      "> 4. How clear were the role and what they expect of you (1 to 5), and why?\n2, and why?\n> 5. How did you feel treated and listened to (1 to 5), and why?\n4";
    const lines = subtract(linesOf(body), { questions, sentText })!.lines;
    expect(lines.flatMap((line) => line.added)).toEqual([
      { text: "2, and why?", question: 4 },
      { text: "4", question: 5 },
    ]);
  });

  test("who sends an answer again that a receipt has quoted still says it", () => {
    const receipt = `${sentText}\nThank you, Jane.\n\n1. ${questions[0]!.text}\n\n   The people were friendly and the task was fair.\n\n2. What went well?\n\n   The walk through my project.\n`;
    expect(added("The people were friendly and the task was fair.\nAnd the coffee was good.", receipt)).toBeUndefined();
    expect(added(receipt.replace(/^/gm, "> "), receipt)).toEqual([]);
  });

  test("finds nothing in a mail that quotes nothing", () => {
    expect(added("It went well.\n\nBen")).toBeUndefined();
  });
});
