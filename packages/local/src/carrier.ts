/**
 * What SES does after its yes: each recipient's fate is met, and every step is published as an event for the delivery
 * handler. It works from the durable outgoing queue, so that an accepted mail arrives even when the process dies first;
 * it then publishes again, which SES may do as well.
 */
import type { Clock, Instant } from "@debrief/core/clock";
import type { SQSBatchResponse } from "aws-lambda";
import { addressParser } from "postal-mime";
import type { Deliver, Letter } from "./delivery.ts";
import type { SqsHandler } from "./pump.ts";
import type { Queue } from "./queue.ts";
import { type Accepted, type Fate, fateEvents, fateOf, type SesEvent, sendEvent } from "./ses/event.ts";
import { SES_DOMAIN } from "./ses/identifier.ts";
import { snsEnvelope, topicArn } from "./ses/sns.ts";
import { field, mailDate, readSource, valuesOf, writeSource } from "./ses/source.ts";
import { readAccepted } from "./ses-endpoint.ts";

export type CarrierOptions = {
  deliver: Deliver;
  events: Queue;
  clock: Clock;
  /** Told why a mail could not be carried; it is tried again. */
  onError?: (error: unknown) => void;
};

/** The handler for the outgoing queue. */
export function carrier({ deliver, events, clock, onError }: CarrierOptions): SqsHandler {
  async function carry(mail: Accepted): Promise<void> {
    await publish([sendEvent(mail)]);
    for (const recipient of mail.recipients) {
      const fate = fateOf(recipient);
      if (ARRIVES.includes(fate)) await deliver(letterOf(mail), recipient);
      if (fate === "away") await answerForTheAbsent(mail, recipient);
      await publish(fateEvents(mail, recipient, fate, clock.now()));
    }
  }

  async function publish(happened: SesEvent[]): Promise<void> {
    for (const event of happened) {
      const about = {
        topicArn: topicArn("debrief-events"),
        subject: "Amazon SES Email Event Notification",
        at: clock.now(),
      };
      await events.send(snsEnvelope(event, about));
    }
  }

  async function answerForTheAbsent(mail: Accepted, recipient: string): Promise<void> {
    const read = readSource(mail.source);
    const to = addressParser(valuesOf(read, "reply-to")[0] ?? mail.from)[0]?.address;
    if (to) await deliver(automaticReply(mail, recipient, to, clock.now()), to);
  }

  return async ({ Records }): Promise<SQSBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const { body, messageId } of Records) {
      try {
        await carry(readAccepted(body));
      } catch (error) {
        onError?.(error);
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}

const ARRIVES: Fate[] = ["delivered", "complained", "delayed", "away"];

/** Dated by its acceptance, which a second try doesn't change: the same letter has the same name in a Maildir. */
function letterOf({ messageId, source, acceptedAt }: Accepted): Letter {
  return { id: messageId, reversePath: `${messageId}@${SES_DOMAIN}`, source, at: acceptedAt };
}

/** A vacation notice as Exchange writes it (RFC 3834): null reverse-path, `Auto-Submitted: auto-replied`. */
function automaticReply(mail: Accepted, from: string, to: string, at: Instant): Letter {
  const read = readSource(mail.source);
  const fields = [
    field("From", `<${from}>`),
    field("To", `<${to}>`),
    field("Subject", `Automatic reply: ${valuesOf(read, "subject")[0] ?? ""}`),
    field("Date", mailDate(at)),
    field("Message-ID", `<ooto-${mail.messageId}@simulator.example>`),
    field("In-Reply-To", `<${mail.messageId}@${SES_DOMAIN}>`),
    field("Auto-Submitted", "auto-replied"),
    field("X-Auto-Response-Suppress", "All"),
    field("MIME-Version", "1.0"),
    field("Content-Type", "text/plain; charset=utf-8"),
  ];
  const body = Buffer.from("I am out of the office and will read your mail when I am back.\r\n");
  return { id: `ooto-${mail.messageId}`, reversePath: "", source: writeSource(fields, body), at };
}
