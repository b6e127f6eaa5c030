/**
 * A reply and what we sent as words: normalised, each with its place, so that mangled spacing, marks, case and quotes
 * make no difference to what is compared.
 */
import type { Line } from "../line.ts";
import type { Asked } from "./quotation.ts";

/** True when there is anything to read in it: a letter, a digit, a picture. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}★☆]/u.test(text);
}

export type Sent = {
  words: string[];
  /** The question each word belongs to, in it or right under it; 0 = none. */
  owner: number[];
  /** True for the words of a question itself, not for what stands under it. */
  asks: boolean[];
  /** True where a sentence, a line or a question begins. */
  starts: boolean[];
  /** True where a question mark stands before the word. */
  asked: boolean[];
  /** How many words each question has. */
  length: Map<number, number>;
  /** True when the whole text of our mail is known, not its questions alone. */
  whole: boolean;
};

export type Reply = {
  words: string[];
  line: number[];
  from: number[];
  to: number[];
  /** The raw text of the line, for what surrounds a word. */
  lines: Line[];
};

// Our own mails are a few hundred words; more than this is no questions mail of ours.
const MOST_SENT_WORDS = 10_000;
export const SHINGLE = 3;

// Scripts without spaces are aligned sign by sign, so that a rewrapped line still matches.
const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}";
const WORD = new RegExp(`[${CJK}]|(?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}])+`, "gu");

function normal(word: string): string {
  return (/[^ -~]/.test(word) ? word.normalize("NFKC") : word).toLowerCase();
}

export function replyWords(lines: Line[]): Reply {
  const reply: Reply = { words: [], line: [], from: [], to: [], lines };
  lines.forEach(({ text }, index) => {
    WORD.lastIndex = 0;
    for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
      reply.words.push(normal(match[0]));
      reply.line.push(index);
      reply.from.push(match.index);
      reply.to.push(match.index + match[0].length);
    }
  });
  return reply;
}

// A reply is read as text and as HTML, and once more where its author sent an earlier one again.
const READ = new WeakMap<Asked, Sent>();

/** What was asked, as words; read once for each such object, which nobody changes. */
export function sentWords(asked: Asked): Sent {
  let sent = READ.get(asked);
  if (sent === undefined) {
    sent = readSent(asked);
    READ.set(asked, sent);
  }
  return sent;
}

function readSent({ questions, sentText }: Asked): Sent {
  const sent: Sent = {
    words: [],
    owner: [],
    asks: [],
    starts: [],
    asked: [],
    length: new Map(),
    whole: sentText !== undefined,
  };
  append(sent, sentText ?? "", 0);
  const places: Place[] = [];
  for (const { number, text } of questions) {
    const words = wordsOf(text);
    sent.length.set(number, words.length);
    // Every time: the text twin, the HTML, a reminder and a receipt all repeat the questions.
    for (let at = indexOf(sent.words, words, 0); at >= 0; at = indexOf(sent.words, words, at + words.length)) {
      places.push({ number, at, length: words.length });
    }
  }
  own(
    sent,
    places.sort((a, b) => a.at - b.at),
  );
  // A question whose wording is not in the sent text may still be in the reply, in an older wording.
  for (const { number, text } of questions) {
    if (!places.some((place) => place.number === number)) append(sent, `${number}. ${text}`, number);
  }
  return sent;
}

function append(sent: Sent, text: string, owner: number): void {
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (sent.words.length >= MOST_SENT_WORDS) return;
    const between = text.slice(end, match.index);
    sent.starts.push(end === 0 || /[.?!:;\n()]/.test(between));
    sent.asked.push(/[?？]/.test(between));
    sent.words.push(normal(match[0]));
    sent.owner.push(owner);
    sent.asks.push(owner > 0);
    end = match.index + match[0].length;
  }
}

type Place = { number: number; at: number; length: number };

// What a mail of ours says under one question before it asks the next: a hint, or in a receipt the recorded answer.
const LONGEST_HINT = 400;

/** Gives the words of each question to it, its number in front included, and what stands between it and the next. */
function own(sent: Sent, places: Place[]): void {
  places.forEach(({ number, at, length }, order) => {
    const from = sent.words[at - 1] === String(number) ? at - 1 : at;
    sent.starts[from] = true;
    for (let i = from; i < at + length; i++) {
      sent.owner[i] = number;
      sent.asks[i] = true;
    }
    const next = places[order + 1];
    if (next === undefined || next.number <= number || next.at - at - length > LONGEST_HINT) return;
    for (let i = at + length; i < next.at; i++) sent.owner[i] = number;
  });
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map((match) => normal(match[0]));
}

function indexOf(words: string[], wanted: string[], from: number): number {
  if (wanted.length === 0) return -1;
  for (let at = words.indexOf(wanted[0]!, from); at >= 0; at = words.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((word, i) => words[at + i] === word)) return at;
  }
  return -1;
}

/** True where another question, or none, begins at that word of ours. */
export function ownerChanges(sent: Sent, at: number): boolean {
  return sent.owner[at] !== sent.owner[at - 1];
}
