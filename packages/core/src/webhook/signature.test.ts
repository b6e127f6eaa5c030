import { createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keysOf, readSecrets, sign, verifyWebhook, writeSecret } from "./signature.ts";

const secretOf = (letter: string): string => writeSecret(Buffer.alloc(32, letter));
const NOW = Date.parse("2026-11-24T09:00:00.000Z");
const SECONDS = NOW / 1_000;
const body = JSON.stringify({ version: 1, type: "ping" });

/** As an endpoint sees it: the headers of one try, signed with the deployment's secrets. */
function request(secrets: string, seconds = SECONDS, endpoint = "ats") {
  return { ...sign("evt_1", seconds, body, keysOf(endpoint, readSecrets(secrets))) };
}
const endpointSecret = (master: string, endpoint = "ats"): string =>
  keysOf(endpoint, readSecrets(master)).map(writeSecret).join(" ");

describe("a signature after Standard Webhooks", () => {
  test("is HMAC-SHA256 in base64 over id, timestamp and body, keyed with the octets behind whsec_", () => {
    const secret = endpointSecret(secretOf("a"));
    const key = Buffer.from(secret.slice("whsec_".length), "base64");
    const expected = createHmac("sha256", key).update(`evt_1.${SECONDS}.${body}`).digest("base64");
    expect(request(secretOf("a"))["webhook-signature"]).toBe(`v1,${expected}`);
  });

  test("holds for the body that was signed, and for no other", () => {
    const headers = request(secretOf("a"));
    expect(verifyWebhook(headers, body, endpointSecret(secretOf("a")), NOW)).toBe("valid");
    expect(verifyWebhook(headers, `${body} `, endpointSecret(secretOf("a")), NOW)).toBe("forged");
    expect(verifyWebhook({ ...headers, "webhook-id": "evt_2" }, body, endpointSecret(secretOf("a")), NOW)).toBe(
      "forged",
    );
  });

  test("of one endpoint is worth nothing at another, and tells nothing of the deployment's secret", () => {
    const headers = request(secretOf("a"), SECONDS, "ats");
    expect(verifyWebhook(headers, body, endpointSecret(secretOf("a"), "crm"), NOW)).toBe("forged");
    expect(verifyWebhook(headers, body, secretOf("a"), NOW)).toBe("forged");
  });

  test("is made with both secrets while they are rotated, so that a receiver changes whenever it likes", () => {
    const headers = request(`${secretOf("b")} ${secretOf("a")}`);
    expect(headers["webhook-signature"].split(" ")).toHaveLength(2);
    for (const secret of [secretOf("a"), secretOf("b")])
      expect(verifyWebhook(headers, body, endpointSecret(secret), NOW)).toBe("valid");
    expect(verifyWebhook(headers, body, endpointSecret(secretOf("c")), NOW)).toBe("forged");
  });

  test.each([
    [-301, "stale"],
    [-300, "valid"],
    [300, "valid"],
    [301, "stale"],
  ])("is good within five minutes of either side: %i s is %s", (off, verdict) => {
    const headers = request(secretOf("a"), SECONDS + off);
    expect(verifyWebhook(headers, body, endpointSecret(secretOf("a")), NOW)).toBe(verdict);
  });

  test.each(["webhook-id", "webhook-timestamp", "webhook-signature"])("needs %s, once", (name) => {
    const headers = request(secretOf("a"));
    const secret = endpointSecret(secretOf("a"));
    expect(verifyWebhook({ ...headers, [name]: undefined }, body, secret, NOW)).toBe("unsigned");
    expect(verifyWebhook({ ...headers, [name]: ["a", "b"] }, body, secret, NOW)).toBe("unsigned");
  });

  test("of nonsense is forged, and quickly so", () => {
    const secret = endpointSecret(secretOf("a"));
    const flood = "v1,AAAA ".repeat(100_000);
    const started = performance.now();
    expect(verifyWebhook({ ...request(secretOf("a")), "webhook-signature": flood }, body, secret, NOW)).toBe("forged");
    expect(performance.now() - started).toBeLessThan(200);
    fc.assert(
      fc.property(fc.string(), fc.string(), (signature, timestamp) => {
        const headers = { "webhook-id": "evt_1", "webhook-timestamp": timestamp, "webhook-signature": signature };
        expect(verifyWebhook(headers, body, secret, NOW)).not.toBe("valid");
      }),
    );
  });
});

test.each([
  ["", "nothing"],
  ["unset", "a word"],
  ["whsec_", "no octets"],
  [writeSecret(Buffer.alloc(23, "a")), "too few octets"],
  [`${secretOf("a")} nonsense`, "one of two is none"],
])("a secret that is none (%j: %s) is refused without being quoted", (text) => {
  expect(() => readSecrets(text)).toThrow(expect.objectContaining({ code: "webhook.secret_unusable" }));
  try {
    readSecrets(text);
  } catch (error) {
    if (text.length > 6) expect(String(error)).not.toContain(text);
  }
});

test("the lines of docs/webhooks.md verify what we sign, and nothing else", async () => {
  const guide = await readFile(new URL("../../../../docs/webhooks.md", import.meta.url), "utf8");
  const [, lines = ""] = /```js\n(.*?)```/s.exec(guide) ?? [];
  const { isFromDebrief } = await import(`data:text/javascript,${encodeURIComponent(lines)}`);
  const now = Math.floor(Date.now() / 1_000);
  const secret = endpointSecret(secretOf("a"));
  const both = request(`${secretOf("b")} ${secretOf("a")}`, now);
  expect(isFromDebrief(both, body, secret)).toBe(true);
  expect(isFromDebrief(both, `${body} `, secret)).toBe(false);
  expect(isFromDebrief(request(secretOf("c"), now), body, secret)).toBe(false);
  expect(isFromDebrief(request(secretOf("a"), now - 400), body, secret)).toBe(false);
  expect(isFromDebrief({}, body, secret)).toBe(false);
});
