// Runs graph.ts as one bundle in plain Node: a loader such as tsx would read all of @pulumi/aws, in twice the time.
//
//   node infra/offline/run.mjs [--stage STAGE] [--config FILE instead of debrief.config.ts] [--types FILE to write]
//     [--active NAME of the receipt rule set that is active already | --forbidden to ask for it]
import { rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");
const outfile = path.join(root, `.sst/graph.${process.pid}.mjs`);
process.on("exit", () => rmSync(outfile, { force: true }));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));
await build({
  entryPoints: [path.join(import.meta.dirname, "graph.ts")],
  outfile,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
});
const { graph } = await import(outfile);
await graph(root);
process.exit(0);
