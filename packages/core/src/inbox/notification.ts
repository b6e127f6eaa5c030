/**
 * What SES says when mail has arrived (Amazon SES developer guide, "Contents of notifications for email receiving"),
 * as SNS hands it to SQS. The schema is ours and tolerant: only what decides something is required.
 */
import * as z from "zod";
import { type Instant, instant } from "../clock.ts";
import { Receipt } from "../mail/authentication.ts";

/** One mail that SES has filed: its envelope, its verdicts and where its source lies. */
export type Delivery = {
  /** The SES message id: new for every delivery, also of the same mail. */
  messageId: string;
  /** The envelope sender, "" when null (RFC 5321 §4.5.5). */
  reversePath: string;
  receipt: Receipt;
  objectKey: string;
};

const Received = z.object({
  notificationType: z.literal("Received"),
  mail: z.object({ messageId: z.string().min(1), source: z.string().default("") }),
  receipt: Receipt.extend({ action: z.object({ type: z.string(), objectKey: z.string().min(1) }) }),
});

const Envelope = z.object({ Type: z.literal("Notification"), Message: z.string() });

/**
 * The delivery in an SQS body, with or without the SNS envelope; undefined for what SES and SNS say to one another while
 * they are being set up (R14). Throws a ZodError for a notification that lacks what it must have.
 */
export function readNotification(body: string): Delivery | undefined {
  const outer: unknown = JSON.parse(body);
  const envelope = Envelope.safeParse(outer);
  const message = envelope.success ? parseJson(envelope.data.Message) : outer;
  if (!isReceived(message)) return undefined;
  const { mail, receipt } = Received.parse(message);
  return {
    messageId: mail.messageId,
    reversePath: mail.source === "<>" ? "" : mail.source,
    receipt,
    objectKey: receipt.action.objectKey,
  };
}

/**
 * When the provider took a mail in. Its clock and ours differ, so nothing comes from the future; without a readable stamp it
 * came now.
 */
export function receivedAt(stamp: string | undefined, now: Instant): Instant {
  const stamped = Date.parse(stamp ?? "");
  const isEarlier = stamped >= 0 && stamped < Date.parse(now);
  return isEarlier ? instant(stamped) : now;
}

function isReceived(message: unknown): boolean {
  return typeof message === "object" && message !== null && Reflect.get(message, "notificationType") === "Received";
}

/** "Successfully validated SNS topic …" is a line of prose, not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
