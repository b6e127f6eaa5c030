/**
 * A DynamoDB client, and a door to a table, that add up what DynamoDB would charge. The engine counts the units of the table and of queries; what
 * a put costs in the indexes is reckoned here by Amazon's rule, because the local engine leaves it out: an entry that
 * appears, changes or goes is one write a kilobyte, one that moves to another key is two, one that stays as it is none.
 */
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type Listener, listenOnLoopback } from "@debrief/local/loopback";

export type Metered = { client: DynamoDBClient; meter: TableMeter };
export type TableMeter = {
  /** Calls, and read units, but for those of the sweep: it runs each minute of the month, whatever there is to do. */
  calls: number;
  readUnits: number;
  sweepUnits: number;
  writeUnits: number;
  /** Bytes that lie in the table and its indexes, of what was written through this client. */
  octets: number;
};

type Attributes = Record<string, unknown>;

/** As in infra/database.ts. */
const INDEXES = [
  { keys: ["dueShard", "dueAt"], projected: [] },
  { keys: ["recruiter", "createdAt"], projected: ["digestLine"] },
];

type Asked = { Item?: Attributes; Key?: Attributes; IndexName?: string };
type Answered = { ConsumedCapacity?: { CapacityUnits?: number } };

/** `onDue` is told of each put that the table's stream tells `changed` of. `note` adds one call that was answered. */
function startMeter(onDue: () => void = () => undefined) {
  const meter: TableMeter = { calls: 0, readUnits: 0, sweepUnits: 0, writeUnits: 0, octets: 0 };
  const known = new Map<string, Attributes>();
  function note(command: string, asked: Asked, { ConsumedCapacity }: Answered): void {
    const units = ConsumedCapacity?.CapacityUnits ?? 0;
    // A query that finds nothing costs half a unit, which the local engine forgets.
    const atLeast = Math.max(0.5, units);
    if (asked.IndexName === "due") {
      meter.sweepUnits += atLeast;
      return;
    }
    meter.calls++;
    if (/^(Get|Query)/.test(command)) {
      meter.readUnits += atLeast;
      return;
    }
    const { pk, sk } = (asked.Item ?? asked.Key) as Attributes;
    const name = JSON.stringify([pk, sk]);
    meter.writeUnits += units + indexWrites(known.get(name), asked.Item);
    meter.octets += stored(asked.Item) - stored(known.get(name));
    if (asked.Item?.dueAt) onDue();
    if (asked.Item) known.set(name, asked.Item);
    else known.delete(name);
  }
  return { meter, note };
}

export function meteredTable(): Metered {
  const client = new DynamoDBClient({});
  const { meter, note } = startMeter();
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const result = await next({ ...args, input: Object.assign({ ReturnConsumedCapacity: "TOTAL" }, args.input) });
        note(commandName ?? "", args.input as Asked, result.output as Answered);
        return result;
      },
    { step: "initialize" },
  );
  return { client, meter };
}

export type MeteredDoor = Listener & { meter: TableMeter };

/** A door to the table at `url` for programs of their own: what goes through it is counted. `onDue` as of the meter. */
export async function meteredDoor(url: string, onDue: () => void): Promise<MeteredDoor> {
  const { meter, note } = startMeter(onDue);
  const server = createServer(async (request, response) => {
    const asked: Asked = JSON.parse(await text(request));
    const { host: _, connection: __, "content-length": ___, ...headers } = request.headers;
    const answer = await fetch(url, {
      method: "POST",
      headers: headers as Record<string, string>,
      body: JSON.stringify({ ...asked, ReturnConsumedCapacity: "TOTAL" }),
    });
    const answered = await answer.text();
    if (answer.ok) note(String(headers["x-amz-target"]).split(".")[1] ?? "", asked, JSON.parse(answered));
    // A condition that does not hold is charged as the write that it stopped.
    else if (answered.includes("ConditionalCheckFailed")) refused(asked);
    response.writeHead(answer.status, { "content-type": "application/x-amz-json-1.0" }).end(answered);
  });
  const refused = ({ Item }: Asked): void => {
    meter.calls++;
    meter.writeUnits += kilobytes(JSON.stringify(Item ?? ""));
  };
  return { ...(await listenOnLoopback(server)), meter };
}

export function indexWrites(before: Attributes | undefined, after: Attributes | undefined): number {
  return INDEXES.reduce((sum, { keys, projected }) => {
    const [old, fresh] = [entry(before, keys, projected), entry(after, keys, projected)];
    if (old === fresh) return sum;
    const moved = old && fresh && entry(before, keys, []) !== entry(after, keys, []);
    return sum + (moved ? kilobytes(old) + kilobytes(fresh) : Math.max(kilobytes(old), kilobytes(fresh)));
  }, 0);
}

/** Beside each entry of table or index DynamoDB reckons a hundred bytes. */
function stored(item: Attributes | undefined): number {
  if (!item) return 0;
  const entries = [
    JSON.stringify(item),
    ...INDEXES.flatMap(({ keys, projected }) => entry(item, keys, projected) ?? []),
  ];
  return entries.reduce((sum, text) => sum + Buffer.byteLength(text) + 100, 0);
}

/** What the index holds of an item: nothing, unless the item has its keys. */
function entry(item: Attributes | undefined, keys: string[], projected: string[]): string | undefined {
  if (!item || keys.some((key) => item[key] === undefined)) return undefined;
  return JSON.stringify(["pk", "sk", ...keys, ...projected].map((name) => item[name]));
}

function kilobytes(entry: string | undefined): number {
  return Math.ceil(Buffer.byteLength(entry ?? "") / 1_024);
}
