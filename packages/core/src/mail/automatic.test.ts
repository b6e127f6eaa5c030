import { expect, test } from "vitest";
import { automatic, mayAnswer } from "./automatic.ts";
import { parseMessage } from "./parse.ts";

async function message(...headers: string[]) {
  return parseMessage(Buffer.from([...headers, "", "x"].join("\r\n")));
}

test.each([
  ["Auto-Submitted: auto-replied", "header.auto_submitted"],
  ["Auto-Submitted: Auto-Generated; owner=x", "header.auto_submitted"],
  ["Auto-Submitted: auto-notified (by a robot)", "header.auto_submitted"],
  ["X-Autoreply: yes", "header.autoreply"],
  ["X-Autorespond: 1", "header.autoreply"],
  ["Return-Path: <>", "header.null_reverse_path"],
  ["From: Mail Delivery System <MAILER-DAEMON@mx.example.net>", "sender.mailer_daemon"],
  ["Subject: Automatische Antwort: Fragen", "subject.out_of_office"],
  ["Subject: Out of Office: your questions", "subject.out_of_office"],
])("R17 %s is automatic", async (header, reason) => {
  expect(automatic(await message("From: ben@acme.example", header).then(onlyFrom(header)))).toEqual({ reason });
});

test.each([
  "Auto-Submitted: no",
  "Auto-Submitted: No (a person wrote this)",
  "X-Auto-Response-Suppress: All",
  "Return-Path: <ben@acme.example>",
  "Subject: Out of curiosity: what happens next?",
  "Subject: Re: Automatic testing experience",
])("R17 %s is a person's", async (header) => {
  expect(automatic(await message("From: ben@acme.example", header))).toBeUndefined();
});

test("R17 the null reverse-path of the envelope is automatic too", async () => {
  expect(automatic(await message("From: ben@acme.example"), "")).toEqual({ reason: "header.null_reverse_path" });
  expect(automatic(await message("From: ben@acme.example"), "ben@acme.example")).toBeUndefined();
});

test("R16 R17 a list or bulk mail counts and is not answered", async () => {
  for (const header of ["Precedence: bulk", "Precedence: list", "List-Id: <jobs.example.org>"]) {
    const mail = await message("From: ben@acme.example", header);
    expect(automatic(mail)).toBeUndefined();
    expect(mayAnswer(mail)).toBe(false);
  }
  expect(mayAnswer(await message("From: ben@acme.example"))).toBe(true);
});

/** A case that sets From itself must be the only From. */
function onlyFrom(header: string) {
  return <M extends { headers: { name: string }[] }>(mail: M): M =>
    header.startsWith("From:")
      ? { ...mail, headers: mail.headers.filter(({ name }, index) => name !== "from" || index > 0) }
      : mail;
}
