/**
 * Who really sent it (R1–R4). The only truth is the verdicts in the SES receipt; every header, an injected
 * Authentication-Results above all, is a claim. Authority needs DMARC because only DMARC ties the verdict to the From
 * that a person sees.
 */
import { addressParser } from "postal-mime";
import * as z from "zod";
import { type Mailbox, mailbox } from "./address.ts";
import type { Message } from "./message.ts";

const Verdict = z.object({ status: z.string() });

/**
 * The part of an SES receipt notification that matters (Amazon SES developer guide, "Contents of notifications").
 * Tolerant: unknown keys pass, `dmarcPolicy` is a string and present only when DMARC failed, a missing verdict counts as
 * unknown rather than as an error, because a mail must not be lost over it.
 */
export const Receipt = z.object({
  timestamp: z.string(),
  recipients: z.array(z.string()).min(1),
  spamVerdict: Verdict.optional(),
  virusVerdict: Verdict.optional(),
  spfVerdict: Verdict.optional(),
  dkimVerdict: Verdict.optional(),
  dmarcVerdict: Verdict.optional(),
  dmarcPolicy: z.string().optional(),
});
export type Receipt = z.infer<typeof Receipt>;

/** `authentic`: the author is who the mail says. `unsure`: nobody can tell. `forged`: DMARC says no, or the author is not one mailbox. */
export type Authentication =
  | { result: "authentic"; author: Mailbox }
  | { result: "unsure"; author: Mailbox }
  | { result: "forged"; reason: "dmarc_fail" | "author_ambiguous" };

/** DKIM or SPF PASS never overrides a DMARC FAIL, whatever the policy says (R2). */
export function authenticate(message: Message, receipt: Receipt): Authentication {
  const author = soleAuthor(message);
  if (!author) return { result: "forged", reason: "author_ambiguous" };
  switch (receipt.dmarcVerdict?.status.toUpperCase()) {
    case "PASS":
      return { result: "authentic", author };
    case "FAIL":
      return { result: "forged", reason: "dmarc_fail" };
    default:
      return { result: "unsure", author };
  }
}

/**
 * The one mailbox of the one From field, or undefined. The address must stand in the field letter by letter: quoted and
 * encoded-word local parts decode to an allow-listed address without being it (R4).
 */
function soleAuthor(message: Message): Mailbox | undefined {
  const fields = message.headers.filter((header) => header.name === "from");
  const [field] = fields;
  if (!field || fields.length > 1 || field.value.length > 2_000) return undefined;
  const [entry, ...others] = addressParser(field.value);
  if (claims(field.value) > 1) return undefined;
  if (!entry || others.length > 0 || entry.group) return undefined;
  const author = mailbox(entry.address, entry.name);
  return author && standsLiterally(author.address, field.value) ? author : undefined;
}

/** How many addresses the field claims outside quoted strings: parsers disagree on which of two is the author (R4). */
function claims(value: string): number {
  const unquoted = value.replace(/"[^"]*"/g, " ");
  return new Set((unquoted.match(/[^\s<>,;:"()@]+@[^\s<>,;:"()@]+/g) ?? []).map((address) => address.toLowerCase()))
    .size;
}

function standsLiterally(address: string, value: string): boolean {
  const text = value.toLowerCase();
  const at = text.lastIndexOf(address);
  if (at < 0) return false;
  const before = text[at - 1] ?? " ";
  const after = text[at + address.length] ?? " ";
  return /[\s<]/.test(before) && /[\s>]/.test(after);
}

/** Virus FAIL is never parsed; spam FAIL is held when a token vouches for it (R6). */
export function contentVerdict(receipt: Receipt): "clean" | "spam" | "virus" {
  if (receipt.virusVerdict?.status.toUpperCase() === "FAIL") return "virus";
  return receipt.spamVerdict?.status.toUpperCase() === "FAIL" ? "spam" : "clean";
}
