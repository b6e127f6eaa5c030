/**
 * The load in a process of its own, without the loader that runs TypeScript from source: with it each `import()` goes
 * through another thread, also the hundredth of the same module, and the figures would be the loader's.
 */
import { fork } from "node:child_process";
import { access, constants, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { Run } from "./load.ts";
import type { Order, Word } from "./run.ts";

const HERE = import.meta.dirname;
/** Mails and items live for milliseconds: with the default of 16 MB the collector takes a tenth of the time to move them. */
const NURSERY = ["--max-semi-space-size=64"];

/** Bundles, runs and cleans up. `argv` are options for the process, such as `--cpu-prof`. Rejects with what it failed of. */
export async function runApart(order: Order, progress: (text: string) => void, argv: string[] = []): Promise<Run> {
  // Beside the packages, so that those which stay outside of the bundle are found.
  const outdir = await mkdtemp(join(HERE, "../../node_modules/.debrief-load-"));
  // In memory where the system has such a place: a queue's message is synced to disk twice, and the disk's pace is no figure
  // of ours.
  const state = await mkdtemp(
    join(await access("/dev/shm", constants.W_OK).then(() => "/dev/shm", tmpdir), "debrief-load-"),
  );
  try {
    await build({
      entryPoints: ["run", "table-thread"].map((name) => join(HERE, `${name}.ts`)),
      outdir,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      logLevel: "error",
      plugins: [{ name: "own", setup: onlyOurs }],
    });
    return await played(join(outdir, "run.mjs"), order, progress, { argv, state });
  } finally {
    for (const folder of [outdir, state]) await rm(folder, { recursive: true, force: true });
  }
}

/** What is not of this repository is loaded as it is. */
function onlyOurs({ onResolve }: Parameters<NonNullable<Parameters<typeof build>[0]["plugins"]>[number]["setup"]>[0]) {
  onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
    kind === "entry-point" || path.startsWith("@debrief/") ? undefined : { external: true },
  );
}

function played(
  file: string,
  order: Order,
  progress: (text: string) => void,
  { argv, state }: { argv: string[]; state: string },
): Promise<Run> {
  return new Promise((resolve, reject) => {
    // A loader among the options of this process is none of the child's. Its files lie in the folder that is removed.
    const child = fork(file, [], {
      execArgv: [...NURSERY, ...argv],
      env: { ...process.env, NODE_OPTIONS: "", TMPDIR: state },
    });
    const stop = (): void => void child.kill();
    process.once("SIGINT", stop);
    let failed = "The load ended without a word.";
    child.on("message", (word: Word) => {
      if ("progress" in word) progress(word.progress);
      else if ("run" in word) resolve(word.run);
      else failed = word.failed;
    });
    child.on("error", reject);
    child.on("exit", () => {
      process.off("SIGINT", stop);
      reject(new Error(failed));
    });
    child.send(order);
  });
}
