/**
 * Webhooks of Lever (hire.lever.co/developer/documentation#webhooks). An event brings ids alone, and its signature is an
 * HMAC over `token` and `triggeredAt`, not over the ids: so nothing in it is believed. It is a reason to ask Lever's API
 * about that interview, and what the API says is followed, also for an event that says that it was deleted.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { DAY, type Instant, instant, later, MINUTE } from "@debrief/core/clock";
import type { Courier } from "@debrief/core/courier/courier";
import { TransientError } from "@debrief/core/errors";
import {
  type AnnouncedInterview,
  type Followers,
  type FollowOutcome,
  followInterview,
  interviewGone,
  type Person,
} from "@debrief/core/inbox/follow";
import * as z from "zod";
import { ask, basic } from "./ask.ts";

export const LeverSigned = z.object({
  token: z.string().min(1).max(200),
  triggeredAt: z.int().positive().max(8_640_000_000_000_000),
  signature: z.string().max(200),
});
export type LeverSigned = z.infer<typeof LeverSigned>;

/** `data` is read by what it holds; when a webhook is set up, Lever tries it out with one that is about nothing. */
export const LeverEvent = z.object({ event: z.string().max(100), data: z.unknown() });
export type LeverEvent = z.infer<typeof LeverEvent>;

const uid = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const AboutInterview = z.object({ interviewId: uid, opportunityId: uid });

/** Lever tries a failed delivery five more times, further and further apart, under the same signature. */
const OLDEST = DAY;
const NEWEST = 5 * MINUTE;

export function isSignedByLever({ token, triggeredAt, signature }: LeverSigned, tokens: readonly string[]): boolean {
  const given = Buffer.from(signature.toLowerCase());
  let right = false;
  for (const key of tokens) {
    const expected = Buffer.from(createHmac("sha256", key).update(`${token}${triggeredAt}`).digest("hex"));
    if (given.length === expected.length && timingSafeEqual(given, expected)) right = true;
  }
  return right;
}

export function isFresh({ triggeredAt }: LeverSigned, at: Instant): boolean {
  const triggered = instant(triggeredAt);
  return triggered > later(at, -OLDEST) && triggered < later(at, NEWEST);
}

const text = z.string().nullish();
const one = <Schema extends z.ZodType>(schema: Schema) => z.object({ data: schema });
const Interview = one(
  z.object({
    id: uid,
    subject: text,
    interviewers: z.array(z.object({ email: text, name: text })).default([]),
    timezone: text,
    /** Milliseconds, and minutes. */
    date: z.int().positive().nullish(),
    duration: z
      .int()
      .positive()
      .max(7 * 24 * 60)
      .nullish(),
    user: uid.nullish(),
    canceledAt: z.number().nullish(),
    postings: z.array(uid).default([]),
  }),
);
const Opportunity = one(z.object({ name: text, emails: z.array(z.string()).default([]), owner: uid.nullish() }));
const User = one(z.object({ name: text, email: text }));
const Posting = one(z.object({ text }));

/**
 * Under both ids: whoever sends a signature again may pair an interview with an opportunity that is not its own, of which
 * the API then knows no such interview, and that must be the end of none.
 */
function idOf({ opportunityId, interviewId }: z.infer<typeof AboutInterview>): string {
  return `${opportunityId}/${interviewId}`;
}

export type LeverAccess = { api: string; apiKey: string };

/** One outcome: an event is about one interview. */
export async function heedLever(
  { data }: LeverEvent,
  courier: Courier,
  access: LeverAccess,
  followers: Followers,
): Promise<FollowOutcome[]> {
  const about = AboutInterview.safeParse(data);
  if (!about.success) return [{ outcome: "ignored", reason: "payload.no_interview" }];
  const { interviewId, opportunityId } = about.data;
  const interview = await interviewAt(courier, access, opportunityId, interviewId);
  return [
    interview === "gone"
      ? await interviewGone("lever", idOf(about.data), followers)
      : await followInterview(interview, followers),
  ];
}

async function interviewAt(
  courier: Courier,
  { api, apiKey }: LeverAccess,
  opportunityId: string,
  interviewId: string,
): Promise<AnnouncedInterview | "gone"> {
  const get = async <Schema extends z.ZodType>(schema: Schema, path: string): Promise<z.output<Schema> | undefined> => {
    const got = await ask(courier, schema, { url: `${api}/${path}`, headers: basic(apiKey, "") });
    if (got === "refused") throw new TransientError("hook.refused", "Lever does not know our key.");
    return got === "nothing" ? undefined : got.answer;
  };
  const [found, opportunity] = await Promise.all([
    get(Interview, `opportunities/${opportunityId}/interviews/${interviewId}`),
    get(Opportunity, `opportunities/${opportunityId}`),
  ]);
  if (!found || found.data.canceledAt) return "gone";
  const { subject, interviewers, timezone, date, duration, user, postings } = found.data;
  const [posting] = postings;
  const owner = opportunity?.data.owner;
  const [scheduler, keeper, job] = await Promise.all([
    user ? get(User, `users/${user}`) : undefined,
    owner && owner !== user ? get(User, `users/${owner}`) : undefined,
    posting === undefined ? undefined : get(Posting, `postings/${posting}`),
  ]);
  const start = date ? instant(date) : undefined;
  return {
    system: "lever",
    id: idOf({ opportunityId, interviewId }),
    start,
    end: start !== undefined && duration ? later(start, duration * MINUTE) : undefined,
    timeZone: timezone ?? undefined,
    title: subject ?? undefined,
    role: job?.data.text ?? undefined,
    candidate: opportunity && { address: opportunity.data.emails[0], name: opportunity.data.name },
    interviewers: interviewers.map(({ email, name }) => ({ address: email, name })),
    schedulers: [scheduler, keeper].flatMap((each): Person[] =>
      each ? [{ address: each.data.email, name: each.data.name }] : [],
    ),
  };
}
