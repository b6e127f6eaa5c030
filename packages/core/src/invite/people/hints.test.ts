import { describe, expect, it } from "vitest";
import { type Hints, namedIn, readHints, whoIs } from "./hints.ts";

describe("readHints", () => {
  it.each<[string, Partial<Hints>]>([
    ["Candidate: Jane Doe", { candidate: "Jane Doe" }],
    ["candidate: jane doe", { candidate: "Jane doe" }],
    ["candidate is jane@example.com", { candidate: "jane@example.com" }],
    ["The candidate is Jane Doe, HM is Sam Fox.", { candidate: "Jane Doe", interviewers: ["Sam Fox"] }],
    ["Candidate is Jane and the hiring manager is Sam", { candidate: "Jane", interviewers: ["Sam"] }],
    ["Interviewers: Sam Fox, Ann Roe and Bo Li", { interviewers: ["Sam Fox", "Ann Roe", "Bo Li"] }],
    ["Interviewers: Fox, Sam; Roe, Ann", { interviewers: ["Fox, Sam", "Roe, Ann"] }],
    ["interviewers are sam@acme.example; ann@acme.example", { interviewers: ["sam@acme.example", "ann@acme.example"] }],
    ["Role: Backend Engineer\nCompany: Acme", { role: "Backend Engineer", company: "Acme" }],
    ["Debrief Jane (candidate) and Sam (hiring manager)", { candidate: "Jane", interviewers: ["Sam"] }],
    [
      "debrief Jane Doe (the candidate) and Sam Fox (CTO), thanks!",
      { candidate: "Jane Doe", interviewers: ["Sam Fox"] },
    ],
    ["Jane Doe - candidate", { candidate: "Jane Doe" }],
    ["Jane is the candidate and Sam Fox is the HM.", { candidate: "Jane", interviewers: ["Sam Fox"] }],
    ["Sam Fox and Ann interviewed Jane Doe this morning.", { candidate: "Jane Doe", interviewers: ["Sam Fox", "Ann"] }],
    ["Jane Doe was interviewed by Sam and Ann.", { candidate: "Jane Doe", interviewers: ["Sam", "Ann"] }],
    ["Please debrief Jane Doe and Sam Fox.", { parties: ["Jane Doe", "Sam Fox"] }],
    ["please debrief jane@example.com and sam@acme.example", { parties: ["jane@example.com", "sam@acme.example"] }],
    ["Kandidatin: Jane Doe", { candidate: "Jane Doe" }],
    ["Jane Doe ist die Kandidatin, Gesprächspartner: Sam Fox", { candidate: "Jane Doe", interviewers: ["Sam Fox"] }],
    [
      "Bewerber: Jan van der Berg\nFachvorgesetzter: Sam Fox",
      { candidate: "Jan van der Berg", interviewers: ["Sam Fox"] },
    ],
    ["La candidate est Jeanne Doe", { candidate: "Jeanne Doe" }],
    ["Candidat : Jean Doe, intervieweur : Sam Fox", { candidate: "Jean Doe", interviewers: ["Sam Fox"] }],
    ["El candidato es Juan Doe", { candidate: "Juan Doe" }],
    ["Candidata: Juana Doe. Entrevistadores: Sam y Ann", { candidate: "Juana Doe", interviewers: ["Sam", "Ann"] }],
    ["Candidato: Gianni Doe\nIntervistatore: Sam Fox", { candidate: "Gianni Doe", interviewers: ["Sam Fox"] }],
    ["Kandidaat: Jan Doe\nSollicitatie voor functie: Chef-kok", { candidate: "Jan Doe", role: "Chef-kok" }],
    [
      "Candidata: Joana Doe, entrevistador: Sam, vaga: Analista",
      { candidate: "Joana Doe", interviewers: ["Sam"], role: "Analista" },
    ],
    ["Only Erin interviewed her.", { interviewers: ["Erin"] }],
    ["Nur Sam Fox hat sie interviewt.", { interviewers: ["Sam Fox"] }],
    ["La entrevistó Luis.", { interviewers: ["Luis"] }],
    ["Tim could not make it in the end.", { absent: ["Tim"] }],
    ["Unfortunately Tim Orr and Ann weren't there.", { absent: ["Tim Orr", "Ann"] }],
    ["Tim war leider nicht dabei", { absent: ["Tim"] }],
    ["Tim n'était pas là", { absent: ["Tim"] }],
    ["Tim no pudo venir", { absent: ["Tim"] }],
    ["Tim non ha potuto partecipare", { absent: ["Tim"] }],
    ["Tim was er niet bij", { absent: ["Tim"] }],
    ["Tim não pôde vir", { absent: ["Tim"] }],
    ["Please don't ask Tim, he left early.", { absent: ["Tim"] }],
    ["Go ahead, but without Tim please", { absent: ["Tim"] }],
    ["Bitte ohne Tim Orr", { absent: ["Tim Orr"] }],
    ["Role: https://evil.example", {}],
    ["Please start this one. The candidate did well I think.", {}],
    ["Please debrief this interview when it ends", {}],
    ["The candidate is very keen. The panel was happy.", {}],
    ["", {}],
  ])("reads %j", (note, hints) =>
    expect(readHints(note)).toEqual({ interviewers: [], parties: [], absent: [], ...hints }),
  );

  it("R9 takes hostile notes in bounded time", () => {
    for (const note of [
      "A ".repeat(500_000),
      "Candidate: ".repeat(90_000),
      "A and ".repeat(90_000),
      "(candidate)".repeat(90_000),
      "debrief A, ".repeat(90_000),
      "A'".repeat(500_000),
      `${"Aa ".repeat(160)}\n`.repeat(2_000),
    ]) {
      const began = performance.now();
      readHints(note);
      expect(performance.now() - began).toBeLessThan(500);
    }
  });
});

describe("whoIs", () => {
  const jane = { address: "jane@example.com", displayName: "Jane Doe" };
  const sam = { address: "sam.fox@acme.example" };
  const other = { address: "jane.roe@acme.example", displayName: "Jane Roe" };

  it.each([
    ["Jane Doe", jane],
    ["jane doe", jane],
    ["Doe, Jane", jane],
    ["Sam", sam],
    ["Sam Fox", sam],
    ["jane+jobs@example.com", jane],
    ["Jane Doe, Backend Engineer at Acme", jane],
    ["Bo Li", { address: "bli@acme.example" }],
    ["Bo Li <bo@example.org>", { address: "bo@example.org", displayName: "Bo Li" }],
    ["Jane", undefined],
    ["Bo", undefined],
    ["", undefined],
  ])("knows %j as %j", (hint, one) =>
    expect(whoIs(hint, [jane, sam, other, { address: "bli@acme.example" }])).toEqual(one),
  );
});

describe("namedIn", () => {
  it.each([
    ["Interview: Jane Doe", { address: "x@example.com", displayName: "Jane Doe" }, true],
    ["Interview: DOE Jane", { address: "x@example.com", displayName: "Jane Doe (Acme)" }, true],
    ["Interview: Jane Doe", { address: "jane.doe@example.com" }, true],
    ["Interview: Jane", { address: "x@example.com", displayName: "Jane Doe" }, false],
    ["Interview", { address: "interview@example.com" }, false],
  ])("%s, %j: %s", (text, one, named) => expect(namedIn(text, one)).toBe(named));
});
