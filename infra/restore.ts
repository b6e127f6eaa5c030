/**
 * Copies items back from a table that was restored beside the live one (docs/deploy.md, "Restore"):
 *
 *   npx tsx infra/restore.ts --region eu-west-1 --from TABLE-restored --to TABLE [--overwrite] [--dry-run]
 *
 * Without --overwrite only what the live table lacks is written, so that nothing that happened since is undone.
 */
import { parseArgs } from "node:util";
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DynamoDBClient,
  PutItemCommand,
  paginateScan,
} from "@aws-sdk/client-dynamodb";

export type Restoring = {
  from: string;
  to: string;
  /** Writes what the live table has, too. */
  overwrite?: boolean;
  /** Reads alone. */
  dryRun?: boolean;
  /** Seconds since 1970: what has expired by then stays away (R44). */
  now: number;
};

/** Items read, and what became of each. In a dry run without `overwrite`, `written` counts what may turn out to be there. */
export type Restored = { read: number; written: number; kept: number; expired: number };

/** One item after the other: a whole table of debriefs is some megabytes, and nobody waits for the second. */
export async function restoreItems(client: DynamoDBClient, restoring: Restoring): Promise<Restored> {
  const { from, to, overwrite, dryRun, now } = restoring;
  const restored: Restored = { read: 0, written: 0, kept: 0, expired: 0 };
  for await (const { Items = [] } of paginateScan({ client }, { TableName: from, ConsistentRead: true })) {
    for (const item of Items) {
      restored.read += 1;
      if (Number(item.expiresAt?.N ?? Number.POSITIVE_INFINITY) <= now) restored.expired += 1;
      else if (dryRun || (await put(client, to, item, overwrite))) restored.written += 1;
      else restored.kept += 1;
    }
  }
  return restored;
}

/** Whether it was written: false when the table has the item already. */
async function put(
  client: DynamoDBClient,
  table: string,
  Item: Record<string, AttributeValue>,
  overwrite = false,
): Promise<boolean> {
  const condition = overwrite ? {} : { ConditionExpression: "attribute_not_exists(pk)" };
  try {
    await client.send(new PutItemCommand({ TableName: table, Item, ...condition }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      region: { type: "string" },
      from: { type: "string" },
      to: { type: "string" },
      overwrite: { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const { region, from, to, overwrite, "dry-run": dryRun } = values;
  if (!region || !from || !to || from === to) {
    process.stderr.write("Say --region, --from the restored table, and --to the live one.\n");
    return 2;
  }
  const now = Math.floor(Date.now() / 1_000);
  const { read, written, kept, expired } = await restoreItems(new DynamoDBClient({ region }), {
    from,
    to,
    overwrite,
    dryRun,
    now,
  });
  const would = dryRun ? "would be written" : "written";
  process.stdout.write(`${read} items read: ${written} ${would}, ${kept} there already, ${expired} expired\n`);
  return 0;
}

if (import.meta.filename === process.argv[1]) process.exitCode = await main();
