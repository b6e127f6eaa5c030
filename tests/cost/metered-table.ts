/**
 * A DynamoDB client that adds up what DynamoDB would charge. The engine counts the units of the table and of queries; what
 * a put costs in the indexes is reckoned here by Amazon's rule, because the local engine leaves it out: an entry that
 * appears, changes or goes is one write a kilobyte, one that moves to another key is two, one that stays as it is none.
 */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";

export type Metered = { client: DynamoDBClient; meter: TableMeter };
export type TableMeter = {
  /** Calls, and read units, but for those of the sweep: it runs each minute of the month, whatever there is to do. */
  calls: number;
  readUnits: number;
  sweepUnits: number;
  writeUnits: number;
};

type Attributes = Record<string, unknown>;

/** As in infra/database.ts. */
const INDEXES = [
  { keys: ["dueShard", "dueAt"], projected: [] },
  { keys: ["recruiter", "createdAt"], projected: ["digestLine"] },
];

/** `onDue` is told of each put that the table's stream tells `changed` of. */
export function meteredTable(onDue: () => void = () => undefined): Metered {
  const client = new DynamoDBClient({});
  const meter: TableMeter = { calls: 0, readUnits: 0, sweepUnits: 0, writeUnits: 0 };
  const known = new Map<string, Attributes>();
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const input: { Item?: Attributes; Key?: Attributes; IndexName?: string } = args.input as object;
        const result = await next({ ...args, input: Object.assign({ ReturnConsumedCapacity: "TOTAL" }, args.input) });
        const { ConsumedCapacity } = result.output as { ConsumedCapacity?: { CapacityUnits?: number } };
        const units = ConsumedCapacity?.CapacityUnits ?? 0;
        // A query that finds nothing costs half a unit, which the local engine forgets.
        const atLeast = Math.max(0.5, units);
        if (input.IndexName === "due") meter.sweepUnits += atLeast;
        else meter.calls++;
        if (input.IndexName === "due") return result;
        if (/^(Get|Query)/.test(commandName ?? "")) meter.readUnits += atLeast;
        else {
          const { pk, sk } = (input.Item ?? input.Key) as Attributes;
          const name = JSON.stringify([pk, sk]);
          meter.writeUnits += units + indexWrites(known.get(name), input.Item);
          if (input.Item?.dueAt) onDue();
          if (input.Item) known.set(name, input.Item);
          else known.delete(name);
        }
        return result;
      },
    { step: "initialize" },
  );
  return { client, meter };
}

export function indexWrites(before: Attributes | undefined, after: Attributes | undefined): number {
  return INDEXES.reduce((sum, { keys, projected }) => {
    const [old, fresh] = [entry(before, keys, projected), entry(after, keys, projected)];
    if (old === fresh) return sum;
    const moved = old && fresh && entry(before, keys, []) !== entry(after, keys, []);
    return sum + (moved ? kilobytes(old) + kilobytes(fresh) : Math.max(kilobytes(old), kilobytes(fresh)));
  }, 0);
}

/** What the index holds of an item: nothing, unless the item has its keys. */
function entry(item: Attributes | undefined, keys: string[], projected: string[]): string | undefined {
  if (!item || keys.some((key) => item[key] === undefined)) return undefined;
  return JSON.stringify(["pk", "sk", ...keys, ...projected].map((name) => item[name]));
}

function kilobytes(entry: string | undefined): number {
  return Math.ceil(Buffer.byteLength(entry ?? "") / 1_024);
}
