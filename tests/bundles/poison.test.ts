/**
 * R9 What nobody has thought of: a mail that keeps its function busy for ever, or takes all its memory, or its process. Lambda
 * ends the process, and no code of ours can say so; what keeps it from the others is a batch of one, and five tries. Played
 * with a handler that does such things on request, between the queue's stand-in and a sandbox.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { systemClock } from "@debrief/core/clock";
import { startPump } from "@debrief/local/pump";
import { openQueue } from "@debrief/local/queue";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { bundleOptions } from "../../packages/functions/bundling.ts";
import { startSandbox } from "./sandbox.ts";

const EACH_RECORD = resolve(import.meta.dirname, "../../packages/functions/src/record.ts");
const HANDLER = `
import { readFileSync, writeFileSync } from "node:fs";
import { eachRecord } from ${JSON.stringify(EACH_RECORD)};
const refusal = (what) => { try { what(); return "allowed"; } catch ({ code }) { return code; } };
export const handler = eachRecord("inbound", async (body) => {
  if (body === "busy") for (;;);
  if (body === "greedy") for (const all = []; ; ) all.push(new Array(1e5).fill(body));
  if (body === "deadly") process.exit(3);
  if (body === "waits") await new Promise(() => setInterval(() => {}, 1e3));
  if (body === "fences") return {
    read: refusal(() => readFileSync(${JSON.stringify(EACH_RECORD)})),
    write: refusal(() => writeFileSync("here", "")),
  };
  return { body };
});`;

/** Milliseconds that a message which failed is hidden. */
const HIDDEN = 30_000;

let dir: string;
let bundle: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "debrief-poison-"));
  const entry = join(dir, "handler.ts");
  await writeFile(entry, HANDLER);
  const folder = join(dir, "bundle");
  await build({ ...bundleOptions(entry, folder), nodePaths: [resolve(import.meta.dirname, "../../node_modules")] });
  bundle = join(folder, "bundle.mjs");
});
afterAll(() => rm(dir, { recursive: true }));

test("R9 it is put aside after five tries, and every other mail is done after the first", async () => {
  vi.stubEnv("SST_RESOURCE_App", '{"name":"debrief","stage":"blue"}');
  const sandbox = await startSandbox("inbound", bundle, systemClock, { timeout: 2_000, memory: 48 });
  let slept = 0;
  const queue = await openQueue({ dir, name: "inbound", backoff: HIDDEN, now: () => Date.now() + slept });
  const ended: string[] = [];
  const done: string[] = [];
  const bodies = ["busy", "one", "greedy", "two", "deadly", "three", "waits", "four"];
  for (const body of bodies) await queue.send(body);
  const pump = startPump(
    queue,
    async (event) => {
      const [record] = event.Records;
      const answer = await sandbox.invoke(event);
      if (record && !record.body.match(/busy|greedy|deadly|waits/)) done.push(`${record.body} after ${ended.length}`);
      return answer;
    },
    { batchSize: 1, onError: (error) => ended.push(String(error)) },
  );
  const isOver = (): void => {
    const { visible, inFlight, delayed, dead } = queue.depth();
    // What failed stays hidden for as long as its queue says; here that time goes by when nothing else is left to do.
    if (visible + inFlight === 0 && delayed > 0) slept += HIDDEN;
    expect([visible + inFlight + delayed, dead]).toEqual([0, 4]);
  };
  await vi.waitFor(isOver, { timeout: 60_000 });
  await pump.close();
  await sandbox.close();
  // Each after one try of those before it.
  expect(done).toEqual(["one after 1", "two after 2", "three after 3", "four after 4"]);
  const dead = join(dir, "inbound", "dead");
  const aside = await Promise.all((await readdir(dead)).map(async (name) => readFile(join(dead, name), "utf8")));
  expect(aside.map((text) => JSON.parse(text).body).sort()).toEqual(["busy", "deadly", "greedy", "waits"]);
  // A slow machine may have no time to fill its memory.
  expect(ended.filter((why) => /timed out/.test(why)).length).toBeGreaterThanOrEqual(10);
  expect(ended.filter((why) => /ended with 3/.test(why))).toHaveLength(5);
  expect(ended.filter((why) => /timed out|ended with (3|SIGABRT|134)/.test(why))).toHaveLength(20);
}, 90_000);

test("a sandbox is as fenced in as Lambda: it reads its own folder and writes nowhere", async () => {
  vi.stubEnv("SST_RESOURCE_App", '{"name":"debrief","stage":"blue"}');
  const sandbox = await startSandbox("inbound", bundle, systemClock);
  await sandbox.invoke({ Records: [{ messageId: "m", body: "fences" }] });
  expect(sandbox.lines().map((line) => JSON.parse(line))).toMatchObject([
    { read: "ERR_ACCESS_DENIED", write: "ERR_ACCESS_DENIED" },
  ]);
  await sandbox.close();
});
