/** `npm run load`: whether anything is lost, doubled or leaked when a lot happens at once. */
import { parseArgs } from "node:util";
import { progress } from "../bench/progress.ts";
import { runApart } from "./child.ts";
import { judge, runTable, verdictLines } from "./report.ts";
import { TABLES, type TableKind } from "./table.ts";

const HELP = `npm run load [-- OPTIONS]

Sends a burst of replies over SMTP to the local stack, then replies with poison among them, then lets thousands of
actions come due in one minute. Every mail that was taken must end once, every action be done once, and memory stay flat.
A small part runs on dynalite beside it, to show what that table costs; the large one keeps its rows in memory.

  --replies=N    replies in the burst; 1000
  --mails=N      mails of the second phase; 1000
  --poison=N     how many of them are poison; 100
  --due=N        actions that are due in the same minute; 10000
  --table=KIND   only one part, of these sizes: memory or dynalite
  --json         figures as JSON
  --cpu-prof     writes a profile of the processor into this folder
  --help         this

Ends with 1 when a condition fails.
`;

/** Enough for a mean by the call. */
const SMALL = { replies: 40, mails: 0, poison: 0, due: 100 };

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
  return 1;
});

async function main(): Promise<number> {
  const size = (fallback: number) => ({ type: "string", default: String(fallback) }) as const;
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({
    options: {
      replies: size(1_000),
      mails: size(1_000),
      poison: size(100),
      due: size(10_000),
      table: { type: "string" },
      json: flag,
      "cpu-prof": flag,
      help: flag,
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [replies, mails, poison, due] = [values.replies, values.mails, values.poison, values.due].map(Number);
  const only = values.table as TableKind | undefined;
  if (![replies, mails, poison, due].every((each) => Number.isInteger(each)) || (only && !TABLES.includes(only))) {
    process.stderr.write("Sizes are whole numbers, and a table is memory or dynalite. npm run load -- --help\n");
    return 2;
  }
  const sizes = { replies: replies ?? 0, mails: mails ?? 0, poison: poison ?? 0, due: due ?? 0 };
  const profile = values["cpu-prof"] ? ["--cpu-prof"] : [];
  const orders = only
    ? [{ table: only, sizes }]
    : [
        { table: "dynalite" as const, sizes: SMALL },
        { table: "memory" as const, sizes },
      ];
  // Side by side: the small one takes a tenth of the time, and mostly of the other core.
  const runs = await Promise.all(
    orders.map((order) =>
      runApart(order, (text) => progress(`${order.table}, ${text}`), order === orders.at(-1) ? profile : []),
    ),
  );
  progress("");
  const judged = runs.map((run) => ({ ...run, verdicts: judge(run) }));
  process.stdout.write(
    values.json
      ? `${JSON.stringify(judged, undefined, 2)}\n`
      : judged.map((run) => `${runTable(run)}\n${verdictLines(run.verdicts)}\n`).join(""),
  );
  return judged.every(({ verdicts }) => verdicts.every(({ ok }) => ok)) ? 0 : 1;
}
