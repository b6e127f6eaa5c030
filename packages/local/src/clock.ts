/**
 * The stack's clock: real time plus an offset that a person moves by hand, so that the story of a week can be seen in a
 * minute. The offset is kept on disk and never shrinks: time does not go back, not even over a restart.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Clock, type Instant, instant } from "@debrief/core/clock";
import { PermanentError } from "@debrief/core/errors";
import * as z from "zod";
import { unlessMissing, writeDurably } from "./durable-file.ts";

export type MovableClock = Clock & {
  /** Moves to `at`; an instant that has passed already changes nothing. Resolves when the move is on disk. */
  jumpTo(at: Instant): Promise<void>;
  /** Moves on by `milliseconds`, which must not be negative (RangeError). */
  advance(milliseconds: number): Promise<void>;
};

const Saved = z.object({ offset: z.number().min(0) });

/** Opens the clock kept in `<dir>/clock.json`. `real` gives wall-clock milliseconds and is replaced in tests. */
export async function openClock(dir: string, real: () => number = Date.now): Promise<MovableClock> {
  const path = join(dir, "clock.json");
  let offset = await savedOffset(path);
  let latest = 0;
  let moving = Promise.resolve();

  const milliseconds = () => {
    // Wall clocks step back when they are corrected; instants already given out must stay in the past.
    latest = Math.max(latest, real() + offset);
    return latest;
  };
  // Saved before it shows, one move after the other: an instant given out must not come again after a crash.
  const moveTo = (target: () => number) => {
    const move = moving.then(async () => {
      const added = Math.max(0, target() - milliseconds());
      await writeDurably(path, JSON.stringify({ offset: offset + added }));
      offset += added;
    });
    moving = move.catch(() => undefined);
    return move;
  };

  return {
    now: () => instant(milliseconds()),
    jumpTo: async (at) => {
      const target = Date.parse(at);
      if (Number.isNaN(target)) throw new RangeError(`The clock can't jump to "${at}": that is no instant.`);
      await moveTo(() => target);
    },
    advance: async (step) => {
      if (!(step >= 0)) throw new RangeError(`The clock can't move by ${step} ms: time does not go back.`);
      await moveTo(() => milliseconds() + step);
    },
  };
}

async function savedOffset(path: string): Promise<number> {
  const text = await readFile(path, "utf8").catch(unlessMissing);
  if (text === undefined) return 0;
  try {
    return Saved.parse(JSON.parse(text)).offset;
  } catch (cause) {
    throw new PermanentError("local.clock_unreadable", `${path} is damaged; remove it to go back to real time.`, {
      cause,
    });
  }
}
