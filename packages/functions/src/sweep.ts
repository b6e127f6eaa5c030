/** Every minute: whoever is due is put on the work queue, and how late the latest is, is measured. */
import { elapsed, SECOND } from "@debrief/core/clock";
import { sweep } from "@debrief/core/outbox/sweep";
import { clock } from "./parts/clock.ts";
import { store } from "./parts/store.ts";
import { work } from "./parts/work.ts";
import { logged, type Report } from "./record.ts";

export async function handler(): Promise<void> {
  const failed = await logged("sweep", {}, sweepNow);
  if (failed) throw new Error("The sweep failed; the next one, in a minute, begins anew.");
}

async function sweepNow(): Promise<Report> {
  const now = clock().now();
  const earliest = await store().nextDue();
  // R54: an action that stays due is one that fails each time it is tried, wherever it fails.
  const late = earliest === undefined ? 0 : Math.max(0, elapsed(earliest, now) / SECOND);
  const due = await sweep(store(), now, work().enqueue);
  return { due, counts: { "due.found": due, "due.age_seconds": late } };
}
