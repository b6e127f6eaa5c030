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
  numberOf,
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
/** Questions bear the numbers of their days. */
const today = Math.floor(Date.parse(morning) / DAY);
const states = ({ doubts }: Desk): string[] => doubts.map(({ state }) => state);

test("R2 the first mail is asked about at once, and what comes until the question leaves stands in it too", () => {
  const two = keep(keep(empty, 1), 2, later(morning, MINUTE));
  expect(two.outbox.map(({ effect, notBefore }) => [effect.key, notBefore])).toEqual([[`doubt/0/${today}`, morning]]);
  expect(doubtsIn(two, today)).toHaveLength(2);
});

test("R2 what comes once the question is being sent waits for the next, a day later", () => {
  const leased = lease(keep(empty, 1), `doubt/0/${today}`, morning);
  for (const first of [leased, sent(keep(empty, 1), today, morning)]) {
    const later1 = keep(keep(first, 2, later(morning, HOUR)), 3, later(morning, 2 * HOUR));
    expect(doubtsIn(later1, today)).toHaveLength(1);
    expect(doubtsIn(later1, today + 1)).toHaveLength(2);
    const next = later1.outbox.find(({ effect }) => effect.key === `doubt/0/${today + 1}`);
    expect(next?.notBefore).toBe(later(morning, DAY));
  }
});

test("R2 R20 a thousand mails in a recruiter's name in an hour are one question that day, and the desk stays small", () => {
  let desk = empty;
  for (let number = 0; number < 1_000; number++) {
    const at = later(morning, number * 3_600);
    desk = keep(desk, number, at);
    if (number === 0) desk = sent(desk, today, at);
  }
  expect(desk.doubts).toHaveLength(9);
  expect(desk.outbox.map(({ effect }) => effect.key)).toEqual([`doubt/0/${today + 1}`]);
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
  const waiting = sent(keep(empty, 1), today, morning);
  const due = later(morning, HELD_FOR);
  expect(doubtsDueAt(waiting)).toBe(due);
  expect(expireDoubts(waiting, later(due, -1))).toBe(waiting);
  const expired = expireDoubts(waiting, due);
  expect(states(expired)).toEqual(["expired"]);
  expect(doubtsDueAt(expired)).toBeUndefined();
  expect(doubtsOf(expired, ordinalOf(today))).toEqual([]);
  expect(isBare(expired, due)).toBe(true);
  expect(isBare({ ...expired, handled: ["mail-2"] }, due)).toBe(false);
});

test("R2 a number stays with its mail when the one before it has expired", () => {
  const first = keep(empty, 1);
  const two = sent(
    keep(keep(first, 2, later(morning, HOUR)), 3, later(morning, 2 * HOUR)),
    today,
    later(morning, HOUR),
  );
  const expired = expireDoubts(two, later(morning, HELD_FOR));
  expect(doubtsIn(expired, today).map((doubt) => [doubt.objectKey, numberOf(expired, doubt)])).toEqual([
    ["inbound/2", 2],
    ["inbound/3", 3],
  ]);
});

test("R2 an ordinal comes again only when the question that bore it has long expired", () => {
  let desk = empty;
  for (let day = 0; day < 70; day++) {
    const at = later(morning, day * DAY);
    desk = sent(keep(expireDoubts(desk, at), day, at), today + day, at);
    expect(doubtsOf(desk, ordinalOf(today + day)).map(({ objectKey }) => objectKey)).toEqual([`inbound/${day}`]);
  }
  expect(desk.doubts.length).toBeLessThan(50);
});

test("R36 a desk that was erased and comes back asks under a key, and by a token, that it never used", () => {
  const expired = expireDoubts(sent(keep(empty, 1), today, morning), later(morning, HELD_FOR));
  const back = later(morning, HELD_FOR + DAY);
  expect(isBare(expired, later(morning, HELD_FOR))).toBe(true);
  const again = keep(emptyDesk(rae, back), 2, back);
  expect(again.outbox.map(({ effect }) => effect.key)).toEqual([`doubt/0/${today + 8}`]);
  expect(doubtsOf(again, ordinalOf(today))).toEqual([]);
});

test("R36 no number runs ahead of the calendar, however the questions are answered", () => {
  let desk = empty;
  for (let number = 0, at = morning; number < 200; number++, at = later(at, 5 * HOUR)) {
    desk = keep(desk, number, at);
    const [due] = desk.outbox.filter(({ notBefore }) => notBefore <= at).flatMap(({ effect }) => effect);
    if (due?.mail === "doubt") {
      desk = sent(desk, due.question, at);
      expect(due.question).toBeLessThanOrEqual(Math.floor(Date.parse(at) / DAY));
      if (number % 3 > 0)
        desk = settleDoubts(
          desk,
          doubtsIn(desk, due.question).map((one) => ({ ...one, state: "refused" })),
        );
    }
  }
  expect(new Set(desk.sent.map(({ key }) => key)).size).toBe(desk.sent.length);
  expect(desk.sent.length).toBeGreaterThan(30);
});

test("R2 R20 a desk that asked in the last day is kept: without it the next mail would be asked about today", () => {
  const soon = later(morning, HELD_FOR - HOUR);
  const first = sent(keep(empty, 1), today, morning);
  const second = sent(keep(first, 2, soon), today + 7, soon);
  const refused = settleDoubts(second, [{ ...second.doubts[1]!, state: "refused" }]);
  const at = later(morning, HELD_FOR);
  expect(isBare(expireDoubts(refused, at), at)).toBe(false);
  expect(isBare(expireDoubts(refused, at), later(soon, DAY))).toBe(true);
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
