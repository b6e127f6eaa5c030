/** What a cold start costs, as far as bytes tell: times differ between machines, bytes do not. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bundle, bundleHandler, HANDLERS, MOST_AT_START } from "./bundling.ts";

let outdir: string;
let bundles: Bundle[];

beforeAll(async () => {
  outdir = await mkdtemp(join(tmpdir(), "debrief-bundles-"));
  bundles = await Promise.all(HANDLERS.map((handler) => bundleHandler(handler, outdir)));
}, 60_000);
afterAll(() => rm(outdir, { recursive: true }));

test.each(HANDLERS)("%s exports its handler and reads less than 500 kB before it is ready", (handler) => {
  const bundle = bundles.find((one) => one.handler === handler);
  expect(bundle?.exports).toContain("handler");
  expect(bundle?.start).toBeLessThan(MOST_AT_START);
});

test("no bundle holds a tool of the build: the heaviest is a fraction of what mjml alone weighs", () => {
  for (const { handler, total } of bundles) expect(total, handler).toBeLessThan(2_500_000);
});
