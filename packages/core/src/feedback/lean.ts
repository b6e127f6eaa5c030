/**
 * What tilts words that feel nothing by themselves: a rating, a choice, a question that asks for the good or the bad,
 * a heading such as "Cons:", and answers that are nothing but "nothing".
 */
import type { Answer } from "../reply/answers.ts";
import type { Clause, Reading } from "./clause.ts";
import { type Feeling, polarityOf } from "./polarity.ts";
import type { TopicalQuestion } from "./questionnaire.ts";

export type Lean = "positive" | "negative" | undefined;

const leadingRating =
  /^\s*[([]?\d{1,2}(?:[.,]\d)?(?:\s*(?:\/|out of|of)\s*\d{1,3})?[)\]]?(?:\s*[-–—:.,;!]+)?(?=\s|$)/iu;
const leadingChoice =
  /^\s*(?:yes|no|maybe|yeah|nope|perhaps|ja|nein|vielleicht|eventuell|oui|non|peut-être|sí|si|quizás?|tal vez)(?:\s*[-–—:.,;!]+)?(?=\s|$)/iu;

/**
 * The answer's words with a leading "2 -" or "Maybe," blanked out: they are kept as rating and choice, and are no part
 * of a quote. Every other character keeps its place.
 */
export function wordsOnly({ text, rating, choice }: Pick<Answer, "text" | "rating" | "choice">): string {
  const patterns = [rating === undefined ? undefined : leadingRating, choice ? leadingChoice : undefined];
  return patterns.reduce<string>(
    (words, pattern) => (pattern ? words.replace(pattern, (found) => " ".repeat(found.length)) : words),
    text,
  );
}

/** A rating tells more than a choice, and both more than the question. */
export function leanOf(question: TopicalQuestion | undefined, answer: Answer | undefined): Lean {
  const rating = answer?.rating;
  if (rating !== undefined) return rating <= 2 ? "negative" : rating >= 4 ? "positive" : undefined;
  if (answer?.choice) return answer.choice === "yes" ? "positive" : "negative";
  return question?.lean;
}

/**
 * Words that feel keep their feeling; the others take the lean, unless they faintly say the opposite: "the tone was
 * fine" beside a 2 is not what earned the 2.
 */
export function leaning(feeling: Feeling, lean: Lean): Feeling {
  if (!lean || polarityOf(feeling) !== "neutral") return feeling;
  if (lean === "negative" ? feeling.praise > feeling.blame : feeling.blame > feeling.praise) return feeling;
  return lean === "positive" ? { praise: 1, blame: 0 } : { praise: 0, blame: 1 };
}

const fillers = new Set(
  `nothing none no nope na n a nil really much comes to mind not at all i can think of particular in sure anything that
   honestly specific major big nichts keine rien nada ninguno ninguna`.split(/\s+/),
);

/** "Nothing", "none really", "nothing comes to mind": to a question that leans, that is an answer. */
export function saysNothing({ words }: Reading): boolean {
  const heads = ["nothing", "none", "nope", "nichts", "keine", "rien", "nada", "ninguno", "ninguna"];
  const isFiller = (text: string) => fillers.has(text) || /^\d{1,2}$/.test(text);
  return (
    words.length > 0 &&
    words.length <= 8 &&
    words.every((word) => isFiller(word.text)) &&
    words.some((word) => heads.includes(word.text))
  );
}

const goodHeadings = new Set("strength strengths pro pros positive positives good likes liked plus pluses".split(" "));
const badHeadings = new Set(
  "weakness weaknesses con cons negative negatives bad concern concerns dislikes minus minuses gap gaps improvements".split(
    " ",
  ),
);

/** The lean of a short clause before a colon, when it is such a heading. */
export function headingLean({ text, words }: Reading, clause: Clause): Lean {
  if (clause.to - clause.from > 3) return undefined;
  const end = words[clause.to - 1]?.end ?? 0;
  if (!/^\s?:(\s|$)/.test(text.slice(end, end + 3))) return undefined;
  for (let at = clause.from; at < clause.to; at++) {
    const word = words[at]?.text ?? "";
    if (goodHeadings.has(word)) return "positive";
    if (badHeadings.has(word)) return "negative";
  }
  return undefined;
}
