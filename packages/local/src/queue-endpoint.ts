/**
 * The SQS endpoint: the AWS JSON 1.0 protocol for SendMessage and SendMessageBatch, which is all that the product asks
 * of SQS itself. Receiving is the event source mapping's work (pump.ts). Limits are those of the SQS API reference.
 */
import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import * as z from "zod";
import { onlySigned } from "./loopback.ts";
import { ACCOUNT, md5, type Queue } from "./queue.ts";

const Message = z.object({
  MessageBody: z.string().min(1),
  DelaySeconds: z.int().min(0).max(900).default(0),
  // Refused rather than dropped: a sender that relies on them must not find out on AWS.
  MessageAttributes: z.record(z.string(), z.never()).default({}),
});
const SendMessage = Message.extend({ QueueUrl: z.string() });
const SendMessageBatch = z.object({
  QueueUrl: z.string(),
  Entries: z.array(Message.extend({ Id: z.string().regex(/^[\w-]{1,80}$/) })),
});

const MAX_OCTETS = 1_048_576;

/** `<endpoint>/<account>/<name>`, the form that SQS gives its queue addresses. */
export function queueUrl(endpoint: string, queue: Queue): string {
  return `${endpoint}/${ACCOUNT}/${queue.name}`;
}

/** The endpoint over the queues given. */
export function queueEndpoint(queues: Queue[]): Hono {
  const app = new Hono();

  const named = (url: string): Queue => {
    const queue = queues.find(({ name }) => url.endsWith(`/${ACCOUNT}/${name}`));
    if (!queue) throw new Refusal("QueueDoesNotExist", "The specified queue does not exist.");
    return queue;
  };

  async function sendMessage(input: unknown) {
    const { QueueUrl, MessageBody, DelaySeconds } = valid(SendMessage, input);
    refuseOversize([MessageBody]);
    const { messageId } = await named(QueueUrl).send(MessageBody, { delay: DelaySeconds * 1_000 });
    return { MessageId: messageId, MD5OfMessageBody: md5(MessageBody) };
  }

  async function sendMessageBatch(input: unknown) {
    const { QueueUrl, Entries } = valid(SendMessageBatch, input);
    if (Entries.length === 0) throw new Refusal("EmptyBatchRequest", "The batch holds no entries.");
    if (Entries.length > 10) throw new Refusal("TooManyEntriesInBatchRequest", "A batch holds at most 10 entries.");
    if (new Set(Entries.map(({ Id }) => Id)).size < Entries.length) {
      throw new Refusal("BatchEntryIdsNotDistinct", "Two entries have the same Id.");
    }
    refuseOversize(Entries.map((entry) => entry.MessageBody));
    const queue = named(QueueUrl);
    // Each is synced to disk by itself: one after the other, ten thousand due items would keep the sweep busy for minutes.
    const Successful = await Promise.all(
      Entries.map(async ({ Id, MessageBody, DelaySeconds }) => {
        const { messageId } = await queue.send(MessageBody, { delay: DelaySeconds * 1_000 });
        return { Id, MessageId: messageId, MD5OfMessageBody: md5(MessageBody) };
      }),
    );
    return { Successful, Failed: [] };
  }

  app.use(onlySigned);
  app.post("/", async (c) => {
    c.header("x-amzn-requestid", randomUUID());
    const operation = c.req.header("x-amz-target")?.replace(/^AmazonSQS\./, "");
    const input: unknown = await c.req.json();
    const send =
      operation === "SendMessage" ? sendMessage : operation === "SendMessageBatch" ? sendMessageBatch : undefined;
    if (!send) throw new Refusal("UnsupportedOperation", `The local SQS endpoint does not do ${operation}.`);
    return c.body(JSON.stringify(await send(input)), 200, { "content-type": "application/x-amz-json-1.0" });
  });
  app.onError((error, c) => {
    const [name, status]: [string, ContentfulStatusCode] =
      error instanceof Refusal ? [error.code, 400] : ["InternalFailure", 500];
    const body = JSON.stringify({ __type: `com.amazonaws.sqs#${name}`, message: error.message });
    return c.body(body, status, { "content-type": "application/x-amz-json-1.0" });
  });
  return app;
}

class Refusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

function valid<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new Refusal("InvalidParameterValue", z.prettifyError(parsed.error));
  return parsed.data;
}

function refuseOversize(bodies: string[]): void {
  const octets = bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0);
  if (octets > MAX_OCTETS) throw new Refusal("BatchRequestTooLong", `${octets} octets is more than ${MAX_OCTETS}.`);
}
