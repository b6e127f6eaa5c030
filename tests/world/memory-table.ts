/**
 * A DynamoDB table in this process, behind the SDK's own `send`: the commands, conditions, indexes and errors that the
 * store uses, and an error for any that it does not. Thousands of histories a minute need it; that it answers as the
 * engine over HTTP does is held in memory-table.test.ts.
 */
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DeleteItemCommandInput,
  type DynamoDBClient,
  type GetItemCommandInput,
  type PutItemCommandInput,
  type QueryCommandInput,
} from "@aws-sdk/client-dynamodb";
import { holds, type Row } from "./condition.ts";

export type MemoryTable = Pick<DynamoDBClient, "send"> & {
  /** Everything that is stored now. */
  rows(): Row[];
  /** Called with each item that was put, as the table's stream would. */
  onPut?: (row: Row) => void;
};

type Command = { constructor: { name: string }; input: unknown };
type Index = { partition: string; sort: string; keysOnly?: true };

const INDEXES: Record<string, Index> = {
  due: { partition: "dueShard", sort: "dueAt", keysOnly: true },
  recruiter: { partition: "recruiter", sort: "createdAt" },
};
/** The table takes no item above this many octets. */
const MAX_ITEM = 400 * 1024;

/** An empty table. Each call takes one turn of the event loop's microtasks, so that two flows interleave between calls. */
export function memoryTable(): MemoryTable {
  const stored = new Map<string, Row>();
  const table = {
    rows: () => [...stored.values()],
    onPut: undefined as ((row: Row) => void) | undefined,
    async send(command: Command): Promise<unknown> {
      await Promise.resolve();
      switch (command.constructor.name) {
        case "GetItemCommand":
          return get(command.input as GetItemCommandInput);
        case "PutItemCommand":
          return put(command.input as PutItemCommandInput);
        case "DeleteItemCommand":
          return remove(command.input as DeleteItemCommandInput);
        case "QueryCommand":
          return query(command.input as QueryCommandInput);
        default:
          throw new Error(`The table in memory does not know ${command.constructor.name}: teach it.`);
      }
    },
  };

  function get({ Key }: GetItemCommandInput): { Item?: Row } {
    const Item = stored.get(keyOf(Key ?? {}));
    return Item ? { Item } : {};
  }

  function put({ Item = {}, ...condition }: PutItemCommandInput): object {
    check(stored.get(keyOf(Item)), condition);
    if (sizeOf(Item) > MAX_ITEM) throw refusal("Item size has exceeded the maximum allowed size");
    for (const { partition, sort } of Object.values(INDEXES)) {
      for (const name of [partition, sort]) {
        const value = Item[name];
        if (value && value.S === undefined) throw refusal(`The attribute ${name} is a key of an index and no string`);
      }
    }
    stored.set(keyOf(Item), Item);
    table.onPut?.(Item);
    return {};
  }

  function remove({ Key = {}, ...condition }: DeleteItemCommandInput): object {
    check(stored.get(keyOf(Key)), condition);
    stored.delete(keyOf(Key));
    return {};
  }

  function query(input: QueryCommandInput): { Items: Row[]; LastEvaluatedKey?: Row } {
    const index: Index | undefined =
      input.IndexName === undefined ? { partition: "pk", sort: "sk" } : INDEXES[input.IndexName];
    if (!index) throw refusal(`There is no index ${input.IndexName}`);
    const { KeyConditionExpression = "", ExpressionAttributeNames, ExpressionAttributeValues } = input;
    const matching = [...stored.values()]
      .filter((row) => row[index.partition] && row[index.sort])
      .filter((row) => holds(KeyConditionExpression, row, ExpressionAttributeNames, ExpressionAttributeValues))
      .sort((a, b) => order(a, b, index));
    if (input.ScanIndexForward === false) matching.reverse();
    const start = input.ExclusiveStartKey
      ? matching.findIndex((row) => keyOf(row) === keyOf(input.ExclusiveStartKey ?? {})) + 1
      : 0;
    const Items = matching.slice(start, start + (input.Limit ?? matching.length));
    const last = Items.at(-1);
    const more = last && start + Items.length < matching.length;
    const shown = "keysOnly" in index ? Items.map((row) => keysOf(row, index)) : Items;
    return { Items: shown, ...(more ? { LastEvaluatedKey: keysOf(last, index) } : {}) };
  }

  return table as unknown as MemoryTable;
}

function check(
  row: Row | undefined,
  condition: Pick<
    PutItemCommandInput,
    "ConditionExpression" | "ExpressionAttributeNames" | "ExpressionAttributeValues"
  >,
): void {
  const { ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues } = condition;
  if (ConditionExpression === undefined) return;
  if (holds(ConditionExpression, row ?? {}, ExpressionAttributeNames, ExpressionAttributeValues)) return;
  throw new ConditionalCheckFailedException({ message: "The conditional request failed", $metadata: {} });
}

function order(a: Row, b: Row, { sort }: Index): number {
  const [left, right] = [`${a[sort]?.S}\n${keyOf(a)}`, `${b[sort]?.S}\n${keyOf(b)}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

function keysOf(row: Row, { partition, sort }: Index): Row {
  const names = new Set(["pk", "sk", partition, sort]);
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.has(name)));
}

function keyOf(row: Row): string {
  return `${row.pk?.S}\n${row.sk?.S}`;
}

function refusal(message: string): Error {
  return Object.assign(new Error(message), { name: "ValidationException" });
}

/** Octets as DynamoDB counts them, nearly: names and values in UTF-8, three more for each list and map. */
function sizeOf(value: Row | AttributeValue): number {
  if ("S" in value && typeof value.S === "string") return Buffer.byteLength(value.S);
  if ("N" in value && typeof value.N === "string") return value.N.length;
  if ("L" in value && Array.isArray(value.L)) return value.L.reduce((sum, each) => sum + sizeOf(each), 3);
  if ("M" in value && value.M !== undefined && !("S" in value.M && typeof value.M.S === "string"))
    return sizeOf(value.M as Row) + 3;
  if ("BOOL" in value || "NULL" in value) return 1;
  return Object.entries(value as Row).reduce((sum, [name, each]) => sum + Buffer.byteLength(name) + sizeOf(each), 0);
}
