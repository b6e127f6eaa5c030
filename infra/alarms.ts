/** What a person must hear of (R54), by e-mail through one topic. docs/deploy.md says what to do about each. */
import { type Metric, NAMESPACE } from "@debrief/functions/metrics";
import { inbound, ruleName } from "./inbound.ts";
import { delivery } from "./outbound.ts";
import { sweep, work } from "./schedule.ts";
import { account, deployment, name } from "./stage.ts";

const topic = new sst.aws.SnsTopic("Alarms");
// A topic's own policy lets in the whole account.
new aws.sns.TopicPolicy("AlarmsPolicy", {
  arn: topic.arn,
  policy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        principals: [{ type: "Service", identifiers: ["cloudwatch.amazonaws.com"] }],
        actions: ["sns:Publish"],
        resources: [topic.arn],
        conditions: [
          { test: "StringEquals", variable: "aws:SourceAccount", values: [account] },
          {
            test: "ArnLike",
            variable: "aws:SourceArn",
            values: [$interpolate`arn:aws:cloudwatch:${deployment.region}:${account}:alarm:${name}-*`],
          },
        ],
      },
    ],
  }).json,
});
new aws.sns.TopicSubscription("AlarmsByMail", {
  topic: topic.arn,
  protocol: "email",
  endpoint: deployment.alarmAddress,
});

type Watch = Omit<aws.cloudwatch.MetricAlarmArgs, "name" | "comparisonOperator" | "evaluationPeriods" | "threshold"> & {
  threshold: number;
  /** How many periods in a row; one if left out. */
  evaluationPeriods?: number;
  comparisonOperator?: "GreaterThanThreshold" | "LessThanThreshold";
};

/** One of our own metrics. */
const ofStage = (metricName: Metric) => ({
  namespace: NAMESPACE,
  metricName,
  dimensions: { stage: $app.stage },
});

/** An alarm when the threshold is exceeded; no news is good news, if not said otherwise. */
function alarm(id: string, watch: Watch) {
  new aws.cloudwatch.MetricAlarm(`${id}Alarm`, {
    name: `${name}-${id}`,
    comparisonOperator: "GreaterThanThreshold",
    evaluationPeriods: 1,
    treatMissingData: "notBreaching",
    ...watch,
    alarmActions: [topic.arn],
    okActions: [topic.arn],
  });
}

for (const [id, dlq] of Object.entries({ Inbound: inbound.dlq, Delivery: delivery.dlq, Work: work.dlq }))
  alarm(`${id}Dlq`, {
    alarmDescription:
      "A message failed five times and waits in the dead-letter queue. Mend the cause, then redrive it.",
    namespace: "AWS/SQS",
    metricName: "ApproximateNumberOfMessagesVisible",
    dimensions: { QueueName: dlq.nodes.queue.name },
    statistic: "Maximum",
    period: 60,
    threshold: 0,
  });

alarm("ReceiptFailure", {
  alarmDescription: "SES could not file or announce a mail that came in. It tries again for four hours.",
  namespace: "AWS/SES",
  metricName: "PublishFailure",
  dimensions: { RuleName: ruleName },
  statistic: "Sum",
  period: 60,
  threshold: 0,
});

// The sweep measures it each minute. It also rises for what fails at every try and ends in the dead-letter queue again.
alarm("DueAge", {
  alarmDescription: "Something has been due for over five minutes and is not done.",
  ...ofStage("due.age_seconds"),
  statistic: "Maximum",
  period: 60,
  evaluationPeriods: 3,
  threshold: 300,
});
// What is postponed is not late, so the alarm above keeps silent about it.
alarm("Sending", {
  alarmDescription:
    "SES takes no mail of ours: the sandbox, a suspended account, or DNS. All of it waits, and is tried again.",
  ...ofStage("send.paused"),
  statistic: "Sum",
  period: 300,
  threshold: 0,
});
// A failed call is tried again for a day, and is nobody's business but the endpoint's; what is given up is lost to it.
alarm("Webhooks", {
  alarmDescription: "An endpoint of webhooks has not taken an event for a day, and will not hear of it.",
  ...ofStage("webhook.abandoned"),
  statistic: "Sum",
  period: 300,
  threshold: 0,
});
const ofSweep = (metricName: string) => ({
  namespace: "AWS/Lambda",
  metricName,
  dimensions: { FunctionName: sweep.nodes.function.name },
  stat: "Sum",
  period: 60,
});
alarm("Sweep", {
  alarmDescription: "For five minutes the sweep has failed or has not run: nothing that comes due is noticed.",
  metricQueries: [
    { id: "invocations", metric: ofSweep("Invocations") },
    { id: "errors", metric: ofSweep("Errors") },
    { id: "successes", expression: "invocations - errors", returnData: true },
  ],
  comparisonOperator: "LessThanThreshold",
  evaluationPeriods: 5,
  threshold: 1,
  treatMissingData: "breaching",
});

// AWS reviews an account at 5 % and 0.1 %. These rates are the account's, over all that it sends.
const ofAccount = (metricName: string) => ({
  namespace: "AWS/SES",
  metricName,
  statistic: "Average",
  period: 3_600,
  // SES publishes a rate when something happens: silence after a bad one is not a better one.
  treatMissingData: "ignore",
});
alarm("BounceRate", {
  alarmDescription: "More than 2 % of the account's mail bounces.",
  ...ofAccount("Reputation.BounceRate"),
  threshold: 0.02,
});
alarm("ComplaintRate", {
  alarmDescription: "More than 0.05 % of the account's mail is reported as spam.",
  ...ofAccount("Reputation.ComplaintRate"),
  threshold: 0.0005,
});
