/** What must be shown: how fast we are beside the others, and that no hostile body keeps us busy. */
import type { HostileRow, Time } from "./hostile.ts";
import type { ReaderName } from "./readers.ts";
import type { Speed } from "./speed.ts";

/** Times our speed must be of each reader's. */
const LEAST_RATIO: Partial<Record<ReaderName, number>> = { planer: 1, "email-reply-parser": 4 };
/** Milliseconds that a hostile body may take us. */
export const MOST_HOSTILE = 100;

export type Verdict = { floor: string; figure: string; ok: boolean };

export function judgeSpeed(speeds: Speed[]): Verdict[] {
  const ours = speeds.find(({ name }) => name === "debrief")?.mailsPerSecond ?? 0;
  return speeds.flatMap(({ name, mailsPerSecond }) => {
    const least = LEAST_RATIO[name];
    if (least === undefined) return [];
    const ratio = ours / mailsPerSecond;
    return [{ floor: `≥ ${least} × as fast as ${name}`, figure: `${ratio.toFixed(1)} ×`, ok: ratio >= least }];
  });
}

export function judgeHostile(rows: HostileRow[]): Verdict {
  const slow = rows.filter(({ times }) => !isQuick(times.debrief));
  const figure = `${rows.length - slow.length} of ${rows.length}`;
  return { floor: `every hostile body within ${MOST_HOSTILE} ms`, figure, ok: slow.length === 0 };
}

export function isQuick(time: Time | undefined): boolean {
  return time !== undefined && "ms" in time && time.ms <= MOST_HOSTILE;
}
