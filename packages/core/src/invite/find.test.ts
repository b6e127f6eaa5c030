import { describe, expect, it } from "vitest";
import type { Attachment, Message } from "../mail/message.ts";
import { findInvites } from "./find.ts";
import { globalObjectId, winmail } from "./fixtures/winmail.ts";

function message(parts: Partial<Message>): Message {
  const empty = {
    headers: [],
    from: [],
    to: [],
    cc: [],
    replyTo: [],
    references: [],
    attachments: [],
    calendars: [],
    forwarded: [],
  };
  return { subject: "Fwd: Interview", ...empty, ...parts };
}

type Fields = { uid?: string; method?: string; start?: string; more?: string[] };

function calendar(...events: Fields[]): string {
  const method = events.find((event) => event.method)?.method;
  return [
    "BEGIN:VCALENDAR",
    ...(method ? [`METHOD:${method}`] : []),
    ...events.flatMap(({ uid = "1", start = "20261124T150000Z", more = [] }) => [
      "BEGIN:VEVENT",
      `UID:${uid}`,
      `DTSTART:${start}`,
      ...more,
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ].join("\r\n");
}

const PROSE = "When: Tuesday, November 24, 2026 4:00 PM-5:00 PM (UTC+01:00) Amsterdam, Berlin\nWhere: Zoom";

describe("findInvites", () => {
  it.each(["REQUEST", "PUBLISH", undefined, "ADD", "XYZ"])("R31 starts with METHOD %s", (method) =>
    expect(findInvites(message({ calendars: [calendar(method ? { method } : {})] }))).toMatchObject({
      kind: "invite",
      invite: { uid: "1" },
    }),
  );

  it.each(["REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER"])("R31 starts nothing with METHOD %s", (method) =>
    expect(findInvites(message({ calendars: [calendar({ method })] }))).toMatchObject({
      kind: "not_an_invitation",
      method,
    }),
  );

  it("R31 starts nothing with an answer whose METHOD was lost", () => {
    const answer = calendar({ more: ["ATTENDEE;PARTSTAT=ACCEPTED:mailto:jane@example.com"] });
    const subject = "Fwd: Accepted: Interview";
    expect(findInvites(message({ subject, calendars: [answer] }))).toMatchObject({
      kind: "not_an_invitation",
      method: "REPLY",
    });
    expect(findInvites(message({ calendars: [answer] })).kind).toBe("invite");
  });

  it.each([
    ["METHOD:CANCEL", calendar({ method: "CANCEL" })],
    ["STATUS:CANCELLED", calendar({ more: ["STATUS:CANCELLED"] })],
  ])("R31 takes %s for a cancellation", (_, text) =>
    expect(findInvites(message({ calendars: [text] })).kind).toBe("cancel"),
  );

  it.each([
    ["its own part", { calendars: [calendar({})] }],
    ["a forwarded message", { forwarded: [message({ calendars: [calendar({})] })] }],
    ["a message forwarded twice", { forwarded: [message({ forwarded: [message({ calendars: [calendar({})] })] })] }],
    ["two identical parts", { calendars: [calendar({}), calendar({})] }],
  ])("R32 finds the calendar in %s", (_, parts) =>
    expect(findInvites(message(parts))).toMatchObject({ kind: "invite", invite: { uid: "1" } }),
  );

  const file = (content: string | Uint8Array, contentType: string, filename?: string): Partial<Message> => {
    const octets = typeof content === "string" ? Buffer.from(content) : content;
    const attachment: Attachment = { contentType, size: octets.length, content: octets, filename };
    return { attachments: [attachment] };
  };
  const utf16 = Buffer.from(`\ufeff${calendar({ more: ["SUMMARY:面接 Jane"] })}`, "utf16le");

  it.each([
    ["an attachment without a telling name or type", file(calendar({}), "application/x-unknown")],
    ["a .txt", file(calendar({}), "text/plain", "invite.txt")],
    ["a text that is quoted", { text: `Hi,\n\n${calendar({}).replace(/^/gm, "> ")}\n\nbest` }],
    ["HTML", { html: `<p>Hi</p><p>${calendar({}).replaceAll("\r\n", "<br>")}</p>` }],
    ["base64 that nobody decoded", { text: Buffer.from(calendar({})).toString("base64") }],
    ["UTF-16", file(utf16, "application/x-ics", "invite")],
    ["UTF-16 the other way round", file(Buffer.from(utf16).swap16(), "application/octet-stream")],
    [
      "a message attached as a mere file",
      file(`From: rae@agency.example\r\n\r\n${calendar({})}`, "application/x-mail"),
    ],
    ["a winmail.dat's files", file(winmail({ files: [Buffer.from(calendar({}))] }), "application/ms-tnef")],
    ["an attachment of a forwarded message", { forwarded: [message(file(calendar({}), "application/x-unknown"))] }],
  ])("R32 finds the calendar in %s", (_, parts) =>
    expect(findInvites(message(parts))).toMatchObject({
      kind: "invite",
      invite: { uid: "1", start: "2026-11-24T15:00:00.000Z" },
    }),
  );

  it("R32 reads Chinese in UTF-16", () =>
    expect(findInvites(message(file(utf16, "application/x-ics")))).toMatchObject({ invite: { summary: "面接 Jane" } }));

  it("R12 reads the meeting of a winmail.dat, and takes a calendar beside it for the better word", () => {
    const tnef = winmail({
      messageClass: "IPM.Microsoft Schedule.MtgReq",
      properties: [
        { tag: "00062002:820d", value: new Date("2026-11-24T15:00:00Z") },
        { tag: "6ed8da90:0023", value: globalObjectId("1") },
      ],
    });
    const parts = file(tnef, "application/octet-stream", "winmail.dat");
    expect(findInvites(message(parts))).toMatchObject({ kind: "invite", invite: { uid: "1", attendees: [] } });
    const beside = { ...parts, calendars: [calendar({ more: ["ATTENDEE:mailto:jane@example.com"] })] };
    expect(findInvites(message(beside))).toMatchObject({
      kind: "invite",
      invite: { attendees: [{ address: "jane@example.com" }] },
    });
  });

  it("R15 explains an invite in an archive, without opening it, and says nothing of other archives", () => {
    const zip = (name: string) => file(`PK\u0003\u0004 ${name}`, "application/zip", "files.zip");
    expect(findInvites(message(zip("invite.ics")))).toMatchObject({ kind: "none", code: "invite.zipped" });
    expect(findInvites(message(zip("cv.pdf")))).toMatchObject({ kind: "none", code: "invite.not_found" });
  });

  it("R32 falls back to the words of the text, of the HTML, of a forwarded message", () => {
    const html = `<p>${PROSE.replace("\n", "<br>")}</p>`;
    for (const parts of [
      { text: PROSE },
      { html },
      { text: "see below", html },
      { text: "see attached", forwarded: [message({ text: PROSE })] },
    ]) {
      expect(findInvites(message(parts))).toMatchObject({
        kind: "invite",
        invite: { found: "text", start: "2026-11-24T15:00:00.000Z" },
      });
    }
  });

  it("R32 asks which of several interviews is meant", () => {
    const outcome = findInvites(
      message({ calendars: [calendar({ uid: "1" }), calendar({ uid: "2", start: "20261125T150000Z" })] }),
    );
    expect(outcome).toMatchObject({
      kind: "ask",
      candidates: [{ uid: "1" }, { uid: "2" }],
      question: { about: "invite", options: [{ at: "2026-11-24T15:00:00.000Z" }, { at: "2026-11-25T15:00:00.000Z" }] },
    });
  });

  it("R31 takes the latest version of one event, by SEQUENCE, then by DTSTAMP, in any order", () => {
    const old = calendar({ method: "REQUEST", more: ["SEQUENCE:0", "DTSTAMP:20261101T000000Z"] });
    const moved = calendar({
      method: "REQUEST",
      start: "20261125T150000Z",
      more: ["SEQUENCE:1", "DTSTAMP:20261101T000000Z"],
    });
    const cancelled = calendar({ method: "CANCEL", more: ["SEQUENCE:1", "DTSTAMP:20261102T000000Z"] });
    for (const calendars of [
      [old, moved],
      [moved, old],
    ]) {
      expect(findInvites(message({ calendars }))).toMatchObject({
        kind: "invite",
        invite: { start: "2026-11-25T15:00:00.000Z" },
      });
    }
    for (const calendars of [
      [cancelled, moved, old],
      [old, moved, cancelled],
    ])
      expect(findInvites(message({ calendars })).kind).toBe("cancel");
  });

  describe("a series", () => {
    const master = { more: ["RRULE:FREQ=WEEKLY", "DTEND:20261124T160000Z"] };
    const override = { start: "20261201T150000Z", more: ["RECURRENCE-ID:20261201T140000Z", "DTEND:20261201T160000Z"] };

    it("is its one instance, when that is all the object holds", () =>
      expect(findInvites(message({ calendars: [calendar(override)] }))).toMatchObject({
        kind: "invite",
        invite: { start: "2026-12-01T15:00:00.000Z", recurrenceId: "2026-12-01T14:00:00.000Z" },
      }));

    it("is the instance whose start the forward's words state", () => {
      const text = "When: Tuesday, December 1, 2026 4:00 PM-5:00 PM (UTC+01:00) Berlin\nWhere: Zoom";
      expect(findInvites(message({ text, calendars: [calendar(master, override)] }))).toMatchObject({
        kind: "invite",
        invite: { start: "2026-12-01T15:00:00.000Z", recurrenceId: "2026-12-01T14:00:00.000Z" },
      });
    });

    it("R10 has the date that the words state, with no rule expanded", () => {
      const text = "When: Tuesday, December 8, 2026 4:00 PM (UTC+01:00) Berlin\nWhere: Zoom";
      const outcome = findInvites(message({ text, calendars: [calendar(master)] }));
      expect(outcome).toMatchObject({
        kind: "invite",
        invite: { start: "2026-12-08T15:00:00.000Z", end: "2026-12-08T16:00:00.000Z" },
      });
      expect(outcome.kind === "invite" && outcome.invite.recurring).toBeUndefined();
    });

    it("stays a series when nothing tells which meeting, and asks when the object holds several", () => {
      expect(findInvites(message({ calendars: [calendar(master)] }))).toMatchObject({
        kind: "invite",
        invite: { recurring: true },
      });
      expect(findInvites(message({ calendars: [calendar(master, override)] }))).toMatchObject({
        kind: "ask",
        candidates: [{}, {}],
      });
    });

    it.each([
      ["typed", { text: "It was the one on Tuesday, 8 December 2026.\n\n-----Original Appointment-----\nSubject: x" }],
      ["typed, without a year", { text: "The 8 December one please\n\nBegin forwarded message:\n\nhi" }],
      ["typed in German", { text: "Es geht um Dienstag, 8. Dezember 2026\n\n-----Ursprünglicher Termin-----" }],
      ["the subject's", { subject: "Fwd: Interview Jane Doe - Tue 8 Dec 2026" }],
      ["the prose's without a zone", { text: "When: Tuesday, December 8, 2026 4:00 PM\nWhere: Zoom" }],
      ["the prose's for the day", { text: "When: Tuesday, December 8, 2026\nWhere: Zoom\nWho: Jane Doe" }],
    ])("R10 has the day that the words state, at the time that the series has: %s", (_, words) => {
      const weekly = {
        start: "20261124T160000",
        more: ["RRULE:FREQ=WEEKLY", "DTEND;TZID=Europe/Berlin:20261124T170000"],
      };
      const text = calendar(weekly).replace("DTSTART:", "DTSTART;TZID=Europe/Berlin:");
      const date = new Date("2026-12-08T17:30:00Z");
      expect(findInvites(message({ date, ...words, calendars: [text] }))).toMatchObject({
        kind: "invite",
        invite: {
          start: "2026-12-08T15:00:00.000Z",
          end: "2026-12-08T16:00:00.000Z",
          recurrenceId: "2026-12-08T15:00:00.000Z",
        },
      });
    });

    it("does not take the day of a deadline for the meeting's", () =>
      expect(
        findInvites(message({ text: "I need it by Friday 11 December 2026", calendars: [calendar(master)] })),
      ).toMatchObject({ kind: "invite", invite: { recurring: true } }));

    it("takes a moved meeting for the one on its first day and on its new one", () => {
      const moved = { start: "20261202T100000Z", more: ["RECURRENCE-ID:20261201T150000Z", "DTEND:20261202T110000Z"] };
      for (const day of ["1 December 2026", "2 December 2026"])
        expect(findInvites(message({ text: `the one on ${day}`, calendars: [calendar(master, moved)] }))).toMatchObject(
          {
            kind: "invite",
            invite: { start: "2026-12-02T10:00:00.000Z", recurrenceId: "2026-12-01T15:00:00.000Z" },
          },
        );
    });

    it("moves this and all that follow, and none before", () => {
      const following = {
        start: "20261201T170000Z",
        more: ["RECURRENCE-ID;RANGE=THISANDFUTURE:20261201T150000Z", "DTEND:20261201T180000Z"],
      };
      const on = (day: string) =>
        findInvites(message({ text: `the one on ${day}`, calendars: [calendar(master, following)] }));
      expect(on("15 December 2026")).toMatchObject({ invite: { start: "2026-12-15T17:00:00.000Z" } });
      expect(on("24 November 2026")).toMatchObject({ invite: { start: "2026-11-24T15:00:00.000Z" } });
    });

    it("asks when the meeting of that day was called off", () => {
      const gone = { start: "20261208T150000Z", more: ["RECURRENCE-ID:20261208T150000Z", "STATUS:CANCELLED"] };
      expect(
        findInvites(message({ text: "the one on 8 December 2026", calendars: [calendar(master, gone)] })).kind,
      ).toBe("ask");
    });

    it("leaves out instances that were cancelled", () => {
      const gone = { start: "20261208T150000Z", more: ["RECURRENCE-ID:20261208T150000Z", "STATUS:CANCELLED"] };
      expect(findInvites(message({ calendars: [calendar(override, gone)] }))).toMatchObject({
        kind: "invite",
        invite: { recurrenceId: "2026-12-01T14:00:00.000Z" },
      });
    });
  });

  it.each([
    ["nothing", {}, "invite.not_found"],
    ["a calendar of 300 KB", { calendars: ["BEGIN:VCALENDAR".padEnd(300_000)] }, "invite.too_large"],
    ["a broken calendar", { calendars: ["rubbish"] }, "invite.unreadable"],
    ["a calendar of to-dos", { calendars: ["BEGIN:VCALENDAR\r\nEND:VCALENDAR"] }, "invite.no_event"],
    [
      "a winmail.dat",
      {
        attachments: [
          { filename: "winmail.dat", contentType: "application/octet-stream", size: 1, content: new Uint8Array(1) },
        ],
      },
      "invite.tnef",
    ],
  ])("R12 says why there is no invite in %s", (_, parts, code) =>
    expect(findInvites(message(parts))).toMatchObject({ kind: "none", code }),
  );

  it("reads the words beside a calendar that cannot be read", () =>
    expect(findInvites(message({ text: PROSE, calendars: ["rubbish"] }))).toMatchObject({
      kind: "invite",
      invite: { found: "text" },
    }));

  it("R32 takes the people of the forward where the calendar lists nobody", () => {
    const inner = message({
      from: [{ address: "sam@acme.example", displayName: "Sam Fox" }],
      to: [{ address: "jane@example.com", displayName: "Jane Doe" }],
      text: "Please add the interview to your calendar.",
      calendars: [calendar({})],
    });
    const outcome = findInvites(message({ forwarded: [inner] }));
    expect(outcome.kind === "invite" && outcome.invite.attendees.map(({ address }) => address)).toContain(
      "jane@example.com",
    );
    const listed = calendar({ more: ["ATTENDEE:mailto:kim@example.com"] });
    expect(findInvites(message({ forwarded: [{ ...inner, calendars: [listed] }] }))).toMatchObject({
      invite: { attendees: [{ address: "kim@example.com" }] },
    });
  });

  it.each([
    ["DTSTART:", "floating"],
    ["DTSTART;TZID=Customized Time Zone:", "unknown_zone"],
  ])("R34 lets the words name the zone of a %s time that shows the same clock, and of no other", (property, doubt) => {
    const calendars = [calendar({ start: "20261124T160000", more: ["DURATION:PT45M"] }).replace("DTSTART:", property)];
    expect(findInvites(message({ text: PROSE, calendars }))).toMatchObject({
      kind: "invite",
      invite: {
        start: "2026-11-24T15:00:00.000Z",
        end: "2026-11-24T15:45:00.000Z",
        timeZone: "Europe/Berlin",
        doubts: [],
      },
    });
    for (const text of [PROSE.replace("4:00 PM-5:00", "3:00 PM-5:00"), PROSE.replace(/ \(UTC.*Berlin/, "")])
      expect(findInvites(message({ text, calendars }))).toMatchObject({ kind: "invite", invite: { doubts: [doubt] } });
  });

  it("R9 reads a thousand attachments that look like calendars in bounded time", () => {
    const event = (index: number) => ({ uid: String(index), start: "20261124T150000" });
    const content = Buffer.from(calendar(...Array.from({ length: 2_000 }, (_, index) => event(index))));
    const attachment: Attachment = { contentType: "application/x-unknown", size: content.length, content };
    const began = performance.now();
    expect(findInvites(message({ attachments: Array.from({ length: 1_000 }, () => attachment) })).kind).toBe("ask");
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it("R12 says what became of the file rather than that an interview was mentioned without a time", () => {
    const text =
      "From: Sam Fox <sam@acme.example>\nTo: Jane Doe <jane@example.com>\nSubject: Interview\n\nYour interview";
    expect(findInvites(message({ text, calendars: ["BEGIN:VCALENDAR".padEnd(300_000)] }))).toMatchObject({
      kind: "none",
      code: "invite.too_large",
    });
  });

  it("hands on what the recruiter typed above the forward", () =>
    expect(findInvites(message({ text: `Candidate: Jane\n\n-----Original Appointment-----\n${PROSE}` }))).toMatchObject(
      { note: "Candidate: Jane" },
    ));
});
