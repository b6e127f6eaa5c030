/** Whether the API answers. It asks nothing of the table, so that whoever asks every second costs nothing. */
import * as z from "zod";
import type { Caller } from "./caller.ts";
import { misfit } from "./misfit.ts";
import { createRoute, type NewRoutes } from "./routes.ts";

const get = createRoute({
  method: "get",
  path: "/health",
  operationId: "getHealth",
  tags: ["Health"],
  summary: "See that the API answers",
  description: "Needs no key.",
  security: [],
  responses: {
    200: {
      description: "It does.",
      content: {
        "application/json": {
          schema: z.object({ status: z.literal("ok") }).meta({ id: "Health" }),
          example: { status: "ok" },
        },
      },
    },
  },
});

export function health(fresh: NewRoutes<Caller>) {
  return fresh(misfit).openapi(get, (c) => c.json({ status: "ok" as const }, 200));
}
