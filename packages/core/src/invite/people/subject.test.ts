import { describe, expect, it } from "vitest";
import { titleFacts, withoutPrefixes } from "./subject.ts";

describe("withoutPrefixes", () => {
  it.each([
    "Fwd: ",
    "FW: ",
    "WG: ",
    "TR: ",
    "RV: ",
    "I: ",
    "Re: Fwd: ",
    "AW: WG: ",
    "fwd:fw:",
    "Re[2]: ",
    "ENC: ",
    "VB: ",
  ])("R35 drops %j", (prefix) => expect(withoutPrefixes(`${prefix}Interview: Jane`)).toBe("Interview: Jane"));

  it("keeps words that only look like it", () => expect(withoutPrefixes("Role: Engineer")).toBe("Role: Engineer"));
});

describe("titleFacts", () => {
  it.each([
    ["Interview: Jane Doe / Acme – Backend Engineer", ["Jane Doe"], "Backend Engineer", "Acme"],
    ["FW: Interview with Jane Doe for Backend Engineer at Acme", ["Jane Doe"], "Backend Engineer", "Acme"],
    ["Backend Engineer Interview - Jane Doe", ["Jane Doe"], "Backend Engineer", undefined],
    ["Technical Interview | Jane Doe | Senior Product Designer", ["Jane Doe"], "Senior Product Designer", undefined],
    ["Jane Doe <> Acme: final round", ["Jane Doe"], undefined, "Acme"],
    ["Acme GmbH: Vorstellungsgespräch Jane Doe (Sachbearbeiterin)", ["Jane Doe"], "Sachbearbeiterin", "Acme GmbH"],
    ["Entretien d'embauche : Jeanne d'Arc – Développeuse", ["Jeanne d'Arc"], "Développeuse", undefined],
    ["Jane Doe and Sam Fox", ["Jane Doe", "Sam Fox"], undefined, undefined],
    [
      "Invitation: Interview: Jane Doe @ Tue Nov 24, 2026 4pm - 5pm (CET) (rae@agency.example)",
      ["Jane Doe"],
      undefined,
      undefined,
    ],
    ["Technical Program Manager interview", [], "Technical Program Manager", undefined],
    ["Entretien avec Jane Doe pour le poste de Chef de projet", ["Jane Doe"], "Chef de projet", undefined],
    [
      "Vorstellungsgespräch mit Frau Jane Doe, Sachbearbeiterin (m/w/d) bei Acme GmbH",
      ["Jane Doe"],
      "Sachbearbeiterin",
      "Acme GmbH",
    ],
    ["Interview - DOE Jane - Data Analyst", ["Jane Doe"], "Data Analyst", undefined],
    ["Interview: Doe, Jane", ["Jane Doe"], undefined, undefined],
    ["Interview: Dr. Jan van der Berg (he/him)", ["Jan van der Berg"], undefined, undefined],
    ["Entrevista com Joana Doe para a vaga de Analista", ["Joana Doe"], "Analista", undefined],
    ["Bewerbungsgespräch: Jane Doe als Köchin", ["Jane Doe"], undefined, undefined],
    ["Cultural Fit Interview Jane Doe", ["Jane Doe"], undefined, undefined],
    ["Acme Robotics <> Jane Doe", ["Jane Doe"], undefined, undefined],
    ["Kennenlernen Jane Doe & Acme", ["Jane Doe"], undefined, "Acme"],
    ["Final Loop – Jane Doe", ["Jane Doe"], undefined, undefined],
    ["New Event: Jane Doe - 04:00pm Tue, Nov 24, 2026 - 60 Minute Interview", ["Jane Doe"], undefined, undefined],
    ["Interview Confirmation", [], undefined, undefined],
    ["Technical Interview", [], undefined, undefined],
    ["Phone Screen", [], undefined, undefined],
    ["", [], undefined, undefined],
  ])("R30 reads %j", (title, names, role, company) =>
    expect({ ...titleFacts(title), others: undefined }).toEqual({ names, role, company }),
  );

  it("R30 lets no link through", () => {
    const facts = titleFacts("Interview: Jane Doe / Acme https://evil.example/a – Backend Engineer www.evil.example");
    expect(JSON.stringify(facts)).not.toMatch(/evil|http/);
  });

  it("R9 takes hostile titles in bounded time", () => {
    for (const title of [
      "- ".repeat(500_000),
      "Fwd: ".repeat(200_000),
      "A a ".repeat(250_000),
      "interview ".repeat(100_000),
    ]) {
      const began = performance.now();
      titleFacts(title);
      expect(performance.now() - began).toBeLessThan(500);
    }
  });
});
