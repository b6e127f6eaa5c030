import { expect, test } from "vitest";
import { defaultQuestionnaires } from "../../feedback/questionnaire.ts";
import { headingReader } from "./headings.ts";

const asked = defaultQuestionnaires.interviewer;
const under = (text: string) => headingReader(asked)(text)?.map(({ under, text: words }) => [under, words]);

test.each([
  [
    "Strengths: calm\nMust-haves: 3",
    [
      [2, "calm"],
      [4, "3"],
    ],
  ],
  [
    "**Strengths:** calm\n**Communication:** good",
    [
      [2, "calm"],
      [5, "good"],
    ],
  ],
  [
    "Strengths - calm\nCommunication -> good",
    [
      [2, "calm"],
      [5, "good"],
    ],
  ],
  [
    "Hi,\n\nRegarding the strengths: calm\nAs for communication: good",
    [
      [0, "Hi,"],
      [2, "calm"],
      [5, "good"],
    ],
  ],
  ["What held them back? Nerves, and the pace.", [[3, "Nerves, and the pace."]]],
  [
    "Strengths:\n- calm\n- quick\n\nCommunication:\n- good",
    [
      [2, "- calm\n- quick"],
      [5, "- good"],
    ],
  ],
  [
    "Strengths: calm\nCommunication: good\n\nStrong on tests.",
    [
      [2, "calm"],
      [5, "good"],
      [0, "Strong on tests."],
    ],
  ],
])("headings of the person's own tie what follows to the question they mean: %j", (text, parts) => {
  expect(under(text)).toEqual(parts);
});

test.each([
  "Communication: good, all in all.",
  "She said: I would like to lead.\nWe asked: why?",
  "Two things: depth - and pace.",
  "Nerves: bad\nPace: slow",
  "The weather was fine.",
])("a single label and a sentence with a colon are no headings: %j", (text) => {
  expect(under(text)).toBeUndefined();
});

test("R9 eight times the headings take about eight times the time", () => {
  const time = (count: number) => {
    const text = "Strengths: calm - quick? ".repeat(4).concat("\n").repeat(count);
    const start = performance.now();
    headingReader(asked)(text);
    return performance.now() - start;
  };
  time(100);
  expect(time(8000)).toBeLessThan(16 * Math.max(time(1000), 2) + 20);
});
