/** Bundles every handler as a deployment would and says what each weighs: a cold start pays for every kilobyte. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { bundleHandler, HANDLERS, MOST_AT_START } from "./bundling.ts";

const outdir = join(import.meta.dirname, "dist");
await rm(outdir, { recursive: true, force: true });
const bundles = await Promise.all(HANDLERS.map((handler) => bundleHandler(handler, outdir)));

const kilobytes = (bytes: number): string => `${String(Math.round(bytes / 1_000)).padStart(5)} kB`;
for (const { handler, start, total } of bundles)
  console.log(`${kilobytes(start)} at start, ${kilobytes(total)} in all  ${handler}`);

const heavy = bundles.filter(({ start }) => start > MOST_AT_START);
if (heavy.length > 0) {
  const names = heavy.map(({ handler }) => handler).join(", ");
  console.error(
    `Over ${MOST_AT_START / 1_000} kB at start: ${names}. What does it import that it could load as it goes?`,
  );
  process.exitCode = 1;
}
