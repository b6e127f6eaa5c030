import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readToken, scrubTokens, type Token, writeToken } from "./token.ts";

const secret = (letter: string): string => Buffer.alloc(32, letter).toString("base64url");
const keys = { current: "a", keys: { a: secret("a") } };
const token: Token = { debriefId: "abcdefghijklmnop", seat: 2, purpose: "feedback", ordinal: 0 };

test("R22 a token is a local part of 40 letters and digits that reads back as what it was written for", () => {
  const text = writeToken(token, keys);
  expect(text).toMatch(/^[a-z0-9]{40}$/);
  expect(readToken(text, keys)).toEqual(token);
});

test("R22 case does not matter, since mail systems change it", () => {
  expect(readToken(writeToken(token, keys).toUpperCase(), keys)).toEqual(token);
});

test("R22 any changed character is nonsense", () => {
  const text = writeToken(token, keys);
  const character = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.length - 1 }), character, (at, other) => {
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      expect(readToken(changed, keys)).toEqual(changed === text ? token : undefined);
    }),
  );
});

test.each(["", "debrief", "postmaster", "a".repeat(40), "a".repeat(4_000_000)])("R22 nonsense is no token", (text) => {
  expect(readToken(text, keys)).toBeUndefined();
});

test("R22 two keys live at once while they rotate, and a retired key opens nothing", () => {
  const old = writeToken(token, keys);
  const rotated = { current: "b", keys: { a: secret("a"), b: secret("b") } };
  expect(readToken(old, rotated)).toEqual(token);
  expect(readToken(writeToken(token, rotated), rotated)).toEqual(token);
  expect(readToken(old, { current: "b", keys: { b: secret("b") } })).toBeUndefined();
});

test("R24 a token for one seat or purpose is none for another", () => {
  const texts = [token, { ...token, seat: 1 }, { ...token, purpose: "control" as const }, { ...token, ordinal: 1 }].map(
    (each) => writeToken(each, keys),
  );
  expect(new Set(texts.map((text) => text.slice(20))).size).toBe(4);
});

test("R49 a token in a quoted header is scrubbed, other addresses stay", () => {
  const address = `${writeToken(token, keys)}@debrief.example.com`;
  expect(scrubTokens(`Reply-To: <${address}>, jane@example.com`)).toBe(
    "Reply-To: <reply@debrief.example.com>, jane@example.com",
  );
});

describe("R49 a token is scrubbed", () => {
  const written = writeToken(token, keys);
  const broken = `${written.slice(0, 20)}\u200b${written.slice(20, 33)}\u00ad${written.slice(33)}`;
  test.each<[where: string, text: string, left: string]>([
    [
      "in a quoted header",
      `> Reply-To: Debrief <${written}@debrief.example.com>`,
      "> Reply-To: Debrief <reply@debrief.example.com>",
    ],
    ["in other letters", `AN: ${written.toUpperCase()}@DEBRIEF.EXAMPLE.COM`, "AN: reply@DEBRIEF.EXAMPLE.COM"],
    [
      "in a link",
      `<a href="mailto:${written}%40debrief.example.com?subject=x">`,
      '<a href="mailto:reply%40debrief.example.com?subject=x">',
    ],
    ["in a subject", `Undeliverable: ${written}`, "Undeliverable: reply"],
    ["cut off from its domain", `${written} @ debrief.example.com`, "reply @ debrief.example.com"],
    ["with the sign spelt out", `${written}&#64;debrief.example.com`, "reply&#64;debrief.example.com"],
    ["broken by characters that nobody sees", `<${broken}@debrief.example.com>`, "<reply@debrief.example.com>"],
    ["twice, between underscores", `_${written}_ *${written}*`, "_reply_ *reply*"],
  ])("%s", (_where, text, left) => {
    expect(scrubTokens(text)).toBe(left);
  });

  test("and nothing else is", () => {
    const kept = "commit 356a192b7913b04c54574d18c28d46e6395428ab, jane.doe@example.com, id aaaabbbbccccdddd, ffffffff";
    expect(scrubTokens(kept)).toBe(kept);
  });

  test("R9 in time that grows with the text", () => {
    const time = (text: string): number => {
      const began = performance.now();
      scrubTokens(text);
      return performance.now() - began;
    };
    for (const piece of ["f", "af\u200b", `${"f".repeat(39)} `, "-f"])
      expect(time(piece.repeat(300_000))).toBeLessThan(1_500);
  });
});
