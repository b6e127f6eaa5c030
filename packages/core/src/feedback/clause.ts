/**
 * Clauses: an answer parted where its meaning may turn. Sentences end at full stops, blank lines and bullets; inside
 * them "but", a dash or a new subject starts a clause, and a comma or "and" a piece, which the reading may join again.
 */
import { type Word, wordsOf } from "./words.ts";

export type Clause = {
  /** Indexes into `words`, end exclusive. */
  from: number;
  to: number;
  /** Which sentence of the text, from 0. */
  sentence: number;
  /** contrast: what follows "but"; concession: what "although" gives away before the point is made. */
  link: "plain" | "contrast" | "concession";
  /** Starts of the pieces in it; the first is `from`. */
  pieces: number[];
  /** Those of them that bring a new subject ("and the room"): no negation reaches over them. */
  fresh: number[];
  /** The sentence ends in a question mark. */
  asks: boolean;
};

export type Reading = { text: string; words: Word[]; clauses: Clause[] };

/** Longer clauses are cut there: nobody means one thing for eighty words. */
const MAX_CLAUSE_WORDS = 80;

/** Linear in the size of `text`. */
export function readClauses(text: string): Reading {
  const words = wordsOf(text);
  const clauses: Clause[] = [];
  let sentence = 0;
  let current: Clause | undefined;
  for (let at = 0; at < words.length; at++) {
    const cut: Cut = current ? cutBefore(text, words, at, current.from) : "sentence";
    if (cut === "sentence" || !current) {
      if (current) sentence += 1;
      current = { from: at, to: at + 1, sentence, link: opening(words, at), pieces: [at], fresh: [], asks: false };
      clauses.push(current);
    } else if (
      cut === "clause" ||
      cut === "contrast" ||
      cut === "concession" ||
      at - current.from >= MAX_CLAUSE_WORDS
    ) {
      const link: Clause["link"] = linkAfter(current.link, cut);
      current = { from: at, to: at + 1, sentence, link, pieces: [at], fresh: [], asks: false };
      clauses.push(current);
    } else {
      if (cut === "piece" || cut === "fresh") current.pieces.push(at);
      if (cut === "fresh") current.fresh.push(at);
      current.to = at + 1;
    }
  }
  markQuestions(text, words, clauses);
  return { text, words, clauses };
}

type Cut = "none" | "piece" | "fresh" | "clause" | "contrast" | "concession" | "sentence";

const turns = new Set(
  "but however whereas nevertheless nonetheless except unfortunately sadly aber jedoch leider mais cependant pero".split(
    " ",
  ),
);
const concedes = new Set("although though despite albeit notwithstanding obwohl trotz malgré aunque".split(" "));
const joins = new Set("and or plus nor und oder et y".split(" "));
const restarts = new Set([
  "so",
  "because",
  "which",
  "who",
  "when",
  "where",
  "since",
  "then",
  "until",
  "as",
  "if",
  "unless",
]);
const subjects = new Set([
  ..."i we he she they it you there this that these those nobody noone everyone everybody some one".split(" "),
  ..."the a an my our their his her its your each most no".split(" "),
]);
const reasons = new Set(["because", "since", "as", "so", "which"]);
const pronouns = new Set("i we he she they it you there".split(" "));
const shortened = new Set("e i g mr mrs ms dr vs etc approx incl resp no nr st ca eg ie".split(" "));

function cutBefore(text: string, words: readonly Word[], at: number, from: number): Cut {
  const before = words[at - 1];
  const word = words[at];
  if (!before || !word || before.start === word.start) return "none";
  const gap = text.slice(before.end, word.start);
  if (endsSentence(gap, before.text, text, word.start, before.end)) return "sentence";
  const next = words[at + 1]?.text ?? "";
  const comma = gap.includes(",");
  if (turns.has(word.text) || (word.text === "yet" && (comma || before.text === "and"))) {
    return joins.has(before.text) && at - 1 === from ? "none" : "contrast";
  }
  if ((word.text === "only" || word.text === "just") && comma) return "contrast";
  if (word.text === "while" && (comma || subjects.has(next))) return comma ? "contrast" : "clause";
  if (concedes.has(word.text) || (word.text === "even" && (next === "though" || next === "if"))) {
    if (before.text === "even") return "none";
    // "hard test though": the word closes the thought before it and opens none.
    if (at + 1 >= words.length || /[.!?\n]/.test(text.slice(word.end, words[at + 1]?.start))) return "none";
    // "Good questions, though far too many": what stands behind the comma is no less the point.
    return comma && at - from > 1 && word.text !== "despite" ? "clause" : "concession";
  }
  if (/:\s|\s[-/|]{1,2}\s|—/.test(gap) || (gap.includes("–") && !/\d/.test(before.text))) return "clause";
  if (comma && (subjects.has(word.text) || restarts.has(word.text))) return "clause";
  if (joins.has(word.text) && at - from > 1) {
    if (pronouns.has(next)) return "clause";
    if (subjects.has(next)) return "fresh";
  }
  if (reasons.has(word.text) && pronouns.has(next) && at - from > 2) return "clause";
  if (/,\s|[()]/.test(gap) || joins.has(word.text) || /[&+]/.test(gap)) return "piece";
  return "none";
}

function endsSentence(gap: string, before: string, text: string, start: number, end: number): boolean {
  if (gap === " ") return false;
  if (gap.includes(";") || /[!?…]/.test(gap)) return true;
  const dot = gap.indexOf(".");
  if (dot >= 0) return dot + 1 < gap.length && !(gap.trim() === "." && shortened.has(before));
  const line = gap.indexOf("\n");
  if (line < 0) return false;
  if (gap.indexOf("\n", line + 1) >= 0 || /\n\s*[-*•>#]/.test(gap)) return true;
  const first = text.charAt(start);
  return !gap.includes(",") && first !== first.toLowerCase() && end - text.lastIndexOf("\n", end) < 60;
}

function opening(words: readonly Word[], at: number): Clause["link"] {
  const word = words[at]?.text ?? "";
  const next = words[at + 1]?.text ?? "";
  if (
    turns.has(word) ||
    word === "still" ||
    (word === "that" && next === "said") ||
    (word === "on" && words[at + 2]?.text === "other")
  )
    return "contrast";
  if (concedes.has(word) || word === "while" || (word === "even" && next === "though")) return "concession";
  return "plain";
}

/** What follows a conceded clause makes the point again; what follows "but" stays in its light. */
function linkAfter(link: Clause["link"], cut: Cut): Clause["link"] {
  if (cut === "contrast" || cut === "concession") return cut;
  return link === "contrast" ? "contrast" : "plain";
}

function markQuestions(text: string, words: readonly Word[], clauses: Clause[]): void {
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i];
    if (!clause) continue;
    const after = clauses[i + 1];
    if (after && after.sentence === clause.sentence) clause.asks = after.asks;
    else {
      const end = words[clause.to - 1]?.end ?? 0;
      const next = words[clause.to]?.start ?? text.length;
      clause.asks = text.slice(end, Math.min(next, end + 8)).includes("?");
    }
  }
}
