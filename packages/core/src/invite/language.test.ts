import { describe, expect, test } from "vitest";
import { readCalendar } from "./calendar/calendar.ts";
import { languageOfInvite } from "./language.ts";

const speaks = (summary: string, description?: string, note?: string) =>
  languageOfInvite({ summary, description }, note);

describe("the language of an invite", () => {
  test.each([
    ["Vorstellungsgespräch Jane Doe", "de"],
    ["Interview mit Jane Doe für die Rolle", "de"],
    ["Kennenlerngespräch: Jane Doe / Acme GmbH", "de"],
    ["Entretien Jane Doe – Acme", "fr"],
    ["Entretien d’embauche avec Ben Ito", "fr"],
    ["Entrevista con Jane Doe", "es"],
    ["Segunda entrevista para el puesto de cocinera", "es"],
    ["Interview with Jane Doe at Acme", "en"],
  ] as const)("%s", (title, language) => {
    expect(speaks(title)).toBe(language);
  });

  test.each([
    "Interview",
    "Jane Doe / Acme",
    "Interview: Juan del Pino y los Santos",
    "Interview Karl von der Heide und Anne-Marie des Prés",
    "Entrevista com João – vaga de engenheiro",
    "Colloquio con Anna per la posizione di cuoca",
    "Sollicitatiegesprek met Jane",
  ])("is not known from %s", (title) => {
    expect(speaks(title)).toBeUndefined();
  });

  test("is that of the text where the title says nothing", () => {
    expect(speaks("Jane Doe / Acme", "Bitte bringen Sie ein Beispiel Ihrer Arbeit mit. Wir freuen uns auf Sie!")).toBe(
      "de",
    );
    expect(speaks("Jane Doe / Acme", "Nous serons trois dans la salle, avec Ben et Mara.")).toBe("fr");
  });

  test("is not that of a conference's block, which speaks the language of somebody's program", () => {
    const teams =
      "________________________\nMicrosoft Teams-Besprechung\nNehmen Sie auf dem Computer oder mit der App teil";
    const zoom =
      "Jane is inviting you to a scheduled Zoom meeting.\nhttps://zoom.example.com/j/123456789 is the link to it";
    expect(speaks("Jane Doe / Acme", teams)).toBeUndefined();
    expect(speaks("Jane Doe / Acme", zoom)).toBeUndefined();
    expect(speaks("Jane Doe / Acme", `Nous parlerons de vos projets, et vous de nos produits.\n${teams}`)).toBe("fr");
  });

  test("is what the calendar says of its title, where the words say nothing", () => {
    const event = (summary: string) =>
      [
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "UID:1",
        "DTSTART:20261124T130000Z",
        summary,
        "END:VEVENT",
        "END:VCALENDAR",
      ].join("\r\n");
    const language = (summary: string) => {
      const read = readCalendar(event(summary));
      return read.kind === "events" ? languageOfInvite(read.invites[0]!) : read.kind;
    };
    expect(language("SUMMARY;LANGUAGE=de-AT:Jane Doe / Acme")).toBe("de");
    expect(language('SUMMARY;LANGUAGE="fr":Jane Doe / Acme')).toBe("fr");
    expect(language("SUMMARY;LANGUAGE=pl:Jane Doe / Acme")).toBeUndefined();
    // An English program in which somebody writes German.
    expect(language("SUMMARY;LANGUAGE=en-US:Vorstellungsgespräch mit Jane Doe")).toBe("de");
  });

  test("is at last that of the note above it", () => {
    expect(speaks("Jane Doe / Acme", undefined, "Bitte nur Jane fragen, nicht aber Ben, der war krank.")).toBe("de");
    expect(speaks("Jane Doe / Acme", undefined, "fyi")).toBeUndefined();
  });
});
