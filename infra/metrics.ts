/** The metrics that our functions write into their log lines (packages/functions/src/log.ts), by stage. */

export const namespace = "Debrief";

/**
 * What `log` counts: mails received and what became of each (R56), mails that SES did not take, its events about those that
 * it took, what failed.
 */
export const metrics = {
  mail: ["received", "started", "command", "feedback", "held", "ignored"],
  send: ["paused", "retry", "rejected"],
  event: ["send", "delivery", "delay", "bounce", "complaint", "reject"],
  failed: ["inbound", "advance", "delivery", "sweep", "changed", "api"],
};
