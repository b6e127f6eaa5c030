/**
 * Mailboxes and addr-specs (RFC 5322 §3.4). Addresses compare by addr-spec alone, in lower case; a display name is
 * decoration that a stranger wrote, cleaned before anyone reads it (R4).
 */
import { domainToASCII } from "node:url";
import * as z from "zod";

export const Mailbox = z.object({ address: z.string(), displayName: z.string().optional() });
/** `address` is a lower-case addr-spec with an A-label domain; `displayName` is printable and one line. */
export type Mailbox = { address: string; displayName?: string | undefined };

// RFC 5322 dot-atom and RFC 5321 length limits; quoted local parts are legal but no address of a real
// person needs one, and they are how look-alikes are built (R4).
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** The addr-spec in lower case with an A-label domain, or undefined when it is not one that we would write to. */
export function parseAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 320) return undefined;
  const at = trimmed.lastIndexOf("@");
  if (at < 1) return undefined;
  const localPart = asciiLower(trimmed.slice(0, at));
  const domain = domainToASCII(trimmed.slice(at + 1).toLowerCase());
  // An encoded word (RFC 2047) is no local part, whatever it decodes to (R4).
  if (localPart.startsWith("=?")) return undefined;
  if (localPart.length > 64 || !LOCAL_PART.test(localPart) || !DOMAIN.test(domain)) return undefined;
  return `${localPart}@${domain}`;
}

// Only A–Z: toLowerCase() turns the Kelvin sign into a "k", and a stranger into an acquaintance (R4).
function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

export function localPartOf(address: string): string {
  return address.slice(0, address.lastIndexOf("@"));
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

/** `jane+jobs@example.com` and `jane@example.com` are one person (R25). */
export function samePerson(a: string, b: string): boolean {
  return withoutTag(a) === withoutTag(b);
}

function withoutTag(address: string): string {
  const localPart = localPartOf(address);
  const plus = localPart.indexOf("+");
  return plus < 1 ? address : `${localPart.slice(0, plus)}@${domainOf(address)}`;
}

// Bidi controls, zero-width characters, C0/C1 controls: a name that holds them is shown without them (R4, R39).
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]+/g;

/** A display name fit for a header and a sentence: printable, one line, at most 80 characters; undefined when empty. */
export function cleanName(name: string | undefined): string | undefined {
  const clean = (name ?? "")
    .replace(UNPRINTABLE, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^['"\s]+|['"\s]+$/g, "");
  return clean === "" ? undefined : [...clean].slice(0, 80).join("").trimEnd();
}

/** A Mailbox from the parts a parser found, or undefined when the address is not one. */
export function mailbox(address: string | undefined, displayName?: string): Mailbox | undefined {
  const parsed = parseAddress(address ?? "");
  if (parsed === undefined) return undefined;
  const name = cleanName(displayName);
  return name === undefined || name.toLowerCase() === parsed
    ? { address: parsed }
    : { address: parsed, displayName: name };
}
