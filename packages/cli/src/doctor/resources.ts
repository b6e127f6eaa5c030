/** What `sst shell` hands over of a stage: the table, the secrets, the queues; and what CloudWatch has seen of it. */
import { TokenKeys } from "@debrief/core/mail/token";
import * as z from "zod";
import { insideShell, postJson, postQuery, textsOf } from "./aws.ts";
import { type Check, type Found, failure, NotChecked, ok } from "./check.ts";

export function resourceChecks(name: string, stage: string, now: () => number = Date.now): Check[] {
  const redrive = (queue: string): string =>
    `Find the cause in the function's log, mend it, then: npx sst shell --stage ${stage} -- npx debrief redrive --queue ${queue} --stage ${stage}`;
  return [
    { check: "table", look: () => table(stage) },
    { check: "token keys", look: async () => tokenKeys(link("TokenKeys", stage, Secret).value, stage) },
    { check: "API pepper", look: async () => pepper(link("ApiPepper", stage, Secret).value, stage) },
    ...(["Inbound", "Work", "Delivery"] as const).map((queue) => ({
      check: `dead letters of ${queue.toLowerCase()}`,
      look: async () => deadLetters(link(`${queue}Dlq`, stage, Url).url, redrive(queue.toLowerCase())),
    })),
    { check: "oldest waiting work", look: () => oldest(link("Work", stage, Url).url, now()) },
    { check: "alarms", look: () => alarms(name) },
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
    throw new NotChecked(`its name comes from the shell of SST for ${stage}`, insideShell().replaceAll("STAGE", stage));
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

async function table(stage: string): Promise<Found> {
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

const Attributes = z.object({ Attributes: z.object({ ApproximateNumberOfMessages: z.coerce.number() }) });

async function deadLetters(QueueUrl: string, next: string): Promise<Found> {
  const input = { QueueUrl, AttributeNames: ["ApproximateNumberOfMessages"] };
  const { Attributes: found } = await postJson("sqs", "AmazonSQS.GetQueueAttributes", input, Attributes);
  const count = found.ApproximateNumberOfMessages;
  if (count === 0) return ok("none");
  return failure(`${count} ${count === 1 ? "message has" : "messages have"} failed five times`, next);
}

/** SQS itself tells the age of its oldest message only to CloudWatch. */
async function oldest(url: string, now: number): Promise<Found> {
  const queue = url.split("/").at(-1) ?? "";
  const found = await latest("AWS/SQS", "ApproximateAgeOfOldestMessage", { QueueName: queue }, now);
  const seconds = found?.maximum ?? 0;
  if (seconds <= 300) return ok(found ? `${Math.round(seconds)} s` : "nothing waits");
  return failure(
    `the oldest waits for ${Math.round(seconds / 60)} minutes`,
    "Look at `advance.failed` in the dashboard, and at the account's sending limits.",
  );
}

async function alarms(name: string): Promise<Found> {
  const xml = await postQuery("cloudwatch", {
    Action: "DescribeAlarms",
    Version: "2010-08-01",
    AlarmNamePrefix: `${name}-`,
  });
  const names = textsOf(xml, "AlarmName");
  const states = textsOf(xml, "StateValue");
  if (names.length === 0) return failure(`there are no alarms named ${name}-…`, "Deploy the stage: it makes eight.");
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
  if (found.maximum > 300)
    return failure(`it found something due for ${Math.round(found.maximum / 60)} minutes`, "Look at `advance.failed`.");
  return ok(`${minutes} minutes ago, at most ${Math.round(found.maximum)} s late`);
}

/** The latest minute of a metric within 15 minutes. */
async function latest(namespace: string, metric: string, dimension: Record<string, string>, now: number) {
  const [name = "", value = ""] = Object.entries(dimension)[0] ?? [];
  const xml = await postQuery("cloudwatch", {
    Action: "GetMetricStatistics",
    Version: "2010-08-01",
    Namespace: namespace,
    MetricName: metric,
    "Dimensions.member.1.Name": name,
    "Dimensions.member.1.Value": value,
    StartTime: new Date(now - 15 * 60_000).toISOString(),
    EndTime: new Date(now).toISOString(),
    Period: "60",
    "Statistics.member.1": "Maximum",
  });
  const values = textsOf(xml, "Maximum");
  const points = textsOf(xml, "Timestamp").map((at, nth) => ({ at: Date.parse(at), maximum: Number(values[nth]) }));
  return points.sort((a, b) => b.at - a.at)[0];
}
