import { describe, expect, test } from "vitest";
import { readClauses } from "./clause.ts";

function pieces(text: string): string[] {
  const { words, clauses } = readClauses(text);
  return clauses.flatMap(({ pieces, to }) =>
    pieces.map((from, i) => text.slice(words[from]?.start, words[(pieces[i + 1] ?? to) - 1]?.end)),
  );
}

function sentences(text: string): number {
  return new Set(readClauses(text).clauses.map(({ sentence }) => sentence)).size;
}

describe("clauses", () => {
  test("a turn, a new subject and a comma part a sentence", () => {
    expect(pieces("rushed but friendly")).toEqual(["rushed", "but friendly"]);
    expect(pieces("The talk was fine, he was late and the room was cold.")).toEqual([
      "The talk was fine",
      "he was late",
      "and the room was cold",
    ]);
    expect(pieces("polite, warm and on time")).toEqual(["polite", "warm", "and on time"]);
  });

  test("what follows a turn stays in its light, and what is conceded is marked", () => {
    const links = (text: string) => readClauses(text).clauses.map(({ link }) => link);
    expect(links("Good start, but he froze, so we stopped")).toEqual(["plain", "contrast", "contrast"]);
    expect(links("Although the test was long, I enjoyed it")).toEqual(["concession", "plain"]);
    expect(links("However the pay is low")).toEqual(["contrast"]);
    expect(links("The test was hard though.")).toEqual(["plain"]);
  });

  test("sentences end at stops, bullets and blank lines, not in abbreviations, numbers or wrapped lines", () => {
    expect(sentences("Fine. Really fine!")).toBe(2);
    expect(sentences("They use e.g. Node.js and pay 3.5 times more")).toBe(1);
    expect(sentences("- warm people\n- cold room")).toBe(2);
    expect(sentences("first\n\nsecond")).toBe(2);
    expect(sentences("a line that was wrapped by the mail client somewhere\nin its middle")).toBe(1);
    expect(pieces("between £60,000–£80,000 a year")).toEqual(["between £60,000–£80,000 a year"]);
  });

  test("words keep their places: every piece is a slice of the text", () => {
    const text = "I didn’t get it — “why?” she asked; 😀 yes";
    const { words } = readClauses(text);
    for (const { start, end } of words) expect(text.slice(start, end)).not.toBe("");
    expect(words.map((word) => word.text)).toContain("not");
  });

  test("no text is cut into nothing, and a clause has an end", () => {
    expect(readClauses("").clauses).toEqual([]);
    expect(readClauses("?!…").clauses).toEqual([]);
    const long = readClauses("word ".repeat(500)).clauses;
    expect(Math.max(...long.map(({ from, to }) => to - from))).toBeLessThanOrEqual(80);
  });
});
