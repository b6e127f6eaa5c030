/** Errors as RFC 9457 problem details: a type to look up, a title, and what to do next. */
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

export type Problem = {
  status: ContentfulStatusCode;
  type: string;
  title: string;
  detail?: string | undefined;
  errors?: { path: string; message: string }[];
};

export function problem(c: Context, { status, type, ...rest }: Problem): Response {
  const body = JSON.stringify({ type: `urn:debrief:problem:${type}`, status, ...rest });
  return c.body(body, status, { "content-type": "application/problem+json" });
}
