import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ContractTable, contractClient, contractTable } from "./fixtures/contract-table.ts";
import { adminClient, startTable, type Table } from "./table.ts";

let dir: string;
const open: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "table-"));
});
afterEach(async () => {
  for (const { close } of open.splice(0).reverse()) await close();
  await rm(dir, { recursive: true });
});

/** A table with the shape of the product's, here or where DEBRIEF_DYNAMODB_ENDPOINT says. */
async function anyTable(): Promise<{ table: ContractTable; client: DynamoDBClient }> {
  const table = await contractTable();
  const client = contractClient(table.url);
  open.push(table, { close: async () => client.destroy() });
  return { table, client };
}

async function start(options: Parameters<typeof startTable>[0]): Promise<{ table: Table; client: DynamoDBClient }> {
  const table = await startTable(options);
  const client = adminClient(table.url);
  open.push(table, { close: async () => client.destroy() });
  return { table, client };
}

const debrief = { pk: "dbr#1", sk: "debrief", version: 1, recruiter: "rae@agency.example", createdAt: "2026-11-24" };

describe("on any DynamoDB", () => {
  test("a conditional put holds one winner", async () => {
    const { table, client } = await anyTable();
    const put = (version: number, expected?: number) =>
      client.send(
        new PutItemCommand({
          TableName: table.name,
          Item: marshall({ ...debrief, version }),
          ConditionExpression: expected === undefined ? "attribute_not_exists(pk)" : "version = :expected",
          ...(expected !== undefined && { ExpressionAttributeValues: marshall({ ":expected": expected }) }),
        }),
      );
    await put(1);
    await expect(put(1)).rejects.toBeInstanceOf(ConditionalCheckFailedException);
    const race = await Promise.allSettled([put(2, 1), put(2, 1), put(2, 1)]);
    expect(race.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("R42 the due index is sparse, holds keys only, and answers what is due until an instant", async () => {
    const { table, client } = await anyTable();
    const items = [
      { ...debrief, pk: "dbr#1", dueShard: "due#0", dueAt: "2026-11-24T15:00:00.000Z" },
      { ...debrief, pk: "dbr#2", dueShard: "due#0", dueAt: "2026-11-25T15:00:00.000Z" },
      { ...debrief, pk: "dbr#3" },
    ];
    for (const item of items) await client.send(new PutItemCommand({ TableName: table.name, Item: marshall(item) }));
    const due = await client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: "due",
        KeyConditionExpression: "dueShard = :shard AND dueAt <= :now",
        ExpressionAttributeValues: marshall({ ":shard": "due#0", ":now": "2026-11-24T16:00:00.000Z" }),
      }),
    );
    expect(due.Items?.map((item) => unmarshall(item))).toEqual([
      { pk: "dbr#1", sk: "debrief", dueShard: "due#0", dueAt: "2026-11-24T15:00:00.000Z" },
    ]);
  });

  test("the recruiter index answers with keys and digest lines, newest last, and holds no whole item", async () => {
    const { table, client } = await anyTable();
    const shown = ["2026-11-25", "2026-11-24"].map((createdAt) => {
      const { sk, recruiter } = debrief;
      return { pk: `dbr#${createdAt}`, sk, recruiter, createdAt, digestLine: { id: createdAt } };
    });
    const items = shown.map((item) => ({ ...item, version: 1, body: { answers: "many words" } }));
    for (const item of items) await client.send(new PutItemCommand({ TableName: table.name, Item: marshall(item) }));
    const mine = await client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: "recruiter",
        KeyConditionExpression: "recruiter = :recruiter",
        ExpressionAttributeValues: marshall({ ":recruiter": debrief.recruiter }),
      }),
    );
    expect(mine.Items?.map((item) => unmarshall(item))).toEqual([shown[1], shown[0]]);
  });
});

describe("in memory", () => {
  test("a client that hangs up in the middle of a request does no harm", async () => {
    const { table, client } = await start({});
    const socket = connect(table.port, "127.0.0.1");
    await new Promise<void>((resolve) => {
      socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf", () => resolve());
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await client.send(new PutItemCommand({ TableName: table.name, Item: marshall(debrief) }));
  });
});

describe("on disk", () => {
  const read = async ({ table, client }: Awaited<ReturnType<typeof start>>) => {
    const Key = marshall({ pk: "dbr#1", sk: "debrief" });
    return (await client.send(new GetItemCommand({ TableName: table.name, Key }))).Item;
  };

  test("items survive a restart", async () => {
    const path = join(dir, "table");
    const first = await startTable({ path });
    const client = adminClient(first.url);
    await client.send(new PutItemCommand({ TableName: first.name, Item: marshall(debrief) }));
    client.destroy();
    await first.close();
    expect(await read(await start({ path }))).toEqual(marshall(debrief));
  });

  test("a folder that is open already is refused with a word, and its owner goes on", async () => {
    const path = join(dir, "table");
    const owner = await start({ path });
    await expect(startTable({ path })).rejects.toMatchObject({ code: "local.already_running" });
    expect(await read(owner)).toBeUndefined();
  });

  test("a start that was killed while the table was being created is healed by the next", {
    timeout: 30_000,
  }, async () => {
    const path = join(dir, "table");
    // Never active within the wait of a start, which is how a killed creation looks to the next process.
    const stuck = await openStuck(path);
    await stuck.close();
    expect(await read(await start({ path }))).toBeUndefined();
  });

  async function openStuck(path: string) {
    const { default: dynalite } = await import("dynalite");
    const { CreateTableCommand } = await import("@aws-sdk/client-dynamodb");
    const { listenOnLoopback } = await import("./loopback.ts");
    const listener = await listenOnLoopback(dynalite({ path, createTableMs: 3_600_000 }));
    const client = adminClient(listener.url);
    await client.send(
      new CreateTableCommand({
        TableName: "debrief",
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
        KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
      }),
    );
    client.destroy();
    return listener;
  }
});
