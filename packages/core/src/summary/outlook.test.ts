import { describe, expect, test } from "vitest";
import { account, quotes, summaryOf } from "./story.ts";

const needs = (...choices: string[]) =>
  quotes(summaryOf(...choices.map((one, at) => account("interviewer", `I${at}`, "", "", "", "", "", one))).conditions);

describe("what people want next", () => {
  test("is shown as they said it, the candidate's first", () => {
    const { choices } = summaryOf(
      account("interviewer", "Ben", "4", "", "", "", "", "No"),
      account("candidate", "Kim", "4", "", "", "", "", "Maybe, if the pay matches"),
    );
    expect(choices.map(({ name, choice }) => `${name} ${choice}`)).toEqual(["Kim maybe", "Ben no"]);
  });

  test("what they need for it stands in their own words, without the yes or no before it", () => {
    expect(needs("Maybe, if she shows us a budget of her own.")).toEqual(["if she shows us a budget of her own"]);
    expect(needs("No. I would need to see her numbers.")).toEqual(["I would need to see her numbers"]);
    expect(needs("Yes, but base has to be at least 75k. See you.")).toEqual(["but base has to be at least 75k"]);
    expect(needs("Vielleicht, wenn das Gehalt stimmt.")[0]).toMatch(/wenn das Gehalt stimmt/);
  });

  test("a bare answer, a goodbye and a liking name no condition", () => {
    expect(needs("Yes", "No.", "yes!!! still really want it", "No. Not for any money.", "Yes, nice person.")).toEqual(
      [],
    );
  });

  test("a remark on a protected trait and an insult are shown here to nobody", () => {
    expect(needs("No, unless she is not pregnant.", "No, not if you idiots are there.")).toEqual([]);
  });

  test("is short, and one from each", () => {
    const [quote = "", ...others] = needs(`Maybe. ${"I would need to see a very long case study of it. ".repeat(40)}`);
    expect(others).toEqual([]);
    expect(quote.length).toBeLessThanOrEqual(150);
  });

  test("what would change a mind is no cooled interest", () => {
    const { painPoints } = summaryOf(
      account("candidate", "Kim", "4", "", "", "", "", "Maybe. I would want to hear how on-call works."),
    );
    expect(painPoints.candidate).toEqual([]);
  });
});
