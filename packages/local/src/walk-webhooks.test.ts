/**
 * The walk, as an integrator sees it: a real receiver is told what happens to a debrief, in order and once for each id,
 * whatever day it has; and whoever waits for mail does not notice.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { DAY, elapsed } from "@debrief/core/clock";
import type { Message } from "@debrief/core/mail/message";
import type { EventType } from "@debrief/core/webhook/event";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type MovableClock, openClock } from "./clock.ts";
import { type Actor, handOver, received, reply } from "./demo/actors.ts";
import { candidateAnswers, managerAnswers } from "./demo/answers.ts";
import { type Call, type Receiver, startReceiver } from "./fixtures/webhook-receiver.ts";
import { type Handlers, loadHandlers } from "./handlers.ts";
import { sampleCandidate, sampleInvite, sampleManager, sampleRecruiter } from "./mailbox/sample-invite.ts";
import { type LocalOptions, type LocalStack, startLocal } from "./stack.ts";

const [rae, jane, sam] = [sampleRecruiter, sampleCandidate, sampleManager];

let dir: string;
let stack: LocalStack;
let ats: Receiver;
let log: string[];
let closing: (() => Promise<void>)[];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "webhooks-"));
  log = [];
  closing = [];
  ats = await startReceiver("ats", () => Date.parse(stack.clock.now()));
  closing.push(() => ats.close());
});

afterEach(async () => {
  for (const close of closing.reverse()) await close();
  await rm(dir, { recursive: true, force: true });
});

/** On a Tuesday at nine in the morning in Berlin; a second start goes on from the same folder. */
async function start(
  webhooks: { url: string; name: string; events?: EventType[]; recruiters?: string[] }[],
  more: Pick<LocalOptions, "handlers"> = {},
) {
  const started = Date.now();
  const clock = await openClock(dir, () => Date.parse("2026-11-24T08:00:00.000Z") + (Date.now() - started));
  const config = { digest: { every: "never" as const }, webhooks };
  const ports = { smtpPort: 0, httpPort: 0 };
  stack = await startLocal({ dir, clock, config, ...ports, sweepEveryMs: 100, log: (line) => log.push(line), ...more });
  const running = stack;
  closing.push(() => running.close());
}

const forward = async (): Promise<void> => {
  const invite = sampleInvite({ now: stack.clock.now(), startAddress: stack.startAddress });
  await handOver(stack, invite, invite.source);
  await settled();
};

/** On a machine that is busy with other things, too. */
const settled = (): Promise<void> => stack.settled(30_000);

async function newest(person: Actor): Promise<Message> {
  const message = (await received(stack, person)).at(-1)?.message;
  if (!message) throw new Error(`${person.address} has no mail.`);
  return message;
}

async function jumpToDue(): Promise<void> {
  const due = await stack.nextDue();
  if (due === undefined) throw new Error("Nothing is due.");
  await stack.clock.jumpTo(due);
  await settled();
}

/** The interview is over; what is due before that are webhooks that are tried again. */
async function untilAsked(): Promise<void> {
  for (let jumps = 0; jumps < 20 && (await received(stack, jane)).length === 0; jumps++) await jumpToDue();
}

/** From the forward to the summary and its end. */
async function wholeStory(): Promise<void> {
  await forward();
  await untilAsked();
  await reply(stack, jane, await newest(jane), "gmail", { answers: candidateAnswers });
  await settled();
  await reply(stack, sam, await newest(sam), "outlook", managerAnswers);
  await settled();
  await reply(stack, rae, await newest(rae), "plain", "close");
  await settled();
}

const STORY = [
  "debrief.started scheduled",
  "debrief.scheduled scheduled",
  "debrief.asked collecting",
  "feedback.received collecting seat 1 candidate",
  "feedback.received summarised seat 2 interviewer",
  "debrief.summarised summarised",
  "debrief.closed closed closed",
];

const told = (receiver: Receiver): string[] =>
  receiver
    .accepted()
    .map(({ type, data: { status, seat, side, because } }) =>
      [type, status, ...(seat === undefined ? [] : [`seat ${seat}`, side]), ...(because ? [because] : [])].join(" "),
    );

/** As Lambda runs it: in a process of its own, which may end at any moment. */
async function advanceInChild(event: unknown, advancing: Set<number>): Promise<unknown> {
  const script = fileURLToPath(new URL("fixtures/run-advance.ts", import.meta.url));
  const ahead = Date.parse(stack.clock.now()) - Date.now();
  const running = promisify(execFile)(process.execPath, [
    "--import",
    "tsx",
    script,
    JSON.stringify(event),
    String(ahead),
  ]);
  const pid = running.child.pid ?? 0;
  advancing.add(pid);
  try {
    return JSON.parse((await running).stdout);
  } finally {
    advancing.delete(pid);
  }
}

/** Time goes on until so many events have been taken. */
async function untilTaken(count: number): Promise<void> {
  for (let jumps = 0; jumps < 30 && ats.accepted().length < count; jumps++) await jumpToDue();
}

describe("webhooks", { timeout: 120_000 }, () => {
  test("tell the whole story in order, signed, with nothing in them that anybody wrote", async () => {
    await start([{ url: ats.url, name: "ats" }]);
    await wholeStory();
    expect(told(ats)).toEqual(STORY);
    expect(ats.calls.every(({ verified }) => verified === "valid")).toBe(true);
    expect(ats.accepted().map(({ data }) => data.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(ats.accepted().map(({ data }) => data.debriefId)).size).toBe(1);
    for (const { event, headers } of ats.calls) expect(headers["webhook-id"]).toBe(event.id);
    // R48, R50: no names, addresses, answers or tokens.
    const all = ats.calls.map(({ body }) => body).join("\n");
    expect(all).not.toMatch(/@|Jane|Patel|Miller|froze|Kubernetes|Backend/i);
    expect(log).toEqual([]);
  });

  test("come again under the same id after every kind of bad day, and nothing overtakes", async () => {
    await start([{ url: ats.url, name: "ats" }]);
    ats.moods.push(500, "reset", "hang", 302, 404, "ok", 503);
    await forward();
    await untilTaken(3);
    expect(told(ats)).toEqual(STORY.slice(0, 3));
    const [first] = ats.calls;
    const tries = ats.calls.filter(({ event }) => event.id === first?.event.id);
    expect(tries.map(({ mood }) => mood)).toEqual([500, "reset", "hang", 302, 404, "ok"]);
    expect(new Set(tries.map(({ body }) => body)).size).toBe(1);
    // Each try is signed anew, so that a late one is not stale.
    expect(ats.calls.every(({ verified }) => verified === "valid")).toBe(true);
  });

  test("never hold up a mail, however slow an endpoint is", async () => {
    ats.always = "hang";
    await start([{ url: ats.url, name: "ats" }]);
    await forward();
    expect((await newest(rae)).subject).toContain("Jane Doe");
    await untilAsked();
    expect((await newest(jane)).subject).toMatch(/^How was the interview/);
    expect(ats.calls.length).toBeGreaterThan(0);
  });

  test("are given up after about a day, one by one, and mails go on", async () => {
    ats.always = 500;
    await start([{ url: ats.url, name: "ats" }]);
    await forward();
    const first = ats.calls[0];
    const tries = (): Call[] => ats.calls.filter(({ event }) => event.id === first?.event.id);
    const began = stack.clock.now();
    for (let jumps = 0; jumps < 30 && tries().length < 9; jumps++) await jumpToDue();
    expect(tries()).toHaveLength(9);
    expect(elapsed(began, stack.clock.now())).toBeGreaterThan(0.8 * DAY);
    expect(elapsed(began, stack.clock.now())).toBeLessThan(1.5 * DAY);
    expect((await newest(jane)).subject).toMatch(/^How was the interview/);
    // What comes after is told as soon as somebody listens again; the first is not.
    ats.always = "ok";
    await untilTaken(1);
    expect(ats.accepted()[0]?.data.number).toBe(2);
    expect(tries()).toHaveLength(9);
  });

  test("end for a debrief whose endpoint says that it is gone", async () => {
    ats.moods.push(410);
    await start([{ url: ats.url, name: "ats" }]);
    await forward();
    await untilAsked();
    expect(ats.calls).toHaveLength(1);
  });

  test("are told to each endpoint what it asked for, about whose debriefs it asked", async () => {
    const [questions, others] = [await startReceiver("bi", () => 0), await startReceiver("else", () => 0)];
    closing.push(questions.close, others.close);
    // One is down all the time: the other does not notice.
    ats.always = 500;
    await start([
      { url: ats.url, name: "ats" },
      { url: questions.url, name: "bi", events: ["debrief.asked"] },
      { url: others.url, name: "else", recruiters: ["partner.example"] },
    ]);
    await forward();
    await untilAsked();
    expect(told(questions)).toEqual(["debrief.asked collecting"]);
    expect(others.calls).toEqual([]);
  });

  test("are told side by side: an endpoint that hangs holds up no other, and no mail", async () => {
    const slow = await startReceiver("slow", () => Date.parse(stack.clock.now()));
    closing.push(slow.close);
    slow.always = "hang";
    await start([
      { url: slow.url, name: "slow" },
      { url: ats.url, name: "ats" },
    ]);
    const invite = sampleInvite({ now: stack.clock.now(), startAddress: stack.startAddress });
    await handOver(stack, invite, invite.source);
    await expect.poll(() => ats.calls.length, { timeout: 20_000 }).toBeGreaterThan(0);
    // We wait three seconds for an answer; the other was called long before those were over.
    expect(Math.abs((ats.calls[0]?.at ?? 0) - (slow.calls[0]?.at ?? 0))).toBeLessThan(2_500);
    // The plan has left before either was called.
    expect((await newest(rae)).subject).toContain("Jane Doe");
    await settled();
    expect(told(ats)).toEqual(STORY.slice(0, 2));
  });

  test("R36 come again under the same id when `advance` is killed between the yes and our mark, and nothing else is lost", async () => {
    const killed: string[] = [];
    const advancing = new Set<number>();
    const handlers = async (clock: MovableClock): Promise<Handlers> => {
      const own = await loadHandlers(clock);
      const advance: Handlers["advance"] = (event, context) =>
        killed.length === 0 ? advanceInChild(event, advancing) : own.advance(event, context);
      return { ...own, advance };
    };
    await start([{ url: ats.url, name: "ats" }], { handlers });
    // The table that would take the mark is served by this very process, which goes on only after the kill.
    ats.afterYes = ({ event }) => {
      if (killed.length > 0) return;
      killed.push(event.id);
      for (const pid of advancing) process.kill(pid, "SIGKILL");
    };
    await wholeStory();
    await stack.clock.advance(DAY);
    await settled();

    expect(told(ats)).toEqual(STORY);
    const [first, again, ...others] = ats.calls.map(({ event }) => event.id);
    expect([first, again]).toEqual([killed[0], killed[0]]);
    expect(ats.calls[1]?.body).toBe(ats.calls[0]?.body);
    expect(others).toHaveLength(STORY.length - 1);
    // Mails had left, and been marked, before anybody was told.
    for (const person of [rae, jane, sam]) {
      const subjects = (await received(stack, person)).map(({ message }) => message.subject);
      expect(new Set(subjects).size).toBe(subjects.length);
    }
    expect(stack.dead()).toMatchObject({ work: 0 });
  });

  test("R36 outlast the process: what waited when it ended is told by the next", async () => {
    ats.always = 503;
    await start([{ url: ats.url, name: "ats" }]);
    await forward();
    const [before] = ats.calls;
    expect(before?.event.type).toBe("debrief.started");
    await closing.pop()?.();
    ats.always = "ok";
    await start([{ url: ats.url, name: "ats" }]);
    await stack.clock.advance(DAY);
    await settled();
    expect(told(ats).slice(0, 3)).toEqual(STORY.slice(0, 3));
    expect(ats.accepted()[0]?.id).toBe(before?.event.id);
  });

  test("tell of whoever will not answer, and of an end before the end", async () => {
    await start([{ url: ats.url, name: "ats" }]);
    await forward();
    await untilAsked();
    await reply(stack, sam, await newest(sam), "plain", "Please stop mailing me, I do not want to take part.");
    await settled();
    await reply(stack, rae, await newest(rae), "plain", "stop");
    await settled();
    expect(told(ats).slice(3)).toEqual([
      "party.declined collecting seat 2 interviewer",
      "debrief.cancelled closed stopped",
    ]);
  });
});
