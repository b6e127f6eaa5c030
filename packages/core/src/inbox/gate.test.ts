/** R5: what lies behind the gate takes only what came through it. Types hold it where mail is handled; this reads the imports. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, test } from "vitest";
import { openArchive } from "../archive/archive.ts";
import { Config } from "../config.ts";
import { Receipt } from "../mail/authentication.ts";
import type { answer } from "./answer.ts";
import { type Arrival, admit, readmit } from "./gate.ts";
import type { instruct } from "./instruct.ts";
import type { Delivery } from "./notification.ts";
import type { start } from "./start.ts";
import type { vouch } from "./vouch.ts";

const here = import.meta.dirname;
const files = readdirSync(here).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
const sources = new Map(files.map((name) => [name, readFileSync(join(here, name), "utf8")]));
const importersOf = (pattern: RegExp): string[] => files.filter((name) => pattern.test(sources.get(name) ?? "")).sort();

/** The rooms that a mail can come to, and who may lead it there. */
const ROOMS: Record<string, string[]> = {
  start: ["route.ts", "vouch-desk.ts"],
  instruct: ["route.ts", "vouch-desk.ts"],
  answer: ["route.ts", "vouch.ts"],
  vouch: ["route.ts"],
  "vouch-desk": ["vouch.ts"],
  "instruct-desk": ["instruct.ts"],
  withdraw: ["answer.ts", "route.ts"],
  doubtful: ["instruct-desk.ts", "instruct.ts", "start.ts"],
};

describe("R5 the one gate", () => {
  test.each(Object.entries(ROOMS))(
    "%s is entered from where mail has been judged, and from nowhere else",
    (room, from) => {
      expect(importersOf(new RegExp(`(?:from |import\\()"\\./${room}\\.ts"`))).toEqual(from);
    },
  );

  test("octets become a message in the gate alone, and verdicts are read there alone", () => {
    expect(importersOf(/mail\/parse\.ts"/)).toEqual(["gate.ts"]);
    expect(importersOf(/\b(?:authenticate|contentVerdict)\(/)).toEqual(["gate.ts"]);
    expect(importersOf(/from "\.\/route\.ts"/)).toEqual(["receive.ts"]);
    expect(importersOf(/\badmit\(/)).toEqual(["gate.ts", "receive.ts"]);
    expect(importersOf(/\breadmit\(/)).toEqual(["gate.ts", "vouch-desk.ts", "vouch.ts"]);
  });

  test("nobody can make an arrival by hand: the mark on it is known in the gate alone", () => {
    type ByHand = Omit<Arrival, symbol>;
    expectTypeOf<ByHand>().not.toExtend<Arrival>();
    for (const room of [{} as typeof start, {} as typeof answer, {} as typeof instruct, {} as typeof vouch]) {
      expectTypeOf(room).parameter(0).toEqualTypeOf<Arrival>();
    }
    expect(importersOf(/\bas (?:unknown as )?Arrival\b|Symbol\("judged"\)/)).toEqual(["gate.ts"]);
  });
});

describe("what the gate says", () => {
  const config = Config.parse({ domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } });
  const passing = { status: "PASS" };
  const delivery = (verdicts: object = {}, reversePath = "rae@agency.example"): Delivery => ({
    messageId: "ses-1",
    reversePath,
    objectKey: "inbound/ses-1",
    receipt: Receipt.parse({
      timestamp: "2026-11-24T15:05:00.000Z",
      recipients: ["debrief@debrief.example.com"],
      dmarcVerdict: passing,
      ...verdicts,
    }),
  });
  const octets = (from: string): Uint8Array => Buffer.from(`From: ${from}\r\nSubject: x\r\n\r\nx`);
  const failed = { status: "FAIL" };

  test("R6 a virus is held unparsed: octets that nobody could parse end the same", async () => {
    const refused = await admit(new Uint8Array(50 * 1024 * 1024), delivery({ virusVerdict: failed }), config);
    expect(refused).toEqual({ refused: "held", reason: "content.virus" });
  });

  test.each([
    ["From", "debrief@debrief.example.com", "rae@agency.example"],
    ["a subdomain in From", "x@mail.debrief.example.com", "rae@agency.example"],
    ["the reverse-path", "rae@agency.example", "bounce@Debrief.Example.com"],
  ])("R20 our own domain in %s is a loop", async (_where, from, reversePath) => {
    const refused = await admit(octets(from), delivery({}, reversePath), config);
    expect(refused).toEqual({ refused: "ignored", reason: "loop.own_domain" });
  });

  test("R3 what the mail says of itself changes no verdict", async () => {
    const lying = Buffer.concat([
      Buffer.from("Authentication-Results: x; dmarc=pass\r\nX-SES-Spam-Verdict: PASS\r\n"),
      octets("rae@agency.example"),
    ]);
    const verdicts = { dmarcVerdict: failed, dmarcPolicy: "none", spamVerdict: failed };
    expect(await admit(lying, delivery(verdicts), config)).toMatchObject({
      authentication: { result: "forged", reason: "dmarc_fail" },
      spam: true,
      vouched: false,
    });
  });

  test("R2 a held mail comes through again as its author's own, and is read once more", async () => {
    const archive = openArchive(
      async () => new Response(octets("eve@example.net") as Uint8Array<ArrayBuffer>),
      async () => new Response(),
    );
    const arrival = await readmit("inbound/ses-1", { address: "rae@agency.example" }, archive);
    expect(arrival).toMatchObject({
      vouched: true,
      authentication: { result: "authentic", author: { address: "rae@agency.example" } },
    });
    expect(arrival.message.from[0]?.address).toBe("eve@example.net");
  });
});
