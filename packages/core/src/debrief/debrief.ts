/**
 * A debrief: one interview, both accounts of it, and what is still to do. One item in the table (decision 1), a union on
 * `status`:
 *
 *   draft ───────── the recruiter must decide something first; nothing is sent to anyone else
 *     │ answered, or `go`
 *   scheduled ───── the plan stands; the questions go out at `askAt`
 *     │ askDue
 *   collecting ──── questions are out; reminders to the silent, until all answered or the deadline
 *     │ last answer, or deadlineDue
 *   summarised ──── the recruiter has the summary; a late answer makes an addendum
 *     │ `close`, or closeDue
 *   closed ──────── nothing more is sent; erased when retention ends
 *
 * `stop`, a CANCEL of the invite and `close` lead from every open status to closed.
 */
import * as z from "zod";
import { DAY, Instant } from "../clock.ts";
import { Cadence } from "../config.ts";
import { Feedback, Side } from "../feedback/feedback.ts";
import { Questionnaire } from "../feedback/questionnaire.ts";
import { PlanQuestion } from "../invite/plan-question.ts";
import { Language } from "../language.ts";
import { Mailbox } from "../mail/address.ts";
import { Gist } from "../summary/digest-line.ts";
import { Lane } from "../webhook/announcement.ts";
import { OutboxEntry, SentMail } from "./effect.ts";

/** `elsewhere`: another debrief of the same interview asks this person, so this one does not. */
export const PartyState = z.enum(["waiting", "asked", "answered", "declined", "unreachable", "elsewhere", "removed"]);
export type PartyState = z.infer<typeof PartyState>;

export const Party = z.object({
  /** 1 to 31, given once and never to another person: reply tokens name it. */
  seat: z.int().min(1).max(31),
  side: Side,
  mailbox: Mailbox,
  /** What they are written to in; the configured language when nothing is known. */
  language: Language.optional(),
  state: PartyState,
  /** When this party was asked; somebody who joined later has their own. */
  askedAt: Instant.optional(),
  /** Reminders sent so far. */
  reminded: z.int(),
  /** When the next reminder is due; absent when none will come. */
  remindAt: Instant.optional(),
  /** Out of office; the date they said they return, when they said it. */
  away: z.object({ until: Instant.optional() }).optional(),
  feedback: Feedback.optional(),
  /** How often they answered: 1 for the first answer, more for corrections (R26). */
  versions: z.int(),
  /** Answers that a correction replaced, oldest first, bounded. */
  superseded: z.array(z.object({ question: z.string(), text: z.string(), at: Instant })),
  /** Receive times of this seat's mails in the last hour (R20). */
  inbound: z.array(Instant),
  /** The same of mails to the seat's token that strangers and machines wrote: they must not use up the person's own. */
  inboundAside: z.array(Instant).optional(),
  /** They asked to be erased: `asked` by a mail that bore their token, `confirmed` by a yes to our question. */
  forget: z.object({ asked: Instant, confirmed: Instant.optional() }).optional(),
  /** Nobody sits here any more. `key` is a hash by which their address is known again, `own` that they wanted it themselves. */
  forgotten: z.object({ at: Instant, key: z.string(), own: z.boolean() }).optional(),
});
export type Party = z.infer<typeof Party>;

/** How long a held mail waits for its yes; the archive keeps raw mail far longer. */
export const HELD_FOR = 7 * DAY;

/** The ordinal of the confirm token in our question whether to erase somebody; those of held mails end before it. */
export const FORGETTING = 31;

/** A mail that waits for somebody's yes (R25). The mail itself stays in the archive under `objectKey`. */
export const HeldMail = z.object({
  /** Counts the mails held for whom it asks: over all of them it would tell one party of the other's (R48). */
  ordinal: z.int().min(0).max(31),
  seat: z.int(),
  objectKey: z.string(),
  from: z.string(),
  at: Instant,
  /** The seat whose yes or no it waits for: the party's own, or 0 for the recruiter. */
  asks: z.int(),
  state: z.enum(["waiting", "accepted", "refused", "expired"]),
  /** Set when it answers a coaching mail and not the questions. */
  coaching: z.literal(true).optional(),
  /** Set when it is from the party's own address and came after too many in an hour (R20). */
  flood: z.literal(true).optional(),
});
export type HeldMail = z.infer<typeof HeldMail>;

export const Interview = z.object({
  /** From the calendar object: UID, RECURRENCE-ID, SEQUENCE and DTSTAMP (RFC 5545). */
  uid: z.string().optional(),
  recurrenceId: Instant.optional(),
  sequence: z.int(),
  dtstamp: Instant.optional(),
  start: Instant.optional(),
  /** Absent only in a draft that asks for the time. */
  end: Instant.optional(),
  /** `2026-11-24`: the day in the invite's own words where no instant follows from them. */
  day: z.iso.date().optional(),
  /** IANA name. */
  timeZone: z.string(),
  title: z.string(),
  role: z.string().optional(),
  company: z.string().optional(),
  /** What each side is written to in, as far as the invite or the recruiter tells. */
  languages: z.object({ candidate: Language.optional(), interviewer: Language.optional() }).optional(),
});
export type Interview = z.infer<typeof Interview>;

/** What the recruiter must say yes to before it is done, because it can't be undone. */
export const Unconfirmed = z.discriminatedUnion("what", [
  /** Without a seat: the whole debrief. */
  z.object({ what: z.literal("forget"), seat: z.int().optional(), at: Instant }),
  z.object({ what: z.literal("send"), seat: z.int(), text: z.string(), own: z.boolean(), at: Instant }),
]);
export type Unconfirmed = z.infer<typeof Unconfirmed>;

const Common = z.object({
  kind: z.literal("debrief"),
  id: z.string(),
  /** Counts commits; every change is a put conditional on it. */
  version: z.int(),
  recruiter: Mailbox,
  createdAt: Instant,
  interview: Interview,
  parties: z.array(Party),
  /** As configured when the debrief started: a later deployment must not change a conversation that runs. */
  cadence: Cadence,
  retentionDays: z.int(),
  questionnaires: z.object({ candidate: Questionnaire, interviewer: Questionnaire }),
  /** What they are called in the configuration, where they are not the usual ones. */
  questionnaire: z.string().optional(),
  /** The recruiter has changed people or names, so news of the invite moves the time and nothing else. */
  steered: z.boolean(),
  held: z.array(HeldMail),
  /** The recruiter's own notes, oldest first, bounded; no party ever sees them. */
  notes: z.array(z.object({ text: z.string(), at: Instant })).default([]),
  /** Coaching mails that were wanted: `key` tells texts apart, `words` are the recruiter's own where they can be kept. */
  coached: z.array(z.object({ seat: z.int(), key: z.string(), at: Instant, words: z.string().optional() })).default([]),
  /** The recruiter's answers to whether an adjustment of an earlier debrief was done, one for each; `which` counts from 1. */
  adjusted: z.array(z.object({ which: z.int(), done: z.boolean(), at: Instant })).default([]),
  /** Asked about in the last mail to the recruiter, and gone with their next. */
  unconfirmed: z.array(Unconfirmed).default([]),
  /** A legal hold: while it stands nothing is erased, and retention waits (R51). */
  hold: z.object({ at: Instant }).optional(),
  /**
   * What an erasure leaves to be done outside of the item, at `dueAt` and once a day until `until`; claims by their key.
   * `after`: how far a long go has come, with `all` when it also takes what waits for a yes.
   */
  shred: z
    .object({
      dueAt: Instant,
      until: Instant,
      claims: z.array(z.string()),
      after: z.object({ place: z.string(), all: z.boolean() }).optional(),
    })
    .optional(),
  /** What a digest and the next debrief need of the summary; there once a summary has been written. */
  gist: Gist.optional(),
  /** Keys of mails that were handled: the same mail again stops here (R7, R8). Newest last, bounded. */
  handled: z.array(z.string()),
  /** Receive times of the last hour at the recruiter's token: their own mails, and those of strangers and machines (R20). */
  inbound: z.object({ own: z.array(Instant), aside: z.array(Instant) }).optional(),
  outbox: z.array(OutboxEntry),
  sent: z.array(SentMail),
  /** The outbox's lane of webhooks; absent when nobody listens. */
  webhooks: Lane.optional(),
});

export const Debrief = z.discriminatedUnion("status", [
  Common.extend({
    status: z.literal("draft"),
    questions: z.array(PlanQuestion),
    /** Since when the recruiter has been asked. */
    draftedAt: Instant,
    /** When the recruiter wants the questions to go out, said before the plan stood. */
    askAt: Instant.optional(),
  }),
  Common.extend({ status: z.literal("scheduled"), askAt: Instant }),
  Common.extend({
    status: z.literal("collecting"),
    askedAt: Instant,
    deadline: Instant,
    /** Up to when the deadline has been moved for outages: one outage counts once, however many timers it held up. */
    caughtUpAt: Instant.optional(),
  }),
  Common.extend({ status: z.literal("summarised"), askedAt: Instant, summarisedAt: Instant, summaryVersion: z.int() }),
  Common.extend({
    status: z.literal("closed"),
    closedAt: Instant,
    because: z.enum(["stopped", "cancelled", "closed", "lapsed"]),
    eraseAt: Instant,
  }),
]);
export type Debrief = z.infer<typeof Debrief>;
export type DebriefIn<Status extends Debrief["status"]> = Extract<Debrief, { status: Status }>;

/** Everyone who is asked: not those whom the recruiter removed. */
export function activeParties(debrief: Debrief): Party[] {
  return debrief.parties.filter((party) => party.state !== "removed");
}

export function partyInSeat(debrief: Debrief, seat: number): Party | undefined {
  return debrief.parties.find((party) => party.seat === seat);
}

/** How a person is spoken of to the recruiter: by name, or by address when there is none. */
export function nameOf(mailbox: Mailbox): string {
  return mailbox.displayName ?? mailbox.address;
}
