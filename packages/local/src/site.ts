/** The mailbox page and the API on one port, for this machine's own host names alone. */
import { Hono } from "hono";
import { loopbackHostOnly } from "./mailbox/guard.ts";

type Fetch = { fetch(request: Request): Response | Promise<Response> };

/** What the API answers; every other path is the mailbox page's. */
const API_PATH = /^\/v1(\/|$)/;

/** `changed` is called after each API request that may have changed something. */
export function localSite(api: Fetch, page: Fetch, changed: () => void): Hono {
  const site = new Hono();
  site.use(loopbackHostOnly);
  site.all("*", async (c) => {
    if (!API_PATH.test(c.req.path)) return page.fetch(c.req.raw);
    const response = await api.fetch(c.req.raw);
    if (c.req.method !== "GET" && c.req.method !== "HEAD") changed();
    return response;
  });
  return site;
}
