/**
 * The one DynamoDB table on this machine: dynalite over LevelDB in this process, on disk or in memory. The shape of the
 * table is that of infra/database.ts.
 */
import { mkdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
} from "@aws-sdk/client-dynamodb";
import { PermanentError } from "@debrief/core/errors";
import dynalite from "dynalite";
import { errorCode } from "./durable-file.ts";
import { type Listener, listenOnLoopback } from "./loopback.ts";

export type Table = Listener & { name: string };

/** Of every local table. */
export const TABLE_NAME = "debrief";

/**
 * Starts the endpoint and sees to it that the table is there. `path` is the folder of the database; without it the
 * table lives in memory. A folder that another process has open is PermanentError `local.already_running`.
 */
export async function startTable(options: { path?: string; createTableMs?: number } = {}): Promise<Table> {
  const table = await openTable(options);
  if (await becomesActive(table.url)) return table;
  // Killed between "creating" and "active", dynalite leaves the table creating for ever; nothing was ever put into it.
  await table.close();
  if (options.path !== undefined) await rm(options.path, { recursive: true });
  const fresh = await openTable(options);
  await becomesActive(fresh.url);
  return fresh;
}

async function openTable({ path, createTableMs = 0 }: { path?: string; createTableMs?: number }): Promise<Table> {
  if (path !== undefined) {
    await mkdir(path, { recursive: true });
    await refuseLocked(path);
  }
  const server = dynalite({ ...(path !== undefined && { path }), createTableMs });
  // dynalite throws out of the process when a client goes away in the middle of a request; such a request just ends.
  server.on("request", (request) => request.removeAllListeners("error").on("error", () => undefined));
  const listener = await listenOnLoopback(server);
  await createIfMissing(listener.url);
  return { ...listener, name: TABLE_NAME };
}

/** dynalite meets a locked database only at its first request and then ends the process, so it is tried out first. */
async function refuseLocked(path: string): Promise<void> {
  const ofDynalite = createRequire(createRequire(import.meta.url).resolve("dynalite"));
  const { Level } = ofDynalite("level") as {
    Level: new (path: string) => { open(): Promise<void>; close(): Promise<void> };
  };
  const database = new Level(path);
  try {
    await database.open();
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (errorCode(cause) !== "LEVEL_LOCKED") throw error;
    throw new PermanentError("local.already_running", `Another process has the table in ${path} open.`, {
      cause: error,
    });
  }
  await database.close();
}

async function createIfMissing(endpoint: string): Promise<void> {
  const client = adminClient(endpoint);
  try {
    await client.send(new DescribeTableCommand({ TableName: TABLE_NAME }));
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    await client.send(new CreateTableCommand({ ...TABLE_SHAPE, TableName: TABLE_NAME }));
  } finally {
    client.destroy();
  }
}

async function becomesActive(endpoint: string): Promise<boolean> {
  const client = adminClient(endpoint);
  try {
    for (let wait = 1; wait < 500; wait *= 2) {
      const { Table } = await client.send(new DescribeTableCommand({ TableName: TABLE_NAME }));
      if (Table?.TableStatus === "ACTIVE") return true;
      await sleep(wait);
    }
    return false;
  } finally {
    client.destroy();
  }
}

/** A client of its own, because the variables that point the product's clients here are not set yet. */
export function adminClient(endpoint: string): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
    region: "eu-west-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
}

/** All but its name, as in infra/database.ts. */
export const TABLE_SHAPE: Omit<CreateTableCommandInput, "TableName"> = {
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: ["pk", "sk", "dueShard", "dueAt", "recruiter", "createdAt"].map((AttributeName) => ({
    AttributeName,
    AttributeType: "S",
  })),
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" },
    { AttributeName: "sk", KeyType: "RANGE" },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: "due",
      KeySchema: [
        { AttributeName: "dueShard", KeyType: "HASH" },
        { AttributeName: "dueAt", KeyType: "RANGE" },
      ],
      Projection: { ProjectionType: "KEYS_ONLY" },
    },
    {
      IndexName: "recruiter",
      KeySchema: [
        { AttributeName: "recruiter", KeyType: "HASH" },
        { AttributeName: "createdAt", KeyType: "RANGE" },
      ],
      Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["digestLine"] },
    },
  ],
};
