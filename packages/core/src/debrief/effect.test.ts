import fc from "fast-check";
import { expect, test } from "vitest";
import { later } from "../clock.ts";
import {
  availableAt,
  Delivery,
  type Effect,
  enqueue,
  LEASE,
  lease,
  nextEntry,
  noteDelivery,
  type Outbox,
  postpone,
  retryAt,
  settle,
} from "./effect.ts";

const at = "2026-11-24T14:00:00.000Z";
const questions: Effect = { key: "questions/1", seat: 1, mail: "questions" };
const summary: Effect = { key: "summary/1", seat: 0, mail: "summary", version: 1 };
const empty: Outbox = { outbox: [], sent: [] };

test("R36 an effect is queued once, also after it was sent", () => {
  const queued = enqueue(empty, [questions], at);
  expect(enqueue(queued, [questions], at)).toBe(queued);
  const sent = settle(queued, questions.key, at, "id-1");
  expect(enqueue(sent, [questions], at)).toBe(sent);
});

test("R36 a leased entry is nobody else's until the lease ends", () => {
  const leased = lease(enqueue(empty, [questions], at), questions.key, at);
  expect(nextEntry(leased, later(at, LEASE - 1))).toBeUndefined();
  expect(nextEntry(leased, later(at, LEASE))?.effect.key).toBe(questions.key);
});

test("R36 settling twice is settling once", () => {
  const once = settle(enqueue(empty, [questions], at), questions.key, at, "id-1");
  expect(settle(once, questions.key, later(at, 1), "id-2")).toBe(once);
  expect(once.sent).toEqual([{ key: "questions/1", seat: 1, at, providerId: "id-1", delivery: "sent" }]);
});

test("R41 summaries go first", () => {
  expect(nextEntry(enqueue(empty, [questions, summary], at), at)?.effect.key).toBe(summary.key);
});

test("R37 backoff doubles from a minute and stops at six hours", () => {
  expect([1, 2, 3, 20].map((attempts) => Date.parse(retryAt(at, attempts)) - Date.parse(at))).toEqual([
    60_000, 120_000, 240_000, 21_600_000,
  ]);
  const postponed = postpone(
    lease(enqueue(empty, [questions], at), questions.key, at),
    questions.key,
    later(at, 60_000),
  );
  expect(postponed.outbox.map(availableAt)).toEqual([later(at, 60_000)]);
});

test("R21 provider events in any order and number end in the same word, the strongest", () => {
  const sent = settle(enqueue(empty, [questions], at), questions.key, at, "id-1");
  const word = fc.constantFrom(...Delivery.options);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.func(fc.integer()), (words, order) => {
      const shuffled = [...words, ...words].sort((a, b) => order(a) - order(b));
      const heard = (each: Delivery[]): Outbox =>
        each.reduce((holder, delivery) => noteDelivery(holder, questions.key, delivery), sent);
      const strongest = Math.max(...words.map((each) => Delivery.options.indexOf(each)));
      expect(heard(shuffled)).toEqual(heard(words));
      expect(heard(words).sent[0]?.delivery).toBe(Delivery.options[strongest]);
    }),
  );
});
