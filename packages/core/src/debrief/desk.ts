/**
 * A recruiter's desk: what concerns a recruiter and no debrief in particular. It has an outbox like a debrief, so that a
 * help mail is as safe as a summary; it counts starts (guard.ts, R29) and remembers invites that were cancelled before
 * they arrived (R31).
 */
import * as z from "zod";
import { Instant } from "../clock.ts";
import { deriveId } from "../id.ts";
import { Mailbox } from "../mail/address.ts";
import { Doubt } from "./doubt.ts";
import { type Effect, enqueue, OutboxEntry, SentMail, type WhyNot } from "./effect.ts";

export const Desk = z.object({
  kind: z.literal("desk"),
  id: z.string(),
  version: z.int(),
  recruiter: Mailbox,
  createdAt: Instant,
  /** Debriefs started in the last day. */
  starts: z.array(z.object({ debriefId: z.string(), at: Instant })),
  /** Client domains that the recruiter has written to, as hashes, oldest first, bounded. */
  clients: z.array(z.object({ key: z.string(), at: Instant })).default([]),
  /** Cancellations, newest last, bounded: the invite may come after them. `of` is a debrief, or a whole series. */
  cancelled: z.array(z.object({ of: z.string(), sequence: z.int(), dtstamp: Instant.optional() })).default([]),
  /** Which debriefs are about single meetings of a series, newest last, bounded. */
  meetings: z.array(z.object({ series: z.string(), debriefId: z.string() })).default([]),
  /**
   * `nextAt`: when the next digest is due; absent while nothing has been summarised of late. `through`: the end of the
   * last period that was dealt with. `stoppedAt`: since when the recruiter wants none.
   */
  digest: z
    .object({ nextAt: Instant.optional(), through: Instant.optional(), stoppedAt: Instant.optional() })
    .default({}),
  /** Mails in the recruiter's name that wait for their yes, oldest first, bounded; `asked` is above the number of every question. */
  doubts: z.array(Doubt).default([]),
  asked: z.int().default(0),
  /** On the desk of the house alone: whom it asked in the last day without knowing more than their domain (R2). */
  strangers: z.array(z.object({ id: z.string(), at: Instant })).default([]),
  /** Keys of mails that were handled (R7, R8), newest last, bounded. */
  handled: z.array(z.string()),
  outbox: z.array(OutboxEntry),
  sent: z.array(SentMail),
});
export type Desk = z.infer<typeof Desk>;

const HANDLED_LOG = 100;
const CANCELLED_LOG = 100;
const MEETINGS_LOG = 300;

export function deskId(address: string): string {
  return deriveId("desk", address);
}

export function emptyDesk(recruiter: Mailbox, at: Instant): Desk {
  const id = deskId(recruiter.address);
  const counted = { starts: [], clients: [], cancelled: [], meetings: [], digest: {} };
  const asked = { doubts: [], asked: 0, strangers: [] };
  return {
    kind: "desk",
    id,
    version: 0,
    recruiter,
    createdAt: at,
    ...counted,
    ...asked,
    handled: [],
    outbox: [],
    sent: [],
  };
}

/** A CANCEL is kept, so that the REQUEST which it overtook does not start anything. */
export function noteCancelled(desk: Desk, cancellation: Desk["cancelled"][number]): Desk {
  const others = desk.cancelled.filter(({ of }) => of !== cancellation.of);
  return { ...desk, cancelled: [...others, cancellation].slice(-CANCELLED_LOG) };
}

/** A debrief about one meeting of a series is found again when the whole series is cancelled. */
export function noteMeeting(desk: Desk, series: string, debriefId: string): Desk {
  if (desk.meetings.some((meeting) => meeting.debriefId === debriefId)) return desk;
  return { ...desk, meetings: [...desk.meetings, { series, debriefId }].slice(-MEETINGS_LOG) };
}

/** A help mail for a mail that could not be understood; the key allows one a day. Unchanged for a mail handled before. */
export function offerHelp(
  desk: Desk,
  about: "no_invite" | "not_understood",
  why: WhyNot,
  at: Instant,
  mail: string[],
): Desk {
  if (mail.some((key) => desk.handled.includes(key))) return desk;
  const effect: Effect = { key: `help/0/${at.slice(0, 10)}`, seat: 0, mail: "help", about, why };
  return enqueue({ ...desk, handled: [...desk.handled, ...mail].slice(-HANDLED_LOG) }, [effect], at);
}

/** One mail a day that a hiring system tells of more interviews than are started (R29); another help mail is not in its way. */
export function tellOfFlood(desk: Desk, at: Instant): Desk {
  const key = `help/0/${at.slice(0, 10)}/announced`;
  return enqueue(desk, [{ key, seat: 0, mail: "help", about: "no_invite", why: { key: "announced" } }], at);
}
