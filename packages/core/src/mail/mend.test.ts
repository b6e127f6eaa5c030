import { expect, test } from "vitest";
import { parseMessage } from "./parse.ts";

const MULTIPART = [
  "From: jane@example.com",
  "Subject: My answers",
  'Content-Type: multipart/mixed; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain",
  "",
  "All was fine.",
  "--b--",
  "",
];

test("R12 a source whose lines end in carriage returns alone is read", async () => {
  const mail = await parseMessage(Buffer.from(MULTIPART.join("\r")));
  expect(mail.subject).toBe("My answers");
  expect(mail.text?.trim()).toBe("All was fine.");
});

test("R12 a boundary parameter that lost its fold still divides the parts", async () => {
  for (const end of ["\n", "\r\n"]) {
    const source = MULTIPART.join(end).replace("; boundary", `;${end}boundary`);
    expect((await parseMessage(Buffer.from(source))).text?.trim()).toBe("All was fine.");
  }
});

test("R12 parts behind another delimiter than the declared one are shown as they came", async () => {
  const mail = await parseMessage(Buffer.from(MULTIPART.join("\n").replace('boundary="b"', 'boundary="other"')));
  expect(mail.text).toContain("All was fine.");
});

test("R12 a mail without a body stays without one", async () => {
  expect((await parseMessage(Buffer.from("From: jane@example.com\n\n"))).text).toBeUndefined();
});
