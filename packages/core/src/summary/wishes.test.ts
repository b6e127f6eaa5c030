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

  test("everything at once, demanded and not praised", () => {
    expect(wishes("", "", "", "2. The person must tick every box.")).toEqual(["everything"]);
    expect(wishes("", "Ticks every box.")).toEqual([]);
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
