/**
 * One line of JSON for each piece of work: ids, outcome and duration, never anything that a person wrote (R50). Counts in
 * the line become CloudWatch metrics by themselves (embedded metric format), so that every outcome is counted (R56) with
 * no call of its own.
 */
import { Resource } from "sst";

/** The namespace of our metrics; infra/metrics.ts names it to alarms and dashboard. */
const NAMESPACE = "Debrief";

export type Counts = Record<string, number>;

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
