import { PassThrough, Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { run } from "./analyze.ts";
import { UsageError } from "./failure.ts";

async function analyze(lines: string[], args: string[] = ["--json"], isTTY = false): Promise<[number, string]> {
  const output = Object.assign(new PassThrough(), { isTTY });
  const chunks: string[] = [];
  output.on("data", (chunk) => chunks.push(String(chunk)));
  const code = await run(args, { input: Readable.from(lines.map((line) => Buffer.from(`${line}\n`))), output });
  return [code, chunks.join("")];
}

const warm = { id: "a1", speaker: "candidate", text: "Warm people, but nobody had read my CV." };

describe("debrief analyze", () => {
  test("answers each line in order: id, then the polarity of the whole, then findings with verbatim quotes", async () => {
    const [code, out] = await analyze([JSON.stringify(warm), JSON.stringify({ ...warm, id: 2, text: "Awful." })]);
    const lines = out.trim().split("\n");
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^\{"id":"a1","polarity":"mixed","findings":\[\{"topic":/);
    expect(lines[1]).toMatch(/^\{"id":2,"polarity":"negative","findings":\[/);
    for (const { quote } of JSON.parse(lines[0] ?? "").findings) expect(warm.text).toContain(quote);
    expect(Object.keys(JSON.parse(lines[0] ?? "").findings[0])).toEqual([
      "topic",
      "polarity",
      "target",
      "owner",
      "quote",
    ]);
  });

  test("a line that cannot be read is an error in its place, the rest go on, and the exit code says so", async () => {
    const [code, out] = await analyze([
      "nope",
      '{"id":"x","text":"a"}',
      "[1]",
      '{"text":"no id","speaker":"manager"}',
      "",
      JSON.stringify(warm),
    ]);
    const results = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(results.map(({ error }) => error)).toEqual([
      "The line is not JSON.",
      "speaker is manager or candidate.",
      "The line is no object.",
      "id is missing, or no text.",
      undefined,
    ]);
    expect(results[1].id).toBe("x");
    expect(results[4].id).toBe("a1");
  });

  test("each line is answered before the next one comes", async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const done = run(["--json"], { input, output });
    for (const id of ["one", "two"]) {
      input.write(`${JSON.stringify({ ...warm, id })}\n`);
      const [chunk] = await new Promise<unknown[]>((resolve) => output.once("data", (...data) => resolve(data)));
      expect(JSON.parse(String(chunk)).id).toBe(id);
    }
    input.end();
    expect(await done).toBe(0);
  });

  test("the question and a rating are evidence", async () => {
    const line = (more: object) => JSON.stringify({ id: "q", speaker: "manager", text: "Kafka", ...more });
    const [, out] = await analyze([
      line({ question: "What were their strengths?" }),
      line({ question: "What held them back?" }),
      line({ question: "On a scale of 1 to 5, how were communication and rapport?", text: "2, the usual" }),
      line({ text: "8/10, the usual" }),
      line({ speaker: "candidate", text: "3 weeks" }),
    ]);
    const polarities = out
      .trim()
      .split("\n")
      .map((each) => JSON.parse(each).polarity);
    expect(polarities.slice(0, 4)).toEqual(["positive", "negative", "negative", "positive"]);
    expect(JSON.parse(out.split("\n")[2] ?? "").findings[0].topic).toBe("communication");
  });

  test("is readable without --json, in colour on a terminal alone, and never with NO_COLOR", async () => {
    const lines = [JSON.stringify(warm), "nope"];
    const [, bare] = await analyze(lines, []);
    expect(bare).toContain("a1: mixed\n");
    expect(bare).toContain("preparation negative (about the interviewer, manager can act): nobody had read my CV");
    expect(bare).toContain("(no id): not read: The line is not JSON.");
    expect(bare).not.toContain("\u001b");
    const before = process.env.NO_COLOR;
    try {
      delete process.env.NO_COLOR;
      expect((await analyze(lines, [], true))[1]).toContain("\u001b[31m");
      process.env.NO_COLOR = "1";
      expect((await analyze(lines, [], true))[1]).not.toContain("\u001b");
    } finally {
      if (before === undefined) delete process.env.NO_COLOR;
      else process.env.NO_COLOR = before;
    }
  });

  test("a file on the command line is a wrong call", async () => {
    await expect(run(["feedback.ndjson"])).rejects.toThrow(UsageError);
  });
});
