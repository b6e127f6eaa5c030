/**
 * A delivery notification of Amazon SES that SNS sends on by mail: JSON in the body, whoever subscribed to the topic. It
 * is read like any other mailed bounce, and trusted no more (R18).
 */
import * as z from "zod";
import { parseAddress } from "../address.ts";
import type { RecipientStatus } from "./delivery-status.ts";

const Recipient = z.object({
  emailAddress: z.string().optional(),
  status: z.string().optional(),
  diagnosticCode: z.string().optional(),
});
const Notification = z.object({
  notificationType: z.enum(["Bounce", "Complaint", "Delivery"]),
  bounce: z
    .object({
      bounceSubType: z.string().optional(),
      bouncedRecipients: z.array(Recipient).max(1_000),
    })
    .optional(),
});

/** Whether the body is such a notification, of whatever kind. */
export function isProviderNotification(text: string | undefined): boolean {
  return notificationIn(text) !== undefined;
}

/** The recipients it reports as bounced, none for a delivery or a complaint; undefined when it is no notification. */
export function notificationReports(text: string | undefined): RecipientStatus[] | undefined {
  const notification = notificationIn(text);
  if (!notification) return undefined;
  const { bounceSubType, bouncedRecipients = [] } = notification.bounce ?? {};
  return bouncedRecipients.map(({ emailAddress, status, diagnosticCode }) => ({
    recipient: parseAddress(emailAddress ?? ""),
    status,
    // "Permanent / NoEmail" is all there is when the provider itself refused to try.
    diagnostic: diagnosticCode ?? SUBTYPES.get(bounceSubType ?? ""),
    outcome: "failed",
  }));
}

const SUBTYPES = new Map([
  ["NoEmail", "no such user"],
  ["Suppressed", "no such user"],
  ["OnAccountSuppressionList", "no such user"],
  ["MailboxFull", "mailbox full"],
  ["MessageTooLarge", "message too large"],
  ["ContentRejected", "message content rejected"],
]);

/** Characters of a notification that are read. */
const MOST = 64_000;

function notificationIn(text: string | undefined): z.infer<typeof Notification> | undefined {
  const start = (text ?? "").slice(0, 200).indexOf("{");
  if (start < 0 || text === undefined || !/"notificationType|\\"notificationType/.test(text.slice(0, MOST)))
    return undefined;
  // SNS puts its own footer below the JSON, behind a rule.
  const body = text.slice(start, MOST);
  const end = body.search(/\n--\s*\n/);
  const outer = json(end < 0 ? body : body.slice(0, end));
  const envelope = Envelope.safeParse(outer);
  const parsed = Notification.safeParse(envelope.success ? json(envelope.data.Message) : outer);
  return parsed.success ? parsed.data : undefined;
}

/** Without raw delivery the notification stands as a string in SNS's own JSON. */
const Envelope = z.object({ Message: z.string() });

function json(text: string): unknown {
  try {
    // Long lines are folded on the way, in the middle of words.
    return JSON.parse(text.replace(/!?\r?\n ?/g, ""));
  } catch {
    // Not JSON after all, or cut short: then it is prose.
    return undefined;
  }
}
