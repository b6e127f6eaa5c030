/**
 * One process a folder. The lock is a file that names its holder, so that a second start can say who runs and where;
 * a holder that died, by kill -9 as well, is noticed and replaced. LevelDB's own lock on the table stands behind it.
 */
import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { PermanentError } from "@debrief/core/errors";
import * as z from "zod";
import { errorCode, unlessMissing, writeDurably } from "./durable-file.ts";

const Holder = z.object({
  pid: z.int().positive(),
  /** When that process started, as the system tells it: a later process may get the same pid. */
  born: z.string(),
  token: z.string(),
  /** Where the stack can be reached; unknown until it listens. */
  address: z.string().optional(),
  /** Where its table answers, for whoever administers the folder while the stack runs. */
  table: z.string().optional(),
});
type Holder = z.infer<typeof Holder>;

export type Lock = {
  /** Writes into the lock where the running stack and its table can be reached, for others to say and to use. */
  announce(address: string, table?: string): Promise<void>;
  /** Gives the folder free. */
  close(): Promise<void>;
};

/** Takes `<dir>/lock`, or throws PermanentError `local.already_running` with the pid and address of the holder. */
export async function takeLock(dir: string): Promise<Lock> {
  await mkdir(dir, { recursive: true });
  const path = join(dir, "lock");
  const mine: Holder = { pid: process.pid, born: await bornAt(process.pid), token: randomUUID() };
  // Each round meets a fresh state of the file; three rounds lost in a row mean that others are starting right now.
  for (let round = 0; round < 3; round++) {
    if (await createWhole(path, mine)) return heldLock(path, mine);
    const text = await readFile(path, "utf8").catch(unlessMissing);
    if (text === undefined) continue;
    const other = readHolder(text);
    if (other && (await isAlive(other))) throw alreadyRunning(dir, other);
    await removeStale(path, text);
  }
  throw new PermanentError("local.already_running", `Another Debrief is starting on ${dir} at this moment.`);
}

/** The stack that runs on a folder at this moment, or undefined. */
export async function runningOn(dir: string): Promise<Pick<Holder, "pid" | "address" | "table"> | undefined> {
  const holder = readHolder((await readFile(join(dir, "lock"), "utf8").catch(unlessMissing)) ?? "");
  return holder && (await isAlive(holder)) ? holder : undefined;
}

function heldLock(path: string, mine: Holder): Lock {
  const isMine = async () =>
    readHolder((await readFile(path, "utf8").catch(unlessMissing)) ?? "")?.token === mine.token;
  return {
    announce: async (address, table) => {
      if (await isMine()) await writeDurably(path, JSON.stringify({ ...mine, address, table }));
    },
    close: async () => {
      if (await isMine()) await unlink(path).catch(unlessMissing);
    },
  };
}

/** Creates the file with its content in one step; false when it exists. `open("wx")` would show an empty lock for a moment. */
async function createWhole(path: string, holder: Holder): Promise<boolean> {
  const draft = `${path}.${holder.token}`;
  await writeFile(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

/**
 * Removes the lock of a dead holder. Two starters may both have seen it dead, and the slower one must not remove the
 * lock that the faster one has taken since: what was moved aside is looked at, and put back if it is somebody's.
 */
async function removeStale(path: string, seen: string): Promise<void> {
  const aside = `${path}.${randomUUID()}.stale`;
  try {
    await rename(path, aside);
  } catch (error) {
    unlessMissing(error);
    return;
  }
  if ((await readFile(aside, "utf8")) !== seen) {
    await link(aside, path).catch((error: unknown) => {
      if (errorCode(error) !== "EEXIST") throw error;
    });
  }
  await unlink(aside);
}

function readHolder(text: string): Holder | undefined {
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    // A damaged lock names nobody, so nobody holds it; the table's own lock still stands behind.
    return undefined;
  }
}

async function isAlive(holder: Holder): Promise<boolean> {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: the process is there and belongs to somebody else.
    if (errorCode(error) !== "EPERM") return false;
  }
  const born = await bornAt(holder.pid);
  return born === UNKNOWN || holder.born === UNKNOWN || born === holder.born;
}

const UNKNOWN = "unknown";

/** When a process started, as text to compare; "unknown" where the system doesn't say. */
async function bornAt(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  // proc(5): field 22 is the start in clock ticks since boot; the name in field 2 may hold spaces and parentheses.
  if (stat !== undefined) return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? UNKNOWN;
  try {
    const { stdout } = await promisify(execFile)("ps", ["-o", "lstart=", "-p", String(pid)]);
    return stdout.trim() || UNKNOWN;
  } catch {
    // No ps (Windows), or no such process: the pid alone has to do.
    return UNKNOWN;
  }
}

function alreadyRunning(dir: string, holder: Holder): PermanentError {
  const where = holder.address === undefined ? "" : ` at ${holder.address}`;
  return new PermanentError(
    "local.already_running",
    `Debrief is already running on ${dir}${where} (process ${holder.pid}). Stop that one first, or name another folder with --dir.`,
  );
}
