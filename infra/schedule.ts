/**
 * What is due gets done: the sweep asks the due index each minute and fills the work queue, the table's stream does the
 * same within a second, and `advance` empties it. The sweep alone is enough; the stream is speed. A digest is due as a
 * reminder is: it needs no schedule of its own.
 */
import { mayUseTable, table } from "./database.ts";
import { archive, mayUseRawMail } from "./inbound.ts";
import { maySend, outbound } from "./outbound.ts";
import { queueWithDlq } from "./queue.ts";
import { tokenKeys, webhookSecret } from "./secrets.ts";
import { configuration } from "./stage.ts";

export const work = queueWithDlq("Work", "3 minutes");
const mayQueueWork = { actions: ["sqs:SendMessage"], resources: [work.queue.arn] };

work.queue.subscribe(
  {
    handler: "packages/functions/src/advance.handler",
    timeout: "30 seconds",
    link: [configuration, table, archive, tokenKeys, webhookSecret, outbound],
    permissions: [...mayUseTable("advance"), ...mayUseRawMail("advance"), ...maySend],
  },
  {
    batch: { size: 1, partialResponses: true },
    // SES throttles by the second. A few senders at a time stay below the rate of most accounts.
    transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: 5 } } },
  },
);

table.subscribe(
  "Changed",
  {
    handler: "packages/functions/src/changed.handler",
    timeout: "10 seconds",
    // It hands a few keys on, and runs after each change that leaves something due.
    memory: "256 MB",
    link: [work.queue],
    permissions: [mayQueueWork],
  },
  {
    filters: [{ dynamodb: { NewImage: { dueAt: { S: [{ exists: true }] } } } }],
    transform: {
      // A batch becomes one batch of the work queue, which takes ten. What fails is dropped after a minute: by then the
      // sweep has found it.
      eventSourceMapping: {
        batchSize: 10,
        // One call of `advance` writes its item several times.
        maximumBatchingWindowInSeconds: 1,
        functionResponseTypes: ["ReportBatchItemFailures"],
        maximumRetryAttempts: 2,
        maximumRecordAgeInSeconds: 60,
      },
    },
  },
);

export const sweep = new sst.aws.CronV2("Sweep", {
  schedule: "rate(1 minute)",
  function: {
    handler: "packages/functions/src/sweep.handler",
    timeout: "30 seconds",
    link: [table, work.queue],
    permissions: [...mayUseTable("sweep"), mayQueueWork],
    // The scheduler only hands a call to Lambda, which would by itself repeat one that failed, and keep one that it has no
    // room for up to six hours. The next sweep, in a minute, finds what this one did not.
    retries: 0,
    transform: { eventInvokeConfig: { maximumEventAgeInSeconds: 60 } },
  },
});
