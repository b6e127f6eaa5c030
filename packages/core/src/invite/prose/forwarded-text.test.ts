import { describe, expect, it } from "vitest";
import type { Invite } from "../invite.ts";
import { inviteInText } from "./forwarded-text.ts";

function read(text: string, subject = ""): Invite | undefined {
  return inviteInText(text, { subject, reference: new Date("2026-11-20T10:00:00Z") });
}

const START = "2026-11-24T15:00:00.000Z";
const END = "2026-11-24T16:00:00.000Z";

describe("inviteInText", () => {
  it("reads Outlook's original appointment", () =>
    expect(
      read(
        [
          "Please start.",
          "",
          "-----Original Appointment-----",
          "From: Sam Fox <sam@acme.example>",
          "Sent: Monday, November 2, 2026 9:00 AM",
          "To: Sam Fox; Rae Recruiter <rae@agency.example>; Jane Doe",
          "Cc: Doe, Jane <jane@example.com>",
          "Subject: FW: Interview: Jane Doe / Acme – Backend Engineer",
          "When: Tuesday, November 24, 2026 4:00 PM-5:00 PM (UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna.",
          "Where: Microsoft Teams Meeting",
          "",
          "Agenda: at 9:00 we meet.",
        ].join("\n"),
        "FW: Interview",
      ),
    ).toEqual({
      found: "text",
      description: expect.stringContaining("Agenda"),
      sequence: 0,
      start: START,
      end: END,
      timeZone: "Europe/Berlin",
      doubts: [],
      summary: "Interview: Jane Doe / Acme – Backend Engineer",
      location: "Microsoft Teams Meeting",
      organizer: { address: "sam@acme.example", displayName: "Sam Fox" },
      attendees: [
        { address: "rae@agency.example", displayName: "Rae Recruiter" },
        { address: "jane@example.com", displayName: "Doe, Jane" },
      ],
    }));

  it("reads what Google writes, on one line or a label a line, with the mark behind the organizer", () => {
    const old = [
      "---------- Forwarded message ---------",
      "From: Sam Fox <sam@acme.example>",
      "Date: Mon, Nov 2, 2026 at 9:00 AM",
      "Subject: Invitation: Interview @ Tue Nov 24, 2026 4pm - 5pm (CET) (rae@agency.example)",
      "To: <rae@agency.example>",
      "",
      "*Title: *Interview with Jane",
      "*When: *Tue Nov 24, 2026 4pm – 5pm Central European Time - Berlin",
      "*Where: *https://meet.example.com/abc",
      "*Who: *",
      "    * Sam Fox <sam@acme.example> - organizer",
      "    * jane@example.com",
    ].join("\n");
    const modern = [
      "You have been invited to the following event.",
      "Interview with Jane",
      "",
      "When",
      "Tuesday Nov 24, 2026 ⋅ 4pm – 5pm",
      "Central European Time - Berlin",
      "",
      "Organizer",
      "Sam Fox",
      "sam@acme.example",
      "",
      "Guests",
      "Sam Fox - organizer",
      "sam@acme.example",
      "jane@example.com",
    ].join("\n");
    for (const text of [old, modern]) {
      const invite = read(text);
      expect(invite).toMatchObject({
        start: START,
        end: END,
        timeZone: "Europe/Berlin",
        organizer: { address: "sam@acme.example" },
      });
      expect(invite?.attendees.map(({ address }) => address)).toContain("jane@example.com");
    }
  });

  it("reads a Google subject when the body has no label at all", () =>
    expect(
      read(
        "See below.",
        "Fwd: Einladung: Gespräch mit Jane @ Di., 24. Nov. 2026 16:00 - 17:00 (MEZ) (rae@agency.example)",
      ),
    ).toMatchObject({
      start: START,
      end: END,
      summary: "Gespräch mit Jane",
    }));

  it.each([
    [
      "de",
      "Von: Sam <sam@acme.example>\nGesendet: Montag, 2. November 2026 09:00\nAn: Jane <jane@example.com>\nBetreff: Gespräch\nZeit: Dienstag, 24. November 2026 16:00-17:00 (UTC+01:00) Amsterdam, Berlin, Bern.\nOrt: Raum 1",
    ],
    [
      "fr",
      "De : Sam <sam@acme.example>\nEnvoyé : lundi 2 novembre 2026 09:00\nÀ : Jane <jane@example.com>\nObjet : Entretien\nQuand : mardi 24 novembre 2026 16:00-17:00 (UTC+01:00) Bruxelles, Paris.\nOù : Salle 1",
    ],
    [
      "es",
      "De: Sam <sam@acme.example>\nEnviado el: lunes, 2 de noviembre de 2026\nPara: Jane <jane@example.com>\nAsunto: Entrevista\nCuándo: martes, 24 de noviembre de 2026 16:00-17:00 (UTC+01:00) Madrid.\nDónde: Sala 1",
    ],
    [
      "it",
      "Da: Sam <sam@acme.example>\nInviato: lunedì 2 novembre 2026\nA: Jane <jane@example.com>\nOggetto: Colloquio\nQuando: martedì 24 novembre 2026 16:00-17:00 (UTC+01:00) Roma, Berlin.\nDove: Sala 1",
    ],
    [
      "nl",
      "Van: Sam <sam@acme.example>\nVerzonden: maandag 2 november 2026\nAan: Jane <jane@example.com>\nOnderwerp: Gesprek\nWanneer: dinsdag 24 november 2026 16:00-17:00 (UTC+01:00) Amsterdam.\nWaar: Kamer 1",
    ],
    [
      "pt",
      "De: Sam <sam@acme.example>\nEnviado: segunda-feira, 2 de novembro de 2026\nPara: Jane <jane@example.com>\nAssunto: Entrevista\nQuando: terça-feira, 24 de novembro de 2026 16:00-17:00 (UTC+01:00) Madrid.\nOnde: Sala 1",
    ],
    [
      "quoted",
      "> *From:* Sam <sam@acme.example>\n> *To:* Jane <jane@example.com>\n> *Subject:* Interview\n> *When:* Tuesday, November 24, 2026 4:00 PM-5:00 PM (UTC+01:00) Amsterdam, Berlin\n> *Where:* Room 1",
    ],
  ])("R35 reads the labels of %s", (_, text) => {
    expect(read(text)).toMatchObject({
      start: START,
      end: END,
      organizer: { address: "sam@acme.example", displayName: "Sam" },
      attendees: [{ address: "jane@example.com", displayName: "Jane" }],
      doubts: [],
    });
    expect(read(text)?.summary).not.toBe("");
    expect(read(text)?.location).toMatch(/1$/);
  });

  it("takes the outermost of nested appointments", () =>
    expect(
      read(
        "When: November 24, 2026 4:00 PM-5:00 PM (UTC+01:00) Amsterdam\nWhere: A\n\n-----Original Appointment-----\nWhen: November 25, 2026 4:00 PM (UTC+01:00) Amsterdam\nWhere: B",
      ),
    ).toMatchObject({ start: START, location: "A" }));

  it("R34 lets the zone's name win over the standard offset that Outlook prints in summer", () =>
    expect(
      read("When: Tuesday, July 21, 2026 9:00 PM-10:00 PM (UTC-08:00) Pacific Time (US & Canada).\nWhere: Teams")
        ?.start,
    ).toBe("2026-07-22T04:00:00.000Z"));

  it.each([
    ["no zone", "When: November 24, 2026 4:00 PM-5:00 PM\nWhere: Zoom", "floating"],
    ["letters that many zones share", "When: November 24, 2026 4:00 PM-5:00 PM IST\nWhere: Zoom", "unknown_zone"],
    ["a whole day", "When: November 24, 2026\nWhere: Zoom", "all_day"],
  ])("R34 states no instant for %s, and what the words say", (_, text, doubt) => {
    const invite = read(text);
    expect(invite?.start).toBeUndefined();
    expect(invite?.doubts).toEqual([doubt]);
    expect(invite?.local?.start).toMatch(/^2026-11-24/);
  });

  it("R34 keeps the instant and the doubt when the weekday is another, and both readings of an open date", () => {
    expect(read("When: Monday, November 24, 2026 4:00 PM-5:00 PM (UTC+01:00) Berlin\nWhere: Zoom")).toMatchObject({
      start: START,
      doubts: ["contradicts_weekday"],
    });
    expect(read("When: 2/10/2026 16:00-17:00 (UTC+01:00) Berlin\nWhere: Zoom")).toMatchObject({
      start: "2026-10-02T14:00:00.000Z",
      otherStart: "2026-02-10T15:00:00.000Z",
      doubts: ["ambiguous_date"],
    });
  });

  it.each([
    ["Canceled: Interview", "CANCEL"],
    ["FW: Abgesagt: Interview", "CANCEL"],
    ["Accepted: Interview", "REPLY"],
    ["TR: Accepté : Entretien", "REPLY"],
    ["New Time Proposed: Interview", "COUNTER"],
    ["FW: Interview", undefined],
  ])("R31 takes %s for %s", (subject, method) =>
    expect(read("When: November 24, 2026 4:00 PM (UTC+01:00) Berlin\nWhere: Zoom", subject)?.method).toBe(method),
  );

  it.each([
    ["only a place", "Where: https://zoom.example/j/1\nJoin anytime!"],
    ["only a time without a zone", "When: March 14, 2026 3:00 PM-4:00 PM"],
    ["a vague time", "When: next Tuesday around 3pm\nWhere: Zoom"],
    ["an appointment without a time", "-----Original Appointment-----\nFrom: Sam <sam@acme.example>\nWhere: Room A"],
    ["talk", "When I was in Berlin on 24 November 2026 at 16:00, where were you?"],
    ["nothing", ""],
  ])("finds nothing in %s", (_, text) => expect(read(text)).toBeUndefined());

  it("R30 leaves no link in the title", () =>
    expect(
      read("When: November 24, 2026 4:00 PM (UTC+01:00) Berlin\nSubject: Interview https://evil.example/x")?.summary,
    ).toBe("Interview"));

  it.each([
    ["line ends", "\n".repeat(1_000_000)],
    ["labels", "When: x\n".repeat(120_000)],
    ["one line", `When: ${"x ".repeat(500_000)}`],
    ["glued labels", "x  When: y  Where: z".repeat(50_000)],
    ["addresses", `When: November 24, 2026 16:00 UTC\nTo: ${"a@b.example;".repeat(80_000)}`],
    ["at signs", `When: November 24, 2026 16:00 UTC\nTo: ${"@".repeat(900_000)}`],
    ["letters before no at sign", `When: November 24, 2026 16:00 UTC\nTo: ${"a".repeat(900_000)}`],
    ["quote marks", "> ".repeat(500_000)],
    ["spaces", `When:${" ".repeat(900_000)}x`],
  ])("R9 reads a megabyte of %s in bounded time", (_, text) => {
    const began = performance.now();
    read(text);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
