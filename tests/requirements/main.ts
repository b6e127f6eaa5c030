/** `npm run requirements`: which tests hold each row, and whether they pass. Ends with 1 when a row has none, or one fails. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROWS } from "./rows.ts";

const HELP = `npm run requirements [-- OPTIONS]

Runs all tests, those of the infrastructure too, and prints each row (R1 to R${Object.keys(ROWS).length}) with the tests that carry
its number. Ends with 1 when a row has no test or a failing one.

  --tests        with the name of every test
  --json         one JSON array of rows
  --help         this
`;

/** The part of vitest's JSON report that is read here. */
type Report = { testResults: { assertionResults: { fullName: string; status: string }[] }[] };
type Row = { row: string; title: string; passed: string[]; failed: string[] };

process.exitCode = await main();

async function main(): Promise<number> {
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({ options: { help: flag, json: flag, tests: flag } });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const tests = [...(await run([])), ...(await run(["--config", "infra/vitest.config.ts"]))];
  const rows = Object.entries(ROWS).map(([number, title]) => rowOf(`R${number}`, title, tests));
  process.stdout.write(values.json ? `${JSON.stringify(rows, undefined, 2)}\n` : table(rows, values.tests));
  return rows.every(({ passed, failed }) => passed.length > 0 && failed.length === 0) ? 0 : 1;
}

/** Runs one set of tests; its progress goes to standard error, its report comes back. */
async function run(options: string[]): Promise<Report["testResults"][number]["assertionResults"]> {
  const dir = await mkdtemp(join(tmpdir(), "requirements-"));
  try {
    const file = join(dir, "report.json");
    const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
    const child = spawn("npx", ["vitest", "run", ...options, ...reporters], { stdio: ["ignore", "pipe", "inherit"] });
    child.stdout.pipe(process.stderr, { end: false });
    await once(child, "exit");
    const { testResults } = JSON.parse(await readFile(file, "utf8")) as Report;
    return testResults.flatMap(({ assertionResults }) => assertionResults);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function rowOf(row: string, title: string, tests: Awaited<ReturnType<typeof run>>): Row {
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
