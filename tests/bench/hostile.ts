/**
 * How long each reader takes for bodies made to keep it busy. Each reader works in a process of its own, which is ended
 * and begun anew when a body takes too long: one endless reading must not end the run.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism, loadavg } from "node:os";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { hostileBodies, hostileTexts } from "./hostile-bodies.ts";
import type { Done, Job } from "./hostile-child.ts";
import { type ReaderName, readers } from "./readers.ts";

/** Milliseconds; `over` when the reading was ended, `failed` when the reader threw. */
export type Time = { ms: number } | { over: number } | { failed: string };
export type HostileRow = { kind: "text" | "html"; row: string; times: Partial<Record<ReaderName, Time>> };

/** Milliseconds after which a reading is ended; more on a machine that has other work, which is not the reader's fault. */
export const PATIENCE = 3_000;

const CHILD = fileURLToPath(new URL("./hostile-child.ts", import.meta.url));

type Work = { name: ReaderName; rows: HostileRow[]; times: number; progress: (text: string) => void };

/** Ours one after another, with nothing beside them; the others, who are only placed, all at once. */
export async function measureHostile(
  ours: ReaderName[],
  others: ReaderName[],
  progress: (text: string) => void,
): Promise<HostileRow[]> {
  const rows: HostileRow[] = [
    ...Object.keys(hostileTexts).map((row) => ({ kind: "text" as const, row, times: {} })),
    ...Object.keys(hostileBodies).map((row) => ({ kind: "html" as const, row, times: {} })),
  ];
  for (const name of ours) await measureOne({ name, rows, times: 3, progress });
  await Promise.all(others.map((name) => measureOne({ name, rows, times: 1, progress })));
  return rows;
}

async function measureOne({ name, rows, times: readings, progress }: Work): Promise<void> {
  const readable = rows.filter(({ kind }) => kind === "text" || readers[name].readHtml);
  let child = await begin();
  for (const { kind, row, times } of readable) {
    progress(`hostile bodies, ${name}: ${row}`);
    times[name] = await read(child, { reader: name, kind, row, times: readings });
    if ("ms" in times[name]) continue;
    child.kill("SIGKILL");
    child = await begin();
  }
  child.kill();
}

async function begin(): Promise<ChildProcess> {
  const child = fork(CHILD);
  if (typeof (await answer(child)) === "string")
    throw new Error("The process that reads hostile bodies did not start.");
  return child;
}

async function read(child: ChildProcess, job: Job): Promise<Time> {
  child.send(job);
  const done = await answer(child, PATIENCE * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()));
  if (done === "late") return { over: PATIENCE };
  if (done === "gone") return { failed: "the process ended" };
  return done.ms === undefined ? { failed: done.error ?? "no answer" } : { ms: done.ms };
}

/** What the child says; "late" when it takes longer than the milliseconds given, "gone" when it ends by itself. */
async function answer(child: ChildProcess, patience = 60_000): Promise<Done | "late" | "gone"> {
  const settled = new AbortController();
  const { signal } = settled;
  const said = once(child, "message", { signal }).then(([done]) => done as Done);
  const gone = once(child, "exit", { signal }).then(() => "gone" as const);
  try {
    return await Promise.race([said, gone, setTimeout(patience, "late" as const, { signal })]);
  } finally {
    settled.abort();
  }
}
