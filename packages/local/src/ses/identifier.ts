/** Identifiers in the shapes that SES gives them. */
import { randomBytes, randomUUID } from "node:crypto";
import type { Instant } from "@debrief/core/clock";

/** Of a sent mail: `0102` for the region, the milliseconds in hex, a UUID: `010201a2b3c4d5e6-…-000000`. */
export function sentMessageId(at: Instant): string {
  return `0102${Date.parse(at).toString(16).padStart(12, "0")}-${randomUUID()}-000000`;
}

/** Of a received mail: forty of `[a-z0-9]`. It is the object's key in the archive and goes into file names as it is. */
export function receivedMessageId(): string {
  return Array.from(randomBytes(40), (octet) => (octet % 36).toString(36)).join("");
}

/** The domain under which SES writes Message-ID and Return-Path. */
export const SES_DOMAIN = "eu-west-1.amazonses.com";
