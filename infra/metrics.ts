/** The metrics that our functions write into their log lines (packages/functions/src/log.ts), by stage. */

export const namespace = "Debrief";

/** What `log` counts: mails received and what became of each (R56), events of the provider, what is due, what failed. */
export const metrics = {
  mail: ["received", "started", "command", "feedback", "held", "ignored"],
  event: ["send", "delivery", "delay", "bounce", "complaint", "reject"],
  failed: ["inbound", "advance", "delivery", "sweep", "changed", "api"],
};

/** One of them, as alarms and dashboard name it. */
export function ofStage(metricName: string) {
  return { namespace, metricName, dimensions: { stage: $app.stage } };
}
