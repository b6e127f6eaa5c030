/**
 * Pairing: what stands beneath a question is its answer, then what carries its number, then bare ratings in order; prose
 * goes by its cues, and the rest of it to the first question.
 */
import type { Answers, Question } from "./answers.ts";
import { isOnlyChoice } from "./choice.ts";
import { splitNumbered } from "./numbering.ts";
import { Pairs } from "./pairs.ts";
import { readRating } from "./rating.ts";

/** Words of the person, and the question of ours they stand beneath; 0 = beneath none. An empty text: quoted, not answered. */
export type Passage = { text: string; under: number };

export type Paired = {
  answers: Answers;
  /** Own words that belong to no answer: "See my notes below." */
  rest: string;
};

/**
 * Pairs the person's words with the questions: what stands beneath a question, what carries its number, bare ratings in
 * order, and prose by its cues, the rest of it under the first question. Example numbers in our own text are not in
 * `passages`, hence never count (R27).
 */
export function pairAnswers(passages: Passage[], questions: Question[]): Paired {
  const pairs = new Pairs(questions);
  const { beneath, free } = sortPassages(passages, questions);
  const highest = Math.max(0, ...questions.map((question) => question.number));
  addInline(pairs, beneath, highest);
  const lines = withoutGreeting(free);
  const numbered = splitNumbered(lines, highest);
  if (numbered !== undefined) {
    for (const entry of numbered.entries) for (const number of entry.numbers) pairs.add(number, entry.text, "numbered");
    pairs.addProse([numbered.lead, numbered.tail].filter((text) => text !== "").join("\n\n"));
  } else if (!pairs.addInOrder(lines)) pairs.addProse(lines);
  return { answers: pairs.answers(), rest: pairs.rest };
}

/**
 * A quotation with all questions and the reply below it is bottom posting: what stands under the last question is no
 * answer to that one alone.
 */
function sortPassages(passages: Passage[], questions: Question[]): { beneath: Map<number, string>; free: string } {
  const beneath = new Map<number, string>();
  const free: string[] = [];
  for (const { text, under } of passages) {
    if (under === 0) free.push(text);
    else beneath.set(under, [beneath.get(under) ?? "", text].filter((part) => part !== "").join("\n\n"));
  }
  const answered = [...beneath].filter(([, text]) => text !== "");
  const only = answered.length === 1 ? answered[0]! : undefined;
  if (only !== undefined && beneath.size > 2 && Math.max(...beneath.keys()) === only[0]) {
    const question = questions.find(({ number }) => number === only[0]);
    const meant = question?.expects === "choice" && isOnlyChoice(only[1]);
    if (!meant) {
      beneath.delete(only[0]);
      free.push(only[1]);
    }
  }
  return { beneath, free: free.filter((text) => text !== "").join("\n\n") };
}

/**
 * Beneath question 2, "2) the people" repeats a number that we know. Beneath question 5, "5. easy to talk to" may do so
 * or rate: then the words stay as they are, and no rating is guessed, unless a rating follows the number.
 */
function addInline(pairs: Pairs, beneath: Map<number, string>, highest: number): void {
  const bare = new Map<number, string>();
  for (const [number, text] of beneath) {
    const words = withoutNumber(text, number, highest);
    if (words !== text) bare.set(number, words);
  }
  for (const [number, text] of beneath) {
    const words = bare.get(number) ?? text;
    const repeats = bare.size > 1 || readRating(words) !== undefined;
    pairs.add(number, repeats ? words : text, "inline", { rated: repeats || words === text });
  }
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
  while (lines.length > 0 && (lines[0]!.trim() === "" || isGreeting(lines[0]!.trim()) || FILLER.test(lines[0]!.trim())))
    lines.shift();
  return lines.join("\n").trim();
}
