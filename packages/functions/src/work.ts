/** The work queue: keys of items that have something due. A key twice is harmless, a key lost is found by the next sweep. */
import { SendMessageBatchCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { TransientError } from "@debrief/core/errors";
import { type ItemKey, isItemKey } from "@debrief/core/store/item";
import * as z from "zod";

export type Work = ReturnType<typeof openWork>;

const WorkMessage = z.object({ id: z.string().refine(isItemKey) });

export function openWork(client: Pick<SQSClient, "send">, queueUrl: string) {
  /** At most ten keys. */
  async function enqueue(keys: readonly ItemKey[]): Promise<undefined> {
    const Entries = keys.map((id, index) => ({ Id: String(index), MessageBody: JSON.stringify({ id }) }));
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
    if (Failed.length > 0) throw new TransientError("work.unavailable", `${Failed.length} keys could not be queued.`);
  }

  return { enqueue };
}

export function readWork(body: string): ItemKey {
  return WorkMessage.parse(JSON.parse(body)).id as ItemKey;
}
