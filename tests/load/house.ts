/**
 * The local stack, as `npm start` composes it, with instruments at its handlers: when a mail had been handled, which mails
 * the provider took and how often. On dynalite every sweep runs twice at once, as sweeps that overlap do (R42).
 */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Instant } from "@debrief/core/clock";
import { readNotification } from "@debrief/core/inbox/notification";
import type { TokenKeys } from "@debrief/core/mail/token";
import { readProviderEvent } from "@debrief/core/outbox/settle";
import type { Store } from "@debrief/core/store/store";
import { app, install } from "@debrief/functions/app";
import { openClock } from "@debrief/local/clock";
import { loadHandlers } from "@debrief/local/handlers";
import { type LocalStack, startLocal } from "@debrief/local/stack";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { type LoadTable, openTable, type TableKind } from "./table.ts";

export type House = {
  stack: LocalStack;
  store: Store;
  keys: TokenKeys;
  table: LoadTable;
  /** By the provider's id of a mail that came in: `performance.now()` when it was last handled, well or not. */
  handledAt: Map<string, number>;
  /** How many messages of the work queue were handled. */
  worked(): number;
  /** By item and mail (`debrief-… summary/1`): under which ids the provider took it, and when by the stack's clock. */
  left: Map<string, Map<string, Instant>>;
  /** The ids of mails that failed five times. */
  deadLetters(): Promise<Set<string>>;
  /** Until nothing is on its way or due; throws after `timeoutMs`. */
  quiet(onSecond: () => void, timeoutMs: number): Promise<void>;
  close(): Promise<void>;
};

/** Tuesday nine o'clock in Berlin, so that what is due in a day is due in business hours. */
const BEGINNING = Date.parse("2026-11-24T08:00:00.000Z");
/** Milliseconds between two sweeps at least; each reads what stands in the index, and here every batch asks for one. */
const BETWEEN_SWEEPS = 500;

export async function openHouse(kind: TableKind): Promise<House> {
  const dir = await mkdtemp(join(tmpdir(), "debrief-load-"));
  const started = Date.now();
  const clock = await openClock(dir, () => BEGINNING + (Date.now() - started));
  const handledAt = new Map<string, number>();
  const left: House["left"] = new Map();
  let table: LoadTable | undefined;
  let [sweptAt, worked] = [0, 0];

  /** One record a call and several calls at once, as deployed. `handled` is told the body of each when its call has ended. */
  async function sideBySide(
    event: SQSEvent,
    handler: (one: SQSEvent) => Promise<unknown>,
    handled: (body: string) => void,
  ): Promise<SQSBatchResponse> {
    const batchItemFailures: SQSBatchResponse["batchItemFailures"] = [];
    const each = async (record: SQSEvent["Records"][number]): Promise<void> => {
      const answer = (await handler({ Records: [record] })) as SQSBatchResponse;
      batchItemFailures.push(...answer.batchItemFailures);
      handled(record.body);
    };
    await Promise.all(event.Records.map(each));
    return { batchItemFailures };
  }

  function timed(body: string): void {
    const delivery = readNotification(body);
    if (delivery) handledAt.set(delivery.messageId, performance.now());
  }

  try {
    const stack = await startLocal({
      dir,
      clock,
      smtpPort: 0,
      httpPort: 0,
      verdictsFor: ({ reversePath }) => ({
        ...(reversePath.startsWith("forged.") && { dmarc: "FAIL" as const, dmarcPolicy: "reject" as const }),
        ...(reversePath.startsWith("virus.") && { virus: "FAIL" as const }),
      }),
      handlers: async (movable) => {
        const handlers = await loadHandlers(movable);
        table = openTable(kind);
        install({ clock: movable, table: table.client });
        return {
          ...handlers,
          inbound: (event, context) => sideBySide(event, async (one) => handlers.inbound(one, context), timed),
          advance: (event, context) =>
            sideBySide(
              event,
              async (one) => handlers.advance(one, context),
              () => worked++,
            ),
          delivery: (event, context) => {
            for (const { body } of event.Records) note(left, body);
            return handlers.delivery(event, context);
          },
          sweep: async (event, context) => {
            await sleep(Math.max(0, sweptAt + BETWEEN_SWEEPS - Date.now()));
            // In a large run the second would only fill the queue of this machine's disk.
            const overlapping = kind === "dynalite" ? [handlers.sweep(event, context)] : [];
            await Promise.all([handlers.sweep(event, context), ...overlapping]);
            sweptAt = Date.now();
          },
        };
      },
    });
    const { store, keys } = app();
    if (!table) throw new Error("The stack has started without its handlers.");
    const opened = table;
    return {
      stack,
      store,
      keys,
      table: opened,
      handledAt,
      worked: () => worked,
      left,
      deadLetters: () => deadLetters(join(dir, "queues", "inbound", "dead")),
      quiet: (onSecond, timeoutMs) => quiet(stack, onSecond, timeoutMs),
      close: async () => {
        await stack.close();
        await opened.close();
        install({});
        await rm(dir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await table?.close();
    await rm(dir, { recursive: true, force: true });
    throw error;
  }
}

function note(left: House["left"], body: string): void {
  const event = readProviderEvent(body);
  if (event?.kind !== "send") return;
  const key = `${event.itemKey} ${event.mailKey}`;
  left.set(key, (left.get(key) ?? new Map<string, Instant>()).set(event.providerId, event.at));
}

async function deadLetters(folder: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const name of await readdir(folder)) {
    const { body } = JSON.parse(await readFile(join(folder, name), "utf8")) as { body: string };
    ids.add(readNotification(body)?.messageId ?? name);
  }
  return ids;
}

async function quiet(stack: LocalStack, onSecond: () => void, timeoutMs: number): Promise<void> {
  const settled = stack.settled(timeoutMs).then(() => true);
  while (!(await Promise.race([settled, sleep(1_000, false)]))) onSecond();
}
