/**
 * The variables by which the product finds its way, set for this process: the AWS SDK's own endpoint variables lead to
 * the stand-ins, and SST's links name the resources. Whatever the person's own AWS set-up says is taken out of sight, so
 * that no mail of a try-out can leave the machine through a forgotten profile.
 */
import { join } from "node:path";
import type { Config } from "@debrief/core/config";
import type { TokenKeys } from "@debrief/core/mail/token";
import { Resource } from "sst";
import { REGION } from "./queue.ts";

export type Places = {
  config: Config;
  tokenKeys: TokenKeys;
  table: { url: string; name: string };
  archive: { url: string; bucket: string };
  ses: { url: string; configurationSet: string };
  work: { url: string; queueUrl: string };
};

/** What API keys of this machine are hashed with: nothing is kept from whoever can read the folder anyway. */
export const LOCAL_PEPPER = "local";

/** What webhooks of this machine are signed with: they reach this machine alone, and whoever tries them out can verify them. */
export const LOCAL_WEBHOOK_SECRET = "whsec_bG9jYWwtc2VjcmV0LW9mLXRoaXMtbWFjaGluZS1hbG9uZQ==";

export type Environment = {
  /** Leads the product to the stand-ins. */
  lead(places: Places): void;
  /** Puts everything back as it was. */
  close(): void;
};

/**
 * Hides the person's AWS set-up and enters a neutral one. Comes before any AWS client is made, those of the stack
 * itself included; `dir` is the folder of the stack.
 */
export function enterEnvironment(dir: string): Environment {
  const before = new Map<string, string | undefined>();
  const set = (name: string, value: string | undefined) => {
    if (!before.has(name)) before.set(name, process.env[name]);
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  for (const name of Object.keys(process.env)) if (name.startsWith("AWS_")) set(name, undefined);
  for (const [name, value] of Object.entries(neutral(dir))) set(name, value);
  return {
    lead: (places) => {
      const links = linksOf(places);
      for (const [name, value] of Object.entries(endpoints(places))) set(name, value);
      for (const [name, link] of Object.entries(links)) set(`SST_RESOURCE_${name}`, JSON.stringify(link));
      // SST reads its variables once a process; a second stack in the same process has other ports.
      Object.assign(Resource, links);
    },
    close: () => {
      for (const [name, value] of before) set(name, value);
    },
  };
}

function neutral(dir: string): Record<string, string> {
  return {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_EC2_METADATA_DISABLED: "true",
    // Files that are not there: the profiles of this person stay out of it.
    AWS_CONFIG_FILE: join(dir, "no-aws-config"),
    AWS_SHARED_CREDENTIALS_FILE: join(dir, "no-aws-credentials"),
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    // The handlers' own lines are for CloudWatch; LOG_LEVEL=info shows them here too.
    LOG_LEVEL: process.env.LOG_LEVEL ?? "silent",
  };
}

function endpoints({ table, archive, ses, work }: Places): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_DYNAMODB: table.url,
    AWS_ENDPOINT_URL_S3: archive.url,
    AWS_ENDPOINT_URL_SESV2: ses.url,
    AWS_ENDPOINT_URL_SQS: work.url,
    // Webhooks may lead to a receiver on this machine.
    DEBRIEF_LOOPBACK: "allowed",
  };
}

/** What `Resource` of SST holds for the functions, in the shape of `sst deploy`. */
function linksOf({ config, tokenKeys, table, archive, ses, work }: Places) {
  return {
    App: { name: "debrief", stage: "local" },
    Configuration: { json: JSON.stringify(config), type: "sst.sst.Linkable" },
    Table: { name: table.name, type: "sst.aws.Dynamo" },
    Archive: { name: archive.bucket, type: "sst.aws.Bucket" },
    Work: { url: work.queueUrl, type: "sst.aws.Queue" },
    TokenKeys: { value: JSON.stringify(tokenKeys), type: "sst.sst.Secret" },
    ApiPepper: { value: LOCAL_PEPPER, type: "sst.sst.Secret" },
    WebhookSecret: { value: LOCAL_WEBHOOK_SECRET, type: "sst.sst.Secret" },
    Integrations: { value: process.env.DEBRIEF_INTEGRATIONS ?? "{}", type: "sst.sst.Secret" },
    Outbound: {
      configurationSet: ses.configurationSet,
      type: "sst.sst.Linkable",
    },
  };
}
