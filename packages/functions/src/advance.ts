/** An item has something due: its timers run and its mails are sent. The only function that may send. */
import { advance } from "@debrief/core/outbox/advance";
import { app } from "./app.ts";
import { eachRecord } from "./record.ts";
import { readWork } from "./work.ts";

export const handler = eachRecord("advance", async (body) => {
  const key = readWork(body);
  await advance(key, app());
  return { item: key };
});
