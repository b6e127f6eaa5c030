/**
 * What there is to do, cut into tasks of some seconds that any process can take: histories, tellings of one, points of
 * failure. A task names its seed, so that one that fails can be run again alone.
 */
import fc from "fast-check";
import { type Calm, calmly, expectAsIfNothing, type Point, pointsOf } from "./faults.ts";
import { live } from "./live.ts";
import { retold, sealing, twice } from "./properties.ts";
import { history, mishapsOf } from "./steps.ts";

export const PROPERTIES = {
  histories: () => fc.asyncProperty(history, async (steps) => void (await live(steps))),
  sealing: () => sealing(),
  twice: () => twice(),
  retold: () => retold(),
} as const;

export type Task =
  /** Draws as many cases from the seed; with a path, only the one that failed. */
  | { kind: keyof typeof PROPERTIES; seed: number; runs: number; path?: string }
  /** Single points of failure: every `of`th, beginning with number `from`. `burst`: as many calls in a row. */
  | { kind: "points"; from: number; of: number; tells: boolean; burst: number }
  /** Pairs of calls, how each fails drawn by their numbers: all of the first calls `from`, `from + of` … with all later ones. */
  | { kind: "pairs"; from: number; of: number; sample: number };

const SHRINKING = Number(process.env.DEBRIEF_SHRINKING_MS ?? 5 * 60_000);

/** What was done, by what it is called. */
export type Figures = Record<string, number>;

export async function perform(task: Task): Promise<Figures> {
  switch (task.kind) {
    case "points":
      return singly(task);
    case "pairs":
      return inPairs(task);
    default: {
      const { kind, seed, runs, path } = task;
      await fc.assert(PROPERTIES[kind]() as fc.IAsyncProperty<unknown>, {
        numRuns: runs,
        seed,
        ...(path === undefined ? {} : { path }),
        // A smallest case is worth some minutes, not an hour.
        interruptAfterTimeLimit: SHRINKING,
      });
      return { [kind]: path === undefined ? runs : 1 };
    }
  }
}

async function singly({ from, of, tells, burst }: Extract<Task, { kind: "points" }>): Promise<Figures> {
  const calm = await calmlyOnce(tells);
  const mine = pointsOf(calm).filter((_, at) => at % of === from);
  // What lasts is what a service does; functions die one by one.
  const lasting = mine.filter(({ mishap }) => burst === 1 || mishap.how === "refused" || mishap.how === "lost");
  let duplicates = 0;
  for (const point of lasting) {
    const points = burst === 1 ? [point] : [{ ...point, times: burst }];
    duplicates += await expectAsIfNothing(points, calm, { tells });
  }
  return { [burst === 1 ? "points" : "bursts"]: lasting.length, duplicates };
}

async function inPairs({ from, of, sample }: Extract<Task, { kind: "pairs" }>): Promise<Figures> {
  const calm = await calmlyOnce(false);
  const { calls } = calm;
  let [pairs, duplicates] = [0, 0];
  for (let first = from; first < calls.length; first += of) {
    for (let second = first + 1; second < calls.length; second++) {
      if (mixed(first, second) % sample !== 0) continue;
      const points = [pointAt(first, second, calm), pointAt(second, first, calm)];
      duplicates += await expectAsIfNothing(points, calm, { tells: false });
      pairs++;
    }
  }
  return { pairs, duplicates };
}

/** How a call fails in a pair, drawn by both numbers, so that each way meets each other one. */
function pointAt(call: number, other: number, { calls }: Calm): Point {
  const each = calls[call];
  const ways = each ? mishapsOf(each) : [];
  const mishap = ways[mixed(call, other) % ways.length];
  return { call, mishap: mishap ?? { how: "killed", when: "before" } };
}

function mixed(one: number, other: number): number {
  return Math.imul(one * 7_919 + other * 104_729 + 17, 2_654_435_761) >>> 8;
}

const calms = new Map<boolean, Promise<Calm>>();

function calmlyOnce(tells: boolean): Promise<Calm> {
  const calm = calms.get(tells) ?? calmly({ tells });
  calms.set(tells, calm);
  return calm;
}
