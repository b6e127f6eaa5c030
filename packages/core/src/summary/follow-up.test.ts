import { describe, expect, test } from "vitest";
import { Owner, Side, Topic } from "../feedback/feedback.ts";
import { adjustmentText } from "./adjust.ts";
import { Advised } from "./advised.ts";
import { advisedIn, becameOf, concerns, questionAfter } from "./follow-up.ts";
import { account, silent, summaryOf } from "./story.ts";
import { wordingIn } from "./wording/wording.ts";

const words = wordingIn("en");

const at = "2026-11-24T15:00:00.000Z";
const ben = account("interviewer", "Ben", "4", "Strong SQL.", "", "4", "4", "Yes");

function after(...candidate: string[]) {
  return summaryOf(account("candidate", "Kim", ...candidate), ben);
}

const [first] = advisedIn(after("2. They never got back to me. I was ghosted."), at);
if (!first) throw new Error("no advice");

describe("what became of an adjustment", () => {
  test("what is kept is small, survives the table, and finds its words again", () => {
    expect(Advised.parse(JSON.parse(JSON.stringify(first)))).toEqual(first);
    expect(first).toMatchObject({
      key: "case/noAnswer",
      about: "process",
      owner: "recruiter",
      sides: ["candidate"],
    });
    expect(questionAfter(first, words)).toContain(adjustmentText("case/noAnswer", words));
    expect(questionAfter({ ...first, done: true }, words)).toBeUndefined();
  });

  test("it is said what happened, and never why", () => {
    const calm = after("5. Great talk.", "", "", "5", "5", "Yes");
    const again = after("2. They never got back to me.", "", "", "", "", "");
    const worse = after("1. I was ghosted. They never got back to me. No feedback at all. Nobody called me back.");
    const line = (now: ReturnType<typeof after>, done?: Advised["done"]) =>
      becameOf({ ...first, done }, now, words)?.line;
    expect(line(calm, true)).toBe("You did this. This time the process weighed on nobody.");
    expect(line(again, true)).toBe("You did this. This time the process came up again, with less weight.");
    expect(line(worse, false)).toBe(
      "You have not done this yet. This time the process came up again, with more weight.",
    );
    expect(line(worse)).toMatch(/^We do not know whether you did this\./);
  });

  test("a side that is silent now is not enough to say", () => {
    expect(becameOf(first, summaryOf(silent("candidate", "Kim"), ben), words)).toMatchObject({ course: "unknown" });
  });

  test("demands and gaps are there again or not", () => {
    const greedy = (words: string) => summaryOf(account("interviewer", "Lee", "", "", "", words));
    const [demand] = advisedIn(greedy("2. The person must tick every box."), at);
    expect(demand).toMatchObject({ key: "wish/everything", about: "demands", pain: 1 });
    expect(
      demand && becameOf(demand, greedy("2. We need Kafka, Kubernetes, Terraform, Go, Rust and SQL."), words),
    ).toMatchObject({
      course: "same",
    });
    expect(demand && becameOf(demand, ben ? summaryOf(ben) : greedy(""), words)).toMatchObject({ course: "gone" });
  });

  test("a candidate's matter follows the candidate, a manager's the client, the recruiter's own both", () => {
    const client = { client: true, candidate: false };
    const candidate = { client: false, candidate: true };
    expect([client, candidate].map((same) => concerns({ owner: "candidate" }, same))).toEqual([false, true]);
    expect([client, candidate].map((same) => concerns({ owner: "manager" }, same))).toEqual([true, false]);
    expect([client, candidate].map((same) => concerns({ owner: "recruiter" }, same))).toEqual([true, true]);
  });

  test("every key that can be given has words, and no other key has", () => {
    for (const topic of Topic.options) {
      for (const side of Side.options) expect(adjustmentText(`step/${topic}/${side}`, words)).toBeTruthy();
      for (const owner of Owner.options.slice(0, 2))
        expect(adjustmentText(`lever/${topic}/${owner}`, words)).toBeTruthy();
      expect(adjustmentText(`bridge/${topic}`, words)).toBeTruthy();
    }
    for (const key of [
      "",
      "wish",
      "wish/toString",
      "step/skills",
      "step/skills/nobody",
      "lever/constructor/candidate",
    ]) {
      expect(adjustmentText(key, words)).toBeUndefined();
    }
    expect(becameOf({ ...first, key: "step/gone/candidate" }, after("5"), words)).toBeUndefined();
  });
});
