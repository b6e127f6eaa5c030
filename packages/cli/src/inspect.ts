/**
 * `debrief inspect`: how a mail would be understood, without touching any state. Files are read one after the other; one
 * that cannot be read is an error in its own line, and the rest go on.
 */
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { parseArgs } from "node:util";
import { defaultQuestionnaires } from "@debrief/core/feedback/questionnaire";
import { COMMANDS } from "./commands.ts";
import { UsageError } from "./failure.ts";
import { type Inspection, inspectFile } from "./inspection.ts";

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: COMMANDS.inspect.options,
  });
  if (positionals.length === 0) throw new UsageError("Name at least one file. debrief inspect --help shows how.");
  const side = values.questions;
  if (side !== undefined && side !== "candidate" && side !== "interviewer") {
    throw new UsageError(`--questions is candidate or interviewer, not "${side}".`);
  }
  const sentText = values.sent === undefined ? undefined : await readSent(values.sent);
  const asked = side && { questions: defaultQuestionnaires[side], sentText };
  let failed = 0;
  for (const file of positionals) {
    const inspection = await inspectFile(file, extname(file).toLowerCase(), asked);
    if ("error" in inspection) failed++;
    process.stdout.write(values.json ? `${JSON.stringify(inspection)}\n` : `${inWords(inspection)}\n`);
  }
  return failed === positionals.length ? 1 : 0;
}

async function readSent(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`The file of --sent cannot be read (${error.code}): ${path}`);
  });
}

/** The inspection for a person: a heading, then what was found, line by line. */
function inWords(inspection: Inspection): string {
  const { file, ...rest } = inspection;
  const lines = [file];
  const show = (value: unknown, label: string, indent: string): void => {
    if (value === undefined || value === "") return;
    if (Array.isArray(value) && value.every((item) => typeof item !== "object")) {
      if (value.length > 0) lines.push(`${indent}${label}: ${value.join(", ")}`);
    } else if (typeof value === "object" && value !== null) {
      lines.push(`${indent}${label}:`);
      for (const [key, each] of Object.entries(value)) show(each, key, `${indent}  `);
    } else {
      lines.push(`${indent}${label}: ${String(value).replaceAll("\n", `\n${indent}  `)}`);
    }
  };
  for (const [key, value] of Object.entries(rest)) show(value, key, "  ");
  return `${lines.join("\n")}\n`;
}
