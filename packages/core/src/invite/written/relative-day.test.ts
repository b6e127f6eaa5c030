import { describe, expect, it } from "vitest";
import { inviteInText } from "../prose/forwarded-text.ts";
import { withDatedDays } from "./relative-day.ts";

// A Monday.
const written = { year: 2026, month: 11, day: 16 };

describe("withDatedDays", () => {
  it.each([
    ["tomorrow at 4pm", "2026-11-17"],
    ["the day after tomorrow at 4pm", "2026-11-18"],
    ["morgen um 16 Uhr", "2026-11-17"],
    ["ubermorgen um 16 Uhr", "2026-11-18"],
    ["demain a 16h", "2026-11-17"],
    ["apres-demain a 16h", "2026-11-18"],
    ["manana a las 16:00", "2026-11-17"],
    ["domani alle 16", "2026-11-17"],
    ["overmorgen om 16:00", "2026-11-18"],
    ["amanha as 16h", "2026-11-17"],
    ["today at 4pm", "2026-11-16"],
    ["on Friday at 3pm", "2026-11-20"],
    ["am Freitag um 15 Uhr", "2026-11-20"],
  ])("reads %j as %s", (line, day) => expect(withDatedDays(line, written)).toContain(day));

  it.each([
    "Guten Morgen, um 16 Uhr",
    "am Morgen um 9 Uhr",
    "a las 9 de la manana",
    "next Friday at 3pm",
    "every Friday at 3pm",
    "on Monday at 3pm",
    "Thursday or Friday at 3pm",
    "today or tomorrow at 4pm",
  ])("leaves %j as it is", (line) => expect(withDatedDays(line, written)).toBe(line));
});

describe("inviteInText, with a day named from where the writer stands", () => {
  const forward = (date: string, words: string): string =>
    [
      "---------- Forwarded message ---------",
      "From: Sam Fox <sam@acme.example>",
      ...(date === "" ? [] : [`Date: ${date}`]),
      "Subject: Interview: Jane Doe",
      "To: Jane Doe <jane@example.com>",
      "",
      words,
    ].join("\n");
  const read = (text: string) =>
    inviteInText(text, {
      subject: "Fwd: Interview: Jane Doe",
      reference: new Date("2026-11-20T10:00:00Z"),
      dateField: "Fri, 20 Nov 2026 11:00:00 +0100",
    });

  it("counts from the day on which the forwarded mail was written, not from the forward", () =>
    expect(
      read(forward("Mon, Nov 16, 2026 at 9:00 AM", "Your interview is tomorrow from 4pm to 5pm CET.")),
    ).toMatchObject({ start: "2026-11-17T15:00:00.000Z", end: "2026-11-17T16:00:00.000Z", doubts: [] }));

  it("reads a label's relative day", () =>
    expect(read(forward("Mon, Nov 16, 2026 at 9:00 AM", "When: tomorrow 4pm - 5pm CET\nWhere: Zoom"))).toMatchObject({
      start: "2026-11-17T15:00:00.000Z",
      doubts: [],
    }));

  it("asks where nothing says on which day it was written", () =>
    expect(read(forward("", "Your interview is tomorrow from 4pm to 5pm CET."))?.doubts).toEqual(["missing"]));

  it.each([
    [
      "A entrevista está marcada para quarta-feira, 25 de novembro de 2026, das 14h às 15h (horário de Brasília).",
      "2026-11-25T17:00:00.000Z",
    ],
    ["Notre entretien est prévu demain à 14h30 (heure de Paris).", "2026-11-17T13:30:00.000Z"],
  ])("reads %j", (words, start) => expect(read(forward("Mon, Nov 16, 2026 at 9:00 AM", words))?.start).toBe(start));

  it("says that a time names no zone where the words behind it name none, and takes the length behind it", () =>
    expect(
      read(
        forward(
          "Mon, Nov 16, 2026 at 9:00 AM",
          "Het sollicitatiegesprek is op woensdag 25 november om 10:00 uur en duurt een uur.",
        ),
      ),
    ).toMatchObject({ doubts: ["floating"], local: { start: "2026-11-25T10:00", end: "2026-11-25T11:00" } }));

  it("dates no sentence that makes no appointment", () =>
    expect(
      read(forward("Mon, Nov 16, 2026 at 9:00 AM", "We are happy to hear it. The office closes tomorrow at 3pm CET."))
        ?.doubts,
    ).toEqual(["missing"]));
});
