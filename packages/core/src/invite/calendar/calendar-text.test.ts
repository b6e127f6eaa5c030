import { describe, expect, it } from "vitest";
import { calendarText, holdsCalendar, quotedPrintable } from "./calendar-text.ts";

const LINES = [
  "BEGIN:VCALENDAR",
  "METHOD:REQUEST",
  "BEGIN:VEVENT",
  "DTSTART;TZID=Europe/Berlin:20261124T150000",
  "SUMMARY:Gespräch mit",
  "  Jane",
  "END:VEVENT",
  "END:VCALENDAR",
];
const plain = LINES.join("\r\n");

describe("calendarText", () => {
  it("R32 leaves a calendar that came as it should alone", () => expect(calendarText(plain)).toBe(plain));

  it.each([
    ["words above", `Hello Rae,\n\nplease see below.\n\n${plain}`],
    ["the rest of a byte order mark", `ÿþ${plain}`],
  ])("R32 begins behind %s", (_, text) => expect(calendarText(text)).toBe(plain));

  it.each([
    ["quote marks", LINES.map((line) => `> ${line}`).join("\r\n")],
    ["two levels of quote marks", LINES.map((line) => `>> ${line}`).join("\r\n")],
    ["an indent", LINES.map((line) => `    ${line}`).join("\r\n")],
  ])("R32 takes %s off, and leaves the folding", (_, text) => expect(calendarText(text)).toBe(plain));

  it("R32 undoes quoted-printable that was left on", () => {
    const left = plain.replace("TZID=", "TZID=3D").replace("Gespräch", "Gespr=C3=\r\n=A4ch");
    expect(calendarText(left)).toBe(plain);
    expect(calendarText(plain.replaceAll("\r\n", "=0D=0A"))).toBe(plain);
  });

  it("does not take a name for quoted-printable", () => {
    const named = plain.replace("SUMMARY:", "ATTENDEE;CN=3D Studio:mailto:a@example.com\r\nSUMMARY:");
    expect(calendarText(named)).toBe(named);
  });

  it("R32 undoes base64 that was left on", () => {
    const encoded = Buffer.from(plain).toString("base64").replace(/.{76}/g, "$&\r\n");
    expect(calendarText(encoded)).toBe(plain);
    expect(calendarText(`see below\n\n${encoded}`)).toBe(plain);
  });

  it("gives text without a calendar back", () => expect(calendarText("Hello.")).toBe("Hello."));
});

describe("holdsCalendar", () => {
  it.each([plain, `a\n> ${plain}`, Buffer.from(plain).toString("base64")])("finds one", (text) =>
    expect(holdsCalendar(text)).toBe(true),
  );
  it("finds none in talk of one", () => expect(holdsCalendar("The file opens with BEGIN:VCALENDAR.")).toBe(false));
});

describe("quotedPrintable", () => {
  it.each([
    ["Gespr=C3=A4ch", "Gespräch"],
    ["Gespr=E4ch", "Gespräch"],
    ["a=b =zz =4", "a=b =zz =4"],
  ])("%s is %s", (text, decoded) => expect(quotedPrintable(text)).toBe(decoded));
});
