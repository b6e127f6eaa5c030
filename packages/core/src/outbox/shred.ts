/**
 * What an erasure leaves outside of the item: the sources of mails in the archive, found by their records, and claims
 * (R51). It runs once what was on its way has settled, and then once a day for a month, so that a mail that came late, came
 * again or was brought back by hand goes as well. Deleting what is gone already is fine, so every step may run again.
 */
import { DAY, type Instant, later } from "../clock.ts";
import type { Debrief } from "../debrief/debrief.ts";
import type { Post } from "./advance.ts";

/** Objects that are deleted at once. */
const SIDE_BY_SIDE = 10;

/** Whether the shredder has to run; never under a legal hold. */
export function shredsNow({ shred, hold }: Debrief, at: Instant): boolean {
  return shred !== undefined && !hold && shred.dueAt <= at;
}

/** Runs the shredder, and returns the debrief with its next day noted, or none when the month is over. */
export async function shred(debrief: Debrief, at: Instant, post: Pick<Post, "store" | "archive">): Promise<Debrief> {
  const { shred: order } = debrief;
  if (!order) return debrief;
  await shredMails(debrief, post);
  for (const key of order.claims) await post.store.claims.release(key, debrief.id);
  const next = later(at, DAY);
  const { until } = order;
  return { ...debrief, shred: next <= until ? { dueAt: next, until, claims: [] } : undefined };
}

/**
 * Sources of the debrief's mails leave the archive, of every seat: what others wrote quotes the name of whoever is
 * forgotten. Only a mail that still waits for somebody's yes stays until then.
 */
export async function shredMails(
  { id, held }: Debrief,
  { store, archive }: Pick<Post, "store" | "archive">,
): Promise<void> {
  const waiting = new Set(held.filter(({ state }) => state === "waiting").map(({ objectKey }) => objectKey));
  let batch: string[] = [];
  const flush = async (): Promise<void> => {
    await Promise.all(batch.map((objectKey) => archive.remove(objectKey)));
    batch = [];
  };
  for await (const objectKey of store.archivedMailsOf(id)) {
    if (waiting.has(objectKey)) continue;
    batch.push(objectKey);
    if (batch.length === SIDE_BY_SIDE) await flush();
  }
  await flush();
}
