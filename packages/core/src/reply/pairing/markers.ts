/**
 * The marks that tie a line to a question by its number: `1.` `1)` `(1)` `1:` `1 -` `Q1` `#1` `No. 1` `Frage 1:` `A1:`
 * `(a)` `б)` `ii)` `1️⃣` `①` `one:` "First, …" "Zur zweiten Frage: …" `2+3:` `1-3:`. Which of them are meant is decided in numbering.ts.
 */
import { COUNTED } from "./numerals.ts";
import { ORDINALS } from "./ordinals.ts";

/** Strong styles are markers wherever they stand; the others only as a series that begins with the first question. */
export type Style = "strong" | "doubtful" | "dash" | "bare" | "letter" | "roman" | "ordinal";

/** `rest` is what stands behind the mark on its line. `last`: "Finally, …", whose number is the last one asked. */
export type Marker = { numbers: number[]; rest: string; style: Style; indent: number; last?: boolean };

// The word "question" or "answer", as people put it before a number.
const NOUN =
  "(?:questions?|q|ques|qu|frage|fragen|antwort(?: zu(?: frage)?)?|answers?(?: to(?: question| q)?)?|response(?: to)?|ans|réponse(?: à la question)?|preguntas?|respuesta|domand[ae]|risposta|perguntas?|resposta|vra(?:ag|gen)|antwoord|fråg(?:a|or)|svar|spørgsmål|spørsmål|spm|kysymy(?:s|kset)|vastaus|pytani[ea]|odpowiedź|otáz(?:ka|ky)|odpověď|odpoveď|kérdés|válasz|întrebarea|răspuns|soru|cevap|вопросы?|ответ|питання|відповідь|въпрос|отговор|pitanje|odgovor|vprašanje|ερώτηση|απάντηση|küsimus|vastus|jautājums|atbilde|klausimas|atsakymas|câu|질문|답변|質問|問|回答|问题|問題|问|答|سؤال|שאלה)";
// "No. 1", "point 1", "re 1": they need a mark behind the number.
const LABEL =
  "(?:ad|zu|no|nr|num|number|nummer|numéro|número|numero|n°|№|nº|a|re|to|for|as for|on|punkt|point|punto|ponto|item|pt|voor|til|na|к|№)";
const BEFORE =
  "(?:(?:(?:and|und|et|y|en|og|och) )?(?:(?:for|as for|to|re|regarding|about|on|concerning|zu|zur|bei|betreffend|pour|quant à|à|sur|concernant|para|a|sobre|alla|per|op|over|bij|voor|på|om|til|ad|na|do|k|на|по|к|щодо) )?(?:the |my |your |la |le |die |der |de |a |il |pytanie |вопрос )?)";
const AND = "(?:\\+|&|,|/|and|und|et|y|e|en|og|och|ja|a|i|и|і|та|ve|és|și|と|和|,? and|, und)";
const TO = "(?:-|–|—|to|through|thru|bis|à|a|al|até|tot|til|till|do|až|по|до|~|〜)";
// "question 3 was hard" speaks of a question; it does not answer it.
const TALKED_ABOUT =
  "(?!\\s(?:was|were|is (?:about|where)|threw|made|took|felt|seemed|went|asked|of|on|about|in|from|war|fand|était|fue|era|foi|var|był[oay]?|byla|была?|был)\\b)";

type Shape = { style: Style; pattern: RegExp; list?: boolean };

const SHAPES: Shape[] = [
  // Questions 2-4: … · Q1 to Q3: … · Fragen 1 bis 3: …
  {
    style: "strong",
    list: true,
    pattern: new RegExp(
      `^${BEFORE}${NOUN}\\.?\\s?(\\d{1,2}\\s?${TO}\\s?(?:q|question )?\\d{1,2})\\s?[.):\\-–]+\\s*(.*)$`,
      "i",
    ),
  },
  // 2+3: both were fine · Q2 and Q3: … · 1, 2 & 4: …
  {
    style: "strong",
    list: true,
    pattern: new RegExp(
      `^${BEFORE}(?:${NOUN}\\s?|#)?(\\d{1,2}(?:\\s?(?!/)${AND}\\s?(?:q|question |#)?\\d{1,2}){1,5})\\s?[.):\\-–=]+\\s+(.*)$`,
      "i",
    ),
  },
  // 1-3: fine, as three or more; 3-4: may be a rating
  { style: "strong", list: true, pattern: new RegExp(`^(\\d{1,2}\\s?${TO}\\s?\\d{1,2})\\s?[:)]+\\s*(.*)$`, "i") },
  // 2/3: fine, unless it is a rating
  { style: "strong", list: true, pattern: /^(?:q|#)?(\d{1,2}(?:\s?\/\s?(?:q|#)?\d{1,2}){1,5})\s?[:)]+\s+(.*)$/i },
  // Q1 · Q1: · Question 1 - · For question 1, · A1: · 質問1：
  {
    style: "strong",
    pattern: new RegExp(
      `^${BEFORE}${NOUN}\\.?\\s?(?:no\\.? ?|nr\\.? ?|n° ?|#)?(\\d{1,2})(?![\\d/%]|\\.\\d)${TALKED_ABOUT}\\s?[.):\\-–—=,、]*\\s*(.*)$`,
      "i",
    ),
  },
  // 第1題 · 第1问
  { style: "strong", pattern: /^第\s?(\d{1,2})\s?(?:題|题|问|問|个问题)\s?[.):,、]*\s*(.*)$/ },
  // No. 1: · ad 1) · Re. 1, · Number 2 -
  { style: "strong", pattern: new RegExp(`^${BEFORE}${LABEL}\\.?\\s?(\\d{1,2})\\s?[.):]+\\s*(.*)$`, "i") },
  { style: "strong", pattern: /^(?:re|ad|zu|betr)\.?\s?(\d{1,2})(?!\d)\s?[,–—-]\s*(.*)$/i },
  { style: "strong", pattern: /^(?:no|nr|number|nummer|n°|№|nº)\.?\s?(\d{1,2})(?!\d)\s?[-–—=,]\s*(.*)$/i },
  // #1 · #1:
  { style: "strong", pattern: /^#\s?(\d{1,2})(?!\d)\s?[.):\-–—=]*\s*(.*)$/ },
  // (1) · [1] · <1> · {1}
  { style: "strong", pattern: /^[([{<](\d{1,2})[)\]}>]\s?[:.\-–]?\s*(.*)$/ },
  // 1. fine · 1) fine · 1)4 · 1.- fine · 1] fine — but 3.5 is a rating
  { style: "strong", pattern: /^(\d{1,2})\s?(?:[)\]）、]|[.．](?!\d))[.:)]?(?:[-–—](?=\s))?\s*(.*)$/ },
  // 1: fine — but 10:30 is a time
  { style: "strong", pattern: /^(\d{1,2})\s?[:：](?!\d\d(?!\d))\s*(.*)$/ },
  // 1 - fine · 1/ fine · 1 => fine · | 1 | fine
  { style: "dash", pattern: /^(\d{1,2})\s?(?:->|=>|[-–—=>~|]|\/(?=\s))\s*(.*)$/ },
  // 1 fine
  { style: "bare", pattern: /^(\d{1,2})(?:\s+(\S.*)|$)$/ },
];

/** The mark that a line opens with; undefined when it opens with none that a question up to `highest` could have. */
export function markerOf(line: string, highest: number): Marker | undefined {
  if (line === "") return undefined;
  const plain = plainHead(line);
  const indent = plain.length - plain.trimStart().length;
  const bare = plain.trim().replace(/^(?:[*_•·>#|]+\s+|[*_•·>|]+|[-–—]\s+(?=[#(Qq]?\d|[[(]?[a-z]{1,4}[)\]]))+/, "");
  // A phone writes keycaps and circled digits; they mean what "1." means.
  const keycap = /^\s*[*_>]*\s*(?:\d\ufe0f?\u20e3|[①-⑫❶-❿])/u.test(line);
  for (const { style, pattern, list } of /\d/.test(bare.slice(0, 48)) ? SHAPES : []) {
    const match = pattern.exec(bare);
    if (match === null) continue;
    const numbers = list === true ? listed(match[1]!) : [Number(match[1])];
    // "4, 2, 5. She was calm" rates; "1, 2 and 4: calm" answers three questions.
    const ascends = numbers.every((number, i) => i === 0 || number > numbers[i - 1]!);
    if (list === true && (!ascends || /^[\d,\s]+\./.test(bare))) continue;
    if (!numbers.every((number) => number >= 1 && number <= highest)) continue;
    const doubtful = list === true && /^\d{1,2}\s?[-–/]\s?\d{1,2}$/.test(match[1]!) && numbers.length === 2;
    // "**1.** fine": the emphasis around the number ends behind it.
    const behind = match[2] ?? "";
    const rest = /^\W*[*_]/.test(plain) ? behind.replace(/^[*_]+\s*/, "") : behind;
    const known = doubtful && !/^\D/.test(bare) ? "doubtful" : style;
    return { numbers, rest, style: keycap ? "strong" : known, indent };
  }
  return lettered(bare, highest, indent) ?? inWords(bare, highest, indent) ?? ordinal(bare, highest, indent);
}

/** The line with keycaps, circled, full-width and Arabic digits as digits, where a mark can be. */
function plainHead(line: string): string {
  const opening = line
    .slice(0, 12)
    .replace(/^([\s*_>]*\d)\ufe0f?\u20e3/, "$1")
    .replace(/(\d)[ºª°](?=[\s.):-])/, "$1 - ")
    .replace(/[❶-❿]/g, (sign) => `${sign.charCodeAt(0) - 0x2775}`)
    .replace("İ", "i")
    .normalize("NFKC")
    .replace(/[٠-٩]/g, (sign) => `${sign.charCodeAt(0) - 0x660}`)
    .replace(/[۰-۹]/g, (sign) => `${sign.charCodeAt(0) - 0x6f0}`);
  return opening + line.slice(12);
}

const RANGE = new RegExp(`^(\\d{1,2})\\s?${TO}\\s?\\D*(\\d{1,2})$`, "i");

function listed(text: string): number[] {
  const range = RANGE.exec(text);
  if (range !== null) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return to > from && to - from < 12 ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [0];
  }
  return [...text.matchAll(/\d{1,2}/g)].map((match) => Number(match[0]));
}

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

// How people count with letters: Latin, Cyrillic without its rarer letters, Greek.
const ALPHABETS = ["abcdefghijkl", "абвгдежзикл", "αβγδεζηθικλμ"];

// (a) fine · b) fine · ii. fine · б) хорошо
function lettered(bare: string, highest: number, indent: number): Marker | undefined {
  const match = /^[([]?([a-l]|[ivx]{1,4}|[а-л]|[α-μ])[)\].](?:\s+(.*)|$)$/iu.exec(bare);
  if (match === null) return undefined;
  const sign = match[1]!.toLowerCase();
  const roman = ROMAN.indexOf(sign) + 1;
  const letter = sign.length === 1 ? Math.max(...ALPHABETS.map((alphabet) => alphabet.indexOf(sign) + 1)) : 0;
  // "i." opens a roman series and stands ninth in the alphabet; a questionnaire is shorter than that.
  const style: Style = roman > 0 && (sign.length > 1 || "ivx".includes(sign)) ? "roman" : "letter";
  const number = style === "roman" ? roman : letter;
  return number >= 1 && number <= highest ? { numbers: [number], rest: match[2] ?? "", style, indent } : undefined;
}

// one: fine · Zwei – gut · tres) bien
function inWords(bare: string, highest: number, indent: number): Marker | undefined {
  const match = /^(\p{L}{2,10}) ?[:.)–—-](?:\s+(.*)|$)$/u.exec(bare);
  const number = COUNTED.get(match?.[1]?.toLowerCase() ?? "") ?? 0;
  return match !== null && number >= 1 && number <= highest
    ? { numbers: [number], rest: match[2] ?? "", style: "ordinal", indent }
    : undefined;
}

type Ordinal = { number: number; alone: RegExp; named: RegExp | undefined };

const PLACES: Ordinal[] = ORDINALS.flatMap(({ adverbs, adjectives, before, nouns }) =>
  adverbs.map((adverb, index): Ordinal => {
    const lead = leadOf(before);
    // Scripts without spaces write the noun right behind.
    const space = /[\u3040-\u9fff]/.test(adverb) ? "" : "\\s";
    return {
      number: index + 1,
      // First, … · Erstens … · 首先，…
      alone: new RegExp(
        `^(?:and |und |et |y |e |en |og |och )?(?:${adverb})(?:\\s?[,:.、，：–-]\\s*|${space === "" ? "" : "$"})`,
        "iu",
      ),
      // For the first question: … · Zur zweiten Frage, …
      named: new RegExp(
        `^(?:and |und |et |y |e |en |og |och )?${lead}(?:${adjectives[index]})${space}(?:${nouns})(?![\\p{L}\\p{M}])\\s?[,:、，：–-]\\s*`,
        "iu",
      ),
    };
  }),
);
// The words themselves, with what stands before them: a pattern that may be empty would let every line through.
const OPENERS = new RegExp(
  `^(?:and |und |et |y |e |en |og |och )?(?:${ORDINALS.flatMap(({ adverbs, adjectives, before }) => [
    ...adverbs,
    `${leadOf(before)}(?:${adjectives.join("|")})`,
  ]).join("|")})`,
  "iu",
);
const LASTS = new RegExp(
  `^(?:and |und |et |y |e |en |og |och )?(?:${ORDINALS.flatMap(({ last }) => last ?? []).join("|")})\\s?[,:、，：]\\s*`,
  "iu",
);
// Adverbs that count even without a comma: "Premièrement j'habite à Lyon."
const PLAIN_ADVERB =
  /^(?:firstly|secondly|thirdly|fourthly|fifthly|sixthly|erstens|zweitens|drittens|viertens|fünftens|sechstens|\p{L}+ièmement|premièrement|ten (?:eerste|tweede|derde|vierde|vijfde|zesde)|po (?:pierwsze|drugie|trzecie|czwarte|piąte|szóste)|f[öo]r det (?:första|andra|tredje|første|andet|andre|fjärde|fjerde|femte))\s/iu;

function leadOf(before: string): string {
  return before === "" ? "" : `(?:(?:${before})\\s)?`;
}

/** "First, …" · "Zur ersten Frage: …" · "Finally, …" */
export function ordinal(bare: string, highest: number, indent = 0): Marker | undefined {
  const head = bare.slice(0, 60);
  const last = LASTS.exec(head);
  if (last !== null)
    return { numbers: [highest], rest: bare.slice(last[0].length), style: "ordinal", indent, last: true };
  if (!OPENERS.test(head) && !PLAIN_ADVERB.test(head)) return undefined;
  for (const { number, alone, named } of PLACES) {
    if (number > highest) continue;
    const byName = named?.exec(head);
    if (byName) return { numbers: [number], rest: bare.slice(byName[0].length), style: "strong", indent };
    const match = alone.exec(head);
    if (match !== null) return { numbers: [number], rest: bare.slice(match[0].length), style: "ordinal", indent };
  }
  const adverb = PLAIN_ADVERB.exec(head);
  if (adverb === null) return undefined;
  const word = adverb[0].trim().toLowerCase();
  const number = Math.max(
    0,
    ...ORDINALS.map(({ adverbs }) => adverbs.findIndex((one) => one.split("|").includes(word)) + 1),
  );
  return number >= 1 && number <= highest
    ? { numbers: [number], rest: bare.slice(adverb[0].length), style: "ordinal", indent }
    : undefined;
}
