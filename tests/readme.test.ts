/**
 * What README and docs promise: every command in them runs or exists, every key of the configuration is told, every link
 * leads somewhere. A README is read once, by somebody who leaves when its first command fails.
 */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { Config } from "@debrief/core/config";
import { apiKeyFile } from "@debrief/local/api-key";
import { type LocalStack, startLocal } from "@debrief/local/stack";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { Deployment } from "../infra/deployment.ts";

const root = resolve(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const pages = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "emails/README.md",
  ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`),
  ...readdirSync(join(root, "docs/decisions")).map((name) => `docs/decisions/${name}`),
].filter((page) => page.endsWith(".md") && existsSync(join(root, page)));

/** What a person may have at hand who tries `inspect`. */
const REPLY = `From: Jane Doe <jane.doe@example.com>
To: reply@debrief.example.com
Subject: Re: How was the interview?
Content-Type: text/plain; charset=utf-8

1. 4, friendly people.
2. They listened.

On Tue, 24 Nov 2026 at 14:00, Debrief wrote:
> 1. Overall?
`.replaceAll("\n", "\r\n");

/** The commands of a page, one entry each: lines that end in a backslash, and quotes that stay open, go on. */
function commandsIn(page: string): string[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = ""]) => {
    const commands: string[] = [];
    let open = "";
    for (const line of block.split("\n")) {
      open += open === "" ? line : `\n${line}`;
      if (line.endsWith("\\") || (open.match(/'/g) ?? []).length % 2 === 1) continue;
      if (open.trim() !== "" && !open.startsWith("#")) commands.push(open);
      open = "";
    }
    return commands;
  });
}

const told = pages.flatMap((page) => commandsIn(page).map((command) => ({ page, command })));

describe("every command that is told", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };

  test.each(told.filter(({ command }) => /\bnpm (?:run [a-z]|start|test)/.test(command)))(
    "$page: $command is a script",
    ({ command }) => {
      for (const [, name = ""] of command.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:-]+)/g))
        expect(Object.keys(scripts)).toContain(name);
    },
  );

  test.each(told.filter(({ command }) => /\bdebrief [a-z]/.test(command) && command.includes("npx debrief")))(
    "$page: $command is a command",
    async ({ command }) => {
      for (const [, name = ""] of command.matchAll(/npx debrief ([a-z]+)/g)) {
        const { stdout } = await run(`npx debrief ${name} --help`, root);
        expect(stdout).toContain(`debrief ${name}`);
      }
    },
    60_000,
  );
});

describe("what a stranger tries first", () => {
  let dir: string;
  let stack: LocalStack;
  beforeAll(async () => {
    process.env.LOG_LEVEL ??= "silent";
    dir = await mkdtemp(join(tmpdir(), "readme-"));
    stack = await startLocal({ dir: join(dir, ".debrief"), smtpPort: 0, httpPort: 0 });
    // As `npm start` does, once the stack runs.
    await apiKeyFile(stack.dir);
    await writeFile(join(dir, "reply.eml"), REPLY);
  }, 60_000);
  afterAll(async () => {
    await stack.close();
    await rm(dir, { recursive: true, force: true });
  });

  const tried = told.filter(
    ({ page, command }) =>
      page === "README.md" && /^(?:curl|echo|npx debrief (?:inspect|answers|analyze))\b/.test(command),
  );

  test("there is something to try", () => {
    expect(tried.length).toBeGreaterThan(2);
  });

  test.each(tried)(
    "$command ends well",
    async ({ command }) => {
      const { stdout } = await run(command.replaceAll("http://127.0.0.1:8025", stack.url), dir);
      expect(stdout).toMatch(/^\{/);
      expect(stdout).not.toContain("urn:debrief:problem");
    },
    60_000,
  );
});

/** What the first cells of README's tables name. */
const rows = [...readme.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = ""]) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
);

test.each(
  [Config, Deployment].flatMap((keys) => keysOf(z.toJSONSchema(keys, { io: "input", unrepresentable: "any" }))),
)("README tells what `%s` of debrief.config.ts says", (key) => {
  expect(rows).toContain(key);
});

/** `cadence.undoMinutes`: every key that holds a value, as README names it. */
function keysOf({ properties = {} }: z.core.JSONSchema.JSONSchema, above = ""): string[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const inner = typeof schema === "object" && schema.properties !== undefined && name !== "businessHours";
    return inner ? keysOf(schema, `${above}${name}.`) : [`${above}${name}`];
  });
}

test.each(pages)("every link of %s leads somewhere", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(#[^)\s]*)?\)/g)];
  for (const [, path = "", anchor = ""] of links) {
    const target = path === "" ? join(root, page) : resolve(root, dirname(page), path);
    expect(existsSync(target), `${page}: ${path}`).toBe(true);
    if (anchor !== "" && target.endsWith(".md"))
      expect(anchorsOf(target), `${page}: ${path}${anchor}`).toContain(anchor);
  }
});

function anchorsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^#{1,6} (.+)$/gm)].map(
    ([, heading = ""]) =>
      `#${heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .trim()
        .replaceAll(" ", "-")}`,
  );
}

function run(command: string, cwd: string): Promise<{ stdout: string; stderr: string }> {
  const PATH = [join(root, "node_modules/.bin"), process.env.PATH ?? ""].join(delimiter);
  // npx would look for the command in the folder's own packages, and ask the registry for it.
  const local = command.replaceAll("npx debrief", "debrief");
  return promisify(execFile)("bash", ["-c", local], { cwd, env: { ...process.env, PATH, NO_COLOR: "1" } });
}
