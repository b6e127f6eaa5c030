/** What a phase of the load shows: its figures, and each promise that it broke. */
import type { Instant } from "@debrief/core/clock";
import type { House } from "./house.ts";
import type { Memory } from "./memory.ts";
import type { Ended, Taken } from "./post.ts";

export type Phase = {
  name: string;
  /** Mails, or actions. */
  of: number;
  seconds: number;
  perSecond: number;
  /** Milliseconds from the door's yes, or from the due instant, until it was done. */
  p50: number;
  p95: number;
  worst: number;
  ends: Record<string, number>;
  sent: number;
  table: { calls: number; ms: number };
  /** Processor seconds of the whole process, the stand-ins of AWS among it. */
  cpu: number;
  /** After the phase, when it holds nothing any more. */
  memory: Memory;
  /** Sentences; none when all held. */
  broken: string[];
};

/** What a phase itself can tell; its memory is looked at when it is over. */
export type Played = Omit<Phase, "memory">;

export type Progress = (text: string) => void;

export function timed(ms: readonly number[]): Pick<Phase, "p50" | "p95" | "worst"> {
  const sorted = ms.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), worst: sorted.at(-1) ?? 0 };
}

/** R56: as many as were received, counted by how they ended; a mail with no end or with two is told. */
export function conserved(taken: readonly Taken[], ended: Map<Taken, Ended>) {
  const ends: Record<string, number> = {};
  const broken: string[] = [];
  for (const mail of taken) {
    const { ends: own, reasons } = ended.get(mail) ?? { ends: [], reasons: [] };
    const what = mail.kind ?? "a reply";
    for (const end of own) ends[end] = (ends[end] ?? 0) + 1;
    if (own.length !== 1) broken.push(`R56 ${what} ended in ${own.length} ways (${own.join(", ")})`);
    else if (!mail.ends.includes(own[0] as never)) broken.push(`${what} ended as ${reasons.join(", ") || own[0]}`);
    if (own[0] === "ignored" && reasons[0] === "ignored") broken.push(`R56 ${what} was ignored without a reason`);
  }
  const sum = Object.values(ends).reduce((total, count) => total + count, 0);
  if (sum !== taken.length) broken.push(`R56 ${taken.length} mails were received and ${sum} ended`);
  return { ends, broken };
}

/** Each of the expected mails left once, and no other left for these debriefs. */
export function sentOnce(house: House, debriefIds: Iterable<string>, expected: ReadonlySet<string>) {
  const ids = new Set(debriefIds);
  const times: Instant[] = [];
  const broken: string[] = [];
  for (const [key, takes] of house.left) {
    const [item = "", mail = ""] = key.split(" ");
    if (!ids.has(item.replace(/^debrief-/, ""))) continue;
    // What was sent before the copy was made is none of this phase's.
    if (!expected.has(key)) broken.push(`${mail} of ${item} left and was not expected`);
    if (takes.size > 1) broken.push(`${mail} of ${item} left ${takes.size} times`);
    times.push(...takes.values());
  }
  const missing = [...expected].filter((key) => !house.left.has(key));
  if (missing.length > 0) broken.push(`${missing.length} mails never left, such as ${missing[0]}`);
  return { times, broken };
}

/** A stopwatch of processor seconds, from now on. */
export function processor(): () => number {
  const began = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1_000_000;
  };
}

/** Says how far it is, and how long it will take at the pace so far. */
export function pace(progress: Progress, what: string, total: number): (done: number) => void {
  const began = performance.now();
  return (done) => {
    const seconds = (performance.now() - began) / 1_000;
    const left = done > 0 ? Math.round((seconds / done) * Math.max(0, total - done)) : undefined;
    progress(`${what}: ${Math.min(done, total)} of ${total}${left === undefined ? "" : `, ${left} s left`}`);
  };
}

/** The first few of many sentences that say the same of different things. */
export function few(broken: string[], most = 5): string[] {
  return broken.length <= most ? broken : [...broken.slice(0, most), `and ${broken.length - most} more`];
}
