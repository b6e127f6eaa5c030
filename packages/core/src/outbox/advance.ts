/**
 * Due work of one item: its timers, then its mails. Woken by the sweep, by the table's stream or by a test; being woken
 * for nothing costs one read.
 */
import type { Archive } from "../archive/archive.ts";
import type { Clock, Instant } from "../clock.ts";
import type { Config } from "../config.ts";
import type { Debrief } from "../debrief/debrief.ts";
import { nextEntry } from "../debrief/effect.ts";
import type { DebriefEvent } from "../debrief/event.ts";
import { type Timer, timers } from "../debrief/policy.ts";
import type { TokenKeys } from "../mail/token.ts";
import type { Mailer, SendResult } from "../mailer/mailer.ts";
import { untilSettled } from "../store/change.ts";
import type { ItemKey } from "../store/item.ts";
import type { Store } from "../store/store.ts";
import { releaseClaims } from "./claim.ts";
import { runDeskTimers } from "./desk-timers.ts";
import { dispatch } from "./dispatch.ts";
import { runShredder, shredAll } from "./shred.ts";

/** What sending works with. */
export type Post = { config: Config; keys: TokenKeys; clock: Clock; store: Store; archive: Archive; mailer: Mailer };

/** How each try to send ended. `heard`: endpoints listen to the item (announce.ts); `erased`: its retention was over. */
export type Advanced = { tries: SendResult[]; heard: boolean; erased: boolean };

/**
 * Does everything that is due for the item now. Safe to run twice, also at once. The shredder comes last: an archive that
 * fails, or holds a bomb's thousands of mails, must not keep a summary from anybody.
 */
export async function advance(key: ItemKey, post: Post): Promise<Advanced> {
  if (key.startsWith("desk-")) {
    await runDeskTimers(key, post);
    return { tries: await dispatch(key, post), heard: false, erased: false };
  }
  const debrief = await runTimers(key, post);
  if (typeof debrief === "string") return { tries: [], heard: false, erased: debrief === "erased" };
  // Whoever changes the item from now on wakes it again. A backlog is queued anew each minute, so most wakings are for nothing.
  const tries = nextEntry(debrief, post.clock.now()) ? await dispatch(key, post) : [];
  if (debrief.shred || tries.length > 0) await runShredder(key, post);
  return { tries, heard: debrief.webhooks !== undefined, erased: false };
}

/**
 * Timers run in the order they came due, each seeing what the one before made of the state. Returns the debrief as it is
 * then, `absent` when there is none, `erased` when it was its time, and `erasing` when its mails take longer than this go.
 */
async function runTimers(key: ItemKey, post: Post): Promise<Debrief | "absent" | "erased" | "erasing"> {
  const { store, clock } = post;
  return untilSettled(async () => {
    const item = await store.loadToErase(key);
    if (item?.kind !== "debrief") return "absent";
    const at = clock.now();
    const result = await runDue(item, at);
    if (result === "erase") {
      // A retention of a few days ends before the archive's own.
      if (!(await shredAll(item, post))) return "erasing";
      await releaseClaims(item, store);
      await store.erase(item);
      return "erased";
    }
    return result === item ? item : await store.commit(result);
  });
}

/** A debrief has at most a timer a party and two more; each fires at most twice (once to be moved into office hours). */
const MAX_TIMERS = 80;

async function runDue(debrief: Debrief, at: Instant): Promise<Debrief | "erase"> {
  let current = debrief;
  for (let fired = 0; fired < MAX_TIMERS; fired++) {
    const timer = timers(current).find(({ dueAt }) => dueAt <= at);
    if (!timer) return current;
    if (timer.type === "eraseDue") return "erase";
    // Loaded with the first timer: most wakings only send what waits.
    const { transition } = await import("../debrief/transition.ts");
    const { debrief: next, outcome } = transition(current, eventOf(timer, at));
    if (outcome === "none")
      throw new Error(`The timer ${timer.type} is due and changes nothing: it would fire for ever.`);
    current = next;
  }
  return current;
}

function eventOf(timer: Exclude<Timer, { type: "eraseDue" }>, at: Instant): DebriefEvent {
  return timer.type === "reminderDue" ? { type: timer.type, seat: timer.seat, at } : { type: timer.type, at };
}
