import { describe, expect, it } from "vitest";
import type { Invite, TimeDoubt } from "./invite.ts";
import { timeQuestions } from "./time-question.ts";

const base: Invite = { found: "calendar", sequence: 0, doubts: [], summary: "Interview", attendees: [] };
const timed: Invite = {
  ...base,
  start: "2026-11-24T15:00:00.000Z",
  end: "2026-11-24T16:00:00.000Z",
  timeZone: "Europe/Berlin",
};

describe("timeQuestions", () => {
  it("has nothing to ask when start and end are certain", () => expect(timeQuestions(timed)).toEqual([]));

  it.each<TimeDoubt>([
    "missing",
    "all_day",
    "floating",
    "unknown_zone",
    "out_of_range",
    "contradicts_weekday",
    "ambiguous_date",
  ])("R34 asks one question about a time that is %s", (doubt) => {
    const [question, ...more] = timeQuestions({ ...timed, doubts: [doubt] });
    expect(more).toEqual([]);
    expect(question).toMatchObject({
      about: "time",
      options: [{ text: "Tue 24 November 2026, 17:00 (Europe/Berlin)", at: timed.end }],
    });
  });

  it("R34 offers a floating time in the zones that may be meant, and says what the invite says", () => {
    const floating: Invite = {
      ...base,
      doubts: ["floating"],
      local: { start: "2026-11-24T16:00", end: "2026-11-24T17:00" },
    };
    const [question] = timeQuestions(floating, ["Europe/Berlin", "Nowhere", "America/New_York"]);
    expect(question?.options.map(({ at }) => at)).toEqual(["2026-11-24T16:00:00.000Z", "2026-11-24T22:00:00.000Z"]);
    expect(question?.text).toContain("2026-11-24 16:00");
    expect(timeQuestions(floating)[0]?.options).toEqual([]);
  });

  it("offers both readings of an open date", () =>
    expect(
      timeQuestions({ ...timed, doubts: ["ambiguous_date"], otherStart: "2026-10-02T14:00:00.000Z" })[0]?.options,
    ).toMatchObject([{ at: "2026-11-24T16:00:00.000Z" }, { at: "2026-10-02T15:00:00.000Z" }]));

  it("asks when the interview ends where the invite only says when it starts, and which meeting of a series it was", () => {
    expect(timeQuestions({ ...timed, end: undefined })[0]?.options.map(({ at }) => at)).toEqual([
      "2026-11-24T15:30:00.000Z",
      "2026-11-24T16:00:00.000Z",
    ]);
    expect(timeQuestions({ ...timed, recurring: true })[0]?.text).toContain("series");
  });
});
