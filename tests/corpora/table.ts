/** Measures as tables for a terminal: by source, the floors beside the figures, then every row that is wrong and why. */
import { type Floor, floors, judge, type Verdict } from "./floors.ts";
import type { Measure, Score } from "./measure.ts";

export function table(measure: Measure): string {
  const floor: Floor = floors[measure.name];
  const verdicts = judge(measure);
  const width = Math.max(8, ...Object.keys(measure.sources).map((source) => source.length));
  const line = (name: string, score: Score, judged: Verdict[]): string => {
    const right = score.right === undefined ? "" : String(score.right);
    const figures = [String(score.rows).padStart(6), right.padStart(6), (score.share * 100).toFixed(1).padStart(7)];
    const words = judged.map((verdict) => `   ${verdict.floor} ${verdict.ok ? "ok" : "SHORT"}`);
    return `  ${name.padEnd(width)}${figures.join("")}${words.join("")}`;
  };
  const sources = Object.entries(measure.sources).sort(([a], [b]) => a.localeCompare(b));
  return [
    `${measure.name}: ${floor.title}`,
    `  ${"source".padEnd(width)}  rows right      %`,
    ...(sources.length > 1
      ? sources.map(([name, score]) =>
          line(
            name,
            score,
            verdicts.filter(({ source }) => source === name),
          ),
        )
      : []),
    line(
      "all",
      measure.all,
      verdicts.filter(({ source }) => source === undefined),
    ),
    "",
  ].join("\n");
}

export function failures({ failures: all }: Measure): string {
  return [`  not so (${all.length}):`, ...all.map(({ row, reason }) => `    ${row}: ${oneLine(reason)}`), ""].join(
    "\n",
  );
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, " ").slice(0, 300);
}
