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

  test.each([
    ["everything", "We want the full package: strategist, coder, people person, and cheap. No compromises."],
    ["everything", "Honestly we're after a unicorn who can do design, code and sales."],
    ["everything", "The right person ticks every single box on our list, no exceptions."],
    ["stacked", "Must have SAP, Oracle, Python, Tableau, Power BI, Six Sigma and a driving licence."],
    ["stacked", "Needs ICU, paediatrics, A&E, theatre, dialysis and midwifery experience."],
    ["stacked", "What I need: Java; Go; Rust; AWS; GCP; Azure; plus German and Japanese."],
    [
      "stacked",
      "She'd have to do the books, the payroll, the website, reception, purchasing and the social media too.",
    ],
    ["contradiction", "We need a senior with at least eight years, but the budget is for a graduate."],
    ["contradiction", "Should be hands-on every day and at the same time lead a department of forty."],
    ["contradiction", "Looking for an entry level person with ten years of experience in negotiations."],
    ["contradiction", "We need somebody independent who never asks, but who checks every step with me."],
    ["contradiction", "Must work full time on site in Hamburg and be at the customer in Munich four days a week."],
    ["contradiction", "It has to be part time, and she must be available around the clock."],
    ["impossible", "At least 14 years of Kubernetes in production is required."],
    ["impossible", "Must have fifteen years of React."],
    ["pay", "He asks for 95k, we have 70k, that's it."],
    ["pay", "Her expectation is far above our budget."],
  ])("%s: %s", (kind, sentence) => {
    expect(wishes("", "", "", sentence)).toContain(kind);
  });

  test.each([
    "She has everything we need: SAP, Excel and a driving licence.",
    "He talked about Java, Go, Rust, AWS, GCP, Azure and Kubernetes at length.",
    "Did not want to talk about Java, Go, Rust, AWS, GCP, Azure or Kubernetes.",
    "Ten years of experience, and it shows.",
    "Easy to talk to, friendly, warm, open, curious, honest and calm.",
    "Strong in sales, marketing, finance, HR, law and IT, quite the all-rounder.",
    "All the must-haves are there, only French is missing.",
    "We need someone who can start in May, ideally with a driving licence.",
    "Senior and still happy to do junior work.",
    "Budget is tight but her ask of 52k is within our range of 50k to 55k.",
    "I need to see a sample of her work.",
    "She earns 60k now and would like 63k. We can do 62k.",
    "He led a team of 40 and still codes in his spare time.",
    "Great conversation about pricing, packaging, churn, onboarding, hiring and culture.",
    "The must-have that was missing is Kafka.",
    "Good fit for the junior role, and the senior team liked her too.",
    "We need five years of Python. He has four, fine by me.",
    "She expected a budget of 900k for the project; we have 300k for it.",
  ])("no purple squirrel: %s", (sentence) => {
    expect(wishes("", "", "", sentence)).toEqual([]);
  });
});
