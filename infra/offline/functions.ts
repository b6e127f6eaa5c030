/** Bundles each function with the settings that SST's CLI would use, and answers its components in the CLI's place. */
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";
import { bundleOptions, type Settings, type Weight, weigh } from "../../packages/functions/bundling.ts";

type Input = {
  functionID: string;
  handler: string;
  links: Record<string, Record<string, unknown>>;
  properties: Settings;
};
/** A bundled function: the handler as `file.export`, what its bundle weighs, and what it is linked to. */
export type Bundled = Pick<Input, "handler" | "links"> & Weight;

/**
 * Serves the calls that components make while they run. `work` takes the bundles. Fills `functions` by logical name;
 * a handler that is not there, does not build or is not exported fails the run.
 */
export async function serveComponents(root: string, work: string) {
  const functions: Record<string, Bundled> = {};
  async function answer(method: string, input: Input) {
    if (method === "Provider.Aws.Bootstrap") return { asset: "sst-asset" };
    if (method !== "Runtime.Build") throw new Error(`The offline run has no answer to ${method}.`);
    // Not the folder of this name: SST writes the zip there, which would then hold itself without end.
    const out = path.join(work, "bundles", input.functionID);
    functions[input.functionID] = { handler: input.handler, links: input.links, ...(await bundle(root, out, input)) };
    return { handler: `bundle${path.extname(input.handler)}`, out, errors: [], sourcemaps: [] };
  }
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, params } = JSON.parse(Buffer.concat(chunks).toString());
    const reply = await answer(method, params[0]).then(
      (result) => ({ result }),
      (error: Error) => ({ error: error.message }),
    );
    response.end(JSON.stringify(reply));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // An output that never settles then ends the process with an error, instead of leaving it to wait.
  server.unref();
  return { functions, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function bundle(root: string, out: string, { handler, properties }: Input): Promise<Weight> {
  const exported = path.extname(handler).slice(1);
  const entry = path.join(root, handler.replace(/\.\w+$/, ".ts"));
  const { metafile } = await build(bundleOptions(entry, out, properties));
  const weight = weigh(metafile);
  if (!weight.exports.includes(exported)) throw new Error(`${handler}: the file does not export ${exported}`);
  return weight;
}
