/** What a cold start costs, as far as bytes tell: times differ between machines, bytes do not. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodejs } from "./bundle-settings.ts";
import { type Bundle, bundleHandler, bundleOptions, HANDLERS, MOST_AT_START, MOST_IN_ALL } from "./bundling.ts";

let outdir: string;
let bundles: Bundle[];

beforeAll(async () => {
  outdir = await mkdtemp(join(tmpdir(), "debrief-bundles-"));
  bundles = await Promise.all(HANDLERS.map((handler) => bundleHandler(handler, outdir)));
}, 60_000);
afterAll(() => rm(outdir, { recursive: true }));

const bundleOf = (handler: string): Bundle => {
  const bundle = bundles.find((one) => one.handler === handler);
  return bundle ?? expect.fail(`no bundle of ${handler}`);
};

test.each(HANDLERS)("%s exports its handler and reads less than 500 kB before it is ready", (handler) => {
  expect(bundleOf(handler).exports).toContain("handler");
  expect(bundleOf(handler).start).toBeLessThan(MOST_AT_START);
});

test.each(HANDLERS)("%s is within its limit with all that it may load later", (handler) => {
  const { total, calls } = bundleOf(handler);
  expect(total).toBeLessThan(MOST_IN_ALL[handler] ?? 0);
  for (const [call, bytes] of Object.entries(calls)) expect(bytes, call).toBeLessThanOrEqual(total);
});

test("every handler but those that say what stands in a debrief is below 500 kB as a whole", () => {
  const above = Object.entries(MOST_IN_ALL).filter(([, most]) => most > 500_000);
  expect(above.map(([handler]) => handler)).toEqual(["inbound", "advance", "api/main"]);
});

test.each(HANDLERS)("%s asks for no package that is not in its bundle before it is ready", (handler) => {
  expect(bundleOf(handler).missing).toEqual([]);
});

test("a setting that SST would not hand on to esbuild is refused by name, and ours are handed on", () => {
  const withEsbuild = (more: object) =>
    bundleOptions("a.ts", "out", { ...nodejs, esbuild: { ...nodejs.esbuild, ...more } });
  expect(() => withEsbuild({ charset: "utf8" })).toThrow("esbuild.charset");
  // SST's own types offer these two, and its CLI passes over them.
  expect(() => withEsbuild({ inject: ["a.ts"], banner: { js: "" } })).toThrow("esbuild.inject, esbuild.banner");
  expect(() => bundleOptions("a.ts", "out", { ...nodejs, treeShaking: true } as object)).toThrow("treeShaking");
  expect(withEsbuild({ conditions: ["module"] })).toMatchObject({
    ...nodejs.esbuild,
    conditions: ["module"],
    external: expect.arrayContaining(nodejs.esbuild.external),
  });
});
