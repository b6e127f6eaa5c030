/** Runs the load in a process of its own, bundled as a deployment is, for the command that started it (main.ts). */
import { inspect } from "node:util";
import { type Run, runLoad, type Sizes } from "./load.ts";
import type { TableKind } from "./table.ts";

export type Order = { sizes: Sizes; table: TableKind };
export type Word = { progress: string } | { run: Run } | { failed: string };

process.once("message", ({ sizes, table }: Order) => {
  const say = (word: Word): void => {
    process.send?.(word);
  };
  runLoad(sizes, table, (progress) => say({ progress }))
    .then((run) => say({ run }))
    .catch((error: unknown) => say({ failed: inspect(error) }))
    .finally(() => process.disconnect());
});
