/**
 * Runs over public reply corpora when they lie beside the repository (`../shared/corpora`), and says so when they don't.
 * Letters and digits are compared, with the signature kept or not: the sources disagree on it.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseMessage } from "../mail/parse.ts";
import type { Question } from "./answers.ts";
import { type Body, type Reply, readReply } from "./read.ts";

const CORPORA = fileURLToPath(new URL("../../../../../shared/corpora/", import.meta.url));
const there = existsSync(CORPORA);
const absent = there ? "" : " (skipped: no ../shared/corpora beside this repository)";

type Row = {
  source: string;
  input: string;
  kind: "txt" | "html" | "eml";
  expected: string | null;
  expected_origin: string;
  contains?: string[];
  not_contains?: string[];
  must_pair?: [string, string][];
  sender?: string;
};

const rows = <T>(file: string): T[] =>
  readFileSync(`${CORPORA}${file}`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

const letters = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

async function bodyOf(row: Row): Promise<Body> {
  const source = readFileSync(`${CORPORA}reply/${row.input}`);
  if (row.kind === "html") return { html: source.toString("utf8"), senderName: row.sender };
  if (row.kind === "txt") return { text: source.toString("utf8"), senderName: row.sender };
  const { text, html } = await parseMessage(source);
  return { text, html };
}

function agrees(row: Row, reply: Reply): boolean {
  const [own, signature] = [letters(reply.text), letters(reply.signature)];
  const all = own + signature;
  if ((row.contains ?? []).some((words) => !all.includes(letters(words)))) return false;
  if ((row.not_contains ?? []).some((words) => all.includes(letters(words)))) return false;
  if (row.expected === null || row.expected === undefined || row.expected_origin === "asserted-partial") return true;
  const expected = letters(readFileSync(`${CORPORA}reply/${row.expected}`, "utf8"));
  return expected === own || expected === all || (all.startsWith(expected) && expected.startsWith(own));
}

const question = (text: string, index: number): Question => ({ number: index + 1, text, expects: "text", cues: [] });

test.skipIf(!there)(`the person's words are found in other people's mails${absent}`, async () => {
  const scores: Record<string, { rows: number; right: number; "%": string }> = {};
  const failed: string[] = [];
  for (const row of rows<Row>("reply/index.ndjson")) {
    if (!["asserted", "fixture", "asserted-partial"].includes(row.expected_origin)) continue;
    scores[row.source] ??= { rows: 0, right: 0, "%": "" };
    const score = scores[row.source]!;
    score.rows++;
    if (agrees(row, readReply(await bodyOf(row)))) score.right++;
    else failed.push(row.input);
    score["%"] = ((100 * score.right) / score.rows).toFixed(1);
  }
  const total = Object.values(scores).reduce(
    (sum, { rows, right }) => ({ rows: sum.rows + rows, right: sum.right + right }),
    {
      rows: 0,
      right: 0,
    },
  );
  console.table({ ...scores, all: { ...total, "%": ((100 * total.right) / total.rows).toFixed(1) } });
  console.info(`Not as its source expects:\n  ${failed.join("\n  ")}`);
  expect(total.right / total.rows).toBeGreaterThanOrEqual(0.94);
  for (const { rows, right } of Object.values(scores)) if (rows >= 10) expect(right / rows).toBeGreaterThanOrEqual(0.9);
});

test.skipIf(!there)(`answers that must pair do${absent}`, async () => {
  for (const row of rows<Row>("reply/index.ndjson")) {
    if (row.must_pair === undefined) continue;
    const { answers } = readReply(await bodyOf(row), {
      questions: row.must_pair.map(([asked], index) => question(asked, index)),
    });
    row.must_pair.forEach(([, words], index) => {
      expect(letters(answers[String(index + 1)]?.text ?? "")).toContain(letters(words));
    });
  }
});

test.skipIf(!there)(`real answers to real questions are paired${absent}`, () => {
  type Exchange = { id: string; questions: string[]; body: string; answers: Record<string, string | null> };
  let right = 0;
  const failed: string[] = [];
  for (const { id, questions, body, answers } of rows<Exchange>("feedback/replies.ndjson")) {
    const reply = readReply({ text: body }, { questions: questions.map(question) });
    for (const [number, expected] of Object.entries(answers)) {
      if (expected === null) continue;
      if (sameWords(expected, reply.answers[number]?.text ?? "")) right++;
      else failed.push(`${id}/${number}`);
    }
  }
  const share = right / (right + failed.length);
  console.info(
    `Answers paired: ${right} of ${right + failed.length} (${(100 * share).toFixed(1)} %), not: ${failed.join(", ")}`,
  );
  expect(share).toBeGreaterThanOrEqual(0.85);
});

/** 80 % of the expected words are there, and 60 % of what is there is expected. */
function sameWords(expected: string, found: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [a, b] = [words(expected), words(found)];
  const count = new Map<string, number>();
  for (const word of b) count.set(word, (count.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a) {
    const left = count.get(word) ?? 0;
    if (left === 0) continue;
    shared++;
    count.set(word, left - 1);
  }
  return b.length > 0 && shared >= 0.8 * a.length && shared >= 0.6 * b.length;
}
