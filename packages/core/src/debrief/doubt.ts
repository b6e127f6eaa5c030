/**
 * On a recruiter's desk: mails that came in their name while nobody could say who had sent them, or too many in an hour
 * (R1, R2, R20). They wait there for the recruiter's yes. One question goes out a day, to the address of the desk and to no
 * other; each question speaks for the mails that it lists. Pure.
 */
import * as z from "zod";
import { DAY, Instant, later } from "../clock.ts";
import { HELD_FOR } from "./debrief.ts";
import type { Desk } from "./desk.ts";
import { type Effect, enqueue } from "./effect.ts";

export const Doubt = z.object({
  /** The number of the question that asks about it. */
  question: z.int(),
  /** What the mail came to: the start address, or the id of the debrief or desk whose token it bore. */
  about: z.string(),
  why: z.enum(["unverified", "flood"]),
  objectKey: z.string(),
  at: Instant,
  /** The keys by which it is known again (R7, R8). */
  mail: z.array(z.string()),
  /** Without links; gone as soon as the mail is settled. */
  subject: z.string().optional(),
  state: z.enum(["waiting", "accepted", "refused", "expired"]),
  /** What an accepted mail ended as, such as `started`. */
  became: z.string().optional(),
});
export type Doubt = z.infer<typeof Doubt>;

/** What one question lists; a flood in somebody's name must not become a long mail to them. */
const LISTED = 8;
const SETTLED_LOG = 40;
/** Ordinals of tokens: at one question a day the same one comes again long after the older question has expired. */
const ORDINALS = 32;

export function ordinalOf(question: number): number {
  return question % ORDINALS;
}

/** The desk with one more mail that waits, and its question in the outbox; the very same when it waits already, or is one too many. */
export function keepDoubt(desk: Desk, doubt: Omit<Doubt, "question" | "state">, at: Instant): Desk {
  if (desk.doubts.some(({ mail }) => mail.some((key) => doubt.mail.includes(key)))) return desk;
  // Once a question is being sent its list is settled: a yes must never speak for a mail that it did not show.
  const open = desk.outbox.find(({ effect, attempts }) => effect.mail === "doubt" && attempts === 0)?.effect;
  const question = open?.mail === "doubt" ? open.question : Math.max(desk.asked, dayOf(at));
  if (desk.doubts.filter((each) => each.question === question).length >= LISTED) return desk;
  const kept = { ...desk, doubts: bounded([...desk.doubts, { ...doubt, question, state: "waiting" }]) };
  return open ? kept : ask(kept, question, at);
}

/**
 * Questions are numbered by their days: at one a day no number runs ahead of the calendar, so that a desk which was erased
 * and comes back never gives a number twice. When each life of a desk began at 0, its first question had the key of one
 * that had gone out, and a late yes to the old question spoke for the new mail.
 */
function dayOf(at: Instant): number {
  return Math.floor(Date.parse(at) / DAY);
}

function ask(desk: Desk, question: number, at: Instant): Desk {
  const effect: Effect = { key: `doubt/0/${question}`, seat: 0, mail: "doubt", question };
  const asking = enqueue({ ...desk, asked: question + 1 }, [effect], at);
  const notBefore = [at, ...lastAsked(desk).map((last) => later(last, DAY))].sort().at(-1) ?? at;
  const outbox = asking.outbox.map((entry) => (entry.effect.key === effect.key ? { ...entry, notBefore } : entry));
  return { ...asking, outbox };
}

function lastAsked({ sent, outbox }: Desk): Instant[] {
  return [
    ...sent.filter(({ key }) => key.startsWith("doubt/")).map(({ at }) => at),
    ...outbox.filter(({ effect }) => effect.mail === "doubt").map(({ notBefore }) => notBefore),
  ];
}

/** The mails that a question lists and that still wait, in the order in which they came. */
export function doubtsIn({ doubts }: Desk, question: number): Doubt[] {
  return doubts.filter((doubt) => doubt.state === "waiting" && doubt.question === question);
}

/** By which number a question lists a mail. What has expired keeps its own: else "2" would mean the third from then on. */
export function numberOf({ doubts }: Desk, { question, objectKey, about }: Doubt): number {
  const asked = doubts.filter((doubt) => doubt.question === question);
  return 1 + asked.findIndex((doubt) => doubt.objectKey === objectKey && doubt.about === about);
}

/** The waiting mails that a confirm token speaks for. */
export function doubtsOf({ doubts }: Desk, ordinal: number): Doubt[] {
  return doubts.filter(({ state, question }) => state === "waiting" && ordinalOf(question) === ordinal);
}

/** What the recruiter's word made of some waiting mails. Whatever is settled already stays as it is. */
export function settleDoubts(desk: Desk, settled: readonly Doubt[]): Desk {
  const of = (doubt: Doubt): Doubt | undefined =>
    settled.find(({ objectKey, about }) => objectKey === doubt.objectKey && about === doubt.about);
  if (!desk.doubts.some((doubt) => doubt.state === "waiting" && of(doubt))) return desk;
  const doubts = desk.doubts.map((doubt) => {
    if (doubt.state !== "waiting") return doubt;
    const { subject: _, ...rest } = of(doubt) ?? doubt;
    return of(doubt) ? rest : doubt;
  });
  return withoutIdleQuestions({ ...desk, doubts: bounded(doubts) });
}

/** When the desk must be woken because a mail has waited for long enough. */
export function doubtsDueAt({ doubts }: Desk): Instant | undefined {
  return doubts
    .filter(({ state }) => state === "waiting")
    .map(({ at }) => later(at, HELD_FOR))
    .sort()[0];
}

export function expireDoubts(desk: Desk, at: Instant): Desk {
  const stale = desk.doubts.filter((doubt) => doubt.state === "waiting" && later(doubt.at, HELD_FOR) <= at);
  return settleDoubts(
    desk,
    stale.map((doubt) => ({ ...doubt, state: "expired" })),
  );
}

/**
 * Whether nothing but doubts ever came to this desk, none waits, and none was asked about in the last day: nobody proved that
 * there is a recruiter behind it, and without it no second question would go out today.
 */
export function isBare(desk: Desk, at: Instant): boolean {
  const { starts, clients, cancelled, meetings, handled, outbox, doubts, strangers, digest } = desk;
  const used = [starts, clients, cancelled, meetings, handled, outbox, strangers].some(({ length }) => length > 0);
  const settled = doubts.every(({ state }) => state === "expired" || state === "refused");
  const quiet = lastAsked(desk).every((last) => later(last, DAY) <= at);
  return !used && settled && quiet && digest.nextAt === undefined && digest.stoppedAt === undefined;
}

/**
 * Notes, on the desk of the house, that a question goes to an address of which only the domain is known. `granted` is false
 * when enough such went out in the last day: a stranger who invents addresses must not make us write to all of them.
 */
export function admitStranger(desk: Desk, id: string, most: number, at: Instant): { desk: Desk; granted: boolean } {
  const recent = desk.strangers.filter((stranger) => stranger.at > later(at, -DAY));
  if (recent.some((stranger) => stranger.id === id)) return { desk, granted: true };
  if (recent.length >= most) return { desk, granted: false };
  return { desk: { ...desk, strangers: [...recent, { id, at }] }, granted: true };
}

function withoutIdleQuestions(desk: Desk): Desk {
  const idle = (effect: Effect): boolean => effect.mail === "doubt" && doubtsIn(desk, effect.question).length === 0;
  return { ...desk, outbox: desk.outbox.filter(({ effect }) => !idle(effect)) };
}

/** Whatever a question that still waits has listed is kept, and of what else is settled the newest. */
function bounded(doubts: Doubt[]): Doubt[] {
  const waiting = new Set(doubts.filter(({ state }) => state === "waiting").map(({ question }) => question));
  const settled = doubts.filter(({ question }) => !waiting.has(question));
  const forgotten = new Set(settled.slice(0, Math.max(0, settled.length - SETTLED_LOG)));
  return doubts.filter((doubt) => !forgotten.has(doubt));
}
