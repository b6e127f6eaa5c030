/**
 * Whether a debrief costs more when many are stored: the table is filled with debriefs that are over, a few that wait,
 * and the units of what the functions ask of it are taken at each size.
 */
import { BatchWriteItemCommand, type WriteRequest } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { DAY, later } from "@debrief/core/clock";
import { openStore } from "@debrief/core/store/store";
import { adminClient, startTable } from "@debrief/local/table";
import { meteredTable } from "./metered-table.ts";

export type StoredRow = { stored: number; idleSweep: number; busySweep: number; nextDue: number; load: number };

const NOW = "2026-11-24T09:00:00.000Z";
/** Items that are due now, at every size. */
const DUE = 10;

export async function measureStored(sizes: number[], progress: (text: string) => void): Promise<StoredRow[]> {
  const table = await startTable();
  const before = process.env;
  process.env = {
    ...before,
    AWS_ENDPOINT_URL_DYNAMODB: table.url,
    AWS_REGION: "eu-west-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
  };
  const admin = adminClient(table.url);
  const { client, meter } = meteredTable();
  const store = openStore(client, table.name, { now: () => NOW });
  const units = async (work: () => Promise<unknown>): Promise<number> => {
    const sum = (): number => meter.readUnits + meter.sweepUnits;
    const began = sum();
    await work();
    return sum() - began;
  };
  const sweepAt = (at: string) => async (): Promise<number> => {
    let found = 0;
    for await (const _ of store.due(at)) found++;
    return found;
  };
  const fill = async (from: number, to: number): Promise<void> => {
    for (let start = from; start < to; start += 25) {
      if (start % 1_000 === 0) progress(`filling the table: ${start} of ${to}`);
      const requests = Array.from({ length: Math.min(25, to - start) }, (_, n) => put(start + n));
      await admin.send(new BatchWriteItemCommand({ RequestItems: { [table.name]: requests } }));
    }
  };
  try {
    const rows: StoredRow[] = [];
    let stored = 0;
    for (const size of sizes) {
      await fill(stored, size);
      stored = size;
      rows.push({
        stored,
        idleSweep: await units(sweepAt(later(NOW, -DAY))),
        busySweep: await units(sweepAt(NOW)),
        nextDue: await units(() => store.nextDue()),
        load: await units(() => store.loadDebrief(idOf(0)).catch(() => undefined)),
      });
    }
    return rows;
  } finally {
    process.env = before;
    client.destroy();
    admin.destroy();
    await table.close();
  }
}

/** The first are due, one in ten waits for a later day, the others are over. */
function put(nth: number): WriteRequest {
  const waits = nth % 10 === 0 ? { dueShard: `due-${nth % 4}`, dueAt: later(NOW, DAY + nth * 1_000) } : {};
  const due = nth < DUE ? { dueShard: `due-${nth % 4}`, dueAt: later(NOW, -nth * 1_000) } : waits;
  const item = {
    pk: `debrief-${idOf(nth)}`,
    sk: "item",
    version: 9,
    body: { answers: "An answer of some lines, as people write them. ".repeat(20) },
    recruiter: "rae@agency.example",
    createdAt: later(NOW, -nth * 60_000),
    ...due,
  };
  return { PutRequest: { Item: marshall(item) } };
}

function idOf(nth: number): string {
  return nth
    .toString(26)
    .replace(/[0-9]/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "")
    .padStart(16, "q");
}
