import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { answerAll } from "./answers.ts";
import { COMMANDS } from "./commands.ts";
import { linesOf } from "./input-lines.ts";

async function answersTo(input: string | Iterable<string>, json = true): Promise<{ code: number; out: string }> {
  let out = "";
  const chunks = typeof input === "string" ? [input] : input;
  const code = await answerAll(
    Readable.from([...chunks].map((chunk) => Buffer.from(chunk))),
    async (text) => {
      out += text;
    },
    json,
  );
  return { code, out };
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const QUESTIONS = ["Can you come on Saturday?", "How many will you be?"];

test("a line goes out for each line that comes in, in order", async () => {
  const { code, out } = await answersTo(
    line({ id: "a", questions: QUESTIONS, body: "1. yes\n2. three of us" }) +
      line({ id: 2, questions: QUESTIONS, body: "> Can you come on Saturday?\n\nSorry, no.\n" }) +
      line({ id: "c", questions: QUESTIONS, body: "" }),
  );
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((each) => JSON.parse(each)),
  ).toEqual([
    { id: "a", answers: { "1": "yes", "2": "three of us" } },
    { id: 2, answers: { "1": "Sorry, no." } },
    { id: "c", answers: {} },
  ]);
  expect(code).toBe(0);
});

test("a bad line says what is wrong, the rest go on, and the exit code is 1", async () => {
  const { code, out } = await answersTo(
    `nonsense\n[]\n${line({ id: "x" })}${line({ id: "y", questions: [], body: "" })}${line({ id: "z", questions: QUESTIONS })}${line({ id: "ok", questions: QUESTIONS, body: "1) yes" })}`,
  );
  const given = out
    .trimEnd()
    .split("\n")
    .map((each) => JSON.parse(each));
  expect(given.map(({ id, error, answers }) => [id, error ?? answers])).toEqual([
    [undefined, "The line is not a JSON object."],
    [undefined, "The line is not a JSON object."],
    ["x", '"questions" is a list of strings.'],
    ["y", '"questions" holds 1 to 99 questions.'],
    ["z", 'The line has neither "body" nor "html".'],
    ["ok", { "1": "yes" }],
  ]);
  expect(code).toBe(1);
});

test("HTML and the mail that asked may stand beside the body", async () => {
  const sent = "Hello,\n\n1. Can you come on Saturday?\n2. How many will you be?\n\nExample: 1. yes 2. four";
  const html = `<p>See below.</p><blockquote><p>1. Can you come on Saturday?</p></blockquote><p>Gladly!</p><blockquote><p>2. How many will you be?<br><br>Example: 1. yes 2. four</p></blockquote>`;
  const { out } = await answersTo(line({ id: 1, questions: QUESTIONS, html, sent }));
  expect(JSON.parse(out)).toEqual({ id: 1, answers: { "1": "Gladly!" } });
});

test("in words it shows how each answer was paired and what it rates", async () => {
  const questions = ["How was it (1 to 5)?", "And the food (1 to 5)?", "Would you come again?"];
  const { out } = await answersTo(line({ id: "party", questions, body: "1. 8/10, loud\n2. same as above" }), false);
  expect(out).toBe(
    `party
  1. How was it (1 to 5)?
     8/10, loud
     (numbered, 4 of 5 from 8/10)
  2. And the food (1 to 5)?
     same as above
     (numbered, 4 of 5 from 8/10, same as 1)
  3. Would you come again?
     not answered

`,
  );
});

test("a skipped question carries the words that skip it", async () => {
  const { out } = await answersTo(line({ id: 1, questions: QUESTIONS, body: "1. N/A\n2. two" }));
  expect(JSON.parse(out).answers).toEqual({ "1": "N/A", "2": "two" });
});

test("an answer that is emphasised as a whole loses the marks, a word within keeps them", async () => {
  const { out } = await answersTo(line({ id: 1, questions: QUESTIONS, body: "1. _No._\n2. *two* or **three**" }));
  expect(JSON.parse(out).answers).toEqual({ "1": "No.", "2": "*two* or **three**" });
});

test("lines may be cut anywhere, characters too, and the last one needs no end", async () => {
  const octets = Buffer.from("grün\n\nblau\r\nlast");
  const cut = Readable.from([...octets].map((octet) => Buffer.from([octet])));
  const lines: unknown[] = [];
  for await (const given of linesOf(cut)) lines.push(given);
  expect(lines).toEqual([{ line: "grün" }, { line: "blau" }, { line: "last" }]);
});

test("a line without an end is an error and is let go", async () => {
  const chunks = [..."abcdefghij", "\n", "ok\n"].map((part) => Buffer.from(part));
  const lines: unknown[] = [];
  for await (const given of linesOf(Readable.from(chunks), 5)) lines.push(given);
  expect(lines).toEqual([{ error: "The line is longer than 5 octets." }, { line: "ok" }]);
});

test("help shows an example that works", async () => {
  const example = /<<< '(\{.*\})'/.exec(COMMANDS.answers.examples.join("\n"))?.[1] ?? "";
  expect((await answersTo(`${example}\n`)).out).toBe('{"id":"7","answers":{"1":"yes","2":"two"}}\n');
});
