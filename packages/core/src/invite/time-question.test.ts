import { describe, expect, it } from "vitest";
import { optionText, questionText } from "../outbox/asked.ts";
import type { Invite, TimeDoubt } from "./invite.ts";
import type { Option } from "./plan-question.ts";
import { likelyZones, timeQuestions } from "./time-question.ts";

const endOf = (option: Option) => ("at" in option ? option.at : undefined);
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
      options: [{ key: "ends", at: timed.end, zone: "Europe/Berlin" }],
    });
    expect(question?.options.map((option) => optionText(option, "en"))).toEqual([
      "Tuesday 24 November 2026, 17:00 (Europe/Berlin)",
    ]);
  });

  it("R34 offers a floating time in the zones that may be meant, and says what the invite says", () => {
    const floating: Invite = {
      ...base,
      doubts: ["floating"],
      local: { start: "2026-11-24T16:00", end: "2026-11-24T17:00" },
    };
    const [question] = timeQuestions(floating, ["Europe/Berlin", "Nowhere", "America/New_York"]);
    expect(question?.options.map(endOf)).toEqual(["2026-11-24T16:00:00.000Z", "2026-11-24T22:00:00.000Z"]);
    expect(question && questionText(question, "en")).toContain("It says 2026-11-24 16:00.");
    expect(timeQuestions(floating)[0]?.options).toEqual([]);
  });

  it("R34 offers no time that no interview has: a year of five digits could not be kept", () => {
    const local = { start: "9999-12-31T23:59" };
    for (const zones of [["America/New_York"], ["Europe/Berlin"]]) {
      const [question] = timeQuestions({ ...base, doubts: ["unknown_zone"], local }, zones);
      expect(question).toMatchObject({ asks: { choice: false }, options: [] });
    }
  });

  it("offers both readings of an open date", () =>
    expect(
      timeQuestions({ ...timed, doubts: ["ambiguous_date"], otherStart: "2026-10-02T14:00:00.000Z" })[0]?.options,
    ).toMatchObject([{ at: "2026-11-24T16:00:00.000Z" }, { at: "2026-10-02T15:00:00.000Z" }]));

  it("asks when the interview ends where the invite only says when it starts, and which meeting of a series it was", () => {
    expect(timeQuestions({ ...timed, end: undefined })[0]?.options.map(endOf)).toEqual([
      "2026-11-24T15:30:00.000Z",
      "2026-11-24T16:00:00.000Z",
    ]);
    expect(timeQuestions({ ...timed, recurring: true })[0]?.asks.key).toBe("series");
  });

  it("R34 offers a floating start without an end after half an hour and an hour, in each zone, each instant once", () => {
    const floating: Invite = { ...base, doubts: ["floating"], local: { start: "2026-11-24T16:00" } };
    const options = timeQuestions(floating, ["Europe/Berlin", "Europe/Paris", "Europe/London"])[0]?.options;
    expect(options?.map((option) => optionText(option, "en"))).toEqual([
      "Tuesday 24 November 2026, 16:30 (Europe/Berlin)",
      "Tuesday 24 November 2026, 17:00 (Europe/Berlin)",
      "Tuesday 24 November 2026, 16:30 (Europe/London)",
      "Tuesday 24 November 2026, 17:00 (Europe/London)",
    ]);
  });

  it.each(["2026-11-24T15:00:00.000Z", "2026-11-24T14:00:00.000Z"])(
    "asks about an end that is not after the start, and never offers it: %s",
    (end) =>
      expect(timeQuestions({ ...timed, end })[0]?.options.map(endOf)).toEqual([
        "2026-11-24T15:30:00.000Z",
        "2026-11-24T16:00:00.000Z",
      ]),
  );
});

describe("likelyZones", () => {
  const sent = (value: string) => ({ headers: [{ name: "date", value }] });

  it.each([
    ["Tue, 24 Nov 2026 16:00:00 +0100", ["Europe/Berlin"]],
    ["Tue, 24 Nov 2026 16:00:00 -0500", ["America/New_York"]],
    ["Wed, 1 Jul 2026 16:00:00 -0500 (CDT)", ["America/Chicago"]],
    ["Wed, 1 Jul 2026 16:00:00 +0100", ["Europe/London"]],
    ["Tue, 24 Nov 2026 16:00:00 +0530", ["Asia/Kolkata"]],
    ["Tue, 24 Nov 2026 16:00:00 +0545", ["Asia/Kathmandu"]],
    ["Tue, 24 Nov 2026 16:00:00 +0700", ["Etc/GMT-7"]],
    ["Tue, 24 Nov 2026 16:00:00 +0000", []],
    ["Tue, 24 Nov 2026 16:00:00 -0000", []],
    ["yesterday +0100", []],
    ["", []],
  ])("R34 has for a mail of %s %j", (value, zones) => expect(likelyZones(sent(value))).toEqual(zones));

  it("R34 has the usual zones first, each zone once, and none that is no zone", () => {
    const date = "Tue, 24 Nov 2026 16:00:00 +0100";
    expect(likelyZones(sent(date), ["America/New_York", "Nowhere"])).toEqual(["America/New_York", "Europe/Berlin"]);
    expect(likelyZones(sent(date), ["Europe/Vienna"])).toEqual(["Europe/Vienna", "Europe/Berlin"]);
    expect(likelyZones({ headers: [] }, ["Europe/Paris", "Europe/Paris"])).toEqual(["Europe/Paris"]);
  });
});
