/** The table's stream: an item that was just written with something due is put on the work queue within a second. */
import type { ItemKey } from "@debrief/core/store/item";
import type { DynamoDBStreamEvent } from "aws-lambda";
import { clock } from "./parts/clock.ts";
import { work } from "./parts/work.ts";
import { logged } from "./record.ts";

export async function handler(event: DynamoDBStreamEvent): Promise<void> {
  const now = clock().now();
  const images = event.Records.map(({ dynamodb }) => dynamodb?.NewImage);
  const due = images.filter((image) => image?.dueAt?.S !== undefined && image.dueAt.S <= now);
  // Only items carry `dueAt`, and `advance` reads each key as a stranger's.
  const keys = [...new Set(due.flatMap((image) => image?.pk?.S ?? []))] as ItemKey[];
  if (keys.length === 0) return;
  // Speed, not correctness: what fails here the sweep finds within a minute.
  await logged("changed", {}, async () => {
    await work().enqueue(keys);
    return { due: keys.length };
  });
}
