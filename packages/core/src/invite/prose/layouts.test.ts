/** The mails of calendars, meeting tools, schedulers, applicant systems and coordinators, as a forward leaves them. */
import { describe, expect, it } from "vitest";
import type { Invite } from "../invite.ts";
import { inviteInText, peopleInForward } from "./forwarded-text.ts";

const reference = new Date("2026-11-20T10:00:00Z");

type Layout = [name: string, subject: string, text: string];

function read([, subject, text]: Layout): Invite | undefined {
  return inviteInText(text, { subject, reference });
}

function people(invite: Invite | undefined): string[] {
  return [...new Set([invite?.organizer, ...(invite?.attendees ?? [])].flatMap((one) => one?.address ?? []))].sort();
}

const head = (from: string, to: string, subject: string): string =>
  `---------- Forwarded message ---------\nFrom: ${from}\nDate: Mon, Nov 2, 2026 at 9:00 AM\nSubject: ${subject}\nTo: ${to}\n\n\n`;

const SAM = "sam@acme.example";
const JANE = "jane@example.com";

describe("layouts that state start, end and zone (24 November 2026, 16:00–17:00 in Berlin)", () => {
  const layouts: Layout[] = [
    [
      "Google, the newer layout",
      "Fwd: Invitation: Interview Jane @ Tue Nov 24, 2026 4pm - 5pm (CET) (rae@agency.example)",
      `${head(`Sam Fox <${SAM}>`, "rae@agency.example", "Invitation: Interview Jane @ Tue Nov 24, 2026 4pm - 5pm (CET) (rae@agency.example)")}Interview Jane\nTuesday Nov 24, 2026 ⋅ 4pm – 5pm\nCentral European Time - Berlin\n\nOrganizer\nSam Fox\n${SAM}\n\nGuests\nSam Fox - organizer\n${JANE}\nrae@agency.example\nView all guest info\nReply for rae@agency.example`,
    ],
    [
      "Google, updated, German",
      "WG: Aktualisierte Einladung: Gespräch Jane @ Di. 24. Nov. 2026 16:00 - 17:00 (MEZ) (rae@agency.example)",
      `Dieser Termin wurde geändert.\n*Gespräch Jane*\nWann\nDienstag 24. Nov. 2026 ⋅ 16:00 – 17:00 (Mitteleuropäische Zeit - Berlin)\nWer\n• Sam Fox - Organisator\n• ${SAM}\n• ${JANE}`,
    ],
    [
      "Apple Calendar",
      "Fwd: Interview",
      `Begin forwarded message:\n\nFrom: Sam Fox <${SAM}>\nSubject: Interview\nDate: November 2, 2026 at 9:00:00 AM CET\nTo: ${JANE}\n\nSam Fox has invited you to “Interview”\n\nScheduled: Nov 24, 2026 at 4:00 PM to 5:00 PM, CET\nLocation: Room 1\nInvitees: ${JANE}, ${SAM}`,
    ],
    [
      "Teams, in German, with Outlook's labels",
      "WG: Vorstellungsgespräch Jane",
      `Von: Sam Fox <${SAM}>\nGesendet: Montag, 2. November 2026 09:00\nAn: Jane Doe <${JANE}>\nBetreff: Vorstellungsgespräch Jane\nZeit: Dienstag, 24. November 2026 16:00-17:00 (UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien.\nOrt: Microsoft Teams-Besprechung\n\n________________\nMicrosoft Teams Hilfe\nBesprechungs-ID: 123 456 789`,
    ],
    [
      "Zoom with a duration",
      "Fwd: Interview Jane",
      `${head(`Sam Fox <${SAM}>`, JANE, "Interview Jane")}Sam Fox is inviting you to a scheduled Zoom meeting.\n\nTopic: Interview Jane\nTime: Nov 24, 2026 04:00 PM Berlin\nDuration: 60 minutes\n\nJoin Zoom Meeting\nhttps://zoom.example/j/123456789\n\nMeeting ID: 123 456 789`,
    ],
    [
      "Calendly",
      "Fwd: New Event: Jane Doe - 04:00pm Tue, Nov 24, 2026 - 60 Minute Interview",
      `${head("Calendly <notifications@calendly.example>", SAM, "New Event: Jane Doe - 04:00pm Tue, Nov 24, 2026 - 60 Minute Interview")}Hi Sam Fox,\n\nA new event has been scheduled.\n\nEvent Type:\n60 Minute Interview\n\nInvitee:\nJane Doe\n\nInvitee Email:\n${JANE}\n\nEvent Date/Time:\n04:00pm - Tuesday, November 24, 2026 (Central European Time - Berlin)\n\nInvitee Time Zone:\nEastern Time - US & Canada`,
    ],
    [
      "GoodTime",
      "Fwd: Interview Confirmation",
      `${head("Cora Lane <cora@acme.example>", `Jane Doe <${JANE}>`, "Interview Confirmation")}Hi Jane,\n\nYour interview is confirmed!\n\nDate: Tuesday, November 24, 2026\nTime: 4:00 PM - 5:00 PM CET\nInterviewer: Sam Fox <${SAM}>`,
    ],
    [
      "Greenhouse",
      "Fwd: Interview with Jane Doe for Backend Engineer scheduled",
      `${head("Acme Hiring <no-reply@greenhouse.example>", `Sam Fox <${SAM}>`, "Interview with Jane Doe for Backend Engineer scheduled")}You have been scheduled to interview Jane Doe (${JANE}) for Backend Engineer.\n\nTuesday, November 24, 2026\n4:00pm - 5:00pm (CET)\n\nView scorecard`,
    ],
    [
      "Lever",
      "Fwd: Interview scheduled: Jane Doe",
      `${head("Acme <no-reply@lever.example>", SAM, "Interview scheduled: Jane Doe")}Jane Doe <${JANE}> - Backend Engineer\n\nInterview: On-site\nWhen: Tue, Nov 24, 2026, 4:00 PM – 5:00 PM CET\nInterviewers: Sam Fox`,
    ],
    [
      "Ashby",
      "Fwd: Confirmed: Jane Doe <> Acme interview",
      `${head("Cora <cora@acme.example>", `Jane Doe <${JANE}>`, "Confirmed: Jane Doe <> Acme interview")}Hi Jane, here are the details of your upcoming interview:\n\nTechnical interview\nTuesday, November 24, 2026, 4:00 – 5:00 PM (Europe/Berlin)\nwith Sam Fox (${SAM})`,
    ],
    [
      "Workday",
      "Fwd: Interview Confirmation",
      `${head("acme@workday.example", `${SAM}, ${JANE}`, "Interview Confirmation")}Candidate: Jane Doe\nJob Requisition: R-1002 Backend Engineer\nInterview Date: 24/11/2026\nStart Time: 16:00\nEnd Time: 17:00\nTime Zone: (UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`,
    ],
    [
      "a coordinator, English",
      "Fwd: Your interview at Acme",
      `${head("Cora Lane <cora@acme.example>", SAM, "Your interview at Acme")}Hi both,\n\nYour interview with Jane Doe (${JANE}) is confirmed for Tuesday 24\nNovember at 4:00–5:00 pm CET. Please reply by Friday 20 November at 5pm if\nanything changes.\n\nBest,\nCora`,
    ],
    [
      "a coordinator, German",
      "WG: Vorstellungsgespräch",
      `Von: Cora Lane <cora@acme.example>\nGesendet: Montag, 2. November 2026 09:00\nAn: Jane Doe <${JANE}>\nCc: Sam Fox <${SAM}>\nBetreff: Vorstellungsgespräch\n\nLiebe Frau Doe,\n\nwir freuen uns auf das Gespräch am Dienstag, den 24. November, von 16 bis 17 Uhr (MEZ) per Teams.\n\nBeste Grüße`,
    ],
    [
      "a coordinator, French",
      "TR: Entretien",
      `De : Cora Lane <cora@acme.example>\nEnvoyé : lundi 2 novembre 2026 09:00\nÀ : Jane Doe <${JANE}>\nObjet : Entretien\n\nBonjour Jane,\n\nVotre entretien avec Sam Fox (${SAM}) est confirmé pour le mardi 24 novembre 2026 de 16h00 à 17h00 (heure de Paris).`,
    ],
    [
      "a coordinator, Spanish",
      "RV: Entrevista",
      `De: Cora Lane <cora@acme.example>\nEnviado el: lunes, 2 de noviembre de 2026 9:00\nPara: Jane Doe <${JANE}>\nAsunto: Entrevista\n\nHola Jane: tu entrevista con Sam (${SAM}) está confirmada para el martes 24 de noviembre de 16:00 a 17:00 CET.`,
    ],
    [
      "a coordinator, Italian",
      "I: Colloquio",
      `Da: Cora Lane <cora@acme.example>\nInviato: lunedì 2 novembre 2026 09:00\nA: Jane Doe <${JANE}>\nOggetto: Colloquio\n\nGentile Jane,\nil colloquio con Sam Fox (${SAM}) è confermato per martedì 24 novembre dalle 16:00 alle 17:00 CET.`,
    ],
    [
      "a coordinator, Dutch",
      "FW: Sollicitatiegesprek",
      `Van: Cora Lane <cora@acme.example>\nVerzonden: maandag 2 november 2026 09:00\nAan: Jane Doe <${JANE}>\nOnderwerp: Sollicitatiegesprek\n\nDag Jane,\n\nJe gesprek met Sam Fox (${SAM}) is gepland op dinsdag 24 november van 16.00 tot 17.00 uur CET.`,
    ],
    [
      "a coordinator, Portuguese",
      "ENC: Entrevista",
      `De: Cora Lane <cora@acme.example>\nEnviado: segunda-feira, 2 de novembro de 2026 09:00\nPara: Jane Doe <${JANE}>\nAssunto: Entrevista\n\nOlá Jane, a sua entrevista com Sam Fox (${SAM}) está confirmada para terça-feira, 24 de novembro, das 16h às 17h (CET).`,
    ],
    [
      "Datum and Uhrzeit of a body, Date of a header, French",
      "TR: Entretien",
      `De : Cora <cora@acme.example>\nDate : lundi 2 novembre 2026 à 09:00\nÀ : Jane Doe <${JANE}>\nObjet : Entretien\n\nDate : mardi 24 novembre 2026\nHeure : 16h – 17h (heure de Paris)\nParticipants : Sam Fox <${SAM}>`,
    ],
    [
      "labels in a table of cells",
      "Fwd: Interview",
      `When  Tuesday 24 November 2026, 16:00 – 17:00 (CET)\nWhere  Zoom\nWho  Sam Fox <${SAM}>, Jane Doe <${JANE}>`,
    ],
    [
      "start and end apart",
      "Fwd: Interview",
      `Start: 2026-11-24 16:00\nEnd: 2026-11-24 17:00\nTime zone: Europe/Berlin\nAttendees: ${SAM}; ${JANE}`,
    ],
    [
      "Datum and Uhrzeit apart",
      "WG: Vorstellungsgespräch",
      `Datum: 24.11.2026\nUhrzeit: 16:00 – 17:00 Uhr (MEZ)\nOrt: Raum 4\nTeilnehmer: ${SAM}, ${JANE}`,
    ],
    [
      "typed by the recruiter, without any forward",
      "Interview Jane",
      `Hi, please debrief Jane Doe <${JANE}> and Sam Fox <${SAM}>. The interview was on Tuesday 24 November, 4–5pm CET.`,
    ],
  ];

  it.each(layouts)("%s", (...layout) => {
    const invite = read(layout);
    expect(invite).toMatchObject({ start: "2026-11-24T15:00:00.000Z", end: "2026-11-24T16:00:00.000Z", doubts: [] });
    expect(people(invite)).toEqual(expect.arrayContaining([JANE, SAM]));
    expect(invite?.summary).not.toMatch(/@|Invitation|Einladung/);
  });
});

describe("what a text leaves open", () => {
  it.each<[Layout, Partial<Invite>]>([
    [
      [
        "Zoom without an end",
        "Fwd: x",
        "Topic: Interview Jane\nTime: Nov 24, 2026 04:00 PM Eastern Time (US and Canada)",
      ],
      { start: "2026-11-24T21:00:00.000Z", end: undefined, timeZone: "America/New_York", doubts: [] },
    ],
    [
      ["a coordinator without a zone", "Fwd: Interview", "Your interview is confirmed for Tuesday 24 November at 4pm."],
      { start: undefined, doubts: ["floating"], local: { start: "2026-11-24T16:00", end: undefined } },
    ],
    [
      ["a weekday of another date", "Fwd: Interview", "Your interview is confirmed for Monday 24 November at 4pm GMT."],
      { doubts: ["contradicts_weekday"] },
    ],
    [
      ["day or month first", "Fwd: Interview", "Your interview is confirmed for 02/10/2026 at 16:00 GMT."],
      { doubts: ["ambiguous_date"], otherStart: "2026-02-10T16:00:00.000Z" },
    ],
    [
      [
        "day first, by the language of the header",
        "TR: Entretien",
        `De : Cora <cora@acme.example>\nEnvoyé : lundi 2 novembre 2026 09:00\nÀ : ${JANE}\nObjet : Entretien\n\nVotre entretien aura lieu le 02/12/2026 à 16:00 CET.`,
      ],
      { start: "2026-12-02T15:00:00.000Z", doubts: [] },
    ],
    [
      ["zones told twice", "Fwd: Interview", "Your interview is on 24 November 2026 at 4:00 PM CET / 10:00 AM EST."],
      { start: "2026-11-24T15:00:00.000Z", end: undefined },
    ],
    [
      [
        "slots to choose from",
        "Fwd: Interview",
        `${head(`Cora <cora@acme.example>`, JANE, "Interview")}We can meet for your interview on 24 November 2026 at 4pm CET.\n\nOr on 25 November 2026 at 5pm CET.`,
      ],
      { start: undefined, doubts: ["missing"] },
    ],
    [
      [
        "an interview without a time",
        "Fwd: Interview Jane Doe",
        `${head(`Sam <${SAM}>`, JANE, "Interview Jane Doe")}See the calendar.`,
      ],
      { start: undefined, doubts: ["missing"], summary: "Interview Jane Doe" },
    ],
    [
      [
        "a series without a date",
        "Fwd: x",
        `${head(`Sam <${SAM}>`, JANE, "Invitation: Sync @ Daily from 2pm to 3pm 3 times (CET) (jane@example.com)")}`,
      ],
      { start: undefined, doubts: ["missing"] },
    ],
  ])("%j", (layout, expected) => {
    const invite: Partial<Invite> = read(layout) ?? {};
    for (const [key, value] of Object.entries(expected)) expect(invite[key as keyof Invite], key).toEqual(value);
  });

  it.each<[string, string, string]>([
    ["a deadline", "", "Please send your interview notes by Friday 20 November at 5pm CET."],
    [
      "an attribution line",
      "Re: Interview",
      "Thanks!\n\nOn Tue, Nov 24, 2026 at 4:00 PM Sam Fox <sam@acme.example> wrote:\n> ok",
    ],
    [
      "a mail about something else",
      "Fwd: Invoice",
      `${head(`Sam <${SAM}>`, JANE, "Invoice")}Paid on 24 November 2026 at 16:00 CET.`,
    ],
    [
      "a returned mail's printed header",
      "Undelivered Mail Returned to Sender",
      `The message could not be delivered.\n\nReceived: from mx.example.net\nMessage-ID: <1@example.net>\nDate: Tue, 24 Nov 2026 16:00:00 +0100\nFrom: Sam <${SAM}>\nTo: ${JANE}\nSubject: Hello`,
    ],
    ["small talk", "", "On 24 November 2026 at 4pm it rained."],
  ])("takes no time from %s", (_, subject, text) =>
    expect(inviteInText(text, { subject, reference })?.start).toBeUndefined(),
  );
});

describe("a message that was forwarded as an attachment", () => {
  const header = {
    from: [{ address: "cora@acme.example", displayName: "Cora Lane" }],
    to: [{ address: JANE }],
    cc: [{ address: SAM, displayName: "Sam Fox" }],
  };

  it("brings the people of its own header", () => {
    const text = "Hi Jane, your interview is confirmed for Tuesday 24 November, 4–5pm CET.";
    const invite = inviteInText(text, { subject: "Interview", reference, header });
    expect(invite?.organizer?.address).toBe("cora@acme.example");
    expect(invite?.attendees.map(({ address }) => address)).toEqual([JANE, SAM]);
  });

  it("tells the people of a calendar object that lists nobody", () => {
    const text = `${head(`Sam Fox <${SAM}>`, JANE, "Interview")}See the attached file.`;
    expect(peopleInForward(text, { subject: "Fwd: Interview" })).toEqual({
      organizer: { address: SAM, displayName: "Sam Fox" },
      attendees: [{ address: JANE }],
    });
  });
});
