/**
 * The outbox's lane of webhooks. An announcement is kept in the item from the same put that changed the state (decisions
 * 2 and 29), one for each endpoint that listens, and leaves it when the endpoint has taken it or is given up. Of one
 * debrief an endpoint hears in order: only the first that waits for it is ever tried.
 */
import * as z from "zod";
import { HOUR, Instant, later, MINUTE, SECOND } from "../clock.ts";
import { BASE32, deriveKey } from "../id.ts";
import { DebriefWebhook, EventType } from "./event.ts";

/** Whoever hears of a debrief: an endpoint of the configuration, by its name. */
export const Listener = z.object({ name: z.string(), events: z.array(EventType).optional() });
export type Listener = z.infer<typeof Listener>;

export const Announcement = z.object({
  listener: z.string(),
  event: DebriefWebhook,
  /** Not before this instant: set by backoff. */
  notBefore: Instant,
  attempts: z.int(),
  /** Set while one dispatcher is calling the endpoint. */
  leasedUntil: Instant.optional(),
});
export type Announcement = z.infer<typeof Announcement>;

/** Who listens to a debrief, what waits to be told to them, oldest first, and how much has happened so far. */
export const Lane = z.object({ listeners: z.array(Listener), announced: z.int(), waiting: z.array(Announcement) });
export type Lane = z.infer<typeof Lane>;

/** What happened, before it has a number. */
export type Happening = Pick<DebriefWebhook, "type"> & Pick<DebriefWebhook["data"], "seat" | "side" | "because">;

/** Longer than a call may take; who crashed in it is followed after that. */
const LEASE = 30 * SECOND;
/** Between tries: half a minute at first, about a day in all. */
const WAITS = [30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, 2 * HOUR, 4 * HOUR, 8 * HOUR, 10 * HOUR];
/**
 * What waits for all listeners together, at most, and for one of many at least: the item has 400 KB for the answers too.
 * Beyond it the oldest untried words go, which later ones have overtaken.
 */
const MOST_WAITING = 100;
const LEAST_EACH = 20;
/** A receiver that asks for more time than this (Retry-After) gets this much. */
const LONGEST_WISH = 12 * HOUR;

/**
 * Adds what happened to `subject`, for each listener that wants to hear of it. What waits untried already and says the same
 * stands for both, since the receiver asks for the rest: so the lane stays short while an endpoint is down.
 */
export function announce(
  lane: Lane,
  happened: readonly Happening[],
  subject: { id: string; status: DebriefWebhook["data"]["status"] },
  at: Instant,
): Lane {
  if (happened.length === 0) return lane;
  const waiting = [...lane.waiting];
  const most = Math.max(LEAST_EACH, Math.floor(MOST_WAITING / lane.listeners.length));
  let { announced } = lane;
  for (const { type, ...rest } of happened) {
    announced++;
    const data = { debriefId: subject.id, number: announced, status: subject.status, ...rest };
    const event: DebriefWebhook = { version: 1, id: idFor(subject.id, announced, at), type, timestamp: at, data };
    for (const { name, events } of lane.listeners) {
      if (events && !events.includes(type)) continue;
      const queue = waiting.filter(({ listener }) => listener === name);
      if (standsFor(queue, event)) continue;
      waiting.push({ listener: name, event, notBefore: at, attempts: 0 });
      // The head may be on its way.
      if (queue.length >= most) waiting.splice(waiting.indexOf(queue[1] as Announcement), 1);
    }
  }
  return { ...lane, announced, waiting };
}

/**
 * With the day: once its retention is over, a debrief whose invite comes again has the same id and counts from 1 again. A
 * receiver passes over every id that it has handled, and would hear nothing of that one.
 */
function idFor(debriefId: string, number: number, at: Instant): string {
  return `evt_${debriefId}_${at.slice(0, 10).replaceAll("-", "")}_${number}`;
}

/**
 * Whether an untried word waits that says the same: of a person anywhere, of the debrief itself only as the last such. That
 * it started again must not come before that it was cancelled.
 */
function standsFor(queue: readonly Announcement[], { type, data }: DebriefWebhook): boolean {
  const same = ({ attempts, event }: Announcement): boolean =>
    attempts === 0 && event.type === type && event.data.seat === data.seat && event.data.status === data.status;
  if (data.seat !== undefined) return queue.some(same);
  const last = queue.findLast(({ event }) => event.data.seat === undefined);
  return last !== undefined && same(last);
}

/** The first that waits for each listener. */
function heads({ waiting }: Lane): Announcement[] {
  const seen = new Set<string>();
  return waiting.filter(({ listener }) => !seen.has(listener) && seen.add(listener));
}

function availableAt({ notBefore, leasedUntil }: Announcement): Instant {
  return leasedUntil !== undefined && leasedUntil > notBefore ? leasedUntil : notBefore;
}

/** When each listener may be tried next. */
export function announcementsDueAt(lane: Lane | undefined): Instant[] {
  return lane ? heads(lane).map(availableAt) : [];
}

/** What may be sent at `at`: at most one for each listener, who hears in order. */
export function readyAnnouncements(lane: Lane | undefined, at: Instant): Announcement[] {
  return (lane ? heads(lane) : []).filter((waiting) => availableAt(waiting) <= at);
}

/** Marks announcements as being sent until the lease ends. */
export function leaseAnnouncements(lane: Lane, leased: readonly Announcement[], at: Instant): Lane {
  return leased.reduce(
    (leasing, one) =>
      update(leasing, one, (each) => ({ ...each, attempts: each.attempts + 1, leasedUntil: later(at, LEASE) })),
    lane,
  );
}

/** Takes it out: delivered, or given up. Doing it twice is doing it once. */
export function settleAnnouncement(lane: Lane, one: Announcement): Lane {
  if (!lane.waiting.some((each) => isSame(each, one))) return lane;
  return { ...lane, waiting: lane.waiting.filter((each) => !isSame(each, one)) };
}

/** Gives it back after a failure. */
export function postponeAnnouncement(lane: Lane, one: Announcement, to: Instant): Lane {
  return update(lane, one, ({ leasedUntil: _, ...each }) => ({ ...each, notBefore: to }));
}

/** A listener that is gone hears nothing more of this debrief. */
export function withoutListener(lane: Lane, gone: string): Lane {
  return {
    ...lane,
    listeners: lane.listeners.filter(({ name }) => name !== gone),
    waiting: lane.waiting.filter(({ listener }) => listener !== gone),
  };
}

/**
 * When to try again after `attempts` tries, not before `wished` milliseconds; undefined when that was the last. The wait
 * is stretched or shortened by up to a fifth, by what the event is called, so that what failed together does not come
 * back together.
 */
export function tryAgainAt(
  at: Instant,
  { event, attempts }: Pick<Announcement, "event" | "attempts">,
  wished = 0,
): Instant | undefined {
  const wait = WAITS[attempts - 1];
  if (wait === undefined) return undefined;
  const [high = "", low = ""] = deriveKey(event.id, String(attempts));
  const drawn = (BASE32.indexOf(high) * 32 + BASE32.indexOf(low)) / 1_024;
  return later(at, Math.max(Math.round(wait * (0.8 + 0.4 * drawn)), Math.min(wished, LONGEST_WISH)));
}

function isSame(one: Announcement, other: Announcement): boolean {
  return one.listener === other.listener && one.event.id === other.event.id;
}

function update(lane: Lane, one: Announcement, change: (waiting: Announcement) => Announcement): Lane {
  return { ...lane, waiting: lane.waiting.map((each) => (isSame(each, one) ? change(each) : each)) };
}
