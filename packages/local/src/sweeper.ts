/**
 * EventBridge Scheduler for the sweep: calls it with a real-shaped event, more often than the minute of a deployment, and
 * at once on a nudge, which stands for the table's stream. One sweep at a time.
 */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Instant } from "@debrief/core/clock";
import type { ScheduledEvent } from "aws-lambda";
import { type Handler, invoke } from "./lambda.ts";
import { ACCOUNT, REGION } from "./queue.ts";

export type Sweeper = {
  /** Something may have become due. */
  nudge(): void;
  /** True from a nudge until its sweep is done. */
  busy(): boolean;
  close(): Promise<void>;
};

export type SweeperOptions = {
  sweep: Handler<ScheduledEvent, unknown>;
  now: () => Instant;
  /** A deployment sweeps every minute. */
  everyMs?: number | undefined;
  /**
   * Whether what the last sweep queued is done. Until then a further sweep would only queue the same again, and what
   * fails over and over would pile up; so it waits, for a minute at most, as in a deployment.
   */
  caughtUp: () => boolean;
  onError?: (error: unknown) => void;
};

const DEPLOYED_RATE = 60_000;
/** A breath between two sweeps, so that an item which stays due can't keep the machine busy. */
const BREATH = 25;

export function startSweeper({ sweep, now, everyMs = 1_000, caughtUp, onError }: SweeperOptions): Sweeper {
  let closed = false;
  let nudged = true;
  let sweeping = false;
  let sweptAt = Number.NEGATIVE_INFINITY;

  let wake: () => void = () => undefined;

  async function run(): Promise<void> {
    while (!closed) {
      const since = Date.now() - sweptAt;
      if ((caughtUp() && (nudged || since >= everyMs)) || since >= DEPLOYED_RATE) await sweepOnce();
      await nextLook();
    }
  }

  /** At the next nudge or after `everyMs`, but never at once. */
  async function nextLook(): Promise<void> {
    await sleep(BREATH);
    if (closed || (nudged && caughtUp())) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function sweepOnce(): Promise<void> {
    nudged = false;
    sweeping = true;
    try {
      await invoke("sweep", sweep, scheduledEvent(now()));
    } catch (error) {
      onError?.(error);
    } finally {
      sweeping = false;
      sweptAt = Date.now();
    }
  }

  const running = run();
  return {
    nudge: () => {
      nudged = true;
      wake();
    },
    busy: () => nudged || sweeping,
    close: () => {
      closed = true;
      wake();
      return running;
    },
  };
}

/** What EventBridge Scheduler hands to a function (Scheduler user guide, "Lambda target"). */
function scheduledEvent(time: Instant): ScheduledEvent {
  return {
    version: "0",
    id: randomUUID(),
    "detail-type": "Scheduled Event",
    source: "aws.scheduler",
    account: ACCOUNT,
    time: time.replace(/\.\d{3}Z$/, "Z"),
    region: REGION,
    resources: [`arn:aws:scheduler:${REGION}:${ACCOUNT}:schedule/default/debrief-sweep`],
    detail: "{}",
  };
}
