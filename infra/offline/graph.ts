/**
 * Runs sst.config.ts without AWS: SST's own components, every function bundled, and Pulumi's engine replaced by
 * engine.ts. Started by run.mjs.
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build, type Plugin } from "esbuild";
import { ESM_BANNER } from "../../packages/functions/bundling.ts";
import { record } from "./engine.ts";
import { serveComponents } from "./functions.ts";
import { linkTypes } from "./link-types.ts";

const tokenKeys = JSON.stringify({ current: "a", keys: { a: "offline".padEnd(43, "-") } });

/** Prints the resource graph of the project at `root` as JSON, or with `--types FILE` writes the types of its links. */
export async function graph(root: string): Promise<void> {
  const { values: flags } = parseArgs({
    options: {
      stage: { type: "string", default: "production" },
      config: { type: "string" },
      types: { type: "string" },
      active: { type: "string" },
      forbidden: { type: "boolean", default: false },
    },
  });
  const platform = path.join(root, ".sst/platform");
  const work = fs.mkdtempSync(path.join(os.tmpdir(), "debrief-graph-"));
  // It lies there because `@pulumi/*` stays outside of the bundle and resolves from its folder.
  const program = path.join(platform, `graph.${process.pid}.mjs`);
  process.on("exit", () => {
    fs.rmSync(work, { recursive: true });
    fs.rmSync(program, { force: true });
  });
  await bundleProgram(root, program, flags.config);

  // The CLI gives a program its surroundings as globals, some of which the components read while they load.
  const { config, globals, run } = await import(pathToFileURL(program).href);
  Object.assign(globalThis, { $config: (input: unknown) => input });
  const { app, run: declare } = await config();
  const described = { ...(await app({ stage: flags.stage })), stage: flags.stage };
  const paths = { home: work, root, work, platform };
  Object.assign(globalThis, { $app: described, $cli: { command: "deploy", dev: false, paths }, $dev: false });
  Object.assign(globalThis, await globals());

  const { functions, url } = await serveComponents(root, work);
  const secrets = { SST_SECRET_TokenKeys: tokenKeys, SST_SECRET_ApiPepper: "offline" };
  Object.assign(process.env, { ...secrets, ...process.env, SST_SERVER: url });
  const place = {
    region: described.providers.aws.region,
    account: "123456789012",
    active: flags.active,
    forbidden: flags.forbidden,
  };
  const { resources, outputs, stack } = await record(createRequire(program), place, () => run(declare));

  const links = Object.fromEntries(
    Object.entries(outputs)
      .filter(([name]) => name.endsWith("LinkRef"))
      .map(([, { target, properties }]) => [target, properties]),
  );
  const types = linkTypes(links);
  if (flags.types) fs.writeFileSync(flags.types, types);
  else await print(JSON.stringify({ app: described, stack, functions, resources, types }));
}

const print = (text: string) => new Promise((resolve) => process.stdout.write(text, resolve));

/** `config` is read in place of debrief.config.ts, if given. */
async function bundleProgram(root: string, outfile: string, config?: string) {
  const replaceConfig: Plugin = {
    name: "config",
    setup: ({ onLoad }) =>
      onLoad({ filter: /\/debrief\.config\.ts$/ }, ({ path: file }) => ({
        contents: fs.readFileSync(config ?? file, "utf8"),
        loader: "ts",
      })),
  };
  await build({
    bundle: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    banner: { js: ESM_BANNER },
    logLevel: "error",
    outfile,
    nodePaths: [path.join(root, ".sst/platform/node_modules")],
    external: ["@pulumi/*", "@pulumiverse/*", "@aws-sdk/*", "undici", "esbuild", "archiver", "glob", "vite"],
    plugins: [replaceConfig],
    stdin: {
      resolveDir: root,
      contents: `
        export const config = async () => (await import("./sst.config.ts")).default;
        export const globals = async () => ({
          ...(await import("./.sst/platform/src/shim/run.js")),
          aws: await import("@pulumi/aws"),
          sst: await import("./.sst/platform/src/components/index.ts"),
        });
        export const run = async (declare) => (await import("./.sst/platform/src/auto/run.ts")).run(declare);
      `,
    },
  });
}
