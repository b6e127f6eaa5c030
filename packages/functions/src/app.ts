/**
 * The composition root: what the handlers share, made once per process and only when first asked for. Names of resources
 * come from SST's links, the admin's configuration from DEBRIEF_CONFIG; the AWS SDK finds its endpoints by its own
 * variables, so this is the same program on Lambda and on a laptop.
 */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { SQSClient } from "@aws-sdk/client-sqs";
import { type Archive, openArchive } from "@debrief/core/archive/archive";
import { type Clock, systemClock } from "@debrief/core/clock";
import { Config } from "@debrief/core/config";
import { TokenKeys } from "@debrief/core/mail/token";
import { type Mailer, openMailer } from "@debrief/core/mailer/mailer";
import { type Keys, openKeys } from "@debrief/core/store/keys";
import { openStore, type Store } from "@debrief/core/store/store";
import { Resource } from "sst";
import { openWork, type Work } from "./work.ts";

export type App = {
  config: Config;
  keys: TokenKeys;
  clock: Clock;
  store: Store;
  apiKeys: Keys;
  archive: Archive;
  mailer: Mailer;
  work: Work;
};

let current: App | undefined;

export function app(): App {
  current ??= compose({});
  return current;
}

/** Replaces parts of the app, such as the clock, before any handler runs; the rest is composed as ever. */
export function install(parts: Partial<App>): void {
  current = compose(parts);
}

/** Each part is made when it is first used: a function is allowed to reach only what its role lets it. */
function compose(parts: Partial<App>): App {
  return {
    config: parts.config ?? Config.parse(JSON.parse(process.env.DEBRIEF_CONFIG ?? "{}")),
    clock: parts.clock ?? systemClock,
    get keys() {
      return lazily("keys", () => parts.keys ?? TokenKeys.parse(JSON.parse(Resource.TokenKeys.value)), this);
    },
    get store() {
      return lazily("store", () => parts.store ?? openStore(new DynamoDBClient({}), Resource.Table.name), this);
    },
    get apiKeys() {
      return lazily("apiKeys", () => parts.apiKeys ?? openKeys(new DynamoDBClient({}), Resource.Table.name), this);
    },
    get archive() {
      return lazily("archive", () => parts.archive ?? openArchive(new S3Client({}), Resource.Archive.name), this);
    },
    get mailer() {
      // One attempt: SendEmail has no idempotency key, and the outbox retries with more sense (R37).
      const client = () => new SESv2Client({ maxAttempts: 1 });
      return lazily("mailer", () => parts.mailer ?? openMailer(client(), Resource.Outbound.configurationSet), this);
    },
    get work() {
      return lazily("work", () => parts.work ?? openWork(new SQSClient({}), Resource.Work.url), this);
    },
  };
}

/** Makes a part once and lets the app keep it in place of its getter. */
function lazily<Name extends keyof App>(name: Name, make: () => App[Name], owner: App): App[Name] {
  const value = make();
  Object.defineProperty(owner, name, { value, enumerable: true });
  return value;
}
