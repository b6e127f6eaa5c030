/**
 * How a handler becomes what Lambda runs: what SST's CLI makes of our settings (bundle-settings.ts), so that graph tests,
 * benchmark and smoke test build the very bundles of a deployment.
 */
import { isBuiltin } from "node:module";
import { join, relative, resolve } from "node:path";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { nodejs } from "./bundle-settings.ts";

/** Every handler, as its path under src without extension. */
export const HANDLERS = ["inbound", "advance", "changed", "sweep", "delivery", "api/main"];

/** Bytes that a function may read before it is ready. */
export const MOST_AT_START = 500_000;

/** Bytes of a whole bundle. Who is above 500 kB, and why, says docs/decisions/23-what-a-function-reads.md. */
export const MOST_IN_ALL: Record<string, number> = {
  inbound: 1_900_000,
  advance: 1_200_000,
  changed: 50_000,
  sweep: 500_000,
  delivery: 500_000,
  "api/main": 1_060_000,
};

/**
 * Typical calls of each handler that reads more when it works than to be ready, and what each goes through that is
 * imported as it goes: sources, by the end of their path. The smoke test sees to it that this is what is loaded.
 */
export const CALLS: Record<string, Record<string, string[]>> = {
  inbound: {
    "a forwarded invite": ["inbox/start.ts"],
    "an answer": ["inbox/answer.ts", "debrief/transition.ts"],
    "a recruiter's reply": ["inbox/instruct.ts", "debrief/transition.ts"],
    "a reply to the summary": ["inbox/instruct.ts", "debrief/transition.ts", "outbox/report-mail.ts"],
  },
  advance: {
    "a mail": ["outbox/prepare.ts"],
    "a timer and its mails": ["debrief/transition.ts", "outbox/prepare.ts"],
  },
  delivery: { "a bounce": ["debrief/transition.ts"] },
  "api/main": { "a draft shown": ["outbox/asked.ts"], "a debrief begun": ["inbox/open.ts"] },
};

export type Settings = {
  minify?: boolean;
  splitting?: boolean;
  loader?: BuildOptions["loader"];
  esbuild?: BuildOptions;
};

/**
 * What SST 4.17 reads of our settings, by where it stands (pkg/runtime/node of its sources). Its types know a few more, and
 * those and all others it drops without a word: a `charset` here made every bundle lighter than the one that would have been
 * deployed.
 */
const HANDED_ON = {
  // The components add the architecture themselves.
  nodejs: ["minify", "splitting", "loader", "esbuild", "architecture"],
  esbuild: ["target", "sourcemap", "keepNames", "define", "external", "mainFields", "conditions", "nodePaths"],
};

/**
 * What SST's CLI asks of esbuild, for one handler: `bundle.mjs` in `outdir`, with the files it imports beside it. Throws for
 * a setting that would not reach a deployment.
 */
export function bundleOptions(
  entry: string,
  outdir: string,
  settings: Settings = nodejs,
): BuildOptions & { metafile: true } {
  const { minify = false, splitting = false, loader = {}, esbuild = {} } = settings;
  const dropped = [
    ...Object.keys(settings).filter((key) => !HANDED_ON.nodejs.includes(key)),
    ...Object.keys(esbuild)
      .filter((key) => !HANDED_ON.esbuild.includes(key))
      .map((key) => `esbuild.${key}`),
  ];
  if (dropped.length > 0) throw new Error(`SST hands no ${dropped.join(", ")} on to esbuild: the bundle would differ.`);
  return {
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2024",
    mainFields: ["module", "main"],
    keepNames: true,
    minify,
    splitting,
    loader,
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

/** What SST puts on top: packages in CommonJS ask for `require` and the place they lie in, which a module does not have. */
export const ESM_BANNER = [
  'import { createRequire as topLevelCreateRequire } from "node:module";',
  "const require = topLevelCreateRequire(import.meta.url);",
  'import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "node:url";',
  "const __filename = topLevelFileUrlToPath(import.meta.url);",
  'const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url));',
].join("\n");

export type Weight = {
  /** Bytes that are read before the handler is ready: the entry and all that it imports at once. */
  start: number;
  /** Bytes of the whole bundle. */
  total: number;
  /** Bytes that a cold function has read when a typical call is done, by name of the call. */
  calls: Record<string, number>;
  /** Packages that stay outside and are asked for as the bundle is read: none would be there. */
  missing: string[];
  exports: string[];
};

/** `calls` as in CALLS. Throws when a call names a source that no part of the bundle begins with. */
export function weigh({ outputs }: Metafile, calls: Record<string, string[]> = {}): Weight {
  const entry = Object.keys(outputs).find((file) => outputs[file]?.entryPoint && file.endsWith("bundle.mjs"));
  const readWith = (files: string[]): string[] => {
    const read = new Set<string>();
    const visit = (file: string): void => {
      if (read.has(file)) return;
      read.add(file);
      for (const { kind, path, external } of outputs[file]?.imports ?? [])
        if (kind === "import-statement" && !external) visit(path);
    };
    for (const file of files) visit(file);
    return [...read];
  };
  const partOf = (source: string): string => {
    const part = Object.keys(outputs).find((file) => outputs[file]?.entryPoint?.endsWith(`/${source}`));
    if (part === undefined) throw new Error(`Nothing imports ${source} as it goes: CALLS is out of date.`);
    return part;
  };
  const bytes = (files: string[]): number => files.reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);
  const start = entry ? [entry] : [];
  return {
    start: bytes(readWith(start)),
    total: bytes(Object.keys(outputs).filter((file) => !file.endsWith(".map"))),
    calls: Object.fromEntries(
      Object.entries(calls).map(([call, sources]) => [call, bytes(readWith([...start, ...sources.map(partOf)]))]),
    ),
    missing: Object.values(outputs).flatMap(({ imports }) =>
      imports
        .filter(({ kind, external, path }) => external && kind === "import-statement" && !isBuiltin(path))
        .map(({ path }) => path),
    ),
    exports: (entry && outputs[entry]?.exports) || [],
  };
}

export type Bundle = Weight & { handler: string; file: string };

/** Bundles one of HANDLERS into a folder of its own under `outdir`. */
export async function bundleHandler(handler: string, outdir: string, settings: Settings = nodejs): Promise<Bundle> {
  const entry = resolve(import.meta.dirname, "src", `${handler}.ts`);
  const folder = join(outdir, relative(resolve(import.meta.dirname, "src"), entry).replace(/\.ts$/, ""));
  const { metafile } = await build(bundleOptions(entry, folder, settings));
  return { handler, file: join(folder, "bundle.mjs"), ...weigh(metafile, CALLS[handler]) };
}
