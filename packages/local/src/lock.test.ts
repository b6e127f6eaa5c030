import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startChild } from "./fixtures/child.ts";
import { takeLock } from "./lock.ts";

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "lock-"));
});
afterEach(() => rm(dir, { recursive: true }));

test("a second start says who runs on the folder and where, and takes over once that process was killed", async () => {
  const other = await startChild("hold-lock.ts", [dir], "held");
  const second = takeLock(dir);
  await expect(second).rejects.toMatchObject({ code: "local.already_running" });
  await expect(second).rejects.toThrow(`at http://127.0.0.1:8025 (process ${other.pid})`);
  await other.kill("SIGKILL");
  expect(await readdir(dir)).toEqual(["lock"]);
  const lock = await takeLock(dir);
  expect(JSON.parse(await readFile(join(dir, "lock"), "utf8"))).toMatchObject({ pid: process.pid });
  await lock.close();
  expect(await readdir(dir)).toEqual([]);
});

test("a second start in the same process is refused too", async () => {
  const lock = await takeLock(dir);
  await expect(takeLock(dir)).rejects.toMatchObject({ code: "local.already_running" });
  await lock.close();
  await (await takeLock(dir)).close();
});

test("a pid that now belongs to a younger process holds nothing", async () => {
  await writeFile(join(dir, "lock"), JSON.stringify({ pid: process.pid, born: "12", token: "old" }));
  await (await takeLock(dir)).close();
});

test("a damaged lock holds nothing", async () => {
  await writeFile(join(dir, "lock"), "{");
  await (await takeLock(dir)).close();
});

test("of many starts at the same moment on a dead holder's folder, one wins", async () => {
  await writeFile(join(dir, "lock"), JSON.stringify({ pid: 4_194_304, born: "12", token: "dead" }));
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(dir)));
  expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  expect(await readdir(dir)).toEqual(["lock"]);
});

test("a lock that another process has taken since is left alone by close", async () => {
  const lock = await takeLock(dir);
  await writeFile(join(dir, "lock"), JSON.stringify({ pid: process.pid, born: "12", token: "other" }));
  await lock.close();
  expect(await readdir(dir)).toEqual(["lock"]);
});
