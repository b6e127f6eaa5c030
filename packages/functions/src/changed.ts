/** The table's stream: an item that was just written with something due is put on the work queue within a second. */
import { isItemKey } from "@debrief/core/store/item";
import type { DynamoDBStreamEvent } from "aws-lambda";
import { app } from "./app.ts";
import { logged } from "./record.ts";

export async function handler(event: DynamoDBStreamEvent): Promise<void> {
  const now = app().clock.now();
  const images = event.Records.map(({ dynamodb }) => dynamodb?.NewImage);
  const due = images.filter((image) => image?.dueAt?.S !== undefined && image.dueAt.S <= now);
  const keys = [...new Set(due.map((image) => image?.pk?.S ?? ""))].filter(isItemKey);
  // Speed, not correctness: what fails here the sweep finds within a minute.
  if (keys.length > 0) await logged("changed", { due: keys.length }, () => app().work.enqueue(keys));
}
