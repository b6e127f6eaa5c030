/** The `debrief` command: finds the subcommand, shows help, and turns errors into a sentence and an exit code. */
import { exitCodeOf, explain, UsageError } from "./failure.ts";

type Command = {
  summary: string;
  load: () => Promise<{ help: string; run(args: string[]): Promise<number> }>;
};

const COMMANDS: Record<string, Command> = {
  start: { summary: "run the whole product on this machine", load: () => import("./start.ts") },
  demo: { summary: "play one debrief from invite to summary, without a person", load: () => import("./demo.ts") },
  inspect: { summary: "say how a mail would be understood", load: () => import("./inspect.ts") },
  analyze: { summary: "say what pieces of feedback mean", load: () => import("./analyze.ts") },
  answers: { summary: "pair the answers in a mail with any questions", load: () => import("./answers.ts") },
  recruiter: { summary: "say who may start debriefs, and issue keys to the API", load: () => import("./recruiter.ts") },
  dns: { summary: "print the DNS records of a deployment", load: () => import("./dns.ts") },
  redrive: { summary: "move back what failed and was put aside", load: () => import("./redrive.ts") },
  preview: { summary: "render every mail from sample data into a folder", load: () => import("./preview.ts") },
};

const HELP = `Debrief: interview feedback from both sides, by e-mail alone.

Usage: debrief <command> [options]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(11)}${summary}`)
  .join("\n")}

debrief <command> --help tells more.
`;

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || ["help", "--help", "-h"].includes(name)) {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new UsageError(`There is no command "${name}". debrief --help lists them.`);
    const { help, run } = await command.load();
    if (args.includes("--help") || args.includes("-h")) {
      process.stdout.write(help);
      return 0;
    }
    return await run(args);
  } catch (error) {
    process.stderr.write(`${explain(error, name)}\n`);
    return exitCodeOf(error);
  }
}
