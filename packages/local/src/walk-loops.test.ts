/**
 * Machines that answer machines, and bombs (R20), over SMTP and through the very handlers: auto-responders that lack every
 * mark of one, at the candidate, at the recruiter and at the start address, for a simulated day.
 */
import { HOUR, MINUTE } from "@debrief/core/clock";
import { app } from "@debrief/functions/app";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Actor, handOver, received, reply } from "./demo/actors.ts";
import { type Tuesday, tuesday } from "./fixtures/tuesday.ts";
import { deskOf, newestDebrief, plainMail, type Visit, visit } from "./fixtures/visit.ts";
import { sampleCandidate, sampleManager, sampleRecruiter } from "./mailbox/sample-invite.ts";
import type { Verdicts } from "./ses/receipt.ts";
import type { LocalStack } from "./stack.ts";

const rae = sampleRecruiter;
const jane = sampleCandidate;
const sam = sampleManager;

let stack: LocalStack;
let close: Tuesday["close"];
let verdicts: Partial<Verdicts> = {};
const log: string[] = [];
let it: Visit;
// A day of two machines is some hundred mails, each filed, queued and sent for real.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 90_000 });

beforeAll(async () => {
  const config = { digest: { every: "never" as const }, startsPerDay: 2 };
  ({ stack, close } = await tuesday({ config, log: (line) => log.push(line), verdictsFor: () => verdicts }));
});
afterAll(() => close?.());
beforeEach(async () => {
  verdicts = {};
  await stack.clock.advance(25 * HOUR);
  it = await visit(stack);
});

/** Answers every mail that comes, at once, as no machine should: no Auto-Submitted, no Precedence, no null reverse-path. */
async function bot(who: Actor, seen: number): Promise<{ answer(): Promise<boolean> }> {
  let answered = seen;
  return {
    async answer() {
      const mails = (await received(stack, who)).slice(answered);
      answered += mails.length;
      for (const { message } of mails) {
        await reply(
          stack,
          who,
          message,
          "gmail",
          "Thank you for your message. I am in a meeting and will get back to you soon.",
        );
      }
      return mails.length > 0;
    },
  };
}

/** A day in steps of two hours; in each, everybody answers until nobody has anything new. */
async function dayOf(...bots: { answer(): Promise<boolean> }[]): Promise<void> {
  for (let hour = 0; hour < 24; hour += 2) {
    for (let round = 0; round < 60; round++) {
      await stack.settled(60_000);
      const answered = await Promise.all(bots.map((each) => each.answer()));
      if (!answered.includes(true)) break;
      expect(round, "they never stop").toBeLessThan(59);
    }
    await stack.clock.advance(2 * HOUR);
  }
  await stack.settled(60_000);
}

const seen = async (who: Actor): Promise<number> => (await received(stack, who)).length;
const notices = (subjects: string[]): string[] =>
  subjects.filter((subject) => /^(?:Too many mails|Was this you)/.test(subject));

describe("an auto-responder without a mark answers for a day", () => {
  test("R20 at the candidate it gets five mails, and the recruiter one notice", async () => {
    await it.asked();
    await dayOf(await bot(jane, (await seen(jane)) - 1));
    expect((await it.mails(jane)).length).toBeLessThanOrEqual(5);
    const toRae = await it.subjects(rae);
    expect(notices(toRae)).toHaveLength(1);
    expect(toRae.length).toBeLessThanOrEqual(4);
    // What the other side has to say is heard all the same.
    await reply(stack, sam, (await it.mails(sam))[0]!, "plain", "1. 4, a good talk.");
    await stack.settled(60_000);
    expect((await newestDebrief()).parties.find(({ side }) => side === "interviewer")?.state).toBe("answered");
    await it.stop();
  });

  test("R20 at the recruiter it runs ten commands' worth in an hour, is asked once, and ends", async () => {
    await it.asked();
    await dayOf(await bot(rae, (await seen(rae)) - 1));
    const subjects = await it.subjects(rae);
    expect(notices(subjects)).toHaveLength(1);
    expect(subjects.length).toBeLessThanOrEqual(14);
    await stack.clock.advance(HOUR);
    await it.stop();
    expect((await newestDebrief()).status).toBe("closed");
  });

  test("R20 at the recruiter and at both parties at once it is bounded for each", async () => {
    await it.asked();
    const all = [rae, jane, sam];
    await dayOf(...(await Promise.all(all.map(async (who) => bot(who, (await seen(who)) - 1)))));
    for (const party of [jane, sam]) expect((await it.mails(party)).length).toBeLessThanOrEqual(6);
    expect((await it.mails(rae)).length).toBeLessThanOrEqual(42);
    expect(notices(await it.subjects(rae)).length).toBeLessThanOrEqual(4);
    await stack.clock.advance(HOUR);
    await it.stop();
  });

  test("R20 at the start address it gets one mail of help", async () => {
    await handOver(stack, { from: rae.address, to: stack.startAddress }, plainMail(rae.address, "Hello?"));
    await dayOf(await bot(rae, await seen(rae)));
    expect((await it.mails(rae)).length).toBeLessThanOrEqual(2);
    // A verdict that says nothing makes it less, not more.
    verdicts = { dmarc: "GRAY" };
    const before = await seen(rae);
    await handOver(stack, { from: rae.address, to: stack.startAddress }, plainMail(rae.address, "Hello again?"));
    await dayOf(await bot(rae, before));
    expect(await seen(rae)).toBe(before);
  });
});

describe("a bomb", () => {
  const BOMB = 40;

  /** That many mails within the hour, each another one. */
  async function bomb(
    to: string,
    from: string,
    write = (number: number) => `1. 2, mail number ${number}.`,
  ): Promise<void> {
    for (let number = 0; number < BOMB; number++) {
      const source = plainMail(
        from,
        write(number),
        `Message-ID: <bomb-${number}-${Date.parse(stack.clock.now())}@example.net>`,
      );
      await handOver(stack, { from, to }, source);
    }
    await stack.settled(60_000);
  }
  const toJane = async (): Promise<string> => (await it.mails(jane))[0]?.replyTo[0]?.address ?? "";
  const account = async () => (await newestDebrief()).parties.find(({ side }) => side === "candidate")!;

  test("R20 of strangers at a party's token leaves the party's own answers, before and after, as they are", async () => {
    await it.asked();
    const to = await toJane();
    await handOver(stack, { from: jane.address, to }, plainMail(jane.address, "1. 4, before."));
    await stack.settled(60_000);
    await bomb(to, "eve@example.net");
    await handOver(stack, { from: jane.address, to }, plainMail(jane.address, "2. Also after."));
    await stack.settled(60_000);
    const { feedback, versions } = await account();
    expect(versions).toBe(2);
    expect(feedback?.answers).toMatchObject({ 1: { text: "4, before." }, 2: { text: "Also after." } });
    const debrief = await newestDebrief();
    expect(debrief.held).toHaveLength(10);
    expect(JSON.stringify(debrief).length).toBeLessThan(60_000);
    expect((await it.subjects(jane)).filter((subject) => subject.startsWith("Was this you"))).toHaveLength(1);
    expect(notices(await it.subjects(rae))).toHaveLength(1);
    await it.stop();
  });

  test("R20 in the party's own name: ten count, the newest waits for a yes, and a yes within the hour reads it", async () => {
    await it.asked();
    const to = await toJane();
    await bomb(to, jane.address);
    expect((await account()).versions).toBe(10);
    await handOver(stack, { from: jane.address, to }, plainMail(jane.address, "1. 5, this one is from me."));
    const [question, ...more] = (await it.mails(jane)).filter(({ subject }) => subject.startsWith("Many mails"));
    expect(more).toEqual([]);
    await reply(stack, jane, question!, "gmail", "yes");
    await stack.settled(60_000);
    expect((await account()).feedback?.answers[1]).toMatchObject({ text: "5, this one is from me.", rating: 5 });
    expect(notices(await it.subjects(rae))).toHaveLength(1);
    await it.stop();
  });

  test("R20 at the start address: a recruiter who forwards by the hundred gets so many plans and one word of why, strangers nothing", async () => {
    const before = await seen(rae);
    for (let number = 0; number < 10; number++) {
      await stack.clock.advance(15 * MINUTE);
      const { invite } = await visit(stack);
      await handOver(stack, invite, invite.source);
      await handOver(
        stack,
        { from: "eve@example.net", to: invite.to },
        invite.source.replaceAll(rae.address, "eve@example.net"),
      );
    }
    await stack.settled(60_000);
    const subjects = (await received(stack, rae)).slice(before).map(({ message }) => message.subject);
    // Two starts a day are allowed here, and three times as many may wait for a `go`.
    expect(subjects.filter((subject) => /could not start/.test(subject))).toHaveLength(1);
    expect(subjects.length).toBe(7);
    expect(await received(stack, { address: "eve@example.net" })).toEqual([]);
    expect((await deskOf(rae.address))?.starts.length).toBe(6);
  });
});

test("R56 nothing was put aside, and nothing was complained about", async () => {
  expect(stack.dead()).toEqual({ inbound: 0, work: 0, outgoing: 0, events: 0 });
  expect(log).toEqual([]);
  expect(await app().store.nextDue()).not.toBe("");
});
