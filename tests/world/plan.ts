/** How much is done: by `npm test` in minutes, by `npm run soak` in hours. */
import type { PROPERTIES, Task } from "./tasks.ts";

/** The seed of everything; another one is another hundred thousand histories. */
export const SEED = Number(process.env.DEBRIEF_SEED ?? 20261124);

export type Amounts = {
  histories: number;
  /** Of each of the four properties that compare two tellings. */
  comparisons: number;
  /** One in so many single points, and one in so many pairs of calls. */
  points: number;
  pairs: number;
};

/** A task takes some seconds, so that progress is seen and no process waits for long at the end. */
const PER_TASK = 50;

export function tasksFor({ histories, comparisons, points, pairs }: Amounts): Task[] {
  const drawn = (kind: keyof typeof PROPERTIES, runs: number): Task[] =>
    Array.from({ length: Math.ceil(runs / PER_TASK) }, (_, part) => ({
      kind,
      seed: SEED + part,
      runs: Math.min(PER_TASK, runs - part * PER_TASK),
    }));
  const parts = Math.max(points, POINT_TASKS);
  const single = (burst: number, more: { tells?: true; hears?: true } = {}): Task[] =>
    Array.from({ length: Math.ceil(parts / points) }, (_, part) => ({
      kind: "points",
      from: (part * points) % parts,
      of: parts,
      burst,
      tells: false,
      hears: false,
      ...more,
    }));
  return [
    ...single(1),
    ...single(1, { tells: true }),
    ...single(6),
    ...atEndpoints(points),
    ...Array.from({ length: PAIR_TASKS }, (_, from): Task => ({ kind: "pairs", from, of: PAIR_TASKS, sample: pairs })),
    ...drawn("sealing", comparisons),
    ...drawn("twice", comparisons),
    ...drawn("retold", comparisons),
    ...drawn("unheeding", comparisons),
    ...drawn("histories", histories),
  ];
}

/** These points are few and quickly told: never fewer than one in six. */
function atEndpoints(points: number): Task[] {
  const more = { of: ENDPOINT_TASKS, burst: 1, tells: false, hears: true };
  const parts = Math.max(1, Math.round(ENDPOINT_TASKS / points));
  return Array.from({ length: parts }, (_, from) => ({ kind: "points", from, ...more }));
}

const ENDPOINT_TASKS = 6;

/** The story of faults.ts makes some 260 calls, which are as many pairs. */
const ALL_PAIRS = 33_000;

/** One in how many pairs of calls makes about `wanted` of them; 1 is all there are. */
export function oneIn(wanted: number): number {
  return Math.max(1, Math.round(ALL_PAIRS / Math.max(1, wanted)));
}

const POINT_TASKS = 24;
const PAIR_TASKS = 60;
