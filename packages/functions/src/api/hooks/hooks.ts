/**
 * START HERE for webhooks in: `POST /v1/hooks/greenhouse` and `/lever`. A request is believed as far as it is signed, then
 * it is a reason to ask the system's API what is; core's inbox/follow.ts does the rest. Everything that was understood is
 * answered with 200 and what came of it, because Greenhouse takes any other success for a failure. hook-documents.ts
 * describes them for openapi.json.
 */
import type { Instant } from "@debrief/core/clock";
import type { Courier } from "@debrief/core/courier/courier";
import type { FollowOutcome } from "@debrief/core/inbox/follow";
import type { Follows } from "@debrief/core/store/followed";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { App } from "../../app.ts";
import { countsOf, log } from "../../log.ts";
import { problem, retryAfter } from "../problem.ts";
import { parseJson } from "./ask.ts";
import type { Credentials } from "./credentials.ts";
import type { Harvest } from "./harvest.ts";

/** What hooks work with beside the parts of the API. */
export type HookParts = { integrations: Credentials; follows: Follows; courier: Courier };

/** An application with all its custom fields, as Greenhouse sends it, is larger than anything that our clients send. */
const MOST_OCTETS = 256 * 1024;

/** `more` is loaded with the first webhook: who uses none pays nothing for them. */
export function hooks(
  app: () => Pick<App, "clock" | "config" | "store">,
  more: () => Promise<HookParts> = ownParts,
): Hono {
  const routes = new Hono();
  let harvest: { of: Credentials["greenhouse"]; client: Harvest } | undefined;

  routes.use(
    "/hooks/*",
    bodyLimit({
      maxSize: MOST_OCTETS,
      onError: (c) => problem(c, { status: 413, type: "too-large", title: "A webhook may have 256 KB." }),
    }),
  );

  routes.post("/hooks/greenhouse", async (c) => {
    const began = performance.now();
    const { clock, config, store } = app();
    const { integrations, follows, courier } = await more();
    const { greenhouse } = integrations;
    if (!greenhouse) return notConnected(c, "Greenhouse");
    const { GreenhouseEvent, heedGreenhouse, isSignedByGreenhouse } = await import("./greenhouse.ts");
    const body = new Uint8Array(await c.req.arrayBuffer());
    if (!isSignedByGreenhouse(c.req.header("signature"), body, greenhouse.secrets)) return notSigned(c);
    const event = GreenhouseEvent.safeParse(parseJson(Buffer.from(body).toString()));
    if (!event.success) return unreadable(c);
    const { openHarvest } = await import("./harvest.ts");
    if (harvest?.of !== greenhouse) {
      const { api, token } = config.integrations.greenhouse;
      harvest = { of: greenhouse, client: openHarvest(courier, { ...greenhouse, api, token }) };
    }
    const outcomes = await heedGreenhouse(event.data, harvest.client, { clock, config, store, follows });
    return heeded(c, "greenhouse", began, clock.now(), outcomes);
  });

  routes.post("/hooks/lever", async (c) => {
    const began = performance.now();
    const { clock, config, store } = app();
    const { integrations, follows, courier } = await more();
    const { lever } = integrations;
    if (!lever) return notConnected(c, "Lever");
    const { heedLever, isFresh, isSignedByLever, LeverEvent, LeverSigned } = await import("./lever.ts");
    const body = parseJson(await c.req.text());
    if (body === undefined) return unreadable(c);
    const signed = LeverSigned.safeParse(body);
    if (!signed.success || !isSignedByLever(signed.data, lever.signatureTokens)) return notSigned(c);
    if (!isFresh(signed.data, clock.now())) return stale(c);
    const event = LeverEvent.safeParse(body);
    if (!event.success) return unreadable(c);
    const access = { api: config.integrations.lever.api, apiKey: lever.apiKey };
    const outcomes = await heedLever(event.data, courier, access, { clock, config, store, follows });
    return heeded(c, "lever", began, clock.now(), outcomes);
  });

  return routes;
}

async function ownParts(): Promise<HookParts> {
  const [{ integrations }, { follows }, { courier }] = await Promise.all([
    import("../../parts/integrations.ts"),
    import("../../parts/follows.ts"),
    import("../../parts/courier.ts"),
  ]);
  return { integrations: integrations(), follows: follows(), courier: courier() };
}

/**
 * One line for the log (R50), counts for the metrics, and the same for whoever looks at the deliveries of their system.
 * What is postponed makes all of it a refusal: both systems send again whatever was refused, for most of a day, and what
 * was done of it by then is found unchanged.
 */
function heeded(c: Context, system: string, began: number, now: Instant, outcomes: FollowOutcome[]): Response {
  const counts = countsOf(outcomes.map(({ outcome }) => `hook.${outcome}` as const));
  log({ level: "info", handler: "hook", system, outcomes, counts, durationMs: Math.round(performance.now() - began) });
  const [until] = outcomes.flatMap((each) => each.until ?? []).sort();
  return until === undefined ? c.json({ outcomes }, 200) : problem(c, tooMany, retryAfter(now, until));
}

const tooMany = {
  status: 429,
  type: "too-many",
  title: "More interviews were scheduled in one recruiter's name than are started in a day.",
  detail: "Send it again; the recruiter has been told. startsPerDay in debrief.config.ts sets the limit.",
} as const;

function notConnected(c: Context, system: string): Response {
  const detail = `Set the secret Integrations of this stage; docs/webhooks.md says how to connect ${system}.`;
  return problem(c, { status: 404, type: "not-connected", title: "This system is not connected.", detail });
}

/** Nobody learns whether the signature, the secret or the body was wrong. */
function notSigned(c: Context): Response {
  log({ level: "error", handler: "hook", reason: "signature", counts: { "hook.refused": 1 } });
  return problem(c, { status: 401, type: "signature", title: "The signature does not fit." });
}

function stale(c: Context): Response {
  log({ level: "error", handler: "hook", reason: "stale", counts: { "hook.refused": 1 } });
  return problem(c, { status: 401, type: "stale", title: "This was signed too long ago, or is not due yet." });
}

function unreadable(c: Context): Response {
  return problem(c, {
    status: 400,
    type: "malformed",
    title: "The body is no JSON.",
    detail: "It must be that of a webhook.",
  });
}
