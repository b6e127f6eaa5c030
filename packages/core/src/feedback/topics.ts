/**
 * Findings: what an answer says about which topic, how it feels, about whom, and who could act on it, each with its
 * verbatim clause. Bounded: 32 KB of an answer are read, in time linear in its size.
 */
import type { Answer, Answers } from "../reply/answers.ts";
import { type Reading, readClauses } from "./clause.ts";
import type { Finding, Polarity, Side, Topic } from "./feedback.ts";
import { languageOf } from "./language.ts";
import { leanOf, saysNothing, wordsOnly } from "./lean.ts";
import { type Lexicon, ownLexicon } from "./lexicon/lexicon.ts";
import { ofOurselves, ownerOf, targetOf } from "./ownership.ts";
import { type Piece, piecesOf } from "./piece.ts";
import { type Feeling, type Hit, polarityOf } from "./polarity.ts";
import type { Questionnaire, TopicalQuestion } from "./questionnaire.ts";
import { sensitiveSentences } from "./sensitive.ts";
import { addEchoes, strongest, sure } from "./topic-cues.ts";
import { wordsOf } from "./words.ts";

/** What one text says: the polarity of the whole, then clause by clause. */
export type Analysis = { polarity: Polarity; findings: Finding[] };

/** Characters of one answer that are read; the answer itself is kept whole elsewhere (R45). */
const MAX_TEXT = 32 * 1024;
/** Findings of one answer; nobody reads more, and the table must hold them. */
const MAX_FINDINGS = 60;

/**
 * The findings of all answers in the order of the questions; an answer to a number that was not asked is read as
 * prose. Every quote is a substring of its answer.
 */
export function findFindings(
  answers: Answers,
  questionnaire: Questionnaire,
  side: Side,
  lexicon: Lexicon = ownLexicon(),
): Finding[] {
  const numbers = Object.keys(answers).sort((a, b) => Number(a) - Number(b));
  return numbers.flatMap((number) => {
    const answer = answers[number];
    // "Same as 2" says nothing itself, what it points at is found where it stands; "as in 2, and the pay is low" does.
    if (answer?.sameAs !== undefined && answer.text.split(/\s+/).length <= 6) return [];
    const question = questionnaire.find((one) => String(one.number) === number);
    return answer
      ? read({ text: answer.text, side, question, answer, number: Number(number) || 0 }, lexicon).findings
      : [];
  });
}

/**
 * Reads one text by itself. `question` lends topic and lean to clauses that show none; without it findings carry 0.
 *
 * The polarity of the whole is a balance of all clauses, not a count: what follows "but" weighs more, what "although"
 * gives away weighs less (unless it is all that is felt), and a rating puts its own weight in. It is `mixed` when the
 * lighter side weighs at least three fifths of the heavier one, `neutral` when neither says anything.
 */
export function analyseText(
  text: string,
  side: Side,
  question?: TopicalQuestion,
  lexicon: Lexicon = ownLexicon(),
): Analysis {
  return read({ text, side, question, number: question?.number ?? 0 }, lexicon);
}

/** The same for an answer with a rating or a choice, which speak where the words don't. */
export function analyseAnswer(
  answer: Answer,
  side: Side,
  question?: TopicalQuestion,
  lexicon: Lexicon = ownLexicon(),
): Analysis {
  return read({ text: answer.text, side, question, answer, number: question?.number ?? 0 }, lexicon);
}

type Spoken = {
  text: string;
  side: Side;
  question: TopicalQuestion | undefined;
  answer?: Answer | undefined;
  number: number;
};

/** `hinted`: its topic is borrowed or barely named. */
type Found = { finding: Finding; yields: boolean; hinted: boolean };

/** What comes after "but" is the point; what stands after "although" is given away. */
const LINK = { plain: 1, contrast: 1.3, concession: 0.45 };
/** A rating's weight in the balance, for each step from the middle. */
const RATED = 0.8;
/** How much of the weaker side makes the whole mixed. */
const MIXED = 0.6;

function read(spoken: Spoken, given: Lexicon): Analysis {
  const reading = readClauses(wordsOnly({ ...spoken.answer, text: spoken.text.slice(0, MAX_TEXT) }));
  if (saysNothing(reading)) return nothingSaid(reading, spoken);
  const { lexicon, pieces } = understood(reading, spoken, given);
  const total = weightOf(spoken.answer?.rating);
  const pointed = sentencesWithAPoint(pieces);
  const touchy = sensitiveSentences(reading);
  const found: Found[] = [];
  for (const [at, piece] of pieces.entries()) {
    const { link, sentence } = piece.clause;
    const weight = link === "concession" && !pointed.has(sentence) ? LINK.plain : LINK[link];
    total.praise += piece.feeling.praise * weight;
    total.blame += piece.feeling.blame * weight;
    if (onlySighs(pieces, at)) continue;
    for (const topic of topicsFor(reading, pieces, at, spoken, lexicon)) {
      const yields = leadingHit(piece)?.entry?.yields === true;
      const finding = findingOf(reading, piece, topic, spoken, { touchy, next: pieces[at + 1] });
      found.push({ finding, yields, hinted: !sure(piece.topics) });
    }
  }
  return { polarity: polarityOf(total, MIXED), findings: worthKeeping(found) };
}

/** In the language of the answer. A word or two that show none are tried in the question's, and then in English. */
function understood(
  reading: Reading,
  { side, question, answer }: Spoken,
  given: Lexicon,
): { lexicon: Lexicon; pieces: Piece[] } {
  const lean = leanOf(question, answer);
  const asked = () => (question ? languageOf(wordsOf(question.text)) : "en");
  const lexicon = given.inLanguage(languageOf(reading.words, asked));
  const pieces = piecesOf(reading, side, lexicon, lean);
  const english = given.inLanguage(languageOf(reading.words));
  if (lexicon === english || pieces.some(({ hits }) => hits.length > 0)) return { lexicon, pieces };
  return { lexicon: english, pieces: piecesOf(reading, side, english, lean) };
}

/** "Unfortunately, we chose someone else": a lone word beside what it is about is no finding of its own. */
function onlySighs(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || piece.to - piece.from > 1 || piece.topics.size > 0) return false;
  return [pieces[at - 1], pieces[at + 1]].some(
    (other) => other?.clause.sentence === piece.clause.sentence && other.polarity === piece.polarity,
  );
}

/** What a rating from 1 to 5 puts into the balance: a 1 or a 5 as much as a plain word. */
function weightOf(rating: number | undefined): Feeling {
  const above = (rating ?? 3) - 3;
  return { praise: Math.max(above, 0) * RATED, blame: Math.max(-above, 0) * RATED };
}

/** Elsewhere what "although" concedes is the point itself. */
function sentencesWithAPoint(pieces: readonly Piece[]): Set<number> {
  const felt = pieces.filter(({ clause, polarity }) => clause.link !== "concession" && polarity !== "neutral");
  return new Set(felt.map(({ clause }) => clause.sentence));
}

/** Neutral findings only when nothing is felt; a bare verdict only when no reason is given. */
function worthKeeping(found: Found[]): Finding[] {
  const felt = found.filter(({ finding }) => finding.polarity !== "neutral");
  const reasoned = felt.some(({ finding, yields }) => !yields && finding.polarity !== "positive");
  const named = found.filter(({ hinted }) => !hinted);
  const kept = felt.length > 0 ? felt.filter(({ yields }) => !(yields && reasoned)) : named.length > 0 ? named : found;
  return kept.map(({ finding }) => finding).slice(0, MAX_FINDINGS);
}

function findingOf(
  reading: Reading,
  piece: Piece,
  topic: Topic,
  { side, number }: Spoken,
  { touchy, next }: { touchy: ReadonlySet<number>; next: Piece | undefined },
): Finding {
  const words = wordsIn(reading, piece);
  const entry = leadingHit(piece)?.entry;
  const said = { side, topic, polarity: piece.polarity, words, target: entry?.target, owner: entry?.owner };
  const target = targetOf(said);
  const quote = quoteOf(reading, piece, next);
  const finding = {
    topic,
    polarity: piece.polarity,
    target,
    owner: ownerOf({ ...said, target }),
    quote,
    question: number,
  };
  return touchy.has(piece.clause.sentence) ? { ...finding, sensitive: true } : finding;
}

function wordsIn({ words }: Reading, { from, to }: Piece): string[] {
  return words.slice(from, to).map((word) => word.text);
}

/** The hit that decides the piece: the strongest one that goes its way. */
function leadingHit(piece: Piece): Hit | undefined {
  const sign = piece.polarity === "positive" ? 1 : piece.polarity === "negative" ? -1 : 0;
  let best: Hit | undefined;
  for (const hit of piece.hits) {
    if (sign !== 0 && Math.sign(hit.feel) !== sign) continue;
    if (!best || Math.abs(hit.feel) > Math.abs(best.feel)) best = hit;
  }
  return best;
}

const joining = new Set("but and or so however yet although though whereas while because".split(" "));

/** "The advert said backend": what was announced, which tells of nothing but by what came instead. */
const announcement = new Set(
  `advert ad ads advertisement posting announcement invitation brochure anzeige ausschreibung stellenanzeige einladung annonce
   offre anuncio oferta`.split(/\s+/),
);
const announces = new Set(
  `said says promised read stated mentioned described spoke talked sagte versprach stand nannte hieß beschrieb disait promettait
   parlait indiquait annonçait mentionnait decía dice prometía hablaba ponía mencionaba`.split(/\s+/),
);

/** Verbatim; only a joining word in front is left out, and an announcement takes along what came instead. */
function quoteOf(reading: Reading, piece: Piece, next: Piece | undefined): string {
  const { text, words } = reading;
  const { from, to, clause } = piece;
  const first = to - from > 1 && joining.has(words[from]?.text ?? "") ? from + 1 : from;
  const said = wordsIn(reading, piece);
  const whole =
    next?.from === to &&
    next.clause.sentence === clause.sentence &&
    said.some((word) => announcement.has(word)) &&
    said.some((word) => announces.has(word));
  return text.slice(words[first]?.start ?? 0, words[(whole ? next.clause.to : to) - 1]?.end ?? 0);
}

/** "Nothing" held them back is praise; "nothing" went well is not. */
function nothingSaid(reading: Reading, { side, question, answer, number }: Spoken): Analysis {
  const asked = question?.lean ?? leanOf(question, answer);
  if (!asked) return { polarity: "neutral", findings: [] };
  const polarity = asked === "positive" ? "negative" : "positive";
  const said = { side, topic: question?.topic ?? usual[side], polarity, words: [] } as const;
  const target = targetOf(said);
  const quote = reading.text.trim();
  const finding = {
    topic: said.topic,
    polarity,
    target,
    owner: ownerOf({ ...said, target }),
    quote,
    question: number,
  } as const;
  return { polarity, findings: [finding] };
}

/** What a side talks about when it names no topic. */
const usual: Record<Side, Topic> = { candidate: "process", interviewer: "skills" };

/** What speaks for the usual topic before a word is read. */
const PRIOR = 0.6;

/** How many pieces away a topic may be borrowed. */
const NEAR = 3;

/**
 * The piece's own topics when they are sure; else what surer neighbours in its sentence name; else the question's
 * topic, or what neighbours that feel the same name; else the usual.
 */
function topicsFor(
  reading: Reading,
  pieces: readonly Piece[],
  at: number,
  { side, question }: Spoken,
  lexicon: Lexicon,
): Topic[] {
  const piece = pieces[at];
  if (!piece) return [];
  const own = strongest(piece.topics);
  if (own.length > 0 && sure(piece.topics)) return own;
  const near = nearest(pieces, at);
  const inSentence = near.find(
    (other) =>
      other.clause.sentence === piece.clause.sentence &&
      sure(other.topics) &&
      // What stands across a "but" is on something else, if it hints at anything at all.
      (own.length === 0 || other.clause.link === piece.clause.link),
  );
  if (inSentence) return strongest(inSentence.topics).slice(0, 1);
  // What would turn the interviewers' "no" into a "yes" is theirs to name: it is not about the candidate's motivation.
  if (question?.topic && !(question.expects === "choice" && side === "interviewer")) return [question.topic];
  const alike = own.length === 0 && near.find((other) => other.polarity === piece.polarity && sure(other.topics));
  if (alike) return strongest(alike.topics).slice(0, 1);
  const hinted = new Map(piece.topics);
  addEchoes(hinted, reading, piece, side, lexicon);
  const expected =
    side === "interviewer" && piece.polarity !== "positive" && ofOurselves(wordsIn(reading, piece))
      ? "process"
      : usual[side];
  hinted.set(expected, (hinted.get(expected) ?? 0) + PRIOR);
  return strongest(hinted).slice(0, 1);
}

/** Before goes before after: "it" means what was said. */
function nearest(pieces: readonly Piece[], at: number): Piece[] {
  const found: Piece[] = [];
  for (let step = 1; step <= NEAR; step++) {
    for (const other of [pieces[at - step], pieces[at + step]]) if (other) found.push(other);
  }
  return found;
}
