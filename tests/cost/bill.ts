/** From what was counted in the walk to what AWS would charge; what cannot be counted here is modelled, and said so. */
import { allMetrics } from "@debrief/functions/metrics";
import type { Priced, Usage } from "./prices.ts";
import { dollars } from "./prices.ts";
import type { Counted } from "./walk.ts";

/** Megabytes, as in infra/. Lambda gives a whole processor at 1,769. */
const MEMORY = { inbound: 1_024, advance: 512, delivery: 512, changed: 256 };
const WHOLE_PROCESSOR = 1_769;
/** Modelled: milliseconds that a call to another service takes within a region. */
const CALL_MS = 8;
/** Modelled: a debrief's mails are hours apart, its events seconds, so that each third call starts cold. */
const COLD_SHARE = 1 / 3;
/** Modelled: milliseconds of a cold start, by what it reads (`npm run bench -- cold`). */
const COLD_MS = { inbound: 400, advance: 400, delivery: 300, changed: 120 };
/** Modelled: milliseconds of `changed`, which reads one record and makes one call. */
const CHANGED_MS = 15;
/** Modelled: bytes of Lambda's own three lines for a call, and of ours for a record. */
const LOG_BYTES = { call: 400, record: 500 };

export function usageOf({ table, mailsIn, mailsOut, chunksIn, functions, wakings }: Counted): Usage {
  const events = functions.delivery.records;
  const { calls } = table;
  const messages = mailsIn + events + functions.advance.records;
  const consumed = functions.inbound.calls + functions.advance.calls + functions.delivery.calls;
  const invocations = consumed + wakings;
  const gigabyteSeconds = (memory: number, ms: number): number => (memory / 1_024) * (ms / 1_000);
  const working = (name: keyof typeof functions): number => {
    const { calls, cpuMs } = functions[name];
    const ms = cpuMs * (WHOLE_PROCESSOR / MEMORY[name]) + calls * COLD_SHARE * COLD_MS[name];
    return gigabyteSeconds(MEMORY[name], ms);
  };
  const waiting = gigabyteSeconds(MEMORY.advance, (calls + mailsIn + mailsOut) * CALL_MS);
  const waking = gigabyteSeconds(MEMORY.changed, wakings * (CHANGED_MS + COLD_SHARE * COLD_MS.changed));
  return {
    "SES: mail out": mailsOut,
    "SES: mail in": mailsIn,
    "SES: 256 KB of mail in": chunksIn,
    "DynamoDB: write unit": table.writeUnits,
    "DynamoDB: read unit": table.readUnits,
    "Lambda: invocation": invocations,
    "Lambda: GB-second (arm64)": working("inbound") + working("advance") + working("delivery") + waiting + waking,
    // Each message is put; each batch is received and deleted.
    "SQS: request": messages + 2 * consumed,
    "SNS: publish": mailsIn + events,
    "S3: PUT": mailsIn,
    "S3: GET": mailsIn,
    "CloudWatch: GB of log": (invocations * LOG_BYTES.call + (messages + wakings) * LOG_BYTES.record) / 1e9,
  };
}

export type Bill = { lines: { of: Priced; amount: number; dollars: number }[]; total: number; ses: number };

/** Dollars for `debriefs` of which each uses a `among`th of `usage`. */
export function billFor(usage: Usage, among: number, debriefs: number): Bill {
  const lines = (Object.entries(usage) as [Priced, number][]).map(([of, all]) => {
    const amount = (all / among) * debriefs;
    return { of, amount, dollars: dollars(of, amount) };
  });
  const sum = (some: typeof lines): number => some.reduce((total, line) => total + line.dollars, 0);
  return { lines, total: sum(lines), ses: sum(lines.filter(({ of }) => of.startsWith("SES"))) };
}

/**
 * Dollars a month that are there before the first debrief: the sweep of each minute, which reads each shard of the due
 * index twice (`unitsOfSweep`), the pollers of three queues, and what a person looks at.
 */
export function monthly(unitsOfSweep: number): [what: string, dollars: number][] {
  const minutes = 60 * 24 * 30;
  const sweepMs = 2 * 4 * CALL_MS + 20;
  // Lambda keeps five pollers at each queue, which ask every twenty seconds.
  const polls = 3 * 5 * 3 * minutes;
  return [
    ["the sweep: scheduler", minutes / 1e6],
    ["the sweep: invocations", dollars("Lambda: invocation", minutes)],
    ["the sweep: GB-seconds (modelled)", dollars("Lambda: GB-second (arm64)", minutes * 0.5 * (sweepMs / 1_000))],
    ["the sweep: read units", dollars("DynamoDB: read unit", minutes * unitsOfSweep)],
    ["polling three queues", dollars("SQS: request", polls)],
    ["ten alarms", 10 * 0.1],
    ["metrics of ours, as far as they occur", allMetrics().length * 0.3],
  ];
}
