/**
 * The interviewers of an invite (R33): whom the recruiter named, or whoever is left when the candidate and the bystanders
 * are taken away. Who may only have helped is asked about, never mailed.
 */
import { localPartOf, type Mailbox, samePerson } from "../mail/address.ts";
import { orgOf } from "./bystanders.ts";
import { isFreeMail } from "./free-mail.ts";
import type { Invite, PlanQuestion, Reason } from "./invite.ts";
import { folded, plainWords } from "./plain-words.ts";
import { askAmong, spoken } from "./presentable.ts";

/** Interviewers that one debrief asks at most. */
const MOST = 5;

export type FoundInterviewers = { asked: Mailbox[]; questions: PlanQuestion[]; reasons: Reason[] };

/** A name or address that the recruiter typed, and whom it means, if anybody. */
export type Told = { hint: string; one: Mailbox | undefined };

/** The people who are not the candidate, but for those who may only have set the meeting up: they are asked about. */
export function findInterviewers(
  people: Mailbox[],
  candidate: Mailbox | undefined,
  invite: Invite,
  recruiter: Mailbox,
): FoundInterviewers {
  const others = people.filter(({ address }) => candidate === undefined || !samePerson(address, candidate.address));
  const doubtful = candidate ? others.filter((one) => mayOnlyHelp(one, others, invite, recruiter)) : [];
  const asked = others.filter((one) => !doubtful.includes(one));
  const questions = doubtful.slice(0, 3).map(
    (one): PlanQuestion => ({
      about: "interviewers",
      text: `Was ${spoken(one)} one of the interviewers?`,
      options: [
        { text: `Yes, ask ${spoken(one)} too.`, address: one.address },
        { text: `${spoken(one)} is not asked.` },
      ],
    }),
  );
  if (candidate && asked.length === 0 && doubtful.length === 0) {
    questions.push(
      askAmong(
        "interviewers",
        "I found no interviewer in the invite. Who interviewed? Reply “add” and an address.",
        [],
      ),
    );
  } else if (candidate && asked.length > MOST) {
    const total = asked.length + (invite.attendeesLeftOut ?? 0);
    const text = `The invite names ${total} possible interviewers; at most ${MOST} are asked. Who interviewed? Reply “interviewers are” and their addresses.`;
    questions.push(askAmong("interviewers", text, []));
  }
  const reasons = candidate
    ? asked.map(({ address }) => ({
        about: address,
        reason: "interviewer: in the invite and not the candidate",
        confidence: 0.8,
      }))
    : [];
  return { asked, questions, reasons };
}

/** The interviewers whom the recruiter named; a name that is nobody's, or the candidate's, is asked about. */
export function toldInterviewers(told: Told[], people: Mailbox[], candidate: Mailbox | undefined): FoundInterviewers {
  const everyone = told.flatMap(({ one }) => one ?? []);
  const asked = everyone.filter(
    (one, index) => everyone.findIndex(({ address }) => samePerson(address, one.address)) === index,
  );
  const questions: PlanQuestion[] = [];
  const unknown = told.find(({ one }) => one === undefined);
  if (unknown) {
    const name = plainWords(unknown.hint) ?? "one of the names";
    questions.push(
      askAmong(
        "interviewers",
        `I could not find the address of “${name}” in the invite. Who interviewed? Reply “interviewers are” and their addresses.`,
        [],
      ),
    );
  }
  const both = candidate && asked.find(({ address }) => samePerson(address, candidate.address));
  if (both)
    questions.push(
      askAmong(
        "candidate",
        `${spoken(both)} is named both as candidate and as interviewer. Who is the candidate?`,
        people,
      ),
    );
  const reasons = asked.map(({ address }) => ({
    about: address,
    reason: "interviewer: you said so",
    confidence: 0.99,
  }));
  return { asked: asked.filter((one) => one !== both), questions, reasons };
}

/**
 * People who may only have set the meeting up: an organizer beside the interviewers whom nobody listed as attending, and
 * the recruiter's colleagues when the interviewers are from another company.
 */
function mayOnlyHelp(one: Mailbox, others: Mailbox[], { organizer, attendees }: Invite, recruiter: Mailbox): boolean {
  const rest = others.filter((other) => other !== one);
  if (rest.length === 0) return false;
  const organizes = organizer?.address === one.address;
  const attends = attendees.some(({ address }) => address === one.address);
  if (organizes && (!attends || COORDINATOR.test(folded(`${one.displayName ?? ""} ${localPartOf(one.address)}`))))
    return true;
  const colleague = !isFreeMail(recruiter.address) && orgOf(one.address) === orgOf(recruiter.address);
  return colleague && rest.some(({ address }) => orgOf(address) !== orgOf(recruiter.address));
}

const COORDINATOR =
  /\b(?:coordinat\w*|recruit\w*|talent|sourcer|scheduling|people ops|human resources|hr|assistant|assistenz|office)\b/;
