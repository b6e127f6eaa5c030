/** docs/api.md is true: its shell commands run here, one after the other, against the whole product. */
import { execFile, execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiKeyFile } from "./api-key.ts";
import { type Tuesday, tuesday } from "./fixtures/tuesday.ts";

let house: Tuesday;
beforeAll(async () => {
  house = await tuesday({ config: { digest: { every: "never" } } });
  await apiKeyFile(house.dir);
});
afterAll(() => house?.close());

const guide = await readFile(join(import.meta.dirname, "../../../docs/api.md"), "utf8");

function curlIsHere(): boolean {
  try {
    return execFileSync("curl", ["--version"], { encoding: "utf8" }).includes("smtp");
  } catch {
    console.warn("There is no curl on this machine, so the commands of docs/api.md were not run.");
    return false;
  }
}

test.runIf(curlIsHere())(
  "R52 the commands of the guide lead from create to summary and erasure",
  async () => {
    const blocks = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1]);
    expect(blocks.length).toBeGreaterThan(6);
    const { stdout } = await promisify(execFile)("bash", ["-euo", "pipefail", "-c", blocks.join("\n")], {
      cwd: house.dir,
      env: {
        PATH: process.env.PATH,
        DEBRIEF_URL: house.stack.url,
        DEBRIEF_SMTP: `127.0.0.1:${house.stack.smtpPort}`,
        DEBRIEF_DIR: house.dir,
        DEBRIEF_WORK: house.dir,
      },
    });
    expect(stdout).toContain('"type":"urn:debrief:problem:sealed"');
    const summary = JSON.parse(await readFile(join(house.dir, "summary.json"), "utf8"));
    expect(summary.respondents).toMatchObject([
      { name: "Jane Doe", state: "answered" },
      { name: "Sam Patel", state: "answered" },
    ]);
    expect(stdout).toContain('"text":"2. I froze when I was asked to scale the queue."');
    expect(stdout.trim()).toMatch(/204$/);
  },
  90_000,
);

test("the guide names every problem that there is", async () => {
  const source = await readFile(join(import.meta.dirname, "../../functions/src/api/problem.ts"), "utf8");
  const types = [...(/const TYPES = \[([\s\S]*?)\]/.exec(source)?.[1] ?? "").matchAll(/"([a-z-]+)"/g)].map(
    (one) => one[1],
  );
  const rows = guide.match(/^\| `[a-z-]+`[^|]*\| \d/gm) ?? [];
  const told = rows.flatMap((row) => [...row.matchAll(/`([a-z-]+)`/g)].map((one) => one[1]));
  expect(told.sort()).toEqual(types.sort());
});
