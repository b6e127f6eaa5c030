/**
 * The plan: who is asked about which interview. As long as something is open (who the candidate is, who interviewed, when
 * it ended, a guard that wants a `go`), the debrief stays a draft and the plan mail asks one numbered question.
 */
import type { Instant } from "../clock.ts";
import type { Side } from "../feedback/feedback.ts";
import type { PlanQuestion } from "../invite/plan-question.ts";
import { type Mailbox, samePerson } from "../mail/address.ts";
import { activeParties, type Debrief, type Interview, type Party } from "./debrief.ts";
import { isForgotten } from "./erasure.ts";
import type { Plan } from "./event.ts";
import type { Told } from "./told.ts";

/** A plan being worked on by the recruiter's commands. */
export type Draft = {
  interview: Interview;
  parties: Party[];
  questions: PlanQuestion[];
  /** When the recruiter said the questions should go out, if they said so. */
  askAt?: Instant | undefined;
  /** What changed, for the plan mail. */
  changes: Told[];
  refused: Told[];
  /** The question that a number has just answered: of several people, more than one may be chosen. */
  chosenFrom?: PlanQuestion | undefined;
  /** The recruiter wants the debrief ended. */
  wants?: "stop" | "close" | undefined;
};

/** The draft, with one thing more that changed. */
export function change(draft: Draft, told: Told): Draft {
  return { ...draft, changes: [...draft.changes, told] };
}

/** The draft as it was, with what could not be done. */
export function refuse(draft: Draft, told: Told): Draft {
  return { ...draft, refused: [...draft.refused, told] };
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
  if (hasWithdrawn(parties, mailbox)) return parties;
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

/** Whether this person asked to be forgotten here: nobody brings them back, not even the invite that named them (R51). */
export function hasWithdrawn(parties: readonly Party[], { address }: Mailbox): boolean {
  return parties.some((party) => party.forgotten?.own === true && isForgotten(party, address));
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
  const ask = (
    about: PlanQuestion["about"],
    asks: PlanQuestion["asks"],
    options: PlanQuestion["options"] = [],
  ): PlanQuestion => ({ about, asks, options, origin: "plan" });
  const questions: PlanQuestion[] = [];
  if (candidates.length === 0) questions.push(ask("candidate", { key: "candidate" }, interviewers.map(asOption)));
  if (interviewers.length === 0) {
    // Whoever has just lost the candidate's seat may be the one.
    const left = parties.filter((party) => party.state === "removed" && !party.forgotten).slice(0, 9);
    const asks = { key: "interviewers", choice: left.length > 0 } as const;
    questions.push(ask("interviewers", asks, left.map(asOption)));
  }
  if (active.length > maxParties) {
    questions.push(ask("interviewers", { key: "tooManyPeople", most: maxParties }));
  }
  if (interview.end === undefined) questions.push(ask("time", { key: "time" }));
  return questions;
}

function asOption(party: Party): PlanQuestion["options"][number] {
  return { key: "person", ...party.mailbox };
}

/** The people as one reads them in a plan. */
export function people(debrief: Debrief): { candidate: Party | undefined; interviewers: Party[] } {
  const active = activeParties(debrief);
  return {
    candidate: active.find((party) => party.side === "candidate"),
    interviewers: active.filter((party) => party.side === "interviewer"),
  };
}
