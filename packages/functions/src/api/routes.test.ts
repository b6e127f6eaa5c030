/** Our few lines answer as OpenAPIHono of @hono/zod-openapi does: the API is written against it, and described by it. */
import { createHmac } from "node:crypto";
import { Config } from "@debrief/core/config";
import { OpenAPIHono } from "@hono/zod-openapi";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type ApiParts, api } from "./api.ts";
import type { Caller } from "./caller.ts";
import type { HookParts } from "./hooks/hooks.ts";
import { newRoutes } from "./routes.ts";

const config = Config.parse({ domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } });

/** As much of the parts as requests need that end before anything is written. */
const parts = (() => ({
  config,
  clock: { now: () => "2026-11-24T08:00:00.000Z" },
  store: {
    loadDebrief: async () => undefined,
    placesOf: async () => ({ places: [], more: false }),
    recruiters: { has: async () => true, list: async () => [], add: async () => true },
  },
  apiKeys: {
    holderOf: async () => ({ recruiter: { address: "rae@agency.example" }, admin: true }),
    list: async () => [],
  },
})) as unknown as ApiParts;

/** Greenhouse is connected and signs with this; of Lever nobody has heard. Its API knows of no interview. */
const SECRET = "secret-of-greenhouse";
const hookParts = async (): Promise<HookParts> => ({
  integrations: { greenhouse: { secrets: [SECRET], clientId: "client", clientSecret: "secret", userId: "7" } },
  courier: {
    send: async ({ url }) => {
      const body = url.endsWith("/token") ? '{"access_token":"token"}' : "[]";
      return { kind: "answer", status: 200, headers: {}, body, cut: false };
    },
  },
  follows: { load: async () => undefined, save: async () => undefined },
});

// A refused hook is logged, and there is no stage to count it for.
beforeAll(() => void vi.stubEnv("LOG_LEVEL", "silent"));
afterAll(() => void vi.unstubAllEnvs());

const ours = api(parts, newRoutes, hookParts);
const theirs = api(parts, (defaultHook) => new OpenAPIHono<Caller>({ defaultHook }), hookParts);

const JSON_TYPE = "application/json";
const good = { recruiter: "nobody" };

const change = JSON.stringify({
  action: "candidate_stage_change",
  payload: { application: { id: 900, candidate: { id: 700 } } },
});
const signedBy = (body: string): Record<string, string> => ({
  signature: `sha256 ${createHmac("sha256", SECRET).update(body).digest("hex")}`,
});

const requests: [method: string, path: string, body?: string, headers?: Record<string, string>][] = [
  ["GET", "/v1/health"],
  ["HEAD", "/v1/health"],
  ["GET", "/v1/debriefs"],
  ["GET", "/v1/debriefs?limit=3&status=closed"],
  ["GET", "/v1/debriefs?limit=x"],
  ["GET", "/v1/debriefs?limit=1&limit=2"],
  ["GET", "/v1/debriefs/aaaabbbbccccdddd"],
  ["GET", "/v1/debriefs/AAAA"],
  ["GET", "/v1/debriefs/%E0%A4%A"],
  ["GET", "/v1/debriefs/aaaabbbbccccdddd/"],
  ["DELETE", "/v1/debriefs/aaaabbbbccccdddd/parties/99"],
  ["DELETE", "/v1/debriefs/aaaabbbbccccdddd/parties/1"],
  ["PUT", "/v1/keys"],
  ["POST", "/v1/debriefs", "{}", { "idempotency-key": "one" }],
  ["POST", "/v1/debriefs", "{}"],
  ["POST", "/v1/debriefs", "", { "idempotency-key": "one" }],
  ["POST", "/v1/keys", JSON.stringify(good)],
  ["POST", "/v1/keys", "{", {}],
  ["POST", "/v1/keys", "[]", {}],
  ["POST", "/v1/keys", "null", {}],
  ["POST", "/v1/keys", JSON.stringify({ recruiter: "x@agency.example", admin: true }), {}],
  ["POST", "/v1/keys", JSON.stringify(good), { "content-type": "text/plain" }],
  ["POST", "/v1/keys", JSON.stringify(good), { "content-type": "application/json; charset=utf-8" }],
  ["POST", "/v1/keys", JSON.stringify(good), { "content-type": "application/jsonp" }],
  ["POST", "/v1/keys", "a=b", { "content-type": "application/x-www-form-urlencoded" }],
  ["POST", "/v1/keys", JSON.stringify({ recruiter: "y".repeat(70_000) }), {}],
  ["POST", "/v1/recruiters", JSON.stringify({ address: "lena@partner.example", displayName: "Lena\u0000" }), {}],
  ["POST", "/v1/recruiters", JSON.stringify({ address: "lena@partner.example" }), {}],
  ["DELETE", "/v1/recruiters/lena"],
  ["POST", "/v1/hooks/greenhouse", change, signedBy(change)],
  ["POST", "/v1/hooks/greenhouse", change, { ...signedBy(change), "content-type": "text/plain" }],
  ["POST", "/v1/hooks/greenhouse", change],
  ["POST", "/v1/hooks/greenhouse", `${change} `, signedBy(change)],
  ["POST", "/v1/hooks/greenhouse", "{", signedBy("{")],
  ["POST", "/v1/hooks/greenhouse", "[]", signedBy("[]")],
  ["POST", "/v1/hooks/greenhouse", '{"action":"ping"}', signedBy('{"action":"ping"}')],
  ["POST", "/v1/hooks/greenhouse", "y".repeat(300_000)],
  ["POST", "/v1/hooks/lever", "{}"],
  ["POST", "/v1/hooks/workday", "{}"],
  ["GET", "/v1/hooks/greenhouse"],
];

test("R52 hooks are answered as they are described: signed 200, unsigned 401, unread 400, not connected 404", async () => {
  const status = async (path: string, body: string, headers = {}) =>
    (await ours.request(path, { method: "POST", body, headers })).status;
  expect(await status("/v1/hooks/greenhouse", change, signedBy(change))).toBe(200);
  expect(await status("/v1/hooks/greenhouse", change)).toBe(401);
  expect(await status("/v1/hooks/greenhouse", "{", signedBy("{"))).toBe(400);
  expect(await status("/v1/hooks/lever", "{}")).toBe(404);
});

describe("R52 what answers on Lambda and what describes it", () => {
  test.each(requests)("are one: %s %s", async (method, path, body, headers = {}) => {
    const answers = await Promise.all(
      [ours, theirs].map(async (routes) => {
        const response = await routes.request(path, {
          method,
          headers: { authorization: "Bearer x", ...(body !== undefined && { "content-type": JSON_TYPE }), ...headers },
          ...(body !== undefined && { body }),
        });
        const { "x-request-id": _, ...kept } = Object.fromEntries(response.headers);
        return { status: response.status, headers: kept, body: await response.text() };
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.status).toBeLessThan(500);
  });
});
