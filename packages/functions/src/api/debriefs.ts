/** Debriefs: started once for an Idempotency-Key, listed newest first, found again. */
import { type Config, questionnaireNames } from "@debrief/core/config";
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
import { type ProblemDocument, problem, problems, retryAfter } from "./problem.ts";
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
  detail: "Nothing was started. Wait as long as Retry-After says, or have startsPerDay raised in debrief.config.ts.",
} as const;

function unknownQuestionnaire(names: readonly string[]) {
  const known = names.length === 0 ? "none has a name in the configuration" : `one of: ${names.join(", ")}`;
  const errors: ProblemDocument["errors"] = [{ detail: known, pointer: "#/questionnaire" }];
  return { status: 422, type: "invalid", title: "There is no such questionnaire.", errors } as const;
}

function isKnown(questionnaire: string | undefined, config: Config): boolean {
  return questionnaire === undefined || questionnaireNames(config).includes(questionnaire);
}

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
    "Newest first. A page may hold fewer than `limit`, or none, and still have a `nextCursor`: go on until there is none. One request looks at 50 debriefs at most, whatever the status it looks for.",
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
      const { interview, candidate, interviewers, questionnaire } = c.req.valid("json");
      const { "idempotency-key": idempotencyKey } = c.req.valid("header");
      const recruiter = c.get("recruiter");
      const keys = requestKeys([recruiter.address], idempotencyKey, c.req.valid("json"));
      if (!isKnown(questionnaire, app().config))
        return problem(c, unknownQuestionnaire(questionnaireNames(app().config)));
      // Loaded with the first start: whoever only asks how a debrief stands needs none of it.
      const { debriefIdOf, floodUntil, openDebrief } = await import("@debrief/core/inbox/open");
      const identity = ["api", idempotencyKey];
      // R29: a key that was stolen must not become the mailer of whoever holds it.
      const until = await floodUntil({ id: debriefIdOf(recruiter, identity), recruiter }, app());
      if (until !== undefined) return problem(c, tooMany, retryAfter(app().clock.now(), until));
      const plan = { interview: { sequence: 0, ...interview }, candidate, interviewers, questions: [] };
      const opening = { recruiter, plan, identity, questionnaire, mail: keys };
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

/** Debriefs that one request looks at when it looks for a status. A debrief may weigh 400 KB, so few lie open at once. */
const LOOKED_AT = 50;
const AT_ONCE = 10;

/**
 * A page, and where the next begins; undefined at the end of the list. One question to the index, and no more debriefs
 * opened than fill the page: a status that is rare costs its reader more pages, and nobody a long wait.
 */
async function pageOf(
  store: App["store"],
  recruiter: string,
  { limit, after, status }: { limit: number; after: Place | undefined; status: Debrief["status"] | undefined },
): Promise<{ debriefs: Debrief[]; next: Place | undefined }> {
  const { places, more } = await store.placesOf(recruiter, { limit: status ? LOOKED_AT : limit, after });
  const debriefs: Debrief[] = [];
  for (let looked = 0; looked < places.length; looked += AT_ONCE) {
    const some = places.slice(looked, looked + AT_ONCE);
    const opened = await Promise.all(some.map(({ id }) => store.loadDebrief(id)));
    for (const [index, one] of opened.entries()) {
      if (!one || (status !== undefined && one.status !== status)) continue;
      debriefs.push(one);
      const last = looked + index + 1 === places.length;
      if (debriefs.length === limit) return { debriefs, next: last && !more ? undefined : some[index] };
    }
  }
  return { debriefs, next: more ? places.at(-1) : undefined };
}
