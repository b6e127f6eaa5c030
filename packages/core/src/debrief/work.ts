/**
 * A debrief being worked on by commands that are no change of the plan. Each command is a small function from work to work
 * that tells what was done, or what could not be and why.
 */
import type { Whom } from "../reply/command/command.ts";
import { activeParties, type Debrief, nameOf, type Party, partyInSeat } from "./debrief.ts";
import type { Effect } from "./effect.ts";
import { meant } from "./steer-people.ts";
import type { Told } from "./told.ts";

export type Work = {
  debrief: Debrief;
  effects: Effect[];
  done: Told[];
  refused: Told[];
  /** What waits for the recruiter's yes. */
  questions: Told[];
};

export function begun(debrief: Debrief): Work {
  return { debrief, effects: [], done: [], refused: [], questions: [] };
}

export function did(work: Work, told: Told, debrief = work.debrief, ...effects: Effect[]): Work {
  return { ...work, debrief, effects: [...work.effects, ...effects], done: [...work.done, told] };
}

export function cannot(work: Work, told: Told): Work {
  return { ...work, refused: [...work.refused, told] };
}

/** Octets up to which the recruiter may add to an item: the table takes 400 KB, and late answers come first. */
const ROOM = 340 * 1024;

/** Whether so many octets more can be kept with the debrief, with what this reply has added already. */
export function hasRoom({ debrief, effects }: Pick<Work, "debrief" | "effects">, octets: number): boolean {
  return Buffer.byteLength(JSON.stringify([debrief, effects])) + octets < ROOM;
}

/** Does `use` for each of the people meant; says who nobody is, and asks which of several it should be. */
export function forEach(work: Work, whom: Whom, use: (work: Work, party: Party) => Work): Work {
  const people = peopleMeant(work.debrief, whom);
  if ("key" in people) return cannot(work, people);
  // What was done for the one before may have changed the next.
  return people.reduce((next, { seat }) => {
    const party = partyInSeat(next.debrief, seat);
    return party ? use(next, party) : next;
  }, work);
}

/** The people, or why that is nobody or not clear. */
export function peopleMeant(debrief: Debrief, whom: Whom): Party[] | Told {
  const active = activeParties(debrief);
  const interviewers = active.filter(({ side }) => side === "interviewer");
  switch (whom) {
    case "everyone":
      return active.length > 0 ? active : { key: "nobodyYet" };
    case "candidate": {
      const candidates = active.filter(({ side }) => side === "candidate");
      return candidates.length > 0 ? candidates : { key: "noCandidate" };
    }
    case "interviewers":
    case "manager":
      if (interviewers.length === 0) return { key: "noInterviewer" };
      if (whom === "interviewers" || interviewers.length === 1) return interviewers;
      return { key: "severalInterviewers", people: { all: names(interviewers) } };
    default:
      return personMeant(debrief, whom);
  }
}

function personMeant(debrief: Debrief, person: Exclude<Whom, string>): Party[] | Told {
  const questions = debrief.status === "draft" ? debrief.questions : [];
  const addresses = meant({ parties: debrief.parties, questions }, person).map(({ address }) => address);
  const people = debrief.parties.filter(({ mailbox }) => addresses.includes(mailbox.address));
  const said = "name" in person ? person.name : person.mailbox.address;
  if (people.length === 0) return { key: "nobody", said };
  if (people.length > 1) return { key: "couldBe", said, people: { any: names(people) } };
  return people;
}

export function names(parties: Party[]): string[] {
  return parties.map(({ mailbox }) => nameOf(mailbox));
}
