/** Bundles every handler as a deployment would and says what each weighs: a cold start pays for every kilobyte. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { bundleHandler, HANDLERS, MOST_AT_START, MOST_IN_ALL } from "./bundling.ts";

const outdir = join(import.meta.dirname, "dist");
await rm(outdir, { recursive: true, force: true });
const bundles = await Promise.all(HANDLERS.map((handler) => bundleHandler(handler, outdir)));

const kilobytes = (bytes: number): string => `${String(Math.round(bytes / 1_000)).padStart(5)} kB`;
for (const { handler, start, total, calls } of bundles) {
  console.log(`${kilobytes(start)} at start, ${kilobytes(total)} in all  ${handler}`);
  for (const [call, bytes] of Object.entries(calls)) console.log(`${kilobytes(bytes)} for ${call}`);
}

const heavy = bundles.filter(
  ({ handler, start, total }) => start > MOST_AT_START || total > (MOST_IN_ALL[handler] ?? MOST_AT_START),
);
if (heavy.length > 0) {
  const names = heavy.map(({ handler }) => handler).join(", ");
  console.error(
    `Over their weight (bundling.ts): ${names}. What do they import that they could load as they go, or not at all?`,
  );
  process.exitCode = 1;
}
