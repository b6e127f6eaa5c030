/**
 * What there is to do, cut into tasks of some seconds that any process can take: histories, tellings of one, points of
 * failure. A task names its seed, so that one that fails can be run again alone.
 */
import fc from "fast-check";
import {
  type Calm,
  calmly,
  expectAsIfNothing,
  type Point,
  pointsAtEndpoints,
  pointsOf,
  type Telling,
  type Twice,
} from "./faults.ts";
import { live } from "./live.ts";
import { retold, sealing, twice, unheeding } from "./properties.ts";
import { history, mishapsOf } from "./steps.ts";
import { openWorld } from "./world.ts";

export const PROPERTIES = {
  // In one of four somebody listens: what listeners cost is small, but not nothing.
  histories: () =>
    fc.asyncProperty(history, fc.constantFrom(true, false, false, false), async (steps, hears) => {
      await live(steps, { world: openWorld({ hears }) });
    }),
  sealing: () => sealing(),
  twice: () => twice(),
  retold: () => retold(),
  unheeding: () => unheeding(),
} as const;

export type Task =
  /** Draws as many cases from the seed; with a path, only the one that failed. */
  | { kind: keyof typeof PROPERTIES; seed: number; runs: number; path?: string }
  /**
   * Single points of failure: every `of`th, beginning with number `from`. `burst`: as many calls in a row. With `hears`
   * only those at the calls to endpoints.
   */
  | ({ kind: "points"; from: number; of: number; burst: number } & Telling)
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

async function singly({ from, of, tells, hears, burst }: Extract<Task, { kind: "points" }>): Promise<Figures> {
  const telling = { tells, hears };
  const calm = await calmlyOnce(telling);
  const mine = (hears ? pointsAtEndpoints(calm) : pointsOf(calm)).filter((_, at) => at % of === from);
  // What lasts is what a service does; functions die one by one.
  const lasting = mine.filter(({ mishap }) => burst === 1 || mishap.how === "refused" || mishap.how === "lost");
  const sum: Twice = { duplicates: 0, repetitions: 0 };
  for (const point of lasting) {
    const points = burst === 1 ? [point] : [{ ...point, times: burst }];
    add(sum, await expectAsIfNothing(points, calm, telling));
  }
  return { [hears ? "pointsAtEndpoints" : burst === 1 ? "points" : "bursts"]: lasting.length, ...sum };
}

async function inPairs({ from, of, sample }: Extract<Task, { kind: "pairs" }>): Promise<Figures> {
  const telling = { tells: false, hears: false };
  const calm = await calmlyOnce(telling);
  const { calls } = calm;
  const sum: Twice = { duplicates: 0, repetitions: 0 };
  let pairs = 0;
  for (let first = from; first < calls.length; first += of) {
    for (let second = first + 1; second < calls.length; second++) {
      if (mixed(first, second) % sample !== 0) continue;
      const points = [pointAt(first, second, calm), pointAt(second, first, calm)];
      add(sum, await expectAsIfNothing(points, calm, telling));
      pairs++;
    }
  }
  return { pairs, ...sum };
}

function add(sum: Twice, { duplicates, repetitions }: Twice): void {
  sum.duplicates += duplicates;
  sum.repetitions += repetitions;
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

const calms = new Map<string, Promise<Calm>>();

function calmlyOnce(telling: Telling): Promise<Calm> {
  const which = JSON.stringify(telling);
  const calm = calms.get(which) ?? calmly(telling);
  calms.set(which, calm);
  return calm;
}
