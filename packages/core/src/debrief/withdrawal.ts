/**
 * Erasure and access as steps: a party's own wish, asked for by mail and confirmed by a yes to our question, the word of
 * the recruiter or an administrator, and the legal hold that stands before both (R51). Whoever holds a forwarded mail can
 * make us ask the registered address, and nothing more: only what is sent there can be answered with a yes.
 */
import { DAY, type Instant, later } from "../clock.ts";
import { completeIfAll } from "./asking.ts";
import { activeParties, type Debrief, type Party, partyInSeat } from "./debrief.ts";
import { dropFor, type Effect, mailsSince } from "./effect.ts";
import { tombstone, withoutPerson } from "./erasure.ts";
import type { DebriefEvent } from "./event.ts";
import { steered } from "./planning.ts";
import { closed, type Step, stay, withParty } from "./step.ts";

type EventOf<Type extends DebriefEvent["type"]> = Extract<DebriefEvent, { type: Type }>;
export type PrivacyEvent = EventOf<
  | "privacyAsked"
  | "forgetAnswered"
  | "forgottenWrote"
  | "personErased"
  | "debriefErased"
  | "holdPlaced"
  | "holdReleased"
>;

export function isPrivacy(event: DebriefEvent): event is PrivacyEvent {
  return PRIVACY.has(event.type);
}

const PRIVACY: ReadonlySet<DebriefEvent["type"]> = new Set<PrivacyEvent["type"]>([
  "privacyAsked",
  "forgetAnswered",
  "forgottenWrote",
  "personErased",
  "debriefErased",
  "holdPlaced",
  "holdReleased",
]);

/** Heard in every status: for as long as anything is on record, somebody may ask for it or want it gone. */
export function privacy(debrief: Debrief, event: PrivacyEvent): Step {
  switch (event.type) {
    case "privacyAsked":
      return event.wish === "data" ? bringData(debrief, event) : askBack(debrief, event);
    case "forgetAnswered":
      return forgetAnswered(debrief, event);
    case "forgottenWrote":
      return forgottenWrote(debrief, event);
    case "personErased":
      return erasePerson(debrief, event.seat, event.at);
    case "debriefErased":
      return debrief.hold || isErased(debrief) ? stay(debrief) : stay(tombstone(debrief, event.at));
    case "holdPlaced":
      return debrief.hold || isErased(debrief) ? stay(debrief) : stay({ ...debrief, hold: { at: event.at } });
    case "holdReleased":
      return released(debrief, event.at);
  }
}

/** Whether nothing but the tombstone of a whole debrief is left. */
function isErased(debrief: Debrief): boolean {
  return debrief.status === "closed" && debrief.parties.length === 0;
}

/** The file goes to the registered address, whoever asked, and once a day at most. */
function bringData(debrief: Debrief, { seat, at }: EventOf<"privacyAsked">): Step {
  if (!onRecord(debrief, seat) || wentToday(debrief, "data", seat, at)) return stay(debrief);
  return { debrief, effects: [toParty(debrief, "data", seat)] };
}

/** The question goes to the registered address, once a day at most. Nobody who wants to be forgotten is reminded. */
function askBack(debrief: Debrief, { seat, at }: EventOf<"privacyAsked">): Step {
  const party = onRecord(debrief, seat);
  if (!party) return stay(debrief);
  const reminder = (effect: Effect): boolean => effect.seat === seat && effect.mail === "reminder";
  const waits: Party = { ...party, forget: party.forget ?? { asked: at }, remindAt: undefined };
  const quiet = dropFor(withParty(debrief, waits), reminder);
  const asked = wentToday(debrief, "confirm", seat, at);
  return { debrief: quiet, effects: asked ? [] : [toParty(debrief, "confirm", seat)] };
}

function forgetAnswered(debrief: Debrief, { seat, accepted, at }: EventOf<"forgetAnswered">): Step {
  const party = onRecord(debrief, seat);
  if (!party?.forget) return stay(debrief);
  if (!accepted) return stay(withParty(debrief, { ...party, forget: undefined }));
  if (!debrief.hold) return withdraw(debrief, party, at);
  if (party.forget.confirmed !== undefined) return stay(debrief);
  // The wish is kept, and carried out when the hold ends.
  const forget = { ...party.forget, confirmed: at };
  const state = party.state === "waiting" || party.state === "asked" ? "declined" : party.state;
  const quiet = dropFor(withParty(debrief, { ...party, state, forget, remindAt: undefined }), (effect) => {
    return effect.seat === seat;
  });
  const effects = [toParty(debrief, "held", seat), toRecruiter("withdrawalWaits", seat)];
  return completeIfAll({ debrief: quiet, effects }, at);
}

/** Erased at their own word: they are told, and the recruiter hears that somebody withdrew, and not who. */
function withdraw(debrief: Debrief, party: Party, at: Instant): Step {
  const { seat, mailbox, side } = party;
  const step = settled(withoutPerson(debrief, party, { at, own: true }), at);
  const told: Effect[] = [
    { ...toParty(debrief, "forgotten", seat), to: mailbox },
    toRecruiter(side === "candidate" ? "candidateWithdrew" : "interviewerWithdrew", seat),
  ];
  return { ...step, effects: [...step.effects, ...told] };
}

/** Erased at the word of whoever keeps the record: nobody is written to. */
function erasePerson(debrief: Debrief, seat: number, at: Instant): Step {
  const party = onRecord(debrief, seat);
  if (!party || debrief.hold) return stay(debrief);
  return settled(withoutPerson(debrief, party, { at, own: false }), at);
}

/** The debrief after somebody is gone from it: a plan is open again, a debrief may be complete, or nobody is left in it. */
function settled(debrief: Debrief, at: Instant): Step {
  if (debrief.status === "draft" || debrief.status === "scheduled") {
    return steered(debrief, { commands: [], notUnderstood: [], at });
  }
  if (debrief.status !== "closed" && activeParties(debrief).length === 0) return stay(closed(debrief, "stopped", at));
  return completeIfAll(stay(debrief), at);
}

/** One neutral line to the person who was erased, once; whatever they wrote is not read. */
function forgottenWrote(debrief: Debrief, { seat, writer }: EventOf<"forgottenWrote">): Step {
  const line = { ...toParty(debrief, "nothing", seat), to: writer };
  const said = [...debrief.sent, ...debrief.outbox.map(({ effect }) => effect)].some(({ key }) => key === line.key);
  if (!writer || said || !partyInSeat(debrief, seat)?.forgotten) return stay(debrief);
  return { debrief, effects: [line] };
}

/** Retention resumes, with a day to change one's mind; who asked to be forgotten meanwhile is. */
export function released(debrief: Debrief, at: Instant): Step {
  if (!debrief.hold) return stay(debrief);
  const { hold: _, ...rest } = debrief;
  const free: Debrief = rest.status === "closed" ? { ...rest, eraseAt: notBefore(rest.eraseAt, later(at, DAY)) } : rest;
  const waiting = free.parties.filter(({ forget }) => forget?.confirmed !== undefined);
  return waiting.reduce<Step>(({ debrief: current, effects }, { seat }) => {
    const party = onRecord(current, seat);
    const step = party ? withdraw(current, party, at) : stay(current);
    return { debrief: step.debrief, effects: [...effects, ...step.effects] };
  }, stay(free));
}

function notBefore(at: Instant, earliest: Instant): Instant {
  return at < earliest ? earliest : at;
}

function onRecord(debrief: Debrief, seat: number): Party | undefined {
  const party = partyInSeat(debrief, seat);
  return party?.forgotten ? undefined : party;
}

function toParty(
  debrief: Debrief,
  about: Extract<Effect, { mail: "privacy" }>["about"],
  seat: number,
): Extract<Effect, { mail: "privacy" }> {
  const once = about === "forgotten" || about === "nothing";
  const key = once ? `${about}/${seat}` : `${KINDS[about]}/${seat}/${debrief.version + 1}`;
  return { key, seat, mail: "privacy", about };
}

/** How the keys of these mails begin. A key that begins with `confirm` is that of a held mail. */
const KINDS = { confirm: "forget", held: "hold", data: "data" } as const;

function wentToday(debrief: Debrief, about: "confirm" | "data", seat: number, at: Instant): boolean {
  return mailsSince(debrief, `${KINDS[about]}/${seat}/`, later(at, -DAY)) > 0;
}

function toRecruiter(about: "candidateWithdrew" | "interviewerWithdrew" | "withdrawalWaits", seat: number): Effect {
  return { key: `notice/${about}/${seat}`, seat: 0, mail: "notice", about, who: "" };
}
