/** Who lives in the histories: two interviews with people of their own, and two recruiters who may each forward both. */
import { DAY, HOUR, type Instant, later } from "@debrief/core/clock";
import { debriefIdOf } from "@debrief/core/inbox/open";
import { RECRUITERS } from "./world.ts";

/** `canary` is a word that only this person ever writes. */
export type Person = { address: string; name: string; canary: string };

/** `substitute` is in no invite, and joins at the recruiter's word. */
type Interview = { candidate: Person; managers: Person[]; substitute?: Person };

export const INTERVIEWS: Interview[] = [
  {
    candidate: { address: "jane.doe@example.com", name: "Jane Doe", canary: "zorvexa" },
    managers: [
      { address: "sam.patel@acme.example", name: "Sam Patel", canary: "palumbiq" },
      { address: "ana.ruiz@acme.example", name: "Ana Ruiz", canary: "nettiqor" },
    ],
    substitute: { address: "leo.kern@acme.example", name: "Leo Kern", canary: "brimvello" },
  },
  {
    candidate: { address: "joe.bloom@example.net", name: "Joe Bloom", canary: "quibbora" },
    managers: [{ address: "mia.stone@globex.example", name: "Mia Stone", canary: "vastrilo" }],
  },
];

export const EVERYBODY: Person[] = INTERVIEWS.flatMap((_, at) => peopleOf(at));

export function peopleOf(interview: number): Person[] {
  const known = INTERVIEWS[interview];
  return known ? [known.candidate, ...known.managers, ...(known.substitute ? [known.substitute] : [])] : [];
}

/** The debrief that a recruiter's invite to an interview begins. */
export function debriefOf(recruiter: string, interview: number): string {
  return debriefIdOf({ address: recruiter }, ["uid", uidOf(interview), ""]);
}

export function uidOf(interview: number): string {
  return `interview-${interview}@calendar.example.org`;
}

export function isRecruiter(address: string): boolean {
  return RECRUITERS.includes(address);
}

/** When an interview ends; `shift` days later after it was moved. */
export function endOf(interview: number, shift: number): Instant {
  return later("2026-11-24T11:00:00.000Z", interview * HOUR + shift * DAY);
}
