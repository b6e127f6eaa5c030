import { readReply } from "@debrief/core/reply/read";
import { describe, expect, test } from "vitest";
import { type Painted, paint } from "./paint.ts";

const questions = [
  { number: 1, text: "How did it go, from 1 to 5?", expects: "rating" as const, cues: [] },
  { number: 2, text: "What went well?", expects: "text" as const, cues: ["went well"] },
  { number: 3, text: "What was hard?", expects: "text" as const, cues: ["hard"] },
];
const sentText =
  "Hello Jane,\n\n1. How did it go, from 1 to 5?\n\n2. What went well?\n\n3. What was hard?\n\nDebrief\n";

function painted(text: string): Painted[] {
  return paint(text, readReply({ text, senderName: "Jane Doe" }, { questions, sentText }));
}

function used(stretches: Painted[]): string[] {
  return stretches.map(({ use, question, text }) => `${use}${question ?? ""}: ${text.trim()}`);
}

describe("the body is painted whole", () => {
  const inline = [
    "On Tue, 24 Nov 2026 at 13:00, Debrief <debrief@debrief.example.com> wrote:",
    "> Hello Jane,",
    "> 1. How did it go, from 1 to 5?",
    "4, friendly.",
    "> 2. What went well?",
    "The pairing,",
    "and the talk after it.",
    "> 3. What was hard?",
    "The queue.",
    "> Debrief",
  ].join("\n");

  test("answers below their questions are inline, what is between them is quotation", () => {
    const uses = used(painted(inline)).filter((each) => !each.startsWith("quoted"));
    expect(uses).toEqual([
      "inline1: 4, friendly.",
      "inline2: The pairing,\nand the talk after it.",
      "inline3: The queue.",
    ]);
  });

  test("every character of the body is there once, in order", () => {
    for (const text of [inline, "", "\n\n", "👍", "1. 4\n2. the talk\r\n3. nothing\n\nBest,\nJane\n"]) {
      expect(
        painted(text)
          .map((each) => each.text)
          .join(""),
      ).toBe(text.replace(/\r\n/g, "\n"));
    }
  });

  test("a number belongs to the answer behind it, a signature is told apart", () => {
    expect(used(painted("1. 4 - good\n2. The talk.\n3. The queue.\n\nBest regards,\nJane Doe\n"))).toEqual([
      "numbered1: 1. 4 - good",
      "numbered2: 2. The talk.",
      "numbered3: 3. The queue.",
      "signature: Best regards,\nJane Doe",
    ]);
  });

  test("the same word in two answers is painted in both places", () => {
    const uses = used(painted(inline.replace("4, friendly.", "Fine.").replace("The queue.", "Fine.")));
    expect(uses).toContain("inline1: Fine.");
    expect(uses).toContain("inline3: Fine.");
  });

  test("a guess is painted as one", () => {
    const [first] = painted("It was a mixed hour and I do not know what to make of it.");
    expect(["whole", "topic"]).toContain(first?.use);
  });

  test("a large body of one repeated word takes no more than a moment", () => {
    const before = performance.now();
    painted(`${"ok ".repeat(60_000)}\n`);
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
