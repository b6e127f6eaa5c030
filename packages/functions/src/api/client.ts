/**
 * A typed client: paths, bodies and answers are inferred from the routes, so that a call which does not fit them does not
 * compile. It needs `hono/client` and fetch, and nothing of the server.
 */
import { hc } from "hono/client";
import type { Api } from "./api.ts";

export type DebriefClient = ReturnType<typeof debriefClient>;

/**
 * `url` is where the API lives, without `/v1`; `key` is a bearer key. An answer is not thrown, whatever its status: ask
 * `response.status` (or `ok`), and `json()` has the type of that status, problem details included.
 */
export function debriefClient(url: string, key: string, { fetch }: { fetch?: typeof globalThis.fetch } = {}) {
  const headers = { authorization: `Bearer ${key}` };
  return hc<Api>(url, { headers, ...(fetch && { fetch }) }).v1;
}
