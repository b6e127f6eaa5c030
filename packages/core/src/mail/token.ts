/**
 * Reply tokens (R22): the whole local part of a Reply-To on our domain. It names a debrief, a seat and a purpose, and
 * is signed, so that whoever holds it was written to by us. `[a-z0-9]` only, 40 characters, case-insensitive, because
 * some mail systems lower-case, upper-case or split local parts at punctuation.
 *
 *   layout   key id 1 · purpose 1 · seat 1 · ordinal 1 · debrief id 16 · MAC 20 (100 bits of HMAC-SHA-256)
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import { BASE32 as ALPHABET, base32 } from "../id.ts";

/** `feedback`: a party answers; `control`: the recruiter commands; `confirm`: whoever we asked says yes or no. */
export type Purpose = "feedback" | "control" | "confirm";

/** Seat 0 is the recruiter; parties count from 1 and a seat is never given to another person. */
export type Token = { debriefId: string; seat: number; purpose: Purpose; ordinal: number };

/** One-character key ids to secrets of at least 32 octets, base64url; two may live at once while keys rotate. */
export const TokenKeys = z.object({
  current: z.string().regex(/^[a-z0-9]$/),
  keys: z.record(z.string().regex(/^[a-z0-9]$/), z.string().min(43)),
});
export type TokenKeys = z.infer<typeof TokenKeys>;

const PURPOSES: Record<Purpose, string> = { feedback: "f", control: "c", confirm: "y" };
const SHAPE = /^[a-z0-9][fcy][a-z2-7][a-z2-7][a-z2-7]{16}[a-z2-7]{20}$/;

/** The local part for a token, signed with the current key. */
export function writeToken(token: Token, { current, keys }: TokenKeys): string {
  const secret = keys[current];
  if (secret === undefined) throw new Error(`The current token key "${current}" is not among the keys.`);
  const payload = `${current}${PURPOSES[token.purpose]}${digit(token.seat)}${digit(token.ordinal)}${token.debriefId}`;
  return payload + mac(payload, secret);
}

/**
 * The token that a local part is, or undefined. Nonsense, an unknown key and a single flipped bit are the same answer,
 * and each costs one MAC, so that timing tells nothing.
 */
export function readToken(localPart: string, { keys }: TokenKeys): Token | undefined {
  const text = localPart.toLowerCase();
  const wellFormed = SHAPE.test(text);
  const payload = wellFormed ? text.slice(0, 20) : "a".repeat(20);
  const known = Object.hasOwn(keys, payload[0] ?? "");
  const expected = mac(payload, known ? (keys[payload[0] ?? ""] ?? "") : NO_KEY);
  const given = wellFormed ? text.slice(20) : "b".repeat(20);
  const authentic = timingSafeEqual(Buffer.from(expected), Buffer.from(given));
  if (!wellFormed || !known || !authentic) return undefined;
  const purpose = (Object.keys(PURPOSES) as Purpose[]).find((name) => PURPOSES[name] === payload[1]);
  if (!purpose) return undefined;
  return {
    purpose,
    seat: ALPHABET.indexOf(payload[2] ?? ""),
    ordinal: ALPHABET.indexOf(payload[3] ?? ""),
    debriefId: payload.slice(4),
  };
}

const NO_KEY = Buffer.alloc(32).toString("base64url");

/**
 * Anything in a text that looks like one of our tokens, for scrubbing quoted replies before they are kept (R49). With or
 * without its domain: programs cut "abc…@debrief.example.com" at the "@", encode it in links, and put characters that
 * nobody sees into a word as long as this one.
 */
const UNSEEN = "[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]*";
const TOKEN_IN_TEXT = new RegExp(`(?<![a-z0-9])[a-z0-9]${UNSEEN}[fcy](?:${UNSEEN}[a-z2-7]){38}(?![a-z0-9])`, "gi");

export function scrubTokens(text: string): string {
  return text.replace(TOKEN_IN_TEXT, "reply");
}

function mac(payload: string, secret: string): string {
  const sum = createHmac("sha256", Buffer.from(secret, "base64url")).update(payload).digest();
  return base32(sum).slice(0, 20);
}

function digit(value: number): string {
  const character = ALPHABET[value];
  if (character === undefined) throw new RangeError(`A token holds seats and ordinals from 0 to 31, not ${value}.`);
  return character;
}
