/** What the recruiter's file says while accounts are sealed, and when they are not any more. */
import { expect, test } from "vitest";
import { HOUR, later } from "../clock.ts";
import { exportOf } from "./export.ts";
import { answers, collecting, end, feedback, play, summarised } from "./story.ts";

test("until the summary the file says that somebody answered, and not a word of what", () => {
  const half = play(collecting(), feedback(1, later(end, HOUR), answers("2. I froze.")));
  const [jane, sam] = exportOf(half).parties;
  expect(jane).toMatchObject({ state: "answered", sealed: true, answers: [], findings: [], replaced: [] });
  expect(sam).not.toHaveProperty("sealed");
  expect(JSON.stringify(exportOf(half))).not.toContain("I froze");
});

test("after it every answer stands with its question", () => {
  for (const party of exportOf(summarised()).parties) {
    expect(party).not.toHaveProperty("sealed");
    expect(party.answers[0]).toMatchObject({ number: "1", text: expect.stringContaining("It went well") });
    expect(party.answers[0]?.question).not.toBe("");
  }
});
