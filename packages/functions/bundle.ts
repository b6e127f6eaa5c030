/** Bundles every handler as a deployment would and says what each weighs: a cold start pays for every kilobyte. */
import { stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "esbuild";

const HANDLERS = ["inbound", "advance", "changed", "sweep", "delivery", "api/main"];
/** Kilobytes; a handler beyond it has taken in something that belongs to build time. */
const LIMIT = 2_000;

const root = import.meta.dirname;
const outdir = join(root, "dist");

await build({
  entryPoints: HANDLERS.map((name) => join(root, "src", `${name}.ts`)),
  outdir,
  outExtension: { ".js": ".mjs" },
  outbase: join(root, "src"),
  bundle: true,
  minify: true,
  platform: "node",
  target: "node24",
  format: "esm",
  mainFields: ["module", "main"],
  // The AWS SDK's CommonJS corners ask for require.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  logLevel: "error",
});

const heavy: string[] = [];
for (const name of HANDLERS) {
  const path = join(outdir, `${name}.mjs`);
  const kilobytes = Math.round((await stat(path)).size / 1_000);
  if (kilobytes > LIMIT) heavy.push(name);
  console.log(`${String(kilobytes).padStart(5)} kB  ${relative(root, path)}`);
}
if (heavy.length > 0) {
  console.error(`Over ${LIMIT} kB: ${heavy.join(", ")}. What does it import that only a build needs?`);
  process.exitCode = 1;
}
