/** R46 Outages of three lengths at each phase of a debrief: what was missed is made up for, once and at a decent hour. */
import { DAY, elapsed, HOUR, type Instant, later, MINUTE } from "@debrief/core/clock";
import { wallClock } from "@debrief/core/zone";
import { describe, expect, test } from "vitest";
import type { World } from "../world/world.ts";
import {
  answerFrom,
  CANDIDATE,
  debriefOf,
  instantIn,
  MANAGER,
  mailsOf,
  PEOPLE,
  passUntil,
  planned,
  type Sent,
} from "./interview.ts";
import { type First, outage } from "./outage.ts";

const ZONE = "Europe/Berlin";
/** A Tuesday; the reminders are due on Wednesday and Friday at that hour, the deadline is the Tuesday after. */
const END = "2026-11-24T12:00";

const berlin = (local: string): Instant => instantIn(ZONE, local);

/** When the house goes down, and the first thing that it misses. */
const PHASES = {
  "before the questions": { down: "2026-11-24T11:00", missed: "2026-11-24T12:00" },
  "before the first reminder": { down: "2026-11-25T11:30", missed: "2026-11-25T12:00" },
  "between the reminders": { down: "2026-11-26T10:00", missed: "2026-11-27T12:00" },
  "before the second reminder": { down: "2026-11-27T11:00", missed: "2026-11-27T12:00" },
  "before the deadline": { down: "2026-12-01T11:00", missed: "2026-12-01T12:00" },
};
type Phase = keyof typeof PHASES;

const LENGTHS = { "six hours": 6 * HOUR, "three days": 3 * DAY, "fifteen days": 15 * DAY };

type Case = { phase: Phase; length: keyof typeof LENGTHS; first: First };

const CASES: Case[] = (Object.keys(PHASES) as Phase[]).flatMap((phase) =>
  (Object.keys(LENGTHS) as Case["length"][]).flatMap((length) =>
    (["mails", "timers"] as const).map((first) => ({ phase, length, first })),
  ),
);

describe("R46 an outage", () => {
  test.each(CASES)("of $length $phase, $first first: nobody answers", async ({ phase, length, first }) => {
    const { world, before, back } = await through(phase, length, first, []);
    await world.pass(40 * DAY);
    expectDecent(world);
    expect(mailsOf(world, "questions")).toHaveLength(PEOPLE.length);
    expectOneSummary(world);
    expectTimeGivenBack(world, { phase, before, back });
  });

  test.each(CASES)(
    "of $length $phase, $first first: who answers meanwhile is heard",
    async ({ phase, length, first }) => {
      if (phase === "before the questions") return;
      const { down } = PHASES[phase];
      const early = later(berlin(down), HOUR / 2);
      const arrives = [
        { at: early, happens: answerFrom(CANDIDATE, "1. 4, it went well.\n2. Kind people.") },
        { at: later(early, HOUR), happens: answerFrom(MANAGER, "1. 3, a fair talk.\n2. Her designs.") },
      ];
      const { world } = await through(phase, length, first, arrives);
      await world.pass(40 * DAY);
      expectDecent(world);
      expectOneSummary(world);
      const { parties } = debriefOf(world);
      for (const [index, { at }] of arrives.entries()) {
        expect(parties[index]?.feedback?.receivedAt).toBe(at);
        expect(mailsOf(world, "receipt", parties[index]?.mailbox.address)).toHaveLength(1);
      }
    },
  );

  test.each<First>(["mails", "timers"])(
    "while the last answer is on its way brings the summary, %s first",
    async (first) => {
      const world = await planned(ZONE, END);
      await passUntil(world, berlin("2026-11-24T14:00"));
      for (const person of PEOPLE.slice(0, 2)) answerFrom(person, "1. 4, it went well.\n2. Kind people.")(world);
      await world.settled();
      const last = { at: berlin("2026-11-24T15:00"), happens: answerFrom(PEOPLE[2], "1. 5, all good.") };
      await outage(world, berlin("2026-12-09T15:00"), [last], first);
      expect(mailsOf(world, "summary")).toHaveLength(1);
      await world.pass(40 * DAY);
      expectDecent(world);
      expectOneSummary(world);
    },
  );

  test.each<First>(["mails", "newest mail"])("lets the later word stand: %s first", async (first) => {
    const world = await planned(ZONE, END);
    await passUntil(world, berlin("2026-11-24T14:00"));
    const [one, two] = [berlin("2026-11-24T15:00"), berlin("2026-11-24T16:00")];
    const said = (at: Instant, words: string) => ({ at, happens: answerFrom(CANDIDATE, words) });
    const mails = [said(one, "1. 2, so so."), said(two, "1. 5, now I am sure.")];
    await outage(world, berlin("2026-11-24T20:00"), mails, first);
    const [{ feedback } = { feedback: undefined }] = debriefOf(world).parties;
    expect(feedback?.answers["1"]?.text).toContain("now I am sure");
    expect(feedback?.receivedAt).toBe(two);
  });
});

/** Lives until the phase, through the outage, until it is over. */
async function through(phase: Phase, length: Case["length"], first: First, meanwhile: Parameters<typeof outage>[2]) {
  const world = await planned(ZONE, END);
  const down = berlin(PHASES[phase].down);
  await passUntil(world, down);
  const before = deadlineIn(world);
  const back = later(down, LENGTHS[length]);
  await outage(world, back, meanwhile, first);
  return { world, before, back };
}

function deadlineIn(world: World): Instant | undefined {
  const debrief = debriefOf(world);
  return debrief.status === "collecting" ? debrief.deadline : undefined;
}

/** Nothing twice, reminders in office hours and a working day apart. */
function expectDecent(world: World): void {
  const keys = world.sent.map(({ item, mail }) => `${item} ${mail}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const person of PEOPLE) {
    const asked = [...mailsOf(world, "questions", person), ...mailsOf(world, "reminder", person)];
    expect(asked.length).toBeLessThanOrEqual(3);
    for (const reminder of asked.slice(1)) expectOfficeHours(reminder);
    for (const [index, { at }] of asked.entries()) {
      const previous = asked[index - 1]?.at;
      if (previous !== undefined) expect(elapsed(previous, at)).toBeGreaterThanOrEqual(12 * HOUR);
    }
  }
}

function expectOfficeHours({ at }: Sent): void {
  const { hour, weekday } = wallClock(at, ZONE);
  expect({ at, decent: weekday <= 5 && hour >= 9 && hour < 17 }).toEqual({ at, decent: true });
}

function expectOneSummary(world: World): void {
  expect(mailsOf(world, "summary").map(({ mail }) => mail)).toEqual(["summary_1"]);
}

/** What the outage took from the time to answer is given back, once and not for each person; and a day at least. */
function expectTimeGivenBack(
  world: World,
  { phase, before, back }: { phase: Phase; before?: Instant | undefined; back: Instant },
): void {
  const summary = mailsOf(world, "summary")[0]?.at ?? "";
  expect(elapsed(back, summary)).toBeGreaterThanOrEqual(DAY);
  if (before === undefined) return;
  const missed = berlin(PHASES[phase].missed);
  const lost = missed < back ? elapsed(missed, back) : 0;
  expect(elapsed(later(before, lost), summary)).toBeGreaterThanOrEqual(0);
  // A night and a weekend may lie before the next office hour, and a working day of grace behind it.
  expect(elapsed(later(before, lost), summary)).toBeLessThan(lost === 0 ? 5 * MINUTE : 5 * DAY);
}
