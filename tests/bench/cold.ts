/**
 * Cold starts: from the start of a process to a handler that could take its first event. Each bundle of a deployment runs
 * in turns with two builds by esbuild's defaults (unminified, CommonJS, one file) and with a process that does nothing.
 * One is of the handler as it stands; the other of the handler with the whole app, as an entry has it when every function
 * shares one composition root.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { deflateRawSync } from "node:zlib";
import { build } from "esbuild";
import { bundleHandler, HANDLERS, MOST_AT_START, MOST_IN_ALL } from "../../packages/functions/bundling.ts";
import type { Verdict } from "./floors.ts";

export type ColdRow = {
  handler: string;
  /** Bytes of our bundle that are read at start, when each typical call is done, and in all. */
  start: number;
  calls: Record<string, number>;
  total: number;
  /** Bytes of all of it as they are uploaded. */
  zipped: number;
  /** Milliseconds from spawn to ready, the median of all rounds. */
  ms: Record<Build, number>;
};

type Build = "ours" | "byDefault" | "wholeApp" | "bare";

/** Our share of the default build of the same handler, at most. */
const MOST_OF_DEFAULT = 0.65;
const ROUNDS = 9;
const SOURCES = resolve(import.meta.dirname, "../../packages/functions/src");

export async function measureCold(progress: (text: string) => void): Promise<ColdRow[]> {
  const folder = await mkdtemp(join(tmpdir(), "debrief-cold-"));
  try {
    const bare = join(folder, "bare.mjs");
    const host = join(folder, "host.mjs");
    await writeFile(bare, "");
    await writeFile(host, `await import(process.argv[2]);\nprocess.stdout.write("ready");\n`);
    const rows: ColdRow[] = [];
    for (const handler of HANDLERS) {
      const { file: ours, start, calls, total } = await bundleHandler(handler, join(folder, "ours"));
      const byDefault = await defaultBuild(handler, [], join(folder, "default", `${handler}.cjs`));
      const wholeApp = await defaultBuild(handler, ["app"], join(folder, "whole", `${handler}.cjs`));
      const ms = await inTurns(host, { ours, byDefault, wholeApp, bare }, (round) =>
        progress(`cold starts: ${handler}, ${round} of ${ROUNDS}`),
      );
      rows.push({ handler, start, calls, total, zipped: await zippedIn(dirname(ours)), ms });
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Bytes of a folder's files as a zip holds them. */
async function zippedIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => readFile(join(folder, name)));
  return (await Promise.all(files)).reduce((sum, content) => sum + deflateRawSync(content).length, 0);
}

export function judgeCold(rows: ColdRow[]): Verdict[] {
  const share = Math.max(...rows.map(({ ms }) => ms.ours / ms.byDefault));
  const start = Math.max(...rows.map((row) => row.start));
  const overWeight = rows.filter(({ handler, total }) => total > (MOST_IN_ALL[handler] ?? MOST_AT_START));
  return [
    {
      floor: `each handler ready in ≤ ${MOST_OF_DEFAULT} of the default build`,
      figure: share.toFixed(2),
      ok: share <= MOST_OF_DEFAULT,
    },
    {
      floor: `each handler reads ≤ ${MOST_AT_START / 1_000} kB at start`,
      figure: `${Math.round(start / 1_000)} kB`,
      ok: start <= MOST_AT_START,
    },
    {
      floor: "each handler's whole bundle within its limit",
      figure: `${rows.length - overWeight.length} of ${rows.length}`,
      ok: overWeight.length === 0,
    },
  ];
}

async function defaultBuild(handler: string, others: string[], outfile: string): Promise<string> {
  const contents = [handler, ...others].map((name) => `export * from "./${name}.ts";`).join("\n");
  await build({
    stdin: { contents, resolveDir: SOURCES, loader: "ts" },
    outfile,
    bundle: true,
    platform: "node",
    logLevel: "error",
  });
  return outfile;
}

/** A busy second of the machine then falls on all of them. */
async function inTurns(
  host: string,
  files: Record<Build, string>,
  onRound: (round: number) => void,
): Promise<Record<Build, number>> {
  const times: Record<Build, number[]> = { ours: [], byDefault: [], wholeApp: [], bare: [] };
  const names = Object.keys(files) as Build[];
  for (let round = 1; round <= ROUNDS; round++) {
    onRound(round);
    for (const name of names) times[name].push(await coldStart(host, files[name]));
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Build, number>;
}

function coldStart(host: string, file: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    // Only what a function has: a loader among NODE_OPTIONS would be measured too.
    const child = spawn(process.execPath, [host, file], { env: {}, stdio: ["ignore", "pipe", "inherit"] });
    let ms: number | undefined;
    child.stdout.once("data", () => {
      ms = performance.now() - began;
      child.kill("SIGKILL");
    });
    child.once("error", reject);
    child.once("exit", (code) => {
      if (ms === undefined) reject(new Error(`${file} ended with ${code} before it was ready.`));
      else resolve(ms);
    });
  });
}

function median(times: number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
