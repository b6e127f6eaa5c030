/**
 * `debrief analyze`: what single pieces of feedback say. One JSON object a line comes in, one line goes out for each as
 * soon as it is read; a line that cannot be read is an error in its own line, and the rest go on.
 */
import type { Readable, Writable } from "node:stream";
import { parseArgs } from "node:util";
import { COMMANDS } from "./commands.ts";
import { UsageError } from "./failure.ts";
import { analyseLine, type LineResult } from "./feedback-line.ts";
import { linesOf } from "./input-lines.ts";
import { type Paint, paintFor } from "./terminal.ts";

type Streams = { input: Readable; output: Writable & { isTTY?: boolean } };

export async function run(
  args: string[],
  { input, output }: Streams = { input: process.stdin, output: process.stdout },
): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: COMMANDS.analyze.options });
  if (positionals.length > 0)
    throw new UsageError("Feedback comes on standard input. debrief analyze --help shows how.");
  const paint = paintFor(output);
  let failed = false;
  for await (const given of linesOf(input)) {
    const result = "error" in given ? given : analyseLine(given.line);
    if ("error" in result) failed = true;
    output.write(values.json ? `${JSON.stringify(result)}\n` : `${inWords(result, paint)}\n`);
  }
  return failed ? 1 : 0;
}

const TONES = { positive: "green", negative: "red", mixed: "yellow", neutral: "dim" } as const;

/** For a person: a heading, then a line for each finding. */
function inWords(result: LineResult, paint: Paint): string {
  const name = String(result.id ?? "(no id)");
  if ("error" in result) return `${name}: ${paint(`not read: ${result.error}`, TONES.negative)}\n`;
  const lines = [`${name}: ${paint(result.polarity, TONES[result.polarity])}`];
  for (const { topic, polarity, target, owner, quote } of result.findings) {
    const who = owner === "nobody" ? "" : `, ${owner} can act`;
    lines.push(
      `  ${paint(`${topic} ${polarity}`, TONES[polarity])} (about the ${target}${who}): ${quote.replace(/\s+/g, " ")}`,
    );
  }
  return `${lines.join("\n")}\n`;
}
