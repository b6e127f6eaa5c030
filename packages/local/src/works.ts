/**
 * The moving parts: a pump from each queue to its handler, and the sweep. They stop together, and know when there is
 * nothing left to do: no message on its way, no handler at work, nothing due.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "@debrief/core/clock";
import { carrier } from "./carrier.ts";
import type { Deliver } from "./delivery.ts";
import type { Handlers } from "./handlers.ts";
import { type SqsHandler, startPump } from "./pump.ts";
import type { Queue } from "./queue.ts";
import type { Opened, Queues } from "./stand-ins.ts";
import { startSweeper } from "./sweeper.ts";

export type Works = {
  /** Something may have become due: the clock moved, an item was written. */
  nudge(): void;
  /** Resolves when all is done; rejects after `timeoutMs` with a sentence that says what is not. */
  settled(timeoutMs: number): Promise<void>;
};

export type WorksOptions = {
  handlers: Handlers;
  queues: Queues;
  deliver: Deliver;
  clock: Clock;
  log: (line: string) => void;
  sweepEveryMs?: number | undefined;
};

export function startWorks(
  { handlers, queues, deliver, clock, log, sweepEveryMs }: WorksOptions,
  opened: Opened,
): Works {
  const onError = (name: string) => (error: unknown) =>
    log(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  const sweeper = opened(
    startSweeper({
      sweep: handlers.sweep,
      now: clock.now,
      everyMs: sweepEveryMs,
      caughtUp: () => queues.work.held() === 0,
      onError: onError("sweep"),
    }),
  );
  const pump = (queue: Queue, handler: SqsHandler) =>
    opened(startPump(queue, handler, { onError: onError(queue.name), onBatch: sweeper.nudge }));
  const pumps = [
    pump(queues.inbound, handlers.inbound),
    pump(queues.work, handlers.advance),
    pump(queues.events, handlers.delivery),
    pump(queues.outgoing, carrier({ deliver, events: queues.events, clock, onError: onError("carrier") })),
  ];

  /** What is not done, as words that are only made when somebody wants them; undefined when all is. */
  async function pending(): Promise<(() => string) | undefined> {
    const before = atWork();
    if (before !== undefined) return before;
    const due = await handlers.nextDue();
    if (due !== undefined && due <= clock.now()) {
      sweeper.nudge();
      return () => `something has been due since ${due}`;
    }
    // A mail may have come in while the table was asked.
    return atWork();
  }

  function atWork(): (() => string) | undefined {
    const full = Object.values(queues).find((queue) => queue.held() > 0);
    if (full)
      return () => `the queue "${full.name}" holds ${full.held()}, ${full.depth().delayed} of them after a failure`;
    if (pumps.some((each) => each.busy())) return () => "a handler is at work";
    return sweeper.busy() ? () => "the sweep is at work" : undefined;
  }

  return {
    nudge: sweeper.nudge,
    settled: async (timeoutMs) => {
      const deadline = Date.now() + timeoutMs;
      for (let left = await pending(); left !== undefined; left = await pending()) {
        if (Date.now() >= deadline) throw new Error(`Not settled after ${timeoutMs} ms: ${left()}.`);
        await sleep(10);
      }
    },
  };
}
