/**
 * Ids are derived, never drawn: the same invite forwarded twice by the same recruiter must lead to the same debrief,
 * however often and in whatever order the mails arrive (R31), and a conditional put on the id is then all it takes.
 */
import { createHash } from "node:crypto";

/** 16 characters of `[a-z2-7]`, 80 bits: fits a reply token. Parts are kept apart, so ("ab","c") is not ("a","bc"). */
export function deriveId(...parts: string[]): string {
  return base32(digest(parts)).slice(0, 16);
}

/** A 26-character key (130 bits) for a mail that has been handled; a hash, so that no address or Message-ID is kept. */
export function deriveKey(...parts: string[]): string {
  return base32(digest(parts)).slice(0, 26);
}

function digest(parts: string[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest();
}

export const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

/** RFC 4648 §6 in lower case, without padding. */
export function base32(octets: Uint8Array): string {
  let text = "";
  let bits = 0;
  let value = 0;
  for (const octet of octets) {
    value = (value << 8) | octet;
    bits += 8;
    while (bits >= 5) {
      text += BASE32[(value >>> (bits - 5)) & 31];
      bits -= 5;
    }
    value &= 0xff;
  }
  return bits > 0 ? text + BASE32[(value << (5 - bits)) & 31] : text;
}
