/**
 * Who is who, from the desks of agencies and companies: each row is an invite and a note, and what must come of it. A row
 * either decides rightly or asks; `asks` says about whom. Nobody outside `asked` may be mailed.
 */
import { describe, expect, it } from "vitest";
import { type RoleRow, rolesOf } from "../fixtures/role-row.ts";

type Row = RoleRow &
  (
    | { candidate: string; interviewers: string[]; role?: string; company?: string; name?: string }
    | { asks: "candidate" | "interviewers"; candidate?: string; interviewers?: string[] }
  );

const RAE = "Rae Roe <rae@agency.example>";
const HOUSE = "Rae Roe <rae@acme.example>";
const JANE = "jane.doe@gmail.com";
const SAM = "sam.fox@acme.example";
const ANN = "ann.lee@acme.example";
const BO = "bo.li@acme.example";

const rows: Record<string, Row> = {
  // Agencies
  "an agency's invite with the usual title": {
    title: "Interview: Jane Doe / Acme – Backend Engineer",
    people: [`Jane Doe <${JANE}>`, `Sam Fox <${SAM}>`, RAE],
    organizer: RAE,
    candidate: JANE,
    interviewers: [SAM],
    role: "Backend Engineer",
    company: "Acme",
  },
  "an agency's invite, title in the form NAME <> COMPANY": {
    title: "Jane Doe <> Acme",
    people: ["jdoe@initech.example", SAM],
    organizer: RAE,
    candidate: "jdoe@initech.example",
    interviewers: [SAM],
    company: "Acme",
    name: "Jane Doe",
  },
  "NAME x COMPANY, the candidate at work": {
    title: "Jane x Acme – intro call",
    people: ["jane@initech.example", SAM],
    organizer: RAE,
    candidate: "jane@initech.example",
    interviewers: [SAM],
    company: "Acme",
  },
  "two companies and nothing that tells": { people: ["jane@initech.example", SAM], organizer: RAE, asks: "candidate" },
  "two companies, one of them in the title": {
    title: "Acme interview",
    people: ["jane@initech.example", SAM],
    organizer: RAE,
    candidate: "jane@initech.example",
    interviewers: [SAM],
    company: "Acme",
  },
  "the agency's colleague and a client, no candidate": {
    title: "Interview Jane Doe",
    people: ["Cole Day <cole@agency.example>", `Sam Fox <${SAM}>`],
    organizer: RAE,
    asks: "candidate",
  },
  "the candidate is missing, a coordinator of a third firm attends": {
    title: "Interview: Jane Doe",
    people: [`Sam Fox <${SAM}>`, `Ann Lee <${ANN}>`, "Cora Day <cora@rpo.example>"],
    organizer: RAE,
    asks: "candidate",
  },
  "the agency's colleague beside the client's panel": {
    people: [JANE, SAM, ANN, "cole@agency.example"],
    organizer: RAE,
    asks: "interviewers",
    candidate: JANE,
    interviewers: [SAM, ANN],
  },
  // In-house
  "in-house, private address": {
    people: [JANE, SAM, ANN],
    organizer: HOUSE,
    recruiter: HOUSE,
    candidate: JANE,
    interviewers: [SAM, ANN],
  },
  "internal mobility, named in the title": {
    title: "Interview: Bo Li (internal) – Team Lead",
    people: [`Bo Li <${BO}>`, `Sam Fox <${SAM}>`, `Ann Lee <${ANN}>`],
    organizer: HOUSE,
    recruiter: HOUSE,
    candidate: BO,
    interviewers: [SAM, ANN],
  },
  "internal mobility, nobody named": { people: [BO, SAM, ANN], organizer: HOUSE, recruiter: HOUSE, asks: "candidate" },
  "internal mobility with an outside consultant on the panel": {
    title: "Interview: Bo Li",
    people: [`Bo Li <${BO}>`, `Sam Fox <${SAM}>`, "Zoe Kay <zoe@partner.example>"],
    organizer: HOUSE,
    recruiter: HOUSE,
    asks: "candidate",
  },
  "the recruiter interviews too": {
    people: [HOUSE, JANE, SAM],
    organizer: HOUSE,
    recruiter: HOUSE,
    candidate: JANE,
    interviewers: [SAM],
  },
  "the recruiter interviews alone": {
    people: [HOUSE, JANE],
    organizer: HOUSE,
    recruiter: HOUSE,
    asks: "interviewers",
    candidate: JANE,
    interviewers: [],
  },
  "the recruiter's assistant organizes and attends": {
    people: [JANE, SAM, "Ada Poe (Executive Assistant) <ada@acme.example>"],
    organizer: "Ada Poe (Executive Assistant) <ada@acme.example>",
    recruiter: HOUSE,
    asks: "interviewers",
    candidate: JANE,
    interviewers: [SAM],
  },
  "an optional guest": {
    people: [JANE, SAM, { address: ANN, role: "OPT-PARTICIPANT" }],
    organizer: HOUSE,
    recruiter: HOUSE,
    asks: "interviewers",
    candidate: JANE,
    interviewers: [SAM],
  },
  // Coordinators and tools as organizer
  "the agency's coordinator organizes and stays away": {
    people: [JANE, SAM],
    organizer: "Cole Day <cole@agency.example>",
    candidate: JANE,
    interviewers: [SAM],
  },
  "a coordinator organizes for others": {
    people: [JANE, SAM, ANN],
    organizer: "Cora Day <cora@acme.example>",
    asks: "interviewers",
    candidate: JANE,
    interviewers: [SAM, ANN],
  },
  "Calendly organizes": {
    title: "Interview: Jane",
    people: [JANE, SAM],
    organizer: "Calendly <notifications@calendly.com>",
    candidate: JANE,
    interviewers: [SAM],
  },
  "GoodTime organizes": {
    people: [JANE, SAM, ANN],
    organizer: "no-reply@goodtime.io",
    candidate: JANE,
    interviewers: [SAM, ANN],
  },
  "Greenhouse organizes and lists the people": {
    title: "Technical interview",
    people: ["jd77@initech.example", SAM, ANN, "Cora Day <cora@acme.example>"],
    organizer: "Acme Hiring <no-reply@us.greenhouse-mail.io>",
    description: "Candidate: Jane Doe <jd77@initech.example>\nInterviewers: Sam Fox, Ann Lee\nPosition: Data Analyst",
    asks: "interviewers",
    candidate: "jd77@initech.example",
    interviewers: [SAM, ANN],
  },
  "a booking page names its invitee": {
    title: "30 Minute Interview",
    people: ["bob@initech.example", SAM],
    organizer: SAM,
    description: "Event Type:\n30 Minute Interview\n\nInvitee:\nBob Ray\n\nInvitee Email:\nbob@initech.example",
    candidate: "bob@initech.example",
    interviewers: [SAM],
    name: "Bob Ray",
  },
  "the scheduled interviewer's own notice": {
    title: "Interview with Jane Doe",
    people: ["Jane Doe <jane@initech.example>", `Sam Fox <${SAM}>`],
    organizer: RAE,
    description: "You have been scheduled to interview Jane Doe for Backend Engineer.",
    candidate: "jane@initech.example",
    interviewers: [SAM],
  },
  "roles in the names themselves": {
    people: ["Jane Doe (Candidate) <jane@initech.example>", "Sam Fox (Interviewer) <sam.fox@acme.example>"],
    organizer: RAE,
    candidate: "jane@initech.example",
    interviewers: [SAM],
    name: "Jane Doe",
  },
  "the applicant system names a candidate who is not invited": {
    title: "Technical interview",
    people: [SAM, ANN],
    organizer: "no-reply@greenhouse.io",
    description: "Candidate: Jane Doe <jane.doe@gmail.com>\nInterviewers: Sam Fox, Ann Lee",
    asks: "candidate",
  },
  // Private addresses
  "a founder invites from a private address": {
    title: "Interview: Jane",
    people: [JANE, RAE],
    organizer: "founder@gmail.com",
    candidate: JANE,
    interviewers: ["founder@gmail.com"],
  },
  "one private address invites another": { people: [JANE, RAE], organizer: "founder@gmail.com", asks: "candidate" },
  "a client's private address that sounds like one": {
    people: ["jane@initech.example", "Bob's Bakery <bobs.bakery@gmail.com>"],
    organizer: RAE,
    asks: "candidate",
  },
  "several private addresses": { people: [JANE, "bob.ray@gmail.com", SAM], organizer: RAE, asks: "candidate" },
  "several private addresses, the title names one": {
    title: "Interview: Jane Doe",
    people: [JANE, "bob.ray@gmail.com"],
    organizer: RAE,
    candidate: JANE,
    interviewers: ["bob.ray@gmail.com"],
    name: "Jane Doe",
  },
  "a second private address beside a company's interviewers": {
    title: "Interview: Jane Doe",
    people: [JANE, "bob.ray@gmail.com", SAM],
    organizer: RAE,
    asks: "interviewers",
    candidate: JANE,
    interviewers: [SAM],
  },
  "a private address that is not whom the title names": {
    title: "Interview: Jane Doe / Acme",
    people: ["bob.ray@gmail.com", SAM],
    organizer: RAE,
    asks: "candidate",
  },
  "the recruiter's own private address": {
    title: "Interview: Jane",
    people: ["Rae Roe <rae.roe@gmail.com>", JANE, SAM],
    organizer: RAE,
    candidate: JANE,
    interviewers: [SAM],
  },
  "a free-mail recruiter, client and candidate": {
    people: ["jane.doe@gmail.com", "bob@gmx.de"],
    recruiter: "rae@gmail.com",
    organizer: "rae@gmail.com",
    asks: "candidate",
  },
  "the candidate's own domain": {
    people: ["Jane Doe <hi@janedoe.example>", "bob@initech.example", `Sam Fox <${SAM}>`],
    organizer: "Sam Fox <sam.fox@acme.example>",
    asks: "interviewers",
    candidate: "hi@janedoe.example",
  },
  // Relays and aliases
  "the candidate behind the applicant system's relay": {
    people: ["Jane Doe <jane.a1b2c3d4e5f6@reply.greenhouse.io>", SAM],
    organizer: RAE,
    candidate: "jane.a1b2c3d4e5f6@reply.greenhouse.io",
    interviewers: [SAM],
  },
  "the candidate behind the agency's own alias": {
    people: ["Jane Doe <candidate-4711@ats.agency.example>", `Sam Fox <${SAM}>`],
    organizer: RAE,
    candidate: "candidate-4711@ats.agency.example",
    interviewers: [SAM],
  },
  "the recruiter's alias with a tag": {
    title: "Interview: Jane",
    people: ["rae+acme@agency.example", JANE, SAM],
    organizer: RAE,
    candidate: JANE,
    interviewers: [SAM],
  },
  "the recruiter at a sister domain": {
    title: "Interview: Jane",
    people: ["rae@agency.co.uk", JANE, SAM],
    organizer: RAE,
    candidate: JANE,
    interviewers: [SAM],
  },
  // Rooms, groups, robots
  "rooms, resources, groups and robots": {
    title: "Interview: Jane",
    people: [
      JANE,
      SAM,
      { address: "berlin@acme.example", displayName: "Berlin", cutype: "ROOM" },
      "c_188a@resource.calendar.google.com",
      "backend-interviewers@acme.example",
      "hiring@acme.example",
      "Hiring Team <ht@acme.example>",
      "eng@lists.acme.example",
      "Fred from Fireflies <fred@fireflies.ai>",
      "Otter.ai <assistant@otter.ai>",
      "Read AI <notes@read.ai>",
      "Jane's Notetaker <notetaker-1@example.net>",
      "tl;dv <bot@tldv.io>",
      "Metaview Notetaker <mv@example.net>",
      "BrightHire <bh@example.net>",
      "Gong <gong@example.net>",
      "Zoom Room 4 <zr4@acme.example>",
      "123456789@zoomcrc.com",
      "Konferenzraum 2 <kr2@acme.example>",
      "debrief@debrief.example.com",
    ],
    organizer: RAE,
    candidate: JANE,
    interviewers: [SAM],
  },
  "people who work at a note-taker's maker": {
    people: [JANE, "Sam Fox <sam@gong.io>", "Ann Lee <ann@gong.io>"],
    organizer: RAE,
    candidate: JANE,
    interviewers: ["sam@gong.io", "ann@gong.io"],
  },
  "no display names at all, a spelt address in the title": {
    title: "Phone screen - Jane Doe (Senior Engineer)",
    people: ["jdoe@initech.example", "sfox@acme.example"],
    organizer: RAE,
    candidate: "jdoe@initech.example",
    interviewers: ["sfox@acme.example"],
    role: "Senior Engineer",
    name: "Jane Doe",
  },
  "a chair among private addresses": {
    people: [JANE, { address: "bob.ray@gmail.com", role: "CHAIR" }],
    organizer: RAE,
    asks: "candidate",
  },
  "two external firms and the candidate": {
    title: "Interview Jane Doe – Acme",
    people: [`Jane Doe <${JANE}>`, SAM, "zoe@consult.example"],
    organizer: RAE,
    asks: "interviewers",
    candidate: JANE,
    interviewers: [SAM],
  },
  // What the recruiter typed
  "Candidate and HM in the note": {
    people: ["jane@initech.example", SAM, ANN],
    note: "Candidate: Jane, HM is Sam Fox",
    organizer: RAE,
    candidate: "jane@initech.example",
    interviewers: [SAM],
  },
  "debrief NAME (candidate) and NAME (hiring manager)": {
    people: ["jane@initech.example", SAM, ANN],
    note: "Please debrief Jane (candidate) and Sam (hiring manager)",
    organizer: RAE,
    candidate: "jane@initech.example",
    interviewers: [SAM],
  },
  "debrief NAME and NAME": {
    title: "Interview: Jane",
    people: [`Jane Doe <${JANE}>`, `Sam Fox <${SAM}>`, `Ann Lee <${ANN}>`],
    note: "please debrief Jane Doe and Sam Fox, thanks",
    organizer: RAE,
    candidate: JANE,
    interviewers: [SAM],
  },
  "debrief NAME and a name that is nobody's": {
    people: [`Jane Doe <${JANE}>`, `Sam Fox <${SAM}>`],
    note: "please debrief Jane Doe and Max Orr",
    organizer: RAE,
    asks: "interviewers",
    candidate: JANE,
    interviewers: [],
  },
  "German note": {
    people: ["jane@initech.example", SAM],
    note: "Kandidatin: Jane Doe, Gesprächspartner: Sam Fox",
    organizer: RAE,
    asks: "candidate",
  },
  "German note, names in the invite": {
    people: ["Jane Doe <jane@initech.example>", `Sam Fox <${SAM}>`],
    note: "Kandidatin: Jane Doe, Gesprächspartner: Sam Fox",
    candidate: "jane@initech.example",
    interviewers: [SAM],
  },
  "German note with titles": {
    people: ["Jane Doe <jane@initech.example>", `Sam Fox <${SAM}>`],
    note: "Bitte starten. Kandidatin ist Frau Doe, Interviewer ist Herr Fox.",
    candidate: "jane@initech.example",
    interviewers: [SAM],
  },
  "French note": {
    people: ["Jane Doe <jane@initech.example>", SAM],
    note: "Candidate : Jane Doe",
    candidate: "jane@initech.example",
    interviewers: [SAM],
  },
  "Spanish note": {
    people: ["Jane Doe <jane@initech.example>", SAM],
    note: "La candidata es Jane Doe",
    candidate: "jane@initech.example",
    interviewers: [SAM],
  },
  "Italian note": {
    people: ["Jane Doe <jane@initech.example>", SAM, ANN],
    note: "Candidata: Jane Doe\nIntervistatore: Sam",
    candidate: "jane@initech.example",
    interviewers: [SAM],
  },
  "Dutch note": {
    people: ["Jane Doe <jane@initech.example>", SAM],
    note: "Kandidaat: Jane Doe",
    candidate: "jane@initech.example",
    interviewers: [SAM],
  },
  "Portuguese note": {
    people: ["Jane Doe <jane@initech.example>", SAM],
    note: "Candidata: Jane Doe, vaga: Analista",
    candidate: "jane@initech.example",
    interviewers: [SAM],
    role: "Analista",
  },
  "Sam interviewed Jane": {
    people: ["Jane Doe <jane@initech.example>", `Sam Fox <${SAM}>`, ANN],
    note: "Sam Fox interviewed Jane Doe this morning.",
    candidate: "jane@initech.example",
    interviewers: [SAM],
  },
  "the recruiter's signature below the note": {
    title: "Interview: Jane",
    people: [JANE, SAM],
    note: "Please start this one.\n\nBest,\nRae Roe (CEO)",
    organizer: RAE,
    candidate: JANE,
    interviewers: [SAM],
  },
  "the note's candidate is nobody of the invite": {
    people: [JANE, SAM],
    note: "candidate: max orr",
    asks: "candidate",
  },
  "candidate and interviewer are one": {
    people: [JANE, SAM],
    note: `Candidate: ${JANE}; interviewer: ${JANE}`,
    asks: "candidate",
    candidate: JANE,
    interviewers: [],
  },
  // Titles
  "Entretien NAME – ROLE": {
    title: "Entretien Jane Doe – Développeuse",
    people: [`Jane Doe <jane@initech.example>`, SAM, ANN],
    organizer: RAE,
    candidate: "jane@initech.example",
    interviewers: [SAM, ANN],
    role: "Développeuse",
  },
  "Vorstellungsgespräch NAME": {
    title: "Vorstellungsgespräch Jane Doe",
    people: ["jane.doe@initech.example", "Sam Fox <sam@initrode.example>"],
    organizer: RAE,
    candidate: "jane.doe@initech.example",
    interviewers: ["sam@initrode.example"],
    name: "Jane Doe",
  },
  "the title names an interviewer alone": {
    title: "Interview: Sam Fox",
    people: [JANE, `Sam Fox <${SAM}>`],
    organizer: RAE,
    asks: "candidate",
  },
  "the title is how the candidate was told": {
    title: "Interview with Sam Fox",
    people: [JANE, `Sam Fox <${SAM}>`],
    organizer: RAE,
    asks: "candidate",
  },
  "six interviewers": {
    people: [JANE, ...[1, 2, 3, 4, 5, 6].map((n) => `p${n}@acme.example`)],
    organizer: RAE,
    asks: "interviewers",
    candidate: JANE,
  },
  "nobody but rooms": { people: ["room-1@acme.example"], organizer: RAE, asks: "candidate" },
};

describe("R33 who is who, right or asked", () => {
  it.each(Object.entries(rows))("%s", (_, row) => {
    const found = rolesOf(row);
    const { candidate, interviewers, questions, reasons, role, company } = found;
    const addresses = interviewers.map(({ address }) => address);
    if ("asks" in row) {
      expect(questions.map(({ about }) => about)).toContain(row.asks);
      if (row.candidate !== undefined) expect(candidate?.address).toBe(row.candidate);
      else expect(candidate).toBeUndefined();
      if (row.interviewers) expect(addresses.sort()).toEqual([...row.interviewers].sort());
      return;
    }
    expect(questions).toEqual([]);
    expect(candidate?.address).toBe(row.candidate);
    expect(addresses.sort()).toEqual([...row.interviewers].sort());
    for (const [got, wanted] of [
      [role, row.role],
      [company, row.company],
      [candidate?.displayName, row.name],
    ])
      if (wanted !== undefined) expect(got).toBe(wanted);
    for (const address of [row.candidate, ...row.interviewers])
      expect(
        reasons.some(({ about, confidence }) => about === address && confidence >= 0.75),
        address,
      ).toBe(true);
  });

  it("offers an address that only the invite's text states, and takes it for nobody", () => {
    const row = rows["the applicant system names a candidate who is not invited"];
    expect(row && rolesOf(row).questions[0]).toMatchObject({
      asks: { key: "candidateUnsure", missing: "Jane Doe", choice: true },
      options: [{ address: "jane.doe@gmail.com" }, { address: SAM }, { address: ANN }],
    });
  });
});
