/**
 * One ordinary debrief on the local stack, with a meter at everything that AWS charges for: an invite is forwarded, the
 * candidate answers soon, the manager after a reminder, the summary goes out, and the recruiter closes; hours lie between.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HOUR } from "@debrief/core/clock";
import { readProviderEvent } from "@debrief/core/outbox/settle";
import { openClock } from "@debrief/local/clock";
import { handOver, received, reply } from "@debrief/local/demo/actors";
import { candidateAnswers, managerAnswers } from "@debrief/local/demo/answers";
import { loadHandlers } from "@debrief/local/handlers";
import { sampleCandidate, sampleInvite, sampleManager, sampleRecruiter } from "@debrief/local/mailbox/sample-invite";
import type { SqsHandler } from "@debrief/local/pump";
import { type LocalStack, startLocal } from "@debrief/local/stack";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { bundleHandler } from "../../packages/functions/bundling.ts";
import { type Sandbox, startSandbox } from "../bundles/sandbox.ts";
import { meteredDoor, type TableMeter } from "./metered-table.ts";

type Name = "inbound" | "advance" | "delivery";

export type Counted = {
  table: TableMeter;
  mailsIn: number;
  mailsOut: number;
  /** 256 KB of incoming mail, as far as they are full. */
  chunksIn: number;
  /**
   * By function: records, calls as event source mappings batch them, how many of those found no process awake, and processor
   * milliseconds of the bundle that would be deployed, in a process of its own.
   */
  functions: Record<Name, { records: number; calls: number; cold: number; cpuMs: number }>;
  /** Calls of `changed`, which the local stack does without, and how many of them found no process awake. */
  wakings: number;
  coldWakings: number;
};

/**
 * Milliseconds that Lambda leaves a process lying about. It promises nothing, and most often keeps it longer; and a house
 * with more than one debrief at a time finds many awake that are cold here.
 */
const KEPT = 5 * 60_000;

export async function countWalk(debriefs: number): Promise<Counted> {
  const dir = await mkdtemp(join(tmpdir(), "debrief-cost-"));
  const counted: Omit<Counted, "table"> = {
    mailsIn: 0,
    mailsOut: 0,
    chunksIn: 0,
    functions: {
      inbound: { records: 0, calls: 0, cold: 0, cpuMs: 0 },
      advance: { records: 0, calls: 0, cold: 0, cpuMs: 0 },
      delivery: { records: 0, calls: 0, cold: 0, cpuMs: 0 },
    },
    wakings: 0,
    coldWakings: 0,
  };
  const failed: string[] = [];
  // One at a time: what SES says waits ten seconds for its batch on AWS, and here would cross the very call that sent.
  let turn: Promise<unknown> = Promise.resolve();
  const metered =
    (name: Name, sandbox: Sandbox): SqsHandler =>
    (event) => {
      const run = async (): Promise<unknown> => {
        const before = sandbox.cpuMs();
        const result = await sandbox.invoke(event);
        if (counting) count(name, event, sandbox.cpuMs() - before);
        if (isPartial(result)) failed.push(sandbox.lines().at(-1) ?? name);
        return result;
      };
      turn = turn.then(run, run);
      return turn;
    };
  const count = (name: Name, { Records }: SQSEvent, cpuMs: number): void => {
    const one = counted.functions[name];
    one.records += Records.length;
    const calls = name !== "delivery" ? Records.length : delivered() ? 1 : 0;
    one.calls += calls;
    if (calls > 0 && asleep[name]()) one.cold++;
    one.cpuMs += cpuMs;
    if (name === "inbound") counted.mailsIn += Records.length;
    if (name === "delivery")
      counted.mailsOut += Records.filter(({ body }) => readProviderEvent(body)?.kind === "send").length;
  };
  const started = Date.now();
  const clock = await openClock(dir, () => Date.parse("2026-11-24T08:00:00.000Z") + (Date.now() - started));
  // As in infra/: what SES says within ten seconds comes in one call, what the stream says within one second too.
  const delivered = windows(10_000, () => clock.now());
  const woken = windows(1_000, () => clock.now());
  const rested = () => pauses(KEPT, () => clock.now());
  const asleep = { inbound: rested(), advance: rested(), delivery: rested(), changed: rested() };
  const open: { close(): Promise<void> }[] = [];
  let table: TableMeter | undefined;
  let counting = false;
  const stack = await startLocal({
    dir,
    clock,
    // A digest comes by the week, not by the debrief.
    config: { digest: { every: "never" } },
    smtpPort: 0,
    httpPort: 0,
    sweepEveryMs: 100,
    handlers: async (movable) => {
      const url = process.env.AWS_ENDPOINT_URL_DYNAMODB ?? "";
      const door = await meteredDoor(url, () => {
        if (!counting || !woken()) return;
        counted.wakings++;
        if (asleep.changed()) counted.coldWakings++;
      });
      open.push(door);
      table = door.meter;
      const start = async (name: Name): Promise<SqsHandler> => {
        const { file } = await bundleHandler(name, join(dir, "bundles"));
        const sandbox = await startSandbox(name, file, movable);
        open.push(sandbox);
        return metered(name, sandbox);
      };
      const handlers = await loadHandlers(movable);
      process.env.AWS_ENDPOINT_URL_DYNAMODB = door.url;
      const bundled = {
        inbound: await start("inbound"),
        advance: await start("advance"),
        delivery: await start("delivery"),
      };
      process.env.AWS_ENDPOINT_URL_DYNAMODB = url;
      return { ...handlers, ...bundled };
    },
  });
  try {
    // The first warms the processes up; cold starts are reckoned apart.
    await oneDebrief(stack);
    if (!table) throw new Error("The stack has not asked for its handlers.");
    const before = { ...table };
    counting = true;
    const least: Partial<Record<Name, number>> = {};
    for (let nth = 0; nth < debriefs; nth++) {
      const earlier = structuredClone(counted.functions);
      counted.chunksIn += await oneDebrief(stack);
      for (const [name, { cpuMs }] of Object.entries(counted.functions) as [Name, { cpuMs: number }][])
        least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, cpuMs - earlier[name].cpuMs);
    }
    // A busy machine only ever adds to what a debrief takes.
    for (const [name, cpuMs] of Object.entries(least) as [Name, number][])
      counted.functions[name].cpuMs = cpuMs * debriefs;
    if (failed.length > 0) throw new Error("Work came again, which no ordinary debrief pays for.");
    return { table: since(before, table), ...counted };
  } catch (error) {
    throw new Error(["The walk failed; of records that came again, functions said:", ...failed].join("\n"), {
      cause: error,
    });
  } finally {
    await stack.close();
    for (const each of open) await each.close();
    await rm(dir, { recursive: true, force: true });
  }
}

function since(before: TableMeter, now: TableMeter): TableMeter {
  return Object.fromEntries(
    Object.entries(now).map(([name, value]) => [name, value - before[name as keyof TableMeter]]),
  ) as TableMeter;
}

/** Tells of each moment whether it opens a new window, or falls into the one that is open. */
function windows(ms: number, now: () => string): () => boolean {
  let end = 0;
  return () => {
    const at = Date.parse(now());
    if (at < end) return false;
    end = at + ms;
    return true;
  };
}

/** Tells of each moment whether it comes after a pause of `ms`. */
function pauses(ms: number, now: () => string): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const at = Date.parse(now());
    const isAfter = at > last + ms;
    last = at;
    return isAfter;
  };
}

function isPartial(result: unknown): boolean {
  const { batchItemFailures = [] } = (result ?? {}) as Partial<SQSBatchResponse>;
  return batchItemFailures.length > 0;
}

/** Plays one debrief and returns how many full 256 KB came in. */
async function oneDebrief(stack: LocalStack): Promise<number> {
  // People take their time, and by then all has gone to sleep.
  const anHourLater = () => stack.clock.advance(HOUR);
  await anHourLater();
  const invite = sampleInvite({ now: stack.clock.now(), startAddress: stack.startAddress });
  await handOver(stack, invite, invite.source);
  await jumpToMail(stack, sampleManager);
  const [toJane, toSam] = [await newest(stack, sampleCandidate), await newest(stack, sampleManager)];
  await anHourLater();
  const sources = [await reply(stack, sampleCandidate, toJane, "gmail", { answers: candidateAnswers })];
  await jumpToMail(stack, sampleManager);
  await anHourLater();
  sources.push(await reply(stack, sampleManager, toSam, "outlook", managerAnswers));
  const summary = await newest(stack, sampleRecruiter);
  await anHourLater();
  sources.push(await reply(stack, sampleRecruiter, summary, "plain", "close"));
  await stack.settled(30_000);
  return [Buffer.from(invite.source), ...sources].reduce((sum, { length }) => sum + Math.floor(length / 262_144), 0);
}

/** From one due instant to the next, until the person gets a mail: what is due may be a matter of another debrief. */
async function jumpToMail(stack: LocalStack, person: { address: string }): Promise<void> {
  await stack.settled(30_000);
  const before = (await received(stack, person)).length;
  for (let jumps = 0; jumps < 10; jumps++) {
    const due = await stack.nextDue();
    if (due === undefined) break;
    await stack.clock.jumpTo(due);
    await stack.settled(30_000);
    if ((await received(stack, person)).length > before) return;
  }
  throw new Error(`${person.address} gets no more mail.`);
}

async function newest(stack: LocalStack, person: { address: string }) {
  await stack.settled(30_000);
  const last = (await received(stack, person)).at(-1)?.message;
  if (!last) throw new Error(`${person.address} got no mail.`);
  return last;
}
