/** debrief.config.ts, key by key. */
import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Config, startAddress } from "@debrief/core/config";
import * as z from "zod";
import { Deployment } from "../../../../infra/deployment.ts";
import { type Found, failure, ok } from "./check.ts";

export type Deployed = {
  domain: string;
  region: string;
  ruleSet: string | undefined;
  /** Where mail starts a debrief. */
  start: string;
  /** The secret of webhooks is needed. */
  webhooks: boolean;
};
export type Configured = { found: Found; deployed?: Deployed };

/** The domain is that of the stage, as infra/stage.ts has it. `deployed` is there when the file is in order. */
export async function configuration(file: string, stage: string): Promise<Configured> {
  const path = resolve(file);
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (!there)
    return {
      found: failure(`there is no ${file} here`, "Run this in the project's folder, or name it with --config."),
    };
  let admin: unknown;
  try {
    admin = await import(pathToFileURL(path).href);
  } catch (error) {
    return { found: failure(`${file} cannot be loaded: ${whyNot(error)}`, `Mend the line that it names in ${file}.`) };
  }
  const parsed = z.object({ config: Config, deployment: Deployment }).safeParse(admin);
  if (!parsed.success) {
    const keys = parsed.error.issues.map(({ path: at, message, code, input }) => {
      const missing = code === "invalid_type" && input === undefined && at.length === 1;
      if (missing) return `the file exports no \`${String(at[0])}\``;
      return `${at.join(".") || "the file"}: ${message}`;
    });
    return { found: failure(keys.slice(0, 8).join("; "), `Change ${keys.length === 1 ? "it" : "them"} in ${file}.`) };
  }
  const { config, deployment } = parsed.data;
  const domain = stage === "production" ? config.domain : `${stage}.${config.domain}`;
  return {
    found: ok(`${domain} in ${deployment.region}`),
    deployed: {
      domain,
      region: deployment.region,
      ruleSet: deployment.receiptRuleSet?.name,
      start: startAddress({ ...config, domain }),
      webhooks: config.webhooks.length > 0,
    },
  };
}

/** The compiler names the place and the fault on the lines below its first. */
function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [first = "", ...more] = error.message.split("\n").filter((line) => line.trim() !== "");
  return /with \d+ errors?:$/.test(first) ? (more[0] ?? first) : first;
}
