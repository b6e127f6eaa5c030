import { expect, test } from "vitest";
import { authenticate, contentVerdict, Receipt } from "./authentication.ts";
import { parseMessage } from "./parse.ts";

function receipt(dmarc: string | undefined, more: object = {}): Receipt {
  const verdict = dmarc === undefined ? {} : { dmarcVerdict: { status: dmarc } };
  return Receipt.parse({
    timestamp: "2026-11-24T15:05:00.000Z",
    recipients: ["a@debrief.example.com"],
    ...verdict,
    ...more,
  });
}

async function judged(from: string, verdicts: Receipt): Promise<string> {
  const message = await parseMessage(Buffer.from(`${from}\r\nSubject: x\r\n\r\nx`));
  const { result, ...rest } = authenticate(message, verdicts);
  return "author" in rest ? `${result} ${rest.author.address}` : result;
}

test.each([
  ["PASS", undefined, "authentic rae@agency.example"],
  ["FAIL", "none", "forged"],
  ["FAIL", "quarantine", "forged"],
  ["FAIL", "reject", "forged"],
  ["FAIL", undefined, "forged"],
  ["GRAY", undefined, "unsure rae@agency.example"],
  ["PROCESSING_FAILED", undefined, "unsure rae@agency.example"],
  ["DISABLED", undefined, "unsure rae@agency.example"],
  [undefined, undefined, "unsure rae@agency.example"],
])("R2 DMARC %s with policy %s, SPF and DKIM passing, is %s", async (dmarc, dmarcPolicy, expected) => {
  const passing = { spfVerdict: { status: "PASS" }, dkimVerdict: { status: "PASS" } };
  const verdicts = receipt(dmarc, { ...passing, ...(dmarcPolicy === undefined ? {} : { dmarcPolicy }) });
  expect(await judged("From: Rae <rae@agency.example>", verdicts)).toBe(expected);
});

test("R3 verdicts in the mail's own headers change nothing", async () => {
  const injected =
    "Authentication-Results: amazonses.com; dmarc=pass\r\nX-SES-DMARC-Verdict: PASS\r\nFrom: rae@agency.example";
  expect(await judged(injected, receipt("FAIL"))).toBe("forged");
});

test.each([
  ["two From fields", "From: rae@agency.example\r\nFrom: eve@example.net"],
  ["two mailboxes", "From: rae@agency.example, eve@example.net"],
  ["a group", "From: Team: rae@agency.example;"],
  ["no From", "Reply-To: rae@agency.example"],
  ["a quoted local part", 'From: "rae"@agency.example'],
  ["an encoded local part", "From: =?utf-8?q?rae?=@agency.example"],
  ["a whole encoded address", "From: =?utf-8?q?rae=40agency=2Eexample?="],
  ["the address as display name", 'From: "rae@agency.example"'],
  ["a second address as display name", "From: eve@example.net <rae@agency.example>"],
  ["a second address on a folded line", "From: rae@agency.example\r\n\teve@example.net"],
  ["a Kelvin sign for a k", "From: mi\u212ae@agency.example"],
])("R1 R4 %s is nobody's authority", async (_name, from) => {
  expect(await judged(from, receipt("PASS"))).toBe("forged");
});

test("R4 the address counts, whatever the display name claims", async () => {
  expect(await judged('From: "rae@agency.example" <eve@example.net>', receipt("PASS"))).toBe(
    "authentic eve@example.net",
  );
});

test("R6 a virus outranks spam, and both are read from the receipt", () => {
  const failed = { status: "FAIL" };
  expect(contentVerdict(receipt("PASS", { spamVerdict: failed, virusVerdict: failed }))).toBe("virus");
  expect(contentVerdict(receipt("PASS", { spamVerdict: failed }))).toBe("spam");
  expect(contentVerdict(receipt("PASS"))).toBe("clean");
});
