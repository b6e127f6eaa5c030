/** Errors as RFC 9457 problem details: a type to look up, a title, and what to do next. */
import { elapsed, type Instant, SECOND } from "@debrief/core/clock";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import * as z from "zod";

export const PROBLEM_TYPE = "application/problem+json";

/** Every type there is; docs/api.md says what each means. */
const TYPES = [
  "closed",
  "cursor",
  "forbidden",
  "held",
  "idempotency-key",
  "idempotency-key-reused",
  "internal",
  "invalid",
  "malformed",
  "method",
  "no-summary",
  "not-a-recruiter",
  "not-connected",
  "not-found",
  "sealed",
  "signature",
  "stale",
  "too-large",
  "too-many",
  "type",
  "unauthorized",
  "unavailable",
] as const;
export type ProblemType = (typeof TYPES)[number];

export const ProblemDocument = z
  .object({
    type: z.templateLiteral(["urn:debrief:problem:", z.enum(TYPES)]),
    status: z.int().min(400).max(599),
    /** What it is, in a sentence. */
    title: z.string(),
    /** What is the matter this time, and what to do. */
    detail: z.string().optional(),
    errors: z
      .array(
        z.object({
          detail: z.string(),
          pointer: z.string().optional().meta({ description: "JSON Pointer into the body, as a URI fragment." }),
          parameter: z.string().optional().meta({ description: "Of the query or the headers." }),
        }),
      )
      .optional(),
  })
  .meta({ id: "Problem", description: "Problem details (RFC 9457)." });
export type ProblemDocument = z.infer<typeof ProblemDocument>;

type Problem<Status> = Omit<ProblemDocument, "type" | "status"> & { status: Status; type: ProblemType };

export function problem<Status extends ContentfulStatusCode>(
  c: Context,
  { status, type, ...rest }: Problem<Status>,
  headers: Record<string, string> = {},
) {
  const document: ProblemDocument = { type: `urn:debrief:problem:${type}`, status, ...rest };
  return c.json(document, status, { "Content-Type": PROBLEM_TYPE, "Cache-Control": "no-store", ...headers });
}

/** The header that says when to come back, in whole seconds and never in none (RFC 9110 §10.2.3). */
export function retryAfter(now: Instant, until: Instant): { "Retry-After": string } {
  return { "Retry-After": String(Math.max(1, Math.ceil(elapsed(now, until) / SECOND))) };
}

const MEANINGS = {
  400: "The request cannot be read: a header or a parameter is missing or wrong, or the body is no JSON.",
  401: "No key, or one that is not right.",
  403: "The key may not do this.",
  404: "There is nothing of this name, or it is somebody else's.",
  409: "It cannot be done as things stand.",
  413: "A body may have 64 KB.",
  415: "A body must be JSON.",
  422: "The body does not fit its schema.",
  429: "Too many, for one day or one moment.",
  500: "Something went wrong on our side. Nothing was changed by half.",
  503: "Try again in a moment.",
} as const;
type Status = keyof typeof MEANINGS;

/** The entries of a route's `responses` for the problems it may answer with. */
export function problems<S extends Status>(...statuses: S[]) {
  const entries = statuses.map((status) => [
    status,
    { description: MEANINGS[status], content: { [PROBLEM_TYPE]: { schema: ProblemDocument } } },
  ]);
  return Object.fromEntries(entries) as Record<
    S,
    { description: string; content: { [PROBLEM_TYPE]: { schema: typeof ProblemDocument } } }
  >;
}
