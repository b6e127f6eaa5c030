import { readCalendar } from "@debrief/core/invite/calendar/calendar";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { sampleInterviewer, sampleInvite } from "./sample-invite.ts";

const startAddress = "debrief@debrief.example.com";
const winter = { now: "2026-11-24T12:07:30.000Z", startAddress };

async function opened(sample: { source: string }) {
  const email = await PostalMime.parse(sample.source, { attachmentEncoding: "utf8" });
  const calendars = email.attachments.map(({ content }) => String(content));
  const outcome = readCalendar(calendars[0] ?? "");
  return { email, calendars, invites: outcome.kind === "events" ? outcome.invites : [] };
}

describe("the sample invite", () => {
  test("is a recruiter's forward to the start address", async () => {
    const sample = sampleInvite(winter);
    const { email } = await opened(sample);
    expect(sample).toMatchObject({ from: "rae@agency.example", to: startAddress });
    expect(email.from).toEqual({ name: "Rae Miller", address: "rae@agency.example" });
    expect(email.date).toBe("2026-11-24T12:07:30.000Z");
    expect(email.subject).toBe(
      "Fwd: Invitation: Interview: Jane Doe - Backend Engineer @ Tue Nov 24, 2026 2:15pm - 3:15pm (CET)",
    );
    expect(email.text).toMatch(/^-{10} Forwarded message -{9}\r?\nFrom: Rae Miller <rae@agency\.example>\r?$/m);
    expect(email.html).toContain('<div class="gmail_quote gmail_quote_container">');
  });

  test("carries its calendar as an alternative with METHOD:REQUEST and once more as invite.ics", async () => {
    const { email, calendars } = await opened(sampleInvite(winter));
    expect(email.attachments.map(({ mimeType, method, filename }) => ({ mimeType, method, filename }))).toEqual([
      { mimeType: "text/calendar", method: "REQUEST", filename: null },
      { mimeType: "application/ics", method: undefined, filename: "invite.ics" },
    ]);
    expect(calendars[1]).toBe(calendars[0]);
  });

  test("is one hour in Europe/Berlin, with the candidate's domain the odd one", async () => {
    const { invites } = await opened(sampleInvite(winter));
    expect(invites).toHaveLength(1);
    expect(invites[0]).toMatchObject({
      method: "REQUEST",
      sequence: 0,
      start: "2026-11-24T13:15:00.000Z",
      end: "2026-11-24T14:15:00.000Z",
      timeZone: "Europe/Berlin",
      doubts: [],
      summary: "Interview: Jane Doe – Backend Engineer",
    });
    expect(invites[0]?.organizer?.address).toBe("rae@agency.example");
    expect(invites[0]?.attendees.map(({ address }) => address)).toEqual([
      "rae@agency.example",
      "jane.doe@example.com",
      "sam.patel@acme.example",
    ]);
  });

  test("R34 ends when it is told to, in summer time too", async () => {
    const { email, invites } = await opened(sampleInvite({ ...winter, endsAt: "2026-07-01T15:00:00.000Z" }));
    expect(invites[0]).toMatchObject({ start: "2026-07-01T14:00:00.000Z", end: "2026-07-01T15:00:00.000Z" });
    expect(email.subject).toContain("@ Wed Jul 1, 2026 4pm - 5pm (CEST)");
  });

  test("takes a second interviewer", async () => {
    const { invites, email } = await opened(sampleInvite({ ...winter, second: sampleInterviewer }));
    expect(invites[0]?.attendees.map(({ address }) => address)).toContain("ben.okafor@acme.example");
    expect(email.text).toContain("ben.okafor@acme.example");
  });

  test("R31 is the same interview when it is forwarded twice", async () => {
    const [once, again] = await Promise.all([
      opened(sampleInvite(winter)),
      opened(sampleInvite({ ...winter, now: "2026-11-24T12:09:00.000Z" })),
    ]);
    expect(again.invites[0]?.uid).toBe(once.invites[0]?.uid);
    expect(again.email.messageId).not.toBe(once.email.messageId);
  });

  test("folds its calendar at 75 octets and keeps to CRLF", async () => {
    const { source } = sampleInvite(winter);
    expect(source.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const calendar = Buffer.from(source.split('filename="invite.ics"')[1]?.split("\r\n\r\n")[1] ?? "", "base64");
    const lines = calendar.toString("utf8").split("\r\n");
    expect(lines.length).toBeGreaterThan(40);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });
});
