/** What a summary says of the adjustments that the debrief before it advised, and what it asks the recruiter about them. */
import type { SummaryProps } from "@debrief/emails/generated/summary";
import type { Debrief } from "../debrief/debrief.ts";
import { askedIn } from "../debrief/digest-line.ts";
import { adjustmentText } from "../summary/adjust.ts";
import { courseText, outcomeLine, questionAfter } from "../summary/follow-up.ts";
import type { Wording } from "../summary/wording/shape.ts";

/** The weightiest is asked after; of the others only what became of the matter is told. */
export function followUpProps(debrief: Debrief, words: Wording): Pick<SummaryProps, "followUps" | "followUpQuestion"> {
  const asked = askedIn(debrief);
  const [first] = asked;
  return {
    followUpQuestion: first && questionAfter(first.advised, words),
    followUps: asked.flatMap(({ advised, course }, index) => {
      const { about, done, key } = advised;
      const text = adjustmentText(key, words);
      if (text === undefined) return [];
      // The question repeats the advice in full.
      const advice = index === 0 && done === undefined ? undefined : text;
      return [
        {
          line: done === undefined ? courseText(course, about, words) : outcomeLine(done, course, about, words),
          advice,
        },
      ];
    }),
  };
}
