/**
 * The deployment as a graph of resources, from the real sst.config.ts on a mock engine. What AWS itself would refuse is
 * asserted here too, because no mock does it.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { Config } from "@debrief/core/config";
import { questionnairesByLanguage } from "@debrief/core/feedback/questionnaire";
import { allMetrics } from "@debrief/functions/metrics";
import { beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import * as admin from "../debrief.config.ts";
import { dkimTokensIn, dnsRecords } from "../packages/cli/src/dns-records.ts";
import { MOST_AT_START } from "../packages/functions/bundling.ts";
import { Deployment } from "./deployment.ts";
import type { Resource } from "./offline/engine.ts";
import type { Bundled } from "./offline/functions.ts";

type Graph = {
  app: Record<string, unknown>;
  stack: { records: string };
  functions: Record<string, Bundled>;
  resources: Resource[];
  types: string;
};
// biome-ignore lint/suspicious/noExplicitAny: inputs have the shapes of a hundred resource types; assertions check them
type Inputs = Record<string, any>;

/** Creates the rule set, on Route 53. */
let production: Graph;
/** Joins it, with DNS by hand. */
let blue: Graph;
/** Joins it, on Cloudflare; its admin has filled in every key. */
let green: Graph;

const webhookSecret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const everything: Partial<z.input<typeof Config>> = {
  startLocalPart: "feedback",
  senderName: "Agency Feedback",
  language: "de",
  timeZone: "Europe/Berlin",
  questionnaires: questionnairesByLanguage,
  cadence: {
    undoMinutes: 5,
    reminderWorkingDays: [1, 2],
    deadlineWorkingDays: 4,
    businessHours: { start: 8, end: 18 },
  },
  webhooks: [{ name: "ats", url: "https://hooks.example.com/debrief" }],
  lexicon: Array.from({ length: 30 }, (_, nth) => ({ say: `house word ${nth}`, topic: "process" as const })),
};

beforeAll(async () => {
  const ruleSet = { name: "shared", createdBy: "production" };
  production = await graph("production", { dns: "route53", receiptRuleSet: ruleSet });
  // Who joins a set neither activates one nor asks which is active.
  blue = await graph("blue", { dns: "none", receiptRuleSet: ruleSet }, {}, { flags: ["--forbidden"] });
  green = await graph(
    "green",
    { dns: "cloudflare", receiptRuleSet: { name: "shared" }, sandboxRecipients: ["rae@agency.example"] },
    everything,
    { secrets: { WebhookSecret: webhookSecret } },
  );
});

describe("the receipt rule", () => {
  test("R53 only the stage that is told to creates and activates the rule set, and leaves it when removed", () => {
    const made = ["aws:ses/receiptRuleSet:ReceiptRuleSet", "aws:ses/activeReceiptRuleSet:ActiveReceiptRuleSet"];
    for (const type of made) {
      expect(one(production, type)).toMatchObject({ inputs: { ruleSetName: "shared" }, retainOnDelete: true });
      expect([...all(blue, type), ...all(green, type)]).toEqual([]);
    }
  });

  test("R53 the stage that creates refuses, before it makes anything, where another set is active", async () => {
    const ruleSet = { name: "shared", createdBy: "production" };
    const deployed = (...flags: string[]) =>
      graph("production", { dns: "none", receiptRuleSet: ruleSet }, {}, { flags });
    await expect(deployed("--active", "theirs")).rejects.toThrow(
      /"theirs" is active in eu-west-1.*nothing was deployed\.\n.*receiptRuleSet: \{ name: "theirs" \}/,
    );
    await expect(deployed("--forbidden")).rejects.toThrow(/could not be read.*\n.*AccessDenied/);
  }, 300_000);

  test("R53 a set of its own that is there already is taken over, and not created into an error", async () => {
    const receiptRuleSet = { name: "shared", createdBy: "production" };
    const again = await graph("production", { dns: "none", receiptRuleSet }, {}, { flags: ["--active", "shared"] });
    expect(one(again, "aws:ses/activeReceiptRuleSet:ActiveReceiptRuleSet").inputs.ruleSetName).toBe("shared");
    const imported = (of: Graph) => of.resources.filter(({ importId }) => importId !== "").map(({ name }) => name);
    expect(imported(again)).toEqual(["ReceiptRuleSet"]);
    expect(one(again, "aws:ses/receiptRuleSet:ReceiptRuleSet").importId).toBe("shared");
    expect(imported(production)).toEqual([]);
  }, 300_000);

  test("R53 each stage adds one rule of its own, for its own domain and nothing else", () => {
    const domains = { production: "mail.example.com", blue: "blue.mail.example.com", green: "green.mail.example.com" };
    for (const [stage, stageGraph] of Object.entries({ production, blue, green }))
      expect(one(stageGraph, "aws:ses/receiptRule:ReceiptRule").inputs).toMatchObject({
        ruleSetName: "shared",
        name: `debrief-${stage}`,
        recipients: [domains[stage as keyof typeof domains]],
        enabled: true,
        scanEnabled: true,
      });
  });

  test("a mail is filed under inbound/ and announced, and SES may do both before the rule is made", () => {
    const rule = one(production, "aws:ses/receiptRule:ReceiptRule");
    expect(rule.inputs.s3Actions).toEqual([
      {
        position: 1,
        bucketName: one(production, "aws:s3/bucket:Bucket").inputs.bucket,
        objectKeyPrefix: "inbound/",
        topicArn: expect.stringMatching(/:debrief-production-InboundReceiptsTopic-/),
      },
    ]);
    expect(rule.dependsOn).toEqual(
      expect.arrayContaining(["ArchivePolicy", "InboundReceiptsPolicy", "InboundReceiptsToQueue", "ReceiptRuleSet"]),
    );
    expect(one(production, "aws:ses/activeReceiptRuleSet:ActiveReceiptRuleSet").dependsOn).toContain("ReceiptRule");
  });
});

describe("the archive", () => {
  test("is private, encrypted, reached by TLS only, and forgets after 30 days", () => {
    expect(one(production, "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock").inputs).toMatchObject({
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    expect(
      one(production, "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration").inputs,
    ).toMatchObject({ rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }] });
    expect(one(production, "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration").inputs).toMatchObject({
      rules: [{ status: "Enabled", filter: { prefix: "inbound/" }, expiration: { days: 30 } }],
    });
    expect(all(production, "aws:s3/bucketCorsConfiguration:BucketCorsConfiguration")).toEqual([]);
  });

  test("and the table outlive a production stage that is removed", () => {
    for (const type of ["aws:s3/bucket:Bucket", "aws:dynamodb/table:Table"]) {
      expect(one(production, type).retainOnDelete).toBe(true);
      expect(one(blue, type).retainOnDelete).toBe(false);
    }
    expect(one(production, "aws:s3/bucket:Bucket").inputs.forceDestroy).toBe(false);
    expect(one(blue, "aws:s3/bucket:Bucket").inputs.forceDestroy, "a stage with mails can be removed").toBe(true);
    expect(production.app).toMatchObject({ protect: true, removal: "retain" });
    expect(blue.app).toMatchObject({ protect: false, removal: "remove" });
  });

  test("what is kept stays private, encrypted, reached by TLS only and forgetful", () => {
    const kept = (of: Graph) =>
      of.resources.filter(({ type, retainOnDelete }) => type.startsWith("aws:s3/") && retainOnDelete).map(typeName);
    const keeps = ["", "LifecycleConfiguration", "Policy", "PublicAccessBlock", "ServerSideEncryptionConfiguration"];
    expect(kept(production)).toEqual(keeps.map((what) => `Bucket${what}`));
    expect(kept(blue)).toEqual([]);
  });
});

describe("the table", () => {
  test("has the keys, indexes, stream and time to live that the store is written for", () => {
    const { inputs } = one(production, "aws:dynamodb/table:Table");
    expect(inputs).toMatchObject({
      billingMode: "PAY_PER_REQUEST",
      hashKey: "pk",
      rangeKey: "sk",
      globalSecondaryIndexes: [
        { name: "due", hashKey: "dueShard", rangeKey: "dueAt", projectionType: "KEYS_ONLY" },
        {
          name: "recruiter",
          hashKey: "recruiter",
          rangeKey: "createdAt",
          projectionType: "INCLUDE",
          nonKeyAttributes: ["digestLine"],
        },
      ],
      ttl: { attributeName: "expiresAt", enabled: true },
      streamEnabled: true,
      streamViewType: "NEW_IMAGE",
      pointInTimeRecovery: { enabled: true },
      deletionProtectionEnabled: true,
    });
    expect(one(blue, "aws:dynamodb/table:Table").inputs.deletionProtectionEnabled).toBe(false);
  });

  test("declares exactly the attributes that are keys, as DynamoDB demands", () => {
    const { hashKey, rangeKey, attributes, globalSecondaryIndexes } = one(
      production,
      "aws:dynamodb/table:Table",
    ).inputs;
    const keys = [hashKey, rangeKey, ...globalSecondaryIndexes.flatMap((it: Inputs) => [it.hashKey, it.rangeKey])];
    expect(attributes.map((it: Inputs) => `${it.name} ${it.type}`).sort()).toEqual(
      keys.map((key) => `${key} S`).sort(),
    );
  });
});

describe("queues and streams", () => {
  const consumers: [queue: string, handler: string, batches: Inputs][] = [
    ["InboundQueue", "inbound", { batchSize: 1, scalingConfig: { maximumConcurrency: 10 } }],
    ["WorkQueue", "advance", { batchSize: 1, scalingConfig: { maximumConcurrency: 5 } }],
    ["DeliveryQueue", "delivery", { batchSize: 10, maximumBatchingWindowInSeconds: 10 }],
  ];
  test.each(consumers)(
    "R54 %s gives its function six times its timeout, hears of single failures, and keeps what failed five times",
    (name, handler, batches) => {
      const queue = named(production, name).inputs;
      const mapping = mappings(production).find((it) => it.eventSourceArn === `sqs:${name}`);
      expect(mapping?.functionName).toBe(`lambda:function:debrief-production-${handler}`);
      expect(mapping).toMatchObject({ ...batches, functionResponseTypes: ["ReportBatchItemFailures"] });
      const wait = mapping?.maximumBatchingWindowInSeconds ?? 0;
      expect(queue.visibilityTimeoutSeconds).toBeGreaterThanOrEqual(6 * lambda(production, handler).timeout + wait);
      const { deadLetterTargetArn, maxReceiveCount } = JSON.parse(queue.redrivePolicy);
      expect(maxReceiveCount).toBeGreaterThanOrEqual(5);
      const dlq = named(production, name.replace("Queue", "DlqQueue")).inputs;
      expect(deadLetterTargetArn).toMatch(new RegExp(`:${dlq.name}$`));
      expect(dlq.messageRetentionSeconds).toBe(14 * 24 * 60 * 60);
    },
  );

  test.each([
    ["InboundReceipts", "InboundQueue"],
    ["DeliveryEvents", "DeliveryQueue"],
  ])("the topic %s fills %s, which lets it in first", (topic, queue) => {
    expect(short(named(production, `${topic}ToQueue`).inputs)).toMatchObject({
      topic: `sns:${topic}Topic`,
      protocol: "sqs",
      endpoint: `sqs:${queue}`,
    });
    expect(named(production, `${topic}ToQueue`).dependsOn).toContain(`${topic}QueuePolicy`);
  });

  test("the stream wakes `changed` for items that have something due, and for no others", () => {
    const mapping = mappings(production).find((it) => it.eventSourceArn.startsWith("dynamodb:"));
    expect(mapping).toMatchObject({
      functionName: "lambda:function:debrief-production-changed",
      batchSize: 10,
      maximumBatchingWindowInSeconds: 1,
      functionResponseTypes: ["ReportBatchItemFailures"],
      maximumRetryAttempts: 2,
      maximumRecordAgeInSeconds: 60,
    });
    expect(mapping?.filterCriteria.filters.map((it: Inputs) => JSON.parse(it.pattern))).toEqual([
      { dynamodb: { NewImage: { dueAt: { S: [{ exists: true }] } } } },
    ]);
  });

  test("R42 the sweep runs every minute and is not repeated", () => {
    expect(short(one(production, "aws:scheduler/schedule:Schedule").inputs)).toMatchObject({
      scheduleExpression: "rate(1 minute)",
      state: "ENABLED",
      target: { arn: "lambda:function:debrief-production-sweep", retryPolicy: { maximumRetryAttempts: 0 } },
    });
    expect(lambda(production, "sweep").timeout).toBeLessThan(60);
    // What the scheduler calls is not the function but its queue of events, and Lambda has a mind of its own about those.
    expect(one(production, "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig").inputs).toEqual({
      functionName: "debrief-production-sweep",
      maximumRetryAttempts: 0,
      maximumEventAgeInSeconds: 60,
    });
  });
});

describe("sending", () => {
  test("goes through one configuration set that suppresses the undeliverable and reports every fate", () => {
    expect(one(production, "aws:sesv2/emailIdentity:EmailIdentity").inputs).toEqual({
      emailIdentity: "mail.example.com",
      configurationSetName: "debrief-production",
    });
    expect(one(production, "aws:sesv2/configurationSet:ConfigurationSet").inputs).toMatchObject({
      suppressionOptions: { suppressedReasons: ["BOUNCE", "COMPLAINT"] },
    });
    expect(one(production, "aws:sesv2/emailIdentityMailFromAttributes:EmailIdentityMailFromAttributes").inputs).toEqual(
      {
        emailIdentity: "mail.example.com",
        mailFromDomain: "bounce.mail.example.com",
        behaviorOnMxFailure: "USE_DEFAULT_VALUE",
      },
    );
    const events = one(production, "aws:sesv2/configurationSetEventDestination:ConfigurationSetEventDestination");
    expect(short(events.inputs)).toMatchObject({
      configurationSetName: "debrief-production",
      eventDestination: {
        enabled: true,
        matchingEventTypes: ["SEND", "DELIVERY", "BOUNCE", "COMPLAINT", "REJECT", "DELIVERY_DELAY"],
        snsDestination: { topicArn: "sns:DeliveryEventsTopic" },
      },
    });
    expect(events.dependsOn).toContain("DeliveryEventsPolicy");
  });

  test("prints MX, DKIM, SPF and DMARC, and sets them where it is told who serves the domain", () => {
    expect(printed(production)).toEqual([
      ...["one", "two", "three"].map(
        (token) => `${token}._domainkey.mail.example.com CNAME ${token}.dkim.amazonses.com`,
      ),
      "bounce.mail.example.com MX 10 feedback-smtp.eu-west-1.amazonses.com",
      "bounce.mail.example.com TXT v=spf1 include:amazonses.com -all",
      "_dmarc.mail.example.com TXT v=DMARC1; p=quarantine;",
      "mail.example.com MX 10 inbound-smtp.eu-west-1.amazonaws.com",
    ]);
    const route53 = all(production, "aws:route53/record:Record").map(({ inputs }) => {
      const { name, type, records } = inputs as Inputs;
      return `${name} ${type} ${records}`;
    });
    expect(route53.sort()).toEqual(printed(production).sort());
    const cloudflare = all(green, "cloudflare:index/dnsRecord:DnsRecord").map(({ inputs }) => {
      const { name, type, priority, content } = inputs as Inputs;
      return [name, type, ...(priority === undefined ? [] : [priority]), content.replaceAll('"', "")].join(" ");
    });
    expect(cloudflare.sort()).toEqual(printed(green).sort());
    const told = dnsRecords("mail.example.com", "eu-west-1", ["one", "two", "three"]).map(
      ({ name, type, priority, value }) => [name, type, priority, value].filter((part) => part !== undefined).join(" "),
    );
    expect(told.sort(), "what `npx debrief dns` says").toEqual(printed(production).sort());
    expect(dkimTokensIn(production.stack.records, "mail.example.com")).toEqual(["one", "two", "three"]);
    expect(printed(blue)).toHaveLength(7);
    expect(blue.resources.filter(({ type }) => /record/i.test(type))).toEqual([]);
  });
});

describe("functions", () => {
  test("are the six handlers, on one runtime, small and short, with logs that end after 30 days", () => {
    const shape = Object.fromEntries(
      handlers(production).map((handler) => {
        const { runtime, architectures, memorySize, timeout } = lambda(production, handler);
        return [handler, [runtime, ...architectures, memorySize, timeout].join(" ")];
      }),
    );
    expect(shape).toEqual({
      "api/main": "nodejs24.x arm64 512 10",
      advance: "nodejs24.x arm64 512 30",
      changed: "nodejs24.x arm64 256 10",
      delivery: "nodejs24.x arm64 512 15",
      inbound: "nodejs24.x arm64 1024 30",
      sweep: "nodejs24.x arm64 512 30",
    });
    expect(all(production, "aws:lambda/function:Function")).toHaveLength(6);
    // What a cold start reads. A tool of the build that slips into a bundle, such as mjml, weighs megabytes.
    for (const { handler, start } of Object.values(production.functions))
      expect(start, handler).toBeLessThan(MOST_AT_START);
    const logs = all(production, "aws:cloudwatch/logGroup:LogGroup");
    for (const { inputs } of logs) expect(inputs.retentionInDays).toBe(30);
    // Under names that an admin can guess, and that docs/deploy.md finds them by.
    for (const handler of handlers(production)) {
      const { name, loggingConfig } = lambda(production, handler);
      expect(name).toBe(`debrief-production-${handler.replace("/main", "")}`);
      expect(loggingConfig).toEqual({ logFormat: "Text", logGroup: `/aws/lambda/${name}` });
      expect(logs.map(({ inputs }) => inputs.name)).toContain(loggingConfig.logGroup);
    }
  });

  test("get the admin's configuration for their stage, as far as they read it", () => {
    const given = Object.values(blue.functions).flatMap(({ handler, links }) =>
      "Configuration" in links ? [[handlerName(handler), JSON.parse(String(links.Configuration?.json))] as const] : [],
    );
    expect(given.map(([handler]) => handler).sort()).toEqual(["advance", "api/main", "inbound"]);
    for (const [, config] of given) expect(Config.parse(config).domain).toBe("blue.mail.example.com");
  });

  test("have room in the 4 KB that Lambda takes as environment, however much the admin configures", () => {
    const { links } = Object.values(green.functions).find(({ handler }) => handlerName(handler) === "inbound") ?? {};
    expect(String(links?.Configuration?.json).length).toBeGreaterThan(10_000);
    for (const handler of handlers(green))
      expect(JSON.stringify(lambda(green, handler).environment.variables).length, handler).toBeLessThan(2_048);
  });

  test("R55 each role may do what this table says on what it says, and nothing else", () => {
    const consume = (queue: string) =>
      ["ChangeMessageVisibility", "DeleteMessage", "GetQueueAttributes", "GetQueueUrl", "ReceiveMessage"].map(
        (action) => `sqs:${action} sqs:${queue}`,
      );
    const log = (handler: string) =>
      ["CreateLogStream", "PutLogEvents"].map(
        (action) => `logs:${action} logs:log-group:/aws/lambda/debrief-production-${handler}:*`,
      );
    const table = "dynamodb:table/TableTable";
    const roles = all(production, "aws:iam/role:Role");
    expect(Object.fromEntries(roles.map((role) => [bearerOf(production, role), roleGrants(role)]))).toEqual({
      inbound: [
        ...consume("InboundQueue"),
        ...log("inbound"),
        `dynamodb:GetItem ${table}`,
        `dynamodb:PutItem ${table}`,
        "s3:GetObject s3:archivebucket/inbound/*",
        "s3:ListBucket s3:archivebucket",
      ].sort(),
      advance: [
        ...consume("WorkQueue"),
        ...log("advance"),
        `dynamodb:GetItem ${table}`,
        `dynamodb:PutItem ${table}`,
        `dynamodb:DeleteItem ${table}`,
        `dynamodb:Query ${table}`,
        `dynamodb:Query ${table}/index/recruiter`,
        "s3:DeleteObject s3:archivebucket/inbound/*",
        "ses:SendEmail ses:identity/mail.example.com",
        "ses:SendEmail ses:configuration-set/debrief-production",
        "ses:SendRawEmail ses:identity/mail.example.com",
        "ses:SendRawEmail ses:configuration-set/debrief-production",
      ].sort(),
      changed: [
        ...["DescribeStream", "GetRecords", "GetShardIterator", "ListStreams"].map(
          (action) => `dynamodb:${action} ${table}/stream/2026-01-01T00:00:00.000`,
        ),
        ...log("changed"),
        "sqs:SendMessage sqs:WorkQueue",
      ].sort(),
      sweep: [`dynamodb:Query ${table}/index/due`, "sqs:SendMessage sqs:WorkQueue", ...log("sweep")].sort(),
      delivery: [
        ...consume("DeliveryQueue"),
        ...log("delivery"),
        `dynamodb:GetItem ${table}`,
        `dynamodb:PutItem ${table}`,
      ].sort(),
      "api/main": [
        ...["GetItem", "PutItem", "DeleteItem", "Query"].map((action) => `dynamodb:${action} ${table}`),
        `dynamodb:Query ${table}/index/recruiter`,
        ...log("api"),
      ].sort(),
      SweepRole: ["lambda:InvokeFunction lambda:function:debrief-production-sweep"],
    });
  });

  test("R55 each bucket, topic and queue lets in whom this table says, from the one source it says, and nobody else", () => {
    const only = (service: string, actions: string[], resource: string, Condition: Inputs) => ({
      Effect: "Allow",
      Action: actions,
      Resource: [resource],
      Principal: { Service: [`${service}.amazonaws.com`] },
      Condition,
    });
    const fromSes = (source: string) => ({
      StringEquals: { "aws:SourceAccount": ["123456789012"], "aws:SourceArn": [`ses:${source}`] },
    });
    const fromRule = fromSes("receipt-rule-set/shared:receipt-rule/debrief-production");
    const fromTopic = (topic: string) => ({ ArnEquals: { "aws:SourceArn": [`sns:${topic}`] } });
    const policies = production.resources
      .filter(({ type, inputs }) => type !== "aws:iam/role:Role" && policiesOf(inputs).length > 0)
      .map(({ name, inputs }) => [name, policiesOf(inputs).flatMap(statements)]);
    expect(Object.fromEntries(policies)).toEqual({
      ArchivePolicy: [
        {
          Effect: "Deny",
          Action: ["s3:*"],
          Resource: ["s3:archivebucket", "s3:archivebucket/*"],
          Principal: "*",
          Condition: { Bool: { "aws:SecureTransport": ["false"] } },
        },
        only("ses", ["s3:PutObject"], "s3:archivebucket/inbound/*", fromRule),
      ],
      InboundReceiptsPolicy: [only("ses", ["sns:Publish"], "sns:InboundReceiptsTopic", fromRule)],
      DeliveryEventsPolicy: [
        only("ses", ["sns:Publish"], "sns:DeliveryEventsTopic", fromSes("configuration-set/debrief-production")),
      ],
      AlarmsPolicy: [
        only("cloudwatch", ["sns:Publish"], "sns:AlarmsTopic", {
          StringEquals: { "aws:SourceAccount": ["123456789012"] },
          ArnLike: { "aws:SourceArn": ["cloudwatch:alarm:debrief-production-*"] },
        }),
      ],
      InboundReceiptsQueuePolicy: [
        only("sns", ["sqs:SendMessage"], "sqs:InboundQueue", fromTopic("InboundReceiptsTopic")),
      ],
      DeliveryEventsQueuePolicy: [
        only("sns", ["sqs:SendMessage"], "sqs:DeliveryQueue", fromTopic("DeliveryEventsTopic")),
      ],
    });
    // And each is the policy of the very thing that it speaks of.
    for (const { name, type, inputs } of production.resources) {
      if (!/(topic|queue|bucket)Policy:/.test(type)) continue;
      const { arn, queueUrl, bucket } = inputs as Inputs;
      expect(JSON.stringify(JSON.parse((inputs as Inputs).policy).Statement.at(-1).Resource), name).toContain(
        (arn ?? queueUrl ?? bucket).split(/[:/]/).at(-1),
      );
    }
    expect(short(one(production, "aws:lambda/permission:Permission").inputs)).toMatchObject({
      action: "lambda:InvokeFunction",
      function: "lambda:function:debrief-production-api",
      principal: "apigateway.amazonaws.com",
      sourceArn: expect.stringMatching(/^arn:aws:execute-api:eu-west-1:123456789012:[\w-]+\/\*$/),
    });
  });

  test("R55 no stage allows every action of a service", () => {
    for (const { resources } of [production, blue, green])
      for (const { name, inputs } of resources)
        for (const { Effect, Action } of policiesOf(inputs).flatMap(statements))
          if (Effect === "Allow")
            for (const action of [Action].flat()) expect(action, name).toMatch(/^[a-z0-9]+:[A-Za-z]+$/);
  });

  test("R55 in the sandbox it may write to those who are named besides, from its own address alone", () => {
    const { inlinePolicies } = named(green, `${idOf(green, "advance")}Role`).inputs;
    const sending = statements(inlinePolicies[0].policy).filter(({ Action }) => Action.includes("ses:SendEmail"));
    expect(sending.map(({ Resource }) => Resource)).toEqual([
      ["ses:identity/green.mail.example.com", "ses:configuration-set/debrief-green"],
      ["ses:identity/rae@agency.example"],
    ]);
    expect(sending.at(-1).Condition).toEqual({
      StringEquals: { "ses:FromAddress": ["feedback@green.mail.example.com"] },
    });
  });

  test("R55 roles trust the one service that uses them, and carry no policy that is not theirs alone", () => {
    for (const { name, inputs } of all(production, "aws:iam/role:Role")) {
      const { assumeRolePolicy, managedPolicyArns } = inputs as Inputs;
      expect(statements(assumeRolePolicy)).toEqual([
        expect.objectContaining({
          Effect: "Allow",
          Action: "sts:AssumeRole",
          Principal: { Service: name === "SweepRole" ? "scheduler.amazonaws.com" : "lambda.amazonaws.com" },
        }),
      ]);
      // Nobody reads in a graph what stands in those.
      expect(managedPolicyArns ?? [], name).toEqual([]);
    }
  });

  test("R55 a secret reaches only those who make or read what it protects", () => {
    const holders = (secret: string) =>
      Object.values(production.functions)
        .filter(({ links }) => secret in links)
        .map(({ handler }) => handlerName(handler))
        .sort();
    expect(holders("TokenKeys")).toEqual(["advance", "inbound"]);
    expect(holders("ApiPepper")).toEqual(["api/main"]);
    expect(holders("WebhookSecret")).toEqual(["advance"]);
    expect(holders("Integrations")).toEqual(["api/main"]);
  });

  test("R55 nothing else is deployed that could grant anything: all of it, by type", () => {
    const counts: Record<string, number> = {};
    for (const resource of production.resources.filter(({ type }) => /^(aws|cloudflare):/.test(type)))
      counts[typeName(resource)] = (counts[typeName(resource)] ?? 0) + 1;
    expect(counts).toEqual(INVENTORY);
  });

  test("R55 only `advance` may send, from the one identity, and `inbound` may not touch raw mail but to read it", () => {
    const may = (pattern: RegExp) =>
      handlers(production).filter((handler) => grants(production, handler).some((grant) => pattern.test(grant)));
    expect(may(/^ses:/)).toEqual(["advance"]);
    expect(may(/^s3:(?!DeleteObject)/)).toEqual(["inbound"]);
    // R51: who erases a person erases their mails, and never reads one.
    expect(may(/^s3:DeleteObject/)).toEqual(["advance"]);
    expect(grants(production, "inbound").filter((grant) => grant.startsWith("s3:"))).toEqual([
      "s3:GetObject s3:archivebucket/inbound/*",
      "s3:ListBucket s3:archivebucket",
    ]);
  });

  test("R50 the API is throttled, opens to no other origin, and logs no address and no path", () => {
    const stage = one(production, "aws:apigatewayv2/stage:Stage").inputs;
    expect(stage.defaultRouteSettings).toEqual({ throttlingRateLimit: 20, throttlingBurstLimit: 40 });
    expect(stage.accessLogSettings.format).not.toMatch(/sourceIp|userAgent|path/i);
    expect(stage.accessLogSettings.destinationArn).toMatch(/^arn:aws:logs:/);
    expect(one(production, "aws:apigatewayv2/api:Api").inputs.corsConfiguration).toEqual({});
  });
});

test("R54 alarms watch dead letters, receipts, what is due, bounces and complaints, and reach a person", () => {
  const alarms = all(production, "aws:cloudwatch/metricAlarm:MetricAlarm").map(({ inputs }) => short(inputs));
  const metric = ({ namespace, metricName, dimensions, statistic, stat, period }: Inputs) =>
    [
      `${namespace} ${metricName}`,
      ...Object.entries(dimensions ?? {}).map(([name, value]) => `${name}=${value}`),
      `${statistic ?? stat} of ${period} s`,
    ].join(" ");
  const watched = alarms.map(({ metricQueries, comparisonOperator, threshold, ...alarm }) => {
    const parts = metricQueries?.map((it: Inputs) => it.expression ?? metric(it.metric)) ?? [metric(alarm)];
    const sign = comparisonOperator === "GreaterThanThreshold" ? ">" : comparisonOperator;
    return `${parts.join(", ")} ${sign} ${threshold}, ${alarm.evaluationPeriods} in a row, ${alarm.treatMissingData}`;
  });
  const waiting = "AWS/SQS ApproximateNumberOfMessagesVisible";
  const calls = (name: string) => `AWS/Lambda ${name} FunctionName=debrief-production-sweep Sum of 60 s`;
  expect(watched.sort()).toEqual(
    [
      `${waiting} QueueName=InboundDlqQueue Maximum of 60 s > 0, 1 in a row, notBreaching`,
      `${waiting} QueueName=DeliveryDlqQueue Maximum of 60 s > 0, 1 in a row, notBreaching`,
      `${waiting} QueueName=WorkDlqQueue Maximum of 60 s > 0, 1 in a row, notBreaching`,
      "AWS/SES PublishFailure RuleName=debrief-production Sum of 60 s > 0, 1 in a row, notBreaching",
      "Debrief due.age_seconds stage=production Maximum of 60 s > 300, 3 in a row, notBreaching",
      "Debrief send.paused stage=production Sum of 300 s > 0, 1 in a row, notBreaching",
      "Debrief webhook.abandoned stage=production Sum of 300 s > 0, 1 in a row, notBreaching",
      `${calls("Invocations")}, ${calls("Errors")}, invocations - errors LessThanThreshold 1, 5 in a row, breaching`,
      "AWS/SES Reputation.BounceRate Average of 3600 s > 0.02, 1 in a row, ignore",
      "AWS/SES Reputation.ComplaintRate Average of 3600 s > 0.0005, 1 in a row, ignore",
    ].sort(),
  );
  for (const { alarmActions, okActions } of alarms)
    expect([alarmActions, okActions]).toEqual([["sns:AlarmsTopic"], ["sns:AlarmsTopic"]]);
  expect(short(named(production, "AlarmsByMail").inputs)).toEqual({
    topic: "sns:AlarmsTopic",
    protocol: "email",
    endpoint: "ops@mail.example.com",
  });
});

test("R56 the dashboard shows every metric that the functions may count, and what waits", () => {
  const { widgets } = JSON.parse(one(production, "aws:cloudwatch/dashboard:Dashboard").inputs.dashboardBody);
  const shown = widgets.flatMap(({ properties }: Inputs) =>
    properties.metrics.map((it: string[]) => it.slice(0, 2).join(" ")),
  );
  const own = shown.filter((it: string) => it.startsWith("Debrief "));
  expect(own.sort()).toEqual(
    allMetrics()
      .map((metric) => `Debrief ${metric}`)
      .sort(),
  );
  for (const handler of handlers(production)) expect(shown).toContain(`Debrief ${handler.replace("/main", "")}.failed`);
  expect(shown.filter((it: string) => it === "AWS/SQS ApproximateNumberOfMessagesVisible")).toHaveLength(6);
});

describe("the files beside the graph", () => {
  test("sst-env.d.ts is what the graph makes of it: after a change of links, `node infra/offline/run.mjs --types sst-env.d.ts`", () => {
    expect(readFileSync("sst-env.d.ts", "utf8")).toBe(production.types);
  });

  test("workflows run only actions that are pinned by commit, and only the deployment may ask for AWS", () => {
    const folder = ".github/workflows";
    const workflows = readdirSync(folder).map((name) => ({
      name,
      text: readFileSync(path.join(folder, name), "utf8"),
    }));
    const used = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action));
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^(\.\/|[\w.-]+\/[\w.-]+@[0-9a-f]{40}$)/);
    expect(workflows.filter(({ text }) => text.includes("id-token: write")).map(({ name }) => name)).toEqual([
      "deploy.yml",
    ]);
  });

  test("debrief.config.ts passes the schemas that check it", () => {
    expect(Config.safeParse(admin.config).success).toBe(true);
    expect(Deployment.safeParse(admin.deployment).success).toBe(true);
  });
});

describe("secrets", () => {
  const place = { dns: "none", receiptRuleSet: { name: "shared" } };
  const { webhooks } = everything;

  test("token keys that no function could read, or none of which is current, are not deployed", async () => {
    const key = "k".repeat(43);
    for (const TokenKeys of [key, JSON.stringify({ current: "b", keys: { a: key } })]) {
      const told = await graph("blue", place, {}, { secrets: { TokenKeys } }).then(() => "deployed", String);
      expect(told).toMatch(/secret TokenKeys is no JSON of the shape.*\nnpx sst secret set TokenKeys .* --stage blue/);
      expect(told, "no secret is quoted").not.toContain(key);
    }
  }, 300_000);

  test("a configuration with webhooks is not deployed while their secret is unset or none", async () => {
    for (const WebhookSecret of [undefined, "whsec_short"])
      await expect(graph("blue", place, { webhooks }, { secrets: { WebhookSecret } })).rejects.toThrow(
        /secret WebhookSecret is not set.*\nnpx sst secret set WebhookSecret .* --stage blue/,
      );
    const { links } = Object.values(green.functions).find(({ handler }) => handlerName(handler) === "advance") ?? {};
    expect(links?.WebhookSecret?.value).toBe(webhookSecret);
  }, 300_000);

  test("nor one that names a system which the secret does not open, and what is no JSON is not quoted", async () => {
    const integrations = { lever: { recruiter: "rae@agency.example" } };
    const refused = (Integrations: string | undefined, more: Inputs) =>
      graph("blue", place, more, { secrets: { Integrations } }).then(() => "deployed", String);
    expect(await refused(undefined, { integrations })).toMatch(/the secret Integrations has no lever/);
    const broken = await refused('{"lever": kumquat}', {});
    expect(broken).toMatch(/no JSON of the shape/);
    expect(broken).not.toContain("kumquat");
  }, 300_000);
});

/** Every resource that is made in production, on Route 53, by the one stage that makes the rule set. */
const INVENTORY = {
  ActiveReceiptRuleSet: 1,
  Api: 1,
  Bucket: 1,
  BucketLifecycleConfiguration: 1,
  BucketObjectv2: 6,
  BucketPolicy: 1,
  BucketPublicAccessBlock: 1,
  BucketServerSideEncryptionConfiguration: 1,
  ConfigurationSet: 1,
  ConfigurationSetEventDestination: 1,
  Dashboard: 1,
  EmailIdentity: 1,
  EmailIdentityMailFromAttributes: 1,
  EventSourceMapping: 4,
  Function: 6,
  FunctionEventInvokeConfig: 1,
  Integration: 1,
  LogGroup: 7,
  MetricAlarm: 10,
  Permission: 1,
  Queue: 6,
  QueuePolicy: 2,
  ReceiptRule: 1,
  ReceiptRuleSet: 1,
  Record: 7,
  Role: 7,
  Route: 1,
  Schedule: 1,
  Stage: 1,
  Table: 1,
  Topic: 3,
  TopicPolicy: 3,
  TopicSubscription: 3,
};

test("a configuration that is not in order is not deployed, and each key is named with what it should be", async () => {
  const joined = { dns: "none", receiptRuleSet: { name: "shared" } };
  const refused = (deployment: Inputs, more: Inputs) => graph("blue", deployment, more).then(() => "deployed", String);
  expect(await refused(joined, { retentiondays: 3, recruiters: { domains: ["@agency.example"] } })).toMatch(
    /`config` in debrief\.config\.ts is not in order.*"retentiondays".*without @.*recruiters\.domains\[0\]/s,
  );
  expect(await refused({ ...joined, region: "Ireland" }, {})).toMatch(
    /`deployment` in debrief\.config\.ts is not in order.*an AWS region, such as eu-west-1.*region/s,
  );
}, 300_000);

type More = { flags?: string[]; secrets?: Record<string, string | undefined> };

async function graph(
  stage: string,
  deployment: Inputs,
  more: Inputs = {},
  { flags = [], secrets = {} }: More = {},
): Promise<Graph> {
  const folder = mkdtempSync(path.join(tmpdir(), "debrief-config-"));
  const config = { domain: "mail.example.com", recruiters: { domains: ["agency.example"] }, ...more };
  const whole = { region: "eu-west-1", alarmAddress: "ops@mail.example.com", ...deployment };
  const file = path.join(folder, "config.ts");
  writeFileSync(
    file,
    `export const config = ${JSON.stringify(config)}; export const deployment = ${JSON.stringify(whole)};`,
  );
  const args = ["infra/offline/run.mjs", "--stage", stage, "--config", file, ...flags];
  try {
    const set = Object.entries(secrets).filter(([, value]) => value !== undefined);
    const env = { ...process.env, ...Object.fromEntries(set.map(([name, value]) => [`SST_SECRET_${name}`, value])) };
    const limits = { maxBuffer: 10_000_000, timeout: 90_000, env };
    const { stdout } = await promisify(execFile)(process.execPath, args, limits);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const printed = ({ stack }: Graph) => stack.records.trim().split(/\n */);

const all = (of: Graph, type: string) =>
  of.resources.filter((it) => it.type === type) as (Resource & { inputs: Inputs })[];

function one(of: Graph, type: string) {
  const [found, ...more] = all(of, type);
  expect(more.map(({ name }) => name)).toEqual([]);
  return found ?? expect.fail(`no ${type}`);
}

function named(of: Graph, name: string) {
  const found = of.resources.find((it) => it.name === name) as (Resource & { inputs: Inputs }) | undefined;
  return found ?? expect.fail(`nothing is named ${name}`);
}

/** ARNs and physical names without what every one has: `sqs:InboundQueue`, `dynamodb:table/TableTable/index/due`. */
function short<T>(value: T): T {
  const text = JSON.stringify(value)
    .replace(/arn:aws:(\w+):[a-z0-9-]*:\d*:/g, "$1:")
    .replace(/(?<=[:/"])[a-z]+-production-(\w+)-[a-z]{8}(?=[/"\\])/g, "$1");
  return JSON.parse(text);
}

// biome-ignore lint/suspicious/noExplicitAny: as above
const statements = (policy: unknown): any[] =>
  short(typeof policy === "string" ? JSON.parse(policy) : (policy as Inputs)).Statement;

const mappings = (of: Graph) =>
  all(of, "aws:lambda/eventSourceMapping:EventSourceMapping").map(({ inputs }) => short(inputs));

const handlerName = (handler: string) => handler.replace(/^packages\/functions\/src\/(.*)\.handler$/, "$1");
const handlers = (of: Graph) => Object.values(of.functions).map(({ handler }) => handlerName(handler));
const idOf = (of: Graph, handler: string) =>
  Object.keys(of.functions).find((id) => handlerName(of.functions[id]?.handler ?? "") === handler);
const lambda = (of: Graph, handler: string) => named(of, `${idOf(of, handler)}Function`).inputs;

/** Every policy document in a resource's inputs. */
function policiesOf(inputs: Inputs): unknown[] {
  const documents = [
    inputs.policy,
    inputs.assumeRolePolicy,
    ...(inputs.inlinePolicies ?? []).map((it: Inputs) => it.policy),
  ];
  return documents.filter((document) => document !== undefined);
}

/** Whose role it is: a function's handler, or the role's own name. */
const bearerOf = (of: Graph, { name }: Resource) =>
  handlers(of).find((handler) => name === `${idOf(of, handler)}Role`) ?? name;

/** `BucketPolicy` of `aws:s3/bucketPolicy:BucketPolicy`. */
const typeName = ({ type }: Resource) => type.slice(type.lastIndexOf(":") + 1);

/** What a function may do, as `action resource`. */
const grants = (of: Graph, handler: string) => roleGrants(named(of, `${idOf(of, handler)}Role`));

function roleGrants({ inputs }: { inputs: Inputs }): string[] {
  expect(inputs.inlinePolicies).toHaveLength(1);
  return statements(inputs.inlinePolicies[0].policy)
    .flatMap(({ Effect, Action, Resource, ...more }) => {
      expect({ Effect, ...more }).toEqual({ Effect: "Allow" });
      return Action.flatMap((action: string) => Resource.map((resource: string) => `${action} ${resource}`));
    })
    .sort();
}
