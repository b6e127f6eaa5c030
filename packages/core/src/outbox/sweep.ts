/** The minute's sweep: asks the due index who is due and hands each on. Enough for correctness by itself (decision 3). */
import type { Instant } from "../clock.ts";
import type { ItemKey } from "../store/item.ts";
import type { Store } from "../store/store.ts";

/** SQS takes ten messages a batch. */
const BATCH = 10;

/** Hands the keys of all due items to `enqueue`, ten at a time, and returns how many there were. */
export async function sweep(store: Store, at: Instant, enqueue: (keys: ItemKey[]) => Promise<void>): Promise<number> {
  let batch: ItemKey[] = [];
  let total = 0;
  for await (const key of store.due(at)) {
    batch.push(key);
    total++;
    if (batch.length === BATCH) {
      await enqueue(batch);
      batch = [];
    }
  }
  if (batch.length > 0) await enqueue(batch);
  return total;
}
