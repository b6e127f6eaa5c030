import { describe, expect, it } from "vitest";
import { contentLines } from "./content-lines.ts";

const inEvent = (...lines: string[]): string[] =>
  contentLines(["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n")).slice(1, -1);

describe("contentLines", () => {
  it.each([
    ["folded with a space", ["SUMMARY:Inter", " view"], ["SUMMARY:Interview"]],
    ["folded with a tab", ["SUMMARY:Inter", "\tview"], ["SUMMARY:Interview"]],
    ["folded between name and value", ["SUMMARY", " :Interview"], ["SUMMARY:Interview"]],
    [
      "folded inside a parameter",
      ["ATTENDEE;CN=Ja", " ne:mailto:jane@example.com"],
      ["ATTENDEE;CN=Jane:mailto:jane@example.com"],
    ],
    [
      "an address broken without folding",
      ["ATTENDEE;CN=Jane:", "mailto:jane@example.com"],
      ["ATTENDEE;CN=Jane:", "mailto:jane@example.com"].slice(0, 1),
    ],
    ["an address broken in its parameters", ["ATTENDEE;CN=Jane", "=x@example.com"], ["ATTENDEE;CN=Jane=x@example.com"]],
    ["a description with raw line breaks", ["DESCRIPTION:one", "two words"], ["DESCRIPTION:one\\ntwo words"]],
    ["blank lines between", ["SUMMARY:a", "", " b"], ["SUMMARY:ab"]],
    ["folded inside its name", ["X-MICROSOFT-CDO-", " BUSYSTATUS:BUSY", "UID:1"], ["UID:1"]],
    [
      "in vCalendar's quoted-printable",
      ["SUMMARY;ENCODING=QUOTED-PRINTABLE:Gespr=", "=C3=A4ch=20=", "eins"],
      ["SUMMARY:Gespräch eins"],
    ],
    ["of junk, with what is folded behind it", ["UID:1", "no property at", " all", "STATUS:X"], ["UID:1", "STATUS:X"]],
    ["junk after a date", ["DTSTART:20261124T150000Z", "X"], ["DTSTART:20261124T150000Z"]],
  ])("joins a line %s", (_, lines, expected) => expect(inEvent(...lines)).toEqual(expected));

  it.each(["\n", "\r", "\r\n"])("takes %j as a line end", (end) =>
    expect(contentLines(["\ufeffBEGIN:VEVENT", "UID:1\u0000", "END:VEVENT", ""].join(end))).toEqual([
      "BEGIN:VEVENT",
      "UID:1",
      "END:VEVENT",
    ]),
  );

  it.each([
    [
      "DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin:20261124T160000",
      'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin":20261124T160000',
    ],
    [
      'DTSTART;TZID="W. Europe Standard Time:20261124T160000"',
      'DTSTART;TZID="W. Europe Standard Time":20261124T160000',
    ],
    [
      "DTSTART;TZID=Pacific Time (US & Canada); Tijuana:20261124T160000",
      'DTSTART;TZID="Pacific Time (US & Canada); Tijuana":20261124T160000',
    ],
    ["dtstart; TZID = Europe/Paris ;VALUE=DATE-TIME:20261124T160000", 'DTSTART;TZID="Europe/Paris":20261124T160000'],
    ["DTSTART:2026-11-24T16:00:00Z", "DTSTART:20261124T160000Z"],
    ["DTSTART:20261124T1600", "DTSTART:20261124T160000"],
    ["DTSTART:20261124", "DTSTART;VALUE=DATE:20261124"],
    ["DTSTART;TZID=Europe/Paris:20261124T160000+0200", "DTSTART:20261124T140000Z"],
    [
      "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20261124T160000",
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID="Europe/Paris":20261124T160000',
    ],
  ])("mends %s", (line, mended) => expect(inEvent(line)).toEqual([mended]));

  it.each(["DTSTART:INVALID-DATE", "DTSTART:20261124T13000Z", "DTSTART:", "DTSTART;TZID=Europe/Paris"])(
    "leaves out %s, which is no date",
    (line) => expect(inEvent(line)).toEqual([]),
  );

  it("closes what was left open and ignores an END without its BEGIN", () => {
    const lines = ["BEGIN:VCALENDAR", "END:VTODO", "BEGIN:VEVENT", "UID:1", "BEGIN:VEVENT", "UID:2", "END:VCALENDARD"];
    expect(contentLines(lines.join("\n"))).toEqual([
      "BEGIN:VCALENDAR",
      "BEGIN:VEVENT",
      "UID:1",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:2",
      "END:VEVENT",
      "END:VCALENDAR",
    ]);
  });

  it("skips alarms, to-dos and unknown components, whose properties are not the event's", () => {
    const lines = [
      "BEGIN:VEVENT",
      "BEGIN:VALARM",
      "DESCRIPTION:ring",
      "END:VALARM",
      "UID:1",
      "BEGIN:X",
      "UID:2",
      "END:VEVENT",
    ];
    expect(contentLines(lines.join("\n"))).toEqual(["BEGIN:VEVENT", "UID:1", "END:VEVENT"]);
  });

  it("R10 keeps of an event's recurrence rule only that there is one", () =>
    expect(inEvent(`RRULE:FREQ=SECONDLY;BYSETPOS=${"1,".repeat(10_000)}1`)).toEqual(["RRULE:FREQ=YEARLY"]));
});
