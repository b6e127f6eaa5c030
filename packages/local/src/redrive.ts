/**
 * What was put aside on this machine goes back into its queue, with all its tries ahead of it. A move is one rename, so
 * that a killed redrive leaves each message in one place or the other.
 */
import { readdir, readFile, rename } from "node:fs/promises";
import { join, resolve } from "node:path";
import { mustExist } from "./administration.ts";
import { syncFolder, unlessMissing } from "./durable-file.ts";
import { takeLock } from "./lock.ts";
import { readStored } from "./queue.ts";

/** `damaged` are files that no try can read; they stay where they are. */
export type Redriven = { queue: string; moved: number; damaged: number };

/** `queues` by the names of their folders. Throws PermanentError `local.already_running` while a stack runs on `dir`. */
export async function redriveLocal(
  folder: string,
  queues: readonly string[],
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<Redriven[]> {
  const dir = resolve(folder);
  await mustExist(dir);
  // A running stack keeps its queues in memory, and would not see what is put under its hands.
  const lock = await takeLock(dir);
  try {
    const outcomes: Redriven[] = [];
    for (const queue of queues) outcomes.push(await redriveQueue(join(dir, "queues", queue), queue, dryRun));
    return outcomes;
  } finally {
    await lock.close();
  }
}

async function redriveQueue(folder: string, queue: string, dryRun: boolean): Promise<Redriven> {
  const [dead, waiting] = [join(folder, "dead"), join(folder, "waiting")];
  const outcome = { queue, moved: 0, damaged: 0 };
  for (const name of ((await readdir(dead).catch(unlessMissing)) ?? []).sort()) {
    const key = /^(\d{15}-\d{9}-[0-9a-f-]{36})\.\d+\.json$/.exec(name)?.[1];
    if (key === undefined || !readStored(await readFile(join(dead, name), "utf8"))) {
      outcome.damaged++;
      continue;
    }
    if (!dryRun) await rename(join(dead, name), join(waiting, `${key}.0.json`));
    outcome.moved++;
  }
  if (!dryRun && outcome.moved > 0) await syncFolder(waiting);
  return outcome;
}
