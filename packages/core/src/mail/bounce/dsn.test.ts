import { expect, test } from "vitest";
import { parseMessage } from "../parse.ts";
import { readBounce, readBounces } from "./dsn.ts";

function report(...status: string[]) {
  return parseMessage(
    Buffer.from(
      [
        "From: MAILER-DAEMON@mx.example.net",
        "Subject: Undelivered Mail Returned to Sender",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        "",
        "--b",
        "",
        "Your message could not be delivered.",
        "--b",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.example.net",
        "",
        ...status,
        "--b--",
      ].join("\r\n"),
    ),
  );
}

test("R18 5.x is permanent, with the final recipient and the status", async () => {
  const mail = await report("Final-Recipient: rfc822; Jane.Doe@Example.com", "Action: failed", "Status: 5.1.1");
  expect(readBounce(mail)).toEqual({
    recipient: "jane.doe@example.com",
    status: "5.1.1",
    class: "permanent",
    reason: "user_unknown",
  });
});

test.each([
  ["delayed", "4.4.1", "transient"],
  ["delayed", "5.0.0", "transient"],
  ["failed", "4.2.2", "transient"],
  ["failed", "5.2.2", "transient"],
  ["failed", "5.7.1", "transient"],
  ["failed", "5.1.6", "permanent"],
  ["failed", "5.1.2", "permanent"],
  ["expired", "4.4.7", "transient"],
])("R18 %s with %s is %s", async (action, status, expected) => {
  const mail = await report("Final-Recipient: rfc822;jane@example.com", `Action: ${action}`, `Status: ${status}`);
  expect(readBounce(mail)?.class).toBe(expected);
});

test("R18 a diagnostic tells more than 5.0.0, folded lines included", async () => {
  const mail = await report(
    "Final-Recipient: rfc822;jane@example.com",
    "Action: failed",
    "Status: 5.0.0",
    "Diagnostic-Code: smtp;",
    "  550 5.7.1 refused",
  );
  expect(readBounce(mail)?.status).toBe("5.7.1");
});

test("R18 every recipient of a report is told, and the gravest stands for all", async () => {
  const mail = await report(
    "Final-Recipient: rfc822; ben@example.com",
    "Action: failed",
    "Status: 5.2.2",
    "",
    "Final-Recipient: rfc822; mia@example.com",
    "Action: delivered",
    "Status: 2.1.5",
    "",
    "Final-Recipient: rfc822; jane@example.com",
    "Action: failed",
    "Status: 5.1.1",
  );
  expect(readBounces(mail).map(({ recipient, reason }) => [recipient, reason])).toEqual([
    ["ben@example.com", "mailbox_full"],
    ["jane@example.com", "user_unknown"],
  ]);
  expect(readBounce(mail)?.recipient).toBe("jane@example.com");
});

test.each([
  // The words of the diagnostic outweigh a code that says less, or something else.
  ["5.0.0", "550 5.1.1 <jane@example.com>: Recipient address rejected: User unknown", "user_unknown"],
  ["5.0.0", "550 Requested action not taken: mailbox over quota", "mailbox_full"],
  ["5.1.1", "552 5.2.2 The email account that you tried to reach is over quota", "mailbox_full"],
  ["5.7.1", "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org", "policy"],
  ["5.7.26", "550 5.7.26 This mail is unauthenticated: SPF and DKIM did not pass", "policy"],
  ["5.1.8", "553 5.1.8 <ben@acme.example>... Domain of sender address does not exist", "sender_refused"],
  ["5.0.0", "550 <ben@acme.example>: Sender address rejected: Domain not found", "sender_refused"],
  ["5.3.4", "552 5.3.4 Message size exceeds fixed limit", "too_large"],
  ["5.0.0", "554 Message rejected as spam by content scanning", "content"],
  [
    "5.4.4",
    "Host or domain name not found. Name service error for name=nowhere.example type=MX: Host not found",
    "host_unknown",
  ],
  [
    "4.4.3",
    "Host or domain name not found. Name service error for name=slow.example: Host not found, try again",
    "network",
  ],
  ["5.1.6", "551 5.1.6 User has moved; please try <jane@example.org>", "moved"],
  ["5.1.10", "556 5.1.10 Domain example.com does not accept mail (nullMX)", "accepts_no_mail"],
  ["5.7.13", "525 5.7.13 User account has been disabled", "suspended"],
  ["5.1.10", "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup", "user_unknown"],
  ["5.4.1", "550 5.4.1 Recipient address rejected: Access denied", "user_unknown"],
  ["4.7.1", "451 4.7.1 Greylisting in action, please try again later", "busy"],
  ["4.4.1", "connect to mx.example.com[192.0.2.1]:25: Connection timed out", "network"],
  ["5.0.0", "550 5.0.0 (see https://help.example.com/#user-unknown)", "unknown"],
])("R18 %s with “%s” is for the reason %s", async (status, diagnostic, reason) => {
  const mail = await report(
    "Final-Recipient: rfc822;jane@example.com",
    "Action: failed",
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${diagnostic}`,
  );
  expect(readBounce(mail)?.reason).toBe(reason);
});

test("R18 a recipient refused only after the message was filtered, whatever the words say", async () => {
  const refused = (stage: string) =>
    report(
      "Final-Recipient: rfc822;jane@example.com",
      "Action: failed",
      "Status: 5.0.0",
      `Diagnostic-Code: smtp; 550 Unknown user jane@example.com (in reply to ${stage} command)`,
    ).then(readBounce);
  expect(await refused("end of DATA")).toMatchObject({ reason: "filtered", class: "transient" });
  expect(await refused("RCPT TO")).toMatchObject({ reason: "user_unknown", class: "permanent" });
  expect(await refused("MAIL FROM")).toMatchObject({ reason: "sender_refused", class: "transient" });
});

test("R18 a report of success is no bounce", async () => {
  expect(
    readBounce(await report("Final-Recipient: rfc822;jane@example.com", "Action: delivered", "Status: 2.0.0")),
  ).toBeUndefined();
});

test("R18 a person who writes about a bounce has not bounced", async () => {
  const mail = await parseMessage(
    Buffer.from("From: jane@example.com\r\nSubject: delivery failure\r\n\r\nMy mail bounced with 550 5.1.1"),
  );
  expect(readBounce(mail)).toBeUndefined();
});

test("R18 a bounce that is only prose still says whom and how", async () => {
  const mail = await parseMessage(
    Buffer.from(
      "From: Mail Delivery Subsystem <mailer-daemon@mx.example.net>\r\nSubject: failure notice\r\n\r\nCould not deliver to <jane@example.com>:\r\n550 5.1.1 no such user",
    ),
  );
  expect(readBounce(mail)).toEqual({
    recipient: "jane@example.com",
    status: "5.1.1",
    class: "permanent",
    reason: "user_unknown",
  });
});
