/** Reads one hostile body after another for its parent, which ends this process when one takes too long. */

import { hostileBodies, hostileTexts, MOST } from "./hostile-bodies.ts";
import { ownMails } from "./mails.ts";
import { type ReaderName, readers } from "./readers.ts";

export type Job = { reader: ReaderName; kind: "text" | "html"; row: string; times: number };
/** Milliseconds of the quickest reading; absent when the reader threw. */
export type Done = { ms?: number; error?: string };

/** Milliseconds below which a reading is repeated: a slow one is slow, whatever the machine was doing. */
const QUICK = 400;
/** Milliseconds of ordinary mail before the first body. */
const WARM_UP = 500;

if (process.send) {
  const mails = ownMails();
  let warm: ReaderName | undefined;
  process.on("message", ({ reader, kind, row, times }: Job) => {
    const { read, readHtml } = readers[reader];
    if (warm !== reader) warmUp(() => mails.map(({ body }) => read(body)));
    warm = reader;
    const body = (kind === "text" ? hostileTexts : hostileBodies)[row]?.(MOST[kind]) ?? "";
    process.send?.(quickest(times, () => (kind === "text" ? read : (readHtml ?? read))(body)));
  });
  process.send({});
}

function warmUp(work: () => unknown): void {
  const until = performance.now() + WARM_UP;
  while (performance.now() < until) work();
}

function quickest(times: number, work: () => unknown): Done {
  let least = Number.POSITIVE_INFINITY;
  try {
    for (let i = 0; i < times && (i === 0 || least < QUICK); i++) least = Math.min(least, timed(work));
    return { ms: least };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/**
 * The lesser of the clock's and the processor's time: the clock also counts the machine's other work, the processor the
 * engine's helper threads. The reading itself took no longer than either.
 */
function timed(work: () => unknown): number {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(performance.now() - began, (user + system) / 1000);
}
