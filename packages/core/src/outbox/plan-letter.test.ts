import { expect, test } from "vitest";
import { HOUR, later, MINUTE } from "../clock.ts";
import { Config } from "../config.ts";
import { circumstances, end, morning, newMail, plan } from "../debrief/story.ts";
import { begin } from "../debrief/transition.ts";
import { plan as planLetter } from "./plan-letter.ts";

const config = Config.parse({ domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } });

/** When the questions go out, of a plan that is made at `at`. */
function goOut(at: string): string | undefined {
  const { debrief, effects } = begin(plan, circumstances, at, newMail());
  const effect = effects.find((each) => each.mail === "plan");
  if (effect?.mail !== "plan") throw new Error("There is no plan.");
  return planLetter(debrief, effect, config).questionsGoOut?.toString();
}

test("the plan says why its questions go out when they do: at the end, or in the minutes that are left to undo it", () => {
  expect(goOut(morning)).toMatch(/ at \d\d:\d\d, when the interview ends$/);
  expect(goOut(later(end, HOUR))).toMatch(
    /^on Tuesday 24 November 2026 at \d\d:\d\d \(Europe\/Berlin\): the interview is over, and until then you can change things$/,
  );
  expect(goOut(later(end, -MINUTE))).toMatch(/when the interview ends$/);
});
