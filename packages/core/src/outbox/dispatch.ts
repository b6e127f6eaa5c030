/**
 * Sends what waits in an outbox, one entry at a time: lease by conditional put, send, mark (decision 2). Two dispatchers
 * cannot lease the same entry; a crash between the provider's yes and our mark costs at most one duplicate, and not even
 * that when the provider's Send event arrives before the lease ends (R36). A lease that is nearly over sends nothing any more.
 */
import { type Instant, later, MINUTE } from "../clock.ts";
import { LEASE, lease, nextEntry, type OutboxEntry, postpone, retryAt, settle } from "../debrief/effect.ts";
import type { SendResult } from "../mailer/mailer.ts";
import { untilSettled } from "../store/change.ts";
import type { Item, ItemKey } from "../store/item.ts";
import type { Post } from "./advance.ts";
import { seatsElsewhere } from "./claim.ts";

/** While the account cannot send, an entry is tried this often (R37). */
const PAUSE = 15 * MINUTE;

/** What is left of a lease when a send begins, at least: SES may take ten seconds to say yes. */
const SENDING = 30_000;

/** Sends every entry that is ready, until none is. Returns how each try ended. */
export async function dispatch(key: ItemKey, post: Post): Promise<SendResult[]> {
  const results: SendResult[] = [];
  for (;;) {
    const leased = await untilSettled(() => leaseNext(key, post));
    if (!leased) return results;
    const { item, entry } = leased;
    if (await untilSettled(() => leftToAnother(key, entry, post))) continue;
    // Templates and summary are loaded with the first mail: a waking that only moves a timer needs none of them.
    const { prepare } = await import("./prepare.ts");
    const mail = await prepare(item, entry, post);
    if (!mail) continue;
    // A process that slept since its lease would send what another has sent meanwhile.
    if (later(post.clock.now(), SENDING) > leased.until) continue;
    const result = await post.mailer.send(mail);
    results.push(result);
    const stop = await untilSettled(() => mark(key, entry, result, post));
    if (stop) return results;
  }
}

async function leaseNext(
  key: ItemKey,
  { store, clock }: Post,
): Promise<{ item: Item; entry: OutboxEntry; until: Instant } | undefined> {
  const item = await store.load(key);
  const at = clock.now();
  const entry = item && nextEntry(item, at);
  if (!item || !entry) return undefined;
  const leased = await store.commit(lease(item, entry.effect.key, at));
  return { item: leased, entry: { ...entry, attempts: entry.attempts + 1 }, until: later(at, LEASE) };
}

/** Whether nothing is to be sent after all: another debrief asks this person already, and the recruiter is told. */
async function leftToAnother(key: ItemKey, { effect }: OutboxEntry, { store, clock }: Post): Promise<boolean> {
  if (effect.mail !== "questions") return false;
  const item = await store.load(key);
  if (item?.kind !== "debrief") return false;
  // Stopped since the lease: what is no longer wanted is not sent.
  if (!item.outbox.some((entry) => entry.effect.key === effect.key)) return true;
  const at = clock.now();
  const seats = await seatsElsewhere(item, at, store);
  if (seats.length === 0) return false;
  const { transition } = await import("../debrief/transition.ts");
  const { debrief } = transition(item, { type: "askedElsewhere", seats, at });
  if (debrief !== item) await store.commit(debrief);
  return seats.includes(effect.seat);
}

/** Writes down how it went. Returns whether to stop sending for now. */
async function mark(key: ItemKey, entry: OutboxEntry, result: SendResult, { store, clock }: Post): Promise<boolean> {
  const item = await store.load(key);
  if (!item) return true;
  const at = clock.now();
  const marked = await outcome(item, entry, result, at);
  // The provider's Send event may have settled the entry before us.
  if (marked !== item) await store.commit(marked);
  return result.result === "paused" || result.result === "retry";
}

async function outcome(item: Item, entry: OutboxEntry, result: SendResult, at: Instant): Promise<Item> {
  const { key, seat } = entry.effect;
  switch (result.result) {
    case "sent":
      return settle(item, key, at, result.providerId);
    case "paused":
      return postpone(item, key, later(at, PAUSE));
    case "retry":
      return postpone(item, key, retryAt(at, entry.attempts));
    case "rejected": {
      const settled = settle(item, key, at);
      if (settled.kind !== "debrief") return settled;
      const { transition } = await import("../debrief/transition.ts");
      return transition(settled, { type: "mailRefused", seat, key, at, detail: result.code }).debrief;
    }
  }
}
