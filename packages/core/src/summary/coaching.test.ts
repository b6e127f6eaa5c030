import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { traitsIn } from "../feedback/sensitive.ts";
import { withoutEchoes } from "./echo.ts";
import { summarise } from "./merge.ts";
import { account, debrief, silent, summaryOf } from "./story.ts";
import { cases } from "./wording/en/cases.ts";
import { drafts } from "./wording/en/drafts.ts";
import { hurdles } from "./wording/en/hurdles.ts";
import { candidatePractice, managerPractice } from "./wording/en/practice.ts";
import { professions } from "./wording/en/professions.ts";
import { questions } from "./wording/en/questions.ts";

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
      ...managerPractice.communication.rewrites.map(
        ({ from, to }) => `In place of a question such as “${from}”, ask: “${to}”`,
      ),
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
      [questions.code, questions.weakness].map(({ when, to }) => `When you ${when}, try: “${to}”`),
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
      return [coaching.candidate[1], coaching.candidate[3]?.split(":")[0]];
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

describe("what fits the job", () => {
  const drafts = (role: string | undefined) =>
    summarise({
      ...debrief(
        account("candidate", "Jane", "", "", "I went blank.", "", "", ""),
        account("interviewer", "Ben", "", "", "Could not do the work. Weak skills.", "2", "", ""),
      ),
      role,
    }).coaching;

  test("a nurse practises what nurses do, and an engineer what engineers do", () => {
    const nurse = drafts("Staff Nurse, ICU");
    expect(nurse.candidate.join(" ")).toContain(professions.health.aloud[0]);
    expect(nurse.manager.join(" ")).toContain(professions.health.work);
    expect(drafts("Senior Backend Engineer").candidate.join(" ")).toContain(professions.software.aloud[1]);
  });

  test("where the job is not known, nothing of any profession is said", () => {
    for (const role of [undefined, "Head of Wonder"]) {
      expect(drafts(role).candidate.join(" ")).toContain(professions.any.aloud[0]);
      expect(drafts(role).candidate.join(" ")).not.toMatch(/code|ward|deal|lesson/);
    }
  });

  test("an interview that nobody came to coaches no interviewer", () => {
    const { coaching } = summaryOf(
      account("candidate", "Jane", "2. My train was cancelled."),
      account("interviewer", "Ben", "1. He did not show up.", "", "", "", "", "No"),
    );
    expect(coaching.manager).toEqual([]);
  });

  test("a taste in jokes is no hurdle", () => {
    const { coaching } = summaryOf(account("interviewer", "Ben", "", "", "No sense of humour.", "", "", ""));
    expect(coaching).toEqual({ manager: [], candidate: [] });
  });
});

describe("R48 nothing of either side's words in a draft", () => {
  const lines = [
    ...Object.values(candidatePractice),
    ...Object.values(managerPractice),
    ...Object.values(professions),
    ...Object.values(cases),
    ...Object.values(hurdles),
    drafts,
  ].flatMap((practice) => JSON.stringify(practice).match(/[\p{L}’']+/gu));
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
    ...Object.values(professions).flatMap(({ skills, aloud, strength, rewrites }) => [
      ...skills,
      ...aloud,
      strength,
      ...rewrites.map(({ to }) => to),
    ]),
    ...Object.values(cases).flatMap(({ lived = "", advice = "" }) => [lived, advice]),
    ...Object.values(hurdles).flatMap(({ hurdle, skeleton }) => [hurdle, ...Object.values(skeleton)]),
    ...Object.values({ ...hurdles, ...candidatePractice }).flatMap((practice) => {
      const { questions = [], strength = "" }: { hurdle: string; questions?: string[]; strength?: string } = practice;
      return [...questions, strength];
    }),
    ...Object.values(candidatePractice).map(({ hurdle }) => hurdle),
    ...Object.values(managerPractice).flatMap(({ lived, advice, need }) => [lived, advice, need]),
  ];
  const reply = fc.oneof(
    sentence,
    fc.constantFrom(...ours),
    sentence.map((text) => `He was rude. I froze. ${text}`),
  );
  const replies = fc.array(reply, { minLength: 6, maxLength: 6 });

  const roles = [undefined, "Staff Nurse", "Backend Engineer", "Sales Manager", "Teacher", "CFO", "Chef", "Designer"];

  test("no line shares five consecutive words with the other side, even if it answers in our own catalogue's words", () => {
    fc.assert(
      fc.property(replies, replies, replies, fc.constantFrom(...roles), (mine, theirs, others, role) => {
        const panel = [account("interviewer", "Bob", ...theirs), account("interviewer", "Cy", ...others)];
        const { coaching } = summarise({ ...debrief(account("candidate", "Ann", ...mine), ...panel), role });
        expect(shared(coaching.candidate, [...theirs, ...others])).toEqual([]);
        expect(shared(coaching.manager, [...mine, ...theirs, ...others])).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("a hurdle whose skeleton must go gives its place to the next one", () => {
    const first = hurdles.aloud;
    const { coaching } = summaryOf(
      account("candidate", "Ann", "", "", "I froze.", "", "", ""),
      account(
        "interviewer",
        "Bob",
        "",
        "",
        `He froze in live coding. Rambling answers. ${first.skeleton.action}`,
        "",
        "",
        "",
      ),
    );
    expect(coaching.candidate.join()).not.toContain(first.hurdle);
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
    const drafted = Object.values(cases).map(({ lived, advice }) => ({ lived, advice }));
    const lines = JSON.stringify([candidatePractice, managerPractice, hurdles, professions, drafts, drafted]);
    const texts = (lines.match(/"(?:[^"\\\\]|\\\\.)+"/g) ?? []).map((text) => text.slice(1, -1));
    expect(texts.length).toBeGreaterThan(150);
    for (const text of [...texts, ...Object.values(questions).map(({ when, to }) => `${when} ${to}`)]) {
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
