/** `debrief doctor`: is everything there that a deployment, or this machine, needs; and if not, what to do. */
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { COMMANDS } from "./commands.ts";
import { type Check, type Finding, NotChecked, ok, runChecks } from "./doctor/check.ts";
import { configuration } from "./doctor/configuration.ts";
import { localChecks } from "./doctor/local.ts";
import { mailChecks } from "./doctor/mail.ts";
import { dnsChecks } from "./doctor/names.ts";
import { resourceChecks } from "./doctor/resources.ts";
import { checkedStage } from "./stage.ts";
import { type Paint, paintFor, progressOn, type Stream } from "./terminal.ts";

export async function run(
  args: string[],
  output: Writable & { isTTY?: boolean } = process.stdout,
  errors: Stream = process.stderr,
): Promise<number> {
  const { values } = parseArgs({ args, options: COMMANDS.doctor.options });
  const { stage, json, resolver } = values;
  const checks =
    stage === undefined ? localChecks(values.config) : await stageChecks(checkedStage(stage), values.config, resolver);
  const paint = paintFor(output);
  const progress = progressOn(errors);
  const findings = await runChecks(checks, {
    before: (check) => progress(`${check} …`),
    after: (finding) => {
      progress("");
      if (!json) output.write(inWords(finding, paint));
    },
  });
  const failed = findings.some(({ state }) => state === "failure");
  if (json) output.write(`${JSON.stringify({ ok: !failed, checks: findings })}\n`);
  else output.write(`\n${inSum(findings)}\n`);
  return failed ? 1 : 0;
}

/** A configuration that cannot be read leaves nothing to look for. */
async function stageChecks(stage: string, file: string, resolver: string | undefined): Promise<Check[]> {
  const { found, deployed } = await configuration(file, stage);
  const first: Check = { check: "configuration", look: async () => found };
  if (!deployed) return [first];
  const name = `debrief-${stage}`;
  // What the shell says is the person's own region; the stage lives where the configuration says.
  const own = process.env.AWS_REGION;
  process.env.AWS_REGION = deployed.region;
  const differs = own !== undefined && own !== deployed.region ? `, not in ${own} as AWS_REGION says` : "";
  const region: Check = {
    check: "region",
    look: async () => ok(`the stage is looked for in ${deployed.region}${differs}`),
  };
  return [
    first,
    region,
    ...dnsChecks(deployed, resolver),
    ...mailChecks(deployed, name, stage),
    ...resourceChecks(deployed, name, stage),
  ].map((check) => namingStage(check, stage));
}

/** The line that leads into the shell of SST is said where no stage is known. People copy it, so here it gets its own. */
function namingStage({ check, look }: Check, stage: string): Check {
  return {
    check,
    look: async () => {
      try {
        return await look();
      } catch (error) {
        if (!(error instanceof NotChecked)) throw error;
        throw new NotChecked(error.message, error.next?.replaceAll("STAGE", stage));
      }
    },
  };
}

const COLOURS = { ok: "green", warning: "yellow", failure: "red", "not checked": "dim" } as const;
const WIDTH = 13;

function inWords({ check, state, found, next }: Finding, paint: Paint): string {
  const line = `${paint(state.padEnd(WIDTH), COLOURS[state])}${check}: ${found}\n`;
  return next === undefined ? line : `${line}${" ".repeat(WIDTH)}→ ${next}\n`;
}

function inSum(findings: Finding[]): string {
  const counted = (["ok", "warning", "failure", "not checked"] as const)
    .map((state) => [findings.filter((finding) => finding.state === state).length, state] as const)
    .filter(([count]) => count > 0)
    .map(
      ([count, state]) => `${count} ${count > 1 && (state === "warning" || state === "failure") ? `${state}s` : state}`,
    );
  return `${counted.join(", ")}.`;
}
