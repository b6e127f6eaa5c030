/**
 * What one stage is: the checked configuration, the domain it answers for, and the defaults that every function starts
 * from. It is imported before any function is made.
 */
import { Config, startAddress } from "@debrief/core/config";
import * as admin from "../debrief.config.ts";
import { nodejs } from "../packages/functions/bundle-settings.ts";
import { Deployment } from "./deployment.ts";

export const production = $app.stage === "production";
export const name = `${$app.name}-${$app.stage}`;
export const deployment = Deployment.parse(admin.deployment);

/** Two stages never answer for the same address: all but production live under a subdomain of their own. */
export const domain = production ? admin.config.domain : `${$app.stage}.${admin.config.domain}`;
const config = { ...admin.config, domain };
/** The configuration as the functions read it, with defaults. */
export const checked = Config.parse(config);
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
  // SST 4.17 lets the whole account assume a function's role. Only `sst dev` needs that.
  if (!$dev)
    args.transform = {
      ...args.transform,
      role: { assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" }) },
    };
});
