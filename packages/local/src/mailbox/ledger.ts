/**
 * What the product has on record, read straight from its table: debriefs, desks, and what became of each inbound mail
 * (R56). The page only ever reads it.
 */
import { type AttributeValue, DynamoDBClient, ScanCommand, type ScanCommandOutput } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { Instant } from "@debrief/core/clock";
import type { Debrief } from "@debrief/core/debrief/debrief";
import type { Desk } from "@debrief/core/debrief/desk";
import { PermanentError } from "@debrief/core/errors";
import { fromAttributes, type Item } from "@debrief/core/store/item";
import type { MailRecord } from "@debrief/core/store/store";
import * as z from "zod";

/** Newest debrief first, records in the order of time. */
export type Ledger = { debriefs: Debrief[]; desks: Desk[]; records: MailRecord[] };

export const emptyLedger: Ledger = { debriefs: [], desks: [], records: [] };

/** A table on one machine is small; what is beyond this is left out rather than waited for. */
const MAX_ROWS = 5_000;

/** Reads the whole table at each call. */
export function openLedger({ url, name }: { url: string; name: string }): () => Promise<Ledger> {
  const client = new DynamoDBClient({ endpoint: url });
  return async () => {
    const ledger: Ledger = { debriefs: [], desks: [], records: [] };
    let start: Record<string, AttributeValue> | undefined;
    let rows = 0;
    do {
      const page: ScanCommandOutput = await client.send(
        new ScanCommand({ TableName: name, ConsistentRead: true, ...(start ? { ExclusiveStartKey: start } : {}) }),
      );
      for (const row of page.Items ?? []) enter(ledger, row);
      rows += page.Items?.length ?? 0;
      start = page.LastEvaluatedKey;
    } while (start !== undefined && rows < MAX_ROWS);
    ledger.debriefs.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    ledger.records.sort((a, b) => (a.at < b.at ? -1 : 1));
    return ledger;
  };
}

/** What an older version wrote differently is left out: the mail beside it can still be read. */
function itemOf(row: Record<string, AttributeValue>): Item | undefined {
  try {
    return fromAttributes(row);
  } catch (error) {
    if (error instanceof PermanentError) return undefined;
    throw error;
  }
}

const Row = z.object({
  key: z.string(),
  at: Instant,
  outcome: z.string(),
  reason: z.string().optional(),
  debriefId: z.string().optional(),
  seat: z.int().optional(),
});

function enter(ledger: Ledger, row: Record<string, AttributeValue>): void {
  const sortKey = row.sk?.S ?? "";
  if (sortKey === "item") {
    const item = itemOf(row);
    if (item?.kind === "debrief") ledger.debriefs.push(item);
    else if (item !== undefined) ledger.desks.push(item);
  } else if (sortKey.startsWith("mail-")) {
    const record = Row.safeParse(unmarshall(row));
    if (record.success) ledger.records.push(record.data);
  }
}
