/** The load: replies in a burst, poison among replies, and thousands of actions due in one minute, on one stack. */
import { dueAtOnce } from "./due.ts";
import { openHouse } from "./house.ts";
import { type Memory, memoryNow } from "./memory.ts";
import { type Phase, type Played, type Progress, processor } from "./phase.ts";
import { playSeeds } from "./population.ts";
import { replies } from "./replies.ts";
import type { TableKind } from "./table.ts";

/** How much of each; 0 leaves a phase out. */
export type Sizes = { replies: number; mails: number; poison: number; due: number };
export type Run = { table: TableKind; start: Memory; phases: Phase[]; seconds: number; cpu: number };

/** Replies that warm the process up before its memory is taken as the start. */
const WARM_UP = 40;

export async function runLoad(sizes: Sizes, kind: TableKind, progress: Progress): Promise<Run> {
  const [began, cpuSince] = [performance.now(), processor()];
  const house = await openHouse(kind);
  try {
    progress("one debrief, played to its end");
    const seeds = await playSeeds(house);
    const warm = Math.min(WARM_UP, Math.floor(sizes.replies / 4));
    await replies(house, seeds, { name: "warming up", mails: warm, poison: 0, firstNumber: 0 }, progress);
    const start = memoryNow();
    const phases: Phase[] = [];
    const play = async (name: string, size: number, phase: () => Promise<Played>): Promise<void> => {
      if (size === 0) return;
      progress(name);
      const played = await phase();
      phases.push({ ...played, memory: memoryNow() });
    };
    const { mails, poison } = sizes;
    await play("replies", sizes.replies, () =>
      replies(house, seeds, { name: "replies", mails: sizes.replies, poison: 0, firstNumber: 10_000 }, progress),
    );
    await play("with poison", mails, () =>
      replies(house, seeds, { name: "with poison", mails, poison, firstNumber: 100_000 }, progress),
    );
    await play("due at once", sizes.due, () =>
      dueAtOnce(house, seeds, { name: "due at once", actions: sizes.due, firstNumber: 200_000 }, progress),
    );
    return { table: kind, start, phases, seconds: (performance.now() - began) / 1_000, cpu: cpuSince() };
  } finally {
    await house.close();
  }
}
