/** Debriefs: started once for an Idempotency-Key, listed newest first, found again. */
import type { Debrief } from "@debrief/core/debrief/debrief";
import type { Mailbox } from "@debrief/core/mail/address";
import type { Place } from "@debrief/core/store/page";
import * as z from "zod";
import type { App } from "../app.ts";
import type { Caller } from "./caller.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { DebriefDocument, DebriefId, debriefDocument, NewDebrief, Status } from "./debrief-document.ts";
import * as examples from "./examples.ts";
import { IdempotencyKey, isReused, requestKeys } from "./idempotency.ts";
import { misfit } from "./misfit.ts";
import { problem, problems } from "./problem.ts";
import { createRoute, type NewRoutes } from "./routes.ts";

type Parts = () => Pick<App, "clock" | "config" | "store">;

export const OneDebrief = z.object({ id: DebriefId });

/** The caller's own debrief. Another's is not there (R52). */
export async function ownDebrief(
  { store }: Pick<App, "store">,
  recruiter: Mailbox,
  id: string,
): Promise<Debrief | undefined> {
  const debrief = await store.loadDebrief(id);
  return debrief?.recruiter.address === recruiter.address ? debrief : undefined;
}

export const noDebrief = { status: 404, type: "not-found", title: "You have no such debrief." } as const;
export const keyReused = {
  status: 422,
  type: "idempotency-key-reused",
  title: "This Idempotency-Key was used for another request.",
  detail: "Send the very same body again, or take a new key for a new request.",
} as const;

const tooMany = {
  status: 429,
  type: "too-many",
  title: "You have started more debriefs today than one person does.",
  detail: "Nothing was started. Wait until tomorrow, or have startsPerDay raised in debrief.config.ts.",
} as const;

const create = createRoute({
  method: "post",
  path: "/debriefs",
  operationId: "createDebrief",
  tags: ["Debriefs"],
  summary: "Start a debrief",
  description:
    "Both sides are asked when the interview ends. Where something must be decided first, the debrief waits as a draft and says what. The recruiter gets the plan by mail, as after a forwarded invite.",
  request: {
    headers: IdempotencyKey,
    body: {
      required: true,
      content: { "application/json": { schema: NewDebrief, example: examples.newDebrief } },
    },
  },
  responses: {
    201: {
      description: "Started.",
      content: { "application/json": { schema: DebriefDocument, example: examples.scheduled } },
    },
    200: {
      description: "Started before, by a request with the same Idempotency-Key; this is how it stands now.",
      content: { "application/json": { schema: DebriefDocument, example: examples.collecting } },
    },
    ...problems(400, 401, 403, 413, 415, 422, 429, 500, 503),
  },
});

const Page = z.object({
  status: Status.optional().meta({ description: "Only debriefs of this status." }),
  limit: z.coerce.number<string | number>().int().min(1).max(50).default(20).meta({ description: "At most so many." }),
  cursor: z.string().max(200).optional().meta({ description: "`nextCursor` of the page before." }),
});

const list = createRoute({
  method: "get",
  path: "/debriefs",
  operationId: "listDebriefs",
  tags: ["Debriefs"],
  summary: "List your debriefs",
  description:
    "Newest first. With a status a page may hold fewer than `limit`, or none, and still have a `nextCursor`: go on until there is none.",
  request: { query: Page },
  responses: {
    200: {
      description: "A page.",
      content: {
        "application/json": {
          schema: z
            .object({ debriefs: z.array(DebriefDocument), nextCursor: z.string().optional() })
            .meta({ id: "DebriefPage" }),
          example: examples.page,
        },
      },
    },
    ...problems(400, 401, 403, 500, 503),
  },
});

const get = createRoute({
  method: "get",
  path: "/debriefs/{id}",
  operationId: "getDebrief",
  tags: ["Debriefs"],
  summary: "See how a debrief stands",
  request: { params: OneDebrief },
  responses: {
    200: {
      description: "The debrief.",
      content: { "application/json": { schema: DebriefDocument, example: examples.collecting } },
    },
    ...problems(401, 403, 404, 500, 503),
  },
});

export function debriefs(app: Parts, fresh: NewRoutes<Caller>) {
  return fresh(misfit)
    .openapi(create, async (c) => {
      const { interview, candidate, interviewers } = c.req.valid("json");
      const { "idempotency-key": idempotencyKey } = c.req.valid("header");
      const recruiter = c.get("recruiter");
      const keys = requestKeys([recruiter.address], idempotencyKey, c.req.valid("json"));
      // Loaded with the first start: whoever only asks how a debrief stands needs none of it.
      const { debriefIdOf, isFlood, openDebrief } = await import("@debrief/core/inbox/open");
      const identity = ["api", idempotencyKey];
      // R29: a key that was stolen must not become the mailer of whoever holds it.
      if (await isFlood({ id: debriefIdOf(recruiter, identity), recruiter }, app())) return problem(c, tooMany);
      const plan = { interview: { sequence: 0, ...interview }, candidate, interviewers, questions: [] };
      const opening = { recruiter, plan, identity, mail: keys };
      const { debrief, outcome } = await openDebrief(opening, app());
      if (outcome === "duplicate" && isReused(debrief.handled, keys)) return problem(c, keyReused);
      const location = `/v1/debriefs/${debrief.id}`;
      return c.json(await debriefDocument(debrief, app().config), outcome === "started" ? 201 : 200, { location });
    })
    .openapi(list, async (c) => {
      const { status, limit, cursor } = c.req.valid("query");
      const { address } = c.get("recruiter");
      const after = cursor === undefined ? undefined : readCursor(cursor, address);
      if (cursor !== undefined && !after)
        return problem(c, {
          status: 400,
          type: "cursor",
          title: "This cursor is none of yours.",
          detail: "Take `nextCursor` of the page before, as it is.",
        });
      const { config, store } = app();
      const found = await pageOf(store, address, { limit, after, status });
      const nextCursor = found.next && writeCursor(found.next, address);
      const shown = await Promise.all(found.debriefs.map((debrief) => debriefDocument(debrief, config)));
      return c.json({ debriefs: shown, nextCursor }, 200);
    })
    .openapi(get, async (c) => {
      const debrief = await ownDebrief(app(), c.get("recruiter"), c.req.valid("param").id);
      return debrief ? c.json(await debriefDocument(debrief, app().config), 200) : problem(c, noDebrief);
    });
}

/** Debriefs that one request opens at most when it looks for a status: a debrief may weigh 400 KB. */
const MOST_OPENED = 100;

/** A page, and where the next begins; undefined at the end of the list. */
async function pageOf(
  store: App["store"],
  recruiter: string,
  { limit, after, status }: { limit: number; after: Place | undefined; status: Debrief["status"] | undefined },
): Promise<{ debriefs: Debrief[]; next: Place | undefined }> {
  const debriefs: Debrief[] = [];
  let last = after;
  for (let opened = 0; opened < MOST_OPENED; ) {
    const { places, more } = await store.placesOf(recruiter, { limit: limit - debriefs.length, after: last });
    const loaded = await Promise.all(places.map(({ id }) => store.loadDebrief(id)));
    for (const one of loaded) if (one && (status === undefined || one.status === status)) debriefs.push(one);
    opened += places.length;
    last = places.at(-1) ?? last;
    if (!more) return { debriefs, next: undefined };
    if (debriefs.length >= limit) break;
  }
  return { debriefs, next: last };
}
