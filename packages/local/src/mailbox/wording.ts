/** The product's constants as a person reads them: what became of a mail, what was sent, what is due. */
import type { Instant } from "@debrief/core/clock";
import { type Debrief, nameOf, type Party, partyInSeat } from "@debrief/core/debrief/debrief";
import { digestDueAt } from "@debrief/core/debrief/digest-timer";
import { availableAt, type SentMail } from "@debrief/core/debrief/effect";
import { type Timer, timers } from "@debrief/core/debrief/policy";
import type { MailRecord } from "@debrief/core/store/store";
import { announcementsDueAt } from "@debrief/core/webhook/announcement";
import type { Ledger } from "./ledger.ts";

/** `good`: it did what it was sent for. `waits`: somebody must say yes. `quiet`: it changed nothing, and why. */
export type Verdict = { tone: "good" | "waits" | "quiet"; short: string; why: string };

/** What became of an inbound mail. */
export function verdictOf({ outcome, reason }: Pick<MailRecord, "outcome" | "reason">): Verdict {
  const why = reason === undefined ? "" : whyOf(reason);
  switch (outcome) {
    case "started":
      return { tone: "good", short: "Began a debrief", why: why || "The invite was understood." };
    case "feedback":
      return { tone: "good", short: "Recorded as an answer", why: why || "It came from the person who was asked." };
    case "command":
      return { tone: "good", short: COMMANDS[reason ?? ""] ?? "Read as commands", why: reason ? why : "" };
    case "held":
      return { tone: "waits", short: "Held back", why: `${why} Somebody must say yes first.`.trim() };
    default:
      return { tone: "quiet", short: "Changed nothing", why: why || "There was nothing to do." };
  }
}

const COMMANDS: Record<string, string> = {
  "party.declined": "Read as: would rather not answer",
  "party.forget": "Read as: forget me",
  "party.data": "Read as: show me my data",
  "party.forgotten": "Read as: yes, forget me",
  "party.stays": "Read as: no, keep it",
  "party.wrote_back": "Passed on to the recruiter",
};

const REASONS: Record<string, string> = {
  "content.virus": "The virus check failed, so it was not even read.",
  "loop.own_domain": "It came from our own domain: answering would be a loop.",
  "recipient.unknown": "Nobody of ours has that address.",
  "debrief.unknown": "There is no such debrief, or no longer.",
  "debrief.closed": "The debrief was closed already.",
  "debrief.draft": "Nobody has been asked anything yet.",
  "debrief.scheduled": "The questions had not gone out yet.",
  duplicate: "The same mail had come before.",
  "rate.inbound": "Too many mails came from this person within an hour.",
  "rate.doubts": "As many mails of that day as one question can list already wait for the recruiter's yes.",
  "reply.empty": "Nothing of the person's own was in it.",
  "reply.not_understood": "It could not be told whether it says yes or no.",
  "invite.again": "This invite is known; the plan was sent again.",
  "invite.cancelled": "The interview was cancelled.",
  "invite.cancels_nothing": "It cancels an interview that we do not know.",
  "invite.not_understood": "No interview could be found in it.",
  "invite.superseded": "A newer version of this invite is known.",
  "party.away": "The person is away; reminders wait for their return.",
  "party.declined": "Nothing more is sent to them.",
  "party.forget": "They are asked, at the address on record, whether all of it shall go.",
  "party.data": "They are sent what is kept about them, to the address on record.",
  "party.wrote_back": "It answers a coaching mail.",
  "party.forgotten": "What they said and who they are is erased.",
  "party.stays": "They do not want to be forgotten after all.",
  "held.accepted": "What waited counts from now on.",
  "held.refused": "What waited does not count.",
  "held.answered": "Nothing waits for a yes any more.",
  "held.expired": "Nobody had said yes within a week.",
  "archive.missing": "Its source was erased, or its month in the archive is over.",
  "sender.not_a_recruiter": "Only recruiters who are on the list may begin a debrief.",
  "sender.not_the_recruiter": "Only the recruiter who began the debrief may steer it.",
  "sender.not_allowed": "The address may begin no debriefs any more.",
  "sender.unexpected": "It came from another address than the one that was asked.",
  "sender.unexpected_sender": "It came from another address than the one that was asked.",
  "sender.spam": "The spam check failed.",
  "sender.unverified": "Nobody can vouch for the sender.",
  "sender.dmarc_fail": "The sender's address is forged.",
  "sender.author_ambiguous": "It names several senders, or none.",
  "automatic.list": "It came from a mailing list.",
};

function whyOf(reason: string): string {
  const known = REASONS[reason];
  if (known !== undefined) return known;
  if (reason.startsWith("automatic.")) return "A machine wrote it: an absence note, a bounce or the like.";
  if (reason.startsWith("invite.method.")) return "It is calendar post that is no invitation.";
  return `The reason on record is "${reason}".`;
}

/** A mail of ours, without its recipient: "questions", "reminder 2". */
export function sentWord({ key, seat }: Pick<SentMail, "key" | "seat">, debrief: Debrief): string {
  const [kind = "", second = "", third = ""] = key.split("/");
  switch (kind) {
    case "plan":
      return debrief.sent.find((mail) => mail.key.startsWith("plan/"))?.key === key ? "Plan" : "Plan, as it is now";
    case "questions":
      return "Questions";
    case "receipt":
      return third === "1" ? "Receipt" : "Receipt for a correction";
    case "reminder":
      return /^\d+$/.test(third) ? `Reminder ${third}` : "Reminder";
    case "summary":
      return second === "1" ? "Summary" : "New summary";
    case "notice":
      return `Notice (${second})`;
    case "confirm":
      return seat === 0 ? "Question about a held mail" : "“Was this you?”";
    case "doubt":
      return "“Was this you?”";
    case "coaching":
      return "Coaching";
    case "closing":
      return "Closing note";
    case "outcome":
      return "Answer to the commands";
    case "forwarded":
      return "What a party wrote back";
    case "help":
      return "Help";
    case "acceptance":
      return "Yes to the calendar invite";
    default:
      return "Mail";
  }
}

/** Who sits in a seat, by name; 0 is the recruiter. */
export function seatName(debrief: Debrief, seat: number): string {
  const party = partyInSeat(debrief, seat);
  return seat === 0 ? nameOf(debrief.recruiter) : party ? partyName(party) : "somebody who left";
}

/** A party by name; of somebody who was erased only the side is left. */
export function partyName({ side, mailbox, forgotten }: Party): string {
  if (forgotten === undefined) return nameOf(mailbox);
  return side === "candidate" ? "the candidate (erased)" : "an interviewer (erased)";
}

/** Whether a debrief is the empty record that an erasure leaves: no title, nobody in it, and not one mail. */
export function isErased({ status, interview, parties, sent }: Debrief): boolean {
  return status === "closed" && interview.title === "" && parties.length === 0 && sent.length === 0;
}

/** `quiet` is what a person trying things out need not wait for: the end of retention, a digest, a lapse. */
export type Due = { at: Instant; what: string; quiet: boolean };

/** All that a debrief will do by itself, earliest first. */
export function dueIn(debrief: Debrief): Due[] {
  const mails = debrief.outbox.map((entry): Due => {
    const what = `${sentWord(entry.effect, debrief)} to ${seatName(debrief, entry.effect.seat)}`;
    return { at: availableAt(entry), what, quiet: false };
  });
  const timed = timers(debrief).map((timer) => timerDue(timer, debrief));
  return [...mails, ...timed, ...housekeeping(debrief)].sort(byTime);
}

/** What is due beside the mails and the timers, and no person waits for. */
function housekeeping({ shred, hold, webhooks }: Debrief): Due[] {
  const shredded = shred && !hold ? [shred.dueAt] : [];
  return [
    ...shredded.map((at): Due => ({ at, what: "mails of erased people are deleted", quiet: true })),
    ...announcementsDueAt(webhooks).map((at): Due => ({ at, what: "a webhook is called", quiet: true })),
  ];
}

/** The next thing that anything of the ledger will do that somebody waits for; without one, the next thing at all. */
export function nextDueIn({ debriefs, desks }: Ledger): Due | undefined {
  const digests = desks.flatMap((desk): Due[] => {
    const at = digestDueAt(desk);
    const mails = desk.outbox.map((entry): Due => ({ at: availableAt(entry), what: "mail to a desk", quiet: false }));
    return at === undefined ? mails : [...mails, { at, what: `digest to ${nameOf(desk.recruiter)}`, quiet: true }];
  });
  const dues = [...debriefs.flatMap(dueIn), ...digests].sort(byTime);
  return dues.find(({ quiet }) => !quiet) ?? dues[0];
}

function timerDue(timer: Timer, debrief: Debrief): Due {
  const at = timer.dueAt;
  switch (timer.type) {
    case "askDue":
      return { at, what: "the questions go out", quiet: false };
    case "reminderDue":
      return { at, what: `reminder to ${seatName(debrief, timer.seat)}`, quiet: false };
    case "deadlineDue":
      return { at, what: "deadline: the summary, with whoever has answered", quiet: false };
    case "heldDue":
      return { at, what: "mail that nobody said yes to lapses", quiet: true };
    case "closeDue":
      return {
        at,
        what: debrief.status === "draft" ? "the unanswered plan lapses" : "it closes by itself",
        quiet: true,
      };
    case "eraseDue":
      return {
        at,
        what: isErased(debrief) ? "the empty record goes" : "everything about it is erased",
        quiet: true,
      };
  }
}

function byTime(a: Due, b: Due): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
