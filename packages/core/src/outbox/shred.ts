/**
 * What an erasure leaves outside of the item: the sources of mails in the archive, found by their records, and claims
 * (R51). It runs once what was on its way has settled, and then once a day for a month, so that a mail that came late, came
 * again or was brought back by hand goes as well. Deleting what is gone already is fine, so every step may run again.
 */
import { DAY, elapsed, later, SECOND } from "../clock.ts";
import type { Debrief } from "../debrief/debrief.ts";
import type { Archived } from "../store/archived.ts";
import { untilSettled } from "../store/change.ts";
import type { ItemKey } from "../store/item.ts";
import type { Post } from "./advance.ts";

/** Objects that are deleted at once. */
const SIDE_BY_SIDE = 10;
/** One waking deletes for so long; the next goes on where it stopped. A bomb's ten thousand mails outlast any function. */
const AT_A_TIME = 10 * SECOND;

/** Runs the shredder if it is due, never under a legal hold, and notes its next day, or none when the month is over. */
export async function runShredder(key: ItemKey, post: Pick<Post, "clock" | "store" | "archive">): Promise<void> {
  const { store, clock } = post;
  await untilSettled(async () => {
    const item = await store.load(key);
    const at = clock.now();
    if (item?.kind !== "debrief" || !item.shred || item.hold || item.shred.dueAt > at) return;
    const { claims, until, after } = item.shred;
    const waiting = item.held.filter(({ state }) => state === "waiting").map(({ objectKey }) => objectKey);
    const left = await shredMails(item.id, { from: after?.place, except: waiting }, post);
    if (left !== undefined) {
      await store.commit({ ...item, shred: { ...item.shred, after: { place: left, all: false } } });
      return;
    }
    for (const claim of claims) await store.claims.release(claim, item.id);
    const next = later(at, DAY);
    await store.commit({ ...item, shred: next <= until ? { dueAt: next, until, claims: [] } : undefined });
  });
}

/**
 * Shreds what belongs to a debrief whose retention is over, at whatever it still waits for. Returns whether all of it is
 * gone: if not, the debrief stays due, and knows how far it is.
 */
export async function shredAll(item: Debrief, post: Pick<Post, "clock" | "store" | "archive">): Promise<boolean> {
  const from = item.shred?.after?.all ? item.shred.after.place : undefined;
  const left = await shredMails(item.id, { from, except: [] }, post);
  if (left === undefined) return true;
  const at = post.clock.now();
  const shred = item.shred ?? { dueAt: at, until: at, claims: [] };
  await post.store.commit({ ...item, shred: { ...shred, after: { place: left, all: true } } });
  return false;
}

/**
 * Sources of the debrief's mails leave the archive, of every seat: what others wrote quotes the name of whoever is
 * forgotten. Only a mail that still waits for somebody's yes stays until then. Returns the place behind which it goes on
 * next time, or undefined when it came to the end.
 */
async function shredMails(
  id: string,
  { from, except }: { from: string | undefined; except: readonly string[] },
  { store, archive, clock }: Pick<Post, "store" | "archive" | "clock">,
): Promise<string | undefined> {
  const began = clock.now();
  let batch: Archived[] = [];
  const flush = async (): Promise<void> => {
    const shredded = batch.filter(({ objectKey }) => !except.includes(objectKey));
    batch = [];
    await Promise.all(shredded.map(({ objectKey }) => archive.remove(objectKey)));
  };
  for await (const archived of store.archivedMailsOf(id, from)) {
    batch.push(archived);
    if (batch.length < SIDE_BY_SIDE) continue;
    await flush();
    if (elapsed(began, clock.now()) >= AT_A_TIME) return archived.place;
  }
  await flush();
  return undefined;
}
