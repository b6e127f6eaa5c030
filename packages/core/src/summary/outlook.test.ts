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

  test("a line that a mail program broke ends no sentence", () => {
    expect(
      needs(
        "Maybe. I would need to know how much on-call there is, and the salary was\nway below what was advertised.",
        "Vielleicht. Ich bräuchte noch ein zweites Gespräch mit dem Team und am\nSamstag einen Probetag.\nViele Grüße",
      ).map((quote) => quote.replace(/\s+/g, " ")),
    ).toEqual([
      "I would need to know how much on-call there is, and the salary was way below what was advertised",
      "Ich bräuchte noch ein zweites Gespräch mit dem Team und am Samstag einen Probetag",
    ]);
  });

  test.each([
    ["Vielleicht. Ein zweiter Probetag am Samstag würde mich überzeugen."],
    ["Vielleicht. Überzeugen würde mich ein zweiter Probetag."],
    ["Vielleicht. Dafür brauche ich ein Gespräch mit dem Team."],
    ["Vielleicht. Wenn wir beim Gehalt zusammenkommen, gern."],
    ["Peut-être. Un second entretien me convaincrait."],
    ["Peut-être. Il me faudrait un salaire plus clair."],
    ["Quizás. Me convencería una segunda entrevista."],
    ["Tal vez. Necesitaría conocer al equipo."],
    ["Maybe. A second trial day would convince me."],
  ])("a direct answer to what it would take is shown: %s", (reply) => {
    const [quote = ""] = needs(reply);
    expect(reply).toContain(quote);
    expect(quote.length).toBeGreaterThan(20);
  });

  test("it is shown as well when it was said in passing and the question itself left empty", () => {
    const said = (...replies: string[]) => quotes(summaryOf(account("candidate", "Lena", ...replies)).conditions);
    expect(said("4. Nettes Team. Ein zweiter Probetag am Samstag würde mich überzeugen.")).toEqual([
      "Ein zweiter Probetag am Samstag würde mich überzeugen",
    ]);
    expect(said("4. Nice people. If we can agree on the salary, I am in.")).toEqual([
      "If we can agree on the salary, I am in",
    ]);
    expect(said("4. Nice people, but the room was cold.", "If I had known, I would have brought a coat.")).toEqual([]);
  });

  test("what one of several interviewers wants is told as theirs, and different minds as different", () => {
    const kim = account("candidate", "Kim", "4. Friendly talk", "", "", "4. Clear", "", "Maybe");
    const ben = account("interviewer", "Ben", "4. Strong SQL", "", "", "4. Good match", "", "Maybe");
    const silent = account("interviewer", "Ida", "4. Strong SQL", "", "", "4. Good match");
    const yes = account("interviewer", "Ida", "4. Strong SQL", "", "", "4. Good match", "", "Yes");
    expect(summaryOf(kim, ben, silent).headline).toContain("Ben is undecided, the other interviewers did not say.");
    expect(summaryOf(kim, ben, yes).headline).toContain("the interviewers are not of one mind.");
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
