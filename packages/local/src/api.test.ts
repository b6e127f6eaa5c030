/** The API over the real table, as a client sees it. */
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { systemClock } from "@debrief/core/clock";
import { Config } from "@debrief/core/config";
import { openKeys } from "@debrief/core/store/keys";
import { openStore } from "@debrief/core/store/store";
import { api } from "@debrief/functions/api/api";
import type { App } from "@debrief/functions/app";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ContractTable, contractClient, contractTable } from "./fixtures/contract-table.ts";

let table: ContractTable;
let client: DynamoDBClient;
let routes: ReturnType<typeof api>;
let raesKey: string;
let elsesKey: string;

beforeAll(async () => {
  table = await contractTable();
  client = contractClient(table.url);
  const store = openStore(client, table.name);
  const apiKeys = openKeys(client, table.name);
  const config = Config.parse({ domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } });
  const parts: Partial<App> = { store, apiKeys, config, clock: systemClock };
  routes = api(() => parts as App);
  const now = systemClock.now();
  raesKey = await apiKeys.issue({ address: "rae@agency.example" }, "raeskey1", "r".repeat(32), now);
  elsesKey = await apiKeys.issue({ address: "else@agency.example" }, "elsekey1", "e".repeat(32), now);
});

afterAll(async () => {
  client.destroy();
  await table.close();
});

const wanted = {
  interview: { title: "Backend Engineer", end: "2026-11-24T14:00:00.000Z", timeZone: "Europe/Berlin" },
  candidate: { address: "jane.doe@example.com", displayName: "Jane Doe" },
  interviewers: [{ address: "sam.patel@acme.example" }],
};

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(
    routes.request("/v1/debriefs", {
      method: "POST",
      headers: {
        authorization: `Bearer ${raesKey}`,
        "idempotency-key": "one",
        "content-type": "application/json",
        ...headers,
      },
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );
}

describe("R52 a debrief through the API", () => {
  test("is started once for an Idempotency-Key, and found again", async () => {
    const first = await post(wanted);
    expect(first.status).toBe(201);
    const debrief = (await first.json()) as { id: string; status: string };
    expect(debrief).toMatchObject({
      status: "scheduled",
      parties: [{ name: "Jane Doe" }, { address: "sam.patel@acme.example" }],
    });
    const again = await post(wanted);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ id: debrief.id });
    const found = await routes.request(`/v1/debriefs/${debrief.id}`, {
      headers: { authorization: `Bearer ${raesKey}` },
    });
    expect(await found.json()).toMatchObject({ id: debrief.id });
  });

  test("waits as a draft where the recruiter must decide, and says what is asked in words", async () => {
    const interview = { ...wanted.interview, start: undefined, end: "2020-01-20T10:00:00.000Z" };
    const response = await post({ ...wanted, interview }, { "idempotency-key": "long-ago" });
    expect(await response.json()).toMatchObject({
      status: "draft",
      questions: [
        {
          about: "approval",
          text: "The interview was more than 30 days ago. Nothing is sent unless you reply “go”.",
          options: [],
        },
      ],
    });
  });

  test("is not found with another recruiter's key", async () => {
    const { id } = (await (await post(wanted)).json()) as { id: string };
    const response = await routes.request(`/v1/debriefs/${id}`, { headers: { authorization: `Bearer ${elsesKey}` } });
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });

  test.each([
    ["no key", { authorization: "" }, 401],
    ["a key that was never issued", { authorization: `Bearer dbk_nosuchkey_${"x".repeat(32)}` }, 401],
    ["no Idempotency-Key", { "idempotency-key": "" }, 400],
  ])("needs more than %s", async (_name, headers, status) => {
    const response = await post(wanted, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ status, type: expect.stringMatching(/^urn:debrief:problem:/) });
  });

  test("with the wrong secret of a known key is refused like with none", async () => {
    const response = await post(wanted, { authorization: `Bearer dbk_raeskey1_${"x".repeat(32)}` });
    expect(response.status).toBe(401);
  });

  test.each<[string, unknown]>([
    ["no JSON", "{"],
    ["no interviewer", { ...wanted, interviewers: [] }],
    [
      "six interviewers",
      { ...wanted, interviewers: Array.from({ length: 6 }, (_, n) => ({ address: `i${n}@acme.example` })) },
    ],
    ["an address that is none", { ...wanted, candidate: { address: "jane" } }],
    ["a zone that is none", { ...wanted, interview: { ...wanted.interview, timeZone: "Mars/Olympus" } }],
    ["a link in the title", { ...wanted, interview: { ...wanted.interview, title: "see https://example.net" } }],
    ["keys that nobody knows", { ...wanted, urgent: true }],
  ])("cannot be started from %s, and the answer says where", async (_name, body) => {
    const response = await post(body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: expect.any(Array) });
  });

  test("has a body of at most 64 KB", async () => {
    expect((await post({ ...wanted, more: "x".repeat(70_000) })).status).toBe(413);
  });
});

test("R52 health needs no key, and what is not there is a problem document", async () => {
  expect((await routes.request("/v1/health")).status).toBe(200);
  const response = await routes.request("/v1/nothing");
  expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
});
