/** Recruiters and keys over HTTP, as an administrator's client sees them. */
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { systemClock } from "@debrief/core/clock";
import { Config } from "@debrief/core/config";
import { mayStart } from "@debrief/core/inbox/recruiters";
import { drawKey, type Keys, openKeys } from "@debrief/core/store/keys";
import { openStore, type Store } from "@debrief/core/store/store";
import { api } from "@debrief/functions/api/api";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ContractTable, contractClient, contractTable } from "./fixtures/contract-table.ts";

const config = Config.parse({ domain: "debrief.example.com", recruiters: { domains: ["agency.example"] } });
const now = systemClock.now();

let table: ContractTable;
let client: DynamoDBClient;
let store: Store;
let apiKeys: Keys;
let routes: ReturnType<typeof api>;
let admin: string;
let raes: string;

beforeEach(async () => {
  table = await contractTable();
  client = contractClient(table.url);
  store = openStore(client, table.name, systemClock);
  apiKeys = openKeys(client, table.name, "pepper");
  routes = api(() => ({ store, apiKeys, config, clock: systemClock }));
  const [first, second] = [drawKey(), drawKey()];
  admin = await apiKeys.issue({ address: "ops@agency.example" }, first.id, first.secret, now, { admin: true });
  raes = await apiKeys.issue({ address: "rae@agency.example" }, second.id, second.secret, now);
});
afterEach(async () => {
  client.destroy();
  await table.close();
});

async function call(method: string, path: string, body?: unknown, key = admin) {
  const response = await routes.request(path, {
    method,
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: what a client of the API would see; the assertions check it
  const json: any = text === "" ? undefined : JSON.parse(text);
  return { status: response.status, type: response.headers.get("content-type"), headers: response.headers, json };
}

const lena = { address: "Lena@Partner.example", displayName: "Lena Fox" };

describe("R52 recruiters through the API", () => {
  test("are added once, listed beside the allow-list, and may start from then on until they are removed", async () => {
    expect(await mayStart({ config, store }, "lena@partner.example")).toBe(false);
    expect(await call("POST", "/v1/recruiters", lena)).toMatchObject({
      status: 201,
      json: { address: "lena@partner.example", added: true },
    });
    expect(await call("POST", "/v1/recruiters", lena)).toMatchObject({ status: 200, json: { added: false } });
    expect((await call("GET", "/v1/recruiters")).json).toEqual({
      recruiters: [{ address: "lena@partner.example", displayName: "Lena Fox", addedAt: expect.any(String) }],
      allowList: { domains: ["agency.example"], addresses: [] },
    });
    expect(await mayStart({ config, store }, "lena@partner.example")).toBe(true);
    expect((await call("DELETE", "/v1/recruiters/lena%40partner.example")).json).toEqual({
      address: "lena@partner.example",
      removed: true,
      revokedKeys: 0,
      stillAllowed: false,
    });
    expect(await mayStart({ config, store }, "lena@partner.example")).toBe(false);
    expect((await call("DELETE", "/v1/recruiters/lena@partner.example")).status).toBe(404);
  });

  test("lose their keys when they are removed, and whoever the allow-list still lets in is named", async () => {
    expect((await call("DELETE", "/v1/recruiters/rae@agency.example")).json).toMatchObject({
      removed: false,
      revokedKeys: 1,
      stillAllowed: true,
    });
    expect((await call("GET", "/v1/debriefs/aaaabbbbccccdddd", undefined, raes)).status).toBe(401);
    const again = await call("DELETE", "/v1/recruiters/rae@agency.example");
    expect(again).toMatchObject({ status: 404, json: { detail: expect.stringContaining("debrief.config.ts") } });
  });

  test("that were not added cannot start a debrief, whatever key they once got", async () => {
    const { id, secret } = drawKey();
    const stale = await apiKeys.issue({ address: "lena@partner.example" }, id, secret, now);
    const start = () =>
      routes.request("/v1/debriefs", {
        method: "POST",
        headers: {
          authorization: `Bearer ${stale}`,
          "idempotency-key": "one",
          "content-type": "application/json",
        },
        body: JSON.stringify({
          interview: { title: "Engineer", end: "2026-11-24T14:00:00.000Z", timeZone: "Europe/Berlin" },
          candidate: { address: "jane@example.com" },
          interviewers: [{ address: "sam@acme.example" }],
        }),
      });
    const refused = await start();
    expect([refused.status, await refused.json()]).toMatchObject([
      403,
      { type: "urn:debrief:problem:not-a-recruiter" },
    ]);
    await call("POST", "/v1/recruiters", lena);
    expect((await start()).status).toBe(201);
  });

  test.each<[string, unknown, number]>([
    ["no JSON", "{", 400],
    ["no address", { displayName: "Lena" }, 422],
    ["an address that is none", { address: "lena" }, 422],
    ["a body above 64 KB", { address: "lena@partner.example", more: "x".repeat(70_000) }, 413],
  ])("cannot be added from %s", async (_name, body, status) => {
    expect(await call("POST", "/v1/recruiters", body)).toMatchObject({ status, type: "application/problem+json" });
    expect((await call("GET", "/v1/recruiters")).json.recruiters).toEqual([]);
  });

  test("stand in the table without an address in any key of it", async () => {
    await call("POST", "/v1/recruiters", lena);
    const { Items = [] } = await client.send(new ScanCommand({ TableName: table.name }));
    for (const { pk, sk, recruiter } of Items) expect(JSON.stringify([pk, sk, recruiter])).not.toContain("@");
  });
});

describe("R52 keys through the API", () => {
  test("are shown once, work at once, and are void as soon as they are revoked", async () => {
    const issued = await call("POST", "/v1/keys", { recruiter: "rae@agency.example" });
    expect(issued).toMatchObject({ status: 201, json: { recruiter: "rae@agency.example" } });
    expect(issued.headers.get("cache-control")).toBe("no-store");
    const { id, key } = issued.json;
    const secret = key.split("_").slice(2).join("_");
    expect((await call("GET", "/v1/debriefs/aaaabbbbccccdddd", undefined, key)).status).toBe(404);
    const listed = await call("GET", "/v1/keys");
    expect(listed.json.keys).toContainEqual({
      id,
      recruiter: "rae@agency.example",
      issuedAt: expect.any(String),
      endsWith: secret.slice(-4),
      admin: false,
    });
    expect(JSON.stringify(listed.json)).not.toContain(secret);
    expect(JSON.stringify(listed.json)).not.toContain("hash");
    expect((await call("DELETE", `/v1/keys/${id}`)).status).toBe(204);
    expect((await call("GET", "/v1/debriefs/aaaabbbbccccdddd", undefined, key)).status).toBe(401);
    expect((await call("DELETE", `/v1/keys/${id}`)).status).toBe(404);
  });

  test("are stored as a hash alone, and mean nothing with another pepper", async () => {
    const { Items = [] } = await client.send(new ScanCommand({ TableName: table.name }));
    expect(JSON.stringify(Items)).not.toContain(admin.split("_").slice(2).join("_"));
    expect(await apiKeys.holderOf(admin)).toEqual({ recruiter: { address: "ops@agency.example" }, admin: true });
    expect(await openKeys(client, table.name, "another").holderOf(admin)).toBeUndefined();
  });

  test("are for recruiters only, and never for administrators", async () => {
    expect(await call("POST", "/v1/keys", { recruiter: "lena@partner.example" })).toMatchObject({
      status: 409,
      json: { type: "urn:debrief:problem:not-a-recruiter" },
    });
    expect((await call("POST", "/v1/keys", { recruiter: "rae@agency.example", admin: true })).status).toBe(422);
    const { json } = await call("POST", "/v1/keys", { recruiter: "rae@agency.example" });
    expect((await call("GET", "/v1/keys", undefined, json.key)).status).toBe(403);
  });

  test("never take the place of one another", async () => {
    const [, id = ""] = admin.split("_");
    await expect(apiKeys.issue({ address: "rae@agency.example" }, id, "s".repeat(32), now)).rejects.toThrow();
    expect(await apiKeys.holderOf(admin)).toBeDefined();
  });
});

test.each([
  ["GET", "/v1/recruiters"],
  ["POST", "/v1/recruiters"],
  ["DELETE", "/v1/recruiters/lena@partner.example"],
  ["GET", "/v1/keys"],
  ["POST", "/v1/keys"],
  ["DELETE", "/v1/keys/abcdefgh"],
])("R52 %s %s needs an administrator's key", async (method, path) => {
  const body = method === "POST" ? lena : undefined;
  expect(await call(method, path, body, raes)).toMatchObject({
    status: 403,
    json: { type: "urn:debrief:problem:forbidden" },
  });
  expect((await call(method, path, body, "dbk_nosuchkey_x")).status).toBe(401);
  expect(await store.recruiters.list()).toEqual([]);
});
