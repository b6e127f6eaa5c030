/**
 * Redriving in SQS, by its own message move tasks: AWS moves the messages, this only starts that and watches. A task that
 * runs already is joined, so starting twice does no harm.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { PermanentError, TransientError } from "@debrief/core/errors";
import * as z from "zod";
import type { QueueName } from "./redrive.ts";

type Options = { dryRun: boolean; say: (line: string) => void; pollMs?: number };

/** Returns the exit code: 1 when a move failed. Must run inside the shell of SST, which names the queues. */
export async function redriveStage(
  queues: readonly QueueName[],
  { dryRun, say, pollMs = 2_000 }: Options,
): Promise<number> {
  const { Resource } = await import("sst");
  const urls = { inbound: Resource.InboundDlq.url, work: Resource.WorkDlq.url, delivery: Resource.DeliveryDlq.url };
  let [moved, failed] = [0, false];
  for (const name of queues) {
    const { arn, waiting } = await lookAt(urls[name]);
    const label = name.padEnd(9);
    if (dryRun || (waiting === 0 && !(await running(arn)))) {
      say(`${label}${waiting} put aside`);
      continue;
    }
    if (!(await running(arn))) await sqs("StartMessageMoveTask", Started, { SourceArn: arn });
    const end = await watched(arn, (done, all) => say(`${label}${done} of ${all} moved back`), pollMs);
    moved += end.moved;
    if (end.failure === undefined) continue;
    failed = true;
    say(`${label}${end.failure}`);
  }
  if (dryRun) say("\nNothing was moved. Without --dry-run they go back into their queues.");
  else if (moved > 0)
    say(
      "\nThey are tried again at once. What fails five times more is put aside again: look at the alarm in a few minutes.",
    );
  else if (!failed) say("\nNothing to move.");
  return failed ? 1 : 0;
}

const Attributes = z.object({
  Attributes: z.object({ QueueArn: z.string(), ApproximateNumberOfMessages: z.coerce.number() }),
});
const Started = z.object({ TaskHandle: z.string() });
const Tasks = z.object({
  Results: z
    .array(
      z.object({
        Status: z.string(),
        ApproximateNumberOfMessagesMoved: z.number().default(0),
        ApproximateNumberOfMessagesToMove: z.number().optional(),
        FailureReason: z.string().optional(),
      }),
    )
    .default([]),
});

async function lookAt(url: string): Promise<{ arn: string; waiting: number }> {
  const AttributeNames = ["QueueArn", "ApproximateNumberOfMessages"];
  const { Attributes: found } = await sqs("GetQueueAttributes", Attributes, { QueueUrl: url, AttributeNames });
  return { arn: found.QueueArn, waiting: found.ApproximateNumberOfMessages };
}

async function latest(arn: string): Promise<z.infer<typeof Tasks>["Results"][number] | undefined> {
  return (await sqs("ListMessageMoveTasks", Tasks, { SourceArn: arn, MaxResults: 1 })).Results[0];
}

async function running(arn: string): Promise<boolean> {
  return (await latest(arn))?.Status === "RUNNING";
}

/** Until the move has ended, or for ten minutes: AWS goes on by itself. */
async function watched(
  arn: string,
  progress: (moved: number, all: number) => void,
  pollMs: number,
): Promise<{ moved: number; failure?: string }> {
  let told = "";
  for (let waited = 0; waited < 600_000; waited += pollMs) {
    const task = await latest(arn);
    const moved = task?.ApproximateNumberOfMessagesMoved ?? 0;
    const all = task?.ApproximateNumberOfMessagesToMove ?? moved;
    if (told !== `${moved}/${all}`) progress(moved, all);
    told = `${moved}/${all}`;
    if (task?.Status === "COMPLETED") return { moved };
    if (task && task.Status !== "RUNNING")
      return { moved, failure: `SQS says ${task.Status.toLowerCase()}: ${task.FailureReason ?? "no reason given"}` };
    await sleep(pollMs);
  }
  return { moved: 0, failure: "SQS is still moving messages, and goes on by itself. Look again with --dry-run." };
}

async function sqs<Answer extends z.ZodType>(action: string, answer: Answer, input: object): Promise<z.output<Answer>> {
  const { endpointOf, fetchSigned, region } = await import("@debrief/functions/aws/signed");
  const response = await fetchSigned({
    service: "sqs",
    method: "POST",
    url: new URL(endpointOf("sqs") ?? `https://sqs.${region()}.amazonaws.com`),
    headers: { "content-type": "application/x-amz-json-1.0", "x-amz-target": `AmazonSQS.${action}` },
    body: JSON.stringify(input),
  }).catch((error: unknown) => {
    throw new TransientError("redrive.unavailable", "SQS did not answer. Try again.", { cause: error });
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    const { __type, message } = Refusal.parse(body ?? {});
    throw new PermanentError(
      "redrive.refused",
      `SQS refused ${action}: ${__type.replace(/^.*#/, "")}. ${message}`.trim(),
    );
  }
  return answer.parse(body);
}

const Refusal = z.object({ __type: z.string().default("no reason given"), message: z.string().default("") });
