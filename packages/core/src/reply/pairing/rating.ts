/**
 * A rating in a person's own words: `4`, `4/5`, `4 out of 5`, `⭐⭐⭐⭐`, `four`, `3.5`, `between 3 and 4`, `8/10`, `80%`.
 * Other scales are rescaled to five and say so. "3 people interviewed me" rates nothing.
 */
import { NUMERALS } from "./numerals.ts";

export type Rating = {
  /** 1 to 5 in halves. */
  rating: number;
  /** What they wrote, when it was not just that number: `8/10`, `between 3 and 4`, `4+`, `3.7`. */
  ratingAs?: string;
};

/** The rating that an answer opens with, or states as one ("I'd give it 4/5"); undefined when it gives none. */
export function readRating(answer: string): Rating | undefined {
  const text = plain(answer.slice(0, 600));
  const bare = text.replace(DECORATION, "").replace(PREAMBLE, "").replace(PREAMBLE, "");
  return (
    asterisks(text) ??
    stars(bare) ??
    reversed(bare) ??
    between(bare) ??
    scaled(bare) ??
    leading(bare) ??
    labelled(text) ??
    onScale(text) ??
    stated(text) ??
    closing(text)
  );
}

/** True when the text is a rating and nothing else. */
export function isOnlyRating(text: string): boolean {
  if (text.length > 40) return false;
  const bare = plain(text).replace(/(?<!\.)[.,;!]+$/, "");
  return bare.length < 24 && ONLY.test(bare) && readRating(bare) !== undefined;
}

function plain(text: string): string {
  return text
    .replace(/[\ufe0f\u20e3]/g, "")
    .replace(/(\d) ?½/g, "$1.5")
    .normalize("NFKC")
    .replaceAll("’", "'")
    .replace(/[٠-٩]/g, (sign) => `${sign.charCodeAt(0) - 0x660}`)
    .replace(/[۰-۹]/g, (sign) => `${sign.charCodeAt(0) - 0x6f0}`)
    .trim();
}

const NUMBER = "\\d{1,3}(?:[.,]\\d{1,2})?";
// out of, von, sur, de, su, van de, av, af, z, ze, из, uit, op, na
const OUT_OF = " ?(?:\\/|out of|of|von|sur|de|su|van(?: de)?|uit|op|av|af|z|ze|na|din|из|от|з|із|από|out from|में से) ?";
const WORDS = [...NUMERALS.keys()].join("|");
const STARRED =
  "(?: ?(?:stars?|sterne|étoiles?|estrellas|stelle|sterren|stjärnor|stjerner|gwiazdki|点|點|分|점|つ星|星|颗星|⭐|★))";
const ONLY = new RegExp(
  `^(?:${NUMBER}(?: ?[-–/~] ?${NUMBER}|${OUT_OF}${NUMBER}|${STARRED}| ?%|[+-])?|[⭐🌟★☆✭✩]+|[⭐🌟★☆✭✩](?: [⭐🌟★☆✭✩])*|\\*{1,5}|(?:${WORDS})${STARRED}?)$`,
  "iu",
);

// "- ", "> ", "**", "👍 ", "[BM] ", "A: ", "Answer: ", "Rating = "
const DECORATION =
  /^(?:[-–—•*_>=:.\s"“(]{1,8}|(?![⭐🌟])\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?(?=\s|\d)|\[[^[\]]{1,30}\]\s*){0,3}(?:(?:a|answer|rating|score|grade|note|bewertung|antwort|réponse|respuesta|puntuación|voto|nota|cijfer|betyg|karakter|ocena|hodnocení|оценка|оцінка|arvosana|puan|評価|评分|점수)\s?[:=：]\s*)?/iu;
// "I'd say a solid 4", "probably a 3", "I would give it 4", "Overall 4"
const PREAMBLE =
  /^(?:(?:well|hmm|ok|honestly|overall|in general|all in all|insgesamt|globalement|en general|in generale),? |i(?:'d|'ll| would| will)? ?(?:say|go with|go for|give (?:it|this|them|him|her|that)|rate (?:it|this|them|him|her|that)?(?: at| as)?) |ich (?:würde sagen|sage|gebe|würde)|je (?:dirais|donne|mets)|(?:yo )?(?:diría|doy|daría)|direi|do|eu diria|ik (?:zou zeggen|geef)|jag (?:säger|ger)|maybe |about |around |roughly |probably |perhaps |likely |at least |at most |more like |close to |somewhere |ca\.? |etwa |ungefähr |vielleicht |eher |environ |plutôt |unos |un |circa |asi |około |примерно |a (?:very )?(?:solid|strong|good|clear|weak|low|high|generous|firm|definite|straight|full)? ?|an? |solid |strong |eine? |solide |gute |un |une |uma? |een |en |et |~ ?)\s*/iu;

// ****
function asterisks(text: string): Rating | undefined {
  const match = /^(?:\*$|\*{2,5}(?=\s|$))/.exec(text);
  return match === null ? undefined : { rating: match[0].length };
}

// ⭐⭐⭐⭐☆ · ★★★½
function stars(text: string): Rating | undefined {
  const match = /^(?:[⭐🌟★✭] ?){1,5}(?:[☆✩] ?){0,5}(?![⭐🌟★✭])/u.exec(text);
  if (match === null) return undefined;
  const full = [...match[0]].filter((sign) => "⭐🌟★✭".includes(sign)).length;
  const half = full < 5 && /^(?:1⁄2|½)/.test(text.slice(match[0].length));
  return { rating: full + (half ? 0.5 : 0) };
}

const COUNT = `${NUMBER}|${WORDS}`;
// between 3 and 4 · 3-4 · 3 to 4 · 3 or 4 · three and a half
const BETWEEN = new RegExp(
  `^(?:between|zwischen|entre|tra|tussen|mellan|mellem|mellom|między|mezi|между|між)?\\s?(?:an? |un[ae]? |eine[rm]? |een )?(${COUNT})(?: ?[-–~〜] ?| to | and | or | und | oder | bis | et | ou | à | y | o | e | en | of | och | og | eller | till | til | tot | a | i | lub | nebo | und | и | или | і | або | ja | tai | ile | ve | veya |から|と|或|到|~)(?:an? |un[ae]? |eine[rm]? |een )?(${COUNT})(?![\\d%\\p{L}]|[./]\\d)`,
  "iu",
);
const AND_A_HALF = new RegExp(
  `^(${COUNT}) ?(?:and a half|und ein halb|einhalb|et demie?|y media?o?|e mezz[oa]|e mei[oa]|en (?:een )?half|och en halv|og en halv|i pół|a půl|с половиной|ja puoli|半)(?![\\p{L}\\p{M}])`,
  "iu",
);

function between(text: string): Rating | undefined {
  const halved = AND_A_HALF.exec(text);
  if (halved !== null && value(halved[1]!) >= 1 && value(halved[1]!) < 5) return { rating: value(halved[1]!) + 0.5 };
  const match = BETWEEN.exec(text);
  if (match === null || isCounted(text.slice(match[0].length))) return undefined;
  const [low, high] = [value(match[1]!), value(match[2]!)];
  // Two neighbours are a rating in between; "3 and 20" or "1 to 5" is something else.
  if (low < 1 || high > 5 || Math.abs(high - low) > 1 || high === low) return undefined;
  return { rating: half((low + high) / 2), ratingAs: match[0].trim() };
}

// 4/5 · 4 out of 5 · 8/10 · 80%
const SCALED = new RegExp(
  `^(${COUNT})(?:${OUT_OF}(${NUMBER}|${WORDS}|ten|zehn|dix|diez|dieci|dez|tien|tio|ti)(?![\\d\\p{L}]|[./]\\d)| ?(%))`,
  "iu",
);

function scaled(text: string): Rating | undefined {
  const match = SCALED.exec(text);
  if (match === null || isCounted(text.slice(match[0].length))) return undefined;
  return rescaled(value(match[1]!), match[3] === undefined ? value(match[2]!) : 100, match[0]);
}

// 5点満点中4点 · 5 üzerinden 4 · 5점 만점에 4점 · 满分5分，4分
const REVERSED =
  /^(?:满分|滿分)?(5|10|100) ?(?:点満点中|点満点で|点満点の|点中|段階中|段階で|점 만점에|점 만점 중|점 중|分制|分满分|分，|分,|üzerinden|-b[őo]l)\s?(\d{1,2}(?:[.,]\d)?)/u;

function reversed(text: string): Rating | undefined {
  const match = REVERSED.exec(text);
  return match === null ? undefined : rescaled(value(match[2]!), value(match[1]!), match[0]);
}

function rescaled(given: number, top: number, wording: string): Rating | undefined {
  if (![4, 5, 6, 7, 10, 20, 100].includes(top) || given < 0 || given > top) return undefined;
  if (top === 5) return given >= 1 ? exact(given, wording) : undefined;
  return { rating: Math.max(1, half((given * 5) / top)), ratingAs: wording.trim() };
}

/** A number of the scale itself; one that had to be rounded says so. */
function exact(given: number, wording: string): Rating {
  return half(given) === given ? { rating: given } : { rating: half(given), ratingAs: wording.trim() };
}

// Things that come in numbers without being a rating: "3 people", "2 hours", "1 of the best", "4th round".
const COUNTED =
  /^(?:of|on|people|persons?|guys|devs?|hours?|hrs?|min|minutes?|days?|weeks?|months?|years?|yrs?|times?|things?|points?|questions?|rounds?|interviews?|interviewers?|candidates?|colleagues|topics?|reasons?|examples?|parts?|tasks?|more|less|other|pm|am|o'clock|k|uhr|stunden?|minuten?|tagen?|wochen?|monaten?|jahren?|jahre|fragen|leuten?|runden?|personen|interviewer|kollegen|sachen|dinge|punkte|personas?|personnes?|heures?|horas?|veces|años?|meses|ans|jours?|semaines?|mois|anos|pessoas|dias|vezes|jaar|jaren|uur|dagen|weken|maanden|mensen|keer|vragen|ore|persone|anni|giorni|mesi|volte|domande|år|timmar|timer|dagar|dager|dage|personer|människor|mennesker|frågor|spørgsmål|spørsmål|lat|lata|osoby|osób|godziny|godzin|pytania|pytań|let|roky|lidé|lidi|hodiny|otázky|vuotta|tuntia|henkilöä|kysymystä|yıl|saat|kişi|soru|год[а]?|лет|часа?|часов|человека?|людей|вопроса?|вопросов|раза?|роки|років|години|людини|питання|人|年|時間|小时|个|回|問|题|명|년|시간)(?![\p{L}\p{M}])/iu;
// "3 devs", "2 juniors": a plural after the number counts, unless it is one of these.
const PLURAL = /^[\p{Ll}]{2,}s(?![\p{L}\p{M}'])/u;
const NO_PLURAL =
  /^(?:\p{L}*ss|as|is|was|this|thus|has|his|its|it's|yes|plus|minus|always|perhaps|besides|stars?|lots|thanks|maybes|très|tres|mais|pas|sans|tous|tout|après|puis|assez|bons?|dans|más|menos|pues|después|además|muchas|gracias|mas|ademais|sales|als|alles|etwas|was|bis|das|des|eines)(?![\p{L}\p{M}])/u;

function isCounted(after: string): boolean {
  const word = after.trimStart();
  return COUNTED.test(word) || (/^\s/.test(after) && PLURAL.test(word) && !NO_PLURAL.test(word));
}

// 4 · 4, because … · 4 - friendly · four · 5 stars · 4点 · 4+
const LEADING = new RegExp(
  `^(?:(${NUMBER})(?:${STARRED}|(?:-?ish)?(?![\\d\\p{L}%/]|:\\S|[.,]\\d))|(${WORDS})(?:${STARRED}|(?= ?(?:$|[-–—.,;:!()\\n+]))))([+-](?=\\s|[,.;)]|$))?`,
  "iu",
);

function leading(text: string): Rating | undefined {
  const match = LEADING.exec(text);
  // "4 out of 5 interviewers" and "1 to 5" begin with a number, too.
  if (match === null || SCALED.test(text) || BETWEEN.test(text)) return undefined;
  const given = value(match[1] ?? match[2]!);
  const after = text.slice(match[0].length);
  if (given < 1 || given > 5) return undefined;
  if (isCounted(after) || /^ ?[-–] ?\d/.test(after)) return undefined;
  // "1. …, 2. …" is a list.
  if (/^[.)]\s/.test(after) && new RegExp(`\\n\\s*${given + 1}[.)]\\s`).test(after)) return undefined;
  return match[3] === undefined ? exact(given, match[0]) : { rating: half(given), ratingAs: match[0].trim() };
}

// Communication 4. · Must-haves: 3, SAP is missing · Overall: 2, it went badly
const LABELLED = /^((?:\p{L}[\p{L}'-]*[ :=]{1,2}){1,3})([1-5](?:[.,]5)?)(?=[.!]?$|[.,;!] )/u;
// "Round 2.", "We were 3." and "Python 3, mostly" rate nothing.
const NUMBERED_THING =
  /(?<!\p{L})(?:round|runde|tour|ronda|question|frage|pregunta|q|no|nr|number|nummer|numéro|level|step|stage|phase|part|teil|partie|parte|task|case|version|v|python|angular|vue|tier|grade|class|were|waren|étions|éramos|top|point|punkt|item|slide|page|seite|team|room|raum|floor|day|tag|year|week|month)[ :=]*$/iu;

function labelled(text: string): Rating | undefined {
  const match = LABELLED.exec(text);
  if (match === null || NUMBERED_THING.test(match[1]!)) return undefined;
  return exact(value(match[2]!), match[2]!);
}

// On a scale from 1 to 10 I'd say 7 · Auf einer Skala von 1 bis 5: 4
const ON_SCALE = new RegExp(
  `(?<![\\d.,])(?:0|1|one) ?(?:to|-|–|bis|à|a|al|até|tot|till|til|do|до) ?(5|10|five|ten)(?![\\d\\p{L}])[^\\d\\n.]{0,60}?(?<![\\d\\p{L}])(\\d{1,2}(?:[.,]5)?|${WORDS})(?![\\d\\p{L}%:]|[.,/]\\d)`,
  "iu",
);

function onScale(text: string): Rating | undefined {
  const match = ON_SCALE.exec(text);
  if (match === null || isCounted(text.slice(match.index + match[0].length))) return undefined;
  return rescaled(value(match[2]!), value(match[1]!), match[0]);
}

// "… so I would rate it 4/5", "Rating: 4", "I'd give it a 4"
function stated(text: string): Rating | undefined {
  const explicit =
    /(?<![\d/.,])(\d{1,2}(?:[.,]\d)?) ?(?:\/|out of|von|sur|su|de|op|uit|na|av|z|из) ?(5|10)(?![\d/]|\.\d)(.{0,20})/iu.exec(
      text,
    );
  if (
    explicit !== null &&
    !isCounted(explicit[3]!) &&
    !/(?<!\p{L})(?:on|am|le|el|the|den|il|em|w) $/iu.test(text.slice(0, explicit.index))
  )
    return rescaled(
      value(explicit[1]!),
      value(explicit[2]!),
      explicit[0].slice(0, explicit[0].length - explicit[3]!.length),
    );
  const drawn = /[⭐🌟★]/u.exec(text);
  if (drawn !== null) return stars(text.slice(drawn.index));
  const said =
    /(?<!\p{L})(?:rat(?:e|ing|ed)|score|give|gave|say|said|grade|mark|note|bewertung|würde sagen|gebe|geb|puntuación|diría|daría|doy|un|voto|direi|nota|diria|cijfer|geef|betyg|ger|karakter|ocena|daję|hodnocení|dávám|arvosana|annan|puanım|оценка|ставлю|оцінка)(?: (?:it|this|that|them|him|her|the interview|overall|da|dem|le|lui|det|het|ihm|ihr))?(?: (?:is|was|as|at|of|would be|a|an|eine|un|une|uma|een|en))? ?[:=：]? ?(?:a |an |eine |un |une |uma |een |en )?(?:solid |strong |clear |good |weak )?([1-5](?:[.,]5)?)(?![\d\p{L}%:/]|[.,]\d)/iu.exec(
      text,
    );
  if (said === null || isCounted(text.slice(said.index + said[0].length))) return undefined;
  return { rating: half(value(said[1]!)) };
}

// "It went well. 4" · "Fine, a 4." · "pretty bad, 2"
function closing(text: string): Rating | undefined {
  const match = /(?:[.!?\n:–—-] ?\(?|(?<=\p{L}), |[ ,](?:an?|eine?|une?|una) )([1-5](?:[.,]5)?)\)?[.!]?$/u.exec(
    text.slice(-40),
  );
  return match === null || text.length > 400 ? undefined : { rating: half(value(match[1]!)) };
}

const TENS = /^(?:ten|zehn|dix|diez|dieci|dez|tien|tio|ti)$/;

function value(text: string): number {
  const word = text.toLowerCase();
  return NUMERALS.get(word) ?? (TENS.test(word) ? 10 : Number.parseFloat(word.replace(",", ".")));
}

function half(number: number): number {
  return Math.round(number * 2) / 2;
}
