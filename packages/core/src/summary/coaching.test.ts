import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { traitsIn } from "../feedback/sensitive.ts";
import { rewrites } from "./asked.ts";
import { withoutEchoes } from "./echo.ts";
import { hurdles } from "./hurdles.ts";
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

  test("rewrites the questions that the interviewers say they asked, about what they need first", () => {
    const { coaching } = summaryOf(
      account("candidate", "Jane", "They made me say where I see myself in five years."),
      account(
        "interviewer",
        "Ben",
        "2. I asked about her weakness.",
        "",
        "She froze during live coding. Weak Python.",
        "",
        "",
        "",
      ),
    );
    expect(coaching.manager.filter((line) => line.startsWith("When you "))).toEqual(
      ["watch somebody write code", "ask for a weakness"].map((when) => {
        return `When you ${when}, try: “${rewrites.find((one) => one.when === when)?.to}”`;
      }),
    );
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
    expect(coaching.candidate[1]).toMatch(/^A hurdle that showed: /);
    expect(coaching.candidate[2]).toMatch(/Situation: .+ Task: .+ Action: .+ Result: .+/);
    expect(coaching.candidate.filter((line) => line.startsWith("Practise (")).length).toBeGreaterThanOrEqual(2);
  });

  test("the hurdle is named by what happened, and its questions by their kind", () => {
    const hurdleOf = (words: string) => {
      const { coaching } = summaryOf(
        account("interviewer", "Ben", "", "", words, "", "", ""),
        silent("candidate", "Jane"),
      );
      return [coaching.candidate[0], coaching.candidate[2]?.split(":")[0]];
    };
    expect(hurdleOf("His answers were rambling.")).toEqual([
      "A hurdle that showed: Coming to the point, and stopping there.",
      "Practise (behavioural)",
    ]);
    expect(hurdleOf("Went blank at the whiteboard.")).toEqual([
      "A hurdle that showed: Thinking aloud while others watch.",
      "Practise (skills)",
    ]);
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

  test("no line shares five consecutive words with the other side, even if it answers in our own catalogue's words", () => {
    fc.assert(
      fc.property(replies, replies, replies, (mine, theirs, others) => {
        const panel = [account("interviewer", "Bob", ...theirs), account("interviewer", "Cy", ...others)];
        const { coaching } = summaryOf(account("candidate", "Ann", ...mine), ...panel);
        expect(shared(coaching.candidate, [...theirs, ...others])).toEqual([]);
        expect(shared(coaching.manager, [...mine, ...theirs, ...others])).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("a hurdle whose skeleton must go gives its place to the next one", () => {
    const [first] = hurdles;
    const { coaching } = summaryOf(
      account("candidate", "Ann", "", "", "I froze.", "", "", ""),
      account(
        "interviewer",
        "Bob",
        "",
        "",
        `He froze in live coding. Rambling answers. ${first?.skeleton.action}`,
        "",
        "",
        "",
      ),
    );
    expect(coaching.candidate.join()).not.toContain(first?.hurdle);
    expect(coaching.candidate.some((line) => line.startsWith("A hurdle that showed: "))).toBe(true);
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

  test("a name that is also a word of ours takes the line with it", () => {
    expect(withoutEchoes(["Will you listen?", "I will listen."], [account("candidate", "Will Stone", "5")])).toEqual([
      "I will listen.",
    ]);
  });

  test("no line of the catalogue touches a protected trait or holds a figure", () => {
    const lines = JSON.stringify([candidatePractice, managerPractice, hurdles.map((one) => ({ ...one, signs: "" }))]);
    const texts = (lines.match(/"(?:[^"\\\\]|\\\\.)+"/g) ?? []).map((text) => text.slice(1, -1));
    expect(texts.length).toBeGreaterThan(150);
    for (const text of [...texts, ...rewrites.map(({ when, to }) => `${when} ${to}`)]) {
      expect(traitsIn(text), text).toEqual([]);
      expect(text).not.toMatch(/\d/);
    }
  });

  test("punctuation, case and line breaks hide no echo", () => {
    const echo = account("candidate", "Ann", "well: WHAT\nwent wrong, there today");
    expect(withoutEchoes(["So what went wrong there today?", "What else went wrong there?"], [echo])).toEqual([
      "What else went wrong there?",
    ]);
  });

  function shared(lines: readonly string[], answers: readonly string[]): string[] {
    const runs = new Set(answers.flatMap(runsOf));
    return lines.flatMap(runsOf).filter((run) => runs.has(run));
  }

  function runsOf(text: string): string[] {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(4).map((_, i) => words.slice(i, i + 5).join(" "));
  }
});
