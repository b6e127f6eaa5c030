/** Steps that parties bring: answers, corrections, departures, and mails that must be vouched for first. */

import { cutToOctets, record } from "./account.ts";
import { type Debrief, type DebriefIn, type HeldMail, nameOf, type Party, partyInSeat } from "./debrief.ts";
import { dropFor, type Effect } from "./effect.ts";
import type { DebriefEvent } from "./event.ts";
import { deadline } from "./policy.ts";
import { notice, type Step, stay, withParty } from "./step.ts";
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
  const late = event.at > deadline(party.askedAt ?? debrief.askedAt, debrief.cadence, debrief.interview.timeZone);
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
  about: "decline" | "bounce" | "complaint" | "forget",
  detail?: string,
): Step<D> {
  const party = partyInSeat(debrief, seat);
  if (!party || isGone(party)) return stay(debrief);
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

/** One yes/no mail to the person in the seat (R25), to the recruiter for spam (R6); more from the same stranger waits along. */
export function hold(debrief: Listening, event: Extract<DebriefEvent, { type: "replyHeld" }>): Step {
  const { seat, objectKey, from, at } = event;
  const party = partyInSeat(debrief, seat);
  const asks = event.reason === "spam" ? 0 : seat;
  const ordinal = debrief.held.filter((mail) => mail.asks === asks).length;
  // Nobody who has left is written to, not even to ask whether a mail was theirs.
  if (!party || isGone(party) || ordinal > 31) return stay(debrief);
  const waitsAlready = debrief.held.some(
    (mail) => mail.seat === seat && mail.from === from && mail.asks === asks && mail.state === "waiting",
  );
  const confirm: Effect = { key: `confirm/${asks}/${ordinal}`, seat: asks, mail: "confirm", ordinal, from };
  const about = event.coaching ? { coaching: event.coaching } : {};
  const mail: HeldMail = { ordinal, seat, objectKey, from, at, asks, state: "waiting", ...about };
  const held: Debrief["held"] = [...debrief.held, mail];
  return { debrief: { ...debrief, held }, effects: waitsAlready ? [] : [confirm] };
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
