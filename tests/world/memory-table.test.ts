/**
 * The table in memory answers as the engine over HTTP does: random commands, of the kinds that the store sends, to both.
 * DEBRIEF_DYNAMODB_ENDPOINT names another engine to compare with (CONTRIBUTING.md).
 */
import {
  type AttributeValue,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { type ContractTable, contractClient, contractTable } from "@debrief/local/fixtures/contract-table";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { memoryTable } from "./memory-table.ts";

/** Each of up to thirty commands, every one of them sent over HTTP too. */
const RUNS = 40;

let engine: ContractTable;
let client: DynamoDBClient;

beforeAll(async () => {
  engine = await contractTable();
  client = contractClient(engine.url);
});
afterAll(async () => {
  client.destroy();
  await engine.close();
});

const CONDITIONS = {
  none: {},
  fresh: { ConditionExpression: "attribute_not_exists(pk)" },
  there: { ConditionExpression: "attribute_exists(pk)" },
  version: {
    ConditionExpression: "#version = :version",
    ExpressionAttributeNames: { "#version": "version" },
    ExpressionAttributeValues: { ":version": { N: "1" } },
  },
  own: {
    ConditionExpression: "attribute_not_exists(pk) OR debriefId = :own",
    ExpressionAttributeValues: { ":own": { S: "d0" } },
  },
  takenOver: {
    ConditionExpression: "debriefId = :own OR (debriefId = :other AND takenAt = :moment)",
    ExpressionAttributeValues: { ":own": { S: "d0" }, ":other": { S: "d1" }, ":moment": { S: "2026-11-24" } },
  },
} as const;

type Deed = {
  do: "put" | "delete" | "get" | "partition" | "due" | "mine" | "lines" | "consistentDue" | "noIndex";
  pk: number;
  sk: number;
  condition: keyof typeof CONDITIONS;
  /** What the item holds beside its key, by number. */
  holds: number;
  limit: number | undefined;
  backwards: boolean;
};

const deed: fc.Arbitrary<Deed> = fc.record({
  do: fc.constantFrom(
    ...(["put", "put", "put", "put", "delete", "get", "partition", "due", "mine", "lines"] as const),
    ...(["consistentDue", "noIndex"] as const),
  ),
  pk: fc.nat({ max: 2 }),
  sk: fc.nat({ max: 2 }),
  condition: fc.constantFrom(...(Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[])),
  holds: fc.nat({ max: 9 }),
  limit: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  backwards: fc.boolean(),
});

/** Attributes of ten items: of debriefs with and without something due, of claims, and of what no table takes. */
function attributesOf({ holds, pk, sk }: Deed, run: number): Record<string, AttributeValue> {
  // Items of one instant have no order among themselves in an index, so no two of them share one.
  const place = `${pk}${sk}`;
  const due = { dueShard: `due-${run}`, dueAt: `2026-11-24T0${holds % 3}:00:00.0${place}Z` };
  const mine = { recruiter: `rae-${run}@agency.example`, createdAt: `2026-11-2${holds % 3}T00:00:00.0${place}Z` };
  const kinds: Record<string, unknown>[] = [
    { version: 1 },
    { version: 2, body: { parties: [{ seat: 1, away: null, held: false }], notes: [] }, expiresAt: 1_800_000_000 },
    { version: 1, ...due },
    { version: 1, ...due, ...mine, digestLine: { topics: ["pay"], count: 2 } },
    { version: 2, ...mine },
    { ...mine, digestLine: { none: [] }, body: "long ".repeat(400) },
    { debriefId: "d0", takenAt: "2026-11-24" },
    { debriefId: "d1", takenAt: "2026-11-24" },
    { recruiter: { address: "rae@agency.example" } },
    // In ASCII, because dynalite counts characters where the table counts octets.
    { body: "x".repeat(400 * 1024) },
  ];
  return marshall(kinds[holds] ?? {});
}

type Table = Pick<DynamoDBClient, "send">;

async function commit(each: Deed, run: number, table: Table): Promise<unknown> {
  const key = { pk: { S: `item-${run}-${each.pk}` }, sk: { S: `row-${each.sk}` } };
  const condition = CONDITIONS[each.condition];
  switch (each.do) {
    case "put":
      return table.send(
        new PutItemCommand({ TableName: engine.name, Item: { ...key, ...attributesOf(each, run) }, ...condition }),
      );
    case "delete":
      return table.send(new DeleteItemCommand({ TableName: engine.name, Key: key, ...condition }));
    case "get":
      return table.send(new GetItemCommand({ TableName: engine.name, Key: key, ConsistentRead: true }));
    default:
      return pages(queryOf(each, run), table);
  }
}

function queryOf({ pk, holds, limit, backwards, ...each }: Deed, run: number): QueryCommandInput {
  const asked = { ...(limit === undefined ? {} : { Limit: limit }), ...(backwards ? { ScanIndexForward: false } : {}) };
  const at = `2026-11-24T0${holds % 3}:30:00.000Z`;
  switch (each.do) {
    case "due":
    case "consistentDue":
      return {
        ...asked,
        TableName: engine.name,
        IndexName: "due",
        KeyConditionExpression: "dueShard = :shard AND dueAt <= :at",
        ExpressionAttributeValues: { ":shard": { S: `due-${run}` }, ":at": { S: at } },
        ...(each.do === "consistentDue" ? { ConsistentRead: true } : {}),
      };
    case "mine":
    case "lines":
      return {
        ...asked,
        TableName: engine.name,
        IndexName: "recruiter",
        KeyConditionExpression: "recruiter = :recruiter AND createdAt >= :since",
        ExpressionAttributeValues: {
          ":recruiter": { S: `rae-${run}@agency.example` },
          ":since": { S: `2026-11-2${holds % 3}` },
        },
        ...(each.do === "lines" ? { ProjectionExpression: "digestLine" } : {}),
      };
    default:
      return {
        ...asked,
        TableName: engine.name,
        ...(each.do === "noIndex" ? { IndexName: "nothing" } : { ConsistentRead: true }),
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": { S: `item-${run}-${pk}` } },
      };
  }
}

/** All pages of a query, each as it was answered. */
async function pages(query: QueryCommandInput, table: Table): Promise<object[]> {
  const answers: object[] = [];
  let start: QueryCommandInput["ExclusiveStartKey"];
  do {
    const page = await table.send(new QueryCommand({ ...query, ...(start ? { ExclusiveStartKey: start } : {}) }));
    answers.push({ items: page.Items, more: page.LastEvaluatedKey });
    start = page.LastEvaluatedKey;
  } while (start && answers.length < 20);
  return answers;
}

async function answerOf(each: Deed, run: number, table: Table): Promise<unknown> {
  try {
    const answer = await commit(each, run, table);
    return Array.isArray(answer) ? answer : { item: (answer as { Item?: unknown }).Item };
  } catch (error) {
    return { error: error instanceof Error ? error.name : error };
  }
}

test("the table in memory answers every command of the store as the engine does", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 30 }), async (deeds) => {
      run++;
      const memory = memoryTable();
      for (const each of deeds) {
        const own = await answerOf(each, run, memory);
        expect(own, JSON.stringify(each)).toEqual(await answerOf(each, run, client));
      }
    }),
    { numRuns: RUNS, seed: 20261124 },
  );
  expect(run).toBeGreaterThanOrEqual(RUNS);
}, 60_000);

test("an index that lags answers as it did some writes ago, and the table itself does not", async () => {
  const memory = memoryTable();
  const item = (dueAt: string) =>
    new PutItemCommand({ TableName: "debrief", Item: marshall({ pk: "a", sk: "item", dueShard: "due-0", dueAt }) });
  await memory.send(item("2026-11-24"));
  await memory.send(item("2026-11-25"));
  const due = async () => {
    const answer = await memory.send(
      new QueryCommand({
        TableName: "debrief",
        IndexName: "due",
        KeyConditionExpression: "dueShard = :shard",
        ExpressionAttributeValues: { ":shard": { S: "due-0" } },
      }),
    );
    return answer.Items?.map((row) => row.dueAt?.S);
  };
  expect(await due()).toEqual(["2026-11-25"]);
  memory.lag = 1;
  expect(await due()).toEqual(["2026-11-24"]);
  memory.lag = 2;
  expect(await due()).toEqual([]);
});
