/** What stands in a message of the work queue: the key of an item that has something due. */
import { type ItemKey, isItemKey } from "@debrief/core/store/item";
import * as z from "zod";

const WorkMessage = z.object({ id: z.string().refine(isItemKey) });

export function readWork(body: string): ItemKey {
  return WorkMessage.parse(JSON.parse(body)).id as ItemKey;
}
