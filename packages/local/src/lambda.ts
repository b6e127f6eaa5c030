/** How Lambda calls a handler: with a context, within a time, and with what it throws reported once. */
import { randomUUID } from "node:crypto";
import type { Context } from "aws-lambda";
import { ACCOUNT, REGION } from "./queue.ts";

export type Handler<Event, Result> = (event: Event, context: Context) => Result | Promise<Result>;

/** Calls the handler as the function `name` would be called; rejects when it throws or takes longer than `timeout` ms. */
export async function invoke<Event, Result>(
  name: string,
  handler: Handler<Event, Result>,
  event: Event,
  timeout = 60_000,
): Promise<Result> {
  const deadline = Date.now() + timeout;
  let timer: NodeJS.Timeout | undefined;
  const timedOut = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Task timed out after ${(timeout / 1_000).toFixed(2)} seconds`)),
      timeout,
    );
  });
  try {
    return await Promise.race([handler(event, contextOf(name, deadline)), timedOut]);
  } finally {
    clearTimeout(timer);
  }
}

function contextOf(name: string, deadline: number): Context {
  const unsupported = () => {
    throw new Error("The callback style of Lambda is not supported: return a promise.");
  };
  return {
    functionName: name,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`,
    awsRequestId: randomUUID(),
    memoryLimitInMB: "1024",
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: "local",
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: unsupported,
    fail: unsupported,
    succeed: unsupported,
  };
}
