/**
 * Quotation by subtraction: we know what we sent, so we look for it in the reply, however it was mangled on the way
 * (marks, rewrapping, bullets, bold stars, curly quotes, lost lines, a cut end), and what is left was added by the
 * person. Words are aligned, not lines: shingles of three find the places, runs grow from them. Near-linear.
 */

import type { Question } from "../answers.ts";
import type { Line } from "../line.ts";
import { align, type Run } from "./alignment.ts";
import { isCutOff, isLabel, plausible } from "./plausible.ts";
import { hasWords, type Reply, replyWords, type Sent, sentWords } from "./words.ts";

/** What one party was asked, and the plain text of the mail that asked it, when it is at hand. */
export type Asked = { questions: Question[]; sentText?: string | undefined };

/** Where words stand that answer a remark of somebody's, quoted between our questions. */
export const ELSEWHERE = -1;

/** What the person added on a line, and the question of ours it stands under; 0 = under none, or ELSEWHERE. */
export type Added = { text: string; question: number };

export type Subtracted = {
  /** One entry a line of the reply. */
  lines: {
    /** True when some of our words stand on the line. */
    ours: boolean;
    added: Added[];
    /** The question that the end of this line stands under; 0 = none, or ELSEWHERE. */
    question: number;
  }[];
  /** Numbers of the questions found, in the order of the reply, repeated when quoted twice. */
  seen: number[];
  /** Questions that stand on one line in a row, with nothing between them. */
  together: number[][];
  /** True when words of ours stand below the last question found: what is above them was typed under that question. */
  footed: boolean;
};

/** Finds our words in the reply; undefined when none are there. */
export function subtract(lines: Line[], asked: Asked): Subtracted | undefined {
  const sent = sentWords(asked);
  const reply = replyWords(lines);
  const runs = plausible(align(reply, sent), reply, sent);
  if (runs.length === 0) return undefined;
  return mark(lines, reply, sent, runs);
}

function mark(lines: Line[], reply: Reply, sent: Sent, runs: Run[]): Subtracted {
  const owner = new Map<number, number>();
  const cutAfter = new Set<number>();
  for (const run of runs) {
    run.sentOf.forEach((at, i) => {
      owner.set(run.at + i, sent.owner[at]!);
    });
    if (isCutOff(reply, sent, run.end, run.sentEnd)) cutAfter.add(run.end);
  }
  for (const word of cutAfter) if (!owner.has(word)) owner.set(word, owner.get(word - 1)!);
  return walk(lines, reply, owner, known(runs, sent), sent.whole);
}

/** The questions of which enough was found to say that they stand in the reply. */
function known(runs: Run[], sent: Sent): Set<number> {
  const found = new Map<number, number>();
  for (const run of runs) {
    for (const at of run.sentOf) if (sent.asks[at]) found.set(sent.owner[at]!, (found.get(sent.owner[at]!) ?? 0) + 1);
  }
  const questions = [...found].filter(([number, count]) => count >= Math.min(4, (sent.length.get(number) ?? 1) * 0.6));
  return new Set(questions.map(([number]) => number));
}

// Rows of questions that are told apart; a mail with more of them is no questionnaire.
const MOST_TOGETHER = 50;

function walk(
  lines: Line[],
  reply: Reply,
  owner: Map<number, number>,
  questions: Set<number>,
  whole: boolean,
): Subtracted {
  const result: Subtracted = { lines: [], seen: [], together: [], footed: false };
  let question = 0;
  let word = 0;
  let answered = false;
  let within = 0;
  lines.forEach(({ text, depth }, index) => {
    const added: Added[] = [];
    let besides: number[] = [];
    let ours = false;
    let from = 0;
    for (; word < reply.words.length && reply.line[word] === index; word++) {
      const number = owner.get(word);
      if (number === undefined) continue;
      const gap = text.slice(from, reply.from[word]!);
      if (ours ? hasWords(clean(gap)) : hasWords(gap) && !(number > 0 && isLabel(gap))) {
        added.push({ text: ours ? clean(gap) : gap.trim(), question });
      }
      ours = true;
      from = reply.to[word]!;
      if (number === 0) {
        result.footed ||= question > 0;
        question = 0;
      } else if (questions.has(number)) {
        result.footed = false;
        if (question !== number || result.seen.length === 0) result.seen.push(number);
        if (added.length > 0) besides = [];
        if (besides.at(-1) !== number) besides.push(number);
        question = number;
        answered = false;
        within = depth;
      }
    }
    const rest = ours ? clean(text.slice(from)) : text;
    if (besides.length > 1 && result.together.length < MOST_TOGETHER) result.together.push(besides);
    // What we sent is not known, and below the answer something else is quoted: what follows answers that.
    if (!whole && question > 0 && !ours && answered && depth > 0 && depth >= within && hasWords(rest))
      question = ELSEWHERE;
    if (hasWords(rest)) added.push({ text: rest, question });
    answered ||= depth === 0 && question > 0 && hasWords(rest);
    result.lines.push({ ours, added, question });
  });
  return result;
}

/** What remains on a line of ours without the punctuation that belonged to us: `)? – 4, because` is `4, because`. */
function clean(rest: string): string {
  return rest.replace(/^[\s?!.,:;)\]}"'”’»*_…–—=>-]+/u, "").replace(/[\s*_([{"“„«]+$/u, "");
}
