import { readFile, stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { describe, expect, test } from "vitest";
import { COMMANDS, type CommandName, isCommand, specOf } from "./commands.ts";
import { debrief } from "./fixtures/bin.ts";
import { helpOf, markdown, overview } from "./manual.ts";
import { nearest } from "./nearest.ts";
import { coloured, progressOn } from "./terminal.ts";

const NAMES = Object.keys(COMMANDS) as CommandName[];
/** Starting a process takes its time where many do. */
const PATIENT = 120_000;

/** The words after `debrief` in an example, without what the shell itself takes. */
function wordsOf(example: string): string[] {
  const own = example.slice(example.lastIndexOf("debrief ") + "debrief ".length).replace(/\s(<<<|<|>>|>|\|).*$/s, "");
  return [...own.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}

describe.each(NAMES)("debrief %s", (name) => {
  const spec = specOf(name);

  test("--help says what it is for, how it is called, what it takes and how it ends", () => {
    const help = helpOf(name);
    expect(help.split("\n")[0]).toBe(`debrief ${name}: ${spec.summary}`);
    expect(spec.summary).toMatch(/^[a-z][^.]{10,70}$/);
    for (const part of ["Usage", "Options", "Examples", "Exit codes"]) expect(help).toContain(`\n${part}\n`);
    for (const option of Object.keys(spec.options)) expect(help).toContain(`--${option}`);
    for (const line of help.split("\n").filter((text) => !text.includes("npx ") && !text.includes("debrief ")))
      expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test("has two or three examples, and each of them parses as it stands", () => {
    expect(spec.examples.length).toBeGreaterThanOrEqual(2);
    expect(spec.examples.length).toBeLessThanOrEqual(3);
    for (const example of spec.examples) {
      const [command, ...args] = wordsOf(example);
      expect(command).toBe(name);
      const { positionals } = parseArgs({ args, options: spec.options, allowPositionals: spec.positionals });
      expect(positionals.length > 0 && !spec.positionals).toBe(false);
    }
  });

  test(
    "as a process: --help is shown, and an option that it does not have ends with 2, a hint and the way to help",
    async () => {
      const [option = ""] = Object.keys(spec.options);
      const slip = `--${option}x`;
      const [help, wrong] = await Promise.all([debrief([name, "--help"]), debrief([name, slip])]);
      expect(help).toMatchObject({ code: 0, err: "", out: helpOf(name) });
      expect(wrong).toMatchObject({ code: 2, out: "" });
      expect(wrong.err).toContain(`debrief ${name}: There is no option ${slip} here. Did you mean --${option}?`);
      expect(wrong.err).toContain(`debrief ${name} --help`);
    },
    PATIENT,
  );
});

test(
  "help, --help, -h and --version are heard, and no command at all is a wrong call that shows the way",
  async () => {
    const [help, flag, page, version, nothing] = await Promise.all([
      debrief(["help"]),
      debrief(["-h"]),
      debrief(["help", "dns"]),
      debrief(["--version"]),
      debrief([]),
    ]);
    expect([help.out, flag.out, nothing.out]).toEqual([overview(), overview(), overview()]);
    expect([help.code, flag.code, nothing.code]).toEqual([0, 0, 2]);
    expect(page).toMatchObject({ code: 0, out: helpOf("dns") });
    expect(version).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    for (const name of NAMES) expect(help.out).toContain(`  ${name}`);
  },
  PATIENT,
);

test(
  "an unknown command suggests the one that was meant, ends with 2, and help of it does too",
  async () => {
    const [wrong, help] = await Promise.all([debrief(["recriuter", "list"]), debrief(["help", "dsn"])]);
    expect(wrong).toMatchObject({ code: 2, out: "" });
    expect(wrong.err).toContain('There is no command "recriuter". Did you mean "recruiter"?');
    expect(help.err).toContain('Did you mean "dns"?');
    expect(help.code).toBe(2);
  },
  PATIENT,
);

test(
  "data goes out plain where nobody looks on, coloured when it is asked for, and plain again when both are said",
  async () => {
    const input = '{"id":1,"speaker":"manager","text":"Strong on SQL."}\n';
    const [plain, forced, without] = await Promise.all([
      debrief(["analyze"], { input }),
      debrief(["analyze"], { input, env: { FORCE_COLOR: "1" } }),
      debrief(["analyze", "--no-color"], { input, env: { FORCE_COLOR: "1" } }),
    ]);
    expect(plain.out).toMatch(/^1: positive\n/);
    expect(forced.out).toContain("\u001b[32mpositive\u001b[0m");
    expect(without.out).toBe(plain.out);
  },
  PATIENT,
);

test(
  "a mail on standard input is inspected by the name -",
  async () => {
    const input = "From: Jane <jane@example.com>\r\nSubject: Re: How did it go?\r\n\r\n1. 4, it went well\r\n";
    const { code, out } = await debrief(["inspect", "--json", "-"], { input });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: "-", message: { from: "jane@example.com" } });
  },
  PATIENT,
);

test(
  "a reader that has had enough is no failure",
  async () => {
    const { spawn } = await import("node:child_process");
    const lines = '{"id":1,"speaker":"manager","text":"Strong on SQL."}\\n';
    const bin = new URL("../bin/debrief.js", import.meta.url).pathname;
    const script = `set -o pipefail; for i in $(seq 3000); do printf '${lines}'; done | "${process.execPath}" "${bin}" analyze --json | head -n 1`;
    const child = spawn("bash", ["-c", script], { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk;
    });
    await new Promise((resolve) => child.on("close", resolve));
    expect(said).not.toMatch(/EPIPE|at .*\.ts/);
  },
  PATIENT,
);

test("docs/cli.md is what the table makes of it: npx debrief help --markdown > docs/cli.md", async () => {
  const path = new URL("../../../docs/cli.md", import.meta.url);
  expect((await stat(path)).isFile()).toBe(true);
  expect(await readFile(path, "utf8")).toBe(markdown());
});

test.each([
  ["strat", "start"],
  ["dcotor", "doctor"],
  ["prev", "preview"],
  ["redirve", "redrive"],
  ["elephant", undefined],
  ["x", undefined],
])("for %s it suggests %s", (word, meant) => {
  expect(nearest(word, NAMES)).toBe(meant);
});

test.each([
  [{ isTTY: true }, {}, true],
  [{ isTTY: false }, {}, false],
  [{ isTTY: true }, { NO_COLOR: "1" }, false],
  [{ isTTY: true }, { NO_COLOR: "" }, true],
  [{ isTTY: true }, { TERM: "dumb" }, false],
  [{ isTTY: false }, { FORCE_COLOR: "1" }, true],
  [{ isTTY: true }, { FORCE_COLOR: "0" }, false],
  [{ isTTY: true }, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
])("a stream of %o with %o is coloured: %s", (stream, env, wanted) => {
  expect(coloured({ ...stream, write: () => undefined }, env)).toBe(wanted);
});

test("progress is written over on a terminal, and elsewhere there is none", () => {
  const said: string[] = [];
  const write = (text: string): unknown => said.push(text);
  progressOn({ isTTY: true, write })("MX …");
  progressOn({ isTTY: false, write })("MX …");
  expect(said).toEqual(["\rMX …\u001b[K"]);
  expect(isCommand("constructor")).toBe(false);
});
