/**
 * Idempotency-Key: the debrief itself remembers which requests it has taken, as it remembers mails (R7). Beside the key
 * stands what was asked for, so that one key for two requests is a mistake that is told, and not a request that is lost.
 */
import { deriveKey } from "@debrief/core/id";
import * as z from "zod";

export const IdempotencyKey = z.object({
  "idempotency-key": z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/)
    .meta({ description: "Names this request; sending it again is then safe.", example: "7f2d1a64-first-try" }),
});

/** The keys by which a request is known again; the second is its content's. `scope` parts one kind of request from others. */
export function requestKeys(scope: readonly string[], idempotencyKey: string, body: unknown): [string, string] {
  const named = ["api", ...scope, idempotencyKey];
  return [deriveKey(...named), deriveKey(...named, "body", JSON.stringify(body))];
}

/** Whether a request that was taken before, under this key, asked for something else. */
export function isReused(handled: readonly string[], [named, body]: readonly [string, string]): boolean {
  return handled.includes(named) && !handled.includes(body);
}
