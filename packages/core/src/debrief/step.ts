/** The small change of every transition: a next state with the effects that it wants, and how the two are made. */
import { DAY, type Instant, later } from "../clock.ts";
import { type Debrief, type DebriefIn, nameOf, type Party, partyInSeat } from "./debrief.ts";
import { dropFor, type Effect, type Invitation, mailsSince, type NoticeAbout } from "./effect.ts";
import type { Told } from "./told.ts";

export type Step<D extends Debrief = Debrief> = { debrief: D; effects: Effect[] };

export function stay<D extends Debrief>(debrief: D): Step<D> {
  return { debrief, effects: [] };
}

export function withParty<D extends Debrief>(debrief: D, party: Party): D {
  return { ...debrief, parties: debrief.parties.map((each) => (each.seat === party.seat ? party : each)) };
}

/** What every status shares, without what only the present one has. */
export function common(debrief: Debrief): Omit<DebriefIn<"draft">, "status" | "questions" | "draftedAt" | "askAt"> {
  const { kind, id, version, recruiter, createdAt, interview, parties, cadence, retentionDays } = debrief;
  const { questionnaires, steered, held, notes, coached, adjusted, unconfirmed, gist, handled, outbox, sent } = debrief;
  const counted = debrief.inbound ? { inbound: debrief.inbound } : {};
  const { hold, shred } = debrief;
  const named = debrief.questionnaire === undefined ? {} : { questionnaire: debrief.questionnaire };
  const asked = { questionnaires, ...named };
  const identity = { kind, id, version, recruiter, createdAt, cadence, retentionDays, ...asked, steered };
  const record = { held, notes, coached, adjusted, unconfirmed, ...counted, ...(gist ? { gist } : {}) };
  const privacy = { ...(hold ? { hold } : {}), ...(shred ? { shred } : {}) };
  const webhooks = debrief.webhooks ? { webhooks: debrief.webhooks } : {};
  return { ...identity, interview, parties, ...record, ...privacy, handled, outbox, sent, ...webhooks };
}

/** The recruiter still gets what was on its way to them; nobody else does, but for coaching that was sent off before a `close`. */
export function closed(debrief: Debrief, because: DebriefIn<"closed">["because"], at: Instant): DebriefIn<"closed"> {
  const stays = (effect: Effect): boolean => effect.seat === 0 || (because === "closed" && effect.mail === "coaching");
  const quiet = common(dropFor(debrief, (effect) => !stays(effect)));
  // Nobody's yes can bring an answer into what has ended.
  const held = quiet.held.map((mail) => (mail.state === "waiting" ? { ...mail, state: "expired" as const } : mail));
  return { ...quiet, held, status: "closed", closedAt: at, because, eraseAt: later(at, debrief.retentionDays * DAY) };
}

/** A plan mail: sent in answer to whatever the recruiter does, so that they see what came of it. */
export function planMail(
  debrief: Debrief,
  changes: Told[],
  refused: Told[] = [],
  notUnderstood: string[] = [],
): Effect {
  return { key: `plan/${debrief.version + 1}`, seat: 0, mail: "plan", changes, refused, notUnderstood };
}

/** The questions to one party. Whoever was removed or unreachable and is asked again gets them again, under another key. */
export function questionsTo(debrief: Debrief, { seat }: Party): Effect {
  const first = `questions/${seat}`;
  const keys = [...debrief.sent.map(({ key }) => key), ...debrief.outbox.map(({ effect }) => effect.key)];
  const asked = keys.filter((key) => key === first || key.startsWith(`${first}/`)).length;
  return { key: asked === 0 ? first : `${first}/${asked + 1}`, seat, mail: "questions" };
}

/** A notice to the recruiter about a party; `suffix` tells apart notices that may come more than once. */
export function notice(debrief: Debrief, about: NoticeAbout, seat: number, suffix = "", detail?: string): Effect {
  const party = partyInSeat(debrief, seat);
  const key = `notice/${about}/${seat}${suffix === "" ? "" : `/${suffix}`}`;
  const who = party ? nameOf(party.mailbox) : "";
  return { key, seat: 0, mail: "notice", about, who, ...(detail === undefined ? {} : { detail }) };
}

/** One notice a day and seat that there are too many mails: a machine that runs for a day is told of once (R20). */
export function capNotice(debrief: Debrief, seat: number, at: Instant): Effect[] {
  if (mailsSince(debrief, `notice/cap/${seat}/`, later(at, -DAY)) > 0) return [];
  return [notice(debrief, "cap", seat, at.slice(0, 10))];
}

/** Our yes to a calendar that invited us, once for each version of the invite; `at` is its DTSTAMP, also when it is sent again. */
export function acceptanceOf(invitation: Invitation | undefined, at: Instant): Effect[] {
  if (!invitation) return [];
  const key = `acceptance/0/${invitation.sequence}`;
  return [{ key, seat: 0, mail: "acceptance", invitation, stamp: at }];
}
