/** The `debrief` command: finds the subcommand, shows help, and turns errors into a sentence and an exit code. */
import { readFile } from "node:fs/promises";
import { COMMANDS, type CommandName, isCommand, specOf } from "./commands.ts";
import { exitCodeOf, explain, UsageError } from "./failure.ts";
import { helpOf, markdown, overview } from "./manual.ts";
import { nearest } from "./nearest.ts";

/** Each is loaded when it is called for: none waits for what another needs. */
const LOADED: Record<CommandName, () => Promise<{ run(args: string[]): Promise<number> }>> = {
  start: () => import("./start.ts"),
  demo: () => import("./demo.ts"),
  inspect: () => import("./inspect.ts"),
  analyze: () => import("./analyze.ts"),
  answers: () => import("./answers.ts"),
  doctor: () => import("./doctor.ts"),
  recruiter: () => import("./recruiter.ts"),
  webhook: () => import("./webhook.ts"),
  dns: () => import("./dns.ts"),
  redrive: () => import("./redrive.ts"),
  preview: () => import("./preview.ts"),
};

// Whoever reads our output may have enough of it, as `head` has: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));

async function main(given: string[]): Promise<number> {
  const [name = "", ...args] = withoutColours(given);
  try {
    if (name === "") {
      process.stdout.write(overview());
      return 2;
    }
    if (["--version", "-V", "version"].includes(name)) return await showVersion();
    if (["help", "--help", "-h"].includes(name)) return help(args[0]);
    if (!isCommand(name)) throw unknown(name);
    if (args.includes("--help") || args.includes("-h")) return help(name);
    const { readsInput, endsItself } = specOf(name);
    if (readsInput && process.stdin.isTTY) process.stderr.write("Reading lines from here; Ctrl-D ends them.\n");
    if (!endsItself) process.once("SIGINT", interrupted);
    await freshMails();
    const { run } = await LOADED[name]();
    return await run(args);
  } catch (error) {
    process.stderr.write(`${explain(error, name)}\n`);
    return exitCodeOf(error);
  }
}

/**
 * Mails are compiled from their templates, and what is compiled is in no clone: everything that a command loads may need
 * it, and loading comes before running. A first `npm start` ended with a module that could not be found.
 */
async function freshMails(): Promise<void> {
  const { compileEmails } = await import("@debrief/emails/compile");
  await compileEmails({ onStale: () => process.stderr.write("Compiling the mails …\n") });
}

/** Whoever stands before a command says it once for all of them. */
function withoutColours(args: string[]): string[] {
  const kept = args.filter((arg) => arg !== "--no-color");
  if (kept.length < args.length) process.env.NO_COLOR = "1";
  return kept;
}

function help(name: string | undefined): number {
  if (name === "--markdown") process.stdout.write(markdown());
  else if (name === undefined) process.stdout.write(overview());
  else if (isCommand(name)) process.stdout.write(helpOf(name));
  else throw unknown(name);
  return 0;
}

function unknown(name: string): UsageError {
  const meant = nearest(name, Object.keys(COMMANDS));
  const hint = meant === undefined ? "" : ` Did you mean "${meant}"?`;
  return new UsageError(`There is no command "${name}".${hint} debrief --help lists them.`);
}

async function showVersion(): Promise<number> {
  const text = await readFile(new URL("../../../package.json", import.meta.url), "utf8");
  process.stdout.write(`${(JSON.parse(text) as { version: string }).version}\n`);
  return 0;
}

/** 130 is what a shell says of a program that Ctrl-C ended. A line of progress is taken away first. */
function interrupted(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  process.exit(130);
}
