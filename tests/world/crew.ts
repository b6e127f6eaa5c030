/**
 * Runs tasks in processes of their own, from one bundle of the world: outside of a test runner a history costs a third less, and
 * every core has its share.
 */
import { type ChildProcess, fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { Figures, Task } from "./tasks.ts";

export type Report = {
  figures: Figures;
  /** What failed, each with the task that did. */
  failures: { task: Task; failure: string }[];
  seconds: number;
};

/** Called after each task, with the share of all that is done. */
export type Progress = (done: number, figures: Figures) => void;

const MOST_FAILURES = 3;
/** A history makes much that lives for a step: the collector's nursery holds one. */
const EXEC = ["--enable-source-maps", "--max-semi-space-size=64"];

/** Performs all tasks, in order as processes become free; ends early after a few failures. */
export async function performAll(tasks: readonly Task[], progress: Progress = () => undefined): Promise<Report> {
  const started = performance.now();
  const dir = await mkdtemp(join(tmpdir(), "debrief-world-"));
  const children: ChildProcess[] = [];
  const report: Report = { figures: {}, failures: [], seconds: 0 };
  try {
    const script = join(dir, "worker.mjs");
    await bundle(script);
    const waiting = [...tasks];
    let done = 0;
    const work = (child: ChildProcess) =>
      new Promise<void>((resolve, reject) => {
        let task: Task | undefined;
        child.once("error", reject);
        child.once("exit", (code) => reject(new Error(`A worker ended with ${code}, at ${JSON.stringify(task)}.`)));
        child.on("message", ({ figures = {}, failure }: { figures?: Figures; failure?: string }) => {
          if (task) progress(++done / tasks.length, add(report.figures, figures));
          if (task && failure !== undefined) report.failures.push({ task, failure });
          task = report.failures.length < MOST_FAILURES ? waiting.shift() : undefined;
          if (task) child.send(task);
          else resolve();
        });
      });
    for (let n = 0; n < Math.min(availableParallelism(), tasks.length); n++) {
      children.push(fork(script, { execArgv: EXEC }));
    }
    await Promise.all(children.map(work));
  } finally {
    for (const child of children) child.removeAllListeners("exit").kill();
    await rm(dir, { recursive: true, force: true });
  }
  return { ...report, seconds: (performance.now() - started) / 1_000 };
}

function add(sum: Figures, more: Figures): Figures {
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

async function bundle(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, "worker.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: true,
    logLevel: "error",
    // Some of what is bundled still asks for `require`.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
}

/** How to run a task again that failed: with the path that is told, only its smallest case. */
export function again({ task, failure }: Report["failures"][number]): string {
  const path = /path: "([\d:]+)"/.exec(failure)?.[1];
  const alone = "seed" in task && path !== undefined ? { ...task, path } : task;
  return `${failure}\n\nAgain, alone: npm run soak -- --task '${JSON.stringify(alone)}'`;
}
