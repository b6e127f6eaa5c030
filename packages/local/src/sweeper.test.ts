import { setTimeout as sleep } from "node:timers/promises";
import type { ScheduledEvent } from "aws-lambda";
import { afterEach, expect, test, vi } from "vitest";
import { type Sweeper, type SweeperOptions, startSweeper } from "./sweeper.ts";

let running: Sweeper;
afterEach(() => running.close());

function start(options: Partial<SweeperOptions> = {}): ScheduledEvent[] {
  const events: ScheduledEvent[] = [];
  running = startSweeper({
    sweep: (event) => events.push(event),
    now: () => "2026-11-24T15:00:00.000Z",
    caughtUp: () => true,
    everyMs: 3_600_000,
    ...options,
  });
  return events;
}

test("it sweeps at the start, with the event that EventBridge Scheduler sends", async () => {
  const events = start();
  await vi.waitFor(() => expect(events).toHaveLength(1));
  expect(events[0]).toEqual({
    version: "0",
    id: expect.any(String),
    "detail-type": "Scheduled Event",
    source: "aws.scheduler",
    account: "000000000000",
    time: "2026-11-24T15:00:00Z",
    region: "eu-west-1",
    resources: ["arn:aws:scheduler:eu-west-1:000000000000:schedule/default/debrief-sweep"],
    detail: "{}",
  });
});

test("a nudge sweeps at once, many nudges sweep few times", async () => {
  const events = start();
  await vi.waitFor(() => expect(running.busy()).toBe(false));
  for (let nudge = 0; nudge < 100; nudge++) running.nudge();
  expect(running.busy()).toBe(true);
  await vi.waitFor(() => expect(running.busy()).toBe(false));
  expect(events).toHaveLength(2);
});

test("while the work of the last sweep isn't done, it waits and forgets nothing", async () => {
  let caughtUp = false;
  const events = start({ caughtUp: () => caughtUp, everyMs: 30 });
  // The first sweep owes nobody a wait.
  await vi.waitFor(() => expect(events).toHaveLength(1));
  running.nudge();
  await sleep(150);
  expect(events).toHaveLength(1);
  caughtUp = true;
  await vi.waitFor(() => expect(events.length).toBeGreaterThan(1));
});

test("a sweep that fails is reported and followed by the next", async () => {
  const errors: unknown[] = [];
  let sweeps = 0;
  const sweep = () => {
    sweeps++;
    return Promise.reject(new Error("no table"));
  };
  start({ sweep, everyMs: 10, onError: (error) => errors.push(error) });
  await vi.waitFor(() => expect(sweeps).toBeGreaterThan(2));
  expect(errors.length).toBeGreaterThanOrEqual(2);
});
