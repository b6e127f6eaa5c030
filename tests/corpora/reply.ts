/**
 * Replies of other people's test suites: their author's own words, words that must stay or go, answers that must pair.
 */
import { parseMessage } from "@debrief/core/mail/parse";
import type { Question } from "@debrief/core/reply/answers";
import { type Body, type Reply, readReply } from "@debrief/core/reply/read";
import type { Corpora } from "./folder.ts";
import { difference, letters, sameOwnWords } from "./likeness.ts";
import { type Measure, type Progress, tally } from "./measure.ts";

export type ReplyRow = {
  source: string;
  input: string;
  kind: "txt" | "html" | "eml";
  expected?: string | null;
  expected_origin: string;
  keeps_signature?: boolean;
  contains?: string[];
  not_contains?: string[];
  must_pair?: [question: string, answer: string][];
  sender?: string;
};

/** Whether the expected text is upstream's own; outputs of its library and readings by hand weigh less and are passed over. */
export function isUpstreams({ expected_origin }: ReplyRow): boolean {
  return expected_origin === "asserted" || expected_origin === "fixture";
}

export async function scoreReplies(corpora: Corpora, progress: Progress): Promise<Measure[]> {
  const [words, contains, pairs] = [tally("reply.words"), tally("reply.contains"), tally("reply.pairs")];
  const rows = corpora.rows<ReplyRow>("reply/index.ndjson");
  for (const [index, row] of rows.entries()) {
    const body = await bodyOf(corpora, row);
    const reply = readReply(body);
    if (row.expected && isUpstreams(row)) {
      const expected = corpora.text(`reply/${row.expected}`);
      words.count(row.source, row.input, sameOwnWords(expected, reply) ? undefined : difference(expected, reply.text));
    }
    if (row.contains || row.not_contains) {
      contains.count(row.source, row.input, misplaced(row, reply));
    }
    if (row.must_pair) pairs.count(row.source, row.input, unpaired(row.must_pair, body));
    progress(index + 1, rows.length);
  }
  return [words, contains, pairs].map((each) => each.measured());
}

async function bodyOf(corpora: Corpora, { kind, input, sender }: ReplyRow): Promise<Body> {
  const source = corpora.bytes(`reply/${input}`);
  if (kind !== "eml") return { [kind === "html" ? "html" : "text"]: source.toString("utf8"), senderName: sender };
  const { text, html, from } = await parseMessage(source);
  return { text, html, senderName: from[0]?.displayName };
}

/** Where a source drops signatures, what must be gone may stand in ours, which is kept apart. */
function misplaced({ contains = [], not_contains = [], keeps_signature }: ReplyRow, reply: Reply): string | undefined {
  const [own, all] = [letters(reply.text), letters(reply.text + reply.signature)];
  const lost = contains.find((words) => !all.includes(letters(words)));
  if (lost !== undefined) return `lost “${lost.slice(0, 70)}”`;
  const left = not_contains.find((words) => (keeps_signature ? all : own).includes(letters(words)));
  return left === undefined ? undefined : `kept “${left.slice(0, 70)}”`;
}

function unpaired(pairs: [question: string, answer: string][], body: Body): string | undefined {
  const { answers } = readReply(body, { questions: pairs.map(([asked], index) => question(asked, index)) });
  const missed = pairs.findIndex(
    ([, words], index) => !letters(answers[String(index + 1)]?.text ?? "").includes(letters(words)),
  );
  return missed < 0
    ? undefined
    : `${missed + 1}: ${difference(pairs[missed]?.[1] ?? "", answers[String(missed + 1)]?.text ?? "")}`;
}

/** Anyone's question, as the pairing takes it. */
export function question(text: string, index: number): Question {
  return { number: index + 1, text, expects: "text", cues: [] };
}
