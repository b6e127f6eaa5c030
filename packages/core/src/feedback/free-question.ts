/**
 * A question in anybody's words: which topic it asks about, whether it asks for the good or the bad, and what kind of
 * answer it expects. Our own questions are known; others are read like an answer.
 */
import { readClauses } from "./clause.ts";
import type { Side, Topic } from "./feedback.ts";
import { type Lexicon, ownLexicon } from "./lexicon/lexicon.ts";
import { questionnairesByLanguage, type TopicalQuestion } from "./questionnaire.ts";
import { addTopics, cuesIn, strongest, sure, type TopicWeights } from "./topic-cues.ts";

/** Longer questions are cut: what is asked stands in front. */
const MAX_QUESTION = 1_000;

/** Never fails: a question that says nothing lends neither topic nor lean. Linear in `text`. */
export function readQuestion(text: string, side: Side, lexicon: Lexicon = ownLexicon()): TopicalQuestion {
  const asked = text.slice(0, MAX_QUESTION).trim();
  const own = ownQuestion(asked, side);
  if (own) return own;
  const lean = leanOf(asked);
  return {
    number: 0,
    text: asked,
    label: asked,
    expects: expected(asked),
    topic: topicOf(asked, side, lexicon),
    cues: [],
    ...(lean ? { lean } : {}),
  };
}

/** Ours in any language of our mails, however it is spaced and punctuated. */
function ownQuestion(asked: string, side: Side): TopicalQuestion | undefined {
  const words = plain(asked);
  for (const questionnaires of Object.values(questionnairesByLanguage)) {
    const own = questionnaires[side].find(({ text }) => plain(text) === words);
    if (own) return own;
  }
  return undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

// "on a scale of 1 to 5", "(1-5)", "rate", "score"
const rated = /\b(?:scale|rate|rating|score|stars?)\b|\b1 ?(?:-|–|to|bis|à|a) ?(?:5|10)\b/iu;
// "yes / maybe / no", "would you hire", "are you still interested"
const chosen = /\byes\b.{0,20}\bno\b|^(?:would|will|do|are|is|should) (?:you|we|they)\b/iu;

function expected(text: string): TopicalQuestion["expects"] {
  return rated.test(text) ? "rating" : chosen.test(text) ? "choice" : "text";
}

const bad =
  /\b(?:held .{0,30}back|hold .{0,30}back|weak\w*|concerns?|missing|lack\w*|hardest|difficult\w*|struggl\w*|worst|dislike\w*|not like|negatives?|cons|wrong|improve\w*|better|red flags?|gaps?|badly|frustrat\w*|stop doing)\b/iu;
const good =
  /\b(?:went well|go well|strengths?|strong\w*|liked? (?:most|best|about)|enjoy\w*|positives?|pros|best|impress\w*|stood out|good at|highlights?|keep doing)\b/iu;

// "How well did it go", "how difficult was the test": either answer may come
const either = /\bhow (?:well|badly|good|bad|strong|weak|hard|difficult)\b/iu;

/** "How well" and "good or bad" lean neither way. */
function leanOf(text: string): TopicalQuestion["lean"] {
  if (either.test(text)) return undefined;
  const [asksGood, asksBad] = [good.test(text), bad.test(text)];
  return asksGood === asksBad ? undefined : asksGood ? "positive" : "negative";
}

function topicOf(text: string, side: Side, lexicon: Lexicon): Topic | null {
  const reading = readClauses(text);
  const weights: TopicWeights = new Map();
  for (const clause of reading.clauses) addTopics(weights, cuesIn(reading, clause, side, lexicon, []));
  return sure(weights) ? (strongest(weights)[0] ?? null) : null;
}
