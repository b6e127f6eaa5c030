/**
 * The machine: one event in, the next debrief and its effects out. Pure and total; time comes in as `event.at`. Effects
 * are returned for the reader and already stand in the outbox of the debrief that is returned (decision 2).
 */
import { HOUR, type Instant, later } from "../clock.ts";
import type { Happening, Listener } from "../webhook/announcement.ts";
import { answer, answerHeld, expireHeld, forwarded, hold, type Listening, leave } from "./answering.ts";
import { ask, away, completeIfAll, deadlineDue, leaveElsewhere, remind, summaryMail } from "./asking.ts";
import { type Debrief, type DebriefIn, type Party, partyInSeat } from "./debrief.ts";
import { type Effect, enqueue, mailsInDay, OUTBOUND_PER_DAY } from "./effect.ts";
import type { DebriefEvent, Plan } from "./event.ts";
import { announced, laneFor } from "./happenings.ts";
import { instructed } from "./instructed.ts";
import { cancelled, forwardedAgain, forwardedWhileRunning } from "./news.ts";
import { openQuestions, seat } from "./plan.ts";
import { MAX_PARTIES, replanned } from "./planning.ts";
import { acceptanceOf, capNotice, closed, notice, type Step, stay, withParty } from "./step.ts";
import { isPrivacy, privacy } from "./withdrawal.ts";

/**
 * `duplicate`: the mail was handled before. `rate`: the seat writes too often (R20). `none`: the event means nothing in
 * this status. `changed`: everything else.
 */
export type Transition = { debrief: Debrief; effects: Effect[]; outcome: "changed" | "duplicate" | "rate" | "none" };

/** What a debrief takes from its surroundings when it begins, and keeps. */
export type Circumstances = Pick<Debrief, "id" | "recruiter" | "cadence" | "retentionDays" | "questionnaires"> & {
  listeners?: Listener[];
  /** The name of the questionnaires, where it is not the usual ones. */
  questionnaire?: string;
};

/** R20: a token that gets more mail than this is with a machine, or a bomb. */
const INBOUND_PER_HOUR = 10;
/** A recruiter steers by mail, so more is normal; two bots answering each other end here all the same. */
const OUTBOUND_TO_RECRUITER_PER_DAY = 40;
/** The log of handled mails: at ten an hour from each of seven seats, several hours' redeliveries. */
const HANDLED_LOG = 400;

/**
 * A debrief begins, as a draft or with a standing plan; either way the recruiter is told. `before` is a closed debrief of
 * the same interview that begins anew: its people keep their seats, since old reply tokens still name them.
 */
export function begin(
  plan: Plan,
  { listeners = [], ...circumstances }: Circumstances,
  at: Instant,
  mail: string[],
  before?: Debrief,
): Transition {
  const parties = seat(plan, before?.parties.map(unseated));
  const { interview } = plan;
  const questions = openQuestions({ parties, interview, questions: plan.questions }, MAX_PARTIES);
  const fresh: DebriefIn<"draft"> = {
    ...circumstances,
    kind: "debrief",
    status: "draft",
    version: before?.version ?? 0,
    createdAt: at,
    interview,
    parties,
    questions,
    draftedAt: at,
    steered: false,
    // Ordinals go on counting: an old confirm token must not speak for a new mail.
    held: (before?.held ?? []).map((mail) =>
      mail.state === "waiting" ? { ...mail, state: "refused" as const } : mail,
    ),
    notes: before?.notes ?? [],
    coached: [],
    adjusted: [],
    unconfirmed: [],
    ...(before?.hold ? { hold: before.hold } : {}),
    ...(before?.shred ? { shred: before.shred } : {}),
    handled: [...(before?.handled ?? []), ...mail].slice(-HANDLED_LOG),
    outbox: [],
    // Who was asked before was asked: another debrief of the same interview looks here.
    sent: (before?.sent ?? []).filter(({ key }) => key.startsWith("questions/")),
    ...laneFor(listeners, before?.webhooks),
  };
  const planned = replanned(fresh, { interview, parties, questions, changes: [], refused: [] }, at);
  return finish(fresh, { ...planned, effects: [...planned.effects, ...acceptanceOf(plan.invitation, at)] }, at, [
    { type: "debrief.started" },
  ]);
}

function unseated({ seat, side, mailbox, inbound, forgotten }: Party): Party {
  return { seat, side, mailbox, inbound, forgotten, state: "removed", reminded: 0, versions: 0, superseded: [] };
}

/** Advances a debrief by one event. Total: an event that means nothing here changes nothing. */
export function transition(debrief: Debrief, event: DebriefEvent): Transition {
  if (!("mail" in event)) return finish(debrief, step(debrief, event), event.at);
  if (event.mail.some((key) => debrief.handled.includes(key))) return { debrief, effects: [], outcome: "duplicate" };
  // Even a mail that means nothing here is handled now: its redelivery must not mean something later.
  const known = { ...debrief, handled: [...debrief.handled, ...event.mail].slice(-HANDLED_LOG) };
  const counted = countInbound(known, event);
  // Not put down as handled: a bomb would push everything else out of that log, and old mails would count again.
  if (counted === "rate") {
    const seat = seatOf(event) ?? 0;
    // Of the recruiter's own commands their desk tells, which holds what came after the tenth.
    const silent = debrief.status === "closed" || (seat === 0 && !event.aside);
    const told = silent ? [] : capNotice(debrief, seat, event.at);
    return { ...finish(debrief, { debrief, effects: told }, event.at), outcome: "rate" };
  }
  const stepped = step(counted, event);
  const meant = stepped.debrief !== counted || stepped.effects.length > 0;
  return { ...finish(known, stepped, event.at), outcome: meant ? "changed" : "none" };
}

function step(debrief: Debrief, event: DebriefEvent): Step {
  if (isPrivacy(event)) return privacy(debrief, event);
  switch (debrief.status) {
    case "draft":
      return whenDraft(debrief, event);
    case "scheduled":
      return whenScheduled(debrief, event);
    case "collecting":
      return whenCollecting(debrief, event);
    case "summarised":
      return whenSummarised(debrief, event);
    case "closed":
      return whenClosed(debrief, event);
  }
}

/** Nothing more is sent to a party; the record is still the recruiter's to read, to add to and to erase. */
function whenClosed(debrief: DebriefIn<"closed">, event: DebriefEvent): Step {
  switch (event.type) {
    case "recruiterReplied":
      return instructed(debrief, event);
    case "coachingAnswered":
      return forwarded(debrief, event);
    default:
      return stay(debrief);
  }
}

function whenDraft(debrief: DebriefIn<"draft">, event: DebriefEvent): Step {
  return event.type === "closeDue" ? stay(closed(debrief, "lapsed", event.at)) : whenPlanned(debrief, event);
}

function whenScheduled(debrief: DebriefIn<"scheduled">, event: DebriefEvent): Step {
  return event.type === "askDue" ? ask(debrief, event.at) : whenPlanned(debrief, event);
}

/** What draft and scheduled have in common: the plan is still open to news and to the recruiter's word. */
function whenPlanned(debrief: DebriefIn<"draft"> | DebriefIn<"scheduled">, event: DebriefEvent): Step {
  switch (event.type) {
    case "inviteForwarded":
      return forwardedAgain(debrief, event.plan, event.at);
    case "inviteCancelled":
      return cancelled(debrief, event);
    case "recruiterReplied":
      return instructed(debrief, event);
    default:
      return stay(debrief);
  }
}

function whenCollecting(debrief: DebriefIn<"collecting">, event: DebriefEvent): Step {
  switch (event.type) {
    case "feedbackReceived":
      return completeIfAll(answer(debrief, event), event.at);
    case "partyAway":
      return away(debrief, event.seat, event.until);
    case "reminderDue":
      return remind(debrief, event.seat, event.at);
    case "deadlineDue":
      return deadlineDue(debrief, event.at);
    default:
      return completeIfAll(whenListening(debrief, event), event.at);
  }
}

function whenSummarised(debrief: DebriefIn<"summarised">, event: DebriefEvent): Step {
  switch (event.type) {
    case "feedbackReceived": {
      const { debrief: answered, effects } = answer(debrief, event);
      if (answered === debrief) return stay(debrief);
      const summaryVersion = debrief.summaryVersion + 1;
      return { debrief: { ...answered, summaryVersion }, effects: [...effects, summaryMail(summaryVersion)] };
    }
    case "closeDue":
      return stay(closed(debrief, "lapsed", event.at));
    default:
      return whenListening(debrief, event);
  }
}

/** What collecting and summarised have in common: the recruiter steers, people leave, and mails come that are no answer yet. */
function whenListening(debrief: Listening, event: DebriefEvent): Step {
  switch (event.type) {
    case "recruiterReplied":
      return instructed(debrief, event);
    case "inviteForwarded":
      return forwardedWhileRunning(debrief, event.plan, event.at);
    case "inviteCancelled":
      return cancelled(debrief, event);
    case "askedElsewhere":
      return leaveElsewhere(debrief, event.seats, event.at);
    case "partyDeclined":
      return leave(debrief, event.seat, "declined", "decline");
    case "complaintReceived":
      return leave(debrief, event.seat, "declined", "complaint");
    case "addressBounced":
    case "mailRefused":
      return leave(debrief, event.seat, "unreachable", "bounce", event.detail);
    default:
      return whenHeard(debrief, event);
  }
}

/** Mails that are no answer yet. */
function whenHeard(debrief: Listening, event: DebriefEvent): Step {
  const day = event.at.slice(0, 10);
  switch (event.type) {
    case "replyEmpty": {
      // Who has left, by a word or by a complaint, has said nothing that wants an answer.
      const { state } = partyInSeat(debrief, event.seat) ?? {};
      if (state === "declined" || state === "unreachable") return { debrief, effects: [] };
      return {
        debrief,
        effects: [{ key: `help/${event.seat}/${day}`, seat: event.seat, mail: "help", about: "empty_reply" }],
      };
    }
    case "coachingAnswered":
      return forwarded(debrief, event);
    case "replyHeld":
      return hold(debrief, event);
    case "heldAnswered":
      return answerHeld(debrief, event);
    case "heldDue":
      return expireHeld(debrief, event.at);
    case "mailUnreadable":
      return { debrief, effects: [notice(debrief, "unreadable", event.seat, day, event.code)] };
    case "bounceMailed":
      return { debrief, effects: [notice(debrief, "bounce", event.seat, "mailed", event.detail)] };
    default:
      return stay(debrief);
  }
}

/**
 * Puts effects into the outbox, within what a person can bear in a day (R20), and into its other lane what has `happened`
 * besides what the two states tell.
 */
function finish(before: Debrief, { debrief, effects }: Step, at: Instant, happened: Happening[] = []): Transition {
  let next = debrief;
  const granted: Effect[] = [];
  for (const effect of effects) {
    const refused = isChatter(effect) && mailsInDay(next, effect.seat, at) >= outboundPerDay(effect);
    const wanted = refused ? capNotice(next, effect.seat, at) : [effect];
    next = enqueue(next, wanted, at);
    granted.push(...wanted);
  }
  next = announced(before, next, happened, at);
  return { debrief: next, effects: granted, outcome: next === before ? "none" : "changed" };
}

/** Mails that answer a mail can loop; these cannot, or come once a day at most, and are never held back. */
function isChatter(effect: Effect): boolean {
  if (effect.mail === "summary") return effect.version > 1;
  return effect.mail !== "questions" && effect.mail !== "closing" && effect.mail !== "privacy";
}

/** Receipts leave room for the question whether a mail was theirs: without an answer to it, what they wrote last is not read. */
function outboundPerDay({ seat, mail }: Effect): number {
  if (seat === 0) return OUTBOUND_TO_RECRUITER_PER_DAY;
  return mail === "receipt" ? OUTBOUND_PER_DAY - 1 : OUTBOUND_PER_DAY;
}

type MailEvent = Extract<DebriefEvent, { mail: string[] }>;

/** The debrief with one more mail noted at the token that it came to; strangers and machines are counted by themselves. */
function countInbound(debrief: Debrief, event: MailEvent): Debrief | "rate" {
  const { aside } = event;
  // What an outage held up came at its own time, not all at once.
  const at = event.receivedAt ?? event.at;
  const seat = seatOf(event);
  const party = seat === undefined ? undefined : partyInSeat(debrief, seat);
  if (event.vouched || (seat !== 0 && !party)) return debrief;
  const { own, others } = party
    ? { own: party.inbound, others: party.inboundAside }
    : { own: debrief.inbound?.own ?? [], others: debrief.inbound?.aside };
  const lastHour = ((aside ? others : own) ?? []).filter((received) => received > later(at, -HOUR));
  if (lastHour.length >= INBOUND_PER_HOUR) return "rate";
  const noted = [...lastHour, at];
  if (!party) return { ...debrief, inbound: aside ? { own, aside: noted } : { own: noted, aside: others ?? [] } };
  return withParty(debrief, aside ? { ...party, inboundAside: noted } : { ...party, inbound: noted });
}

/** The seat whose token an event's mail came to; undefined for what came another way, or was counted when it came. */
function seatOf(event: MailEvent): number | undefined {
  if (event.type === "recruiterReplied") return 0;
  if (event.type === "replyHeld" && event.reason === "flood") return undefined;
  return "seat" in event ? event.seat : undefined;
}
