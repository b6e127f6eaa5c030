/** From what was counted in the walk to what AWS would charge; what cannot be counted here is modelled, and said so. */
import { allMetrics } from "@debrief/functions/metrics";
import type { Priced, Usage } from "./prices.ts";
import { dollars } from "./prices.ts";
import type { Counted } from "./walk.ts";

/** Megabytes, as in infra/. Lambda gives a whole processor at 1,769. */
const MEMORY = { inbound: 1_024, advance: 512, delivery: 512, changed: 256 };
const WHOLE_PROCESSOR = 1_769;
/**
 * Modelled: milliseconds that a call to another service takes within a region. Lambda charges for waiting as for working,
 * and `advance` waits for each mail that SES takes.
 */
const CALL_MS = { table: 8, archive: 30, mailer: 80 };
/**
 * Modelled: milliseconds of a cold start by what it reads (`npm run bench -- cold`), ready and at work: Lambda charges for
 * both since August 2025.
 */
const COLD_MS = { inbound: 400, advance: 400, delivery: 300, changed: 120 };
/** Modelled: milliseconds of `changed`, which reads one record and makes one call. */
const CHANGED_MS = 15;
/** Modelled: bytes of Lambda's own three lines for a call, and of ours for a record. */
const LOG_BYTES = { call: 400, record: 500 };

export function usageOf(counted: Counted): Usage {
  const { table, mailsIn, mailsOut, chunksIn, functions, wakings, coldWakings } = counted;
  const events = functions.delivery.records;
  const messages = mailsIn + events + functions.advance.records;
  const consumed = functions.inbound.calls + functions.advance.calls + functions.delivery.calls;
  const invocations = consumed + wakings;
  const working = (name: keyof typeof functions): number => {
    const { cold, cpuMs } = functions[name];
    return gigabyteSeconds(MEMORY[name], cpuMs * (WHOLE_PROCESSOR / MEMORY[name]) + cold * COLD_MS[name]);
  };
  // Who called the table is not told apart; most of it is `advance`.
  const waiting =
    gigabyteSeconds(MEMORY.advance, table.calls * CALL_MS.table + mailsOut * CALL_MS.mailer) +
    gigabyteSeconds(MEMORY.inbound, mailsIn * CALL_MS.archive);
  const waking = gigabyteSeconds(MEMORY.changed, wakings * CHANGED_MS + coldWakings * COLD_MS.changed);
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

function gigabyteSeconds(memory: number, ms: number): number {
  return (memory / 1_024) * (ms / 1_000);
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
 * index twice (`unitsOfSweep`), the pollers of three queues, and what a person looks at; and what 1,000 debriefs of `octets`
 * each cost by lying there.
 */
export function monthly(unitsOfSweep: number, octets: number): [what: string, dollars: number][] {
  const minutes = 60 * 24 * 30;
  const sweepMs = 2 * 4 * CALL_MS.table + 20;
  // Lambda keeps five pollers at each queue, which ask every twenty seconds.
  const polls = 3 * 5 * 3 * minutes;
  const logged = (minutes * (LOG_BYTES.call + LOG_BYTES.record)) / 1e9;
  return [
    ["the sweep: scheduler", minutes / 1e6],
    ["the sweep: invocations", dollars("Lambda: invocation", minutes)],
    ["the sweep: GB-seconds (modelled)", dollars("Lambda: GB-second (arm64)", minutes * 0.5 * (sweepMs / 1_000))],
    ["the sweep: read units", dollars("DynamoDB: read unit", minutes * unitsOfSweep)],
    ["the sweep: log (modelled)", dollars("CloudWatch: GB of log", logged)],
    ["polling three queues", dollars("SQS: request", polls)],
    // One of them looks at two metrics, and each is charged.
    ["ten alarms", 11 * 0.1],
    ["the dashboard, which is free as one of the first three of an account", 3],
    ["metrics of ours, as far as they occur", allMetrics().length * 0.3],
    ["for each 1,000 debriefs kept: table, indexes, backup", dollars("DynamoDB: GB stored, with backup", octets / 1e6)],
  ];
}

/** What AWS may charge besides. */
export const NOT_COUNTED = [
  "calls of the API ($1 a million) and of webhooks, digests, and mails beyond an ordinary debrief's",
  "attachments ($0.12 a GB; an ordinary debrief sends none), and what leaves AWS beyond the first 100 GB a month",
  "the zone in Route 53 ($0.50 a month), if the DNS is there",
  "raw mail while it lies in S3 (30 days; some cents for 10,000 debriefs)",
  "nothing for keys (bucket, table and queues use AWS's own), the stream (Lambda reads it free), expiry and deployment",
];
