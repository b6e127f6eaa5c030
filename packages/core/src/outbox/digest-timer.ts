/** A desk's timer: when it is due, the digests of the period that is over go into its outbox. */
import { isRecruiter } from "../config.ts";
import { digestDue, digestDueAt } from "../debrief/digest-timer.ts";
import { untilSettled } from "../store/change.ts";
import type { ItemKey } from "../store/item.ts";
import type { Post } from "./advance.ts";

/** Fires the desk's timer when it is due; twice at once is once, because the desk is committed as it was read. */
export async function runDigestTimer(key: ItemKey, { store, clock, config }: Post): Promise<void> {
  await untilSettled(async () => {
    const desk = await store.load(key);
    if (desk?.kind !== "desk") return;
    const at = clock.now();
    const dueAt = digestDueAt(desk);
    if (dueAt === undefined || dueAt > at) return;
    const { address } = desk.recruiter;
    const allowed = isRecruiter(config, address) || (await store.recruiters.has(address));
    await store.commit(digestDue(desk, config, at, allowed));
  });
}
