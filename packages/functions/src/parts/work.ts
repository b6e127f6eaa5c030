/** The work queue. A key twice is harmless, a key lost is found by the next sweep. */
import type { ItemKey } from "@debrief/core/store/item";
import { Resource } from "sst";
import { messagesTo } from "../aws/queue.ts";
import { part } from "./part.ts";

export type Work = {
  /** Queues at most ten keys of items that have something due. */
  enqueue(keys: readonly ItemKey[]): Promise<void>;
};

export const work = part((): Work => {
  const put = messagesTo(Resource.Work.url);
  return { enqueue: (keys) => put(keys.map((id) => JSON.stringify({ id }))) };
});
