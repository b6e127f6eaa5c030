/** The benchmark's figures as tables for a terminal. */
import type { ColdRow } from "./cold.ts";
import { isQuick, MOST_HOSTILE, type Verdict } from "./floors.ts";
import type { HostileRow, Time } from "./hostile.ts";
import type { Step } from "./house.ts";
import { type ReaderName, readerNames } from "./readers.ts";
import type { Speed } from "./speed.ts";

export function speedTable(speeds: Speed[], mails: number): string {
  const ours = speeds.find(({ name }) => name === "debrief")?.mailsPerSecond ?? 1;
  const rows = speeds.map(({ name, mailsPerSecond, alone, own, publicMail, away }) => [
    name,
    Math.round(mailsPerSecond).toLocaleString("en"),
    (mailsPerSecond / ours).toFixed(2),
    Math.round(alone).toLocaleString("en"),
    percent(own),
    percent(publicMail),
    percent(away),
  ]);
  const head = ["reader", "mails/s", "to ours", "alone/s", "own %", "public %", "away %"];
  return `${mails} text mails; “own” are our fixtures, “public” other people's, “away” those without the library's own suite. “alone” is in a process of its own. Ours was developed beside all of it.\n\n${aligned([head, ...rows])}\n`;
}

/** Milliseconds; slow ones of ours are marked. */
export function hostileTable(rows: HostileRow[]): string {
  const names = readerNames.filter((name) => rows.some(({ times }) => times[name]));
  const lines = rows.map(({ kind, row, times }) => [
    `${kind}: ${row}`,
    ...names.map((name) => (times[name] ? written(times[name]) : "–")),
    isQuick(times.debrief) ? "" : `over ${MOST_HOSTILE}`,
  ]);
  return `Milliseconds for a body at the limit of what is read (256 KB of text, 512 KB of HTML). planer drops what follows line 1,000.\n\n${aligned([["body", ...names.map(short), ""], ...lines])}\n`;
}

export function houseTable(steps: Step[]): string {
  return `The rest of the house, median milliseconds.\n\n${aligned(steps.map(({ name, ms }) => [name, ms.toFixed(2)]))}\n`;
}

/** Milliseconds from spawn to ready; shares are of the default builds. */
export function coldTable(rows: ColdRow[]): string {
  const kilobytes = (bytes: number): string => String(Math.round(bytes / 1_000));
  const lines = rows.flatMap(({ handler, start, calls, total, zipped, ms: { ours, byDefault, wholeApp, bare } }) => [
    [
      handler,
      kilobytes(start),
      kilobytes(total),
      kilobytes(zipped),
      ours.toFixed(0),
      bare.toFixed(0),
      byDefault.toFixed(0),
      (ours / byDefault).toFixed(2),
      wholeApp.toFixed(0),
      (ours / wholeApp).toFixed(2),
    ],
    ...Object.entries(calls).map(([call, bytes]) => [`  ${call}`, kilobytes(bytes)]),
  ]);
  const head = ["handler", "kB read", "in all", "zipped", "ms", "bare node", "default", "to it", "whole app", "to it"];
  return `Cold starts. Read: before a function is ready, and indented when it has done such a call for the first time. “default” is esbuild's default build of the handler, “whole app” the same with one composition root for all handlers.\n\n${aligned([head, ...lines])}\n`;
}

export function verdictLines(verdicts: Verdict[]): string {
  return aligned(verdicts.map(({ floor, figure, ok }) => [floor, figure, ok ? "ok" : "SHORT"]));
}

function percent(share: number | undefined): string {
  return share === undefined ? "–" : (share * 100).toFixed(1);
}

function written(time: Time): string {
  if ("ms" in time) return time.ms < 10 ? time.ms.toFixed(1) : time.ms.toFixed(0);
  return "over" in time ? `> ${time.over / 1000} s` : "failed";
}

function short(name: ReaderName): string {
  return name.replace("debrief, questions known", "+ questions").replace("email-reply-parser", "e-r-p");
}

/** Words to the left, figures to the right. */
function aligned(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: string[]): string =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart((widths[at] ?? 0) + 2))).join("");
  return rows.map((row) => `  ${line(row).trimEnd()}\n`).join("");
}
