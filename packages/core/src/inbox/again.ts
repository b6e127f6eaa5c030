/**
 * A mail that was handled comes again. A copy of it under another id of the provider is a duplicate and no more (R8). When
 * the very delivery comes again, its first run may have ended between its commit and its record (R36): then the record that
 * it lacks is that of the first run, or a mail that took effect would be on record as ignored (R56).
 */
import type { Outcome } from "./receive.ts";

/** `first`: what the mail comes to, as if it came for the first time. `mail`: its keys, that of the delivery first. */
export function cameAgain(
  first: Pick<Outcome, "outcome" | "reason">,
  mail: readonly string[],
  handled: readonly string[],
): Outcome {
  const [delivery = ""] = mail;
  const duplicate: Outcome = { outcome: "ignored", reason: "duplicate" };
  return handled.includes(delivery) ? { ...duplicate, first } : duplicate;
}
