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

/** None of them is rae@agency.example, who may start debriefs; some are somebody else, honestly. */
test.each<[trick: string, from: string, author: string]>([
  ["a display name that is an address", '"rae@agency.example" <eve@example.net>', "authentic eve@example.net"],
  ["a display name that is a mailbox", '"Rae <rae@agency.example>" <eve@example.net>', "authentic eve@example.net"],
  ["an encoded display name", "=?utf-8?q?rae=40agency=2Eexample?= <eve@example.net>", "authentic eve@example.net"],
  [
    "an encoded name that holds a mailbox",
    "=?utf-8?q?Rae_=3Crae=40agency=2Eexample=3E=2C?= <eve@example.net>",
    "authentic eve@example.net",
  ],
  ["an encoded name with a line end", "=?utf-8?q?Rae=0D=0AFrom:_rae=40agency=2Eexample?= <eve@example.net>", "forged"],
  ["an address in a comment", "eve@example.net (rae@agency.example)", "forged"],
  ["a Cyrillic а in the local part", "r\u0430e@agency.example", "forged"],
  ["a Cyrillic а in the domain", "rae@\u0430gency.example", "forged"],
  ["a full-width letter in the domain", "rae@\uff41gency.example", "forged"],
  ["an A-label that looks the same", "rae@xn--gency-3ve.example", "authentic rae@xn--gency-3ve.example"],
  ["a zero-width space in the local part", "ra\u200be@agency.example", "forged"],
  ["a zero-width joiner in the domain", "rae@agency\u200d.example", "forged"],
  ["a soft hyphen in the domain", "rae@agen\u00adcy.example", "forged"],
  ["a mark that turns the direction", "\u202erae@agency.example", "forged"],
  ["an ideographic full stop", "rae@agency\u3002example", "forged"],
  ["an encoded part of the local part", "=?utf-8?b?cmE=?=e@agency.example", "forged"],
  ["an encoded domain", "rae@=?utf-8?q?agency?=.example", "forged"],
  ["a group that holds it", "Recruiters: rae@agency.example, eve@example.net;", "forged"],
  ["a group without anybody", "Recruiters:;", "forged"],
  ["a route", "<@example.net:rae@agency.example>", "forged"],
  ["two addresses in brackets", "<eve@example.net> <rae@agency.example>", "forged"],
  ["an address beside the brackets", "rae@agency.example <eve@example.net>", "forged"],
  ["a quoted local part with an @", '"rae@agency.example"@example.net', "forged"],
  ["a tab within", "rae\t@agency.example", "forged"],
  ["a subdomain", "rae@agency.example.example.net", "authentic rae@agency.example.example.net"],
  ["a percent route", "rae%agency.example@example.net", "authentic rae%agency.example@example.net"],
])("R4 %s is not the person", async (_trick, from, author) => {
  expect(await judged(`From: ${from}`, receipt("PASS"))).toBe(author);
});

test("R4 a From field in other letters of case, folded or repeated is one field for all of us", async () => {
  expect(await judged("FROM: rae@agency.example\r\nfrom: eve@example.net", receipt("PASS"))).toBe("forged");
  expect(await judged("From: Rae\r\n <RAE@Agency.Example>", receipt("PASS"))).toBe("authentic rae@agency.example");
  expect(await judged("Sender: rae@agency.example\r\nFrom: eve@example.net", receipt("PASS"))).toBe(
    "authentic eve@example.net",
  );
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
