/**
 * Questions that the person wrote out again in their own way, as headings above or in front of their answers:
 * "Strengths: calm", "How clear was the role? 5, very." What stands verbatim is found by subtraction (quotation.ts).
 */
import type { Question } from "./answers.ts";

/** Words that stand under no heading (0), or under the heading that means a question. */
export type Headed = { under: number; text: string };

// Nobody writes more headings than this; the rest of a long mail is prose.
const MOST_HEADS = 200;

/** Splits a text at the headings that mean one of `questions`; undefined when there are too few to be sure of. */
export function splitHeaded(text: string, questions: Question[]): Headed[] | undefined {
  if (questions.length === 0 || !/[:?：？]/.test(text)) return undefined;
  const meant = reader(questions);
  const parts: { under: number; lines: string[] }[] = [{ under: 0, lines: [] }];
  const seen = new Map<number, Head>();
  let heads = 0;
  for (const line of text.split("\n")) {
    const head = heads < MOST_HEADS ? headOf(line) : undefined;
    if (head !== undefined) heads++;
    const number = head && meant(head);
    if (head !== undefined && number !== undefined && !seen.has(number)) {
      seen.set(number, head);
      parts.push({ under: number, lines: [head.rest] });
    } else parts.at(-1)!.lines.push(line);
  }
  const sure = seen.size > 1 || [...seen.values()].some(({ asks, words }) => asks && words.length > 3);
  if (!sure) return undefined;
  return parts
    .map(({ under, lines }) => ({ under, text: lines.join("\n").trim() }))
    .filter(({ under, text: words }) => words !== "" || under > 0);
}

type Head = { words: string[]; rest: string; asks: boolean };

// How clear was the role? 5, very. · **Strengths:** calm · - Must-haves: 3
function headOf(line: string): Head | undefined {
  const match = /^[\s*_#>•–-]{0,8}(\p{L}[^:?：？\n]{1,90})([:?：？])[\s*_]{0,6}(.*)$/u.exec(line);
  if (match === null) return undefined;
  const asks = match[2] === "?" || match[2] === "？";
  const words = wordsOf(match[1]!);
  // "We talked about three things: …" is a sentence.
  return words.length === 0 || (!asks && words.length > 5) ? undefined : { words, rest: match[3]!, asks };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Tells which question a heading means: nearly all its words are that question's, and one of them is no other's. */
function reader(questions: Question[]): (head: Head) => number | undefined {
  const known = questions.map(({ number, text, cues }) => ({
    number,
    words: new Set([...wordsOf(text), ...cues.flatMap(wordsOf)]),
  }));
  const owners = new Map<string, number>();
  for (const { words } of known) for (const word of words) owners.set(word, (owners.get(word) ?? 0) + 1);
  return ({ words }) => {
    let best: { number: number; points: number } | undefined;
    let even = false;
    for (const { number, words: theirs } of known) {
      const shared = words.filter((word) => theirs.has(word));
      const own = shared.filter((word) => word.length > 3 && owners.get(word) === 1).length;
      if (shared.length < 0.7 * words.length || own === 0) continue;
      const points = shared.length / words.length + own;
      even = best !== undefined && points === best.points;
      if (best === undefined || points > best.points) best = { number, points };
    }
    return even ? undefined : best?.number;
  };
}
