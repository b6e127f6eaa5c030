/**
 * A recruiter's desk: what concerns a recruiter and no debrief in particular. It has an outbox like a debrief, so that a
 * help mail is as safe as a summary, and it counts starts (R29).
 */
import { z } from "zod";
import { DAY, Instant, later } from "../clock.ts";
import { deriveId } from "../id.ts";
import { Mailbox } from "../mail/address.ts";
import { type Effect, enqueue, OutboxEntry, SentMail } from "./effect.ts";

export const Desk = z.object({
  kind: z.literal("desk"),
  id: z.string(),
  version: z.int(),
  recruiter: Mailbox,
  createdAt: Instant,
  /** Debriefs started in the last day. */
  starts: z.array(z.object({ debriefId: z.string(), at: Instant })),
  /** Keys of mails that were handled (R7, R8), newest last, bounded. */
  handled: z.array(z.string()),
  outbox: z.array(OutboxEntry),
  sent: z.array(SentMail),
});
export type Desk = z.infer<typeof Desk>;

const HANDLED_LOG = 100;

export function deskId(address: string): string {
  return deriveId("desk", address);
}

export function emptyDesk(recruiter: Mailbox, at: Instant): Desk {
  const id = deskId(recruiter.address);
  return { kind: "desk", id, version: 0, recruiter, createdAt: at, starts: [], handled: [], outbox: [], sent: [] };
}

/** Starts in the day before `at`, without the debrief itself: asking twice about one start counts it once. */
export function startsInDay(desk: Desk, debriefId: string, at: Instant): number {
  return desk.starts.filter((start) => start.at > later(at, -DAY) && start.debriefId !== debriefId).length;
}

export function noteStart(desk: Desk, debriefId: string, at: Instant): Desk {
  const others = desk.starts.filter((start) => start.at > later(at, -DAY) && start.debriefId !== debriefId);
  return { ...desk, starts: [...others, { debriefId, at }] };
}

/** A help mail for a mail that could not be understood; the key allows one a day. Unchanged for a mail handled before. */
export function offerHelp(
  desk: Desk,
  about: "no_invite" | "not_understood",
  detail: string,
  at: Instant,
  mail: string[],
): Desk {
  if (mail.some((key) => desk.handled.includes(key))) return desk;
  const effect: Effect = { key: `help/0/${at.slice(0, 10)}`, seat: 0, mail: "help", about, detail };
  return enqueue({ ...desk, handled: [...desk.handled, ...mail].slice(-HANDLED_LOG) }, [effect], at);
}
