import { describe, expect, test } from "vitest";
import { Owner, Side, Topic } from "../feedback/feedback.ts";
import { candidatePractice, managerPractice } from "./practice.ts";
import { levers, steps } from "./steps.ts";
import { account, summaryOf } from "./story.ts";

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
        "2. Nobody told me there would be a test. They never got back to me.",
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
      expect(new Set(managerPractice[topic].rewrites.map(({ to }) => to)).size).toBe(2);
      expect(new Set(candidatePractice[topic].questions).size).toBe(2);
    }
  });
});
