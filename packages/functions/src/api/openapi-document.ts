/**
 * openapi.json (OpenAPI 3.1), made from the routes by @hono/zod-openapi. It runs when the API changes, never on Lambda: the
 * generator would almost double what a cold start reads (decision 28).
 */
import { OpenAPIHono } from "@hono/zod-openapi";
import { api } from "./api.ts";
import type { Caller } from "./caller.ts";
import { hookRoutes } from "./hooks/hook-documents.ts";

const KEY = "key";

const TAGS = [
  { name: "Debriefs", description: "Start a debrief, follow it, steer it." },
  { name: "Results", description: "What both sides said, and what it amounts to." },
  { name: "Erasure", description: "A whole debrief, or one person of it." },
  { name: "Administration", description: "Recruiters and keys, for an administrator's key." },
  {
    name: "Hooks",
    description: "What Greenhouse and Lever call when an interview is scheduled: signed, without a key.",
  },
  { name: "Health" },
];

/** All routes in the hands of @hono/zod-openapi, with those that hiring systems call: these are plain ones of Hono. */
export function describedRoutes() {
  const routes = api(unread, (onMisfit) => new OpenAPIHono<Caller>({ defaultHook: onMisfit }));
  for (const route of hookRoutes) routes.openAPIRegistry.registerPath(route);
  return routes;
}

export function openapiDocument() {
  const routes = describedRoutes();
  routes.openAPIRegistry.registerComponent("securitySchemes", KEY, {
    type: "http",
    scheme: "bearer",
    description: "A key that speaks for one recruiter: `npx debrief recruiter key ADDRESS`.",
  });
  const document = routes.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Debrief",
      version: "1",
      description:
        "Interview feedback from both sides, by e-mail alone. The API starts, follows and steers the debriefs that mails make; docs/api.md is the guide.",
      license: { name: "MIT" },
    },
    servers: [{ url: "/", description: "Wherever this document is served." }],
    security: [{ [KEY]: [] }],
    tags: TAGS,
  });
  // The generator adds these whether there are any or not.
  const { webhooks: _, ...described } = document;
  return described;
}

function unread(): never {
  throw new Error("Nobody calls the API that is only described.");
}
