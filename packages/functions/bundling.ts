/**
 * How a handler becomes what Lambda runs: what SST's CLI makes of our settings (bundle-settings.ts), so that graph tests,
 * benchmark and smoke test build the very bundles of a deployment.
 */
import { join, relative, resolve } from "node:path";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { nodejs } from "./bundle-settings.ts";

/** Every handler, as its path under src without extension. */
export const HANDLERS = ["inbound", "advance", "changed", "sweep", "delivery", "api/main"];

/** Bytes that a function may read before it is ready. */
export const MOST_AT_START = 500_000;

export type Settings = { minify?: boolean; splitting?: boolean; esbuild?: BuildOptions };

/** What SST's CLI asks of esbuild, for one handler: `bundle.mjs` in `outdir`, with the files it imports beside it. */
export function bundleOptions(
  entry: string,
  outdir: string,
  { minify = false, splitting = false, esbuild = {} }: Settings = nodejs,
): BuildOptions & { metafile: true } {
  return {
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2024",
    mainFields: ["module", "main"],
    keepNames: true,
    minify,
    splitting,
    ...esbuild,
    external: ["sharp", "pg-native", ...(esbuild.external ?? [])],
    banner: { js: ESM_BANNER },
    entryPoints: [entry],
    entryNames: "bundle",
    outdir,
    outExtension: { ".js": ".mjs" },
    metafile: true,
    logLevel: "error",
  };
}

/** Packages in CommonJS ask for `require`, which a module does not have. */
export const ESM_BANNER =
  'import { createRequire as $require } from "node:module"; const require = $require(import.meta.url);';

export type Weight = {
  /** Bytes that are read before the handler is ready: the entry and all that it imports at once. */
  start: number;
  /** Bytes of the whole bundle. */
  total: number;
  exports: string[];
};

export function weigh({ outputs }: Metafile): Weight {
  const entry = Object.keys(outputs).find((file) => outputs[file]?.entryPoint && file.endsWith("bundle.mjs"));
  const atStart = new Set<string>();
  const visit = (file: string): void => {
    if (atStart.has(file)) return;
    atStart.add(file);
    for (const { kind, path, external } of outputs[file]?.imports ?? [])
      if (kind === "import-statement" && !external) visit(path);
  };
  if (entry) visit(entry);
  const bytes = (files: Iterable<string>): number =>
    [...files].reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);
  return {
    start: bytes(atStart),
    total: bytes(Object.keys(outputs).filter((file) => !file.endsWith(".map"))),
    exports: (entry && outputs[entry]?.exports) || [],
  };
}

export type Bundle = Weight & { handler: string; file: string };

/** Bundles one of HANDLERS into a folder of its own under `outdir`. */
export async function bundleHandler(handler: string, outdir: string, settings: Settings = nodejs): Promise<Bundle> {
  const entry = resolve(import.meta.dirname, "src", `${handler}.ts`);
  const folder = join(outdir, relative(resolve(import.meta.dirname, "src"), entry).replace(/\.ts$/, ""));
  const { metafile } = await build(bundleOptions(entry, folder, settings));
  return { handler, file: join(folder, "bundle.mjs"), ...weigh(metafile) };
}
