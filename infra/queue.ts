/** The shape of every queue, and the one way for SES to fill one: SES → topic → queue, each pinned to its source. */
import { account } from "./stage.ts";

/** A queue whose message ends after five tries in `<name>Dlq`, where it waits 14 days. */
export function queueWithDlq(name: string, visibilityTimeout: `${number} minutes`) {
  const dlq = new sst.aws.Queue(`${name}Dlq`, {
    transform: { queue: { messageRetentionSeconds: 14 * 24 * 60 * 60 } },
  });
  const queue = new sst.aws.Queue(name, { visibilityTimeout, dlq: { queue: dlq.arn, retry: 5 } });
  return { queue, dlq };
}

/**
 * A topic that SES may publish to on behalf of `source` (an ARN) and that feeds `queue`. SES tries it out when it first
 * hears of the topic, so what tells it must wait for `ready`.
 */
export function topicFromSes(name: string, source: $util.Input<string>, queue: sst.aws.Queue) {
  const topic = new sst.aws.SnsTopic(name);
  const topicPolicy = new aws.sns.TopicPolicy(`${name}Policy`, {
    arn: topic.arn,
    policy: aws.iam.getPolicyDocumentOutput({
      statements: [
        {
          principals: [{ type: "Service", identifiers: ["ses.amazonaws.com"] }],
          actions: ["sns:Publish"],
          resources: [topic.arn],
          conditions: [
            { test: "StringEquals", variable: "aws:SourceAccount", values: [account] },
            { test: "StringEquals", variable: "aws:SourceArn", values: [source] },
          ],
        },
      ],
    }).json,
  });
  // `topic.subscribeQueue` would open the queue to every topic, bucket and event bus of any account.
  const queuePolicy = new aws.sqs.QueuePolicy(`${name}QueuePolicy`, {
    queueUrl: queue.url,
    policy: aws.iam.getPolicyDocumentOutput({
      statements: [
        {
          principals: [{ type: "Service", identifiers: ["sns.amazonaws.com"] }],
          actions: ["sqs:SendMessage"],
          resources: [queue.arn],
          conditions: [{ test: "ArnEquals", variable: "aws:SourceArn", values: [topic.arn] }],
        },
      ],
    }).json,
  });
  const subscription = new aws.sns.TopicSubscription(
    `${name}ToQueue`,
    { topic: topic.arn, protocol: "sqs", endpoint: queue.arn },
    { dependsOn: queuePolicy },
  );
  return { topic, ready: [topicPolicy, subscription] };
}
