/** A row that no test names is a promise that nobody keeps; `npm run requirements` says whether those tests pass. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { ROWS } from "./rows.ts";

const root = resolve(import.meta.dirname, "../..");

/** Names of tests and of their groups, as they stand in the source: what `test`, `it` or `describe` is called with first. */
function namesIn(source: string): string[] {
  const named = /\b(?:test|it|describe)(?:\.\w+(?:\([^"'`]{0,2000}?\))?)*\(\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`)/g;
  return [...source.matchAll(named)].map(([, double, single, template]) => double ?? single ?? template ?? "");
}

const names = ["emails", "infra", "packages", "tests"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith(".test.ts") && !file.includes("node_modules") && !file.includes(".sst"))
  .flatMap((file) => namesIn(readFileSync(join(root, file), "utf8")));

test.each(Object.entries(ROWS))("row %s has a test that carries its number: %s", (number) => {
  expect(names.some((name) => new RegExp(`\\bR${number}\\b`).test(name))).toBe(true);
});

test("the numbers run from 1 to 56 without a gap", () => {
  expect(Object.keys(ROWS)).toEqual(Array.from({ length: 56 }, (_, index) => String(index + 1)));
});
