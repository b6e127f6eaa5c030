/**
 * Exchanges of all kinds: lists of questions that somebody else wrote, and mails that answer them. An answer counts when
 * 80 % of its words are there and 60 % of what is there belongs to it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Question } from "./answers.ts";
import { readReply } from "./read.ts";

const FOLDER = new URL("./exchanges/", import.meta.url);

type Exchange = {
  name: string;
  questions: Question[];
  body: string;
  marks: Set<string>;
  answers: Record<string, string>;
};

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

const exchanges = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(new URL(file, FOLDER), "utf8")
    .split(/^== /m)
    .slice(1)
    .map((part) => exchangeOf(file.replace(".txt", ""), part)),
);

/**
 * `== name`, `? a question`, `@@ body`, then `@@ 1` and so on; an empty part: this question has no answer. `@@ marks`:
 * words with which this mail ties answers to questions, headings and names of speakers.
 */
function exchangeOf(group: string, part: string): Exchange {
  const [head = "", ...sections] = part.split(/^@@ /m);
  const [title = "", ...asked] = head.trim().split("\n");
  const named = sections.map((section) => {
    const end = section.indexOf("\n");
    return [section.slice(0, end).trim(), section.slice(end + 1).trim()] as const;
  });
  const questions = asked.map((line, index): Question => {
    return { number: index + 1, text: line.replace(/^\? /, ""), expects: "text", cues: [] };
  });
  const { body = "", marks = "", ...answers } = Object.fromEntries(named);
  return { name: `${group}: ${title}`, questions, body, marks: new Set(words(marks)), answers };
}

function matches(expected: string, found: string): boolean {
  const [wanted, there] = [words(expected), words(found)];
  if (wanted.length === 0) return there.length === 0;
  const count = new Map<string, number>();
  for (const word of there) count.set(word, (count.get(word) ?? 0) + 1);
  const shared = wanted.filter((word) => {
    const left = count.get(word) ?? 0;
    count.set(word, left - 1);
    return left > 0;
  }).length;
  return shared >= 0.8 * wanted.length && shared >= 0.6 * there.length;
}

function wrong({ questions, body, answers }: Exchange): string[] {
  const found = readReply({ text: body }, { questions }).answers;
  return Object.entries(answers).flatMap(([number, expected]) => {
    const text = found[number]?.text ?? "";
    return matches(expected, text)
      ? []
      : [`${number}: wanted ${JSON.stringify(expected)}, got ${JSON.stringify(text)}`];
  });
}

// What is asked of the people whose mails these are like; a single exchange that fails is named all the same.
const SHARE = 0.95;

describe("answers to anyone's questions", () => {
  test("at least 95 % of the exchanges are understood in every part", () => {
    const failed = exchanges.flatMap((exchange) => {
      const details = wrong(exchange);
      return details.length === 0 ? [] : [`${exchange.name}\n    ${details.join("\n    ")}`];
    });
    expect(exchanges.length).toBeGreaterThanOrEqual(100);
    const share = 1 - failed.length / exchanges.length;
    expect(share, failed.join("\n")).toBeGreaterThanOrEqual(SHARE);
  });

  test("every word of every mail is in an answer, in the rest, or in what was quoted and signed", () => {
    for (const { name, questions, body, marks } of exchanges) {
      const { answers, rest, skipped, text } = readReply({ text: body }, { questions });
      const kept = new Set(
        words([...Object.values(answers).map((answer) => answer.text), ...Object.values(skipped), rest].join("\n")),
      );
      const lost = words(text.replace(/^[^\n]{1,40},\n/, "")).filter(
        (word) => !kept.has(word) && !MARKS.has(word) && !marks.has(word) && !/^\p{N}/u.test(word),
      );
      expect(lost, name).toEqual([]);
    }
  });
});

// Numbers and labels that tie an answer to its question, and greetings, end in no answer: they say nothing themselves.
const MARKS = new Set(
  "q a zu re q1 q2 a1 a2 b c i ii 1st 2nd ans frage question pregunta spørgsmål questions and first second finally for the as zur ersten zweiten premièrement deuxièmement reply response size colour quantity to hello hi tara dear support hei olá bonjour merhaba buongiorno dzień dobry guten tag tomas karin leo ms okafor see my answers in text answer your but please find our replies below".split(
    " ",
  ),
);
