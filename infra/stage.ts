/**
 * What one stage is: the checked configuration, the domain it answers for, and the defaults that every function starts
 * from. It is imported before any function is made.
 */
import { Config, startAddress } from "@debrief/core/config";
import * as z from "zod";
import * as admin from "../debrief.config.ts";
import { nodejs } from "../packages/functions/bundle-settings.ts";
import { Deployment } from "./deployment.ts";

export const production = $app.stage === "production";
export const name = `${$app.name}-${$app.stage}`;
export const deployment = inOrder("deployment", Deployment, admin.deployment);

/** Two stages never answer for the same address: all but production live under a subdomain of their own. */
export const domain = production ? admin.config.domain : `${$app.stage}.${admin.config.domain}`;
const config = { ...admin.config, domain };
/** The configuration as the functions read it, with defaults. */
export const checked = inOrder("config", Config, config);
/** The one address that mails are from. */
export const sender = startAddress(checked);

export const account = aws.getCallerIdentityOutput().accountId;
/** How the ARN of everything of SES begins. */
export const sesArn = $interpolate`arn:aws:ses:${deployment.region}:${account}`;

// A link of SST's own grants every action of its service. These hand over the name alone; what a function may do with
// it stands in its own `permissions`.
sst.Linkable.wrap(sst.aws.Dynamo, (table) => ({ properties: { name: table.name } }));
sst.Linkable.wrap(sst.aws.Bucket, (bucket) => ({ properties: { name: bucket.name } }));
sst.Linkable.wrap(sst.aws.Queue, (queue) => ({ properties: { url: queue.url } }));

/**
 * The admin's configuration, for the functions that read it. A link lies in a file beside the bundle: Lambda takes 4 KB of
 * environment, and questionnaires in four languages are more.
 */
export const configuration = new sst.Linkable("Configuration", { properties: { json: JSON.stringify(config) } });

$transform(sst.aws.Function, (args) => {
  args.runtime ??= "nodejs24.x";
  args.architecture ??= "arm64";
  args.memory ??= "512 MB";
  args.logging ??= { retention: "1 month" };
  args.nodejs ??= nodejs;
  // SST's own names cut the app's and the stage's short where they grow long: nobody finds function or log by those.
  args.name ??= $output(args.handler).apply((handler) => `${name}-${handlerName(handler)}`);
  // `sst dev` has its own ways to run and to log a function.
  if ($dev) return;
  const log = $interpolate`arn:aws:logs:${deployment.region}:${account}:log-group:/aws/lambda/${args.name}:*`;
  const mayLog = { actions: ["logs:CreateLogStream", "logs:PutLogEvents"], resources: [log] };
  args.permissions = $output(args.permissions ?? []).apply((granted) => [...granted, mayLog]);
  args.transform = {
    ...args.transform,
    role: {
      // SST 4.17 lets the whole account assume a function's role.
      assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" }),
      // The policy that AWS keeps for logs opens every log of the account; the grant above opens the function's own.
      managedPolicyArns: [],
    },
  };
});

/** `packages/functions/src/api/main.handler` is `api`. */
function handlerName(handler: string): string {
  return handler.replace("packages/functions/src/", "").replace(/[./].*$/, "");
}

/** Zod's own message is JSON; an admin is told each key and what it should be. */
function inOrder<Schema extends z.ZodType>(of: string, schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Error(
    `\`${of}\` in debrief.config.ts is not in order, so nothing was deployed.\n${z.prettifyError(parsed.error)}\nREADME, "Configure", has every key.`,
  );
}
