/**
 * What an erasure leaves outside of the item: the sources of mails in the archive, found by their records, and claims
 * (R51). It runs once what was on its way has settled, and then once a day for a month, so that a mail that came late, came
 * again or was brought back by hand goes as well. Deleting what is gone already is fine, so every step may run again.
 */
import { DAY, later } from "../clock.ts";
import type { Debrief } from "../debrief/debrief.ts";
import { untilSettled } from "../store/change.ts";
import type { ItemKey } from "../store/item.ts";
import type { Post } from "./advance.ts";

/** Objects that are deleted at once. */
const SIDE_BY_SIDE = 10;

/** Runs the shredder if it is due, never under a legal hold, and notes its next day, or none when the month is over. */
export async function runShredder(key: ItemKey, post: Pick<Post, "clock" | "store" | "archive">): Promise<void> {
  const { store, clock } = post;
  await untilSettled(async () => {
    const item = await store.load(key);
    const at = clock.now();
    if (item?.kind !== "debrief" || !item.shred || item.hold || item.shred.dueAt > at) return;
    const { claims, until } = item.shred;
    await shredMails(item, post);
    for (const claim of claims) await store.claims.release(claim, item.id);
    const next = later(at, DAY);
    await store.commit({ ...item, shred: next <= until ? { dueAt: next, until, claims: [] } : undefined });
  });
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
