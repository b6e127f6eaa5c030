import { describe, expect, test } from "vitest";
import { addendumOf } from "./addendum.ts";
import { account, silent, summaryOf } from "./story.ts";
import { wordingIn } from "./wording/wording.ts";

const words = wordingIn("en");

const kim = account("candidate", "Kim", "2. Ben was rude. He was dismissive.", "", "", "", "2", "");
const before = summaryOf(kim, silent("interviewer", "Ben"));

describe("an addendum", () => {
  test("says who came, and what their answer changed", () => {
    const after = summaryOf(
      kim,
      account(
        "interviewer",
        "Ben",
        "4. Friendly person, easy to talk to. We got on well.",
        "",
        "No Kafka. Weak SQL.",
        "2",
        "",
        "",
      ),
    );
    expect(addendumOf(before, after, words)).toEqual([
      "Ben has answered now.",
      "New as a gap: rapport.",
      "What weighs most for the interviewers is now the skills.",
      ...(after.adjustments[0] === before.adjustments[0] ? [] : [`The one to do is now: ${after.adjustments[0]}`]),
    ]);
  });

  test("an answer that changes nothing is said to change nothing", () => {
    const cy = account("interviewer", "Cy", "3");
    const after = summaryOf(kim, account("interviewer", "Ben", "3"), cy);
    expect(addendumOf(summaryOf(kim, silent("interviewer", "Ben"), cy), after, words)).toEqual([
      "Ben has answered now.",
      "The picture stays as it was.",
    ]);
  });

  test("a correction is called one, and nobody else is named", () => {
    const corrected = structuredClone(kim);
    if (corrected.feedback) corrected.feedback.receivedAt = "2026-11-25T09:00:00.000Z";
    expect(addendumOf(before, summaryOf(corrected, silent("interviewer", "Ben")), words)[0]).toBe(
      "Kim has changed or added something.",
    );
  });
});
