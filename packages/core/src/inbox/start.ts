/**
 * A mail to the start address: a recruiter forwards an invite, or a calendar in which the recruiter has added the address
 * as an attendee invites it (invitation.ts). Authority is the authenticated sender alone (R1, R28); everything in the
 * invite is data, and where it does not settle who and when, the plan asks.
 */
import type { Interview } from "../debrief/debrief.ts";
import { offerHelp } from "../debrief/desk.ts";
import type { WhyNot } from "../debrief/effect.ts";
import type { Plan } from "../debrief/event.ts";
import { findInvites, type InviteOutcome } from "../invite/find.ts";
import type { Invite } from "../invite/invite.ts";
import { languageOfInvite } from "../invite/language.ts";
import { plainWords } from "../invite/people/plain-words.ts";
import { inferRoles } from "../invite/people/roles.ts";
import type { PlanQuestion } from "../invite/plan-question.ts";
import { likelyZones, timeQuestions } from "../invite/time-question.ts";
import type { Mailbox } from "../mail/address.ts";
import { readCommands } from "../reply/command/command.ts";
import { changeDesk } from "../store/desk.ts";
import { cameAgain } from "./again.ts";
import { cancelInvite, cancelOvertaken, isCancelledAhead, seriesOf } from "./cancel.ts";
import { holdForRecruiter } from "./doubtful.ts";
import type { Arrival } from "./gate.ts";
import { invitationIn } from "./invitation.ts";
import { debriefIdOf, floodUntil, openDebrief } from "./open.ts";
import type { House, Outcome } from "./receive.ts";
import { mayStart } from "./recruiters.ts";

export async function start(arrival: Arrival, mail: string[], house: House): Promise<Outcome> {
  const { authentication, automatic, message } = arrival;
  if (authentication.result === "forged") return { outcome: "ignored", reason: `sender.${authentication.reason}` };
  const recruiter = authentication.author;
  if (!(await mayStart(house, recruiter.address))) return { outcome: "ignored", reason: "sender.not_a_recruiter" };
  const found = findInvites(message);
  // A calendar that invites our address says that a machine wrote the mail, and means it all the same.
  if (automatic && found.kind === "none") return { outcome: "ignored", reason: `automatic.${automatic.reason}` };
  if (authentication.result === "unsure" && found.kind !== "not_an_invitation") {
    // R2: there must be something to say yes to. Help would be an answer to somebody whom nobody knows.
    if (found.kind === "none") return { outcome: "ignored", reason: "sender.unverified" };
    return holdForRecruiter(arrival, { recruiter, about: "start", mail, why: "unverified" }, house);
  }
  switch (found.kind) {
    case "invite":
      return open(found.invite, [], found.note, arrival, recruiter, mail, house);
    case "cancel":
      return cancelInvite(
        { invite: found.invite, id: debriefIdOf(recruiter, identityOf(found.invite)), recruiter, mail },
        house,
      );
    case "not_an_invitation":
      return { outcome: "ignored", reason: `invite.method.${found.method.toLowerCase().slice(0, 20)}` };
    case "ask":
      return choose(found, arrival, recruiter, mail, house);
    case "none":
      return help({ key: WHY_NOT[found.code] }, arrival, recruiter, mail, house);
  }
}

/** Why a mail began nothing, by the code of `invite/find.ts`. */
const WHY_NOT = {
  "invite.not_found": "notFound",
  "invite.too_large": "tooLarge",
  "invite.unreadable": "unreadableFile",
  "invite.no_event": "noEvent",
  "invite.zipped": "zipped",
  "invite.tnef": "tnef",
} as const satisfies Record<Extract<InviteOutcome, { kind: "none" }>["code"], WhyNot["key"]>;

async function open(
  invite: Invite,
  asked: PlanQuestion[],
  note: string,
  arrival: Arrival,
  recruiter: Mailbox,
  mail: string[],
  house: House,
): Promise<Outcome> {
  const { message } = arrival;
  const identity = identityOf(invite);
  const meant = { invite, id: debriefIdOf(recruiter, identity), recruiter, mail };
  // Its record lies with the debrief, as when the same mail began it: a mail that comes again has one (R56).
  if (await isCancelledAhead(meant, house))
    return { outcome: "ignored", reason: "invite.superseded", debriefId: meant.id, seat: 0 };
  if (await floodUntil(meant, house)) return help({ key: "tooMany" }, arrival, recruiter, mail, house, "rate.starts");
  const roles = inferRoles(invite, { recruiter, ownDomain: house.config.domain, note, subject: message.subject });
  const title = plainWords(invite.summary) ?? plainWords(message.subject) ?? "Interview";
  const { candidate, interviewers, role, company } = roles;
  const zones = likelyZones(message, house.config.timeZone === undefined ? [] : [house.config.timeZone]);
  const plan: Plan = {
    interview: { ...placeInTime(invite), title, role, company, languages: languagesIn(invite, note) },
    candidate,
    interviewers,
    questions: [...asked, ...roles.questions, ...timeQuestions(invite, zones)],
    invitation: invitationIn(message, invite, recruiter, house.config),
  };
  const { debrief, outcome } = await openDebrief({ plan, recruiter, identity, series: seriesOf(invite), mail }, house);
  await cancelOvertaken(meant, house);
  const place = { debriefId: debrief.id, seat: 0 };
  switch (outcome) {
    case "started":
      return { outcome: "started", ...place };
    case "changed":
      return { outcome: "command", reason: AGAIN, ...place };
    case "duplicate": {
      const began = debrief.handled[0] === mail[0];
      const first = began ? ({ outcome: "started" } as const) : ({ outcome: "command", reason: AGAIN } as const);
      return { ...cameAgain(first, mail, debrief.handled), ...place };
    }
    case "none":
      return { outcome: "ignored", reason: "invite.superseded", ...place };
  }
}

const AGAIN = "invite.again";

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
    return help({ key: "several", meetings: question.options }, arrival, recruiter, mail, house);
  }
  return open(first, [question], note, arrival, recruiter, mail, house);
}

/** One help mail a day to a recruiter whose mail began nothing; the outbox of their desk carries it. */
async function help(
  why: WhyNot,
  arrival: Arrival,
  recruiter: Mailbox,
  mail: string[],
  house: House,
  reason = "invite.not_understood",
): Promise<Outcome> {
  const outcome: Outcome = { outcome: "ignored", reason };
  if (!arrival.mayAnswer) return outcome;
  const at = house.clock.now();
  await changeDesk(house.store, recruiter, at, (desk) => ({
    desk: offerHelp(desk, "no_invite", why, at, mail),
    decision: undefined,
  }));
  return outcome;
}

/** The same interview has the same identity however it is forwarded (R31); prose has no UID, so its facts stand in. */
function identityOf(invite: Invite): string[] {
  if (invite.uid !== undefined) return ["uid", invite.uid, invite.recurrenceId ?? ""];
  const people = invite.attendees.map(({ address }) => address).sort();
  return ["text", invite.summary, invite.start ?? "", invite.end ?? "", ...people];
}

/** What each side is written to in: what the recruiter says above the invite, else what the invite is written in. */
function languagesIn(invite: Invite, note: string): Interview["languages"] {
  const spoken = languageOfInvite(invite, note);
  const languages = { candidate: spoken, interviewer: spoken };
  for (const command of readCommands(note.slice(0, 2_000)).commands) {
    if (command.type !== "language" || command.language === undefined) continue;
    const { whom, language } = command;
    if (whom === "everyone" || whom === "candidate") languages.candidate = language;
    if (whom === "everyone" || whom === "interviewers" || whom === "manager") languages.interviewer = language;
  }
  return languages;
}

/** A series states the time of its first meeting, which is rarely the one that is meant. */
function placeInTime(invite: Invite): Omit<Plan["interview"], "title"> {
  const { uid, recurrenceId, sequence, dtstamp, start, end, timeZone = "UTC", local, recurring } = invite;
  const when = recurring ? {} : { start, end, day: start === undefined ? local?.start.slice(0, 10) : undefined };
  return { uid, recurrenceId, sequence, dtstamp, timeZone, ...when };
}
