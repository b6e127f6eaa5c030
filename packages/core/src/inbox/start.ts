/**
 * A mail to the start address: a recruiter forwards an invite. Authority is the authenticated sender alone (R1, R28);
 * everything in the invite is data, and where it does not settle who and when, the plan asks.
 */
import { DAY, type Instant, later } from "../clock.ts";
import { isRecruiter } from "../config.ts";
import { deskId, emptyDesk, offerHelp } from "../debrief/desk.ts";
import type { Plan } from "../debrief/event.ts";
import { deriveId } from "../id.ts";
import { findInvites, type InviteOutcome } from "../invite/find.ts";
import type { Invite, PlanQuestion } from "../invite/invite.ts";
import { plainWords } from "../invite/plain-words.ts";
import { inferRoles } from "../invite/roles.ts";
import { timeQuestions } from "../invite/time-question.ts";
import type { Mailbox } from "../mail/address.ts";
import { changeDebrief, untilSettled } from "../store/change.ts";
import { keyOf } from "../store/item.ts";
import type { Arrival } from "./gate.ts";
import { openDebrief } from "./open.ts";
import type { House, Outcome } from "./receive.ts";

export async function start(arrival: Arrival, mail: string[], house: House): Promise<Outcome> {
  const { authentication, automatic, message } = arrival;
  if (authentication.result === "forged") return { outcome: "ignored", reason: `sender.${authentication.reason}` };
  const recruiter = authentication.author;
  if (!isRecruiter(house.config, recruiter.address)) return { outcome: "ignored", reason: "sender.not_a_recruiter" };
  if (authentication.result === "unsure") return { outcome: "held", reason: "sender.unverified" };
  const found = findInvites(message);
  // A calendar that invites our address says that a machine wrote the mail, and means it all the same.
  if (automatic && found.kind === "none") return { outcome: "ignored", reason: `automatic.${automatic.reason}` };
  switch (found.kind) {
    case "invite":
      return open(found.invite, [], found.note, arrival, recruiter, mail, house);
    case "cancel":
      return cancel(found.invite, recruiter, mail, house);
    case "not_an_invitation":
      return { outcome: "ignored", reason: `invite.method.${found.method.toLowerCase().slice(0, 20)}` };
    case "ask":
      return choose(found, arrival, recruiter, mail, house);
    case "none":
      return help(WHY_NOT[found.code], arrival, recruiter, mail, house);
  }
}

async function open(
  invite: Invite,
  asked: PlanQuestion[],
  note: string,
  { message }: Arrival,
  recruiter: Mailbox,
  mail: string[],
  house: House,
): Promise<Outcome> {
  const roles = inferRoles(invite, { recruiter, ownDomain: house.config.domain, note, subject: message.subject });
  const title = plainWords(invite.summary) ?? plainWords(message.subject) ?? "Interview";
  const { candidate, interviewers, role, company } = roles;
  const plan: Plan = {
    interview: { ...placeInTime(invite), title, role, company },
    candidate,
    interviewers,
    questions: [...asked, ...roles.questions, ...timeQuestions(invite), ...tooLongAgo(invite, house.clock.now())],
  };
  const { debrief, outcome } = await openDebrief({ plan, recruiter, identity: identityOf(invite), mail }, house);
  const place = { debriefId: debrief.id, seat: 0 };
  switch (outcome) {
    case "started":
      return { outcome: "started", ...place };
    case "changed":
      return { outcome: "command", reason: "invite.again", ...place };
    case "duplicate":
      return { outcome: "ignored", reason: "duplicate", ...place };
    case "none":
      return { outcome: "ignored", reason: "invite.superseded", ...place };
  }
}

/** Several meetings of one series share their people, so the plan can ask which; several interviews do not. */
function choose(
  found: Extract<InviteOutcome, { kind: "ask" }>,
  arrival: Arrival,
  recruiter: Mailbox,
  mail: string[],
  house: House,
): Promise<Outcome> {
  const { candidates, question, note } = found;
  const [first] = candidates;
  const interviews = new Set(candidates.map(({ uid }) => uid));
  if (!first || interviews.size > 1) {
    const listed = question.options.map(({ text }) => text).join("; ");
    const detail = `There is more than one interview in it: ${listed}. Please forward them one by one.`;
    return help(detail, arrival, recruiter, mail, house);
  }
  return open(first, [question], note, arrival, recruiter, mail, house);
}

async function cancel(invite: Invite, recruiter: Mailbox, mail: string[], house: House): Promise<Outcome> {
  const id = deriveId("debrief", recruiter.address, ...identityOf(invite));
  const { sequence, dtstamp } = invite;
  const at = house.clock.now();
  const changed = await changeDebrief(house.store, id, () => [
    { type: "inviteCancelled", sequence, dtstamp, at, mail },
  ]);
  switch (changed?.outcomes[0]) {
    case undefined:
      return { outcome: "ignored", reason: "invite.cancels_nothing" };
    case "changed":
      return { outcome: "command", reason: "invite.cancelled", debriefId: id, seat: 0 };
    default:
      return { outcome: "ignored", reason: "invite.superseded", debriefId: id, seat: 0 };
  }
}

/** One help mail a day to a recruiter whose mail could not be understood; the outbox of their desk carries it. */
async function help(
  detail: string,
  arrival: Arrival,
  recruiter: Mailbox,
  mail: string[],
  house: House,
): Promise<Outcome> {
  const outcome: Outcome = { outcome: "ignored", reason: "invite.not_understood" };
  if (!arrival.mayAnswer) return outcome;
  const { store, clock } = house;
  await untilSettled(async () => {
    const known = await store.load(keyOf({ kind: "desk", id: deskId(recruiter.address) }));
    const desk = known?.kind === "desk" ? known : emptyDesk(recruiter, clock.now());
    const helped = offerHelp(desk, "no_invite", detail, clock.now(), mail);
    if (helped !== desk) await store.commit(helped);
  });
  return outcome;
}

const WHY_NOT: Record<Extract<InviteOutcome, { kind: "none" }>["code"], string> = {
  "invite.not_found": "We found no calendar invite in it, and no “When” and “Who” that we could read.",
  "invite.too_large": "The calendar file in it is larger than 256 KB.",
  "invite.unreadable": "The calendar file in it is broken.",
  "invite.no_event": "The calendar file in it holds no meeting.",
  "invite.tnef":
    "The invite came inside a winmail.dat, which Outlook makes of rich text. Please forward it as an attachment or as an .ics file.",
};

/** The same interview has the same identity however it is forwarded (R31); prose has no UID, so its facts stand in. */
function identityOf(invite: Invite): string[] {
  if (invite.uid !== undefined) return ["uid", invite.uid, invite.recurrenceId ?? ""];
  const people = invite.attendees.map(({ address }) => address).sort();
  return ["text", invite.summary, invite.start ?? "", invite.end ?? "", ...people];
}

function placeInTime(invite: Invite): Omit<Plan["interview"], "title"> {
  const { uid, recurrenceId, sequence, dtstamp, start, end, timeZone = "UTC" } = invite;
  return { uid, recurrenceId, sequence, dtstamp, start, end, timeZone };
}

/** An interview of last season is rarely meant; asking costs one word. */
function tooLongAgo({ start, end }: Invite, at: Instant): PlanQuestion[] {
  const over = end ?? start;
  if (over === undefined || over > later(at, -30 * DAY)) return [];
  return [
    {
      about: "approval",
      text: "The interview was more than 30 days ago. Reply “go” to ask all the same.",
      options: [],
    },
  ];
}
