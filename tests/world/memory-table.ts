/**
 * A DynamoDB table in this process, behind the SDK's own `send`: the commands, conditions, indexes and errors that the
 * store uses, and an error for any that it does not. Thousands of histories a minute need it; that it answers as the
 * engine over HTTP does is held in memory-table.test.ts.
 */
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DeleteItemCommandInput,
  type DynamoDBClient,
  GetItemCommand,
  type GetItemCommandInput,
  PutItemCommand,
  type PutItemCommandInput,
  QueryCommand,
  type QueryCommandInput,
} from "@aws-sdk/client-dynamodb";
import { holds, type Row } from "./condition.ts";

export type MemoryTable = Pick<DynamoDBClient, "send"> & {
  /** Everything that is stored now. A row is never changed, only replaced. */
  rows(): Row[];
  /** How often anything was written or deleted. */
  writes(): number;
  /** The earliest `dueAt` of all. */
  nextDue(): string | undefined;
  /** Indexes answer as they did this many writes ago: a read of an index is never consistent. */
  lag: number;
  /** Called with each item that was put and what stood there before, as the table's stream would. */
  onPut?: (row: Row, before: Row | undefined) => void;
  /** Called with each item that was deleted. */
  onDelete?: (row: Row) => void;
};

/** What a command is called, also in a bundle that renames classes. */
export function commandName(command: object): string {
  if (command instanceof GetItemCommand) return "GetItem";
  if (command instanceof PutItemCommand) return "PutItem";
  if (command instanceof DeleteItemCommand) return "DeleteItem";
  if (command instanceof QueryCommand) return "Query";
  return command.constructor.name;
}

type Index = { partition: string; sort: string; shows?: readonly string[] };

/** As in packages/local/src/table.ts. */
const INDEXES: Record<string, Index> = {
  due: { partition: "dueShard", sort: "dueAt", shows: [] },
  recruiter: { partition: "recruiter", sort: "createdAt", shows: ["digestLine"] },
};
/** The table takes no item above this many octets. */
const MAX_ITEM = 400 * 1024;
/** Writes that can be looked behind. */
const JOURNAL = 16;

/** An empty table. Each call takes one turn of the event loop's microtasks, so that two flows interleave between calls. */
export function memoryTable(): MemoryTable {
  const stored = new Map<string, Row>();
  const journal: { key: string; before: Row | undefined }[] = [];
  let writes = 0;
  const table: Omit<MemoryTable, "send"> & { send(command: object): Promise<unknown> } = {
    rows: () => [...stored.values()],
    writes: () => writes,
    lag: 0,
    nextDue() {
      let earliest: string | undefined;
      for (const { dueAt } of stored.values()) {
        if (dueAt?.S !== undefined && (earliest === undefined || dueAt.S < earliest)) earliest = dueAt.S;
      }
      return earliest;
    },
    async send(command) {
      await Promise.resolve();
      if (command instanceof GetItemCommand) return get(command.input);
      if (command instanceof PutItemCommand) return put(command.input);
      if (command instanceof DeleteItemCommand) return remove(command.input);
      if (command instanceof QueryCommand) return query(command.input);
      throw new Error(`The table in memory does not know ${command.constructor.name}: teach it.`);
    },
  };

  function get({ Key = {} }: GetItemCommandInput): { Item?: Row } {
    checkKey(Key);
    const Item = stored.get(keyOf(Key));
    return Item ? { Item } : {};
  }

  function put({ Item = {}, ...condition }: PutItemCommandInput): object {
    checkKey(Item);
    if (sizeOf(Item) > MAX_ITEM) throw refusal("Item size has exceeded the maximum allowed size");
    for (const { partition, sort } of Object.values(INDEXES)) {
      for (const name of [partition, sort]) {
        const value = Item[name];
        if (value && !value.S) throw refusal(`The attribute ${name} is a key of an index and no string`);
      }
    }
    const key = keyOf(Item);
    const before = stored.get(key);
    check(before, condition);
    wrote(key, before);
    stored.set(key, Item);
    table.onPut?.(Item, before);
    return {};
  }

  function remove({ Key = {}, ...condition }: DeleteItemCommandInput): object {
    checkKey(Key);
    const key = keyOf(Key);
    const before = stored.get(key);
    check(before, condition);
    if (!before) return {};
    wrote(key, before);
    stored.delete(key);
    table.onDelete?.(before);
    return {};
  }

  function wrote(key: string, before: Row | undefined): void {
    writes++;
    journal.push({ key, before });
    if (journal.length > JOURNAL) journal.shift();
  }

  /** The rows as they were some writes ago. */
  function earlier(count: number): Iterable<Row> {
    if (count === 0) return stored.values();
    const rows = new Map(stored);
    for (const { key, before } of journal.slice(-count).reverse()) {
      if (before) rows.set(key, before);
      else rows.delete(key);
    }
    return rows.values();
  }

  function query(input: QueryCommandInput): { Items: Row[]; LastEvaluatedKey?: Row } {
    const onIndex = input.IndexName !== undefined;
    const index: Index | undefined = onIndex ? INDEXES[input.IndexName ?? ""] : { partition: "pk", sort: "sk" };
    if (!index) throw refusal(`The table does not have the specified index: ${input.IndexName}`);
    if (onIndex && input.ConsistentRead)
      throw refusal("Consistent reads are not supported on global secondary indexes");
    const { KeyConditionExpression = "", ExpressionAttributeNames, ExpressionAttributeValues } = input;
    const matching: Row[] = [];
    // Each names one partition, as it must, and most rows lie in others: to read the expression for them would be most of the time.
    const partition = /^\s*\w+\s*=\s*(:\w+)/.exec(KeyConditionExpression)?.[1];
    const wanted = partition === undefined ? undefined : ExpressionAttributeValues?.[partition]?.S;
    for (const row of earlier(onIndex ? table.lag : 0)) {
      const lies = row[index.partition];
      if (lies === undefined || row[index.sort] === undefined || (wanted !== undefined && lies.S !== wanted)) continue;
      if (holds(KeyConditionExpression, row, ExpressionAttributeNames, ExpressionAttributeValues)) matching.push(row);
    }
    matching.sort((a, b) => order(a, b, index));
    if (input.ScanIndexForward === false) matching.reverse();
    const { ExclusiveStartKey: start } = input;
    const from = start ? matching.findIndex((row) => keyOf(row) === keyOf(start)) + 1 : 0;
    const Items = matching.slice(from, from + (input.Limit ?? matching.length));
    const last = Items.at(-1);
    // Whoever reaches the limit is told to go on, also where nothing follows.
    const stopped = last !== undefined && Items.length === input.Limit;
    const shown = Items.map((row) => projected(row, index, input.ProjectionExpression));
    return { Items: shown, ...(stopped ? { LastEvaluatedKey: keysOf(last, index) } : {}) };
  }

  return table as MemoryTable;
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

function checkKey(key: Row): void {
  for (const name of ["pk", "sk"]) {
    if (!key[name]?.S) throw refusal(`The key attribute ${name} is missing, empty or no string`);
  }
}

function order(a: Row, b: Row, { sort }: Index): number {
  const [left, right] = [a[sort]?.S ?? "", b[sort]?.S ?? ""];
  if (left !== right) return left < right ? -1 : 1;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

/** What an index carries of a row, and of that what was asked for. */
function projected(row: Row, { partition, sort, shows }: Index, expression: string | undefined): Row {
  const carried = shows ? pick(row, ["pk", "sk", partition, sort, ...shows]) : row;
  return expression === undefined ? carried : pick(carried, expression.split(/\s*,\s*/));
}

function keysOf(row: Row, { partition, sort }: Index): Row {
  return pick(row, ["pk", "sk", partition, sort]);
}

function pick(row: Row, names: readonly string[]): Row {
  const picked: Row = {};
  for (const name of names) {
    const value = row[name];
    if (value) picked[name] = value;
  }
  return picked;
}

function keyOf(row: Row): string {
  return `${row.pk?.S}\n${row.sk?.S}`;
}

function refusal(message: string): Error {
  return Object.assign(new Error(message), { name: "ValidationException" });
}

/** Octets as DynamoDB counts them, nearly: names and values in UTF-8, three more for each list and map. */
function sizeOf(row: Row): number {
  let size = 0;
  for (const name in row) size += name.length + sizeOfValue(row[name]);
  return size;
}

function sizeOfValue(value: AttributeValue | undefined): number {
  if (value?.S !== undefined) return value.S.length < 64 ? value.S.length : Buffer.byteLength(value.S);
  if (value?.N !== undefined) return value.N.length;
  if (value?.M !== undefined) return sizeOf(value.M) + 3;
  if (value?.L !== undefined) return value.L.reduce((sum, each) => sum + sizeOfValue(each), 3);
  return 1;
}
