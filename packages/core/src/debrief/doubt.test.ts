import { expect, test } from "vitest";
import { DAY, HOUR, type Instant, later, MINUTE } from "../clock.ts";
import { HELD_FOR } from "./debrief.ts";
import { Desk, emptyDesk } from "./desk.ts";
import {
  admitStranger,
  type Doubt,
  doubtsDueAt,
  doubtsIn,
  doubtsOf,
  expireDoubts,
  isBare,
  keepDoubt,
  ordinalOf,
  settleDoubts,
} from "./doubt.ts";
import { lease, settle } from "./effect.ts";
import { morning, rae } from "./story.ts";

const empty = emptyDesk(rae, morning);
const mailNumber = (number: number, at: Instant = morning): Omit<Doubt, "question" | "state"> => ({
  about: "start",
  why: "unverified",
  objectKey: `inbound/${number}`,
  at,
  mail: [`mail-${number}`],
  subject: `Interview ${number}`,
});
const keep = (desk: Desk, number: number, at: Instant = morning): Desk => keepDoubt(desk, mailNumber(number, at), at);
const sent = (desk: Desk, question: number, at: Instant): Desk =>
  settle(lease(desk, `doubt/0/${question}`, at), `doubt/0/${question}`, at, "ses-1");
const states = ({ doubts }: Desk): string[] => doubts.map(({ state }) => state);

test("R2 the first mail is asked about at once, and what comes until the question leaves stands in it too", () => {
  const two = keep(keep(empty, 1), 2, later(morning, MINUTE));
  expect(two.outbox.map(({ effect, notBefore }) => [effect.key, notBefore])).toEqual([["doubt/0/0", morning]]);
  expect(doubtsIn(two, 0)).toHaveLength(2);
});

test("R2 what comes once the question is being sent waits for the next, a day later", () => {
  const leased = lease(keep(empty, 1), "doubt/0/0", morning);
  for (const first of [leased, sent(keep(empty, 1), 0, morning)]) {
    const later1 = keep(keep(first, 2, later(morning, HOUR)), 3, later(morning, 2 * HOUR));
    expect(doubtsIn(later1, 0)).toHaveLength(1);
    expect(doubtsIn(later1, 1)).toHaveLength(2);
    const next = later1.outbox.find(({ effect }) => effect.key === "doubt/0/1");
    expect(next?.notBefore).toBe(later(morning, DAY));
  }
});

test("R2 R20 a thousand mails in a recruiter's name in an hour are one question that day, and the desk stays small", () => {
  let desk = empty;
  for (let number = 0; number < 1_000; number++) {
    const at = later(morning, number * 3_600);
    desk = keep(desk, number, at);
    if (number === 0) desk = sent(desk, 0, at);
  }
  expect(desk.doubts).toHaveLength(9);
  expect(desk.outbox.map(({ effect }) => effect.key)).toEqual(["doubt/0/1"]);
  expect(JSON.stringify(desk).length).toBeLessThan(8_000);
  expect(Desk.safeParse(JSON.parse(JSON.stringify(desk))).error).toBeUndefined();
});

test("R7 R8 the same mail again waits once, also when it is settled", () => {
  const once = keep(empty, 1);
  expect(keep(once, 1)).toBe(once);
  const settled = settleDoubts(once, [{ ...once.doubts[0]!, state: "refused" }]);
  expect(keep(settled, 1)).toBe(settled);
});

test("R2 what is settled stays settled, loses its subject, and its question is not sent any more", () => {
  const waiting = keep(empty, 1);
  const [doubt] = waiting.doubts;
  const yes = settleDoubts(waiting, [{ ...doubt!, state: "accepted", became: "started" }]);
  expect(yes.doubts).toMatchObject([{ state: "accepted", became: "started" }]);
  expect(yes.doubts[0]?.subject).toBeUndefined();
  expect(yes.outbox).toEqual([]);
  expect(settleDoubts(yes, [{ ...doubt!, state: "refused" }])).toBe(yes);
});

test("R2 after a week without a word a mail has expired, and its token speaks for nothing", () => {
  const waiting = sent(keep(empty, 1), 0, morning);
  const due = later(morning, HELD_FOR);
  expect(doubtsDueAt(waiting)).toBe(due);
  expect(expireDoubts(waiting, later(due, -1))).toBe(waiting);
  const expired = expireDoubts(waiting, due);
  expect(states(expired)).toEqual(["expired"]);
  expect(doubtsDueAt(expired)).toBeUndefined();
  expect(doubtsOf(expired, 0)).toEqual([]);
  expect(isBare(expired)).toBe(true);
  expect(isBare({ ...expired, handled: ["mail-2"] })).toBe(false);
});

test("R2 an ordinal comes again only when the question that bore it has long expired", () => {
  let desk = empty;
  for (let day = 0; day < 70; day++) {
    const at = later(morning, day * DAY);
    desk = sent(keep(expireDoubts(desk, at), day, at), day, at);
    expect(doubtsOf(desk, ordinalOf(day)).map(({ objectKey }) => objectKey)).toEqual([`inbound/${day}`]);
  }
  expect(desk.doubts.length).toBeLessThan(50);
});

test("R2 only so many addresses of which the domain alone is known are asked in a day, each once", () => {
  let desk = empty;
  const granted = ["a", "b", "a", "c"].map((id) => {
    const result = admitStranger(desk, id, 2, morning);
    desk = result.desk;
    return result.granted;
  });
  expect(granted).toEqual([true, true, true, false]);
  expect(admitStranger(desk, "c", 2, later(morning, DAY)).granted).toBe(true);
});
