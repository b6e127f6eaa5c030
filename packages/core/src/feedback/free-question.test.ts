import { describe, expect, test } from "vitest";
import { readQuestion } from "./free-question.ts";
import { defaultQuestionnaires, questionnairesByLanguage } from "./questionnaire.ts";

describe("a question in anybody's words", () => {
  test("our own questions are known by their words", () => {
    const [, second] = defaultQuestionnaires.interviewer;
    expect(readQuestion("what were the candidate’s strengths", "interviewer")).toBe(second);
  });

  test("so are those of our German, French and Spanish mails", () => {
    for (const questionnaires of Object.values(questionnairesByLanguage)) {
      for (const question of questionnaires.candidate) {
        expect(readQuestion(` ${question.text.toUpperCase()} `, "candidate")).toBe(question);
      }
    }
  });

  test.each([
    ["What did you like best?", "positive", null, "text"],
    ["Which skills are missing?", "negative", "skills", "text"],
    ["On a scale of 1 to 5, how friendly was the team?", undefined, "rapport", "rating"],
    ["How well or badly did it go?", undefined, null, "text"],
    ["Would you hire this person?", undefined, null, "choice"],
    ["How clear was the salary?", undefined, "compensation", "text"],
    ["", undefined, null, "text"],
  ] as const)("%s", (text, lean, topic, expects) => {
    const question = readQuestion(text, "candidate");
    expect([question.lean, question.topic, question.expects]).toEqual([lean, topic, expects]);
  });
});
