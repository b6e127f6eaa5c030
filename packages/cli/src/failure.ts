/** How the command fails: what was wrong in one sentence, the next step, and an exit code of 2 for a wrong call, else 1. */
import { PermanentError, TransientError } from "@debrief/core/errors";
import { isCommand, specOf } from "./commands.ts";
import { nearest } from "./nearest.ts";

export class UsageError extends Error {
  override readonly name = "UsageError";
}

export function exitCodeOf(error: unknown): number {
  return isUsage(error) ? 2 : 1;
}

/** `command` is what stood on the command line, known or not. */
export function explain(error: unknown, command: string): string {
  const name = isCommand(command) ? `debrief ${command}` : "debrief";
  if (isUsage(error)) {
    const message = fromParser(error as Error, command);
    // What names the next step itself needs no second one.
    return `${name}: ${message}${/--help|npx |with --config/.test(message) ? "" : `\nSee: ${name} --help`}`;
  }
  if (error instanceof PermanentError || error instanceof TransientError) return `${name}: ${error.message}`;
  // Anything else is a bug of ours, and its stack is what we would ask for.
  return `${name}: ${error instanceof Error ? error.stack : String(error)}`;
}

/** parseArgs of Node throws TypeErrors with its own codes. */
function isUsage(error: unknown): boolean {
  return error instanceof UsageError || String(Reflect.get(Object(error), "code")).startsWith("ERR_PARSE_ARGS");
}

/** Node's sentences about options speak to programmers. */
function fromParser(error: Error, command: string): string {
  const unknown = /^Unknown option '(-[^']*)'/.exec(error.message)?.[1];
  if (unknown === undefined) return error.message.replace(/^(Unexpected argument '[^']*')\..*$/s, "$1.");
  const known = isCommand(command) ? Object.keys(specOf(command).options) : [];
  const meant = nearest(unknown.replace(/^-+/, ""), [...known, "help", "no-color"]);
  return `There is no option ${unknown} here.${meant === undefined ? "" : ` Did you mean --${meant}?`}`;
}
