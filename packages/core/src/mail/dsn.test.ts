import { expect, test } from "vitest";
import { readBounce } from "./dsn.ts";
import { parseMessage } from "./parse.ts";

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
  expect(readBounce(mail)).toEqual({ recipient: "jane.doe@example.com", status: "5.1.1", class: "permanent" });
});

test.each([
  ["delayed", "4.4.1", "transient"],
  ["delayed", "5.0.0", "transient"],
  ["failed", "4.2.2", "transient"],
  ["failed", "5.2.2", "permanent"],
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
  expect(readBounce(mail)).toEqual({ recipient: "jane@example.com", status: "5.1.1", class: "permanent" });
});
