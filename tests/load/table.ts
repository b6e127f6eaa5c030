/**
 * The table of a run. dynalite, which `npm start` has, answers over HTTP and takes some milliseconds of processor for each
 * call, in which the product waits; a run of thousands would measure dynalite. So the large runs keep the rows in memory,
 * on another thread, behind the `send` of the SDK, and a small part on dynalite tells what it would cost.
 */
import { Worker } from "node:worker_threads";
import { ConditionalCheckFailedException, DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { commandName } from "../world/memory-table.ts";
import type { Asked, Told } from "./table-thread.ts";

export const TABLES = ["memory", "dynalite"] as const;
export type TableKind = (typeof TABLES)[number];

export type Meter = { calls: number; ms: number };
export type LoadTable = {
  client: DynamoDBClient;
  meter: Meter;
  /** By item and mail (`debrief-… summary/1`): as which of all mails it was first taken in hand. */
  leases: Map<string, number>;
  close(): Promise<void>;
};

/** A client that counts its calls; for dynalite it must be made after the stack has set the process's variables. */
export function openTable(kind: TableKind): LoadTable {
  const meter = { calls: 0, ms: 0 };
  const { client, close } = kind === "memory" ? onThread() : overHttp();
  const send = client.send.bind(client) as (command: object) => Promise<unknown>;
  const leases = new Map<string, number>();
  const metered = async (command: object): Promise<unknown> => {
    const began = performance.now();
    try {
      const output = await send(command);
      for (const key of leasedBy(command)) if (!leases.has(key)) leases.set(key, leases.size);
      return output;
    } finally {
      meter.calls++;
      meter.ms += performance.now() - began;
    }
  };
  return { client: Object.assign(Object.create(client), { send: metered }) as DynamoDBClient, meter, leases, close };
}

/** The mails that are being sent when this put has gone through, by item and key. */
function leasedBy(command: object): string[] {
  if (!(command instanceof PutItemCommand)) return [];
  const { pk, body } = command.input.Item ?? {};
  const entries = body?.M?.outbox?.L ?? [];
  return entries.flatMap(({ M: entry }) =>
    entry?.leasedUntil === undefined ? [] : [`${pk?.S} ${entry.effect?.M?.key?.S}`],
  );
}

/** Puts rows as they are, many at a time. */
export async function fill({ client }: LoadTable, rows: PutItemCommand["input"][], onMany: (done: number) => void) {
  for (let start = 0; start < rows.length; start += 25) {
    const some = rows.slice(start, start + 25);
    await Promise.all(some.map((row) => client.send(new PutItemCommand(row))));
    onMany(start + some.length);
  }
}

function overHttp(): Pick<LoadTable, "client" | "close"> {
  const client = new DynamoDBClient({});
  return { client, close: async () => client.destroy() };
}

function onThread(): Pick<LoadTable, "client" | "close"> {
  const worker = new Worker(new URL("./table-thread.mjs", import.meta.url));
  const waiting = new Map<number, { resolve(output: unknown): void; reject(error: unknown): void }>();
  let count = 0;
  worker.on("message", ({ nth, output, refused }: Told) => {
    const call = waiting.get(nth);
    waiting.delete(nth);
    if (!refused) call?.resolve(JSON.parse(output ?? "{}"));
    else if (refused.condition)
      call?.reject(new ConditionalCheckFailedException({ message: refused.message, $metadata: {} }));
    else call?.reject(Object.assign(new Error(refused.message), { name: refused.name }));
  });
  worker.on("error", (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  const send = (command: { input: object }): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const nth = ++count;
      waiting.set(nth, { resolve, reject });
      worker.postMessage({ nth, name: commandName(command), input: JSON.stringify(command.input) } satisfies Asked);
    });
  return { client: { send } as unknown as DynamoDBClient, close: async () => void (await worker.terminate()) };
}
