/** How the command fails: what was wrong in one sentence, and an exit code of 2 for a wrong call, 1 for everything else. */
import { PermanentError, TransientError } from "@debrief/core/errors";

export class UsageError extends Error {
  override readonly name = "UsageError";
}

export function exitCodeOf(error: unknown): number {
  return isUsage(error) ? 2 : 1;
}

export function explain(error: unknown, command: string): string {
  if (isUsage(error)) return `debrief ${command}: ${(error as Error).message}`;
  if (error instanceof PermanentError || error instanceof TransientError) return `debrief ${command}: ${error.message}`;
  // Anything else is a bug of ours, and its stack is what we would ask for.
  return `debrief ${command}: ${error instanceof Error ? error.stack : String(error)}`;
}

/** parseArgs of Node throws TypeErrors with its own codes. */
function isUsage(error: unknown): boolean {
  return error instanceof UsageError || String(Reflect.get(Object(error), "code")).startsWith("ERR_PARSE_ARGS");
}
