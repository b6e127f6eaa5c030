/**
 * Each answer names its request, as our log does: API Gateway's own id, or one that is drawn. A client's is not taken over,
 * because a log holds nothing that somebody else wrote (R50).
 */
import { randomUUID } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { Caller } from "./caller.ts";

type Bindings = { requestContext?: { requestId?: string } };

export const requestIds: MiddlewareHandler<Caller & { Bindings: Bindings }> = async (c, next) => {
  const requestId = c.env?.requestContext?.requestId ?? randomUUID();
  c.set("requestId", requestId);
  await next();
  c.header("x-request-id", requestId);
};
