import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SQSEvent } from "aws-lambda";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type PumpOptions, type SqsHandler, startPump } from "./pump.ts";
import { md5, openQueue, type Queue } from "./queue.ts";

let dir: string;
let queue: Queue;
let stop: () => Promise<void>;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "pump-"));
  queue = await openQueue({ dir, name: "inbound", backoff: 20, maxReceiveCount: 3 });
  stop = async () => undefined;
});
afterEach(async () => {
  await stop();
  await rm(dir, { recursive: true });
});

function pump(handler: SqsHandler, options: PumpOptions = {}) {
  const running = startPump(queue, handler, options);
  stop = running.close;
  return running;
}

const empty = () => vi.waitFor(() => expect(queue.depth()).toMatchObject({ visible: 0, inFlight: 0, delayed: 0 }));

test("records look like those of SQS", async () => {
  const events: SQSEvent[] = [];
  const { messageId } = await queue.send('{"id":"dbr_1"}');
  pump((event) => void events.push(event));
  await empty();
  expect(events).toEqual([
    {
      Records: [
        {
          messageId,
          receiptHandle: expect.any(String),
          body: '{"id":"dbr_1"}',
          attributes: {
            ApproximateReceiveCount: "1",
            SentTimestamp: expect.stringMatching(/^\d{13}$/),
            SenderId: expect.any(String),
            ApproximateFirstReceiveTimestamp: expect.stringMatching(/^\d{13}$/),
          },
          messageAttributes: {},
          md5OfBody: md5('{"id":"dbr_1"}'),
          eventSource: "aws:sqs",
          eventSourceARN: "arn:aws:sqs:eu-west-1:000000000000:inbound",
          awsRegion: "eu-west-1",
        },
      ],
    },
  ]);
});

test("only the records that the handler names are tried again", async () => {
  const seen: string[] = [];
  for (const body of ["good", "bad", "fine"]) await queue.send(body);
  pump((event) => {
    seen.push(...event.Records.map(({ body }) => body));
    const bad = event.Records.filter(({ body }) => body === "bad");
    return { batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  });
  await empty();
  expect(seen).toEqual(["good", "bad", "fine", "bad", "bad"]);
  expect(queue.depth().dead).toBe(1);
});

test.each<[string, SqsHandler]>([
  ["throws", () => Promise.reject(new Error("no"))],
  ["names a message that isn't in the batch", () => ({ batchItemFailures: [{ itemIdentifier: "" }] })],
  ["answers something else", () => ({ statusCode: 200 })],
  ["never ends", () => new Promise(() => undefined)],
])("a handler that %s fails its whole batch, which is put aside in the end", async (_case, handler) => {
  await queue.send("one");
  await queue.send("two");
  pump(handler, { timeout: 30 });
  await empty();
  expect(queue.depth().dead).toBe(2);
});

test("closing waits for the batch at work", async () => {
  const finished: string[] = [];
  const running = pump(async (event) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    finished.push(...event.Records.map(({ body }) => body));
  });
  await queue.send("one");
  await vi.waitFor(() => expect(queue.depth().inFlight).toBe(1));
  expect(running.busy()).toBe(true);
  await running.close();
  expect(finished).toEqual(["one"]);
  expect(queue.depth()).toMatchObject({ visible: 0, inFlight: 0 });
});
