/**
 * Figures of pay in what both sides wrote: what is asked for and what is on offer, held against each other. Only
 * figures that say which of the two they are count, and only a wide gap is named.
 */
import { wordsOnly } from "../feedback/lean.ts";
import { withoutWraps } from "../feedback/wrapped.ts";
import type { Account, Evidence } from "./summary.ts";

export type Figure = Evidence & { amount: number; as: "ask" | "offer" };

/** So much more than the offer is a gap that no talk closes. */
const WIDE = 1.2;

const money =
  /(?:[$€£]\s?|\b(?:eur|usd|gbp|chf)\s)(\d{1,3}(?:[.,' ]\d{3})+|\d{2,6})\s?(k\b)?|\b(\d{2,3})\s?k\b|\b(\d{1,3}(?:[.,' ]\d{3})+|\d{4,6})\s?(?:[$€£]|eur\b|usd\b|gbp\b|chf\b|euros?\b|dollars?\b|pounds?\b)/gi;
const asking =
  /\b(?:ask(?:s|ed|ing)? (?:for|is|was)?|expects?|expected|expectations?|wants?|wanted|looking for|hoping for|hoped for|need at least|my minimum|at least|minimum(?: of)?)\b/i;
const offering =
  /\b(?:offer(?:s|ed)?|budget|range|pays?|salary is|advertised|up to|maximum|max|cap|can do|go to|(?:we|they) (?:have|got|give|said)|we['’]ve got)\b/i;

/** The figures of one person's answers; at most `limit` characters of each are read. Linear. */
export function figuresOf({ feedback, name, side }: Account, limit: number): Figure[] {
  return Object.values(feedback?.answers ?? {}).flatMap((answer) => {
    const text = wordsOnly(answer).slice(0, limit);
    let end = -1;
    return withoutWraps(text)
      .split(/(?<=[.!?])\s|\n/)
      .flatMap((sentence) => {
        const start = end + 1;
        end = start + sentence.length;
        return inSentence(text.slice(start, end).trim(), name, side);
      });
  });
}

/** The highest ask against the highest offer; the words that hold the ask, when they lie far apart. */
export function apart(figures: readonly Figure[]): Evidence | undefined {
  const highest = (as: Figure["as"]) => figures.filter((one) => one.as === as).sort((a, b) => b.amount - a.amount)[0];
  const [ask, offer] = [highest("ask"), highest("offer")];
  if (!ask || !offer || ask.amount < offer.amount * WIDE || ask.amount > offer.amount * 5) return undefined;
  return { quote: ask.quote, name: ask.name, side: ask.side };
}

/** Each figure is what the nearest word before it says, in its own part of the sentence. */
function inSentence(sentence: string, name: string, side: Account["side"]): Figure[] {
  const figures: Figure[] = [];
  let last = 0;
  for (const match of sentence.matchAll(money)) {
    const before = sentence.slice(last, match.index);
    last = match.index + match[0].length;
    const [asks, offers] = [asking.test(before), offering.test(before)];
    if (asks === offers) continue;
    const digits = match[1] ?? match[3] ?? match[4] ?? "";
    const thousand = match[2] !== undefined || match[3] !== undefined ? 1000 : 1;
    const quote = sentence.replace(/[.!?]+$/, "");
    figures.push({
      amount: Number(digits.replace(/\D/g, "")) * thousand,
      as: asks ? "ask" : "offer",
      quote,
      name,
      side,
    });
  }
  return figures;
}
