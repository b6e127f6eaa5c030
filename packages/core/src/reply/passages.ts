/**
 * Own words in their places: the shape of the mail (trim.ts) and what we know of our questions (quotation.ts) decide
 * together which lines are the person's, and under which question of ours each of them stands.
 */

import type { Line } from "./line.ts";
import type { Passage } from "./pairing/pairing.ts";
import type { Asked, Subtracted } from "./quotation/quotation.ts";
import { hasWords } from "./quotation/words.ts";
import { attributionAt } from "./trim/attribution.ts";
import { isOriginalMessage, isRule } from "./trim/delimiters.ts";
import { isFooter } from "./trim/footers.ts";
import { headerBlockAt } from "./trim/header-block.ts";
import { isBanner, isLegal, isListFooter } from "./trim/notices.ts";
import { signatureStart } from "./trim/signature.ts";
import type { Fate, Trimmed } from "./trim/trim.ts";

export type Place = { senderName?: string | undefined; asked?: Asked | undefined };
export type Passages = { passages: Passage[]; signature: string; elided: string };

/** The person's passages in order, what stands under them as signature, and all the rest as quoted. */
export function passagesOf(trimmed: Trimmed, subtracted: Subtracted | undefined, place: Place): Passages {
  const own = subtracted === undefined ? ownByShape(trimmed) : ownByKnowledge(trimmed, subtracted, place);
  const segments = segmentsOf(own, trimmed);
  const signature: { line: number; text: string }[] = [];
  segments.forEach((segment, index) => {
    // A signature stands above the quotation or at the very end; between two questions there are answers.
    const closes =
      index === segments.length - 1 || (segment.under === 0 && (segments[index + 1]!.under > 0 || segment.closed));
    if (closes) takeSignature(segment, signature, place, segment.footed);
  });
  const taken = new Uint8Array(trimmed.lines.length);
  for (const { lines } of segments) for (const { line } of lines) taken[line] = 1;
  const { lines, fates } = trimmed;
  for (let line = 0; line < lines.length; line++) {
    if (fates[line] === "signature" && taken[line] === 0 && subtracted?.lines[line]?.ours !== true)
      signature.push({ line, text: lines[line]!.text });
  }
  for (const { line } of signature) taken[line] = 1;
  const elided: string[] = [];
  for (let line = 0; line < lines.length; line++) if (taken[line] === 0) elided.push(raw(lines[line]!));
  const passages = segments.map(({ under, lines }) => ({ under, text: trimmedText(lines.map(({ text }) => text)) }));
  return {
    passages: withQuestions(passages, subtracted),
    signature: trimmedText(signature.sort((a, b) => a.line - b.line).map(({ text }) => text)),
    elided: trimmedText(elided),
  };
}

function raw({ text, depth }: Line): string {
  return depth === 0 ? text : `${">".repeat(depth)} ${text}`.trimEnd();
}

function trimmedText(lines: string[]): string {
  if (lines.length === 0) return "";
  const text = lines.join("\n").trim();
  return text.includes("\n\n\n") ? text.replace(/\n{3,}/g, "\n\n") : text;
}

/** Words of the person on a line; `under` the question they stand beneath. */
type Own = { line: number; text: string; under: number };
type Segment = { under: number; lines: Own[]; closed: boolean; footed: boolean };

function ownByShape({ lines, fates }: Trimmed): Own[] {
  const own: Own[] = [];
  for (let line = 0; line < lines.length; line++) {
    if (fates[line] === "own") own.push({ line, text: lines[line]!.text, under: 0 });
  }
  return own;
}

function ownByKnowledge(trimmed: Trimmed, subtracted: Subtracted, place: Place): Own[] {
  const certain: Own[] = [];
  const candidates: Candidate[] = [];
  let depth = 0;
  const lastSeen = subtracted.lines.findLastIndex(({ ours }) => ours);
  trimmed.lines.forEach((line, index) => {
    const { ours, added, question } = subtracted.lines[index]!;
    if (ours && question > 0) depth = line.depth;
    const fate = trimmed.fates[index]!;
    for (const { text, question: under } of added) {
      if (ours && under === 0 && text.split(" ").length <= 3) continue; // Our HTML and text greet a little differently.
      const outside = fate === "own" || (fate === "quoted" && line.depth === 0 && under > 0);
      if (outside && !(ours && line.depth > 0)) certain.push({ line: index, text, under });
      else if (under > 0 && !isMachine(trimmed.lines, index) && fate !== "machine") {
        candidates.push({
          line: index,
          text,
          under,
          depth: line.depth,
          within: depth,
          between: index < lastSeen,
          sameLine: ours,
        });
      }
    }
    if (added.length === 0 && !ours && fate === "own")
      certain.push({ line: index, text: line.text === "" ? "" : line.text, under: question });
  });
  return [...certain, ...typedInside(candidates, certain, place)].sort((a, b) => a.line - b.line);
}

type Candidate = Own & { depth: number; within: number; between: boolean; sameLine: boolean };

/**
 * Lines that look quoted and are none of our words: answers typed into the quotation, or an answer of an earlier round.
 * They count for a question that has no answer outside the quotation; when we do not know the whole text that we sent,
 * only where no answer stands outside at all, since they may as well be words of ours that we forgot.
 */
function typedInside(candidates: Candidate[], certain: Own[], { asked, senderName }: Place): Own[] {
  const answered = new Set(certain.filter(({ under, text }) => under > 0 && hasWords(text)).map(({ under }) => under));
  const under = certain.at(-1)?.under ?? 0;
  const closing = certain.filter((line) => line.under === under).map(({ text }) => text);
  if (signatureStart(closing, { senderName, answering: true }) === 0) answered.delete(under);
  const whole = asked?.sentText !== undefined;
  // "3: it was the index question" above a whole earlier exchange corrects one answer and repeats none.
  const corrects = certain.some((line) => line.under === 0 && hasWords(line.text));
  const last = new Map<number, number>();
  return candidates.filter((candidate) => {
    if (answered.has(candidate.under)) return false;
    if (candidate.sameLine) return true;
    if (candidate.depth > 0 && candidate.depth < candidate.within) return !corrects;
    if (whole) return true;
    if (answered.size > 0) return false;
    // Below the last question, without the sent text: only the paragraph that begins right there.
    const follows = candidate.line - (last.get(candidate.under) ?? candidate.line) <= 1;
    if (follows) last.set(candidate.under, candidate.line);
    return candidate.between || follows;
  });
}

function isMachine(lines: Line[], index: number): boolean {
  const { text } = lines[index]!;
  if (
    isRule(text) ||
    isBanner(text) ||
    isFooter(text) ||
    isLegal(text) ||
    isListFooter(text) ||
    isOriginalMessage(text)
  )
    return true;
  return attributionAt(lines, index)?.weak === false || headerBlockAt(lines, index) > 0;
}

/** Lines of one place in a row. */
function segmentsOf(own: Own[], { fates }: Trimmed): Segment[] {
  const segments: Segment[] = [];
  own.forEach((line) => {
    const last = segments.at(-1);
    const before = last?.lines.at(-1)?.line ?? -1;
    const apart = last !== undefined && !allOwn(fates, before + 1, line.line);
    if (last !== undefined && apart) last.closed = true;
    if (last === undefined || last.under !== line.under || apart) {
      segments.push({ under: line.under, lines: [line], closed: false, footed: false });
    } else last.lines.push(line);
  });
  for (const segment of segments) segment.footed = fates[segment.lines.at(-1)!.line + 1] === "signature";
  return segments.filter(({ lines }) => lines.some(({ text }) => hasWords(text)));
}

function allOwn(fates: Fate[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (fates[index] !== "own") return false;
  return true;
}

function takeSignature(
  segment: Segment,
  signature: { line: number; text: string }[],
  place: Place,
  footed: boolean,
): void {
  const start = signatureStart(
    segment.lines.map(({ text }) => text),
    { senderName: place.senderName, answering: place.asked !== undefined, footed },
  );
  for (const { line, text } of segment.lines.splice(start)) signature.push({ line, text });
}

/**
 * Adds an empty passage for each question that was quoted without an answer, unless our footer shows where the last one
 * ends: they tell bottom posting from an answer to the last question.
 */
function withQuestions(passages: Passage[], subtracted: Subtracted | undefined): Passage[] {
  if (subtracted === undefined || subtracted.footed) return passages;
  const answered = new Set(passages.map(({ under }) => under));
  const silent = subtracted.seen.filter((number) => !answered.has(number));
  return [...silent.map((under) => ({ under, text: "" })), ...passages];
}
