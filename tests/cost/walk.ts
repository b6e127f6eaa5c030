/**
 * One ordinary debrief on the local stack, with a meter at everything that AWS charges for: an invite is forwarded, the
 * candidate answers at once, the manager after a reminder, the summary goes out, and the recruiter closes.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readProviderEvent } from "@debrief/core/outbox/settle";
import { install } from "@debrief/functions/app";
import { openClock } from "@debrief/local/clock";
import { handOver, received, reply } from "@debrief/local/demo/actors";
import { candidateAnswers, managerAnswers } from "@debrief/local/demo/answers";
import { loadHandlers } from "@debrief/local/handlers";
import { sampleCandidate, sampleInvite, sampleManager, sampleRecruiter } from "@debrief/local/mailbox/sample-invite";
import type { SqsHandler } from "@debrief/local/pump";
import { type LocalStack, startLocal } from "@debrief/local/stack";
import type { SQSEvent } from "aws-lambda";
import { meteredTable, type TableMeter } from "./metered-table.ts";

type Name = "inbound" | "advance" | "delivery";

export type Counted = {
  table: TableMeter;
  mailsIn: number;
  mailsOut: number;
  /** 256 KB of incoming mail, as far as they are full. */
  chunksIn: number;
  /**
   * By function: records, calls as event source mappings batch them, and processor milliseconds, among which are those of
   * AWS's stand-ins in this process.
   */
  functions: Record<Name, { records: number; calls: number; cpuMs: number }>;
  /** Calls of `changed`, which the local stack does without. */
  wakings: number;
};

export async function countWalk(debriefs: number): Promise<Counted> {
  const dir = await mkdtemp(join(tmpdir(), "debrief-cost-"));
  const counted: Omit<Counted, "table"> = {
    mailsIn: 0,
    mailsOut: 0,
    chunksIn: 0,
    functions: {
      inbound: { records: 0, calls: 0, cpuMs: 0 },
      advance: { records: 0, calls: 0, cpuMs: 0 },
      delivery: { records: 0, calls: 0, cpuMs: 0 },
    },
    wakings: 0,
  };
  // One at a time: what two do at once cannot be told apart by the processor's clock.
  let turn: Promise<unknown> = Promise.resolve();
  const metered =
    (name: Name, handler: SqsHandler): SqsHandler =>
    (event, context) => {
      const run = async (): Promise<unknown> => {
        const began = process.cpuUsage();
        const result = await handler(event, context);
        const { user, system } = process.cpuUsage(began);
        if (counting) count(name, event, (user + system) / 1_000);
        return result;
      };
      turn = turn.then(run, run);
      return turn;
    };
  const count = (name: Name, { Records }: SQSEvent, cpuMs: number): void => {
    counted.functions[name].records += Records.length;
    if (name !== "delivery") counted.functions[name].calls += Records.length;
    else if (delivered()) counted.functions.delivery.calls++;
    counted.functions[name].cpuMs += cpuMs;
    if (name === "inbound") counted.mailsIn += Records.length;
    if (name === "delivery")
      counted.mailsOut += Records.filter(({ body }) => readProviderEvent(body)?.kind === "send").length;
  };
  const started = Date.now();
  const clock = await openClock(dir, () => Date.parse("2026-11-24T08:00:00.000Z") + (Date.now() - started));
  // As in infra/: what SES says within ten seconds comes in one call, what the stream says within one second too.
  const delivered = windows(10_000, () => clock.now());
  const woken = windows(1_000, () => clock.now());
  let table: TableMeter = { calls: 0, readUnits: 0, sweepUnits: 0, writeUnits: 0 };
  let counting = false;
  const stack = await startLocal({
    dir,
    clock,
    smtpPort: 0,
    httpPort: 0,
    sweepEveryMs: 100,
    handlers: async (movable) => {
      const handlers = await loadHandlers(movable);
      const { client, meter } = meteredTable(() => {
        if (counting && woken()) counted.wakings++;
      });
      table = meter;
      install({ clock: movable, table: client });
      return {
        ...handlers,
        inbound: metered("inbound", handlers.inbound),
        advance: metered("advance", handlers.advance),
        delivery: metered("delivery", handlers.delivery),
      };
    },
  });
  try {
    // The first warms the process up; cold starts are reckoned apart.
    await oneDebrief(stack);
    const before = { ...table };
    counting = true;
    for (let nth = 0; nth < debriefs; nth++) counted.chunksIn += await oneDebrief(stack);
    return { table: since(before, table), ...counted };
  } finally {
    await stack.close();
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

/** Plays one debrief and returns how many full 256 KB came in. */
async function oneDebrief(stack: LocalStack): Promise<number> {
  const invite = sampleInvite({ now: stack.clock.now(), startAddress: stack.startAddress });
  await handOver(stack, invite, invite.source);
  await jumpToMail(stack, sampleManager);
  const [toJane, toSam] = [await newest(stack, sampleCandidate), await newest(stack, sampleManager)];
  const sources = [await reply(stack, sampleCandidate, toJane, "gmail", { answers: candidateAnswers })];
  await jumpToMail(stack, sampleManager);
  sources.push(await reply(stack, sampleManager, toSam, "outlook", managerAnswers));
  const summary = await newest(stack, sampleRecruiter);
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
