/** Steps that parties bring: answers, corrections, departures, and mails that must be vouched for first. */

import { DAY, type Instant, later } from "../clock.ts";
import { cutToOctets, record } from "./account.ts";
import {
  type Debrief,
  type DebriefIn,
  FORGETTING,
  HELD_FOR,
  type HeldMail,
  nameOf,
  type Party,
  partyInSeat,
} from "./debrief.ts";
import { dropFor, type Effect, mailsSince } from "./effect.ts";
import type { DebriefEvent } from "./event.ts";
import { deadline } from "./policy.ts";
import { capNotice, notice, type Step, stay, withParty } from "./step.ts";
import { hasRoom } from "./work.ts";

/** The statuses in which an answer counts. */
export type Listening = DebriefIn<"collecting"> | DebriefIn<"summarised">;

export function answer<D extends Listening>(
  debrief: D,
  event: Extract<DebriefEvent, { type: "feedbackReceived" }>,
): Step<D> {
  const party = partyInSeat(debrief, event.seat);
  if (!party || party.state === "removed") return stay(debrief);
  const answered = record(party, event);
  const { seat, versions } = answered;
  // Against the promised deadline, not against the summary: that it is written shows that the other side answered (R48).
  const late =
    (event.receivedAt ?? event.at) >
    deadline(party.askedAt ?? debrief.askedAt, debrief.cadence, debrief.interview.timeZone);
  const receipt: Effect = { key: `receipt/${seat}/${versions}`, seat, mail: "receipt", correction: versions > 1, late };
  // R17: what came by a list or in bulk counts, and is never answered.
  const effects: Effect[] = event.mayAnswer ? [receipt] : [];
  // R15: attachments are never opened, only named to the recruiter.
  if (event.attachments > 0) effects.push(notice(debrief, "attachments", seat, String(versions)));
  // A reminder that is still waiting to go out is moot now.
  const moot = (effect: Effect): boolean => effect.seat === seat && effect.mail === "reminder";
  return { debrief: dropFor(withParty(debrief, answered), moot), effects };
}

/** A party leaves: nothing more goes to that address. What they answered before is kept and counts. */
export function leave<D extends Listening>(
  debrief: D,
  seat: number,
  state: "declined" | "unreachable",
  about: "decline" | "bounce" | "complaint",
  detail?: string,
): Step<D> {
  const party = partyInSeat(debrief, seat);
  // A complaint outranks a bounce, whichever of them is told first (R21).
  const outranked = about === "complaint" && party?.state === "unreachable";
  if (!party || (isGone(party) && !outranked)) return stay(debrief);
  const left: Party = { ...party, state, remindAt: undefined };
  const quiet = dropFor(withParty(debrief, left), (effect) => effect.seat === seat);
  return { debrief: quiet, effects: [notice(debrief, about, seat, "", detail)] };
}

function isGone({ state }: Party): boolean {
  return ["removed", "declined", "unreachable", "elsewhere"].includes(state);
}

/** Words on their way in the outbox may take this much of the item, in octets; whoever writes more is cut (R45). */
const FORWARDED_LIMIT = 16 * 1024;
const LONGEST_FORWARDED = 6 * 1024;

/** What a party writes back to a coaching mail is no answer to a question: it goes to the recruiter, as it is. */
export function forwarded<D extends Debrief>(
  debrief: D,
  { seat, text, attachments }: Extract<DebriefEvent, { type: "coachingAnswered" }>,
): Step<D> {
  const party = partyInSeat(debrief, seat);
  if (!party || party.state === "removed") return stay(debrief);
  const waiting = debrief.outbox.reduce(
    (sum, { effect }) => sum + (effect.mail === "forwarded" ? Buffer.byteLength(effect.text) : 0),
    0,
  );
  const room = hasRoom({ debrief, effects: [] }, LONGEST_FORWARDED) ? Math.max(0, FORWARDED_LIMIT - waiting) : 0;
  const kept = cutToOctets(text, Math.min(LONGEST_FORWARDED, room));
  const key = `forwarded/${seat}/${debrief.version + 1}`;
  const shown = kept.length < text.length ? `${kept} […]` : kept;
  return {
    debrief,
    effects: [{ key, seat: 0, mail: "forwarded", who: nameOf(party.mailbox), text: shown, attachments }],
  };
}

/** R20: strangers who write under ever new addresses must not fill a party's day with our questions. */
const CONFIRMS_PER_DAY = 2;

/** One yes/no mail to the person in the seat (R25), to the recruiter for spam (R6); more from the same stranger waits along. */
export function hold(debrief: Listening, event: Extract<DebriefEvent, { type: "replyHeld" }>): Step {
  const { seat, objectKey, from, at, reason } = event;
  const party = partyInSeat(debrief, seat);
  // Nobody who has left is written to, not even to ask whether a mail was theirs.
  if (!party || isGone(party)) return stay(debrief);
  const asks = reason === "spam" ? 0 : seat;
  const along = debrief.held.find(
    (mail) => mail.seat === seat && mail.from === from && mail.asks === asks && mail.state === "waiting",
  );
  const flood = reason === "flood" ? { flood: true as const } : {};
  const about = event.coaching ? { coaching: event.coaching } : {};
  const ordinal = debrief.held.filter((mail) => mail.asks === asks).length;
  const mail: HeldMail = { ordinal, seat, objectKey, from, at, asks, state: "waiting", ...about, ...flood };
  // Of a flood only the newest waits: whoever writes eleven times in an hour means what they wrote last.
  if (along?.flood) {
    const held = debrief.held.map((each) => (each === along ? { ...mail, ordinal: along.ordinal } : each));
    return { debrief: { ...debrief, held }, effects: [] };
  }
  if (ordinal >= FORGETTING) return { debrief, effects: capNotice(debrief, seat, at) };
  const held: Debrief["held"] = [...debrief.held, mail];
  if (along) return { debrief: { ...debrief, held }, effects: [] };
  const confirm: Effect = { key: `confirm/${asks}/${ordinal}`, seat: asks, mail: "confirm", ordinal, from, ...flood };
  const tooMany = asks > 0 && mailsSince(debrief, `confirm/${asks}/`, later(at, -DAY)) >= CONFIRMS_PER_DAY;
  return { debrief: { ...debrief, held }, effects: tooMany ? capNotice(debrief, seat, at) : [confirm] };
}

/** Held mails to which nobody said yes or no in time. The recruiter hears of each sender whom a party did not vouch for. */
export function expireHeld(debrief: Listening, at: Instant): Step {
  const stale = debrief.held.filter((mail) => mail.state === "waiting" && later(mail.at, HELD_FOR) <= at);
  if (stale.length === 0) return stay(debrief);
  const held = debrief.held.map((mail) => (stale.includes(mail) ? { ...mail, state: "expired" as const } : mail));
  const strangers = stale.filter(({ asks, ordinal, seat, from }) => {
    const first = stale.find((mail) => mail.asks > 0 && mail.seat === seat && mail.from === from);
    return asks > 0 && first?.ordinal === ordinal;
  });
  return {
    debrief: { ...debrief, held },
    effects: strangers.map(({ seat, ordinal, from }) =>
      notice(debrief, "unvouched", seat, String(ordinal), from === "" ? undefined : from),
    ),
  };
}

/** The mails that one yes or no is about: the one asked about, and what waits along from the same sender. */
export function heldTogether(debrief: Pick<Debrief, "held">, which: Pick<HeldMail, "asks" | "ordinal">): HeldMail[] {
  const asked = heldMail(debrief, which);
  if (asked?.state !== "waiting") return [];
  const { seat, from, asks } = asked;
  return debrief.held.filter(
    (mail) => mail.seat === seat && mail.from === from && mail.asks === asks && mail.state === "waiting",
  );
}

/** The held mail that a confirm token names: whom it asks, and which of theirs. */
export function heldMail({ held }: Pick<Debrief, "held">, which: Pick<HeldMail, "asks" | "ordinal">) {
  return held.find(({ asks, ordinal }) => asks === which.asks && ordinal === which.ordinal);
}

export function answerHeld(debrief: Listening, event: Extract<DebriefEvent, { type: "heldAnswered" }>): Step {
  const answered = heldTogether(debrief, event);
  if (answered.length === 0) return stay(debrief);
  const state = event.accepted ? ("accepted" as const) : ("refused" as const);
  return stay({
    ...debrief,
    held: debrief.held.map((mail) => (answered.includes(mail) ? { ...mail, state } : mail)),
  });
}
