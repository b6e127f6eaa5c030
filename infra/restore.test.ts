/// <reference path="../packages/local/src/dynalite.d.ts" />
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ContractTable, contractClient, contractTable } from "../packages/local/src/fixtures/contract-table.ts";
import { type Restoring, restoreItems } from "./restore.ts";

let live: ContractTable;
let restored: ContractTable;
let client: DynamoDBClient;

// One engine with two tables in it, as an account has them.
beforeEach(async () => {
  live = await contractTable();
  restored = await contractTable(live.url);
  client = contractClient(live.url);
});
afterEach(async () => {
  client.destroy();
  await restored.close();
  await live.close();
});

const item = (id: string, said: string, more = {}) => ({
  pk: { S: `debrief-${id}` },
  sk: { S: "item" },
  said: { S: said },
  ...more,
});
const fill = async (TableName: string, ...items: ReturnType<typeof item>[]) => {
  for (const Item of items) await client.send(new PutItemCommand({ TableName, Item }));
};
const said = async (id: string) => {
  const Key = { pk: { S: `debrief-${id}` }, sk: { S: "item" } };
  const { Item } = await client.send(new GetItemCommand({ TableName: live.name, Key, ConsistentRead: true }));
  return Item?.said?.S;
};
const restore = (how: Partial<Restoring> = {}) =>
  restoreItems(client, { from: restored.name, to: live.name, now: 1_800_000_000, ...how });

test("what the live table lacks comes back, and what happened since stays", async () => {
  await fill(restored.name, item("a", "then"), item("b", "then"));
  await fill(live.name, item("b", "since"), item("c", "since"));
  expect(await restore()).toEqual({ read: 2, written: 1, kept: 1, expired: 0 });
  expect(await Promise.all(["a", "b", "c"].map(said))).toEqual(["then", "since", "since"]);
});

test("told to overwrite, everything is as it was then, but for what has been begun since", async () => {
  await fill(restored.name, item("b", "then"));
  await fill(live.name, item("b", "since"), item("c", "since"));
  expect(await restore({ overwrite: true })).toMatchObject({ written: 1, kept: 0 });
  expect(await Promise.all(["b", "c"].map(said))).toEqual(["then", "since"]);
});

test("R44 what has expired meanwhile does not come back", async () => {
  await fill(restored.name, item("a", "then", { expiresAt: { N: "1799999999" } }));
  expect(await restore()).toEqual({ read: 1, written: 0, kept: 0, expired: 1 });
  expect(await said("a")).toBeUndefined();
});

test("a dry run writes nothing", async () => {
  await fill(restored.name, item("a", "then"));
  expect(await restore({ dryRun: true })).toMatchObject({ written: 1 });
  expect(await said("a")).toBeUndefined();
});

test("a table of many pages comes back whole", async () => {
  const long = "x".repeat(300_000);
  await fill(restored.name, ...Array.from({ length: 9 }, (_, nth) => item(`n${nth}`, long)));
  expect(await restore()).toMatchObject({ read: 9, written: 9 });
}, 30_000);
