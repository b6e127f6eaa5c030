/** Filling one SQS queue (AWS JSON protocol 1.0). */
import { TransientError } from "@debrief/core/errors";
import { endpointOf, fetchSigned } from "./signed.ts";

/** A function that puts up to ten messages on the queue. Throws TransientError `work.unavailable` when one is not taken. */
export function messagesTo(queueUrl: string): (bodies: readonly string[]) => Promise<void> {
  return async (bodies) => {
    const Entries = bodies.map((body, index) => ({ Id: String(index), MessageBody: body }));
    const response = await fetchSigned({
      service: "sqs",
      method: "POST",
      url: new URL(endpointOf("sqs") ?? new URL(queueUrl).origin),
      headers: { "content-type": "application/x-amz-json-1.0", "x-amz-target": "AmazonSQS.SendMessageBatch" },
      body: JSON.stringify({ QueueUrl: queueUrl, Entries }),
    }).catch((error: unknown) => {
      throw new TransientError("work.unavailable", "The queue did not answer.", { cause: error });
    });
    if (!response.ok) throw new TransientError("work.unavailable", `The queue answered ${response.status}.`);
    const { Failed = [] } = (await response.json()) as { Failed?: unknown[] };
    if (Failed.length > 0) throw new TransientError("work.unavailable", `${Failed.length} messages were not taken.`);
  };
}
