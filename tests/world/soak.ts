/**
 * `npm run soak`: a hundred thousand histories, every single point of failure and every pair of calls. Prints how far it
 * is, and what it did in the end. Ends with 1 when an invariant does not hold.
 */
import { parseArgs } from "node:util";
import { again, type Progress, performAll } from "./crew.ts";
import { oneIn, SEED, tasksFor } from "./plan.ts";
import type { Figures, Task } from "./tasks.ts";

const HELP = `npm run soak [-- OPTIONS]

  --histories N    random histories (default 100000, or DEBRIEF_HISTORIES); from 10000 on, every single point of
                   failure, and fewer with less
  --pairs N        pairs of calls that fail, about (default as many as histories; from 33000 on, every pair)
  --task JSON      only this task, as a failure names it
  --help           this

DEBRIEF_SEED draws other histories.
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", default: false },
      histories: { type: "string", default: process.env.DEBRIEF_HISTORIES ?? "100000" },
      pairs: { type: "string" },
      task: { type: "string" },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const histories = Number(values.histories);
  const comparisons = Math.ceil(histories / 20);
  const points = Math.max(1, Math.round(10_000 / histories));
  const pairs = oneIn(Number(values.pairs ?? histories));
  const tasks =
    values.task === undefined ? tasksFor({ histories, comparisons, points, pairs }) : [JSON.parse(values.task) as Task];
  process.stdout.write(`seed ${SEED}, ${tasks.length} tasks\n`);
  const { figures, failures, seconds } = await performAll(mixed(tasks), printed());
  for (const each of failures) process.stderr.write(`\n${again(each)}\n`);
  process.stdout.write(`${table({ ...figures, seconds: Math.round(seconds) })}\n`);
  return failures.length === 0 ? 0 : 1;
}

/** Of each kind some all the time: a soak that is stopped early has still done a part of everything. */
function mixed(tasks: readonly Task[]): Task[] {
  const ofKind = (kind: Task["kind"]): Task[] => tasks.filter((task) => task.kind === kind);
  const placeOf = (task: Task): number => {
    const all = ofKind(task.kind);
    return (all.indexOf(task) + 0.5) / all.length;
  };
  const placed = tasks.map((task) => ({ task, place: placeOf(task) }));
  return placed.sort((one, other) => one.place - other.place).map(({ task }) => task);
}

/** A line every half minute, with the time that the rest will take at this pace. */
function printed(): Progress {
  const started = performance.now();
  let last = started;
  return (done, figures) => {
    const now = performance.now();
    if (now - last < 30_000) return;
    last = now;
    const left = ((now - started) / done) * (1 - done);
    process.stdout.write(
      `${(done * 100).toFixed(1)} %, ${Math.ceil(left / 60_000)} min left: ${JSON.stringify(figures)}\n`,
    );
  };
}

function table(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, count]) => `${name.padEnd(12)} ${String(count).padStart(10)}`)
    .join("\n");
}
