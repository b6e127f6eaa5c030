/**
 * The plan: who is asked about which interview. As long as something is open (who the candidate is, who interviewed, when
 * it ended, a guard that wants a `go`), the debrief stays a draft and the plan mail asks one numbered question.
 */
import type { Instant } from "../clock.ts";
import type { Side } from "../feedback/feedback.ts";
import type { PlanQuestion } from "../invite/invite.ts";
import { type Mailbox, samePerson } from "../mail/address.ts";
import { activeParties, type Debrief, type Interview, nameOf, type Party } from "./debrief.ts";
import type { Plan } from "./event.ts";

/** A plan being worked on by the recruiter's commands. */
export type Draft = {
  interview: Interview;
  parties: Party[];
  questions: PlanQuestion[];
  /** When the recruiter said the questions should go out, if they said so. */
  askAt?: Instant | undefined;
  /** Plain sentences on what changed, for the plan mail. */
  changes: string[];
  notUnderstood: string[];
  /** The question that a number has just answered: of several people, more than one may be chosen. */
  chosenFrom?: PlanQuestion | undefined;
  /** The recruiter wants the debrief ended. */
  wants?: "stop" | "close" | undefined;
};

/** The draft with one more sentence on what changed. */
export function change(draft: Draft, sentence: string): Draft {
  return { ...draft, changes: [...draft.changes, sentence] };
}

/** The draft as it was, with a sentence on what could not be done. */
export function refuse(draft: Draft, sentence: string): Draft {
  return { ...draft, notUnderstood: [...draft.notUnderstood, sentence] };
}

/** The draft without the questions about this. */
export function settle(draft: Draft, about: PlanQuestion["about"]): Draft {
  return { ...draft, questions: draft.questions.filter((question) => question.about !== about) };
}

/** Seats the people of a plan, the candidate first. People who were seated before keep their seat. */
export function seat(plan: Pick<Plan, "candidate" | "interviewers">, before: Party[] = []): Party[] {
  let parties = before.map((party): Party => (party.state === "waiting" ? { ...party, state: "removed" } : party));
  if (plan.candidate) parties = withPerson(parties, plan.candidate, "candidate");
  for (const interviewer of plan.interviewers) parties = withPerson(parties, interviewer, "interviewer");
  return parties;
}

/** Adds a person on a side, or brings back or moves the one who has a seat. At most 31 seats are ever given. */
export function withPerson(parties: Party[], mailbox: Mailbox, side: Side): Party[] {
  const seated = parties.find((party) => samePerson(party.mailbox.address, mailbox.address));
  if (seated) {
    const back = ["removed", "unreachable", "elsewhere"].includes(seated.state);
    const state = back ? (seated.feedback ? "answered" : "waiting") : seated.state;
    return parties.map((party) => (party === seated ? { ...party, side, state, mailbox } : party));
  }
  const number = 1 + parties.reduce((most, party) => Math.max(most, party.seat), 0);
  if (number > 31) return parties;
  const fresh: Party = {
    seat: number,
    side,
    mailbox,
    state: "waiting",
    reminded: 0,
    versions: 0,
    superseded: [],
    inbound: [],
  };
  return [...parties, fresh];
}

/** What is still open, most pressing first: what was asked and not settled, and what the people and the time lack. */
export function openQuestions(
  draft: Pick<Draft, "parties" | "interview" | "questions">,
  maxParties: number,
): PlanQuestion[] {
  const lacking = lacks(draft, maxParties);
  const asked = draft.questions.filter(
    // A question of ours is asked again only while its reason stands; those that came with the invite stand until answered.
    (question) => question.origin !== "plan",
  );
  const about = new Set(asked.map((question) => question.about));
  return [...asked, ...lacking.filter((question) => !about.has(question.about))];
}

function lacks({ parties, interview }: Pick<Draft, "parties" | "interview">, maxParties: number): PlanQuestion[] {
  const active = parties.filter((party) => party.state !== "removed");
  const candidates = active.filter((party) => party.side === "candidate");
  const interviewers = active.filter((party) => party.side === "interviewer");
  const ask = (about: PlanQuestion["about"], text: string, options: PlanQuestion["options"] = []): PlanQuestion => ({
    about,
    text,
    options,
    origin: "plan",
  });
  const questions: PlanQuestion[] = [];
  if (candidates.length === 0) questions.push(ask("candidate", "Who is the candidate?", interviewers.map(asOption)));
  if (interviewers.length === 0) {
    // Whoever has just lost the candidate's seat may be the one.
    const left = parties.filter((party) => party.state === "removed").slice(0, 9);
    const how = left.length > 0 ? "Choose, or reply" : "Reply";
    questions.push(ask("interviewers", `Who interviewed? ${how} “add” and an address.`, left.map(asOption)));
  }
  if (active.length > maxParties) {
    const text = `At most ${maxParties} people are asked. Who interviewed? Reply “interviewers are” and their addresses.`;
    questions.push(ask("interviewers", text));
  }
  if (interview.end === undefined) {
    questions.push(ask("time", "When did or does the interview end? Reply for example “at 17:30”."));
  }
  return questions;
}

function asOption(party: Party): PlanQuestion["options"][number] {
  return { ...party.mailbox, text: `${nameOf(party.mailbox)} <${party.mailbox.address}>` };
}

/** The people as one reads them in a plan. */
export function people(debrief: Debrief): { candidate: Party | undefined; interviewers: Party[] } {
  const active = activeParties(debrief);
  return {
    candidate: active.find((party) => party.side === "candidate"),
    interviewers: active.filter((party) => party.side === "interviewer"),
  };
}
