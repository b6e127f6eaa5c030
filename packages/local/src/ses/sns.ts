/** The envelope in which SNS hands a message to a queue (SNS developer guide, "HTTP/HTTPS notification JSON format"). */
import { randomUUID } from "node:crypto";
import type { Instant } from "@debrief/core/clock";
import { ACCOUNT, REGION } from "../queue.ts";

export function topicArn(name: string): string {
  return `arn:aws:sns:${REGION}:${ACCOUNT}:${name}`;
}

/** The body of the SQS message that a subscription without raw delivery makes of `message`. */
export function snsEnvelope(message: unknown, about: { topicArn: string; subject: string; at: Instant }): string {
  const sns = `https://sns.${REGION}.amazonaws.com`;
  return JSON.stringify({
    Type: "Notification",
    MessageId: randomUUID(),
    TopicArn: about.topicArn,
    Subject: about.subject,
    Message: JSON.stringify(message),
    Timestamp: about.at,
    SignatureVersion: "1",
    Signature: Buffer.alloc(256).toString("base64"),
    SigningCertURL: `${sns}/SimpleNotificationService-00000000000000000000000000000000.pem`,
    UnsubscribeURL: `${sns}/?Action=Unsubscribe&SubscriptionArn=${about.topicArn}:${randomUUID()}`,
  });
}
