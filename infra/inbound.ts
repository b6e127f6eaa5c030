/**
 * Mail in: MX → receipt rule → archive bucket, and a receipt by topic → queue → `inbound`. From the moment that SES has
 * said yes, a mail is in the archive and in a queue.
 */
import { GRANTS, type Grant, type Grantee } from "@debrief/functions/grants";
import { mayUseTable, table } from "./database.ts";
import { record } from "./dns.ts";
import { queueWithDlq, topicFromSes } from "./queue.ts";
import { creates, keep, ruleSet, ruleSetName } from "./receipt-rule-set.ts";
import { tokenKeys } from "./secrets.ts";
import { account, configuration, deployment, domain, name, production, sesArn } from "./stage.ts";

const prefix = "inbound/";
export const ruleName = name;
// Spelled out, because bucket and topic name the rule in their policies before the rule exists.
const ruleArn = $interpolate`${sesArn}:receipt-rule-set/${ruleSetName}:receipt-rule/${ruleName}`;

// Production keeps its bucket when the stage is removed. What makes the bucket private and forgetful must stay with it:
// without its lifecycle the mails in it would lie there for ever.
const stays = (_: unknown, options: $util.CustomResourceOptions) => {
  options.retainOnDelete = production;
  return undefined;
};

export const archive = new sst.aws.Bucket("Archive", {
  cors: false,
  lifecycle: [{ id: "raw-mail", prefix, expiresIn: "30 days" }],
  policy: [
    {
      principals: [{ type: "service", identifiers: ["ses.amazonaws.com"] }],
      actions: ["s3:PutObject"],
      paths: [`${prefix}*`],
      conditions: [
        { test: "StringEquals", variable: "aws:SourceAccount", values: [account] },
        { test: "StringEquals", variable: "aws:SourceArn", values: [ruleArn] },
      ],
    },
  ],
  transform: {
    bucket: { forceDestroy: !production },
    lifecycle: stays,
    policy: stays,
    publicAccessBlock: stays,
  },
});
new aws.s3.BucketServerSideEncryptionConfiguration(
  "ArchiveEncryption",
  { bucket: archive.name, rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }] },
  { retainOnDelete: production },
);

/** What a function may do with raw mail, by packages/functions/src/grants.ts. */
export function mayUseRawMail(grantee: Grantee) {
  const { archive: actions = [] }: Grant = GRANTS[grantee];
  return actions.length === 0
    ? []
    : [{ actions: actions.map((action) => `s3:${action}`), resources: [$interpolate`${archive.arn}/${prefix}*`] }];
}

export const inbound = queueWithDlq("Inbound", "3 minutes");
const receipts = topicFromSes("InboundReceipts", ruleArn, inbound.queue);

const rule = new aws.ses.ReceiptRule(
  "ReceiptRule",
  {
    ruleSetName,
    name: ruleName,
    enabled: true,
    scanEnabled: true,
    recipients: [domain],
    s3Actions: [{ position: 1, bucketName: archive.name, objectKeyPrefix: prefix, topicArn: receipts.topic.arn }],
  },
  { dependsOn: [...ruleSet, archive, ...receipts.ready] },
);
if (creates) new aws.ses.ActiveReceiptRuleSet("ActiveReceiptRuleSet", { ruleSetName }, { ...keep, dependsOn: rule });

record({ type: "MX", name: domain, value: `inbound-smtp.${deployment.region}.amazonaws.com`, priority: 10 });

inbound.queue.subscribe(
  {
    handler: "packages/functions/src/inbound.handler",
    timeout: "30 seconds",
    memory: "1024 MB",
    link: [configuration, table, archive, tokenKeys],
    permissions: [
      ...mayUseTable("inbound"),
      ...mayUseRawMail("inbound"),
      // Without it S3 answers 403 for a mail that retention took, and redriving that mail would fail for ever.
      { actions: ["s3:ListBucket"], resources: [archive.arn] },
    ],
  },
  {
    batch: { size: 1, partialResponses: true },
    // A flood of mail waits in the queue, and leaves the account's other functions room to run.
    transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: 10 } } },
  },
);
