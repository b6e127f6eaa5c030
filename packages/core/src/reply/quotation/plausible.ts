/**
 * Which of the places where our words stand are quotations, and which are a person's own words by coincidence.
 */
import type { Run } from "./alignment.ts";
import { ownerChanges, type Reply, type Sent } from "./words.ts";

/**
 * Drops the runs that are the person's own words by coincidence ("I was unclear about the role and what they expect").
 * A quotation begins where a line or a sentence of ours begins, ends where one ends, and is long, or whole.
 */
export function plausible(runs: Run[], reply: Reply, sent: Sent): Run[] {
  const kept: Run[] = [];
  for (const given of runs) {
    const before = kept.at(-1);
    const continues =
      before !== undefined &&
      given.at - before.end <= 12 &&
      given.sentAt >= before.sentEnd &&
      given.sentAt - before.sentEnd <= 3;
    const run = bounded(given, continues, reply, sent);
    if (run === undefined || (!continues && isEchoed(run, reply, sent))) continue;
    const whole = beginsLine(reply, run.at) && endsLine(reply, run.end);
    const marked = reply.lines[reply.line[run.at]!]!.depth > 0;
    // A receipt repeats the person's own answers; who sends them again does not quote us.
    const asks = run.sentOf.some((at) => sent.asks[at]);
    if (!asks && sent.owner[run.sentAt]! > 0 && !continues && !marked) continue;
    if (run.matched >= 6 || continues || (whole && (marked || run.matched >= 4)) || isQuestion(run, reply, sent))
      kept.push(run);
  }
  return kept;
}

/**
 * "On the evening of 3 March I was at home": the end of a question, taken up as the beginning of the answer. A
 * quotation that lost its beginning still ends as the question does, with its mark or its line.
 */
function isEchoed(run: Run, reply: Reply, sent: Sent): boolean {
  const line = reply.lines[reply.line[run.at]!]!;
  if (line.depth > 0 || sent.starts[run.sentAt] === true || endsLine(reply, run.end)) return false;
  return /^[\s*_"'”’]{0,4}[\p{L}\p{N}]/u.test(
    reply.lines[reply.line[run.end - 1]!]!.text.slice(reply.to[run.end - 1]!),
  );
}

/** The part of a run between two boundaries: an answer that ends in our words must not drag the next question with it. */
function bounded(run: Run, continues: boolean, reply: Reply, sent: Sent): Run | undefined {
  let first = 0;
  let last = run.sentOf.length;
  if (!continues)
    while (first < last && !beginsLine(reply, run.at + first) && sent.starts[run.sentOf[first]!] !== true) first++;
  last = endOfQuestion(run, first, last, reply, sent);
  while (last > first && !endsAt(run, last, reply, sent)) last--;
  if (last - first < 1) return undefined;
  if (first === 0 && last === run.sentOf.length) return run;
  const sentOf = run.sentOf.slice(first, last);
  return {
    at: run.at + first,
    end: run.at + last,
    sentAt: sentOf[0]!,
    sentEnd: sentOf.at(-1)! + 1,
    sentOf,
    matched: sentOf.length,
  };
}

/** "Are you still interested? Yes": who ends our question sooner answers behind the mark, be it in a word of ours. */
function endOfQuestion(run: Run, first: number, last: number, reply: Reply, sent: Sent): number {
  for (let i = first + 1; i < last; i++) {
    const [before, at] = [run.at + i - 1, run.at + i];
    if (sent.asked[run.sentOf[i]!] === true || reply.line[before] !== reply.line[at]) continue;
    const between = reply.lines[reply.line[at]!]!.text.slice(reply.to[before]!, reply.from[at]!);
    // "liste?ned" lost a letter on the way.
    if (/[?？]["”’»)*_]*\s/.test(between)) return i;
  }
  return last;
}

function endsAt(run: Run, last: number, reply: Reply, sent: Sent): boolean {
  const next = last === run.sentOf.length ? run.sentEnd : run.sentOf[last - 1]! + 1;
  return (
    endsLine(reply, run.at + last) ||
    endsAsking(reply, run.at + last) ||
    isCutOff(reply, sent, run.at + last, next) ||
    next >= sent.words.length ||
    sent.starts[next] === true ||
    ownerChanges(sent, next)
  );
}

function beginsLine(reply: Reply, word: number): boolean {
  const line = reply.line[word]!;
  if (word === 0 || reply.line[word - 1] !== line) return true;
  return isLabel(reply.lines[line]!.text.slice(0, reply.from[word]!));
}

/**
 * What may stand before a question on its line: its number ("1. ", "Q2) ", "R1.3: ", "Reviewer 2, comment 4: ") or who
 * asks it ("Interviewer: ", "**MK: ").
 */
export function isLabel(before: string): boolean {
  if (before.length > 40) return false;
  return /^\W{0,6}(?:(?:q|question|frage|pregunta)?\W{0,3}\d{0,2}\W{0,4}|(?:[\p{L}.]{1,16}[ .#-]{0,2}(?:\d{1,2}(?:[.-]\d{1,2})?)?,? ?){1,3}[:.)\]]\W{0,4})$/iu.test(
    before,
  );
}

function endsLine(reply: Reply, end: number): boolean {
  return end >= reply.words.length || reply.line[end] !== reply.line[end - 1];
}

function endsAsking(reply: Reply, end: number): boolean {
  return /^[\s*_"'”’)\]]{0,4}[?？]/.test(reply.lines[reply.line[end - 1]!]!.text.slice(reply.to[end - 1]!));
}

/** A quotation that ends its line in the middle of a word of ours: "how did the inter…" */
export function isCutOff(reply: Reply, sent: Sent, at: number, sentAt: number): boolean {
  const [theirs, ours] = [reply.words[at], sent.words[sentAt]];
  if (theirs === undefined || ours === undefined || theirs.length >= ours.length || /^\d/.test(theirs)) return false;
  return ours.startsWith(theirs) && !endsLine(reply, at) && endsLine(reply, at + 1);
}

/** "What went well?": a whole question of ours, at the beginning of a line and with its question mark. */
function isQuestion(run: Run, reply: Reply, sent: Sent): boolean {
  const owner = sent.owner[run.sentOf.at(-1)!]!;
  const length = sent.length.get(owner) ?? 0;
  if (owner < 1 || run.matched < length || !beginsLine(reply, run.at)) return false;
  const last = run.end - 1;
  const after = reply.lines[reply.line[last]!]!.text.slice(reply.to[last]!);
  return /^[\s*_"'”’)\]]*(?:[?？:：]|$)/.test(after);
}
