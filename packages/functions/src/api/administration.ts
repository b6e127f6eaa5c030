/**
 * Recruiters and keys over HTTP, for keys that bear the mark of an administrator. Only `npx debrief recruiter key --admin`
 * gives that mark: what leaks from here can be revoked here, and can never make more of its kind.
 */
import { dismiss, mayStart } from "@debrief/core/inbox/recruiters";
import { mailbox, parseAddress } from "@debrief/core/mail/address";
import { drawKey, type IssuedKey } from "@debrief/core/store/keys";
import type { AddedRecruiter } from "@debrief/core/store/recruiters";
import { type Context, Hono } from "hono";
import * as z from "zod";
import type { App } from "../app.ts";
import type { Caller } from "./caller.ts";
import { Person } from "./person.ts";
import { problem } from "./problem.ts";
import { readJson } from "./read-json.ts";

/** Routes under `/v1`; whoever mounts them has said who calls. */
export function administration(app: () => Pick<App, "apiKeys" | "clock" | "config" | "store">): Hono<Caller> {
  const routes = new Hono<Caller>();

  for (const path of ["/recruiters/*", "/keys/*"])
    routes.use(path, async (c, next) => {
      if (c.get("admin")) return next();
      return problem(c, {
        status: 403,
        type: "forbidden",
        title: "This key may not administer.",
        detail: "An administrator's key is issued by: npx debrief recruiter key ADDRESS --admin",
      });
    });

  routes.get("/recruiters", async (c) => {
    const { store, config } = app();
    const added = await store.recruiters.list();
    return c.json({ recruiters: added.map(recruiter), allowList: config.recruiters });
  });

  routes.post("/recruiters", async (c) => {
    const body = await readJson(c, Person, "The recruiter cannot be added from this.");
    if ("problem" in body) return body.problem;
    const { store, clock } = app();
    const at = clock.now();
    const added = await store.recruiters.add(body.value, at);
    const { address } = body.value;
    return c.json({ address, added }, added ? 201 : 200, { location: `/v1/recruiters/${encodeURIComponent(address)}` });
  });

  routes.delete("/recruiters/:address", async (c) => {
    const address = parseAddress(c.req.param("address"));
    if (address === undefined) return noRecruiter(c);
    const outcome = await dismiss(app(), address);
    if (!outcome.removed && outcome.revokedKeys === 0) return noRecruiter(c, outcome.stillAllowed);
    return c.json({ address, ...outcome });
  });

  routes.get("/keys", async (c) => c.json({ keys: (await app().apiKeys.list()).map(key) }));

  routes.post("/keys", async (c) => {
    const body = await readJson(c, NewKey, "A key cannot be issued from this.");
    if ("problem" in body) return body.problem;
    const { apiKeys, clock } = app();
    const holder = mailbox(body.value.recruiter);
    if (!holder || !(await mayStart(app(), holder.address)))
      return problem(c, {
        status: 409,
        type: "not-a-recruiter",
        title: "A key speaks for a recruiter, and this is none.",
        detail: "Add the address first, with POST /v1/recruiters.",
      });
    const { id, secret } = drawKey();
    const whole = await apiKeys.issue(holder, id, secret, clock.now());
    // The one time that the secret is shown.
    return c.json({ id, key: whole, recruiter: holder.address }, 201, {
      location: `/v1/keys/${id}`,
      "cache-control": "no-store",
    });
  });

  routes.delete("/keys/:id", async (c) => {
    const id = c.req.param("id");
    if (/^[a-z0-9]{8,32}$/.test(id) && (await app().apiKeys.revoke(id))) return c.body(null, 204);
    return problem(c, { status: 404, type: "not-found", title: "There is no such key." });
  });

  return routes;
}

const NewKey = z.strictObject({
  recruiter: z.string().refine((text) => parseAddress(text) !== undefined, "an e-mail address"),
});

function recruiter({ mailbox: { address, displayName }, addedAt }: AddedRecruiter) {
  return { address, displayName, addedAt };
}

function key({ id, speaksFor, issuedAt, endsWith, admin }: IssuedKey) {
  return { id, recruiter: speaksFor.address, issuedAt, endsWith, admin };
}

function noRecruiter(c: Context, allowed = false): Response {
  return problem(c, {
    status: 404,
    type: "not-found",
    title: "Nobody of this address was added.",
    ...(allowed && {
      detail: "The allow-list in debrief.config.ts lets the address in; take it out there and deploy.",
    }),
  });
}
