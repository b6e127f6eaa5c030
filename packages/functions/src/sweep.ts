/** Every minute: whoever is due is put on the work queue. */
import { sweep } from "@debrief/core/outbox/sweep";
import { app } from "./app.ts";
import { logged } from "./record.ts";

export async function handler(): Promise<void> {
  const { store, clock, work } = app();
  const failed = await logged("sweep", {}, async () => ({ due: await sweep(store, clock.now(), work.enqueue) }));
  if (failed) throw new Error("The sweep failed; the next one, in a minute, begins anew.");
}
