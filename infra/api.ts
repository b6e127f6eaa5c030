/** The HTTP API, behind a throttle that one client cannot exhaust the account with. */
import { mayUseTable, table } from "./database.ts";
import { apiPepper, integrations } from "./secrets.ts";
import { configuration } from "./stage.ts";

// SST's own line has the caller's IP address and browser: a log here holds ids, outcomes and durations (R50).
const accessLogLine = JSON.stringify({
  time: "$context.requestTime",
  id: "$context.requestId",
  method: "$context.httpMethod",
  status: "$context.status",
  milliseconds: "$context.responseLatency",
});

export const api = new sst.aws.ApiGatewayV2("Api", {
  cors: false,
  accessLog: { retention: "1 month" },
  transform: {
    stage: (args) => {
      args.defaultRouteSettings = { throttlingRateLimit: 20, throttlingBurstLimit: 40 };
      args.accessLogSettings = $output(args.accessLogSettings).apply((log) => ({
        destinationArn: log?.destinationArn ?? "",
        format: accessLogLine,
      }));
      return undefined;
    },
  },
});

api.route("$default", {
  handler: "packages/functions/src/api/main.handler",
  timeout: "10 seconds",
  link: [configuration, table, apiPepper, integrations],
  permissions: mayUseTable("api"),
});
