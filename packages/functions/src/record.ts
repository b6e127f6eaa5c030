/**
 * What the queue-fed handlers share: each record is worked on by itself, so that one bad mail never fails its batch mates
 * (ReportBatchItemFailures), and each is logged once with outcome and duration.
 */
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { type Counts, countsOf, log } from "./log.ts";
import type { Worker } from "./metrics.ts";

/** What a piece of work says of itself: ids and outcomes for the log, counts for the metrics. */
export type Report = { counts?: Counts; [about: string]: unknown };

/** A handler that runs `work` on the body of each record and reports the records that must come again. */
export function eachRecord(name: Worker, work: (body: string) => Promise<Report>) {
  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse["batchItemFailures"] = [];
    for (const { messageId, body } of event.Records) {
      const failed = await logged(name, { messageId }, () => work(body));
      if (failed) batchItemFailures.push({ itemIdentifier: messageId });
    }
    return { batchItemFailures };
  };
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
  const place = error.stack
    ?.split("\n")
    .find((line) => /^\s+at /.test(line))
    ?.trim();
  return { error: error.name, code: Reflect.get(error, "code"), place, cause: causeOf(error) };
}

function causeOf(error: Error): string | undefined {
  return error.cause instanceof Error ? error.cause.name : undefined;
}
