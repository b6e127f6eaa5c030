/** `debrief redrive`: what failed five times and was put aside goes back into its queue, once the cause is mended. */
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { UsageError } from "./failure.ts";
import { redriveStage } from "./redrive-stage.ts";
import { checkedStage, enterStage, readAdminConfig } from "./stage.ts";

export const help = `Usage: debrief redrive [--queue inbound|work|delivery] [--dry-run]

Moves messages that failed five times and were put aside back into their queue.
Mend the cause first. Doing it twice does no harm: a mail that was handled
before is recognised.

  --queue NAME     inbound (mail that came in), work (what is due) or delivery
                   (what became of sent mail); all of them if left out
  --dry-run        only count
  --dir DIR        the local stack in DIR (.debrief), which must not be running
  --stage STAGE    a deployed stage, by its dead-letter queues in SQS. Run it
                   inside the shell of SST, in the project's folder:
                   npx sst shell --stage STAGE -- npx debrief redrive …
  --config FILE    with --stage: its configuration (debrief.config.ts)

Examples
  debrief redrive --dry-run
  npx sst shell --stage production -- \\
    npx debrief redrive --queue inbound --stage production
`;

export const QUEUES = ["inbound", "work", "delivery"] as const;
export type QueueName = (typeof QUEUES)[number];

/** The folders of a local stack. `outgoing` is the carrier that SES is on this machine. */
const LOCAL = { inbound: ["inbound"], work: ["work"], delivery: ["events", "outgoing"] };

export async function run(args: string[], output: Writable = process.stdout): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      queue: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      dir: { type: "string" },
      stage: { type: "string" },
      config: { type: "string", default: "debrief.config.ts" },
    },
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
