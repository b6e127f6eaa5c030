/** One page in CloudWatch that answers: is mail coming in, is it understood, is it going out, does anything wait? */
import { failures, type Metric, metricsOf, NAMESPACE } from "@debrief/functions/metrics";
import { table } from "./database.ts";
import { inbound } from "./inbound.ts";
import { delivery } from "./outbound.ts";
import { sweep, work } from "./schedule.ts";
import { deployment, name } from "./stage.ts";

type Line = [namespace: string, metricName: string, ...dimensions: string[]];

/** A picture of five-minute sums, half a row wide, or of other statistics. */
const picture = (title: string, lines: Line[], stat: "Sum" | "Maximum" | "p99" = "Sum") => ({
  type: "metric",
  width: 12,
  height: 6,
  properties: { title, metrics: lines, stat, period: 300, region: deployment.region, view: "timeSeries" },
});

const own = (metricName: Metric): Line => [NAMESPACE, metricName, "stage", $app.stage];
const queues = { inbound, work, delivery };

export const dashboard = new aws.cloudwatch.Dashboard("Dashboard", {
  dashboardName: name,
  dashboardBody: $resolve({
    queues: Object.values(queues).map(({ queue }) => queue.nodes.queue.name),
    dlqs: Object.values(queues).map(({ dlq }) => dlq.nodes.queue.name),
    sweep: sweep.nodes.function.name,
    table: table.name,
  }).apply((names) =>
    JSON.stringify({
      widgets: [
        picture("Mails that came in, and what became of them", metricsOf("mail").map(own)),
        picture("Mails that went out, and what became of them", [...metricsOf("event"), ...metricsOf("send")].map(own)),
        picture("Seconds that the latest action is late", [own("due.age_seconds")], "Maximum"),
        picture("Items that the sweep found due", [own("due.found")]),
        picture("Failures by function", failures().map(own)),
        picture("Calls of webhooks, and how they ended", metricsOf("webhook").map(own)),
        picture("Interviews that Greenhouse and Lever told of, and what came of them", metricsOf("hook").map(own)),
        picture(
          "Messages waiting",
          names.queues.map((queue) => ["AWS/SQS", "ApproximateNumberOfMessagesVisible", "QueueName", queue]),
          "Maximum",
        ),
        picture(
          "Dead letters",
          names.dlqs.map((queue) => ["AWS/SQS", "ApproximateNumberOfMessagesVisible", "QueueName", queue]),
          "Maximum",
        ),
        picture(
          "Bounces and complaints of the account, as shares",
          [
            ["AWS/SES", "Reputation.BounceRate"],
            ["AWS/SES", "Reputation.ComplaintRate"],
          ],
          "Maximum",
        ),
        picture("Units that the table was charged", [
          ["AWS/DynamoDB", "ConsumedReadCapacityUnits", "TableName", names.table],
          ["AWS/DynamoDB", "ConsumedWriteCapacityUnits", "TableName", names.table],
        ]),
        picture("Milliseconds of a sweep", [["AWS/Lambda", "Duration", "FunctionName", names.sweep]], "p99"),
      ],
    }),
  ),
});
