/**
 * One line of JSON for each piece of work: ids, outcome and duration, never anything that a person wrote (R50). Counts in
 * the line become CloudWatch metrics by themselves (embedded metric format), so that every outcome is counted (R56) with
 * no call of its own.
 */
import { Resource } from "sst";
import { type Metric, NAMESPACE } from "./metrics.ts";

export type Counts = { [Each in Metric]?: number };

export type Line = {
  level: "info" | "error";
  handler: string;
  /** Metrics of this line, such as `mail.feedback: 1`. */
  counts?: Counts;
  [about: string]: unknown;
};

export function log({ counts = {}, ...line }: Line): void {
  if (process.env.LOG_LEVEL === "silent") return;
  const embedded = Object.keys(counts).length > 0 ? metrics(counts) : {};
  // Not by console.log: Lambda puts time and request before its lines, and CloudWatch finds no metrics in such a line.
  process.stdout.write(`${JSON.stringify({ ...line, ...embedded })}\n`);
}

/** How often each metric is named. A metric that metrics.ts does not list is refused by the compiler. */
export function countsOf(metrics: readonly Metric[]): Counts {
  const counts: Counts = {};
  for (const metric of metrics) counts[metric] = (counts[metric] ?? 0) + 1;
  return counts;
}

/** Dimensioned by the stage alone: each combination of dimensions is a metric to pay for. */
function metrics(counts: Counts): Record<string, unknown> {
  const Metrics = Object.keys(counts).map((Name) => ({ Name, Unit: Name.endsWith("_seconds") ? "Seconds" : "Count" }));
  return {
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [{ Namespace: NAMESPACE, Dimensions: [["stage"]], Metrics }],
    },
    stage: Resource.App.stage,
    ...counts,
  };
}
