/** The benchmark as a bar chart: speed, exact match, and the slowest hostile body. Plain SVG, readable in light and dark. */
import type { HostileRow, Time } from "./hostile.ts";
import { PATIENCE } from "./hostile.ts";
import type { ReaderName } from "./readers.ts";
import type { Speed } from "./speed.ts";

type Bar = { name: ReaderName; value: number; label: string };
/** `most` is what the longest bar could stand for; the largest value when absent. */
type Panel = { title: string; note: string; bars: Bar[]; most?: number };

const WIDTH = 760;
const LEFT = 190;
const RIGHT = 110;
const BAR = 18;
const GAP = 8;
const HEAD = 54;

/** One SVG document. */
export function picture(speeds: Speed[], hostile: HostileRow[]): string {
  const shown = speeds.filter(({ name }) => name !== "debrief, questions known");
  const panels: Panel[] = [
    {
      title: "Mails a second",
      note: "text replies, each reader in a process of its own; longer is better",
      bars: shown.map(({ name, alone }) => {
        return { name, value: alone, label: Math.round(alone).toLocaleString("en") };
      }),
    },
    {
      title: "Exactly the person's own words",
      note: "public mail, without each library's own test suite; ours was developed beside all of it",
      most: 1,
      bars: shown.map(({ name, away, own }) => {
        const share = away ?? own ?? 0;
        return { name, value: share, label: `${(share * 100).toFixed(0)} %` };
      }),
    },
    {
      title: "The slowest hostile text",
      note: "256 KB made to keep a reader busy; shorter is better (planer drops what follows line 1,000)",
      bars: shown.map(({ name }) => slowest(name, hostile)),
    },
  ];
  const heights = panels.map(({ bars }) => HEAD + bars.length * (BAR + GAP) + GAP * 2);
  const height = heights.reduce((sum, one) => sum + one, 0);
  const drawn = panels.map((panel, index) =>
    drawPanel(
      panel,
      heights.slice(0, index).reduce((sum, one) => sum + one, 0),
    ),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${alt(panels)}">
<style>
  text { font: 13px system-ui, sans-serif; fill: #24292f }
  .title { font-weight: 600; font-size: 15px }
  .note { fill: #57606a; font-size: 12px }
  .ours { fill: #1f7a5c }
  .theirs { fill: #afb8c1 }
  @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .note { fill: #9ba4ae } .ours { fill: #3fb488 } .theirs { fill: #57606a } }
</style>
${drawn.join("\n")}
</svg>
`;
}

function slowest(name: ReaderName, hostile: HostileRow[]): Bar {
  const times = hostile.filter(({ kind }) => kind === "text").flatMap(({ times }) => times[name] ?? []);
  const value = Math.max(0, ...times.map(milliseconds));
  const over = times.some((time) => "over" in time);
  return { name, value, label: over ? `> ${PATIENCE / 1000} s` : `${Math.round(value)} ms` };
}

function milliseconds(time: Time): number {
  if ("ms" in time) return time.ms;
  return "over" in time ? time.over : 0;
}

function drawPanel({ title, note, bars, most: given }: Panel, top: number): string {
  const most = given ?? Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE);
  const lines = bars.map(({ name, value, label }, index) => {
    const y = top + HEAD + index * (BAR + GAP);
    const width = Math.max(2, (value / most) * (WIDTH - LEFT - RIGHT));
    const middle = y + BAR / 2 + 4;
    return [
      `<text x="${LEFT - 12}" y="${middle}" text-anchor="end">${name}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" rx="3" class="${name === "debrief" ? "ours" : "theirs"}"/>`,
      `<text x="${(LEFT + width + 8).toFixed(1)}" y="${middle}">${label.replace(">", "&gt;")}</text>`,
    ].join("\n");
  });
  return [
    `<text x="16" y="${top + 24}" class="title">${title}</text>`,
    `<text x="16" y="${top + 42}" class="note">${note}</text>`,
    ...lines,
  ].join("\n");
}

function alt(panels: Panel[]): string {
  return panels
    .map(({ title, bars }) => `${title}: ${bars.map(({ name, label }) => `${name} ${label}`).join(", ")}.`)
    .join(" ")
    .replaceAll(">", "more than")
    .replaceAll('"', "");
}
