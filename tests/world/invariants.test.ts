/**
 * Two thousand random histories of the whole product hold every invariant of invariants.ts, and services that fail at
 * any of their calls change nothing. `npm run soak` does the same a hundred thousand times, and with all pairs of failures.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { again, performAll, type Report } from "./crew.ts";
import { CHECKS } from "./invariants.ts";
import { tasksFor } from "./plan.ts";
import type { Task } from "./tasks.ts";

const HISTORIES = Number(process.env.DEBRIEF_HISTORIES ?? 2_000);

const COMPARISONS = Math.ceil(HISTORIES / 40);

let report: Report;

beforeAll(async () => {
  report = await performAll(tasksFor({ histories: HISTORIES, comparisons: COMPARISONS, points: 24, pairs: 800 }));
  console.info(`tests/world: ${JSON.stringify({ ...report.figures, seconds: Math.round(report.seconds) })}`);
}, 30 * 60_000);

/** That tasks of a kind were done; of those that failed, only what says `about` counts. */
function expectDone(kind: Task["kind"], figure: string, least: number, about = ""): void {
  const failed = report.failures
    .filter(({ task }) => task.kind === kind)
    .map(again)
    .filter((failure) => failure.includes(about));
  expect(failed.join("\n\n")).toBe("");
  if (report.failures.length === 0) expect(report.figures[figure]).toBeGreaterThanOrEqual(least);
}

describe("in every history", () => {
  for (const name of Object.keys(CHECKS)) test(name, () => expectDone("histories", "histories", HISTORIES, name));

  test("nothing else goes wrong", () => expectDone("histories", "histories", HISTORIES));

  test("R48 what one party receives, and when, is the same to the byte whatever the other party does", () => {
    expectDone("sealing", "sealing", COMPARISONS);
  });

  test("R7 a message that is handled twice is handled once", () => expectDone("twice", "twice", COMPARISONS));

  test("R21 what the provider tells may come in any order and any number of times", () => {
    expectDone("retold", "retold", COMPARISONS);
  });

  test("R36 no mail waits for an endpoint that listens, or depends on what it says", () => {
    expectDone("unheeding", "unheeding", COMPARISONS);
  });
});

describe("R36 in the end everything is as if nothing had happened when", () => {
  test("a call fails, is lost, kills its function or is made twice", () => expectDone("points", "points", 60));

  test("a call to an endpoint of webhooks fails, or the note of what it said", () =>
    expectDone("points", "pointsAtEndpoints", 20));

  test("a service fails several times in a row", () => expectDone("points", "bursts", 10));

  test("any two calls fail", () => expectDone("pairs", "pairs", 20));
});
