/**
 * A desk's timers: the digests of the period that is over go into its outbox, and mails that nobody said yes to have waited
 * for long enough. A desk that never held more than such mails goes with them.
 */
import { isRecruiter } from "../config.ts";
import { digestDue, digestDueAt } from "../debrief/digest-timer.ts";
import { expireDoubts, isBare } from "../debrief/doubt.ts";
import { untilSettled } from "../store/change.ts";
import type { ItemKey } from "../store/item.ts";
import type { Post } from "./advance.ts";

/** Fires the desk's timers that are due; twice at once is once, because the desk is committed as it was read. */
export async function runDeskTimers(key: ItemKey, { store, clock, config }: Post): Promise<void> {
  await untilSettled(async () => {
    const desk = await store.load(key);
    if (desk?.kind !== "desk") return;
    const at = clock.now();
    const settled = expireDoubts(desk, at);
    if (settled !== desk && isBare(settled, at)) return store.erase(desk);
    const { address } = desk.recruiter;
    const dueAt = digestDueAt(desk);
    const isDue = dueAt !== undefined && dueAt <= at;
    const allowed = isDue && (isRecruiter(config, address) || (await store.recruiters.has(address)));
    const next = isDue ? digestDue(settled, config, at, allowed) : settled;
    if (next !== desk) await store.commit(next);
  });
}
