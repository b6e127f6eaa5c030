/**
 * The first command in a fresh clone: nothing is compiled yet, and whatever is made is made by the command itself. Every
 * other test runs after the mails were compiled, and saw nothing when `npm start` could not find them.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
/** What a command may read of the repository, and what of it no clone has. */
const PARTS = ["packages", "emails", "package.json", "debrief.config.ts", "sst.config.ts", "tsconfig.json"];
const MADE = ["node_modules", "dist", "generated", ".debrief", ".sst"];

let clone: string;

beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), "debrief-clone-"));
  const filter = (source: string): boolean =>
    !relative(ROOT, source)
      .split(sep)
      .some((name) => MADE.includes(name));
  for (const part of PARTS) await cp(join(ROOT, part), join(clone, part), { recursive: true, filter });
  // Installed packages are lent, our own are the clone's.
  await mkdir(join(clone, "node_modules", "@debrief"), { recursive: true });
  for (const name of await readdir(join(ROOT, "node_modules")))
    if (name !== "@debrief" && !name.startsWith("."))
      await symlink(join(ROOT, "node_modules", name), join(clone, "node_modules", name));
  for (const name of await readdir(join(ROOT, "node_modules", "@debrief")))
    await symlink(
      join(clone, name === "emails" ? name : join("packages", name)),
      join(clone, "node_modules", "@debrief", name),
    );
});

afterAll(() => rm(clone, { recursive: true, force: true }));

/** Starts `debrief` in the clone; what it says is gathered. */
function debrief(...args: string[]): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, ["packages/cli/bin/debrief.js", ...args], { cwd: clone });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (said += chunk));
  return { child, said: () => said };
}

test("`debrief start` runs in a clone that was never built", async () => {
  const { child, said } = debrief("start", "--port", "0", "--smtp-port", "0");
  const ended = once(child, "exit");
  try {
    await expect
      .poll(() => child.exitCode ?? said(), { timeout: 60_000, interval: 100 })
      .toContain("Debrief is running");
    expect(said()).toContain("Compiling the mails …");
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
});

test("`debrief start --config` plays by the house's own configuration, and says what is wrong with one", async () => {
  const house = (more: string) =>
    `export const config = { domain: "feedback.example.com", recruiters: { addresses: ["lee@agency.example"] }, ${more} };
     export const deployment = { region: "eu-west-1" };`;
  await writeFile(join(clone, "own.config.ts"), house(""));
  const { child, said } = debrief(
    "start",
    "--port",
    "0",
    "--smtp-port",
    "0",
    "--dir",
    "own",
    "--config",
    "own.config.ts",
  );
  const ended = once(child, "exit");
  try {
    await expect
      .poll(() => child.exitCode ?? said(), { timeout: 60_000, interval: 100 })
      .toMatch(/debrief@feedback\.example\.com\s.*from lee@agency\.example/s);
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
  await writeFile(join(clone, "own.config.ts"), house("confirm: true"));
  const wrong = debrief("start", "--config", "own.config.ts");
  expect(await once(wrong.child, "exit")).toEqual([2, null]);
  expect(wrong.said()).toMatch(/own\.config\.ts is not in order.*confirm/s);
});

test("and every command finds all that it loads", async () => {
  await rm(join(clone, "emails", "generated"), { recursive: true, force: true });
  const { child, said } = debrief("inspect", "--json", "missing.eml");
  await once(child, "exit");
  expect(said()).not.toContain("ERR_MODULE_NOT_FOUND");
  expect(said()).toContain("missing.eml");
});

test("each script that measures compiles the mails first, or leaves that to vitest", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const compiles = ["npm run build -w @debrief/emails && ", "npm run fuzz && "];
  const bare = Object.entries(scripts)
    .filter(([, script]) => script.includes("tsx tests/") && !compiles.some((first) => script.startsWith(first)))
    .map(([name]) => name);
  // It reads what earlier runs have written, and no mail.
  expect(bare).toEqual(["requirements"]);
});
