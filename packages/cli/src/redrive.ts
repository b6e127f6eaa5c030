/** `debrief redrive`: what failed five times and was put aside goes back into its queue, once the cause is mended. */
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { COMMANDS } from "./commands.ts";
import { UsageError } from "./failure.ts";
import { redriveStage } from "./redrive-stage.ts";
import { checkedStage, enterStage, readAdminConfig } from "./stage.ts";

export const QUEUES = ["inbound", "work", "delivery"] as const;
export type QueueName = (typeof QUEUES)[number];

/** The folders of a local stack. `outgoing` is the carrier that SES is on this machine. */
const LOCAL = { inbound: ["inbound"], work: ["work"], delivery: ["events", "outgoing"] };

export async function run(args: string[], output: Writable = process.stdout): Promise<number> {
  const { values } = parseArgs({
    args,
    options: COMMANDS.redrive.options,
  });
  if (values.dir !== undefined && values.stage !== undefined) throw new UsageError("Name --dir or --stage, not both.");
  const queues = QUEUES.filter((name) => values.queue === undefined || values.queue === name);
  if (queues.length === 0) throw new UsageError(`--queue is ${QUEUES.join(", ")}, not "${values.queue}".`);
  const dryRun = values["dry-run"];
  const say = (line: string): void => {
    output.write(`${line}\n`);
  };
  if (values.stage === undefined) return redriveDir(values.dir ?? ".debrief", queues, dryRun, say);
  const { region } = await readAdminConfig(values.config, checkedStage(values.stage));
  enterStage(values.stage, region, ["redrive", ...args]);
  return redriveStage(queues, { dryRun, say });
}

async function redriveDir(
  dir: string,
  queues: readonly QueueName[],
  dryRun: boolean,
  say: (line: string) => void,
): Promise<number> {
  const { redriveLocal } = await import("@debrief/local/redrive");
  const folders = queues.flatMap((name) => LOCAL[name]);
  const outcomes = await redriveLocal(dir, folders, { dryRun });
  let [moved, damaged] = [0, 0];
  for (const outcome of outcomes) {
    moved += outcome.moved;
    damaged += outcome.damaged;
    const aside = outcome.damaged === 0 ? "" : `, ${outcome.damaged} cannot be read and stay`;
    say(`${outcome.queue.padEnd(9)}${outcome.moved} ${dryRun ? "put aside" : "moved back"}${aside}`);
  }
  if (damaged > 0) say(`\nDamaged files stay in ${dir}/queues/*/dead; look at them, then delete them.`);
  if (moved === 0) say("\nNothing to move.");
  else if (dryRun) say("\nNothing was moved. Without --dry-run they go back into their queues.");
  else say(`\nThey are tried again with the next: debrief start --dir ${dir}`);
  return 0;
}
