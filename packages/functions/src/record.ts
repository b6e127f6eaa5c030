/**
 * What the queue-fed handlers share: each record is worked on by itself, so that one bad mail never fails its batch mates
 * (ReportBatchItemFailures), and each is logged once with outcome and duration.
 */
import { TransientError } from "@debrief/core/errors";
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { type Counts, countsOf, log } from "./log.ts";
import type { Worker } from "./metrics.ts";

/** What a piece of work says of itself: ids and outcomes for the log, counts for the metrics. */
export type Report = { counts?: Counts; [about: string]: unknown };

/** Milliseconds before Lambda's end at which a record is given back: time to write the line and to answer. */
const FAREWELL = 1_000;

/**
 * A handler that runs `work` on the body of each record and reports the records that must come again. In a batch of several
 * nobody waits for one record beyond the function's time: ended by Lambda, a batch comes again as a whole, and one call that
 * never returned sent nine good events to the dead letters with it. What was begun then may still end in the next call, which
 * is why only work whose every effect is a conditional commit may come in batches; one alone is left to Lambda, which ends its
 * process with it. Rejects for an event that is no batch: Lambda then brings all of it again.
 */
export function eachRecord(name: Worker, work: (body: string) => Promise<Report>) {
  return async (event: SQSEvent, context?: Pick<Context, "getRemainingTimeInMillis">): Promise<SQSBatchResponse> => {
    // One message may stand in a batch twice, and its name is said once.
    const failures = new Set<string>();
    for (const { messageId, body } of event.Records) {
      const limited = event.Records.length > 1 ? context : undefined;
      const failed = await logged(name, { messageId }, () => inTime(limited, () => work(body)));
      if (failed) failures.add(messageId);
    }
    return { batchItemFailures: [...failures].map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

async function inTime<Value>(
  context: Pick<Context, "getRemainingTimeInMillis"> | undefined,
  work: () => Promise<Value>,
): Promise<Value> {
  if (!context) return work();
  const left = context.getRemainingTimeInMillis() - FAREWELL;
  if (left <= 0) throw outOfTime();
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(outOfTime()), left);
  });
  try {
    return await Promise.race([work(), end]);
  } finally {
    clearTimeout(timer);
  }
}

function outOfTime(): TransientError {
  return new TransientError("function.out_of_time", "The function's time is nearly over.");
}

/** Runs one piece of work and logs one line about it. Returns whether it failed, which is counted as `<name>.failed`. */
export async function logged(
  name: Worker,
  about: Record<string, unknown>,
  work: () => Promise<Report>,
): Promise<boolean> {
  const started = performance.now();
  const duration = (): number => Math.round(performance.now() - started);
  try {
    const report = await work();
    log({ level: "info", handler: name, ...about, ...report, durationMs: duration() });
    return false;
  } catch (error) {
    const counts = countsOf([`${name}.failed`]);
    log({ level: "error", handler: name, ...about, ...describe(error), counts, durationMs: duration() });
    return true;
  }
}

/** The kind, the code and the place of an error; its message may quote what somebody wrote, and stays out. */
export function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, code: Reflect.get(error, "code"), place: placeOf(error), cause: causeOf(error) };
}

/** The first line of the stack that names a file. A message stands in the stack too, and may have a line of "at the office". */
function placeOf({ message, stack = "" }: Error): string | undefined {
  const frames = stack.slice(stack.indexOf(message) + message.length).split("\n");
  return frames.find((line) => /^\s+at \S.*:\d+:\d+\)?$/.test(line))?.trim();
}

function causeOf(error: Error): string | undefined {
  return error.cause instanceof Error ? error.cause.name : undefined;
}
