/**
 * Paints what the reader made of a reply onto the body as it came: the reader gives words, here they are found again in
 * their places by letters and digits alone, so that marks, wrapping and bullets do not matter. Linear but for a bounded
 * number of tries for each answer.
 */
import type { Commands } from "@debrief/core/reply/command/command";
import type { Reply } from "@debrief/core/reply/read";

export type Use =
  | "inline"
  | "numbered"
  | "topic"
  | "whole"
  | "skipped"
  | "command"
  | "puzzling"
  | "rest"
  | "signature"
  | "quoted";

/** A stretch of the body; `question` where it answers one. */
export type Painted = { text: string; use: Use; question?: number };

/** The body in stretches, whole and in order. What nothing of the reader's claims is quotation. */
export function paint(body: string, reply: Reply, commands?: Commands): Painted[] {
  const canvas = new Canvas(body, reply.elided);
  canvas.claim(reply.signature, { use: "signature" }, "last");
  for (const number of Object.keys(reply.answers).sort((a, b) => Number(a) - Number(b))) {
    const answer = reply.answers[number];
    if (answer) canvas.claim(answer.text, { use: answer.pairing, question: Number(number) });
  }
  for (const [number, words] of Object.entries(reply.skipped)) {
    canvas.claim(words, { use: "skipped", question: Number(number) });
  }
  for (const line of commands?.notUnderstood ?? []) canvas.claim(line, { use: "puzzling" });
  canvas.claim(reply.text, { use: commands === undefined ? "rest" : "command" }, "all");
  return canvas.stretches();
}

type Brush = { use: Use; question?: number };

const QUOTED: Brush = { use: "quoted" };

/** How many places are looked at for one piece: "ok" may stand in a hundred. */
const MAX_TRIES = 50;

class Canvas {
  private readonly body: string;
  /** The letters of the body in a row, and where each stands in it. */
  private readonly letters: string;
  private readonly places: number[];
  /** By letter: what it is known to be. */
  private readonly brushes: (Brush | undefined)[];
  private cursor = 0;

  constructor(body: string, elided: string) {
    this.body = body.replace(/\r\n?/g, "\n");
    const { letters, places } = lettersOf(this.body);
    this.letters = letters;
    this.places = places;
    this.brushes = new Array(letters.length);
    this.quote(elided);
  }

  /** Lines that the reader left out, found again in their order, marks included. */
  private quote(elided: string): void {
    const waiting = new Map<string, number[]>();
    elided.split("\n").forEach((line, index) => {
      const key = line.replace(/\s+/g, "");
      waiting.set(key, [...(waiting.get(key) ?? []), index]);
    });
    let [last, letter, start] = [-1, 0, 0];
    for (const line of this.body.split("\n")) {
      const end = start + line.length;
      const index = waiting.get(line.replace(/\s+/g, ""))?.find((each) => each > last);
      if (index !== undefined && line.trim() !== "") last = index;
      for (; letter < this.places.length && this.places[letter]! <= end; letter++) {
        if (index !== undefined) this.brushes[letter] = QUOTED;
      }
      start = end + 1;
    }
  }

  /** Finds a piece, else its paragraphs, else its lines; `all` takes line by line whatever is still free. */
  claim(text: string, brush: Brush, which: "next" | "last" | "all" = "next"): void {
    const pieces = which === "all" ? [/\n/] : [undefined, /\n\s*\n/, /\n/];
    for (const at of pieces) {
      const parts = at === undefined ? [text] : text.split(at);
      const found = parts.map((part) => this.claimPiece(lettersOf(part).letters, brush, which));
      if (found.some((each) => each)) return;
    }
  }

  private claimPiece(letters: string, brush: Brush, which: "next" | "last" | "all"): boolean {
    if (letters === "") return false;
    const from = which === "last" ? this.letters.length : which === "all" ? 0 : this.cursor;
    const at = this.find(letters, from, which, true) ?? this.find(letters, 0, which, which === "all");
    if (at === undefined) return false;
    this.brushes.fill(brush, at, at + letters.length);
    if (which === "next") this.cursor = at + letters.length;
    return true;
  }

  /** Where the letters stand and nothing else has claimed them; words typed inside a quotation are looked for last. */
  private find(letters: string, from: number, which: string, outside: boolean): number | undefined {
    let at = from;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      at = which === "last" ? this.letters.lastIndexOf(letters, at) : this.letters.indexOf(letters, at);
      if (at < 0) return undefined;
      const there = this.brushes.slice(at, at + letters.length);
      if (there.every((brush) => brush === undefined || (!outside && brush === QUOTED))) return at;
      at += which === "last" ? -1 : 1;
      if (at < 0) return undefined;
    }
    return undefined;
  }

  stretches(): Painted[] {
    const painted: Painted[] = [];
    let [letter, start] = [0, 0];
    for (const line of this.body.split(/(?<=\n)/)) {
      const first = letter;
      while (letter < this.places.length && this.places[letter]! < start + line.length) letter++;
      for (const stretch of this.lineStretches(line, start, first, letter)) add(painted, stretch);
      start += line.length;
    }
    return painted;
  }

  /** A line in its stretches; its marks go with the letters before them, and a number with the answer behind it. */
  private lineStretches(line: string, start: number, first: number, end: number): Painted[] {
    const brushes = this.brushes.slice(first, end);
    const known = brushes.findIndex((brush) => brush !== undefined);
    if (known > 0 && brushes[known] !== QUOTED && NUMBER.test(line.slice(0, this.places[first + known]! - start))) {
      brushes.fill(brushes[known], 0, known);
    }
    const stretches: Painted[] = [];
    let from = 0;
    for (let index = 0; index < brushes.length; index++) {
      if (index + 1 < brushes.length && sameBrush(brushes[index], brushes[index + 1])) continue;
      const to = index + 1 < brushes.length ? this.places[first + index + 1]! - start : line.length;
      stretches.push({ text: line.slice(from, to), ...(brushes[index] ?? QUOTED) });
      from = to;
    }
    return brushes.length === 0 ? [{ text: line, use: "quoted" }] : stretches;
  }
}

/** What may stand before an answer in its own line: `2)`, `> 3.`, `(4) -`. */
const NUMBER = /^[\s>*#(]{0,12}\d{1,2}\D{0,4}$/;

function sameBrush(a: Brush | undefined, b: Brush | undefined): boolean {
  return (a ?? QUOTED).use === (b ?? QUOTED).use && a?.question === b?.question;
}

/** Joins like to like; a blank line belongs to what stands before it. */
function add(painted: Painted[], stretch: Painted): void {
  const last = painted.at(-1);
  if (last !== undefined && (stretch.text.trim() === "" || sameBrush(last, stretch))) last.text += stretch.text;
  else painted.push({ ...stretch });
}

function lettersOf(text: string): { letters: string; places: number[] } {
  const letters: string[] = [];
  const places: number[] = [];
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    // One unit a letter keeps both lists in step; few letters have two, or change their length in lower case.
    letters.push(letter.toLowerCase().charAt(0));
    places.push(index);
  }
  return { letters: letters.join(""), places };
}
