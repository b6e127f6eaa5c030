import { describe, expect, test } from "vitest";
import { Owner, Side, Topic } from "../feedback/feedback.ts";
import { account, silent, summaryOf } from "./story.ts";
import { cases } from "./wording/en/cases.ts";
import { candidatePractice, managerPractice } from "./wording/en/practice.ts";
import { professions } from "./wording/en/professions.ts";
import { levers, steps } from "./wording/en/steps.ts";

describe("what can change", () => {
  test("what nobody can change is named as such and asks nothing of the recruiter", () => {
    const { changes, adjustments } = summaryOf(
      account("candidate", "Kim", "2", "", "", "", "", "No, they cannot sponsor a visa."),
    );
    expect(changes.map(({ owner, topic }) => [owner, topic])).toEqual([["nobody", "logistics"]]);
    expect(changes[0]?.step).toMatch(/law, distance or the calendar/);
    expect(adjustments).toEqual([]);
  });

  test("the recruiter's own part comes first, and there are at most three adjustments", () => {
    const { adjustments } = summaryOf(
      account(
        "candidate",
        "Kim",
        "2. They never got back to me. It was all very slow.",
        "",
        "I froze at the whiteboard.",
        "2, expectations were vague",
        "2, he kept interrupting me",
        "No, the pay is too low.",
      ),
    );
    expect(adjustments).toHaveLength(3);
    expect(adjustments[0]).toBe(
      "Say on which day an answer comes, and write on that day, even when there is nothing new.",
    );
  });

  test("a topic gets one adjustment, however often it was named", () => {
    const { adjustments } = summaryOf(
      account("candidate", "Kim", "", "", "", "", "1. He was rude. He was arrogant. He was dismissive."),
    );
    expect(adjustments).toEqual([levers.rapport.manager]);
  });

  test("the catalogue has a step for every topic, owner and side, each one sentence or more in our words", () => {
    for (const topic of Topic.options) {
      for (const owner of Owner.options) {
        for (const side of Side.options) {
          const entry = steps[topic][owner];
          expect(typeof entry === "string" ? entry : entry[side]).toMatch(/^[A-Z].{30,}[.]$/);
        }
      }
      for (const text of [levers[topic].candidate, levers[topic].manager]) expect(text).toMatch(/^[A-Z].{30,}[.]$/);
      if (topic === "skills") continue;
      expect(new Set(managerPractice[topic].rewrites.map(({ to }) => to)).size).toBe(2);
      expect(new Set(candidatePractice[topic].questions).size).toBe(2);
    }
  });

  test("what is known for what it is gets its own step, whoever would own the topic", () => {
    const { changes, adjustments } = summaryOf(
      account("candidate", "Kim", "2. The manager was not even there, someone from payroll did it instead."),
    );
    expect(changes.map(({ owner, step }) => [owner, step])).toContainEqual(["manager", cases.standIn.step]);
    expect(adjustments[0]).toBe(cases.standIn.lever);
  });

  test("nerves are the candidate's to settle, and blame nobody in the room", () => {
    const { changes, onlyOneSide, coaching } = summaryOf(
      account("candidate", "Kim", "", "", "", "", "2. I was so nervous that my voice was shaky.", ""),
      account("interviewer", "Ben", "4"),
    );
    expect(changes.map(({ owner, step }) => [owner, step])).toEqual([["candidate", cases.nervous.step]]);
    expect(JSON.stringify(onlyOneSide)).not.toMatch(/respected/);
    expect(coaching.manager).toEqual([]);
  });

  test("whoever was hurt comes before everything but what the law forbids", () => {
    const hurt = "5. He shouted at a colleague and laughed at me. They never got back to me.";
    const asked = "2. He asked whether I plan to have children.";
    expect(summaryOf(account("candidate", "Kim", hurt)).adjustments[0]).toBe(cases.hurt.lever);
    const { adjustments } = summaryOf(account("candidate", "Kim", hurt, asked));
    expect(adjustments[0]).toMatch(/^Speak to the manager in private/);
    expect(adjustments[1]).toBe(cases.hurt.lever);
  });

  test("interviewers who want opposite things are brought together first", () => {
    const { adjustments, advice } = summaryOf(
      account("candidate", "Kim", "4"),
      account("interviewer", "Ada", "4", "", "", "", "", "Yes"),
      account("interviewer", "Bo", "2", "", "No Kafka.", "2", "", "No"),
    );
    expect(adjustments[0]).toMatch(/^Bring the interviewers together/);
    expect(advice?.map(({ text }) => text)).not.toContain(adjustments[0]);
  });

  test("what somebody needs for a yes is to be had, unless they say yes already", () => {
    const asks = (choice: string) => summaryOf(account("interviewer", "Ben", "4", "", "", "", "", choice)).adjustments;
    expect(asks("Maybe, if she shows us a budget of her own.")).toEqual([
      expect.stringMatching(/^Arrange for the interviewers/),
    ]);
    expect(asks("Yes, and I would like to see a budget of hers.")).toEqual([]);
  });
});

describe("before anything is done", () => {
  test("the side that kept silent is to be called", () => {
    const { adjustments, advice } = summaryOf(
      silent("candidate", "Kim"),
      account("interviewer", "Ben", "2", "", "No Kafka. Poor SQL.", "2", "", "No"),
    );
    expect(adjustments[0]).toMatch(/^Call the candidate before you act/);
    expect(advice?.map(({ text }) => text)).not.toContain(adjustments[0]);
  });

  test("two opposite pictures of one hour are to be looked into", () => {
    const { adjustments } = summaryOf(
      account("candidate", "Kim", "5", "Great talk.", "", "5", "5", "Yes"),
      account("interviewer", "Ben", "1", "", "No Kafka. Poor SQL.", "1", "1", "No"),
    );
    expect(adjustments[0]).toMatch(/^Ask each side for one example/);
  });
});

describe("a remark on a protected trait", () => {
  const first = (...accounts: ReturnType<typeof account>[]) => summaryOf(...accounts).adjustments[0];

  test("asks for a talk with the manager when the candidate tells of one, and is on no record", () => {
    const told = account("candidate", "Kim", "", "", "", "", "3. He asked whether I plan to have children.", "");
    expect(first(told)).toMatch(/^Speak to the manager in private/);
    expect(first(told)).not.toMatch(/child|family|famil/);
    expect(summaryOf(told).advice).toEqual([]);
  });

  test("asks for a talk with the interviewer who wrote one", () => {
    expect(first(account("interviewer", "Ben", "3", "", "She is too old for this team."))).toMatch(
      /^Speak to the interviewer in private before anyone decides/,
    );
  });

  test("asks for nothing when the candidate speaks of themselves", () => {
    const own = account("candidate", "Kim", "", "", "", "", "5. I told them that I am pregnant.", "");
    expect(summaryOf(own).flags).toHaveLength(1);
    expect(summaryOf(own).adjustments).toEqual([]);
  });
});

test("every profession has questions and rewrites of its own, and every case advice of one sentence or two", () => {
  const all = Object.values(professions).flatMap(({ skills, aloud, rewrites }) => [
    ...skills,
    ...aloud,
    ...rewrites.map(({ to }) => to),
  ]);
  expect(new Set(all).size).toBe(all.length);
  for (const { step, lever = step, lived = step, advice = step } of Object.values(cases)) {
    for (const text of [step, lever, lived, advice]) expect(text).toMatch(/^[A-Z].{30,}[.]$/);
  }
});
