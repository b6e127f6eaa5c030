/** `debrief start`: the local stack in the foreground, with what a person needs to begin. */
import { parseArgs } from "node:util";
import type { Config } from "@debrief/core/config";
import { apiKeyFile } from "@debrief/local/api-key";
import { startLocal } from "@debrief/local/stack";
import { COMMANDS } from "./commands.ts";
import { UsageError } from "./failure.ts";
import { readAdminConfig } from "./stage.ts";

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: COMMANDS.start.options,
  });
  const stack = await startLocal({
    ...(values.config === undefined ? {} : { config: (await readAdminConfig(values.config, "production")).config }),
    ...(values.dir === undefined ? {} : { dir: values.dir }),
    ...portOption("smtpPort", values["smtp-port"]),
    ...portOption("httpPort", values.port),
    log: (line) => process.stdout.write(`${line}\n`),
  });
  process.stdout.write(`
Debrief is running. Everything stays on this machine.

  Read and answer mail   ${stack.url}
                         one sample invite is ready there: forward it with one click
  Send mail to           ${stack.startAddress}
                         over SMTP at 127.0.0.1:${stack.smtpPort}, from ${whoMayStart(stack.config)}
  Mail as files          ${stack.mailDir}
                         Maildirs, for any mail client: mutt -f ${stack.mailDir}/ADDRESS
  API                    ${stack.url}/v1
                         with the key in ${await apiKeyFile(stack.dir)}

Ctrl-C stops it; what was under way goes on with the next start.
`);
  await stopSignal();
  process.stdout.write("\nStopping …\n");
  await stack.close();
  return 0;
}

function whoMayStart({ recruiters }: Config): string {
  return [...recruiters.domains.map((domain) => `somebody at ${domain}`), ...recruiters.addresses].join(", ");
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

function portOption<Name extends string>(name: Name, text: string | undefined): { [Key in Name]?: number } {
  if (text === undefined) return {};
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`"${text}" is no port; take 0 to 65535.`);
  return { [name]: port } as { [Key in Name]: number };
}
