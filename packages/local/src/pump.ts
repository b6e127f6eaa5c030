/**
 * Lambda's event source mapping for SQS: takes batches from a queue, hands them to a handler as real-shaped records, and
 * settles each record by what the handler reports (`ReportBatchItemFailures` is on).
 */
import type { SQSEvent, SQSRecord } from "aws-lambda";
import * as z from "zod";
import { type Handler, invoke } from "./lambda.ts";
import { md5, type Queue, type QueuedMessage, REGION } from "./queue.ts";

/** What it answers is read as Lambda reads it: an SQSBatchResponse, or nothing when all went well. */
export type SqsHandler = Handler<SQSEvent, unknown>;

export type Pump = {
  /** True while a batch is with the handler. */
  busy(): boolean;
  /** Stops taking messages and resolves when the batch at work is settled. */
  close(): Promise<void>;
};

export type PumpOptions = {
  batchSize?: number;
  /** Milliseconds after which Lambda would end the handler. */
  timeout?: number;
  /** Called after each batch, however it went. */
  onBatch?: () => void;
  /** Told why a whole batch failed, or why none could be taken. */
  onError?: (error: unknown) => void;
};

/** Starts moving messages from the queue to the handler, one batch at a time. */
export function startPump(queue: Queue, handler: SqsHandler, options: PumpOptions = {}): Pump {
  const { batchSize = 10, timeout = 60_000, onBatch, onError } = options;
  let closed = false;
  let busy = false;
  let wake: () => void = () => undefined;
  queue.onSend(() => wake());

  async function run(): Promise<void> {
    while (!closed) {
      busy = true;
      const worked = await step();
      busy = false;
      if (!worked) await somethingToDo();
    }
  }

  /** One batch; false when there was none. A disk that fails is reported and tried again: the messages are still there. */
  async function step(): Promise<boolean> {
    try {
      const messages = await queue.receive(batchSize);
      if (messages.length === 0) return false;
      await settle(messages);
      onBatch?.();
      return true;
    } catch (error) {
      onError?.(error);
      return false;
    }
  }

  async function settle(messages: QueuedMessage[]): Promise<void> {
    const failed = await failures(messages);
    const settling = messages.map(({ messageId, receiptHandle }) =>
      failed.has(messageId) ? queue.giveBack(receiptHandle) : queue.remove(receiptHandle),
    );
    await Promise.all(settling);
  }

  async function failures(messages: QueuedMessage[]): Promise<Set<string>> {
    const all = new Set(messages.map((message) => message.messageId));
    try {
      const event = { Records: messages.map((message) => record(message, queue)) };
      return failedOf(await invoke(queue.name, handler, event, timeout), all);
    } catch (error) {
      onError?.(error);
      return all;
    }
  }

  /** A message that comes in wakes the pump at once; one whose wait is over is noticed at the next look. */
  function somethingToDo(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, 100);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (closed) wake();
    });
  }

  const running = run();
  return {
    busy: () => busy,
    close: () => {
      closed = true;
      wake();
      return running;
    },
  };
}

const BatchResponse = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/** As Lambda reads the answer: nothing means success; a failure that names no message of the batch fails all of them. */
function failedOf(response: unknown, all: Set<string>): Set<string> {
  if (response === undefined || response === null) return new Set();
  const parsed = BatchResponse.safeParse(response);
  const failed = parsed.data?.batchItemFailures.map((failure) => failure.itemIdentifier);
  if (!failed) throw new Error(`The handler returned something that is no SQSBatchResponse: ${parsed.error?.message}`);
  return failed.every((id) => all.has(id)) ? new Set(failed) : all;
}

function record(message: QueuedMessage, queue: Queue): SQSRecord {
  return {
    messageId: message.messageId,
    receiptHandle: message.receiptHandle,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receiveCount),
      SentTimestamp: String(message.sentAt),
      SenderId: "AIDALOCAL",
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
    },
    messageAttributes: {},
    md5OfBody: md5(message.body),
    eventSource: "aws:sqs",
    eventSourceARN: queue.arn,
    awsRegion: REGION,
  };
}
