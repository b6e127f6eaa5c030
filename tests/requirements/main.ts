/** `npm run requirements`: which tests hold each row, and whether they pass. Ends with 1 when a row has none, or one fails. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ROWS } from "./rows.ts";

const HELP = `npm run requirements [-- OPTIONS]

Runs all tests, those of the infrastructure too, and prints each row (R1 to R${Object.keys(ROWS).length}) with the tests that carry
its number. Ends with 1 when a row has no test or a failing one.

  --last         of the last \`npm test\` and \`npm run infra\`, without running them again
  --tests        with the name of every test
  --json         one JSON array of rows
  --help         this
`;

/** The part of vitest's JSON report that is read here. */
type Report = { testResults: { assertionResults: { fullName: string; status: string }[] }[] };
type Test = Report["testResults"][number]["assertionResults"][number];
type Row = { row: string; title: string; passed: string[]; failed: string[] };

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  return 1;
});

async function main(): Promise<number> {
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({ options: { help: flag, json: flag, last: flag, tests: flag } });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const tests = values.last
    ? [...(await lastOf("product")), ...(await lastOf("infra"))]
    : [...(await run([])), ...(await run(["--config", "infra/vitest.config.ts"]))];
  const rows = Object.entries(ROWS).map(([number, title]) => rowOf(`R${number}`, title, tests));
  process.stdout.write(values.json ? `${JSON.stringify(rows, undefined, 2)}\n` : table(rows, values.tests));
  return rows.every(({ passed, failed }) => passed.length > 0 && failed.length === 0) ? 0 : 1;
}

/** What the scripts of package.json left behind when they ran last. */
async function lastOf(set: "product" | "infra"): Promise<Test[]> {
  const file = resolve(import.meta.dirname, `../../.debrief/tests/${set}.json`);
  const report = await readFile(file, "utf8").catch(() => {
    throw new Error("There is no last run. Do both before: npm test, and npm run infra.");
  });
  return testsIn(report);
}

/** Runs one set of tests; its progress goes to standard error, its report comes back. */
async function run(options: string[]): Promise<Test[]> {
  const dir = await mkdtemp(join(tmpdir(), "requirements-"));
  try {
    const file = join(dir, "report.json");
    const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
    const child = spawn("npx", ["vitest", "run", ...options, ...reporters], { stdio: ["ignore", "pipe", "inherit"] });
    child.stdout.pipe(process.stderr, { end: false });
    await once(child, "exit");
    return testsIn(await readFile(file, "utf8"));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function testsIn(report: string): Test[] {
  return (JSON.parse(report) as Report).testResults.flatMap(({ assertionResults }) => assertionResults);
}

function rowOf(row: string, title: string, tests: Test[]): Row {
  const carries = new RegExp(`\\b${row}\\b`);
  const own = tests.filter(({ fullName }) => carries.test(fullName));
  const named = (wanted: boolean): string[] =>
    own
      .filter(({ status }) => (status === "passed") === wanted && status !== "skipped")
      .map(({ fullName }) => fullName);
  return { row, title, passed: named(true), failed: named(false) };
}

function table(rows: Row[], withTests: boolean): string {
  const lines = rows.flatMap(({ row, title, passed, failed }) => {
    const verdict = failed.length > 0 ? "FAIL" : passed.length > 0 ? "ok" : "NONE";
    const count = String(passed.length + failed.length).padStart(5);
    const names = withTests
      ? [...failed.map((name) => `        ✗ ${name}`), ...passed.map((name) => `        ${name}`)]
      : [];
    return [`${row.padEnd(4)} ${verdict.padEnd(4)} ${count}  ${title}`, ...names];
  });
  const without = rows.filter(({ passed, failed }) => passed.length + failed.length === 0).map(({ row }) => row);
  const failing = rows.filter(({ failed }) => failed.length > 0).map(({ row }) => row);
  const ends = [
    ...(without.length > 0 ? [`Without a test: ${without.join(", ")}.`] : []),
    ...(failing.length > 0 ? [`Failing: ${failing.join(", ")}.`] : []),
    ...(without.length + failing.length === 0 ? [`All ${rows.length} rows have tests, and all of them pass.`] : []),
  ];
  return `row       tests\n${lines.join("\n")}\n\n${ends.join("\n")}\n`;
}
