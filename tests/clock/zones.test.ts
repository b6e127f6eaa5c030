/**
 * R46, R47 A whole debrief in zones whose clocks do odd things: hours that do not exist, that come twice, half hours, days
 * that are left out. Everything of our own making falls on the wall clock that was meant, or on the first that exists.
 */
import { DAY, HOUR, type Instant, later, MINUTE } from "@debrief/core/clock";
import { wallClock } from "@debrief/core/zone";
import { describe, expect, test } from "vitest";
import type { World } from "../world/world.ts";
import {
  answerFrom,
  CANDIDATE,
  debriefOf,
  instantIn,
  localIn,
  mailsOf,
  PEOPLE,
  passUntil,
  planned,
} from "./interview.ts";

/** When what was sent to the candidate, and to the recruiter, as the wall clock of the interview shows it. */
function story(world: World, zone: string): { questions: string; reminders: string[]; summary: string } {
  const shown = (kind: string, to?: string): string[] => mailsOf(world, kind, to).map(({ at }) => localIn(zone, at));
  return {
    questions: shown("questions", CANDIDATE).join(),
    reminders: shown("reminder", CANDIDATE),
    summary: shown("summary").join(),
  };
}

async function lived(zone: string, endsAt: string): Promise<World> {
  const world = await planned(zone, endsAt);
  await world.pass(20 * DAY);
  return world;
}

describe("R47 questions, reminders and summary keep their wall clock", () => {
  test.each([
    [
      "over the spring gap",
      "Europe/Berlin",
      "2026-03-27T14:30",
      ["2026-03-30T14:30", "2026-04-01T14:30"],
      "2026-04-03T14:30",
    ],
    [
      "over the hour that comes twice",
      "Europe/Berlin",
      "2026-10-23T14:30",
      ["2026-10-26T14:30", "2026-10-28T14:30"],
      "2026-10-30T14:30",
    ],
    [
      "over the end of the year",
      "America/New_York",
      "2026-12-30T15:00",
      ["2026-12-31T15:00", "2027-01-04T15:00"],
      "2027-01-06T15:00",
    ],
    [
      "over 29 February",
      "Europe/Paris",
      "2028-02-28T10:00",
      ["2028-02-29T10:00", "2028-03-02T10:00"],
      "2028-03-06T10:00",
    ],
    [
      "from 29 February on",
      "Europe/Paris",
      "2028-02-29T10:00",
      ["2028-03-01T10:00", "2028-03-03T10:00"],
      "2028-03-07T10:00",
    ],
    [
      "over a February of 28 days",
      "Europe/Paris",
      "2027-02-26T10:00",
      ["2027-03-01T10:00", "2027-03-03T10:00"],
      "2027-03-05T10:00",
    ],
    [
      "half an hour beside the others",
      "Asia/Kolkata",
      "2026-11-24T16:45",
      ["2026-11-25T16:45", "2026-11-27T16:45"],
      "2026-12-01T16:45",
    ],
    [
      "a quarter of an hour beside the others",
      "Asia/Kathmandu",
      "2026-11-24T16:45",
      ["2026-11-25T16:45", "2026-11-27T16:45"],
      "2026-12-01T16:45",
    ],
    [
      "where summer time is half an hour",
      "Australia/Lord_Howe",
      "2026-10-02T10:15",
      ["2026-10-05T10:15", "2026-10-07T10:15"],
      "2026-10-09T10:15",
    ],
    [
      "where the clock goes back for Ramadan",
      "Africa/Casablanca",
      "2026-02-13T11:00",
      ["2026-02-16T11:00", "2026-02-18T11:00"],
      "2026-02-20T11:00",
    ],
    [
      "where it goes forward after Ramadan",
      "Africa/Casablanca",
      "2026-03-20T11:00",
      ["2026-03-23T11:00", "2026-03-25T11:00"],
      "2026-03-27T11:00",
    ],
    [
      "ahead of everybody",
      "Pacific/Kiritimati",
      "2026-11-24T09:30",
      ["2026-11-25T09:30", "2026-11-27T09:30"],
      "2026-12-01T09:30",
    ],
    [
      "behind everybody",
      "Pacific/Pago_Pago",
      "2026-11-24T09:30",
      ["2026-11-25T09:30", "2026-11-27T09:30"],
      "2026-12-01T09:30",
    ],
  ])("%s, in %s", async (_, zone, end, reminders, summary) => {
    expect(story(await lived(zone, end), zone)).toEqual({ questions: end, reminders, summary });
  });

  test("where a Friday was left out: Apia crossed the date line, and that day is nobody's working day", async () => {
    const zone = "Pacific/Apia";
    const world = await lived(zone, "2011-12-28T10:00");
    const { reminders, summary } = story(world, zone);
    expect(reminders[0]).toBe("2011-12-29T10:00");
    // Wednesday, Thursday, no Friday, Monday.
    for (const at of [...reminders, summary]) expect(at.slice(0, 10)).not.toBe("2011-12-30");
    for (const { at } of mailsOf(world, "reminder")) {
      const { weekday, hour } = wallClock(at, zone);
      expect(weekday <= 5 && hour >= 9 && hour < 17).toBe(true);
    }
  });
});

describe("R46 reminders wait for office hours in the interview's zone", () => {
  test.each([
    ["an interview in the evening", "Asia/Kolkata", "2026-11-24T19:30", ["2026-11-26T09:00", "2026-11-30T09:00"]],
    ["an interview at night", "Europe/Berlin", "2026-11-24T23:30", ["2026-11-26T09:00", "2026-11-30T09:00"]],
    [
      "an interview on a Friday evening",
      "Australia/Lord_Howe",
      "2026-10-02T18:00",
      ["2026-10-06T09:00", "2026-10-08T09:00"],
    ],
    ["an interview on a Saturday", "America/St_Johns", "2026-11-28T11:00", ["2026-11-30T11:00", "2026-12-02T11:00"]],
  ])("%s, in %s", async (_, zone, end, reminders) => {
    expect(story(await lived(zone, end), zone).reminders).toEqual(reminders);
  });

  test("R47 an interview that ends in the hour that comes twice is asked about once, and one in the gap at its end", async () => {
    const twice = await planned("Europe/Berlin", "2026-10-25T02:30");
    await twice.pass(2 * DAY);
    expect(mailsOf(twice, "questions")).toHaveLength(PEOPLE.length);
    expect(mailsOf(twice, "questions", CANDIDATE)[0]?.at).toBe("2026-10-25T00:30:00.000Z");
    const gap = await planned("Europe/Berlin", "2026-03-29T02:30");
    await gap.pass(2 * DAY);
    // RFC 5545 §3.3.5: a calendar that states 02:30 means what its clocks show as 03:30.
    expect(mailsOf(gap, "questions", CANDIDATE).map(({ at }) => at)).toEqual(["2026-03-29T01:30:00.000Z"]);
  });

  test("R47 a reminder whose hour falls into the gap comes at the first that exists, and one in the double hour once", async () => {
    // Office hours at night, in a zone whose clocks change on a Friday at two.
    const config = { cadence: { businessHours: { start: 0, end: 24 } } };
    const spring = await planned("Asia/Jerusalem", "2026-03-26T02:30", 24 * HOUR, config);
    await spring.pass(3 * DAY);
    expect(mailsOf(spring, "reminder", CANDIDATE).map(({ at }) => at)).toEqual(["2026-03-27T00:00:00.000Z"]);
    const zone = "Asia/Amman";
    const world = await planned(zone, "2021-10-28T00:30", 24 * HOUR, config);
    await world.pass(2 * DAY);
    expect(mailsOf(world, "reminder", CANDIDATE).map(({ at }) => at)).toEqual([instantIn(zone, "2021-10-29T00:30")]);
  });
});

describe("R44 R47 retention", () => {
  test("from 29 February lasts its days, and reaches into the next year where there is none", async () => {
    const world = await planned("Europe/Paris", "2028-02-22T10:00");
    await passUntil(world, "2028-02-22T12:00:00.000Z");
    for (const person of PEOPLE) answerFrom(person, "1. 4, it went well.\n2. Kind people.")(world);
    await world.settled();
    // A summary that nobody closes is closed thirty days later; so the debrief of 30 January ends on 29 February.
    const late = await planned("Europe/Paris", "2028-01-30T10:00");
    await passUntil(late, "2028-01-30T12:00:00.000Z");
    for (const person of PEOPLE) answerFrom(person, "1. 4, it went well.\n2. Kind people.")(late);
    await late.settled();
    await passUntil(late, "2028-02-29T13:00:00.000Z");
    const closed = debriefOf(late);
    expect(closed).toMatchObject({ status: "closed", closedAt: "2028-02-29T12:00:00.000Z" });
    expect(closed).toMatchObject({ eraseAt: "2029-02-28T12:00:00.000Z" });
    await passUntil(late, "2029-02-28T11:58:00.000Z");
    expect(debriefOf(late).status).toBe("closed");
    await passUntil(late, "2029-02-28T12:02:00.000Z");
    expect(() => debriefOf(late)).toThrow("no debrief");
  });
});

describe("R47 a provider whose clock is five minutes off", () => {
  const END = "2026-11-24T12:00";
  const [questions, deadline] = ["2026-11-24T11:00:00.000Z", "2026-12-01T11:00:00.000Z"];

  /** What the provider stamps on the newest mail that waits. */
  function stamp(world: World, by: number): void {
    const job = world.queue.findLast(({ queue }) => queue === "inbound");
    if (job) job.body = job.body.replace(/"timestamp":"([^"]+)"/, (_, at: Instant) => `"timestamp":"${later(at, by)}"`);
  }

  async function answeredAt(at: Instant, skew: number): Promise<World> {
    const world = await planned("Europe/Berlin", END);
    await passUntil(world, at);
    answerFrom(CANDIDATE, "1. 4, it went well.\n2. Kind people.")(world);
    stamp(world, skew);
    await world.settled();
    return world;
  }

  test.each([
    ["slow, right after the questions", later(questions, MINUTE), -5 * MINUTE],
    ["fast, right after the questions", later(questions, MINUTE), 5 * MINUTE],
    ["slow, right before the deadline", later(deadline, -MINUTE), -5 * MINUTE],
    ["fast, right before the deadline", later(deadline, -MINUTE), 5 * MINUTE],
  ])("%s: the answer counts, in time, and its receipt leaves at once", async (_, at, skew) => {
    const world = await answeredAt(at, skew);
    const { feedback, state } = debriefOf(world).parties[0] ?? {};
    expect(state).toBe("answered");
    expect(feedback && feedback.receivedAt <= at).toBe(true);
    const receipts = mailsOf(world, "receipt", CANDIDATE);
    expect(receipts.map((mail) => mail.at)).toEqual([at]);
    const inTime = mailsOf(await answeredAt(later(questions, HOUR), 0), "receipt", CANDIDATE)[0]?.text;
    expect(receipts[0]?.text).toBe(inTime);
  });

  test("its events about our mails may be from the past or the future", async () => {
    const world = await planned("Europe/Berlin", END);
    await passUntil(world, later(questions, MINUTE));
    const [asked] = mailsOf(world, "questions", CANDIDATE);
    if (!asked) throw new Error("Nobody was asked.");
    for (const skew of [-5 * MINUTE, 5 * MINUTE]) world.publish({ ...asked, at: later(asked.at, skew) }, "Delivery");
    await world.settled();
    await world.pass(20 * DAY);
    expect(mailsOf(world, "questions", CANDIDATE)).toHaveLength(1);
    expect(mailsOf(world, "reminder", CANDIDATE)).toHaveLength(2);
    expect(mailsOf(world, "summary")).toHaveLength(1);
  });
});
