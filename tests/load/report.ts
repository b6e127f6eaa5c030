/** The figures of a run as a table, and what must be true of them. */
import type { Run } from "./load.ts";
import type { Phase } from "./phase.ts";

export type Verdict = { condition: string; figure: string; ok: boolean };

/** Seconds from the door's yes, or from the due instant, for 95 of 100; R42 gives a due action two minutes. */
const MOST_P95 = 120;
/** What the heap may be after a phase, in parts of the start, and some megabytes that caches and code may take. */
const MOST_HEAP = 1.25;
const SLACK = 15_000_000;
/** The resident set also holds what the allocator keeps for the next burst. */
const MOST_RSS = 2;
/** A whole run, in seconds. */
const MOST_RUN = 300;

export function judge({ table, start, phases, seconds, cpu }: Run): Verdict[] {
  const worst = (of: (phase: Phase) => number): number => Math.max(...phases.map(of));
  const heap = worst(({ memory }) => memory.heap);
  const rss = worst(({ memory }) => memory.rss);
  const p95 = worst((phase) => alone(phase) * phase.p95) / 1_000;
  const whole = alone({ seconds, cpu }) * seconds;
  const broken = phases.flatMap((phase) => phase.broken.map((sentence) => `${phase.name}: ${sentence}`));
  const flat: Verdict = {
    condition: `resident set at most ${MOST_RSS} of the start`,
    figure: `${megabytes(start.rss)} → ${megabytes(rss)} MB`,
    ok: rss <= start.rss * MOST_RSS,
  };
  return [
    {
      condition: "each mail has one end, each action is done once, nothing is sent twice",
      figure: broken.length === 0 ? "all" : broken.join("; "),
      ok: broken.length === 0,
    },
    { condition: `95 of 100 done within ${MOST_P95} s`, figure: `${p95.toFixed(1)} s`, ok: p95 <= MOST_P95 },
    {
      condition: `heap at most ${MOST_HEAP} of the start and ${megabytes(SLACK)} MB`,
      figure: `${megabytes(start.heap)} → ${megabytes(heap)} MB`,
      ok: heap <= start.heap * MOST_HEAP + SLACK,
    },
    // Rows in memory lie in the same process, on their own thread: its resident set is theirs.
    ...(table === "memory" ? [] : [flat]),
    { condition: `the run ends within ${MOST_RUN} s`, figure: `${whole.toFixed(0)} s`, ok: whole <= MOST_RUN },
  ];
}

/** The part of the clock's time that a machine with nothing else to do would have taken, where there is other work. */
function alone({ seconds, cpu }: { seconds: number; cpu: number }): number {
  return Math.min(1, cpu / seconds);
}

export function runTable({ table, phases, start }: Run): string {
  const head = [
    "",
    "in all",
    "s",
    "cpu s",
    "a second",
    "p50 s",
    "p95 s",
    "sent",
    "calls",
    "ms a call",
    "heap MB",
    "rss MB",
  ];
  const rows = phases.map(({ name, of, seconds, cpu, perSecond, p50, p95, sent, table: { calls, ms }, memory }) => [
    name,
    of.toLocaleString("en"),
    seconds.toFixed(1),
    cpu.toFixed(1),
    perSecond.toFixed(1),
    (p50 / 1_000).toFixed(1),
    (p95 / 1_000).toFixed(1),
    sent.toLocaleString("en"),
    calls.toLocaleString("en"),
    (ms / Math.max(1, calls)).toFixed(1),
    megabytes(memory.heap),
    megabytes(memory.rss),
  ]);
  const ends = phases
    .filter((phase) => Object.keys(phase.ends).length > 0)
    .map((phase) => `  ${phase.name}: ${phase.of} received = ${sumOf(phase.ends)}\n`);
  return `The table: ${table}. The start: heap ${megabytes(start.heap)} MB, resident set ${megabytes(start.rss)} MB.

${aligned([head, ...rows])}
Mails by how they ended (R56)

${ends.join("")}`;
}

export function verdictLines(verdicts: Verdict[]): string {
  return verdicts.map(({ condition, figure, ok }) => `  ${ok ? "ok  " : "FAIL"}  ${condition}: ${figure}\n`).join("");
}

function sumOf(ends: Record<string, number>): string {
  return Object.entries(ends)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([end, count]) => `${count} ${end}`)
    .join(" + ");
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0);
}

/** Words to the left, figures to the right. */
function aligned(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: string[]): string =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart((widths[at] ?? 0) + 2))).join("");
  return rows.map((row) => `  ${line(row).trimEnd()}\n`).join("");
}
