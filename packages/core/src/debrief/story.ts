/**
 * Debriefs for tests, made by telling their story: each is what the machine itself made of real events, so that no test
 * rests on a state that cannot come about.
 */
import type { Instant } from "../clock.ts";
import { Cadence } from "../config.ts";
import { defaultQuestionnaires } from "../feedback/questionnaire.ts";
import { Language } from "../language.ts";
import type { Mailbox } from "../mail/address.ts";
import type { Answers } from "../reply/answers.ts";
import type { Command } from "../reply/command/command.ts";
import type { Debrief, DebriefIn } from "./debrief.ts";
import { draftFor } from "./draft.ts";
import type { DebriefEvent, Draft, Plan } from "./event.ts";
import type { OurLanguages } from "./spoken.ts";
import { begin, transition } from "./transition.ts";

export const rae: Mailbox = { address: "rae@agency.example", displayName: "Rae Moreno" };
export const jane: Mailbox = { address: "jane.doe@example.com", displayName: "Jane Doe" };
export const ben: Mailbox = { address: "ben@acme.example", displayName: "Ben Ito" };
export const mara: Mailbox = { address: "mara@acme.example", displayName: "Mara Lind" };

/** A Tuesday; the interview is from 14:00 to 15:00 in Berlin. */
export const start: Instant = "2026-11-24T13:00:00.000Z";
export const end: Instant = "2026-11-24T14:00:00.000Z";
export const morning: Instant = "2026-11-24T08:00:00.000Z";

export const plan: Plan = {
  interview: {
    uid: "interview-1@acme.example",
    sequence: 0,
    start,
    end,
    timeZone: "Europe/Berlin",
    title: "Interview: Jane Doe / Acme",
    role: "Backend Engineer",
    company: "Acme",
  },
  candidate: jane,
  interviewers: [ben],
  questions: [],
};

export const circumstances = {
  id: "aaaabbbbccccdddd",
  recruiter: rae,
  cadence: Cadence.parse({}),
  retentionDays: 365,
  questionnaires: defaultQuestionnaires,
};

let mails = 0;

/** Keys of a mail that was not seen before. */
export function newMail(): string[] {
  mails++;
  return [`mail-${mails}`];
}

export function answers(text = "4. It went well."): Answers {
  return { 1: { text, rating: 4, pairing: "numbered" } };
}

export function feedback(seat: number, at: Instant, given: Answers = answers()): DebriefEvent {
  return {
    type: "feedbackReceived",
    seat,
    answers: given,
    findings: [],
    attachments: 0,
    mayAnswer: true,
    at,
    mail: newMail(),
  };
}

export function replied(at: Instant, ...commands: Command[]): DebriefEvent {
  return {
    type: "recruiterReplied",
    commands,
    notUnderstood: [],
    draft: draftInEnglish,
    languages: inEnglish.languages,
    at,
    mail: newMail(),
  };
}

/** The recruiter reads English; parties may be written to in any language. */
export const inEnglish: OurLanguages = { language: "en", languages: Language.options };

const draftInEnglish: Draft = (debrief, party) => draftFor(debrief, party, inEnglish);

/** Plays events one after the other; each as if it had been committed. */
export function play(debrief: Debrief, ...events: DebriefEvent[]): Debrief {
  return events.reduce((current, event) => commit(transition(current, event).debrief), debrief);
}

export function commit<D extends Debrief>(debrief: D): D {
  return { ...debrief, version: debrief.version + 1 };
}

export function scheduled(changes: Partial<Plan> = {}): Debrief {
  return commit(begin({ ...plan, ...changes }, circumstances, morning, newMail()).debrief);
}

export function collecting(changes: Partial<Plan> = {}): DebriefIn<"collecting"> {
  return inStatus(play(scheduled(changes), { type: "askDue", at: end }), "collecting");
}

export function summarised(): DebriefIn<"summarised"> {
  const at = "2026-11-24T15:00:00.000Z";
  return inStatus(play(collecting(), feedback(1, at), feedback(2, at)), "summarised");
}

export function closed(): DebriefIn<"closed"> {
  return inStatus(play(summarised(), replied("2026-11-25T09:00:00.000Z", { type: "close" })), "closed");
}

/** Narrows, or fails the test with what was there instead. */
export function inStatus<Status extends Debrief["status"]>(debrief: Debrief, status: Status): DebriefIn<Status> {
  if (debrief.status !== status) throw new Error(`The debrief is ${debrief.status}, not ${status}.`);
  return debrief as DebriefIn<Status>;
}
