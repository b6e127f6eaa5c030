import { describe, expect, it } from "vitest";
import type { Invite } from "../invite.ts";
import { readCalendar } from "./calendar.ts";

const BASE = [
  "UID:interview-1@acme.example",
  "DTSTAMP:20261101T080000Z",
  "DTSTART:20261124T150000Z",
  "DTEND:20261124T160000Z",
  "SUMMARY:Interview: Jane Doe",
  "ORGANIZER;CN=Rae Recruiter:mailto:rae@agency.example",
  "ATTENDEE;CN=Jane Doe;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:mailto:jane@example.com",
  "ATTENDEE;CN=Sam Fox:mailto:sam@acme.example",
];

function calendar(
  lines: string[],
  head: string[] = ["VERSION:2.0", "PRODID:-//Example//EN", "METHOD:REQUEST"],
): string {
  return ["BEGIN:VCALENDAR", ...head, "BEGIN:VEVENT", ...lines, "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
}

function invites(text: string): Invite[] {
  const outcome = readCalendar(text);
  return outcome.kind === "events" ? outcome.invites : [];
}

function only(...lines: string[]): Invite {
  const [invite, ...more] = invites(calendar(lines));
  if (!invite || more.length > 0) throw new Error("expected one event");
  return invite;
}

describe("readCalendar", () => {
  it("reads a REQUEST", () =>
    expect(invites(calendar(BASE))).toEqual([
      {
        found: "calendar",
        method: "REQUEST",
        uid: "interview-1@acme.example",
        sequence: 0,
        dtstamp: "2026-11-01T08:00:00.000Z",
        start: "2026-11-24T15:00:00.000Z",
        end: "2026-11-24T16:00:00.000Z",
        timeZone: "UTC",
        doubts: [],
        summary: "Interview: Jane Doe",
        organizer: { address: "rae@agency.example", displayName: "Rae Recruiter" },
        attendees: [
          { address: "jane@example.com", displayName: "Jane Doe", partstat: "ACCEPTED", role: "REQ-PARTICIPANT" },
          { address: "sam@acme.example", displayName: "Sam Fox" },
        ],
      },
    ]));

  it.each([
    ["no PRODID and VERSION", calendar(BASE, ["METHOD:REQUEST"])],
    ["a BOM and bare line feeds", `\ufeff${calendar(BASE).replaceAll("\r\n", "\n")}`],
    ["NUL bytes", calendar(BASE).replaceAll("S", "S\u0000")],
    ["lower-case names", calendar(BASE).replace(/^[A-Z-]+(?=[;:])/gm, (name) => name.toLowerCase())],
    ["lines that are none", calendar([...BASE, "this is no property", "X", ";;;:::", "FOO;BAR"])],
    ["an alarm with its own description", calendar([...BASE, "BEGIN:VALARM", "SUMMARY:ring", "END:VALARM"])],
    ["an unclosed event", calendar(BASE).replace("END:VEVENT\r\n", "")],
    ["a rule that ical.js refuses", calendar([...BASE, "RRULE:FREQ=NEVER;BYMONTH=77"])],
    ["a sequence that is no number", calendar([...BASE, "SEQUENCE:many"])],
  ])("survives %s", (_, text) => {
    const [invite] = invites(text);
    expect(invite).toMatchObject({
      method: "REQUEST",
      start: "2026-11-24T15:00:00.000Z",
      summary: "Interview: Jane Doe",
    });
    expect(invite?.attendees.map(({ address }) => address)).toEqual(["jane@example.com", "sam@acme.example"]);
  });

  it("keeps the good lines of a file in which one line cannot be parsed at all", () =>
    expect(only(...BASE, 'LOCATION;X="unclosed:Room 1', "STATUS:confirmed")).toMatchObject({
      uid: "interview-1@acme.example",
      location: "Room 1",
      status: "CONFIRMED",
    }));

  it.each([
    ["words around it", `Hi,\n\n${calendar(BASE)}\n\nbest, Rae`],
    ["quote marks", calendar(BASE).replace(/^/gm, "> ")],
    ["an indent", calendar(BASE).replace(/^/gm, "   ")],
    ["a carriage return too many", calendar(BASE).replaceAll("\r\n", "\r\r\n")],
    ["a blank line after every line", calendar(BASE).replaceAll("\r\n", "\r\n\r\n")],
    ["spaces at line ends", calendar(BASE).replaceAll("\r\n", "  \r\n")],
    [
      "all three line ends",
      calendar(BASE)
        .replace("\r\n", "\n")
        .replace(/\r\n(?=DTEND)/, "\r"),
    ],
    ["UTF-16 taken for Western", [...`ÿþ${calendar(BASE)}`].join("\u0000")],
    ["a space before the colon", calendar(BASE).replace("ATTENDEE;CN=Jane", "ATTENDEE ;CN=Jane")],
    ["METHOD as Exchange's filters leave it", calendar(BASE).replace("METHOD:REQUEST", "METHOD;X-A=b: request ;")],
  ])("R32 reads through %s", (_, text) => {
    const [invite] = invites(text);
    expect(invite).toMatchObject({
      method: "REQUEST",
      start: "2026-11-24T15:00:00.000Z",
      end: "2026-11-24T16:00:00.000Z",
    });
    expect(invite?.attendees.map(({ address }) => address)).toEqual(["jane@example.com", "sam@acme.example"]);
  });

  it("R32 reads vCalendar 1.0, its quoted-printable, its organizer and its zone", () => {
    const lines = [
      "UID:1",
      "DTSTART:20261124T150000",
      "DTEND:20261124T160000",
      "SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gespr=C3=A4ch mit =",
      "J=C3=B6rg",
      "LOCATION;QUOTED-PRINTABLE:B=FCro=0D=0A3",
      "ATTENDEE;ROLE=ORGANIZER;STATUS=CONFIRMED:Rae Recruiter <rae@agency.example>",
      "ATTENDEE;ROLE=ATTENDEE;EXPECT=REQUEST:Jane Doe <jane@example.com>",
      "RRULE:W1 MO #0",
    ];
    expect(invites(calendar(lines, ["VERSION:1.0", "TZ:-0500"]))).toMatchObject([
      {
        start: "2026-11-24T20:00:00.000Z",
        end: "2026-11-24T21:00:00.000Z",
        summary: "Gespräch mit Jörg",
        location: "Büro 3",
        recurring: true,
        organizer: { address: "rae@agency.example", displayName: "Rae Recruiter" },
        attendees: [{}, { address: "jane@example.com", displayName: "Jane Doe" }],
      },
    ]);
    const saving = ["VERSION:1.0", "TZ:-0500", "DAYLIGHT:TRUE;-04;20260308T020000;20261101T020000;EST;EDT"];
    expect(invites(calendar(lines, saving))).toMatchObject([{ doubts: ["floating"] }]);
  });

  it("R12 shows what Outlook escapes needlessly as it was typed", () =>
    expect(only("UID:1", 'SUMMARY:Interview \\"Jane\\"\\, part 1\\; C:\\\\x').summary).toBe(
      'Interview "Jane", part 1; C:\\x',
    ));

  it.each([
    ["3", 3],
    [" 3 ", 3],
    ["-1", 0],
    ["99999999999999999999", Number.MAX_SAFE_INTEGER],
    ["many", 0],
  ])("R31 orders by SEQUENCE:%s", (value, sequence) =>
    expect(only("UID:1", `SEQUENCE:${value}`).sequence).toBe(sequence),
  );

  it("reads several calendars in one text, each with its own method, and events without any calendar", () => {
    const text = calendar(BASE) + calendar(["UID:2", "DTSTART:20261125T150000Z"], ["METHOD: cancel "]);
    expect(invites(text).map(({ uid, method }) => [uid, method])).toEqual([
      ["interview-1@acme.example", "REQUEST"],
      ["2", "CANCEL"],
    ]);
    expect(invites(["BEGIN:VEVENT", ...BASE, "END:VEVENT"].join("\n"))).toHaveLength(1);
  });

  it.each([
    ["mailto:jane@example.com"],
    ["MAILTO:Jane@Example.com"],
    ["jane@example.com"],
    ["mailto: jane@example.com "],
    ['"mailto:jane@example.com"'],
    ["mailto:<jane@example.com>"],
    ["mailto:mailto:jane@example.com"],
    ["CN=ORGANIZER:mailto:jane@example.com"],
  ])("finds the address in ATTENDEE:%s", (value) =>
    expect(only("UID:1", `ATTENDEE:${value}`).attendees).toEqual([{ address: "jane@example.com" }]),
  );

  it.each([
    ["ATTENDEE;EMAIL=jane@example.com;CN=Jane:/aMjAx/principal/", { address: "jane@example.com", displayName: "Jane" }],
    ["ATTENDEE;EMAIL=jane@example.com:mailto:2_GE@imip.me.com", { address: "jane@example.com" }],
    ["ATTENDEE;CN=Doe\\, Jane:mailto:jane@example.com", { address: "jane@example.com", displayName: "Doe, Jane" }],
    [
      'ATTENDEE;CN="Doe; Jane: HR":mailto:jane@example.com',
      { address: "jane@example.com", displayName: "Doe; Jane: HR" },
    ],
    ["ATTENDEE;CN=\"'Jane Doe'\":mailto:jane@example.com", { address: "jane@example.com", displayName: "Jane Doe" }],
    ["ATTENDEE;CN=Jane\u202eDoe:mailto:jane@example.com", { address: "jane@example.com", displayName: "Jane Doe" }],
    ["ATTENDEE;CN=jane@example.com:mailto:jane@example.com", { address: "jane@example.com" }],
    [
      "ATTENDEE;CN=Jane ^'JD^' Doe:mailto:jane@example.com",
      { address: "jane@example.com", displayName: 'Jane "JD" Doe' },
    ],
    ["ATTENDEE;CN=Doe; Jane;RSVP=TRUE:mailto:jane@example.com", { address: "jane@example.com", displayName: "Doe" }],
    ['ATTENDEE;CN="Doe:mailto:jane@example.com', { address: "jane@example.com" }],
    ["ATTENDEE;RSVP:mailto:jane@example.com", { address: "jane@example.com" }],
    ["ATTENDEE:mailto:jane%2Bwork@example.com", { address: "jane+work@example.com" }],
    ["ATTENDEE;EMAIL=jane@example.com:invalid:nomail", { address: "jane@example.com" }],
    [
      'ATTENDEE;DELEGATED-TO="mailto:sam@acme.example";SCHEDULE-AGENT=CLIENT;PARTSTAT=delegated;ROLE=NON-PARTICIPANT;X-NUM-GUESTS=0:MAILTO:jane@example.com',
      { address: "jane@example.com", partstat: "DELEGATED", role: "NON-PARTICIPANT" },
    ],
    [
      "ATTENDEE;CUTYPE=room;CN=Blue:mailto:blue@acme.example",
      { address: "blue@acme.example", displayName: "Blue", cutype: "ROOM" },
    ],
  ])("reads %s", (line, attendee) => expect(only("UID:1", line).attendees).toEqual([attendee]));

  it("lists an attendee once, and nobody who has no address", () =>
    expect(
      only(
        "UID:1",
        "ATTENDEE:mailto:a@example.com",
        "ATTENDEE:MAILTO:A@example.com",
        "ATTENDEE:bob",
        "ATTENDEE:invalid:nomail",
      ).attendees,
    ).toEqual([{ address: "a@example.com" }]));

  describe("times", () => {
    const spanOf = (...lines: string[]) => {
      const { start, end, timeZone, doubts, local } = only("UID:1", ...lines);
      return { start, end, timeZone, doubts, local };
    };
    const start = "2026-11-24T15:00:00.000Z";

    it.each([
      ["PT1H", "2026-11-24T16:00:00.000Z"],
      ["PT90M", "2026-11-24T16:30:00.000Z"],
      ["+P1DT30M", "2026-11-25T15:30:00.000Z"],
      ["P1W", "2026-12-01T15:00:00.000Z"],
      ["-PT1H", undefined],
      ["PT", undefined],
      ["soon", undefined],
    ])("ends DURATION:%s after the start", (duration, end) =>
      expect(spanOf("DTSTART:20261124T150000Z", `DURATION:${duration}`)).toMatchObject({ start, end, doubts: [] }),
    );

    it("counts a DURATION of days on the calendar, over a change of clocks", () =>
      expect(spanOf("DTSTART;TZID=Europe/Berlin:20261024T150000", "DURATION:P1D").end).toBe(
        "2026-10-25T14:00:00.000Z",
      ));

    it("takes DTEND where a file has DURATION too", () =>
      expect(spanOf("DTSTART:20261124T150000Z", "DURATION:PT8H", "DTEND:20261124T160000Z").end).toBe(
        "2026-11-24T16:00:00.000Z",
      ));

    it("leaves the end open where the file states none", () =>
      expect(spanOf("DTSTART:20261124T150000Z")).toMatchObject({ start, end: undefined, doubts: [] }));

    it("R34 says that the start is missing", () =>
      expect(spanOf("DTEND:20261124T160000Z")).toMatchObject({
        start: undefined,
        end: "2026-11-24T16:00:00.000Z",
        doubts: ["missing"],
      }));

    it("R34 says that an event is for a whole day", () =>
      expect(spanOf("DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261125")).toEqual({
        start: undefined,
        end: undefined,
        timeZone: undefined,
        doubts: ["all_day"],
        local: { start: "2026-11-24", end: "2026-11-25" },
      }));

    it("R34 says that a time floats, and what it says", () =>
      expect(spanOf("DTSTART:20261124T150000", "DTEND:20261124T160000")).toMatchObject({
        start: undefined,
        doubts: ["floating"],
        local: { start: "2026-11-24T15:00", end: "2026-11-24T16:00" },
      }));

    it("R34 reads a floating time in the zone that the calendar names", () => {
      const [invite] = invites(calendar(["UID:1", "DTSTART:20261124T150000"], ["X-WR-TIMEZONE:Europe/Paris"]));
      expect(invite).toMatchObject({ start: "2026-11-24T14:00:00.000Z", timeZone: "Europe/Paris", doubts: [] });
    });

    it.each([
      ["X-WR-TIMEZONE:W. Europe Standard Time", "Europe/Berlin"],
      ["X-WR-TIMEZONE:(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", "Europe/Paris"],
    ])("R34 reads a floating time under %s", (line, timeZone) =>
      expect(invites(calendar(["UID:1", "DTSTART:20261124T150000"], [line]))).toMatchObject([
        { start: "2026-11-24T14:00:00.000Z", timeZone, doubts: [] },
      ]),
    );

    it("R34 keeps a time floating when the calendar's zone is nobody's", () =>
      expect(invites(calendar(["UID:1", "DTSTART:20261124T150000"], ["X-WR-TIMEZONE:Custom"]))).toMatchObject([
        { doubts: ["floating"] },
      ]));

    it.each([
      ["X-WR-TIMEZONE:Europe/Paris", "Europe/Paris"],
      [
        "BEGIN:VTIMEZONE\r\nTZID:Romance Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE",
        "Europe/Paris",
      ],
      ["VERSION:2.0", "UTC"],
    ])("R34 echoes a time in UTC where its calendar lives: %.40s", (line, timeZone) =>
      expect(invites(calendar(["UID:1", "DTSTART:20261124T150000Z"], [line]))).toMatchObject([
        { start: "2026-11-24T15:00:00.000Z", timeZone },
      ]),
    );

    it.each([
      ["20261124T160000+0100", "2026-11-24T15:00:00.000Z"],
      ["2026-11-24T16:00:00+01:00", "2026-11-24T15:00:00.000Z"],
      ["2026-11-24T15:00:00.000Z", "2026-11-24T15:00:00.000Z"],
      ["2026-11-24 15:00:00Z", "2026-11-24T15:00:00.000Z"],
    ])("reads %s, which programs write and iCalendar does not know", (value, at) =>
      expect(spanOf(`DTSTART:${value}`)).toMatchObject({ start: at, doubts: [] }),
    );

    it("R34 says that Outlook's midnight to midnight is a whole day", () =>
      expect(
        spanOf(
          "DTSTART;TZID=Europe/Berlin:20261124T000000",
          "DTEND;TZID=Europe/Berlin:20261125T000000",
          "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
        ).doubts,
      ).toEqual(["all_day"]));

    it("leaves the end open where the file gives a date for it", () =>
      expect(spanOf("DTSTART:20261124T150000Z", "DTEND;VALUE=DATE:20261125")).toMatchObject({
        start,
        end: undefined,
        doubts: [],
      }));

    it.each([
      ["DTSTART:20261124T233000", "PT1H", "2026-11-25T00:30"],
      ["DTSTART;VALUE=DATE:20261124", "P2D", "2026-11-26"],
      ["DTSTART:20261124T150000", "-PT1H", undefined],
    ])("R34 says when %s and DURATION:%s end by the invite's own clock", (line, duration, end) =>
      expect(spanOf(line, `DURATION:${duration}`).local?.end).toBe(end),
    );

    it.each([
      ["P1W2DT3H", "2026-12-03T18:00:00.000Z"],
      ["PT0S", "2026-11-24T15:00:00.000Z"],
      [" pt45m ", "2026-11-24T15:45:00.000Z"],
      ["P1Y", undefined],
      ["PT1.5H", undefined],
    ])("reads DURATION:%s", (duration, end) =>
      expect(spanOf("DTSTART:20261124T150000Z", `DURATION:${duration}`).end).toBe(end),
    );

    it("R34 asks about a zone that nobody knows", () =>
      expect(spanOf("DTSTART;TZID=Customized Time Zone 1:20261124T150000")).toMatchObject({
        start: undefined,
        doubts: ["unknown_zone"],
        local: { start: "2026-11-24T15:00" },
      }));

    it.each(["19890101T000000Z", "16010101T000000Z", "21010101T000000Z", "99991231T235959Z"])(
      "doubts a start in %s",
      (value) => expect(spanOf(`DTSTART:${value}`).doubts).toEqual(["out_of_range"]),
    );

    it.each([
      ["DTSTART:99991231T235959Z", "DURATION:PT3H"],
      ["DTSTART;TZID=America/New_York:99991231T235959", "DURATION:PT3H"],
      ["DTSTART;TZID=Nowhere/Land:99991231T235959", "DURATION:PT3H"],
      ["DTSTART:20261124T150000Z", "DTEND;TZID=America/New_York:99991231T235959"],
    ])("R34 keeps no instant that could not be stored: %s %s", (...lines) => {
      const { start, end, local } = spanOf(...lines);
      for (const at of [start ?? "2026-", local?.start ?? "2026-"]) expect(at).toMatch(/^\d{4}-/);
      expect(end).toBeUndefined();
      expect(local?.end).toBeUndefined();
    });

    it("doubts an end before the start", () =>
      expect(spanOf("DTSTART:20261124T150000Z", "DTEND:20261124T140000Z").doubts).toEqual(["out_of_range"]));

    it.each(["20260230T100000Z", "20261324T100000Z", "20261124T250000Z", "20261124T106100Z", "00000000T000000Z"])(
      "takes %s for no time",
      (value) => expect(spanOf(`DTSTART:${value}`).doubts).toEqual(["missing"]),
    );
  });

  it("keeps RECURRENCE-ID, SEQUENCE and STATUS, and says that a master recurs", () => {
    const text =
      calendar([...BASE, "RRULE:FREQ=WEEKLY", "SEQUENCE:3"]) +
      calendar([...BASE, "RECURRENCE-ID;TZID=Europe/Berlin:20261124T160000", "STATUS:CANCELLED"]) +
      calendar([...BASE, "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261124T160000"]);
    expect(invites(text)).toMatchObject([
      { recurring: true, sequence: 3 },
      { recurrenceId: "2026-11-24T15:00:00.000Z", status: "CANCELLED", sequence: 0 },
      { recurrenceId: "2026-11-24T15:00:00.000Z", andFollowing: true },
    ]);
  });

  it.each([
    ["emptiness", "", "invite.unreadable"],
    ["prose", "Hello, this is no calendar.", "invite.unreadable"],
    ["an empty calendar", "BEGIN:VCALENDAR\r\nEND:VCALENDAR", "invite.no_event"],
    [
      "a journal and busy times",
      "BEGIN:VCALENDAR\nBEGIN:VJOURNAL\nEND:VJOURNAL\nBEGIN:VFREEBUSY\nDTSTART:20261124T150000Z\nEND:VFREEBUSY\nEND:VCALENDAR",
      "invite.no_event",
    ],
    ["a to-do", "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:1\r\nEND:VTODO\r\nEND:VCALENDAR", "invite.no_event"],
    ["more than 256 KB", `BEGIN:VCALENDAR\r\n${" ".repeat(256 * 1024)}`, "invite.too_large"],
  ])("R12 names the problem of %s", (_, text, code) => expect(readCalendar(text)).toEqual({ kind: "problem", code }));
});

describe("hostile calendars", () => {
  const LIMIT = 256 * 1024;
  const fill = (line: (index: number) => string): string[] => {
    const lines: string[] = [];
    for (let size = 0, index = 0; size < LIMIT - 2_000; index++) {
      lines.push(line(index));
      size += line(index).length + 2;
    }
    return lines;
  };
  const bounded = (text: string): ReturnType<typeof readCalendar> => {
    const began = performance.now();
    const outcome = readCalendar(text);
    expect(performance.now() - began).toBeLessThan(2_000);
    return outcome;
  };

  it("R10 refuses a megabyte without looking at it", () =>
    expect(bounded(calendar(fill((i) => `ATTENDEE:mailto:a${i}@example.com`)).repeat(4))).toEqual({
      kind: "problem",
      code: "invite.too_large",
    }));

  it("R29 keeps 200 of thousands of attendees and counts the rest", () => {
    const lines = fill((index) => `ATTENDEE:mailto:a${index}@example.com`);
    const outcome = bounded(calendar(lines));
    const [invite] = outcome.kind === "events" ? outcome.invites : [];
    expect(invite?.attendees).toHaveLength(200);
    expect(invite?.attendeesLeftOut).toBe(lines.length - 200);
  });

  it.each([
    ["rules", calendar([...BASE, ...fill((i) => `RRULE:FREQ=SECONDLY;COUNT=999999999;BYSECOND=${i % 60}`)])],
    ["one endless rule", calendar([...BASE, `RRULE:FREQ=DAILY;BYMONTHDAY=${"1,".repeat(LIMIT / 3)}1`])],
    [
      "events",
      calendar(
        fill(
          (i) =>
            `END:VEVENT\r\nBEGIN:VEVENT\r\nUID:${i}\r\nDTSTART;TZID=Europe/Paris:2026${String(1 + (i % 12)).padStart(2, "0")}01T100000`,
        ),
      ),
    ],
    [
      "zones in words",
      calendar(
        fill(
          (i) =>
            `END:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART;TZID=(UTC+0${i % 9}:00) Salvador, La Paz, Samoa, Jujuy, Knox, Rome, Oslo${i}:20260701T100000`,
        ),
      ),
    ],
    ["soft line breaks", calendar(["SUMMARY;ENCODING=QUOTED-PRINTABLE:=", ...fill(() => "=41=")])],
    ["nested components", fill(() => "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nBEGIN:VALARM").join("\r\n")],
    ["nested alarms", calendar([...BASE, ...fill(() => "BEGIN:VALARM")])],
    ["folds", calendar(["SUMMARY:x", ...fill(() => " y")])],
    ["lines without a name", calendar(["DESCRIPTION:x", ...fill(() => "y")])],
    ["addresses without an end", calendar(["ATTENDEE;CN=x", ...fill(() => "y")])],
    ["line ends", calendar([...BASE, "\n".repeat(LIMIT / 2)])],
    ["quotes", calendar([...BASE, `ATTENDEE;CN=${'"'.repeat(LIMIT / 2)}:mailto:x@example.com`])],
    ["colons", calendar([...BASE, `DTSTART;TZID=${": ".repeat(LIMIT / 3)}`])],
    [
      "zone changes, each event in another year",
      [
        "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Z",
        ...Array.from(
          { length: 1_500 },
          (_, i) =>
            `BEGIN:DAYLIGHT\r\nDTSTART:${1600 + (i % 500)}0301T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYMONTH=3\r\nEND:DAYLIGHT`,
        ),
        "END:VTIMEZONE",
        ...Array.from({ length: 600 }, (_, i) => `BEGIN:VEVENT\r\nDTSTART;TZID=Z:${1600 + i}0701T100000\r\nEND:VEVENT`),
        "END:VCALENDAR",
      ].join("\r\n"),
    ],
  ])("R9 reads a bomb of %s in bounded time", (_, text) => {
    expect(text.length).toBeLessThanOrEqual(LIMIT);
    expect(["events", "problem"]).toContain(bounded(text).kind);
  });
});
