/**
 * Webhooks of Greenhouse Recruiting (developers.greenhouse.io/webhooks.html). The header `Signature: sha256 <hex>` is an
 * HMAC over the body. No event says that an interview was scheduled or moved; those about an application (a stage changed,
 * say) are taken as a reason to look at its interviews, and `interview_deleted` at the one that it names.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { type Followers, type FollowOutcome, followInterview, interviewGone } from "@debrief/core/inbox/follow";
import * as z from "zod";
import type { Harvest } from "./harvest.ts";

const person = z.object({ email: z.string().nullish(), name: z.string().nullish() }).nullish();
const id = z.int().positive();

const AboutApplication = z.object({
  application: z.object({ id, candidate: z.object({ id, recruiter: person, coordinator: person }) }),
});
const AboutInterview = z.object({ interview: z.object({ id }) });

/** `payload` is read by what it holds: there are two dozen actions, and a new one may be about an application too. */
export const GreenhouseEvent = z.object({ action: z.string().max(100), payload: z.unknown() });
export type GreenhouseEvent = z.infer<typeof GreenhouseEvent>;

/** Whether one of the secrets has signed the body, octet for octet; each costs one comparison. */
export function isSignedByGreenhouse(
  header: string | undefined,
  body: Uint8Array,
  secrets: readonly string[],
): boolean {
  const given = Buffer.from(/^sha256 ([0-9a-f]{64})$/i.exec(header?.trim() ?? "")?.[1]?.toLowerCase() ?? "");
  let right = false;
  for (const secret of secrets) {
    const expected = Buffer.from(createHmac("sha256", secret).update(body).digest("hex"));
    if (given.length === expected.length && timingSafeEqual(given, expected)) right = true;
  }
  return right;
}

/** One outcome for each interview that the event is about. */
export async function heedGreenhouse(
  { action, payload }: GreenhouseEvent,
  harvest: Harvest,
  followers: Followers,
): Promise<FollowOutcome[]> {
  if (action === "interview_deleted") {
    const about = AboutInterview.safeParse(payload);
    if (!about.success) return [{ outcome: "ignored", reason: "payload.no_interview" }];
    const { interview } = about.data;
    // An old webhook sent once more must not end what goes on.
    if (await harvest.exists(interview.id)) return [{ outcome: "ignored", reason: "interview.still_there" }];
    return [await interviewGone("greenhouse", String(interview.id), followers)];
  }
  const about = AboutApplication.safeParse(payload);
  if (!about.success) return [{ outcome: "ignored", reason: "payload.no_application" }];
  const { id: applicationId, candidate } = about.data.application;
  const team = [candidate.coordinator, candidate.recruiter].map((each) => ({ address: each?.email, name: each?.name }));
  const outcomes: FollowOutcome[] = [];
  for (const interview of await harvest.interviewsOf(applicationId, candidate.id, team))
    outcomes.push(await followInterview(interview, followers));
  return outcomes.length > 0 ? outcomes : [{ outcome: "ignored", reason: "application.no_interview" }];
}
