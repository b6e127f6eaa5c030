/**
 * Files that are whole or absent: written beside their place, synced, then renamed into it. Everything that the local
 * stack keeps goes through here, so that a killed process never leaves half a mail behind.
 */
import { randomUUID } from "node:crypto";
import { mkdir, open, rename, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Puts `data` at `path`, creating its folder; a reader sees the old file or the new one, never a part.
 * `tmpDir` is where the half-written file lives and must be on the same disk; it is the folder of `path` unless given.
 */
export async function writeDurably(
  path: string,
  data: string | Uint8Array,
  options: { mode?: number; tmpDir?: string } = {},
): Promise<void> {
  const folder = dirname(path);
  const unfinished = join(options.tmpDir ?? folder, `.${randomUUID()}.tmp`);
  const write = async (): Promise<void> => {
    await writeSynced(unfinished, data, options.mode ?? 0o600);
    await rename(unfinished, path);
  };
  try {
    // The folders are there but for the first time.
    await write().catch(async (error: unknown) => {
      unlessMissing(error);
      for (const each of [folder, dirname(unfinished)]) await mkdir(each, { recursive: true });
      await unlink(unfinished).catch(unlessMissing);
      await write();
    });
  } catch (error) {
    await unlink(unfinished).catch(unlessMissing);
    throw error;
  }
  await syncFolder(folder);
}

async function writeSynced(path: string, data: string | Uint8Array, mode: number): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** By folder: the sync that has not begun yet. */
const nextSyncs = new Map<string, Promise<void>>();
/** By folder: the last sync that was asked for. */
const lastSyncs = new Map<string, Promise<void>>();

/**
 * Makes renames and removals in a folder outlast a power cut. Whoever asks while a sync of the folder is under way shares
 * the next one with all others who ask: a burst of files then costs a few syncs of a folder that may be large.
 */
export function syncFolder(path: string): Promise<void> {
  const known = nextSyncs.get(path);
  if (known) return known;
  const before = lastSyncs.get(path) ?? Promise.resolve();
  const sync = before
    .catch(() => undefined)
    .then(() => {
      nextSyncs.delete(path);
      return syncNow(path);
    })
    .finally(() => {
      if (lastSyncs.get(path) === sync) lastSyncs.delete(path);
    });
  nextSyncs.set(path, sync);
  lastSyncs.set(path, sync);
  return sync;
}

/** Windows can't open folders, and needs no such thing. */
async function syncNow(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** For `catch`: lets "no such file" pass and throws the rest. */
export function unlessMissing(error: unknown): undefined {
  if (errorCode(error) === "ENOENT") return undefined;
  throw error;
}

/** The system's code of an error (`ENOENT`, `EADDRINUSE`, …), or undefined. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
