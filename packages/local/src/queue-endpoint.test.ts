import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Listener, serveLoopback } from "./loopback.ts";
import { openQueue, type Queue } from "./queue.ts";
import { queueEndpoint, queueUrl } from "./queue-endpoint.ts";

let dir: string;
let queue: Queue;
let listener: Listener;
let sqs: SQSClient;
let QueueUrl: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "sqs-"));
  queue = await openQueue({ dir, name: "work" });
  listener = await serveLoopback(queueEndpoint([queue]));
  QueueUrl = queueUrl(listener.url, queue);
  vi.stubEnv("AWS_ENDPOINT_URL_SQS", listener.url);
  vi.stubEnv("AWS_REGION", "eu-west-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
  sqs = new SQSClient({});
});
afterAll(async () => {
  vi.unstubAllEnvs();
  sqs.destroy();
  await listener.close();
  await rm(dir, { recursive: true });
});

async function drain() {
  const messages = await queue.receive(20);
  await Promise.all(messages.map(({ receiptHandle }) => queue.remove(receiptHandle)));
  return messages;
}

test("the SDK's client accepts the answer to SendMessage, checksum included", async () => {
  const sent = await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: '{"id":"dbr_ü"}' }));
  expect(await drain()).toMatchObject([{ messageId: sent.MessageId, body: '{"id":"dbr_ü"}' }]);
});

test("a batch arrives whole and in order", async () => {
  const Entries = Array.from({ length: 10 }, (_, number) => ({ Id: `e${number}`, MessageBody: `m${number}` }));
  const { Successful, Failed } = await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
  expect(Failed).toEqual([]);
  expect(Successful?.map(({ Id }) => Id)).toEqual(Entries.map(({ Id }) => Id));
  expect((await drain()).map(({ body }) => body)).toEqual(Entries.map(({ MessageBody }) => MessageBody));
});

const entries = (count: number, Id?: string) =>
  Array.from({ length: count }, (_, number) => ({ Id: Id ?? `e${number}`, MessageBody: "x" }));

test.each([
  ["QueueDoesNotExist", new SendMessageCommand({ QueueUrl: "OTHER", MessageBody: "x" })],
  ["InvalidParameterValue", new SendMessageCommand({ QueueUrl: "QUEUE", MessageBody: "x", DelaySeconds: 901 })],
  ["BatchRequestTooLong", new SendMessageCommand({ QueueUrl: "QUEUE", MessageBody: "x".repeat(1_048_577) })],
  ["EmptyBatchRequest", new SendMessageBatchCommand({ QueueUrl: "QUEUE", Entries: [] })],
  ["TooManyEntriesInBatchRequest", new SendMessageBatchCommand({ QueueUrl: "QUEUE", Entries: entries(11) })],
  ["BatchEntryIdsNotDistinct", new SendMessageBatchCommand({ QueueUrl: "QUEUE", Entries: entries(2, "same") })],
])("%s is raised by name, and nothing is queued", async (name, command) => {
  command.input.QueueUrl = command.input.QueueUrl === "OTHER" ? `${listener.url}/000000000000/other` : QueueUrl;
  const sent = command instanceof SendMessageCommand ? sqs.send(command) : sqs.send(command);
  await expect(sent).rejects.toMatchObject({ name });
  expect(await drain()).toEqual([]);
});

test("message attributes, which would be lost, are refused", async () => {
  const MessageAttributes = { kind: { DataType: "String", StringValue: "x" } };
  const sent = sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "x", MessageAttributes }));
  await expect(sent).rejects.toMatchObject({ name: "InvalidParameterValue" });
});
