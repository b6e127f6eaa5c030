/**
 * Every metric that a line of the log may count, by stage. The compiler holds what is counted to this list (log.ts), and
 * dashboard and alarms are made from it (infra), so that nothing is counted where nobody looks. It imports nothing: the
 * deployment reads it too.
 */

export const NAMESPACE = "Debrief";

export const METRICS = {
  /**
   * Mails received, and what became of each (R56). `notice` is a message that tells of no mail: a few as SNS and SES are set
   * up, and many if ever SES said it in other words.
   */
  mail: ["received", "started", "command", "feedback", "held", "ignored", "notice"],
  /** Tries at which SES did not take a mail of ours. */
  send: ["paused", "retry", "rejected"],
  /** What SES says of the mails that it took; `notice` is of none of ours. */
  event: ["send", "delivery", "delay", "bounce", "complaint", "reject", "notice"],
  /** How each call of an endpoint of webhooks ended. */
  webhook: ["delivered", "failed", "abandoned", "gone"],
  /**
   * What came of each interview that Greenhouse or Lever told of; `postponed` is one too many for a day, `refused` a
   * signature that does not fit.
   */
  hook: ["started", "changed", "cancelled", "unchanged", "postponed", "ignored", "refused"],
  /** What the sweep found, and how late the latest of it is. */
  due: ["found", "age_seconds"],
} as const;

/** Whose failures are counted. */
export const WORKERS = ["inbound", "advance", "delivery", "sweep", "changed", "api"] as const;
export type Worker = (typeof WORKERS)[number];

type Family = keyof typeof METRICS;
type Of<Each extends Family> = Each extends Family ? `${Each}.${(typeof METRICS)[Each][number]}` : never;
export type Metric = Of<Family> | `${Worker}.failed`;

/** The metrics of one family, as they are named in a log line. */
export function metricsOf<Each extends Family>(family: Each): Of<Each>[] {
  return METRICS[family].map((what) => `${family}.${what}` as Of<Each>);
}

export function failures(): Metric[] {
  return WORKERS.map((worker) => `${worker}.failed` as const);
}

export function allMetrics(): Metric[] {
  return [...(Object.keys(METRICS) as Family[]).flatMap((family): Metric[] => metricsOf(family)), ...failures()];
}
