import { describe, expect, test } from "vitest";
import { account, summaryOf } from "./story.ts";

function wishes(...interviewer: string[]): string[] {
  return (summaryOf(account("interviewer", "Ben", ...interviewer)).wishes ?? []).map(({ kind }) => kind);
}

describe("purple squirrels", () => {
  test("must-haves stacked in one breath", () => {
    expect(wishes("", "", "", "2. We need Kafka, Kubernetes, Terraform, Go, Rust and SQL.")).toEqual(["stacked"]);
    expect(wishes("", "", "", "2. We need Kafka and SQL.")).toEqual([]);
  });

  test("demands that contradict each other", () => {
    expect(wishes("", "", "", "3. For this junior role we expect ten years of experience.")).toEqual(["contradiction"]);
    expect(wishes("", "", "She is a specialist and we are looking for a generalist.")).toEqual(["contradiction"]);
  });

  test("a contradiction may come as an afterthought, or as two jobs in one", () => {
    expect(wishes("", "", "", "2. We expect ten years of experience. On a junior salary.")).toEqual(["contradiction"]);
    expect(wishes("", "", "", "2. We need somebody who can build the team and still code every day.")).toEqual([
      "contradiction",
    ]);
  });

  test("more years of something than it has been there", () => {
    expect(wishes("", "", "", "2. Ten years of LangChain is a must.")).toEqual(["impossible"]);
    expect(wishes("", "", "", "2. We need 20 years of Kubernetes experience.")).toEqual(["impossible"]);
    expect(wishes("", "", "", "2. We need 5 years of Kubernetes experience.")).toEqual([]);
    expect(wishes("", "He has ten years of LangChain, he says.")).toEqual([]);
  });

  test("an ask far above the offer, though each side names only one of the two", () => {
    const both = (ask: string, offer: string) =>
      summaryOf(account("candidate", "Kim", ask), account("interviewer", "Ben", offer)).wishes?.map(({ kind }) => kind);
    expect(both("3. I asked for 90k.", "3. Our budget is 65k.")).toEqual(["pay"]);
    expect(both("3. I was hoping for €90,000.", "3. We can offer 65.000 EUR.")).toEqual(["pay"]);
    expect(both("3. I asked for 70k.", "3. Our budget is 65k.")).toEqual([]);
    expect(both("3. I led a budget of 900k.", "3. We have 300 people.")).toEqual([]);
  });

  test("what is demanded of nobody in particular is not held against the candidate", () => {
    const { changes, painPoints } = summaryOf(
      account("interviewer", "Ben", "", "", "", "3. We need Kafka, Kubernetes, Terraform, Go, Rust and SQL."),
    );
    expect([changes, painPoints.interviewer]).toEqual([[], []]);
  });

  test("everything at once, demanded and not praised", () => {
    expect(wishes("", "", "", "2. The person must tick every box.")).toEqual(["everything"]);
    expect(wishes("", "", "", "2. Must have everything.")).toEqual(["everything"]);
    expect(wishes("", "Ticks every box.")).toEqual([]);
    expect(wishes("", "", "", "5. Ticks all the must-haves.")).toEqual([]);
  });

  test("pay far from what is asked, from either side, with the recruiter's lever", () => {
    const { wishes: found, adjustments } = summaryOf(
      account("candidate", "Kim", "", "", "", "2. The offer is half of what I asked for."),
    );
    expect(found).toMatchObject([
      { kind: "pay", evidence: { name: "Kim", quote: "The offer is half of what I asked for" } },
    ]);
    expect(adjustments[0]).toMatch(/comparable salaries/);
  });

  test("a candidate's must-haves are no purple squirrel", () => {
    const kim = account(
      "candidate",
      "Kim",
      "",
      "",
      "",
      "",
      "",
      "Maybe. I need pay, days off, a laptop, a desk, a title and a car.",
    );
    expect(summaryOf(kim).wishes).toEqual([]);
  });
});
