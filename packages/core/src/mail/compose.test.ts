import { expect, test } from "vitest";
import { automaticHeaders, type OutgoingMail, rawMessage } from "./compose.ts";
import { parseMessage } from "./parse.ts";

const calendar = { method: "REPLY" as const, text: "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n" };
const mail: OutgoingMail & { calendar: typeof calendar } = {
  from: { address: "debrief@debrief.example.com", displayName: "Debrief" },
  to: { address: "rae@agency.example", displayName: "Ræ Moreno" },
  replyTo: { address: "token@debrief.example.com", displayName: "Debrief" },
  subject: "Accepted: Gespräch mit Jürgen, das einen sehr langen Titel hat, damit er gefaltet werden muss",
  html: "<p>Accepted – schön</p>",
  text: "Accepted – schön\n--=_alternative--\n",
  headers: automaticHeaders("auto-replied"),
  calendar,
  tags: {},
};

test("a calendar answer is text, HTML and calendar as alternatives, its method beside it (RFC 6047 §2.4)", async () => {
  const source = rawMessage(mail);
  expect(source).toMatch(/^Content-Type: multipart\/alternative; boundary="[^"]+"\r$/m);
  expect(source.match(/^Content-Type: .*$/gm)?.map((line) => line.trim())).toEqual([
    expect.stringContaining("multipart/alternative"),
    "Content-Type: text/plain; charset=UTF-8",
    "Content-Type: text/html; charset=UTF-8",
    "Content-Type: text/calendar; charset=UTF-8; method=REPLY",
  ]);
  const message = await parseMessage(Buffer.from(source));
  expect(message).toMatchObject({
    subject: mail.subject,
    text: mail.text,
    html: expect.stringContaining("schön"),
    from: [mail.from],
    to: [mail.to],
    replyTo: [mail.replyTo],
  });
  expect(message.calendars.map((text) => text.trim().replace(/\r?\n/g, "\r\n"))).toEqual([calendar.text.trim()]);
  expect(message.headers).toContainEqual({ name: "auto-submitted", value: "auto-replied" });
});

test("R39 header lines are ASCII and short, and CR/LF makes no other header", () => {
  const source = rawMessage({ ...mail, subject: "a\r\nBcc: eve@example.net\r\n\r\nboo ü" });
  const header = source.slice(0, source.indexOf("\r\n\r\n"));
  expect(header).toMatch(/^[\x20-\x7e\r\n]*$/);
  expect(header.split("\r\n").every((line) => line.length <= 200)).toBe(true);
  expect(header).not.toMatch(/^Bcc:/m);
});
