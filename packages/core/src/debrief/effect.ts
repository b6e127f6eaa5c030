/**
 * Effects: mails that a transition wants sent. They are kept in the item's outbox from the same put that changed the
 * state (decision 2), under keys that follow from the state, so that deciding twice is sending once (R36).
 */
import * as z from "zod";
import { DAY, Instant, later } from "../clock.ts";
import { Option } from "../invite/plan-question.ts";
import { Mailbox } from "../mail/address.ts";
import { Told } from "./told.ts";

/** What a notice to the recruiter is about. */
export const NoticeAbout = z.enum([
  "bounce",
  "complaint",
  "decline",
  "unreadable",
  "cap",
  "attachments",
  "unvouched",
  /** Of these nobody is named: who withdraws is not to be talked about. */
  "candidateWithdrew",
  "interviewerWithdrew",
  "withdrawalWaits",
]);
export type NoticeAbout = z.infer<typeof NoticeAbout>;

/**
 * What our answer to a calendar that invited us must repeat (RFC 5546 §3.2.3). `recurrenceId` only where the invite itself
 * stated one; `start`, `end` and `summary` are there for calendars that want them.
 */
export const Invitation = z.object({
  uid: z.string(),
  sequence: z.int(),
  recurrenceId: Instant.optional(),
  organizer: Mailbox,
  summary: z.string(),
  start: Instant.optional(),
  end: Instant.optional(),
});
export type Invitation = z.infer<typeof Invitation>;

/**
 * Why a mail to the start address began nothing; the meetings of which it could have been any. `announced`: it was no mail,
 * but a hiring system that told of more interviews than are started in a day.
 */
export const WhyNot = z.discriminatedUnion("key", [
  z.object({ key: z.enum(["notFound", "tooLarge", "unreadableFile", "noEvent", "zipped", "tnef", "gone", "tooMany"]) }),
  z.object({ key: z.literal("announced") }),
  z.object({ key: z.literal("several"), meetings: z.array(Option) }),
]);
export type WhyNot = z.infer<typeof WhyNot>;

/** Which mail, with what the state alone cannot tell. Seat 0 is the recruiter. */
export const Mail = z.discriminatedUnion("mail", [
  /** `notUnderstood` are lines of the recruiter's. */
  z.object({
    mail: z.literal("plan"),
    changes: z.array(Told),
    refused: z.array(Told),
    notUnderstood: z.array(z.string()),
  }),
  z.object({ mail: z.literal("questions") }),
  z.object({ mail: z.literal("receipt"), correction: z.boolean(), late: z.boolean() }),
  z.object({ mail: z.literal("reminder"), number: z.int() }),
  z.object({ mail: z.literal("summary"), version: z.int() }),
  z.object({ mail: z.literal("notice"), about: NoticeAbout, who: z.string(), detail: z.string().optional() }),
  z.object({
    mail: z.literal("help"),
    about: z.enum(["empty_reply", "no_invite", "not_understood"]),
    why: WhyNot.optional(),
  }),
  z.object({ mail: z.literal("closing") }),
  /** `flood`: it is from the party's own address, after too many in an hour. */
  z.object({ mail: z.literal("confirm"), ordinal: z.int(), from: z.string(), flood: z.literal(true).optional() }),
  /** Asks a recruiter whether mails that came in their name are theirs; `question` is its number (doubt.ts). */
  z.object({ mail: z.literal("doubt"), question: z.int() }),
  /** What came of a reply of the recruiter's: what was done and what not, and questions that wait for a yes. */
  z.object({
    mail: z.literal("outcome"),
    done: z.array(Told),
    refused: z.array(Told),
    notUnderstood: z.array(z.string()),
    questions: z.array(Told),
    shows: z.enum(["help", "export"]).array(),
  }),
  /** Coaching to a party; `own` when the recruiter wrote the text and it is no draft of ours. */
  z.object({ mail: z.literal("coaching"), text: z.string(), own: z.boolean() }),
  /**
   * To a party about what is on record of them: `confirm` asks before it is erased, `forgotten` says that it was, `held`
   * that it may not be yet, `data` brings it as a file, `nothing` answers whoever writes after it. `to` when the seat is
   * empty by then: the address is gone from here as soon as the mail is.
   */
  z.object({
    mail: z.literal("privacy"),
    about: z.enum(["confirm", "forgotten", "held", "data", "nothing"]),
    to: Mailbox.optional(),
  }),
  /** What a party wrote back to a coaching mail, to the recruiter. */
  z.object({ mail: z.literal("forwarded"), who: z.string(), text: z.string(), attachments: z.int() }),
  z.object({ mail: z.literal("acceptance"), invitation: Invitation, stamp: Instant }),
  /** Of the debriefs from `from` until before `to`: the recruiter's own, or those of the team that they lead. */
  z.object({
    mail: z.literal("digest"),
    every: z.enum(["week", "month"]),
    from: Instant,
    to: Instant,
    team: z.string().optional(),
  }),
  /** Says that the digests have ended, or come again. */
  z.object({ mail: z.literal("digestSet"), wanted: z.boolean() }),
]);
export type Mail = z.infer<typeof Mail>;

/** `key` is unique in the item for ever, such as `reminder/2/1`: kind, seat, ordinal. */
export const Effect = z.intersection(z.object({ key: z.string(), seat: z.int().min(0).max(31) }), Mail);
export type Effect = z.infer<typeof Effect>;

/** An effect on its way. `leasedUntil` is set while one dispatcher is sending it. */
export const OutboxEntry = z.object({
  effect: Effect,
  queuedAt: Instant,
  /** Not before this instant: set by backoff and by the hour. */
  notBefore: Instant,
  attempts: z.int(),
  leasedUntil: Instant.optional(),
});
export type OutboxEntry = z.infer<typeof OutboxEntry>;

/** What the provider last told about a mail, weakest first: a later word never weakens an earlier one (R21). */
export const Delivery = z.enum([
  "sent",
  "delayed",
  "delivered",
  "bounced_transient",
  "rejected",
  "bounced",
  "complained",
]);
export type Delivery = z.infer<typeof Delivery>;

/** A mail that left. `providerId` is the SES message id; absent when the provider refused the mail for good. */
export const SentMail = z.object({
  key: z.string(),
  seat: z.int(),
  at: Instant,
  providerId: z.string().optional(),
  delivery: Delivery,
});
export type SentMail = z.infer<typeof SentMail>;

/** Anything with an outbox: a debrief, or a recruiter's desk. */
export type Outbox = { outbox: OutboxEntry[]; sent: SentMail[] };

/** How long one dispatcher may take before another may try the same entry; also the time the provider's Send event has to arrive. */
export const LEASE = 2 * 60_000;
/** R20: what a party gets in a day at most. */
export const OUTBOUND_PER_DAY = 5;
/** The log of sent mails keeps this many, newest last; caps and settling look at the last days only. */
const SENT_LOG = 200;

/** Adds effects that are not there yet and were never sent. Returns the holder unchanged when all are known. */
export function enqueue<Holder extends Outbox>(holder: Holder, effects: readonly Effect[], at: Instant): Holder {
  const known = new Set([...holder.outbox.map((entry) => entry.effect.key), ...holder.sent.map((mail) => mail.key)]);
  const fresh = effects.filter((effect) => !known.has(effect.key));
  if (fresh.length === 0) return holder;
  const entries = fresh.map((effect): OutboxEntry => ({ effect, queuedAt: at, notBefore: at, attempts: 0 }));
  return { ...holder, outbox: [...holder.outbox, ...entries] };
}

/** Drops what is still waiting for a seat: after a bounce, a decline or a stop nothing more goes there. */
export function dropFor<Holder extends Outbox>(holder: Holder, dropped: (effect: Effect) => boolean): Holder {
  return { ...holder, outbox: holder.outbox.filter((entry) => !dropped(entry.effect)) };
}

/** The next entry that may be sent at `at`: summaries first (R41), then in the order queued. */
export function nextEntry(holder: Outbox, at: Instant): OutboxEntry | undefined {
  const ready = holder.outbox.filter((entry) => availableAt(entry) <= at);
  return ready.find((entry) => entry.effect.mail === "summary") ?? ready[0];
}

/** When an entry may be tried: after its backoff and after any lease on it. */
export function availableAt(entry: OutboxEntry): Instant {
  return entry.leasedUntil !== undefined && entry.leasedUntil > entry.notBefore ? entry.leasedUntil : entry.notBefore;
}

/** Marks an entry as being sent until the lease ends. */
export function lease<Holder extends Outbox>(holder: Holder, key: string, at: Instant): Holder {
  return update(holder, key, (entry) => ({ ...entry, attempts: entry.attempts + 1, leasedUntil: later(at, LEASE) }));
}

/** Moves an entry from the outbox to the log of sent mails. Doing it twice is doing it once. */
export function settle<Holder extends Outbox>(holder: Holder, key: string, at: Instant, providerId?: string): Holder {
  const entry = holder.outbox.find(({ effect }) => effect.key === key);
  if (!entry) return holder;
  const delivery: Delivery = providerId === undefined ? "rejected" : "sent";
  const mail: SentMail = {
    key,
    seat: entry.effect.seat,
    at,
    delivery,
    ...(providerId === undefined ? {} : { providerId }),
  };
  return {
    ...holder,
    outbox: holder.outbox.filter((other) => other !== entry),
    sent: [...holder.sent, mail].slice(-SENT_LOG),
  };
}

/** Gives an entry back after a failure that may pass. `notBefore` is the provider's or the backoff's word. */
export function postpone<Holder extends Outbox>(holder: Holder, key: string, notBefore: Instant): Holder {
  return update(holder, key, ({ leasedUntil: _, ...entry }) => ({ ...entry, notBefore }));
}

/** Backoff after `attempts` tries: one minute, doubling, at most six hours. */
export function retryAt(at: Instant, attempts: number): Instant {
  return later(at, Math.min(60_000 * 2 ** Math.max(0, attempts - 1), DAY / 4));
}

/** Notes what the provider said of a sent mail; weaker or repeated words change nothing. */
export function noteDelivery<Holder extends Outbox>(holder: Holder, key: string, delivery: Delivery): Holder {
  const rank = (each: Delivery): number => Delivery.options.indexOf(each);
  const known = holder.sent.find((mail) => mail.key === key);
  if (!known || rank(known.delivery) >= rank(delivery)) return holder;
  return { ...holder, sent: holder.sent.map((mail) => (mail === known ? { ...mail, delivery } : mail)) };
}

/** Mails to a seat, sent or waiting, since a day before `at`. */
export function mailsInDay(holder: Outbox, seat: number, at: Instant): number {
  const since = later(at, -DAY);
  const sent = holder.sent.filter((mail) => mail.seat === seat && mail.at > since).length;
  return sent + holder.outbox.filter((entry) => entry.effect.seat === seat).length;
}

/** Mails whose key begins so, sent after `since` or waiting. */
export function mailsSince(holder: Outbox, beginning: string, since: Instant): number {
  const sent = holder.sent.filter(({ key, at }) => key.startsWith(beginning) && at > since).length;
  return sent + holder.outbox.filter(({ effect }) => effect.key.startsWith(beginning)).length;
}

function update<Holder extends Outbox>(
  holder: Holder,
  key: string,
  change: (entry: OutboxEntry) => OutboxEntry,
): Holder {
  return { ...holder, outbox: holder.outbox.map((entry) => (entry.effect.key === key ? change(entry) : entry)) };
}
