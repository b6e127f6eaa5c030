/** `debrief dns`: the records to set for a deployment, as a table, as JSON or as lines of a zone file. */
import { readFile } from "node:fs/promises";
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { PermanentError } from "@debrief/core/errors";
import * as z from "zod";
import { COMMANDS } from "./commands.ts";
import { type DnsRecord, dkimTokensIn, dnsRecords, zoneOf } from "./dns-records.ts";
import { UsageError } from "./failure.ts";
import { checkedStage, readAdminConfig } from "./stage.ts";

export async function run(args: string[], output: Writable = process.stdout): Promise<number> {
  const { values } = parseArgs({
    args,
    options: COMMANDS.dns.options,
  });
  if (values.json && values.zone) throw new UsageError("Name --json or --zone, not both.");
  const { config, region } = await readAdminConfig(values.config, checkedStage(values.stage));
  const { domain } = config;
  const tokens = await dkimTokens(values.outputs, domain);
  const records = dnsRecords(domain, region, tokens);
  const known = tokens.length > 0;
  if (values.json) output.write(`${JSON.stringify({ domain, dkim: known ? "known" : "unknown", records })}\n`);
  else if (values.zone) output.write(`${known ? "" : comment(howToGetDkim(domain, region))}${zoneOf(records)}`);
  else output.write(`${inColumns(records)}\n${known ? "" : `\n${howToGetDkim(domain, region)}\n`}`);
  return 0;
}

const Outputs = z.object({ records: z.string() });

/** Empty while they are not known. A file that was named must be there; the usual one need not. */
async function dkimTokens(file: string | undefined, domain: string): Promise<string[]> {
  const path = file ?? ".sst/outputs.json";
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (file === undefined && error.code === "ENOENT") return undefined;
    throw new UsageError(`${path} cannot be read (${error.code}).`);
  });
  if (text === undefined) return [];
  const parsed = Outputs.safeParse(json(text));
  // What another version, or a deployment that failed half-way, has left there.
  if (!parsed.success && file === undefined) return [];
  if (!parsed.success) throw new PermanentError("dns.outputs", `${path} holds no records of a deployment.`);
  return dkimTokensIn(parsed.data.records, domain);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function howToGetDkim(domain: string, region: string): string {
  return `Three CNAME records for DKIM are missing here: SES draws their names with the first deploy.
After it, run this again, or take the tokens from
  aws sesv2 get-email-identity --region ${region} --email-identity ${domain} --query DkimAttributes.Tokens
and set TOKEN._domainkey.${domain} CNAME TOKEN.dkim.amazonses.com for each.`;
}

function comment(text: string): string {
  return text.replace(/^/gm, "; ").concat("\n");
}

function inColumns(records: readonly DnsRecord[]): string {
  const rows = records.map(({ type, name, value, priority, purpose }) => [
    type,
    name,
    priority === undefined ? value : `${priority} ${value}`,
    purpose,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")).join("\n");
}
