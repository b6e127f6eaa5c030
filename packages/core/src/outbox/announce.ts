/**
 * Tells endpoints what happened to a debrief: lease by conditional put, call, mark, as mails are sent (dispatch.ts), and
 * only after them. Endpoints are called side by side, each in the order of what happened, so that one that hangs holds up
 * the others by its own timeout at most. A crash between the endpoint's yes and our mark costs one repetition under the
 * same id (R36). What an endpoint refuses for about a day is given up, which is counted for the administrator, who alone
 * can mend it.
 */
import { type Clock, elapsed, type Instant, SECOND } from "../clock.ts";
import type { Config } from "../config.ts";
import type { Courier, Reply } from "../courier/courier.ts";
import { PermanentError } from "../errors.ts";
import { untilSettled } from "../store/change.ts";
import type { ItemKey } from "../store/item.ts";
import type { Store } from "../store/store.ts";
import {
  type Announcement,
  type Lane,
  leaseAnnouncements,
  postponeAnnouncement,
  readyAnnouncements,
  settleAnnouncement,
  tryAgainAt,
  withoutListener,
} from "../webhook/announcement.ts";
import type { Endpoint } from "../webhook/endpoint.ts";
import { keysOf, sign } from "../webhook/signature.ts";
import type { Circuit } from "./circuit.ts";

/** What telling works with. `secrets` are the deployment's, newest first. */
export type Heralds = {
  config: Pick<Config, "webhooks">;
  clock: Clock;
  store: Pick<Store, "load" | "commit">;
  courier: Courier;
  circuit: Circuit;
  secrets: () => Buffer[];
};

/**
 * How one try ended. `delivered`: taken. `failed`: again later. `abandoned`: given up after the last try. `gone`: the
 * endpoint says that it is no more (410), or the configuration does; this debrief calls it no further.
 */
export type Told = {
  outcome: "delivered" | "failed" | "abandoned" | "gone";
  endpoint: string;
  event: string;
  status?: number;
  code?: string;
};

/** Short: an endpoint notes the event and says yes, and does its work later. */
const TIMEOUT = 3 * SECOND;
const ANSWER = 4 * 1024;
/** One waking tells for so long; whatever is left is due, and the next waking finds it. */
const AT_A_TIME = 10 * SECOND;

/** Tells what is due, until nothing is. */
export async function tellListeners(key: ItemKey, heralds: Heralds): Promise<Told[]> {
  if (!key.startsWith("debrief-")) return [];
  const told: Told[] = [];
  const began = heralds.clock.now();
  while (elapsed(began, heralds.clock.now()) < AT_A_TIME) {
    const leased = await untilSettled(() => leaseReady(key, heralds));
    if (leased.length === 0) break;
    told.push(...(await tellEach(key, leased, heralds)));
  }
  return told;
}

async function leaseReady(key: ItemKey, { store, clock }: Heralds): Promise<Announcement[]> {
  const at = clock.now();
  const item = await store.load(key);
  if (item?.kind !== "debrief" || !item.webhooks) return [];
  const ready = readyAnnouncements(item.webhooks, at);
  if (ready.length === 0) return [];
  await store.commit({ ...item, webhooks: leaseAnnouncements(item.webhooks, ready, at) });
  return ready.map((one) => ({ ...one, attempts: one.attempts + 1 }));
}

/** Calls all of them at once. What goes wrong with one is thrown only when the others have come to their end. */
async function tellEach(key: ItemKey, leased: readonly Announcement[], heralds: Heralds): Promise<Told[]> {
  // Ten marks of one item at once would mostly be conflicts.
  let turn: Promise<unknown> = Promise.resolve();
  const telling = leased.map(async (one) => {
    const endpoint = heralds.config.webhooks.find(({ name }) => name === one.listener);
    const reply = endpoint && (await call(endpoint, one, heralds));
    const marked = turn.then(() => untilSettled(() => mark(key, one, reply, heralds)));
    turn = marked.catch(() => undefined);
    return marked;
  });
  const ended = await Promise.allSettled(telling);
  return ended.map((one) => {
    if (one.status === "rejected") throw one.reason;
    return one.value;
  });
}

/** `paused` for an endpoint that is known to be down: somebody has tried within the minute, which counts as a try. */
async function call(endpoint: Endpoint, { event }: Announcement, heralds: Heralds): Promise<Reply | "paused"> {
  const { clock, circuit, courier, secrets } = heralds;
  if (!circuit.allows(endpoint.name, clock.now())) return "paused";
  const body = JSON.stringify(event);
  const seconds = Math.floor(Date.parse(clock.now()) / SECOND);
  const keys = keysFor(endpoint, secrets);
  if ("kind" in keys) return keys;
  const headers = { "content-type": "application/json", ...sign(event.id, seconds, body, keys) };
  const reply = await courier.send({
    method: "POST",
    url: endpoint.url,
    headers,
    body,
    timeout: TIMEOUT,
    most: ANSWER,
  });
  circuit.note(endpoint.name, isYes(reply) || isGone(reply), clock.now());
  return reply;
}

/** A deployment whose secret is not set yet tries again like one whose endpoint is down: mails must not suffer for it. */
function keysFor({ name }: Endpoint, secrets: Heralds["secrets"]): Buffer[] | Reply {
  try {
    return keysOf(name, secrets());
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    return { kind: "url", code: error.code };
  }
}

async function mark(
  key: ItemKey,
  one: Announcement,
  reply: Reply | "paused" | undefined,
  { store, clock }: Heralds,
): Promise<Told> {
  const item = await store.load(key);
  const at = clock.now();
  const { outcome, change } = judged(one, reply, at);
  if (item?.kind === "debrief" && item.webhooks) {
    const webhooks = change(item.webhooks);
    if (webhooks !== item.webhooks) await store.commit({ ...item, webhooks });
  }
  const why =
    typeof reply !== "object" ? {} : reply.kind === "answer" ? { status: reply.status } : { code: reply.code };
  return { outcome, endpoint: one.listener, event: one.event.id, ...why };
}

type Judged = { outcome: Told["outcome"]; change: (lane: Lane) => Lane };

function judged(one: Announcement, reply: Reply | "paused" | undefined, at: Instant): Judged {
  if (reply === undefined || isGone(reply))
    return { outcome: "gone", change: (lane) => withoutListener(lane, one.listener) };
  if (isYes(reply)) return { outcome: "delivered", change: (lane) => settleAnnouncement(lane, one) };
  const again = tryAgainAt(at, one, wishOf(reply));
  if (again === undefined) return { outcome: "abandoned", change: (lane) => settleAnnouncement(lane, one) };
  return { outcome: "failed", change: (lane) => postponeAnnouncement(lane, one, again) };
}

function isYes(reply: Reply | "paused"): boolean {
  return typeof reply === "object" && reply.kind === "answer" && reply.status >= 200 && reply.status < 300;
}

function isGone(reply: Reply | "paused"): boolean {
  return typeof reply === "object" && reply.kind === "answer" && reply.status === 410;
}

/** Retry-After in seconds (RFC 9110 §10.2.3), as 429 and 503 carry it. */
function wishOf(reply: Reply | "paused"): number {
  const wish = typeof reply === "object" && reply.kind === "answer" ? (reply.headers["retry-after"] ?? "") : "";
  return /^\d{1,6}$/.test(wish) ? Number(wish) * SECOND : 0;
}
