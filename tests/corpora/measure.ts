/** One figure of a corpus: by source how many rows are right, and for each of the others why it is not. */
import type { MeasureName } from "./floors.ts";

/** `share` is 0 to 1. `right` is absent where the figure is no count, such as an F1. */
export type Score = { rows: number; right?: number; share: number };
/** `row` names it in its index; `reason` says in a line what was expected and what came. */
export type Failure = { source: string; row: string; reason: string };

export type Measure = {
  name: MeasureName;
  sources: Record<string, Score>;
  all: Score;
  failures: Failure[];
};

/** Called now and then on long work with how far it is. */
export type Progress = (done: number, of: number) => void;

export type Tally = {
  /** Counts a row; `reason` says why it is wrong, and is undefined or empty when it is right. */
  count(source: string, row: string, reason: string | undefined): void;
  measured(): Measure;
};

export function tally(name: MeasureName): Tally {
  const counts = new Map<string, { rows: number; right: number }>();
  const failures: Failure[] = [];
  return {
    count(source, row, reason) {
      const count = counts.get(source) ?? { rows: 0, right: 0 };
      counts.set(source, count);
      count.rows++;
      if (reason === undefined || reason === "") count.right++;
      else failures.push({ source, row, reason });
    },
    measured() {
      const all = [...counts.values()].reduce(
        (sum, { rows, right }) => ({ rows: sum.rows + rows, right: sum.right + right }),
        { rows: 0, right: 0 },
      );
      const sources = Object.fromEntries([...counts].map(([source, count]) => [source, scored(count)]));
      return { name, sources, all: scored(all), failures };
    },
  };
}

function scored({ rows, right }: { rows: number; right: number }): Score {
  return { rows, right, share: rows === 0 ? 0 : right / rows };
}
