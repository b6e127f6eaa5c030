/**
 * Questions that the person wrote out again in their own way, as headings above or in front of their answers:
 * "Strengths: calm", "How clear was the role? 5, very." What stands verbatim is found by subtraction (quotation.ts).
 */
import type { Question } from "../answers.ts";

/** Words that stand under no heading (0), or under the heading that means a question. */
export type Headed = { under: number; text: string };

// Nobody writes more headings than this in one mail; the rest of a long one is prose.
const MOST_HEADS = 200;

/** A reader that splits a text at the headings that mean one of `questions`; it gives undefined when too few do to be sure. */
export function headingReader(questions: Question[]): (text: string) => Headed[] | undefined {
  let heads = 0;
  let meant: ReturnType<typeof meaningOf> | undefined;
  return (text) => {
    const parts: Part[] = [{ under: 0, lines: [] }];
    const seen = new Map<number, Head>();
    for (const line of text.split("\n")) {
      const head = questions.length > 0 && heads < MOST_HEADS ? headOf(line) : undefined;
      if (head !== undefined) heads++;
      meant ??= head && meaningOf(questions);
      const number = head && meant?.(head);
      if (head !== undefined && number !== undefined && !seen.has(number)) {
        seen.set(number, head);
        parts.push({ under: number, lines: [head.rest] });
      } else parts.at(-1)!.lines.push(line);
    }
    const sure = seen.size > 1 || [...seen.values()].some(({ asks, words }) => asks && words.length > 3);
    if (!sure) return undefined;
    return withTail(parts)
      .map(({ under, lines }) => ({ under, text: lines.join("\n").trim() }))
      .filter(({ under, text: words }) => words !== "" || under > 0);
  };
}

type Part = { under: number; lines: string[] };

/** Below a list of headings without blank lines, a paragraph of its own belongs to none of them. */
function withTail(parts: Part[]): Part[] {
  const headed = parts.filter(({ under }) => under > 0);
  const last = headed.at(-1);
  const loose = headed.slice(0, -1).some(({ lines }) => lines.some((line) => line.trim() === ""));
  if (last === undefined || headed.length < 2 || loose) return parts;
  const first = last.lines.findIndex((line) => line.trim() !== "");
  const blank = last.lines.findIndex((line, index) => index > first && line.trim() === "");
  return first < 0 || blank < 0 ? parts : [...parts, { under: 0, lines: last.lines.splice(blank) }];
}

type Head = { words: string[]; rest: string; asks: boolean };

// How clear was the role? 5, very. · **Strengths:** calm · - Must-haves: 3 · Overall - 4 · Regarding the rapport: good
function headOf(line: string): Head | undefined {
  const match = HEAD.exec(line);
  if (match === null) return undefined;
  const asks = match[2] === "?" || match[2] === "？";
  const words = wordsOf(match[1]!.replace(LEAD_IN, ""));
  // "We talked about three things: …" is a sentence.
  return words.length === 0 || (!asks && words.length > 5) ? undefined : { words, rest: match[3]!, asks };
}

const HEAD = /^[\s*_#>•–-]{0,8}(\p{L}[^:?：？\n]{1,90}?)([:?：？]| [-–—=]{1,2}>?(?= ))[\s*_]{0,6}(.*)$/u;
const LEAD_IN =
  /^(?:regarding|about|as for|as to|concerning|with regard to|on|re|zu[mr]?|bezüglich|betreffend|concernant|quant à|à propos de|sobre|en cuanto a|respecto a|riguardo a|per quanto riguarda|quanto a|over|wat betreft|angående|vedrørende|om|co do|ohledně|насчёт|по поводу|щодо) (?:(?:the|your|der|die|das|dem|den|la|le|les|el|los|las|il|lo|gli|o|a|os|as|de|het) )?/iu;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Tells which question a heading means: nearly all its words are that question's, and one of them is no other's. */
function meaningOf(questions: Question[]): (head: Head) => number | undefined {
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
