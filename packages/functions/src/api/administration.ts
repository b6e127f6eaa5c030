/**
 * Recruiters and keys over HTTP, for keys that bear the mark of an administrator. Only `npx debrief recruiter key --admin`
 * gives that mark: what leaks from here can be revoked here, and can never make more of its kind.
 */
import { Instant } from "@debrief/core/clock";
import { dismiss, mayStart } from "@debrief/core/inbox/recruiters";
import { mailbox, parseAddress } from "@debrief/core/mail/address";
import { drawKey, type IssuedKey } from "@debrief/core/store/keys";
import type { AddedRecruiter } from "@debrief/core/store/recruiters";
import * as z from "zod";
import type { App } from "../app.ts";
import type { Caller } from "./caller.ts";
import * as examples from "./examples.ts";
import { misfit } from "./misfit.ts";
import { Address, Person } from "./person.ts";
import { problem, problems } from "./problem.ts";
import { createRoute, type NewRoutes } from "./routes.ts";

const tags = ["Administration"];
const json = <Schema extends z.ZodType, Example>(description: string, schema: Schema, example: Example) => ({
  description,
  content: { "application/json": { schema, example } },
});
const takes = <Schema extends z.ZodType, Example>(schema: Schema, example: Example) => ({
  body: { required: true as const, content: { "application/json": { schema, example } } },
});

const RecruiterDocument = z
  .object({ address: z.string(), displayName: z.string().optional(), addedAt: Instant })
  .meta({ id: "Recruiter" });

const Recruiters = z
  .object({
    recruiters: z.array(RecruiterDocument),
    allowList: z
      .object({ domains: z.array(z.string()), addresses: z.array(z.string()) })
      .meta({ description: "Of the configuration: who may start debriefs without being added." }),
  })
  .meta({ id: "Recruiters" });

const Added = z.object({ address: z.string(), added: z.boolean() }).meta({ id: "AddedRecruiter" });

const Dismissed = z
  .object({
    address: z.string(),
    removed: z.boolean(),
    revokedKeys: z.int(),
    stillAllowed: z.boolean().meta({ description: "The configuration lets the address in all the same." }),
  })
  .meta({ id: "DismissedRecruiter" });

const KeyDocument = z
  .object({
    id: z.string(),
    recruiter: z.string(),
    issuedAt: Instant,
    endsWith: z.string().meta({ description: "The end of the secret, to tell keys apart." }),
    admin: z.boolean(),
  })
  .meta({ id: "Key" });

const NewKey = z.strictObject({ recruiter: Address }).meta({ id: "NewKey" });

const Issued = z
  .object({ id: z.string(), key: z.string(), recruiter: z.string() })
  .meta({ id: "IssuedKey", description: "The one time that the key is shown whole." });

const listRecruiters = createRoute({
  method: "get",
  path: "/recruiters",
  operationId: "listRecruiters",
  tags,
  summary: "List who may start debriefs",
  responses: { 200: json("By address.", Recruiters, examples.recruiters), ...problems(401, 403, 500, 503) },
});

const addRecruiter = createRoute({
  method: "post",
  path: "/recruiters",
  operationId: "addRecruiter",
  tags,
  summary: "Add a recruiter",
  description: "Adding somebody again changes nothing.",
  request: takes(Person, examples.lena),
  responses: {
    201: json("Added.", Added, { address: examples.lena.address, added: true }),
    200: json("Was there already.", Added, { address: examples.lena.address, added: false }),
    ...problems(400, 401, 403, 413, 415, 422, 500, 503),
  },
});

const removeRecruiter = createRoute({
  method: "delete",
  path: "/recruiters/{address}",
  operationId: "removeRecruiter",
  tags,
  summary: "Remove a recruiter",
  description: "All keys that speak for the address are void at once.",
  request: { params: z.object({ address: Address.meta({ example: examples.lena.address }) }) },
  responses: {
    200: json("Removed, or at least without keys now.", Dismissed, {
      address: examples.lena.address,
      removed: true,
      revokedKeys: 1,
      stillAllowed: false,
    }),
    ...problems(401, 403, 404, 500, 503),
  },
});

const listKeys = createRoute({
  method: "get",
  path: "/keys",
  operationId: "listKeys",
  tags,
  summary: "List keys",
  responses: {
    200: json(
      "The oldest first, without their secrets.",
      z.object({ keys: z.array(KeyDocument) }).meta({ id: "Keys" }),
      {
        keys: [examples.issuedKey],
      },
    ),
    ...problems(401, 403, 500, 503),
  },
});

const issueKey = createRoute({
  method: "post",
  path: "/keys",
  operationId: "issueKey",
  tags,
  summary: "Issue a key for a recruiter",
  request: takes(NewKey, { recruiter: examples.issuedKey.recruiter }),
  responses: {
    201: json("Issued.", Issued, {
      id: examples.issuedKey.id,
      key: `dbk_${examples.issuedKey.id}_…`,
      recruiter: examples.issuedKey.recruiter,
    }),
    ...problems(400, 401, 403, 409, 413, 415, 422, 500, 503),
  },
});

const revokeKey = createRoute({
  method: "delete",
  path: "/keys/{id}",
  operationId: "revokeKey",
  tags,
  summary: "Revoke a key",
  request: {
    params: z.object({
      id: z
        .string()
        .regex(/^[a-z0-9]{8,32}$/)
        .meta({ example: examples.issuedKey.id }),
    }),
  },
  responses: { 204: { description: "Void from now on." }, ...problems(401, 403, 404, 500, 503) },
});

type Parts = () => Pick<App, "apiKeys" | "clock" | "config" | "store">;

/** Whoever mounts them has made sure that an administrator calls. */
export function administration(app: Parts, fresh: NewRoutes<Caller>) {
  return fresh(misfit)
    .openapi(listRecruiters, async (c) => {
      const { store, config } = app();
      const added = await store.recruiters.list();
      return c.json({ recruiters: added.map(recruiter), allowList: config.recruiters }, 200);
    })
    .openapi(addRecruiter, async (c) => {
      const { store, clock } = app();
      const person = c.req.valid("json");
      const added = await store.recruiters.add(person, clock.now());
      const { address } = person;
      const location = `/v1/recruiters/${encodeURIComponent(address)}`;
      return c.json({ address, added }, added ? 201 : 200, { location });
    })
    .openapi(removeRecruiter, async (c) => {
      const address = parseAddress(c.req.valid("param").address) ?? "";
      const outcome = await dismiss(app(), address);
      if (outcome.removed || outcome.revokedKeys > 0) return c.json({ address, ...outcome }, 200);
      return problem(c, {
        status: 404,
        type: "not-found",
        title: "Nobody of this address was added.",
        ...(outcome.stillAllowed && {
          detail: "The allow-list in debrief.config.ts lets the address in; take it out there and deploy.",
        }),
      });
    })
    .openapi(listKeys, async (c) => c.json({ keys: (await app().apiKeys.list()).map(key) }, 200))
    .openapi(issueKey, async (c) => {
      const { apiKeys, clock } = app();
      const holder = mailbox(c.req.valid("json").recruiter);
      if (!holder || !(await mayStart(app(), holder.address)))
        return problem(c, {
          status: 409,
          type: "not-a-recruiter",
          title: "A key speaks for a recruiter, and this is none.",
          detail: "Add the address first, with POST /v1/recruiters.",
        });
      const { id, secret } = drawKey();
      const whole = await apiKeys.issue(holder, id, secret, clock.now());
      return c.json({ id, key: whole, recruiter: holder.address }, 201, { location: `/v1/keys/${id}` });
    })
    .openapi(revokeKey, async (c) => {
      if (await app().apiKeys.revoke(c.req.valid("param").id)) return c.body(null, 204);
      return problem(c, { status: 404, type: "not-found", title: "There is no such key." });
    });
}

function recruiter({ mailbox: { address, displayName }, addedAt }: AddedRecruiter) {
  return { address, displayName, addedAt };
}

function key({ id, speaksFor, issuedAt, endsWith, admin }: IssuedKey) {
  return { id, recruiter: speaksFor.address, issuedAt, endsWith, admin };
}
