import { describe, expect, it } from "vitest";
import type { Message } from "../mail/message.ts";
import { findInvites } from "./find.ts";

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

  it("hands on what the recruiter typed above the forward", () =>
    expect(findInvites(message({ text: `Candidate: Jane\n\n-----Original Appointment-----\n${PROSE}` }))).toMatchObject(
      { note: "Candidate: Jane" },
    ));
});
