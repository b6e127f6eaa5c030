/**
 * `debrief analyze`: what single pieces of feedback say. One JSON object a line comes in, one line goes out for each as
 * soon as it is read; a line that cannot be read is an error in its own line, and the rest go on.
 */
import type { Readable, Writable } from "node:stream";
import { parseArgs } from "node:util";
import { UsageError } from "./failure.ts";
import { analyseLine, type LineResult } from "./feedback-line.ts";
import { linesOf } from "./input-lines.ts";

export const help = `Usage: debrief analyze [--json] < LINES

Says what pieces of feedback mean: the polarity of each, and its findings with
topic, polarity, target, who could act on it, and the verbatim words. Reads one
JSON object a line from standard input; nothing is stored or sent.

  {"id": "a1", "text": "…", "speaker": "manager" | "candidate"}

"question" may hold what was asked, in any words; it and a rating in the text
are evidence too. A line that cannot be read gives {"id", "error"}, the others
go on, and the command exits 1.

  --json    one line of JSON for each line, in the same order

Examples
  debrief analyze --json < feedback.ndjson > findings.ndjson
  debrief analyze <<< '{"id":1,"speaker":"manager","text":"Strong on SQL."}'
`;

type Streams = { input: Readable; output: Writable & { isTTY?: boolean } };

export async function run(
  args: string[],
  { input, output }: Streams = { input: process.stdin, output: process.stdout },
): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: "boolean" } } });
  if (positionals.length > 0)
    throw new UsageError("Feedback comes on standard input. debrief analyze --help shows how.");
  const paint = output.isTTY === true && !process.env.NO_COLOR ? painted : bare;
  let failed = false;
  for await (const given of linesOf(input)) {
    const result = "error" in given ? given : analyseLine(given.line);
    if ("error" in result) failed = true;
    output.write(values.json ? `${JSON.stringify(result)}\n` : `${inWords(result, paint)}\n`);
  }
  return failed ? 1 : 0;
}

type Paint = (text: string, tone: keyof typeof colours) => string;

const colours = { positive: 32, negative: 31, mixed: 33, neutral: 2 } as const;
const painted: Paint = (text, tone) => `\u001b[${colours[tone]}m${text}\u001b[0m`;
const bare: Paint = (text) => text;

/** For a person: a heading, then a line for each finding. */
function inWords(result: LineResult, paint: Paint): string {
  const name = String(result.id ?? "(no id)");
  if ("error" in result) return `${name}: ${paint(`not read: ${result.error}`, "negative")}\n`;
  const lines = [`${name}: ${paint(result.polarity, result.polarity)}`];
  for (const { topic, polarity, target, owner, quote } of result.findings) {
    const who = owner === "nobody" ? "" : `, ${owner} can act`;
    lines.push(
      `  ${paint(`${topic} ${polarity}`, polarity)} (about the ${target}${who}): ${quote.replace(/\s+/g, " ")}`,
    );
  }
  return `${lines.join("\n")}\n`;
}
