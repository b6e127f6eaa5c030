/**
 * Signatures after the conventions of Standard Webhooks (standardwebhooks.com, version 1.0.0): HMAC-SHA-256 over
 * `<id>.<timestamp>.<body>` with the octets behind `whsec_`, written as `v1,<base64>`. Each endpoint has a secret of its
 * own, derived from the deployment's: what one receiver holds is worth nothing at another.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { PermanentError } from "../errors.ts";

const PREFIX = "whsec_";
/** Seconds by which the clocks of sender and receiver may differ; also how long a recorded request is of use. */
const TOLERANCE = 5 * 60;
/** Bounds of the convention; a receiver splits what it is sent. */
const MAX_SIGNATURES = 10;

/**
 * The octets of one or several secrets, newest first, apart by spaces: two live at once while they are rotated. Throws
 * PermanentError `webhook.secret_unusable` without quoting them.
 */
export function readSecrets(text: string): Buffer[] {
  const secrets = text.split(/[\s,]+/).filter((word) => word !== "");
  const keys = secrets.map((secret) => {
    const base64 = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : "";
    return /^[A-Za-z0-9+/_-]+={0,2}$/.test(base64) ? Buffer.from(base64, "base64") : Buffer.alloc(0);
  });
  if (keys.length === 0 || keys.some(({ length }) => length < 24 || length > 64))
    throw new PermanentError(
      "webhook.secret_unusable",
      "A webhook secret is whsec_ and 24 to 64 random bytes in base64; during a rotation two, the newer first, apart by a space.",
    );
  return keys;
}

export function writeSecret(key: Uint8Array): string {
  return PREFIX + Buffer.from(key).toString("base64");
}

/** The keys of one endpoint, in the order of the deployment's. */
export function keysOf(endpoint: string, secrets: readonly Uint8Array[]): Buffer[] {
  return secrets.map((secret) => createHmac("sha256", secret).update(`webhook endpoint ${endpoint}`).digest());
}

export type SignedHeaders = { "webhook-id": string; "webhook-timestamp": string; "webhook-signature": string };

/** The headers of one try; `seconds` is when it is made, in Unix time. */
export function sign(id: string, seconds: number, body: string, keys: readonly Uint8Array[]): SignedHeaders {
  const signatures = keys.map((key) => `v1,${mac(id, String(seconds), body, key)}`);
  return {
    "webhook-id": id,
    "webhook-timestamp": String(seconds),
    "webhook-signature": signatures.join(" "),
  };
}

/** `unsigned`: a header is missing. `stale`: older or newer than the tolerance. `forged`: no signature fits. */
export type Verified = "valid" | "unsigned" | "stale" | "forged";

/**
 * For receivers: whether a request is ours and fresh. `body` is the raw body, `secrets` one or several `whsec_…`, `now` is
 * in milliseconds. A request that is valid may still be a repetition: pass over a `webhook-id` that was handled.
 */
export function verifyWebhook(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: string,
  secrets: string,
  now: number,
): Verified {
  const [id, timestamp, signature] = ["webhook-id", "webhook-timestamp", "webhook-signature"].map(
    (name) => headers[name],
  );
  if (typeof id !== "string" || typeof timestamp !== "string" || typeof signature !== "string") return "unsigned";
  if (!/^\d{1,12}$/.test(timestamp)) return "unsigned";
  const stale = Math.abs(now / 1_000 - Number(timestamp)) > TOLERANCE;
  const given = signature.split(" ", MAX_SIGNATURES);
  // Every pair is compared, so that timing tells nothing about which was near.
  let fits = false;
  for (const key of readSecrets(secrets)) {
    const expected = Buffer.from(`v1,${mac(id, timestamp, body, key)}`);
    for (const each of given) {
      const octets = Buffer.from(each);
      if (octets.length === expected.length && timingSafeEqual(octets, expected)) fits = true;
    }
  }
  if (!fits) return "forged";
  return stale ? "stale" : "valid";
}

function mac(id: string, seconds: string, body: string, key: Uint8Array): string {
  return createHmac("sha256", key).update(`${id}.${seconds}.${body}`).digest("base64");
}
