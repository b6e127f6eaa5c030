/** `debrief demo`: plays one debrief and shows what came of it. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { playDemo } from "@debrief/local/demo/demo";
import { COMMANDS } from "./commands.ts";

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: COMMANDS.demo.options });
  const started = performance.now();
  let step = 0;
  const progress = (text: string): void => {
    step++;
    process.stdout.write(`${String(step).padStart(2)}. ${text} …\n`);
  };
  const { mails, index, summary } = await playDemo({ dir: values.dir ?? join(".debrief", "demo"), progress });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  process.stdout.write(`\n${summary}\n\n${mails} mails in ${seconds} s. See them all: ${index}\n`);
  return 0;
}
