/** R20: what a bomb does to a debrief, and what it does not do to the people in it. */
import { expect, test } from "vitest";
import { DAY, HOUR, type Instant, later, MINUTE } from "../clock.ts";
import { type Debrief, HELD_FOR, partyInSeat } from "./debrief.ts";
import type { DebriefEvent } from "./event.ts";
import { answers, collecting, commit, end, feedback, jane, newMail, play, replied, summarised } from "./story.ts";
import { transition } from "./transition.ts";

const BOMB = 1_000;
const start = later(end, MINUTE);
const moments = Array.from({ length: BOMB }, (_, number) => later(start, number * 3_590));

/** Plays a thousand mails, as the flow does: what is over the rate and from the seat itself is set aside. */
function bombed(debrief: Debrief, mail: (at: Instant, number: number) => DebriefEvent) {
  let current = debrief;
  const outcomes = moments.map((at, number) => {
    const { debrief: next, outcome } = transition(current, mail(at, number));
    current = next === current ? current : commit(next);
    return outcome;
  });
  return { debrief: current, counted: outcomes.filter((outcome) => outcome !== "rate").length };
}

const held = (at: Instant, from: string, reason: "unexpected_sender" | "flood", number = 0): DebriefEvent => ({
  type: "replyHeld",
  seat: 1,
  objectKey: `inbound/${number}`,
  from,
  reason,
  at,
  ...(reason === "flood" ? { mail: [] } : { mail: newMail(), aside: true as const }),
});

const notices = ({ outbox }: Debrief): string[] =>
  outbox.map(({ effect }) => effect.key).filter((key) => key.startsWith("notice/"));

const wasHandled = (debrief: Debrief, event: DebriefEvent): boolean =>
  transition(debrief, event).outcome === "duplicate";

test("R20 of a thousand answers at one token in an hour ten count, one notice goes out, and the item stays small", () => {
  const first = feedback(2, start, answers("4. What was there before."));
  const long = "x".repeat(4_000);
  const { debrief, counted } = bombed(play(collecting(), first), (at) => feedback(1, at, answers(long)));
  expect(counted).toBe(10);
  expect(notices(debrief)).toEqual(["notice/cap/1/2026-11-24"]);
  expect(Buffer.byteLength(JSON.stringify(debrief))).toBeLessThan(120 * 1024);
  // R7: what was handled before the bomb is known after it.
  expect(wasHandled(debrief, first)).toBe(true);
  expect(partyInSeat(debrief, 2)?.feedback?.answers[1]?.text).toBe("4. What was there before.");
});

test("R20 strangers and machines at a token use up their own ten, never those of the person in the seat", () => {
  const { debrief, counted } = bombed(collecting(), (at, number) =>
    held(at, "eve@example.net", "unexpected_sender", number),
  );
  expect(counted).toBe(10);
  const bounced = bombed(debrief, (at) => ({
    type: "bounceMailed",
    seat: 1,
    detail: "5.1.1",
    aside: true,
    at,
    mail: newMail(),
  }));
  expect(bounced.counted).toBe(0);
  const answered = transition(debrief, feedback(1, moments.at(-1)!));
  expect(answered.outcome).toBe("changed");
  expect(partyInSeat(answered.debrief, 1)?.state).toBe("answered");
});

test("R20 what the person in the seat writes after ten mails is held, the newest alone, under one question", () => {
  const { debrief } = bombed(collecting(), (at) => feedback(1, at));
  const after = moments.map((at, number) => held(at, jane.address, "flood", number));
  const kept = play(debrief, ...after);
  expect(kept.held).toMatchObject([{ state: "waiting", flood: true, objectKey: "inbound/999" }]);
  expect(kept.outbox.filter(({ effect }) => effect.mail === "confirm")).toHaveLength(1);
  expect(kept.handled).toEqual(debrief.handled);
});

test("R20 what was vouched for is not counted again: a yes within the hour brings the answer in", () => {
  const { debrief } = bombed(collecting(), (at) => feedback(1, at, answers("2. From a machine.")));
  const at = moments.at(-1)!;
  const kept = play(debrief, held(at, jane.address, "flood"));
  const yes: DebriefEvent = { type: "heldAnswered", asks: 1, ordinal: 0, accepted: true, at, mail: newMail() };
  const read = play(kept, yes, { ...feedback(1, at, answers("5. From me.")), vouched: true } as DebriefEvent);
  expect(partyInSeat(read, 1)?.feedback?.answers[1]?.text).toBe("5. From me.");
});

test("R20 R25 strangers under ever new addresses make us ask a party twice a day, and the recruiter hears of it", () => {
  const events = Array.from({ length: 8 }, (_, number) =>
    held(start, `eve${number}@example.net`, "unexpected_sender", number),
  );
  const kept = play(collecting(), ...events);
  expect(kept.outbox.filter(({ effect }) => effect.mail === "confirm")).toHaveLength(2);
  expect(notices(kept)).toEqual(["notice/cap/1/2026-11-24"]);
  expect(kept.held).toHaveLength(8);
});

test("R20 of a thousand commands at the recruiter's token in an hour ten run", () => {
  const { debrief, counted } = bombed(collecting(), (at) => replied(at, { type: "status" }));
  expect(counted).toBe(10);
  // The rest is held on the desk, which tells of it.
  expect(notices(debrief)).toEqual([]);
  expect(transition(debrief, replied(later(moments.at(-1)!, HOUR), { type: "close" })).outcome).toBe("changed");
});

test("R20 corrections after the summary make a bounded number of new summaries in a day, then one notice", () => {
  let debrief: Debrief = summarised();
  for (let hour = 0; hour < 23; hour++) {
    for (let number = 0; number < 10; number++) {
      debrief = play(debrief, feedback(1, later(end, (hour + 1) * HOUR + number * MINUTE)));
    }
  }
  const keys = debrief.outbox.map(({ effect }) => effect.key);
  expect(keys.filter((key) => key.startsWith("summary/")).length).toBeLessThanOrEqual(40);
  expect(keys.filter((key) => key === "notice/cap/0/2026-11-24" || key === "notice/cap/0/2026-11-25")).toHaveLength(1);
});

test("R25 a held mail expires after a week, and the recruiter hears of each sender once", () => {
  const kept = play(
    collecting(),
    held(start, "eve@example.net", "unexpected_sender", 1),
    held(start, "eve@example.net", "unexpected_sender", 2),
    held(later(start, DAY), "kim@example.org", "unexpected_sender", 3),
  );
  const { debrief, effects } = transition(kept, { type: "heldDue", at: later(start, HELD_FOR) });
  expect(debrief.held.map(({ state }) => state)).toEqual(["expired", "expired", "waiting"]);
  expect(effects).toMatchObject([{ seat: 0, mail: "notice", about: "unvouched", detail: "eve@example.net" }]);
  expect(transition(debrief, { type: "heldDue", at: later(start, HELD_FOR) }).outcome).toBe("none");
});

test("R6 spam that the recruiter was asked about expires without another word", () => {
  const spam = { ...held(start, jane.address, "unexpected_sender"), reason: "spam" } as DebriefEvent;
  const { debrief, effects } = transition(play(collecting(), spam), { type: "heldDue", at: later(start, HELD_FOR) });
  expect(debrief.held[0]?.state).toBe("expired");
  expect(effects).toEqual([]);
});
