/**
 * A deployed stage, as `npx sst shell` hands it over: names and secrets in SST_RESOURCE_*, credentials in AWS_*. Nothing
 * is looked up in the account, so that a command reaches the stage that was meant or none.
 */
import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Config } from "@debrief/core/config";
import * as z from "zod";
import { UsageError } from "./failure.ts";

/** What of debrief.config.ts the command line needs. The domain is that of the stage. */
export type AdminConfig = { config: Config; region: string };

/** Stages other than production answer under a subdomain of their own, as infra/stage.ts has it. */
export async function readAdminConfig(file: string, stage: string): Promise<AdminConfig> {
  const path = resolve(file);
  await access(path).catch(() => {
    throw new UsageError(`There is no ${file} here. Run this in the project's folder, or name the file with --config.`);
  });
  const admin: unknown = await import(pathToFileURL(path).href);
  const parsed = AdminFile.safeParse(admin);
  if (!parsed.success) throw new UsageError(`${file} is not in order: ${z.prettifyError(parsed.error)}`);
  const { config, deployment } = parsed.data;
  const domain = stage === "production" ? config.domain : `${stage}.${config.domain}`;
  return { config: { ...config, domain }, region: deployment.region };
}

const AdminFile = z.object({
  config: Config,
  deployment: z.object({ region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "an AWS region, such as eu-west-1") }),
});

/**
 * Makes sure that this process runs inside `sst shell` for `stage`, and that AWS is asked in `region`. Throws UsageError
 * with the line to run otherwise; `command` is what was called, without `debrief`.
 */
export function enterStage(stage: string, region: string, command: readonly string[]): void {
  if (stageOfShell() !== stage)
    throw new UsageError(
      `The names and secrets of the stage come from SST. Run:\n\n  npx sst shell --stage ${stage} -- npx debrief ${command.map(quoted).join(" ")}\n`,
    );
  // Not the region of whoever calls: there the stage would seem to be gone.
  process.env.AWS_REGION = region;
}

function quoted(word: string): string {
  return /^[\w@.+:/=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The stage of the `sst shell` around this process, or undefined. */
function stageOfShell(): string | undefined {
  try {
    return z.object({ stage: z.string() }).parse(JSON.parse(process.env.SST_RESOURCE_App ?? "")).stage;
  } catch {
    // Not inside a shell of SST, or of another tool that uses the name.
    return undefined;
  }
}

/** A word for a stage, as SST takes it. */
export function checkedStage(stage: string): string {
  if (!/^[a-zA-Z0-9-]{1,60}$/.test(stage)) throw new UsageError(`"${stage}" is no name of a stage.`);
  return stage;
}
