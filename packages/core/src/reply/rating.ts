/**
 * A rating in a person's own words: `4`, `4/5`, `4 out of 5`, `⭐⭐⭐⭐`, `four`, `3.5`, `between 3 and 4`, `8/10`, `80%`.
 * Other scales are rescaled to five and say so. "3 people interviewed me" rates nothing.
 */

export type Rating = {
  /** 1 to 5 in halves. */
  rating: number;
  /** What they wrote, when it was another scale: `8/10`. */
  ratingAs?: string;
};

/** The rating that an answer opens with, or states as one ("I'd give it 4/5"); undefined when it gives none. */
export function readRating(answer: string): Rating | undefined {
  const text = answer
    .slice(0, 600)
    .replace(/[\ufe0f\u20e3]/g, "")
    .normalize("NFKC")
    .trim();
  const bare = text.replace(DECORATION, "").replace(PREAMBLE, "").replace(PREAMBLE, "");
  return stars(bare) ?? between(bare) ?? scaled(bare) ?? leading(bare) ?? stated(text) ?? closing(text);
}

/** True when the text is a rating and nothing else. */
export function isOnlyRating(text: string): boolean {
  if (text.length > 40) return false;
  const bare = text
    .replace(/[\ufe0f\u20e3]/g, "")
    .normalize("NFKC")
    .trim()
    .replace(/[.,;!]+$/, "");
  return bare.length < 24 && ONLY.test(bare) && readRating(bare) !== undefined;
}

const NUMBER = "\\d{1,3}(?:[.,]\\d{1,2})?";
// out of, von, sur, de, su, van de, av, af, z, ze, из, av, 5 üzerinden
const OUT_OF = " ?(?:\\/|out of|of|von|sur|de|su|van(?: de)?|av|af|z|ze|из|з|από|out from) ?";
const NUMERALS: Record<string, number> = {};
// en, de, fr, es, it, pt, nl, sv, da/nb, pl, cs, ru; `-` where the word is an everyday one elsewhere ("um", "to", "en").
for (const row of [
  "one two three four five",
  "eins zwei drei vier fünf",
  "- deux trois quatre cinq",
  "uno dos tres cuatro cinco",
  "uno due tre quattro cinque",
  "- dois três quatro cinco",
  "een twee drie vier vijf",
  "ett två tre fyra fem",
  "- - tre fire fem",
  "jeden dwa trzy cztery pięć",
  "jedna dva tři čtyři pět",
  "один два три четыре пять",
]) {
  row.split(" ").forEach((word, index) => {
    if (word !== "-") NUMERALS[word] ??= index + 1;
  });
}
const WORDS = Object.keys(NUMERALS).join("|");
const ONLY = new RegExp(
  `^(?:${NUMBER}(?: ?[-–/] ?${NUMBER}|${OUT_OF}${NUMBER}| stars?| ?%)?|[⭐🌟★☆ ]+|${WORDS})$`,
  "iu",
);

// "- ", "> ", "**", "[BM] ", "A: ", "Answer: ", "Rating = "
const DECORATION =
  /^(?:[-–—•*_>=:.\s"“(]{1,8}|\[[^[\]]{1,30}\]\s*){0,3}(?:(?:a|answer|rating|score|note|bewertung|antwort|réponse|respuesta|puntuación|voto|nota|cijfer|betyg|ocena)\s?[:=]\s*)?/i;
// "I'd say a solid 4", "probably a 3", "I would give it 4", "Overall 4"
const PREAMBLE =
  /^(?:(?:well|hmm|ok|honestly|overall|in general|all in all),? |i(?:'d|’d| would)? ?(?:say|go with|go for|give (?:it|this|them|him|her|that)|rate (?:it|this|them|him|her|that)?(?: at| as)?) |maybe |about |around |roughly |probably |perhaps |likely |at least |at most |more like |close to |ca\.? |etwa |ungefähr |environ |unos |circa |a (?:solid|strong|good|clear|weak|low|high|generous|firm|definite)? ?|an? |solid |strong |eine |ein |une? |~ ?)/i;

// ⭐⭐⭐⭐☆
function stars(text: string): Rating | undefined {
  const match = /^(?:[⭐🌟★✭] ?){1,5}(?:[☆✩] ?){0,5}(?![⭐🌟★✭])/u.exec(text);
  if (match === null) return undefined;
  return { rating: [...match[0]].filter((sign) => "⭐🌟★✭".includes(sign)).length };
}

// between 3 and 4 · 3-4 · 3 to 4 · 3 or 4
const BETWEEN = new RegExp(
  `^(?:between|zwischen|entre|tra|tussen|mellan|mellem|mellom)?\\s?(${NUMBER})(?: ?[-–] ?| to | and | or | und | oder | bis | et | ou | à | y | o | e | en | of | och )(${NUMBER})(?![\\d%]|[./]\\d)`,
  "i",
);

function between(text: string): Rating | undefined {
  const match = BETWEEN.exec(text);
  if (match === null) return undefined;
  const [low, high] = [value(match[1]!), value(match[2]!)];
  // Two neighbours are a rating in between; "3 and 20" or "1 to 5" is something else.
  return low >= 1 && high <= 5 && high > low && high - low <= 1 ? { rating: half((low + high) / 2) } : undefined;
}

// 4/5 · 4 out of 5 · 8/10 · 80%
const SCALED = new RegExp(`^(${NUMBER}|${WORDS})(?:${OUT_OF}(${NUMBER}|five|ten)(?![\\d\\p{L}]|[./]\\d)| ?(%))`, "iu");

function scaled(text: string): Rating | undefined {
  const match = SCALED.exec(text);
  if (match === null) return undefined;
  const given = value(match[1]!);
  const top = match[3] === undefined ? value(match[2]!) : 100;
  if (![4, 5, 6, 7, 10, 20, 100].includes(top) || given < 0 || given > top) return undefined;
  if (top === 5) return given >= 1 ? { rating: half(given) } : undefined;
  return { rating: Math.max(1, half((given * 5) / top)), ratingAs: match[0].trim() };
}

// Things that come in numbers without being a rating: "3 people", "2 hours", "1 of the best", "4th round".
const COUNTED =
  /^(?:of|people|persons?|guys|hours?|hrs?|min|minutes?|days?|weeks?|months?|years?|yrs?|times?|things?|points?|questions?|rounds?|interviews?|interviewers?|candidates?|colleagues|topics?|reasons?|examples?|parts?|tasks?|more|less|other|pm|am|o'clock|uhr|stunden?|minuten|tage|jahre|fragen|leute|personen|personas|personnes|heures?|horas?|años|ans|jours|jaar|uur|mensen|ore|persone|anni)\b/i;

// 4 · 4, because … · 4 - friendly · four · 5 stars
const LEADING = new RegExp(
  `^(${NUMBER}|(?:${WORDS})(?= ?(?:$|[-–—.,;:!()\\n]|stars?\\b)))(?![\\d\\p{L}%/:]|[.,]\\d)`,
  "iu",
);

function leading(text: string): Rating | undefined {
  const match = LEADING.exec(text);
  if (match === null) return undefined;
  const given = value(match[1]!);
  const after = text.slice(match[0].length);
  if (given < 1 || given > 5) return undefined;
  if (COUNTED.test(after.trimStart()) || /^ ?[-–] ?\d/.test(after)) return undefined;
  // "1. …, 2. …" is a list.
  if (/^[.)]\s/.test(after) && new RegExp(`\\n\\s*${given + 1}[.)]\\s`).test(after)) return undefined;
  return { rating: half(given) };
}

// "… so I would rate it 4/5", "Rating: 4", "I'd give it a 4"
function stated(text: string): Rating | undefined {
  const explicit =
    /(?<![\d/.,])(\d(?:[.,]\d)?) ?(?:\/|out of|von|sur|su) ?(5|10)(?![\d/.]|[ ]?(?:people|interview|question|hours|days))/i.exec(
      text,
    );
  if (explicit !== null && !/\b(?:on|am|le|el|the) $/i.test(text.slice(0, explicit.index))) return scaled(explicit[0]);
  const drawn = /[⭐🌟★]/u.exec(text);
  if (drawn !== null) return stars(text.slice(drawn.index));
  const said =
    /\b(?:rat(?:e|ing|ed)|score|give|gave|say|said|grade|mark|note|bewertung|puntuación|voto|nota)(?: (?:it|this|that|them|him|her|the interview|overall))?(?: (?:is|was|as|at|of|would be|a|an))? ?[:=]? ?(?:a |an )?(?:solid |strong |clear |good |weak )?([1-5](?:[.,]5)?)(?![\d\p{L}%:/]|[.,]\d)/iu.exec(
      text,
    );
  if (said === null || COUNTED.test(text.slice(said.index + said[0].length).trimStart())) return undefined;
  return { rating: half(value(said[1]!)) };
}

// "It went well. 4" · "Fine, a 4."
function closing(text: string): Rating | undefined {
  const match = /(?:[.!?\n:–—-] ?\(?|[ ,](?:an?|eine?|une?|una) )([1-5](?:[.,]5)?)\)?[.!]?$/.exec(text.slice(-40));
  return match === null || text.length > 400 ? undefined : { rating: half(value(match[1]!)) };
}

function value(text: string): number {
  const word = text.toLowerCase();
  return NUMERALS[word] ?? (word === "ten" ? 10 : Number.parseFloat(word.replace(",", ".")));
}

function half(number: number): number {
  return Math.round(number * 2) / 2;
}
