import { expect, test } from "vitest";
import { cleanName, mailbox, parseAddress, samePerson } from "./address.ts";
import { cleanSubject, formatMailbox } from "./compose.ts";

test.each([
  ["Jane.Doe@Example.COM", "jane.doe@example.com"],
  [" jane+jobs@example.com ", "jane+jobs@example.com"],
  ["jane@bücher.example", "jane@xn--bcher-kva.example"],
])("R4 %s is %s", (text, expected) => {
  expect(parseAddress(text)).toBe(expected);
});

test.each([
  "jane",
  "jane@",
  "@example.com",
  "jane@localhost",
  '"jane doe"@example.com',
  "jäne@example.com",
  "a b@example.com",
  `${"a".repeat(65)}@example.com`,
])("R4 %s is no address that we write to", (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test("R25 only the tag may differ in one person's address", () => {
  expect(samePerson("jane+jobs@example.com", "jane@example.com")).toBe(true);
  expect(samePerson("jane@example.com", "jane@example.org")).toBe(false);
  expect(samePerson("jan@example.com", "jane@example.com")).toBe(false);
});

test("R4 bidi and zero-width characters are gone from names", () => {
  expect(cleanName("Jane\u202e\u200b Doe\r\nBcc: x")).toBe("Jane Doe Bcc: x");
  expect(mailbox("jane@example.com", " 'Jane Doe' ")).toEqual({ address: "jane@example.com", displayName: "Jane Doe" });
});

test("R39 no name and no subject can become another header", () => {
  const hostile = "Jane\r\nBcc: eve@example.net";
  expect(formatMailbox({ address: "jane@example.com", displayName: hostile })).not.toMatch(/[\r\n]/);
  expect(cleanSubject(`Interview${hostile}\u2028x`)).not.toMatch(/[\r\n\u2028]/);
});

test("names are quoted and encoded as RFC 5322 and RFC 2047 ask", () => {
  expect(formatMailbox({ address: "jane@example.com", displayName: "Jane Doe" })).toBe("Jane Doe <jane@example.com>");
  expect(formatMailbox({ address: "jane@example.com", displayName: "Doe, Jane (HR)" })).toBe(
    '"Doe, Jane (HR)" <jane@example.com>',
  );
  expect(formatMailbox({ address: "jane@example.com", displayName: "Jané" })).toBe(
    "=?UTF-8?B?SmFuw6k=?= <jane@example.com>",
  );
});
