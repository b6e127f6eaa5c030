/**
 * `debrief answers`: pairs the answers in a mail with any list of questions, ours or not. Reads a line of JSON at a time
 * from standard input and writes a line for each, in order; nothing is kept between lines.
 */
import { parseArgs } from "node:util";
import type { Answer } from "@debrief/core/reply/answers";
import { COMMANDS } from "./commands.ts";
import { type Exchange, parseExchange, readExchange } from "./exchange.ts";
import { UsageError } from "./failure.ts";
import { type Given, linesOf } from "./input-lines.ts";

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: COMMANDS.answers.options });
  if (positionals.length > 0)
    throw new UsageError("Exchanges come on standard input, not as files. debrief answers --help shows how.");
  return answerAll(process.stdin, (text) => write(process.stdout, text), values.json === true);
}

/** Answers every line of `input` through `write`; 1 when a line could not be read, otherwise 0. */
export async function answerAll(
  input: AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
  json: boolean,
): Promise<number> {
  let failed = false;
  for await (const given of linesOf(input)) {
    const outcome = outcomeOf(given);
    failed ||= "error" in outcome;
    await write(json ? `${JSON.stringify(inJson(outcome))}\n` : `${inWords(outcome)}\n`);
  }
  return failed ? 1 : 0;
}

type Outcome = { id?: unknown; error: string } | { exchange: Exchange; answers: Record<string, Answer> };

function outcomeOf(given: Given): Outcome {
  if ("error" in given) return given;
  const exchange = parseExchange(given.line);
  return "error" in exchange ? exchange : { exchange, answers: readExchange(exchange) };
}

function inJson(outcome: Outcome): unknown {
  if ("error" in outcome) return outcome;
  const texts = Object.entries(outcome.answers).map(([number, { text }]) => [number, text]);
  return { id: outcome.exchange.id, answers: Object.fromEntries(texts) };
}

/** The exchange for a person: each question with its answer, how it was paired, and what it rates. */
function inWords(outcome: Outcome): string {
  if ("error" in outcome) return `${outcome.id === undefined ? "" : `${outcome.id}: `}${outcome.error}\n`;
  const { exchange, answers } = outcome;
  const lines = exchange.questions.flatMap((question, index) => {
    const answer = answers[String(index + 1)];
    const told = answer === undefined ? ["     not answered"] : [...quoted(answer), `     (${notes(answer)})`];
    return [`  ${index + 1}. ${question.replaceAll("\n", " ")}`, ...told];
  });
  return `${exchange.id ?? "exchange"}\n${lines.join("\n")}\n`;
}

function quoted({ text }: Answer): string[] {
  return text.split("\n").map((line) => `     ${line}`.trimEnd());
}

function notes({ pairing, rating, ratingAs, sameAs }: Answer): string {
  return [
    pairing,
    ...(rating === undefined ? [] : [`${rating} of 5${ratingAs === undefined ? "" : ` from ${ratingAs}`}`]),
    ...(sameAs === undefined ? [] : [`same as ${sameAs}`]),
  ].join(", ");
}

/** Waits when the reader is slower than we are, so that nothing piles up in memory. */
async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (stream.write(text)) return;
  await new Promise<void>((resolve) => {
    stream.once("drain", resolve);
  });
}
