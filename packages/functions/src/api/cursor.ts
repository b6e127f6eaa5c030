/**
 * Where a list goes on. Opaque to the client; bound to the recruiter whose list it is, so that nobody can read on in
 * another's place (R52). It gives no rights: whose list is read follows from the key alone.
 */
import { Instant } from "@debrief/core/clock";
import { deriveKey } from "@debrief/core/id";
import type { Place } from "@debrief/core/store/page";

export function writeCursor({ id, createdAt }: Place, recruiter: string): string {
  return Buffer.from([createdAt, id, sealOf({ id, createdAt }, recruiter)].join(" ")).toString("base64url");
}

/** Undefined for anything that `writeCursor` did not write for this recruiter. */
export function readCursor(cursor: string, recruiter: string): Place | undefined {
  const [createdAt = "", id = "", seal] = Buffer.from(cursor, "base64url").toString().split(" ");
  const place = { id, createdAt };
  const written = /^[a-z2-7]{16}$/.test(id) && Instant.safeParse(createdAt).success;
  return written && seal === sealOf(place, recruiter) ? place : undefined;
}

function sealOf({ id, createdAt }: Place, recruiter: string): string {
  return deriveKey("cursor", recruiter, createdAt, id).slice(0, 10);
}
