/**
 * The recruiters and keys of a local stack, for the command line: by the stack's own table while it runs, else by the
 * table on disk, which is then held for as long as this lasts.
 */
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Clock } from "@debrief/core/clock";
import { Config } from "@debrief/core/config";
import { PermanentError } from "@debrief/core/errors";
import { type Keys, openKeys } from "@debrief/core/store/keys";
import { openStore, type Store } from "@debrief/core/store/store";
import { openClock } from "./clock.ts";
import { unlessMissing } from "./durable-file.ts";
import { LOCAL_PEPPER } from "./environment.ts";
import { runningOn, takeLock } from "./lock.ts";
import { LOCAL_CONFIG } from "./stack.ts";
import { adminClient, startTable, TABLE_NAME } from "./table.ts";

export type Administration = { config: Config; clock: Clock; store: Store; apiKeys: Keys; close(): Promise<void> };

/** Throws PermanentError `local.nothing_there` where no stack has run, `local.already_running` while one is starting. */
export async function openAdministration(folder: string): Promise<Administration> {
  const dir = resolve(folder);
  await mustExist(dir);
  const running = await runningOn(dir);
  const table = running?.table === undefined ? await heldTable(dir) : ofRunning(running.table);
  const client = adminClient(table.url);
  const clock = await openClock(dir);
  return {
    config: Config.parse(LOCAL_CONFIG),
    clock,
    store: openStore(client, table.name, clock),
    apiKeys: openKeys(client, table.name, LOCAL_PEPPER),
    close: async () => {
      client.destroy();
      await table.close();
    },
  };
}

/** Throws PermanentError `local.nothing_there` unless a stack has run on the folder before. */
export async function mustExist(dir: string): Promise<void> {
  if (await stat(join(dir, "queues")).catch(unlessMissing)) return;
  throw new PermanentError(
    "local.nothing_there",
    `No local stack has run on ${dir} yet. Run debrief start first, or name its folder with --dir, or a deployed stage with --stage.`,
  );
}

async function heldTable(dir: string): Promise<{ url: string; name: string; close(): Promise<void> }> {
  const lock = await takeLock(dir);
  try {
    const table = await startTable({ path: join(dir, "table") });
    const close = async () => {
      await table.close();
      await lock.close();
    };
    return { url: table.url, name: table.name, close };
  } catch (error) {
    await lock.close();
    throw error;
  }
}

function ofRunning(url: string): { url: string; name: string; close(): Promise<void> } {
  return { url, name: TABLE_NAME, close: () => Promise.resolve() };
}
