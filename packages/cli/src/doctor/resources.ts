/** What `sst shell` hands over of a stage: the table, the secrets, the queues; and what CloudWatch has seen of it. */
import { PermanentError } from "@debrief/core/errors";
import { TokenKeys } from "@debrief/core/mail/token";
import { readSecrets } from "@debrief/core/webhook/signature";
import { Credentials } from "@debrief/functions/api/hooks/credentials";
import * as z from "zod";
import { insideShell, postJson, postQuery, Refused, textsOf } from "./aws.ts";
import { type Check, type Found, failure, NotChecked, ok, warning } from "./check.ts";
import type { Deployed } from "./configuration.ts";

export function resourceChecks(
  { region, start, webhooks }: Pick<Deployed, "region" | "start" | "webhooks">,
  name: string,
  stage: string,
  now: () => number = Date.now,
): Check[] {
  const redrive = (queue: string): string =>
    `Find the cause in the function's log, mend it, then: npx sst shell --stage ${stage} -- npx debrief redrive --queue ${queue} --stage ${stage}`;
  return [
    { check: "account", look: () => sameAccount(link("Work", stage, Url).url, region) },
    { check: "table", look: () => table(stage, region) },
    { check: "token keys", look: async () => tokenKeys(link("TokenKeys", stage, Secret).value, stage) },
    { check: "API pepper", look: async () => pepper(link("ApiPepper", stage, Secret).value, stage) },
    ...(webhooks
      ? [
          {
            check: "webhook secret",
            look: async () => webhookSecret(link("WebhookSecret", stage, Secret).value, stage),
          },
        ]
      : []),
    { check: "integrations", look: async () => integrations(link("Integrations", stage, Secret).value, stage) },
    ...(["Inbound", "Work", "Delivery"] as const).map((queue) => ({
      check: `dead letters of ${queue.toLowerCase()}`,
      look: async () => deadLetters(link(`${queue}Dlq`, stage, Url).url, redrive(queue.toLowerCase())),
    })),
    { check: "oldest waiting work", look: () => oldest(link("Work", stage, Url).url, now()) },
    { check: "received mail", look: () => receivedMail(name, stage, start, now()) },
    { check: "alarms", look: () => alarms(name) },
    { check: "alarm mail", look: () => alarmMail(name, region) },
    { check: "last sweep", look: () => lastSweep(stage, now()) },
  ];
}

const Secret = z.object({ value: z.string() });
const Url = z.object({ url: z.string() });
const Named = z.object({ name: z.string() });

/** A link of SST. Its text is never shown, also when it cannot be read. */
function link<Shape extends z.ZodType>(resource: string, stage: string, shape: Shape): z.output<Shape> {
  const app = z.object({ stage: z.string() }).safeParse(json(process.env.SST_RESOURCE_App));
  if (app.data?.stage !== stage)
    throw new NotChecked(`the shell of SST tells where it is, for ${stage}`, insideShell());
  const parsed = shape.safeParse(json(process.env[`SST_RESOURCE_${resource}`]));
  if (!parsed.success)
    throw new NotChecked(`the stage has no ${resource}`, `Deploy it: npx sst deploy --stage ${stage}`);
  return parsed.data;
}

function json(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    // Outside of the shell, or not ours.
    return undefined;
  }
}

const Table = z.object({
  Table: z.object({
    TableStatus: z.string(),
    DeletionProtectionEnabled: z.boolean().default(false),
    StreamSpecification: z.object({ StreamEnabled: z.boolean() }).default({ StreamEnabled: false }),
  }),
});
const Ttl = z.object({ TimeToLiveDescription: z.object({ TimeToLiveStatus: z.string() }) });
const Backups = z.object({
  ContinuousBackupsDescription: z.object({
    PointInTimeRecoveryDescription: z.object({ PointInTimeRecoveryStatus: z.string() }),
  }),
});

/** A queue's URL names region and account: https://sqs.REGION.amazonaws.com/ACCOUNT/NAME. */
async function sameAccount(url: string, region: string): Promise<Found> {
  const [, its = "", owner = ""] = /^https:\/\/sqs\.([a-z0-9-]+)\.[^/]*\/(\d{12})\//.exec(url) ?? [];
  if (its !== "" && its !== region)
    return failure(
      `the stage was deployed in ${its}, and debrief.config.ts says ${region}`,
      `Set deployment.region back to ${its}. To move, deploy a stage of another name there: mail is not carried over.`,
    );
  const xml = await postQuery("sts", { Action: "GetCallerIdentity", Version: "2011-06-15" });
  const mine = textsOf(xml, "Account")[0] ?? "";
  if (owner === "" || owner === mine) return ok(`the stage lives in account ${mine}`);
  return failure(
    `these credentials are of account ${mine}, and the stage lives in ${owner}`,
    "Sign in to that account (AWS_PROFILE), then run this once more; what is said of SES here is of the wrong one.",
  );
}

async function table(stage: string, region: string): Promise<Found> {
  try {
    return await tableAsItIs(stage);
  } catch (error) {
    if (!(error instanceof Refused) || !/NotFound/.test(error.code)) throw error;
    return failure(
      `there is no such table in ${region}`,
      `Deploy the stage: npx sst deploy --stage ${stage}. If it was there, restore it: docs/deploy.md "Restore".`,
    );
  }
}

async function tableAsItIs(stage: string): Promise<Found> {
  const { name: TableName } = link("Table", stage, Named);
  const ask = <Answer extends z.ZodType>(action: string, answer: Answer) =>
    postJson("dynamodb", `DynamoDB_20120810.${action}`, { TableName }, answer);
  const deploy = `Deploy the stage: npx sst deploy --stage ${stage}`;
  const { Table: found } = await ask("DescribeTable", Table);
  if (found.TableStatus !== "ACTIVE")
    return failure(`the table is ${found.TableStatus.toLowerCase()}`, "Wait a minute.");
  const missing = [
    (await ask("DescribeContinuousBackups", Backups)).ContinuousBackupsDescription.PointInTimeRecoveryDescription
      .PointInTimeRecoveryStatus === "ENABLED"
      ? []
      : "point-in-time recovery",
    (await ask("DescribeTimeToLive", Ttl)).TimeToLiveDescription.TimeToLiveStatus === "ENABLED" ? [] : "time to live",
    found.StreamSpecification.StreamEnabled ? [] : "its stream",
    found.DeletionProtectionEnabled || stage !== "production" ? [] : "deletion protection",
  ].flat();
  if (missing.length > 0) return failure(`the table lacks ${missing.join(", ")}`, deploy);
  return ok("recovery, time to live and stream are on");
}

function tokenKeys(value: string, stage: string): Found {
  const parsed = TokenKeys.safeParse(json(value));
  const set = `docs/deploy.md "Secrets, then deploy" has the line: npx sst secret set TokenKeys … --stage ${stage}`;
  if (!parsed.success) return failure("the token keys are not in the shape that they must have", set);
  const { current, keys } = parsed.data;
  if (keys[current] === undefined) return failure(`the current token key "${current}" is not among the keys`, set);
  return ok(`${Object.keys(keys).length} set, "${current}" is current`);
}

function pepper(value: string, stage: string): Found {
  if (value.length >= 16) return ok("set");
  return failure(
    value === "" ? "the API pepper is empty" : "the API pepper is short enough to be guessed",
    `npx sst secret set ApiPepper "$(openssl rand -base64 32)" --stage ${stage}, then deploy. Keys of the API must be issued anew.`,
  );
}

function webhookSecret(value: string, stage: string): Found {
  try {
    readSecrets(value);
    return ok("set");
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    return failure(
      "webhooks are configured and their secret is not set or is none, so nobody is told anything",
      `npx sst secret set WebhookSecret "whsec_$(openssl rand -base64 32)" --stage ${stage}, then deploy.`,
    );
  }
}

function integrations(value: string, stage: string): Found {
  const parsed = Credentials.safeParse(json(value));
  if (!parsed.success)
    return failure(
      "the secret Integrations is not in the shape that it must have, so hiring systems are answered with 500",
      `docs/webhooks.md "In" shows it: npx sst secret set Integrations '{ … }' --stage ${stage}, then deploy.`,
    );
  const connected = Object.keys(parsed.data);
  return ok(connected.length > 0 ? `connected: ${connected.join(", ")}` : "no hiring system is connected");
}

const Attributes = z.object({ Attributes: z.object({ ApproximateNumberOfMessages: z.coerce.number() }) });

async function deadLetters(QueueUrl: string, next: string): Promise<Found> {
  const input = { QueueUrl, AttributeNames: ["ApproximateNumberOfMessages"] };
  const asked = postJson("sqs", "AmazonSQS.GetQueueAttributes", input, Attributes);
  const { Attributes: found } = await asked.catch((error: unknown) => {
    if (!(error instanceof Refused) || !/NonExistent|DoesNotExist/.test(error.code)) throw error;
    throw new NotChecked("the queue is not there", "Look at the check `account`; if that is well, deploy the stage.");
  });
  const count = found.ApproximateNumberOfMessages;
  if (count === 0) return ok("none");
  return failure(`${count} ${count === 1 ? "message has" : "messages have"} failed five times`, next);
}

/** SQS itself tells the age of its oldest message only to CloudWatch. */
async function oldest(url: string, now: number): Promise<Found> {
  const queue = url.split("/").at(-1) ?? "";
  const found = await latest("AWS/SQS", "ApproximateAgeOfOldestMessage", { QueueName: queue }, now);
  const seconds = found?.value ?? 0;
  if (seconds <= 300) return ok(found ? `${Math.round(seconds)} s` : "nothing waits");
  return failure(
    `the oldest waits for ${Math.round(seconds / 60)} minutes`,
    "Look at `advance.failed` in the dashboard, and at the account's sending limits.",
  );
}

/** Whether mail comes in at all, and if not, as far as SES or not as far: the next step is another. */
async function receivedMail(name: string, stage: string, start: string, now: number): Promise<Found> {
  const day: Span = { minutes: 24 * 60, period: 60, statistic: "Sum" };
  const sum = async (namespace: string, metric: string, dimension: Record<string, string>): Promise<number> =>
    (await pointsOf(namespace, metric, dimension, now, day)).reduce((all, { value }) => all + value, 0);
  const ours = await sum("Debrief", "mail.received", { stage });
  if (ours > 0) return ok(`${ours} in the last 24 hours`);
  const failed = await sum("AWS/SES", "PublishFailure", { RuleName: name });
  if (failed > 0)
    return failure(
      `SES took ${failed} mails in the last 24 hours and could not file or announce them`,
      `It tries for four hours. Somebody has changed the archive's or the topic's policy: npx sst deploy --stage ${stage}`,
    );
  const taken = await sum("AWS/SES", "PublishSuccess", { RuleName: name });
  if (taken > 0)
    return failure(
      `SES took ${taken} mails in the last 24 hours, and none of them came to Debrief`,
      `Look at the log of the function Inbound: npx sst shell --stage ${stage} -- npx debrief redrive --queue inbound --stage ${stage} does again what failed.`,
    );
  return warning(
    "none in the last 24 hours",
    `Send a mail to ${start} and run this again in five minutes. If it is still none, the checks MX and receipt rule say where it stops; if those are well, look at what your mail program says of the mail.`,
  );
}

function describeAlarms(name: string): Promise<string> {
  return postQuery("cloudwatch", { Action: "DescribeAlarms", Version: "2010-08-01", AlarmNamePrefix: `${name}-` });
}

/** SNS writes to nobody who has not said yes to its first mail; until then alarms ring and nobody hears them (R54). */
async function alarmMail(name: string, region: string): Promise<Found> {
  const actions = textsOf(/<AlarmActions>(.*?)<\/AlarmActions>/s.exec(await describeAlarms(name))?.[1] ?? "", "member");
  const [TopicArn] = actions;
  if (TopicArn === undefined) return failure("the alarms tell nobody", "Deploy the stage: it makes them tell a topic.");
  const parameters = { Action: "ListSubscriptionsByTopic", Version: "2010-03-31", TopicArn };
  const subscriptions = textsOf(await postQuery("sns", parameters), "SubscriptionArn");
  const confirmed = subscriptions.filter((arn) => arn.startsWith("arn:"));
  if (confirmed.length > 0)
    return ok(`${confirmed.length === 1 ? "one address hears" : `${confirmed.length} hear`} them`);
  const again = `aws sns subscribe --topic-arn ${TopicArn} --protocol email --notification-endpoint ADDRESS --region ${region}`;
  if (subscriptions.includes("PendingConfirmation"))
    return failure(
      "nobody hears an alarm: the address has not confirmed that it wants them",
      `Follow the link in the mail "AWS Notification - Subscription Confirmation" (look in spam too; it is good for two days). To have it sent again: ${again}`,
    );
  return failure("nobody hears an alarm: no address is subscribed", again);
}

async function alarms(name: string): Promise<Found> {
  const xml = await describeAlarms(name);
  const names = textsOf(xml, "AlarmName");
  const states = textsOf(xml, "StateValue");
  if (names.length === 0) return failure(`there are no alarms named ${name}-…`, "Deploy the stage: it makes them.");
  const ringing = names.filter((_, at) => states[at] === "ALARM");
  if (ringing.length === 0) return ok(`${names.length} alarms, all quiet`);
  return failure(`in alarm: ${ringing.join(", ")}`, 'docs/deploy.md "When an alarm comes" says what each means.');
}

async function lastSweep(stage: string, now: number): Promise<Found> {
  const found = await latest("Debrief", "due.age_seconds", { stage }, now);
  if (!found)
    return failure(
      "no sweep in the last 15 minutes: nothing that comes due is noticed",
      "Its log says why; look at the alarm Sweep.",
    );
  const minutes = Math.max(0, Math.round((now - found.at) / 60_000));
  if (found.value > 300)
    return failure(`it found something due for ${Math.round(found.value / 60)} minutes`, "Look at `advance.failed`.");
  return ok(`${minutes} minutes ago, at most ${Math.round(found.value)} s late`);
}

/** The latest minute of a metric within 15 minutes. */
async function latest(namespace: string, metric: string, dimension: Record<string, string>, now: number) {
  const points = await pointsOf(namespace, metric, dimension, now, { minutes: 15, period: 1, statistic: "Maximum" });
  return points.sort((a, b) => b.at - a.at)[0];
}

type Span = { minutes: number; period: number; statistic: "Maximum" | "Sum" };

async function pointsOf(
  namespace: string,
  metric: string,
  dimension: Record<string, string>,
  now: number,
  { minutes, period, statistic }: Span,
) {
  const [name = "", value = ""] = Object.entries(dimension)[0] ?? [];
  const xml = await postQuery("cloudwatch", {
    Action: "GetMetricStatistics",
    Version: "2010-08-01",
    Namespace: namespace,
    MetricName: metric,
    "Dimensions.member.1.Name": name,
    "Dimensions.member.1.Value": value,
    StartTime: new Date(now - minutes * 60_000).toISOString(),
    EndTime: new Date(now).toISOString(),
    Period: String(period * 60),
    "Statistics.member.1": statistic,
  });
  const values = textsOf(xml, statistic);
  return textsOf(xml, "Timestamp").map((at, nth) => ({ at: Date.parse(at), value: Number(values[nth]) }));
}
