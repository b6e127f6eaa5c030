/**
 * Pairing: what stands beneath a question is its answer, then what carries its number, then bare ratings in order; prose
 * goes by its cues, and the rest of it to the first question.
 */
import type { Answers, Question } from "../answers.ts";
import { ELSEWHERE } from "../quotation/quotation.ts";
import { isOnlyChoice } from "./choice.ts";
import { readCorrections } from "./correction.ts";
import { headingReader } from "./headings.ts";
import { splitNumbered } from "./numbering.ts";
import { Pairs } from "./pairs.ts";
import { sentences } from "./prose.ts";
import { readRating } from "./rating.ts";

/**
 * Words of the person, and the question of ours they stand beneath; 0 = beneath none, ELSEWHERE = beneath a remark of
 * somebody's that is no question. An empty text: quoted, not answered.
 */
export type Passage = { text: string; under: number };

export type Paired = {
  answers: Answers;
  /** Own words that belong to no answer: "See my notes below." */
  rest: string;
  /** What they wrote where they would not answer, by question number: "n/a". */
  skipped: Record<string, string>;
};

/**
 * Pairs the person's words with the questions: what stands beneath a question, what carries its number, corrections in
 * words, bare ratings in order, and prose by its cues, the rest of it under the first question. Example numbers in our
 * own text are not in `passages`, hence never count (R27). `together`: questions quoted on one line.
 */
export function pairAnswers(given: Passage[], questions: Question[], together: number[][] = []): Paired {
  const pairs = new Pairs(questions);
  const highest = Math.max(0, ...questions.map((question) => question.number));
  const passages = underHeadings(shareOut(given, together), questions, highest);
  const { beneath, free } = sortPassages(passages, questions, highest);
  addInline(pairs, beneath, highest);
  addFree(pairs, withoutGreeting(free), highest);
  for (const { text, under } of passages) if (under === ELSEWHERE) pairs.keep(text);
  return { answers: pairs.answers(), rest: pairs.rest(), skipped: pairs.skipped() };
}

/** "When can you start? What is your notice period?" on one line, and a line or a sentence for each below it. */
function shareOut(passages: Passage[], together: number[][]): Passage[] {
  return together.reduce((all, numbers) => {
    const answers = all.filter(({ under, text }) => numbers.includes(under) && text !== "");
    const [only] = answers;
    if (only === undefined || answers.length > 1 || only.under !== numbers.at(-1)) return all;
    const lines = only.text.split("\n").filter((line) => line.trim() !== "");
    const parts = lines.length === numbers.length ? lines : sentences(only.text);
    if (parts.length !== numbers.length || splitNumbered(only.text, numbers.at(-1)!) !== undefined) return all;
    const shared = numbers.map((under, index) => ({ under, text: parts[index]! }));
    return all.flatMap((passage) =>
      passage === only ? shared : passage.text === "" && numbers.includes(passage.under) ? [] : passage,
    );
  }, passages);
}

/** Puts what stands under a heading of the person's own beneath the question it means; numbers go before headings. */
function underHeadings(passages: Passage[], questions: Question[], highest: number): Passage[] {
  const found = new Set(passages.map(({ under }) => under));
  const splitHeaded = headingReader(questions.filter(({ number }) => !found.has(number)));
  return passages.flatMap((passage) => {
    const parts = passage.under === ELSEWHERE ? undefined : splitHeaded(passage.text);
    if (parts === undefined || (splitNumbered(passage.text, highest)?.entries.length ?? 0) > 1) return passage;
    return parts.map(({ under, text }) => ({ under: under > 0 ? under : passage.under, text }));
  });
}

/** What stands beneath no question: numbered, correcting, in order, or prose. */
function addFree(pairs: Pairs, text: string, highest: number): void {
  const numbered = splitNumbered(text, highest);
  const corrected = readCorrections(text, highest);
  // "2. change 3 to 4" is what question 2 was answered with.
  const corrects =
    corrected !== undefined &&
    !(numbered !== undefined && (numbered.entries.length > corrected.entries.length || OPENS_NUMBERED.test(text)));
  if (corrects) {
    for (const entry of corrected.entries)
      for (const number of entry.numbers) pairs.add(number, entry.text, "numbered");
    // A mail that corrects says little besides, and that is no answer to the first question.
    pairs.keep(corrected.rest);
  } else if (numbered !== undefined) {
    for (const entry of numbered.entries) for (const number of entry.numbers) pairs.add(number, entry.text, "numbered");
    pairs.addProse([numbered.lead, numbered.tail].filter((part) => part !== "").join("\n\n"));
  } else if (!pairs.addInOrder(text)) pairs.addProse(text);
}

const OPENS_NUMBERED = /^\W{0,3}\d{1,2}\s?[.):]/;

/**
 * A quotation with all questions and the reply below it is bottom posting: what stands under the last question is no
 * answer to that one alone. Nor is a list there that has a number for each question.
 */
function sortPassages(
  passages: Passage[],
  questions: Question[],
  highest: number,
): { beneath: Map<number, string>; free: string } {
  const beneath = new Map<number, string>();
  const free: string[] = [];
  for (const { text, under } of passages) {
    if (under === ELSEWHERE) continue;
    if (under === 0) free.push(text);
    else beneath.set(under, [beneath.get(under) ?? "", text].filter((part) => part !== "").join("\n\n"));
  }
  const answered = [...beneath].filter(([, text]) => text !== "");
  const only = answered.length === 1 ? answered[0]! : undefined;
  if (only === undefined) return { beneath, free: joined(free) };
  const [number, text] = only;
  const question = questions.find((one) => one.number === number);
  const last = beneath.size > 2 && Math.max(...beneath.keys()) === number;
  const meant = question?.expects === "choice" && isOnlyChoice(text);
  if ((last && !meant) || (number === highest && numbersAll(text, highest))) {
    beneath.delete(number);
    free.push(text);
  }
  return { beneath, free: joined(free) };
}

function joined(texts: string[]): string {
  return texts.filter((text) => text !== "").join("\n\n");
}

function numbersAll(text: string, highest: number): boolean {
  const numbers = splitNumbered(text, highest)?.entries.flatMap((entry) => entry.numbers) ?? [];
  return highest > 1 && new Set(numbers).size === highest;
}

/**
 * Beneath question 2, "2) the people" repeats a number that we know. Beneath question 5, "5. easy to talk to" may do so
 * or rate: then the words stay as they are, and no rating is guessed, unless a rating follows the number.
 */
function addInline(pairs: Pairs, beneath: Map<number, string>, highest: number): void {
  const label = speakerOf([...beneath.values()].filter((text) => text !== ""));
  const bare = new Map<number, string>();
  for (const [number, labelled] of beneath) {
    const text = withoutSpeaker(labelled, label);
    beneath.set(number, text);
    const words = withoutNumber(text, number, highest);
    // Beneath question 5, "5." alone is no number of an answer: it is one.
    if (words !== text && words.trim() !== "") bare.set(number, words);
  }
  for (const [number, text] of beneath) {
    const words = bare.get(number) ?? text;
    const repeats = bare.size > 1 || readRating(words) !== undefined;
    pairs.add(number, repeats ? words : text, "inline", { rated: repeats || words === text });
  }
}

// [JD] calm · JD: calm · [Jane: calm]
const SPEAKER = /^[\s*_]{0,4}(?:\[(\p{Lu}[\p{L}. -]{1,24})(?:\]:?|:)|(\p{Lu}[\p{L}.]{0,16}):)[\s*_]{0,4}(?=\S)/u;

/** The label that opens every answer of two or more: it says who speaks, "SQL: weak" in one of them does not. */
function speakerOf(texts: string[]): string | undefined {
  const labels = new Set(texts.map((text) => labelOf(text)));
  const [only] = labels;
  return texts.length > 1 && labels.size === 1 ? only : undefined;
}

function labelOf(text: string): string | undefined {
  const match = SPEAKER.exec(text);
  return match?.[1] ?? match?.[2];
}

function withoutSpeaker(text: string, label: string | undefined): string {
  const match = SPEAKER.exec(text);
  if (match === null || label === undefined) return text;
  const words = text.slice(match[0].length);
  return match[0].includes("[") && !match[0].includes("]") ? words.replace(/\]\s*$/, "") : words;
}

/** The text without its question's number; a list "1. the people 2. the food" keeps its numbers. */
function withoutNumber(text: string, number: number, highest: number): string {
  const numbered = splitNumbered(text, highest);
  const [only, ...others] = numbered?.entries ?? [];
  const repeats = others.length === 0 && only?.numbers.join() === String(number) && numbered?.lead === "";
  return repeats ? `${only!.text}${numbered!.tail === "" ? "" : `\n\n${numbered!.tail}`}` : text;
}

// The first row greets alone, the second only with what follows it: "Good" is an answer.
const GREETS = new Set(
  "hi hello hey dear greetings hallo moin servus bonjour bonsoir salut hola ciao buongiorno buonasera salve olá hoi goedemorgen goedemiddag hej hejsan hei cześć ahoj szia здравствуйте привет вітаю γεια merhaba".split(
    " ",
  ),
);
const WITH_MORE = new Set(
  "good guten liebe lieber sehr buenos buenas gentile bom boa beste geachte god dzień dobrý bună добрый estimado estimada kedves".split(
    " ",
  ),
);
const GREETED = new Set(
  "morning afternoon evening day tag morgen abend geehrte geehrter damen herren frau herr madame monsieur días tardes dia tarde dag dobry den ziua день there all team everyone everybody folks both again zusammen tous à and und et y".split(
    " ",
  ),
);

// Hi Debrief team, · Hallo zusammen! · Dear Rita
function isGreeting(line: string): boolean {
  const [first = "", ...others] = line
    .replace(/[,.!:–-]+$/, "")
    .split(/[\s,]+/)
    .map((word) => (GREETED.has(word.toLowerCase()) || WITH_MORE.has(word.toLowerCase()) ? word.toLowerCase() : word));
  // "Hello support," opens a letter whatever is greeted; "Hi it went well" does not.
  if (GREETS.has(first.toLowerCase()) && others.length <= 3 && /[,!]$/.test(line)) return true;
  if (others.length > 5 || !others.every((word) => GREETED.has(word) || /^\p{Lu}/u.test(word))) return false;
  return (
    GREETS.has(first.toLowerCase()) ||
    (WITH_MORE.has(first) && others.some((word) => GREETED.has(word) || /[,!]$/.test(line)))
  );
}

// Please find my answers below. · Here are my answers: · see inline
const FILLER =
  /^(?:(?:please |kindly )?(?:see|find)|answers?|replies|comments?|feedback|my (?:answers?|replies|feedback|thoughts|comments)|siehe|antworten|anbei|voir|réponses|ver|respuestas|zie|antwoorden)(?: [\p{L}']+){0,5} (?:below|beneath|inline|in-line|unten|ci-dessous|abajo|hieronder|in (?:red|blue|green|bold|caps))[\s.:,!]*$|^(?:see )?(?:below|inline)[\s.:,!]*$|^here (?:you go|we go|it is|they are|are my (?:answers|thoughts|replies)|is my feedback)[\s.:,!]*$/iu;

function withoutGreeting(text: string): string {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "" && !opens(line.trim()));
  return first < 0 ? "" : lines.slice(first).join("\n").trim();
}

// A greeting is short; a line of a hundred thousand "!" is no greeting.
function opens(line: string): boolean {
  return line.length <= 120 && (isGreeting(line) || FILLER.test(line));
}
