/** A request that does not fit its route, as a problem that says where. */
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { type ProblemDocument, problem } from "./problem.ts";
import type { Misfit } from "./routes.ts";

/** More would only repeat: a list of ten thousand wrong things is one mistake. */
const MOST = 20;

export function misfit({ success, error, target }: Misfit, c: Context): Response | undefined {
  if (success) return undefined;
  const issues = (error?.issues ?? []).slice(0, MOST);
  if (target === "param") return problem(c, { status: 404, type: "not-found", title: "There is nothing here." });
  if (target === "header" && issues.some(({ path }) => path[0] === "idempotency-key")) return idempotencyKeyNeeded(c);
  if (target === "json")
    return problem(c, {
      status: 422,
      type: "invalid",
      title: "The body does not fit its schema.",
      errors: issues.map(({ path, message }) => ({ detail: message, pointer: pointer(path) })),
    });
  return problem(c, {
    status: 400,
    type: "invalid",
    title: "A parameter is wrong.",
    errors: issues.map(({ path, message }) => ({ detail: message, parameter: String(path[0] ?? "") })),
  });
}

/** What the framework throws before a schema is asked. Undefined for anything else. */
export function refusal(error: unknown, c: Context): Response | undefined {
  if (!(error instanceof HTTPException)) return undefined;
  if (error.status === 415)
    return problem(
      c,
      {
        status: 415,
        type: "type",
        title: "A body must be JSON.",
        detail: "Send it with Content-Type: application/json.",
      },
      { Accept: "application/json" },
    );
  if (error.status !== 400) return undefined;
  return problem(c, { status: 400, type: "malformed", title: "The body is no JSON." });
}

function idempotencyKeyNeeded(c: Context): Response {
  return problem(c, {
    status: 400,
    type: "idempotency-key",
    title: "An Idempotency-Key is needed.",
    detail: "Send 1 to 200 printable characters that name this request; sending it again is then safe.",
  });
}

/** RFC 6901 §6: `#/interviewers/0/address`. */
function pointer(path: readonly PropertyKey[]): NonNullable<ProblemDocument["errors"]>[number]["pointer"] {
  const parts = path.map((part) => encodeURIComponent(String(part).replaceAll("~", "~0").replaceAll("/", "~1")));
  return ["#", ...parts].join("/");
}
