/** Somebody asks the HTTP API how a debrief stands, with the key of one of the recruiters. */
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { openKeys } from "@debrief/core/store/keys";
import { openStore } from "@debrief/core/store/store";
import { api } from "@debrief/functions/api/api";
import type { Step } from "./steps.ts";
import { RECRUITERS, type World } from "./world.ts";

/** `own`: the debrief belongs to whom the key speaks for. */
export type Reading = { path: string; own: boolean; status: number; wrote: number };

/** What was read on a world so far. */
export function readingsOf(world: World): Reading[] {
  return deskOf(world).readings;
}

export async function read(world: World, { recruiter, pick }: Extract<Step, { do: "read" }>): Promise<void> {
  const { app, keyFor, readings } = deskOf(world);
  const holder = RECRUITERS[recruiter] ?? "";
  const authorization = `Bearer ${await keyFor(holder)}`;
  const debriefs = world.table.rows().filter((row) => row.sk?.S === "item" && row.recruiter?.S !== undefined);
  const row = debriefs[pick % Math.max(1, debriefs.length)];
  const path = `/v1/debriefs/${(row?.pk?.S ?? "debrief-aaaaaaaaaaaaaaaa").replace("debrief-", "")}`;
  for (const method of ["GET", "HEAD"]) {
    const before = world.table.writes();
    const { status } = await app.request(path, { method, headers: { authorization } });
    readings.push({ path, own: row?.recruiter?.S === holder, status, wrote: world.table.writes() - before });
  }
}

type Desk = {
  app: ReturnType<typeof api>;
  keyFor: (address: string) => Promise<string>;
  readings: Reading[];
};
const desks = new WeakMap<World, Desk>();

function deskOf(world: World): Desk {
  const known = desks.get(world) ?? openDesk(world);
  desks.set(world, known);
  return known;
}

function openDesk(world: World): Desk {
  const client = { send: (command: never) => world.table.send(command) } as Pick<DynamoDBClient, "send">;
  const apiKeys = openKeys(client, "debrief");
  const store = openStore(client, "debrief", world.clock);
  const issued = new Map<string, Promise<string>>();
  const issue = (address: string) =>
    apiKeys.issue({ address }, `readkey${issued.size}`, "s".repeat(32), world.clock.now());
  return {
    app: api(() => ({ apiKeys, clock: world.clock, config: world.config, store })),
    keyFor: (address) => {
      const key = issued.get(address) ?? issue(address);
      issued.set(address, key);
      return key;
    },
    readings: [],
  };
}
