/**
 * The events that SES publishes about a mail it sent (developer guide, "Contents of event data that Amazon SES publishes
 * to Amazon SNS"), and the fate that an address of the mailbox simulator stands for.
 */
import { randomUUID } from "node:crypto";
import { type Instant, later } from "@debrief/core/clock";
import { domainOf, localPartOf } from "@debrief/core/mail/address";
import { addressParser, decodeWords } from "postal-mime";
import { ACCOUNT, REGION } from "../queue.ts";
import { readSource, valuesOf } from "./source.ts";

/** What happens to a mail at its recipient's end. */
export type Fate = "delivered" | "bounced" | "bounced_softly" | "delayed" | "complained" | "rejected" | "away";

/** Addresses at this domain play a part, as those at simulator.amazonses.com do: `bounce-jane@simulator.example`. */
export const SIMULATOR = "simulator.example";

const FATES: [prefix: string, fate: Fate][] = [
  ["bounce", "bounced"],
  ["softbounce", "bounced_softly"],
  ["delay", "delayed"],
  ["complaint", "complained"],
  ["reject", "rejected"],
  ["ooto", "away"],
];

/** By the start of the local part at the simulator's domain; everybody else gets their mail. */
export function fateOf(address: string): Fate {
  if (domainOf(address) !== SIMULATOR) return "delivered";
  return FATES.find(([prefix]) => localPartOf(address).startsWith(prefix))?.[1] ?? "delivered";
}

/** A mail that SES has accepted. */
export type Accepted = {
  messageId: string;
  acceptedAt: Instant;
  from: string;
  recipients: string[];
  tags: { name: string; value: string }[];
  configurationSet?: string | undefined;
  source: Buffer;
};

export type SesEvent = { eventType: string; mail: ReturnType<typeof mailOf> } & Record<string, unknown>;

/** The event that starts every series. */
export function sendEvent(mail: Accepted): SesEvent {
  return { eventType: "Send", mail: mailOf(mail), send: {} };
}

/** What SES tells about one recipient, in order. `at` is when it happened. */
export function fateEvents(mail: Accepted, recipient: string, fate: Fate, at: Instant): SesEvent[] {
  const event = (eventType: string, key: string, detail: object): SesEvent => ({
    eventType,
    mail: mailOf(mail),
    [key]: detail,
  });
  const delivery = event("Delivery", "delivery", {
    timestamp: at,
    processingTimeMillis: Math.max(0, Date.parse(at) - Date.parse(mail.acceptedAt)),
    recipients: [recipient],
    smtpResponse: "250 2.0.0 OK",
    reportingMTA: `a7-31.smtp-out.${REGION}.amazonses.com`,
  });
  switch (fate) {
    case "delivered":
    case "away":
      return [delivery];
    case "complained":
      return [delivery, event("Complaint", "complaint", complaint(recipient, at))];
    case "delayed":
      return [event("DeliveryDelay", "deliveryDelay", delay(recipient, at)), delivery];
    case "bounced":
      return [event("Bounce", "bounce", bounce(recipient, at, PERMANENT))];
    case "bounced_softly":
      return [event("Bounce", "bounce", bounce(recipient, at, TRANSIENT))];
    case "rejected":
      return [event("Reject", "reject", { reason: "Bad content" })];
  }
}

type BounceKind = { bounceType: string; bounceSubType: string; status: string; diagnosticCode: string };

const PERMANENT: BounceKind = {
  bounceType: "Permanent",
  bounceSubType: "General",
  status: "5.1.1",
  diagnosticCode: "smtp; 550 5.1.1 user unknown",
};
const TRANSIENT: BounceKind = {
  bounceType: "Transient",
  bounceSubType: "MailboxFull",
  status: "4.2.2",
  diagnosticCode: "smtp; 452 4.2.2 mailbox full",
};

function bounce(emailAddress: string, timestamp: Instant, { bounceType, bounceSubType, ...reason }: BounceKind) {
  return {
    feedbackId: feedbackId(timestamp),
    bounceType,
    bounceSubType,
    bouncedRecipients: [{ emailAddress, action: "failed", ...reason }],
    timestamp,
    reportingMTA: `dns; a7-31.smtp-out.${REGION}.amazonses.com`,
  };
}

function complaint(emailAddress: string, timestamp: Instant) {
  return {
    feedbackId: feedbackId(timestamp),
    complaintSubType: null,
    complainedRecipients: [{ emailAddress }],
    timestamp,
    userAgent: "Amazon SES Mailbox Simulator",
    complaintFeedbackType: "abuse",
    arrivalDate: timestamp,
  };
}

function delay(emailAddress: string, timestamp: Instant) {
  return {
    timestamp,
    delayType: "TransientCommunicationFailure",
    expirationTime: later(timestamp, 14 * 3_600_000),
    delayedRecipients: [
      { emailAddress, status: "4.4.1", diagnosticCode: "smtp; 421 4.4.1 Unable to connect to remote host" },
    ],
  };
}

function feedbackId(at: Instant): string {
  return `0102${Date.parse(at).toString(16).padStart(12, "0")}-${randomUUID()}-000000`;
}

function mailOf({ messageId, acceptedAt, from, recipients, tags, configurationSet, source }: Accepted) {
  const read = readSource(source);
  const first = (name: string) => valuesOf(read, name)[0];
  const addresses = (name: string) => addressParser(first(name) ?? "").map(({ address }) => address ?? "");
  const domain = domainOf(from);
  const own = {
    ...(configurationSet !== undefined && { "ses:configuration-set": [configurationSet] }),
    "ses:source-ip": ["127.0.0.1"],
    "ses:from-domain": [domain],
    "ses:caller-identity": ["debrief"],
  };
  return {
    timestamp: acceptedAt,
    source: from,
    sourceArn: `arn:aws:ses:${REGION}:${ACCOUNT}:identity/${domain}`,
    sendingAccountId: ACCOUNT,
    messageId,
    destination: recipients,
    headersTruncated: false,
    headers: read.fields.map(({ name, value }) => ({ name, value })),
    commonHeaders: {
      from: addresses("from"),
      to: addresses("to"),
      messageId,
      ...(first("subject") !== undefined && { subject: decodeWords(first("subject") ?? "") }),
    },
    tags: { ...own, ...Object.fromEntries(tags.map(({ name, value }) => [name, [value]])) },
  };
}
