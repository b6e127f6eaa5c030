import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openClock } from "./clock.ts";

const T0 = Date.parse("2026-11-24T15:00:00.000Z");
let dir: string;
let wall: number;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "clock-"));
  wall = T0;
});
afterEach(() => rm(dir, { recursive: true }));

const open = () => openClock(dir, () => wall);

test("R47 untouched it is real time", async () => {
  const clock = await open();
  expect(clock.now()).toBe("2026-11-24T15:00:00.000Z");
  wall += 1_500;
  expect(clock.now()).toBe("2026-11-24T15:00:01.500Z");
});

test("a jump lands on its instant, time runs on from there, and a restart keeps it", async () => {
  const clock = await open();
  await clock.jumpTo("2026-12-01T09:00:00.000Z");
  expect(clock.now()).toBe("2026-12-01T09:00:00.000Z");
  wall += 1_000;
  await clock.advance(86_400_000);
  expect(clock.now()).toBe("2026-12-02T09:00:01.000Z");
  expect((await open()).now()).toBe("2026-12-02T09:00:01.000Z");
});

test("time never goes back: not by a jump, not by a step, not when the wall clock is corrected", async () => {
  const clock = await open();
  await clock.advance(60_000);
  await clock.jumpTo("2020-01-01T00:00:00.000Z");
  expect(clock.now()).toBe("2026-11-24T15:01:00.000Z");
  await expect(clock.advance(-1)).rejects.toBeInstanceOf(RangeError);
  wall -= 30_000;
  expect(clock.now()).toBe("2026-11-24T15:01:00.000Z");
});

test("two moves at once both count", async () => {
  const clock = await open();
  await Promise.all([clock.advance(60_000), clock.advance(60_000), clock.jumpTo("2026-11-24T15:00:30.000Z")]);
  expect(clock.now()).toBe("2026-11-24T15:02:00.000Z");
  expect((await open()).now()).toBe("2026-11-24T15:02:00.000Z");
});

test("nonsense is refused, on disk too", async () => {
  const clock = await open();
  await expect(clock.jumpTo("soon")).rejects.toBeInstanceOf(RangeError);
  await writeFile(join(dir, "clock.json"), '{"offset":-5}');
  await expect(open()).rejects.toMatchObject({ code: "local.clock_unreadable" });
});
