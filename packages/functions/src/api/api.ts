/**
 * START HERE: the HTTP API, version 1. A bearer key speaks for one recruiter, and another recruiter's debrief is not found
 * (R52). GET and HEAD change nothing. Each room describes its routes and answers them; what holds for all stands here.
 */
import { TransientError } from "@debrief/core/errors";
import { bodyLimit } from "hono/body-limit";
import { etag } from "hono/etag";
import type { App } from "../app.ts";
import { log } from "../log.ts";
import { describe } from "../record.ts";
import { administration } from "./administration.ts";
import { administratorsOnly, type Caller, identified, recruitersOnly } from "./caller.ts";
import { commands } from "./commands.ts";
import { debriefs } from "./debriefs.ts";
import { documentation } from "./documentation.ts";
import { erasure } from "./erasure.ts";
import { health } from "./health.ts";
import { type HookParts, hooks } from "./hooks/hooks.ts";
import { allowedMethods } from "./methods.ts";
import { misfit, refusal } from "./misfit.ts";
import { problem } from "./problem.ts";
import { requestIds } from "./request-id.ts";
import { results } from "./results.ts";
import { type NewRoutes, newRoutes } from "./routes.ts";

export type ApiParts = () => Pick<App, "apiKeys" | "clock" | "config" | "store">;

/** What a typed client knows of the API; see client.ts. */
export type Api = ReturnType<typeof api>;

const MOST_OCTETS = 64 * 1024;

/**
 * The API over an app that is composed at the first request. `fresh` makes the routes: openapi.ts has its own. `hookParts`
 * takes the place of what the hooks of hiring systems load for themselves.
 */
export function api(app: ApiParts, fresh: NewRoutes<Caller> = newRoutes, hookParts?: () => Promise<HookParts>) {
  const routes = fresh(misfit);

  routes.onError((error, c) => {
    const refused = refusal(error, c);
    if (refused) return refused;
    const { requestId } = c.var;
    const line = { handler: "api", ...describe(error), path: c.req.routePath, requestId };
    log({ level: "error", ...line, counts: { "api.failed": 1 } });
    if (error instanceof TransientError)
      return problem(
        c,
        { status: 503, type: "unavailable", title: "Try again in a moment.", detail: "Nothing was changed by half." },
        { "Retry-After": "1" },
      );
    return problem(c, {
      status: 500,
      type: "internal",
      title: "Something went wrong on our side.",
      detail: "Try again; nothing was changed by half.",
    });
  });
  routes.notFound((c) => {
    const allowed = allowedMethods(routes, c.req.path);
    if (allowed.length === 0) return problem(c, { status: 404, type: "not-found", title: "There is nothing here." });
    const title = "This cannot be done here.";
    return problem(c, { status: 405, type: "method", title }, { Allow: allowed.join(", ") });
  });

  routes.use(requestIds);
  routes.use("/v1/*", async (c, next) => {
    await next();
    if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
    c.header("x-content-type-options", "nosniff");
  });
  for (const path of ["debriefs", "recruiters", "keys"]) routes.use(`/v1/${path}/*`, identified(app), tooLarge);
  routes.use("/v1/debriefs/*", recruitersOnly(app), etag());
  for (const path of ["recruiters", "keys"]) routes.use(`/v1/${path}/*`, recruitersOnly(app), administratorsOnly);

  return routes
    .route("/v1", health(fresh))
    .route("/v1", debriefs(app, fresh))
    .route("/v1", commands(app, fresh))
    .route("/v1", results(app, fresh))
    .route("/v1", erasure(app, fresh))
    .route("/v1", administration(app, fresh))
    .route("/v1", hooks(app, hookParts))
    .route("/v1", documentation());
}

const tooLarge = bodyLimit({
  maxSize: MOST_OCTETS,
  onError: (c) => problem(c, { status: 413, type: "too-large", title: "A body may have 64 KB." }),
});
