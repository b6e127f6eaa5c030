/** A table in memory on a thread of its own, so that neither its work nor its rows are counted as the product's. */
import { parentPort } from "node:worker_threads";
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from "@aws-sdk/client-dynamodb";
import { memoryTable } from "../world/memory-table.ts";

/**
 * What crosses the thread: a command of the SDK by its name, and how it went. Items cross as JSON, which is
 * quicker than a structured clone of so many small objects; they hold no octets.
 */
export type Asked = { nth: number; name: string; input: string };
export type Told = { nth: number; output?: string; refused?: { name: string; message: string; condition: boolean } };

const COMMANDS = {
  GetItem: (input: never) => new GetItemCommand(input),
  PutItem: (input: never) => new PutItemCommand(input),
  DeleteItem: (input: never) => new DeleteItemCommand(input),
  Query: (input: never) => new QueryCommand(input),
};

const table = memoryTable();
const port = parentPort;

port?.on("message", async ({ nth, name, input }: Asked) => {
  try {
    const command = COMMANDS[name as keyof typeof COMMANDS]?.(JSON.parse(input) as never);
    if (!command) throw new Error(`The table on its thread does not know ${name}: teach it.`);
    port.postMessage({ nth, output: JSON.stringify(await table.send(command as never)) } satisfies Told);
  } catch (error) {
    const { name: kind, message } = error as Error;
    const condition = error instanceof ConditionalCheckFailedException;
    port.postMessage({ nth, refused: { name: kind, message, condition } } satisfies Told);
  }
});
