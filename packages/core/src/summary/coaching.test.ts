import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutEchoes } from "./echo.ts";
import { candidatePractice, managerPractice } from "./practice.ts";
import { account, silent, summaryOf } from "./story.ts";

describe("coaching the manager", () => {
  test("goes from what went well over what was lived through to what is needed and two better questions", () => {
    const { coaching } = summaryOf(
      account(
        "candidate",
        "Jane",
        "",
        "The process was well organised.",
        "",
        "1, nobody could say what the job is",
        "",
        "",
      ),
      account("interviewer", "Ben", "", "", "Answers were long-winded and hard to follow.", "", "", ""),
    );
    expect(coaching.manager).toEqual([
      `What went well: ${managerPractice.process.praise}`,
      `What the candidate lived through: ${managerPractice.role_clarity.lived} ${managerPractice.role_clarity.advice}`,
      `What you need from the candidate: ${managerPractice.communication.need}`,
      ...managerPractice.communication.rewrites.map(({ from, to }) => `Instead of “${from}”, ask: “${to}”`),
    ]);
  });

  test("leaves out what the recruiter has to mend", () => {
    const { coaching } = summaryOf(
      account("candidate", "Jane", "They never got back to me after the first call."),
      silent("interviewer", "Ben"),
    );
    expect(coaching.manager).toEqual([]);
  });
});

describe("coaching the candidate", () => {
  test("names the hurdle, an answer in four steps and two questions to practise, strengths first", () => {
    const { coaching } = summaryOf(
      account("candidate", "Jane", "", "", "I rambled.", "", "", ""),
      account("interviewer", "Ben", "", "Very well prepared.", "Could not explain how Kafka works.", "2", "", ""),
    );
    expect(coaching.candidate[0]).toBe(candidatePractice.preparation.strength);
    expect(coaching.candidate[1]).toBe(`A hurdle that showed: ${candidatePractice.skills.hurdle}`);
    expect(coaching.candidate[2]).toMatch(/Situation: .+ Task: .+ Action: .+ Result: .+/);
    expect(coaching.candidate.filter((line) => line.startsWith("Practise: ")).length).toBeGreaterThanOrEqual(2);
  });

  test("a remark on a protected trait leads to no line", () => {
    const without = summaryOf(account("interviewer", "Ben", "", "", "", "", "", ""), silent("candidate", "Jane"));
    const withIt = summaryOf(
      account("interviewer", "Ben", "", "", "Her accent is terrible and she talks too much.", "", "", ""),
      silent("candidate", "Jane"),
    );
    expect(withIt.flags).toHaveLength(1);
    expect(withIt.coaching).toEqual(without.coaching);
  });
});

describe("R48 nothing of either side's words in a draft", () => {
  const lines = [...Object.values(candidatePractice), ...Object.values(managerPractice)].flatMap((practice) =>
    JSON.stringify(practice).match(/[\p{L}’']+/gu),
  );
  const word = fc.constantFrom(
    ...lines.map((one) => one ?? "the"),
    "awful",
    "friendly",
    "rude",
    "unclear",
    "froze",
    "great",
    "pay",
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(" "));
  const ours = [
    ...Object.values(candidatePractice).flatMap(({ hurdle, strength, questions }) => [hurdle, strength, ...questions]),
    ...Object.values(managerPractice).flatMap(({ lived, advice, need }) => [lived, advice, need]),
  ];
  const reply = fc.oneof(
    sentence,
    fc.constantFrom(...ours),
    sentence.map((text) => `He was rude. I froze. ${text}`),
  );
  const replies = fc.array(reply, { minLength: 6, maxLength: 6 });

  test("no line shares five consecutive words with any answer, even one that is made of our own catalogue", () => {
    fc.assert(
      fc.property(replies, replies, (mine, theirs) => {
        const { coaching } = summaryOf(account("candidate", "Ann", ...mine), account("interviewer", "Bob", ...theirs));
        const runs = new Set([...mine, ...theirs].flatMap((text) => runsOf(text)));
        for (const line of [...coaching.manager, ...coaching.candidate]) {
          for (const run of runsOf(line)) expect(runs.has(run)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("no name and no rating of anybody", () => {
    const { coaching } = summaryOf(
      account("candidate", "Zacharias", "1. Quentin was rude.", "", "", "1", "1", ""),
      account("interviewer", "Quentin", "2. Zacharias rambled.", "", "", "2", "2", ""),
    );
    const draft = [...coaching.manager, ...coaching.candidate].join("\n");
    expect(draft).not.toBe("");
    expect(draft).not.toMatch(/zacharias|quentin|\d/i);
  });

  test("punctuation, case and line breaks hide no echo", () => {
    const echo = account("candidate", "Ann", "well: WHAT\nwent wrong, there today");
    expect(withoutEchoes(["So what went wrong there today?", "What else went wrong there?"], [echo])).toEqual([
      "What else went wrong there?",
    ]);
  });

  function runsOf(text: string): string[] {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(4).map((_, i) => words.slice(i, i + 5).join(" "));
  }
});
