/** The organisation behind an address, near enough to tell colleagues from strangers. */
import { domainOf } from "../../mail/address.ts";

/** `jobs.acme.co.uk` → `acme.co.uk`: the part of a domain that one organisation owns, near enough to compare. */
export function orgOf(address: string): string {
  const labels = domainOf(address).split(".");
  const second =
    /^(?:ac|co|com|edu|gov|ltd|me|mil|ne|net|nom|or|org|plc|sch)$/.test(labels.at(-2) ?? "") &&
    (labels.at(-1) ?? "").length === 2;
  return labels.slice(second ? -3 : -2).join(".");
}
