import ICAL from "ical.js";
import { expect, test } from "vitest";
import { readCalendar } from "../invite/calendar/calendar.ts";
import { type Acceptance, acceptance } from "./itip-reply.ts";

const given: Acceptance = {
  uid: "040000008200E00074C5B7101A82E008;a,b\\c",
  sequence: 3,
  organizer: { address: "rae@agency.example", displayName: 'Rae "R." Moreno; Agency: Nord' },
  attendee: { address: "debrief@debrief.example.com", displayName: "Debrief" },
  summary: `Gespräch, ${"Zürich ".repeat(20)}; \\ ende`,
  start: "2026-11-24T13:00:00.000Z",
  end: "2026-11-24T14:00:00.000Z",
  at: "2026-11-24T08:00:00.000Z",
};

function parsed(text: string) {
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  if (!event) throw new Error("There is no event in it.");
  return event;
}

test("ical.js reads what we send: METHOD, UID, SEQUENCE, ORGANIZER and DTSTAMP as they must be (RFC 5546 §3.2.3)", () => {
  const text = acceptance(given);
  expect(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue("method")).toBe("REPLY");
  const event = parsed(text);
  expect(event.getFirstPropertyValue("uid")).toBe(given.uid);
  expect(event.getFirstPropertyValue("sequence")).toBe(3);
  expect(event.getFirstPropertyValue("organizer")).toBe("mailto:rae@agency.example");
  expect(event.getFirstProperty("organizer")?.getParameter("cn")).toBe("Rae R. Moreno; Agency: Nord");
  expect(String(event.getFirstPropertyValue("dtstamp"))).toBe("2026-11-24T08:00:00Z");
  expect(event.getFirstPropertyValue("summary")).toBe(given.summary);
  expect(event.getFirstProperty("recurrence-id")).toBeNull();
});

test("exactly one attendee answers, and has accepted", () => {
  const attendees = parsed(acceptance(given)).getAllProperties("attendee");
  expect(attendees.map((one) => [one.getFirstValue(), one.getParameter("partstat")])).toEqual([
    ["mailto:debrief@debrief.example.com", "ACCEPTED"],
  ]);
});

test("an instance is named by its RECURRENCE-ID", () => {
  const event = parsed(acceptance({ ...given, recurrenceId: "2026-11-17T13:00:00.000Z" }));
  expect(String(event.getFirstPropertyValue("recurrence-id"))).toBe("2026-11-17T13:00:00Z");
});

test("lines end in CRLF and are folded at 75 octets, between characters", () => {
  const text = acceptance(given);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toContain("\ufffd");
  }
});

test("R39 nothing that a stranger wrote becomes a line of its own", () => {
  const text = acceptance({
    ...given,
    uid: "a\r\nATTENDEE:mailto:x@example.net",
    summary: "b\nMETHOD:CANCEL\r\nX:",
    organizer: { address: "rae@agency.example", displayName: "Rae\r\nX-EVIL:1" },
  });
  const unfolded = text.replaceAll("\r\n ", "").split("\r\n");
  expect(unfolded.filter((line) => /^(?:ATTENDEE|METHOD|X)/.test(line))).toHaveLength(2);
});

test("our own reader takes it for talk about an invite, which starts nothing", () => {
  expect(readCalendar(acceptance(given))).toMatchObject({ kind: "events", invites: [{ method: "REPLY" }] });
});
