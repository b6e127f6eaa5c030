/**
 * What the routes are written against: OpenAPIHono and createRoute of @hono/zod-openapi, by type. The package itself, with
 * its generator and all of zod, would almost double what a cold start reads (decision 28); so here the few lines of it that
 * answer requests are ours, and the package makes openapi.json ahead (openapi.ts). routes.test.ts holds both to the same.
 */
import type { OpenAPIHono, RouteConfig, createRoute as zodOpenApiCreateRoute } from "@hono/zod-openapi";
import { type Context, type Env, type Handler, Hono, type MiddlewareHandler, type ValidationTargets } from "hono";
import { HTTPException } from "hono/http-exception";
import { validator } from "hono/validator";
import type * as z from "zod";

/** A route as data: what it takes, what it answers, and the words for it. */
export const createRoute: typeof zodOpenApiCreateRoute = (config) => ({
  ...config,
  getRoutingPath: () => routingPath(config.path) as never,
});

/** What did not fit, and where it stood. */
export type Misfit = { target: keyof ValidationTargets; success: boolean; error?: z.core.$ZodError | undefined };
export type OnMisfit = (result: Misfit, c: Context) => Response | undefined;

/** Makes an empty set of routes that answers a request which does not fit with `onMisfit`. */
export type NewRoutes<E extends Env> = (onMisfit: OnMisfit) => OpenAPIHono<E>;

export function newRoutes<E extends Env>(onMisfit: OnMisfit): OpenAPIHono<E> {
  const routes = new Hono<E>();
  const openapi = ({ method, path, request = {} }: RouteConfig, handler: Handler) => {
    return routes.on([method], [routingPath(path)], ...checksOf(request, onMisfit), handler);
  };
  // Of OpenAPIHono the rooms here use what Hono has, and this one method.
  return Object.assign(routes, { openapi }) as unknown as OpenAPIHono<E>;
}

/** `/debriefs/{id}` is `/debriefs/:id` to a router. */
function routingPath(path: string): string {
  return path.replaceAll(/\/\{([^{}/]+)\}/g, "/:$1");
}

/** In the order of OpenAPIHono: what is wrong with a path is told before what is wrong with a body. */
function checksOf({ query, params, headers, body }: NonNullable<RouteConfig["request"]>, onMisfit: OnMisfit) {
  const checks: MiddlewareHandler[] = [];
  if (query) checks.push(checked("query", query as z.ZodType, onMisfit));
  if (params) checks.push(checked("param", params as z.ZodType, onMisfit));
  if (headers) checks.push(checked("header", headers as z.ZodType, onMisfit));
  const json = body?.content["application/json"];
  if (json && "schema" in json) checks.push(jsonOnly, checked("json", json.schema as z.ZodType, onMisfit));
  return checks;
}

function checked(target: keyof ValidationTargets, schema: z.ZodType, onMisfit: OnMisfit): MiddlewareHandler {
  return validator(target, async (value, c) => {
    const result = await schema.safeParseAsync(value);
    const refused = onMisfit({ ...result, target }, c);
    return refused ?? result.data;
  });
}

const JSON_TYPE = /^application\/(?:[a-z.-]+\+)?json[ \t]*(?:;|$)/i;

const jsonOnly: MiddlewareHandler = async (c, next) => {
  if (!JSON_TYPE.test(c.req.header("content-type") ?? "")) throw new HTTPException(415);
  await next();
};
