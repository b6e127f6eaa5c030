/** What a summary says of the adjustments that the debrief before it advised, and what it asks the recruiter about them. */
import type { SummaryProps } from "@debrief/emails/generated/summary";
import type { Debrief } from "../debrief/debrief.ts";
import { askedIn } from "../debrief/digest-line.ts";
import { adjustmentText } from "../summary/adjust.ts";
import { aboutName, courseText, questionAfter } from "../summary/follow-up.ts";

/** The weightiest is asked after; of the others only what became of the matter is told. */
export function followUpProps(debrief: Debrief): Pick<SummaryProps, "followUps" | "followUpQuestion"> {
  const asked = askedIn(debrief);
  const [first] = asked;
  return {
    followUpQuestion: first && questionAfter(first.advised),
    followUps: asked.flatMap(({ advised, course }, index) => {
      const text = adjustmentText(advised.key);
      if (text === undefined) return [];
      const told = courseText(course, aboutName(advised.about));
      // The question repeats the advice in full.
      const advice = index === 0 && advised.done === undefined ? undefined : text;
      return [{ line: advised.done === undefined ? told : `${DONE[String(advised.done)]} ${told}`, advice }];
    }),
  };
}

const DONE: Record<string, string> = { true: "You did this.", false: "You have not done this yet." };
