import { describe, expect, it } from "vitest";
import { optionText, questionText } from "../../outbox/asked.ts";
import type { Attendee, Invite } from "../invite.ts";
import { inferRoles, type Roles } from "./roles.ts";

type Case = {
  /** Addresses, or attendees with more to them. */
  people: (string | Attendee)[];
  organizer?: string;
  title?: string;
  note?: string;
  recruiter?: string;
};

const RAE = "rae@agency.example";

function roles({ people, organizer, title = "Interview: Jane", note = "", recruiter = RAE }: Case): Roles {
  const attendees = people.map((one) => (typeof one === "string" ? read(one) : one));
  const invite: Invite = {
    found: "calendar",
    sequence: 0,
    doubts: [],
    summary: title,
    attendees,
    ...(organizer === undefined ? {} : { organizer: read(organizer) }),
  };
  return inferRoles(invite, {
    recruiter: read(recruiter),
    ownDomain: "debrief.example.com",
    note,
    subject: "Fwd: Interview",
  });
}

/** `Jane Doe <jane@example.com>` or a bare address. */
function read(text: string): Attendee {
  const [, displayName, address] = /^(.*) <(.*)>$/.exec(text) ?? [];
  return address === undefined ? { address: text } : { address, displayName };
}

function who({ candidate, interviewers }: Roles): (string | undefined)[] {
  return [candidate?.address, ...interviewers.map(({ address }) => address)];
}

const JANE = "jane.doe@gmail.com";
const SAM = "sam@acme.example";
const ANN = "ann@acme.example";

describe("inferRoles decides", () => {
  it.each<[string, Case, string[]]>([
    ["an agency, one interviewer, a private address", { people: [RAE, JANE, SAM], organizer: RAE }, [JANE, SAM]],
    [
      "an agency whose own calendar organizes and does not attend",
      { people: [JANE, SAM], organizer: RAE },
      [JANE, SAM],
    ],
    ["the hiring manager organizes and is not listed", { people: [JANE, RAE], organizer: SAM }, [JANE, SAM]],
    ["a panel with a private address", { people: [JANE, SAM, ANN], organizer: SAM }, [JANE, SAM, ANN]],
    [
      "a panel, the candidate from another company",
      { people: ["jane@initech.example", SAM, ANN], organizer: RAE },
      ["jane@initech.example", SAM, ANN],
    ],
    [
      "in-house: recruiter and interviewers share a domain",
      { people: [JANE, SAM, ANN], organizer: "rae@acme.example", recruiter: "rae@acme.example" },
      [JANE, SAM, ANN],
    ],
    [
      "in-house, a panel, the candidate from another company",
      { people: ["jane@initech.example", SAM, ANN], organizer: "rae@acme.example", recruiter: "rae@acme.example" },
      ["jane@initech.example", SAM, ANN],
    ],
    [
      "in-house, interviewers under a subdomain",
      { people: [JANE, "sam@eu.acme.example"], recruiter: "rae@acme.example" },
      [JANE, "sam@eu.acme.example"],
    ],
    [
      "the invited side is not the inviting one",
      { people: ["jane@initech.example", RAE], organizer: SAM },
      ["jane@initech.example", SAM],
    ],
    [
      "a founder with a private address invites",
      { people: ["jane@initech.example", RAE], organizer: "founder@gmail.com" },
      ["jane@initech.example", "founder@gmail.com"],
    ],
    [
      "two private addresses, one of them the organizer's",
      { people: [JANE, RAE], organizer: "founder@gmail.com" },
      [JANE, "founder@gmail.com"],
    ],
    [
      "the title names the candidate among corporate people",
      {
        people: ["Jane Doe <jane@initech.example>", "Sam Fox <sam@acme.example>"],
        organizer: RAE,
        title: "Interview: Jane Doe / Acme – Engineer",
      },
      ["jane@initech.example", SAM],
    ],
    [
      "the title names the candidate by the address alone",
      { people: ["jane.doe@initech.example", SAM], organizer: RAE, title: "Jane Doe - technical interview" },
      ["jane.doe@initech.example", SAM],
    ],
    [
      "a recruiter with a private address",
      { people: [JANE, SAM], recruiter: "rae@gmail.com", organizer: "rae@gmail.com" },
      [JANE, SAM],
    ],
    ["the recruiter under a +tag", { people: ["rae+calendar@agency.example", JANE, SAM] }, [JANE, SAM]],
    [
      "the recruiter under another address of the same name",
      { people: ["Rae Roe <rroe@agency.example>", JANE, SAM], recruiter: "Rae Roe <rae@agency.example>" },
      [JANE, SAM],
    ],
    ["our own address as an attendee", { people: [JANE, SAM, "debrief@debrief.example.com"] }, [JANE, SAM]],
    [
      "a British company domain",
      { people: [JANE, "sam@acme.co.uk", "ann@acme.co.uk"] },
      [JANE, "sam@acme.co.uk", "ann@acme.co.uk"],
    ],
    ["a German private address", { people: ["jane@web.de", SAM] }, ["jane@web.de", SAM]],
    ["a private address of a country edition", { people: ["jane@yahoo.co.uk", SAM] }, ["jane@yahoo.co.uk", SAM]],
    [
      "the candidate by name in the note",
      { people: ["Jane Doe <jane@initech.example>", "Sam Fox <sam@acme.example>"], note: "Candidate: Jane Doe" },
      ["jane@initech.example", SAM],
    ],
    [
      "the candidate by address in the note, absent from the invite",
      { people: [SAM], note: "candidate is jane@example.org" },
      ["jane@example.org", SAM],
    ],
    ["the note against every other sign", { people: [JANE, SAM], note: "Candidate is sam@acme.example" }, [SAM, JANE]],
    [
      "interviewers by name in the note",
      { people: [JANE, "Sam Fox <sam@acme.example>", "Ann Roe <ann@acme.example>"], note: "HM is Sam Fox" },
      [JANE, SAM],
    ],
    [
      "a note that only talks about people",
      { people: [JANE, SAM], note: "The candidate is very keen. The panel was happy." },
      [JANE, SAM],
    ],
    [
      "interviewers in the note, absent from the invite",
      { people: [JANE], note: "Interviewers: sam@acme.example and ann@acme.example" },
      [JANE, SAM, ANN],
    ],
  ])("%s", (_, given, expected) => {
    const found = roles(given);
    expect(who(found)).toEqual(expected);
    expect(found.questions).toEqual([]);
    for (const address of expected)
      expect(found.reasons.some(({ about, confidence }) => about === address && confidence >= 0.75)).toBe(true);
  });

  it.each<[string, string | Attendee]>([
    ["a room", { address: "blue@acme.example", cutype: "ROOM" }],
    ["a resource", { address: "beamer@acme.example", cutype: "RESOURCE" }],
    ["a group", { address: "backend@acme.example", cutype: "GROUP" }],
    ["a Google room", "c_1888@resource.calendar.google.com"],
    ["a Google calendar", "abc@group.calendar.google.com"],
    ["a room by its name", { address: "berlin-3@acme.example", displayName: "Conference Room Blue" }],
    ["a room by its address", "room-4.12@acme.example"],
    ["a group by its address", "hiring-team@acme.example"],
    ["the talent team", "talent@acme.example"],
    ["a note-taker", "fred@fireflies.ai"],
    ["a note-taker by name", { address: "x81@acme.example", displayName: "Jane's Notetaker (Otter.ai)" }],
    ["a conference robot", "join.1234567@zoom.us"],
    ["a scheduling tool", "no-reply@calendly.com"],
    ["a tool's calendar", "interview-0a1b2c3d4e5f6a7b@greenhouse.io"],
    ["a notifier", "calendar-notification@google.com"],
    ["who declined", { address: "bo@acme.example", partstat: "DECLINED" }],
    ["who does not take part", { address: "bo@acme.example", role: "NON-PARTICIPANT" }],
  ])("R33 leaves out %s", (_, other) => {
    const found = roles({ people: [JANE, SAM, other], organizer: RAE });
    expect(who(found)).toEqual([JANE, SAM]);
    expect(found.questions).toEqual([]);
    const address = typeof other === "string" ? other : other.address;
    expect(found.reasons.find(({ about }) => about === address)?.reason).toMatch(/^left out: /);
  });

  it.each([
    "maria.salazar@acme.example",
    "confucius@acme.example",
    "raumer@acme.example",
    "roomi@acme.example",
    "jane@gong.io",
    "teamer@acme.example",
  ])("R33 keeps %s, who only looks like a room, a group or a robot", (address) =>
    expect(who(roles({ people: [JANE, address], title: "Interview: Jane Doe" }))).toEqual([JANE, address]),
  );
});

describe("inferRoles asks", () => {
  it.each<[string, Case, "candidate" | "interviewers"]>([
    ["about two people of two companies", { people: ["jane@initech.example", SAM], organizer: RAE }, "candidate"],
    ["about two private addresses", { people: [JANE, "bo@gmail.com", SAM], organizer: RAE }, "candidate"],
    [
      "when everybody is of one company",
      { people: [SAM, ANN], organizer: SAM, recruiter: "rae@acme.example" },
      "candidate",
    ],
    [
      "when the title contradicts the addresses",
      { people: [JANE, "Bo Li <bo@acme.example>", SAM], title: "Interview: Bo Li" },
      "candidate",
    ],
    [
      "one colleague and one from elsewhere, who may be a client as well",
      {
        people: ["jane@initech.example", SAM],
        title: "Interview",
        organizer: "rae@acme.example",
        recruiter: "rae@acme.example",
      },
      "candidate",
    ],
    [
      "a private address that the title does not name",
      {
        people: ["bo@gmail.com", "Jane Doe <jane@initech.example>"],
        organizer: RAE,
        title: "Interview: Jane Doe",
      },
      "candidate",
    ],
    ["about a name in the note that is nobody's", { people: [JANE, SAM], note: "Candidate: Bo Li" }, "candidate"],
    [
      "about a private address beside one other, which may be the client's",
      { people: ["bob@gmail.com", "jane@initech.example"], organizer: RAE, title: "Interview" },
      "candidate",
    ],
    [
      "about a first name in the note that two people share",
      { people: ["Jane Doe <jane@initech.example>", "Jane Roe <jr@acme.example>"], note: "Candidate: Jane" },
      "candidate",
    ],
    [
      "when candidate and interviewer are one person (R33)",
      { people: [JANE, SAM], note: `Candidate: ${JANE}, HM is ${JANE}` },
      "candidate",
    ],
    [
      "when the candidate is listed twice (R33)",
      { people: [{ address: JANE, displayName: "Jane Doe" }, "Jane Doe <jane@acme.example>", SAM] },
      "candidate",
    ],
    [
      "when only the candidate is known",
      { people: [JANE], organizer: RAE, title: "Interview: Jane Doe" },
      "interviewers",
    ],
    ["when nobody is left", { people: [RAE, "room-1@acme.example"] }, "candidate"],
    ["about an interviewer in the note who is nobody's", { people: [JANE, SAM], note: "HM is Bo Li" }, "interviewers"],
    [
      "about an organizer who is not listed beside the interviewers",
      { people: [JANE, SAM], organizer: "cora@acme.example" },
      "interviewers",
    ],
    [
      "about a coordinator who organizes and attends",
      {
        people: [JANE, SAM, { address: "cora@acme.example", partstat: "ACCEPTED" }],
        organizer: "Cora Coordinator <cora@acme.example>",
      },
      "interviewers",
    ],
    [
      "about the recruiter's colleague beside another company's interviewers",
      { people: [JANE, SAM, "col@agency.example"] },
      "interviewers",
    ],
    [
      "about six interviewers",
      { people: [JANE, ...[1, 2, 3, 4, 5, 6].map((n) => `p${n}@acme.example`)] },
      "interviewers",
    ],
  ])("%s", (_, given, about) => {
    const { questions } = roles(given);
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.map((question) => question.about)).toContain(about);
    for (const question of questions) expect(questionText(question, "en")).toMatch(/[?.]$/);
  });

  it("with everybody who may be the candidate to choose from, and nobody chosen", () => {
    const { candidate, interviewers, questions } = roles({
      people: ["Jane Doe <jane@initech.example>", SAM],
      organizer: RAE,
    });
    expect(candidate).toBeUndefined();
    expect(interviewers.map(({ address }) => address)).toEqual(["jane@initech.example", SAM]);
    expect(questions).toMatchObject([
      {
        about: "candidate",
        options: [
          { key: "person", displayName: "Jane Doe", address: "jane@initech.example" },
          { key: "person", address: SAM },
        ],
      },
    ]);
    expect(questions[0]?.options.map((option) => optionText(option, "en"))).toEqual([
      "Jane Doe <jane@initech.example>",
      SAM,
    ]);
  });

  it("with yes and no about one person who may only have helped, who is not asked meanwhile", () => {
    const { interviewers, questions } = roles({ people: [JANE, SAM], organizer: "Cora Lane <cora@acme.example>" });
    expect(interviewers.map(({ address }) => address)).toEqual([SAM]);
    expect(questions[0]?.options).toEqual([
      { key: "askToo", address: "cora@acme.example", displayName: "Cora Lane" },
      { key: "notAsked", who: "Cora Lane" },
    ]);
    expect(questions[0]?.options.map((option) => optionText(option, "en"))).toEqual([
      "Yes, ask Cora Lane too.",
      "Cora Lane is not asked.",
    ]);
  });

  it("about who only arranges interviews while the candidate is unknown too, and seats nobody in doubt", () => {
    const { interviewers, questions } = roles({
      people: ["Jane Doe <jane@initech.example>", SAM, "Cole Day <cole@agency.example>", "talent.ops@initrode.example"],
      organizer: RAE,
      title: "Interview",
    });
    expect(interviewers.map(({ address }) => address)).toEqual(["jane@initech.example", SAM]);
    expect(
      questions.map(({ about, options: [first] }) => [about, first && "address" in first && first.address]),
    ).toEqual([
      ["candidate", "jane@initech.example"],
      ["interviewers", "cole@agency.example"],
      ["interviewers", "talent.ops@initrode.example"],
    ]);
  });

  it("R29 about an invite to 500 people, in bounded time", () => {
    const began = performance.now();
    const { interviewers, questions } = roles({
      people: [JANE, ...Array.from({ length: 500 }, (_, n) => `p${n}@acme.example`)],
    });
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(interviewers.length).toBeLessThanOrEqual(20);
    expect(questions.map(({ about }) => about)).toContain("interviewers");
  });
});

describe("role, company and names", () => {
  it("R30 come from the title, sanitised", () => {
    const found = roles({
      people: [JANE, "Sam Fox <sam@acme.example>"],
      title: "Interview: Jane Doe / Acme – Backend Engineer https://evil.example/x",
    });
    expect(found).toMatchObject({
      candidate: { address: JANE, displayName: "Jane Doe" },
      role: "Backend Engineer",
      company: "Acme",
    });
    expect(JSON.stringify(found)).not.toContain("evil");
  });

  it("R30 come from the recruiter's note before the title", () =>
    expect(
      roles({
        people: [JANE, SAM],
        title: "Interview – Backend Engineer",
        note: "Role: Staff Engineer\nCompany: Acme",
      }),
    ).toMatchObject({
      role: "Staff Engineer",
      company: "Acme",
    }));

  it("take a word of the title for the company when somebody works there", () => {
    expect(roles({ people: [JANE, SAM], title: "Acme: technical interview" }).company).toBe("Acme");
    expect(roles({ people: [JANE, SAM], title: "Sydney: technical interview" }).company).toBeUndefined();
  });

  it("are left open where nothing states them", () => {
    const { role, company, candidate } = roles({ people: [JANE, SAM, ANN], title: "Interview" });
    expect([role, company, candidate]).toEqual([undefined, undefined, { address: JANE }]);
  });

  it("do not give the candidate an interviewer's name", () =>
    expect(
      roles({ people: [JANE, "Sam Fox <sam@acme.example>"], title: "Interview: Sam Fox" }).candidate?.displayName,
    ).not.toBe("Sam Fox"));

  it("R30 show no link, markup or company in a person's name, and the first name first", () => {
    const { candidate, interviewers } = roles({
      people: [`Doe, Jane <${JANE}>`, "Sam Fox (Acme) https://evil.example <sam@acme.example>"],
    });
    expect(candidate?.displayName).toBe("Jane Doe");
    expect(interviewers[0]?.displayName).toBe("Sam Fox");
  });

  it("R39 fit on one line of 80 characters", () => {
    const found = roles({ people: [JANE, SAM], note: `Role: ${"Engineer ".repeat(50)}` });
    expect(found.role?.length).toBeLessThanOrEqual(80);
    expect(found.role).not.toMatch(/[\r\n]/);
  });
});
