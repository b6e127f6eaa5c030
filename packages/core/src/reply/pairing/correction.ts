/**
 * A second mail that corrects single answers in words: "number 4 should be 2/5", "change 2 to: …", "bitte 2 auf 4 ändern",
 * "scratch my answer to 3". Each becomes the answer to its number; what else the mail says stands beside them.
 */
import { readChoice } from "./choice.ts";
import { CORRECTION_WORDINGS } from "./correction-wordings.ts";
import type { Entry } from "./numbering.ts";
import { readRating } from "./rating.ts";
import { isSkipped } from "./skipped.ts";

export type Corrected = {
  /** The new answers, verbatim; one that is taken back carries the sentence that says so. */
  entries: Entry[];
  /** What the mail says besides. */
  rest: string;
};

// A correction is a line or two; whoever writes more is answering.
const LONGEST_MAIL = 4000;

/** Finds the answers that `text` corrects; undefined when it corrects none. `highest` is the last number asked. */
export function readCorrections(text: string, highest: number): Corrected | undefined {
  if (text.length > LONGEST_MAIL || !/\d/.test(text)) return undefined;
  const entries: Entry[] = [];
  const rest: string[] = [];
  for (const paragraph of text.split(/\n\s*\n/)) {
    const starts = sentenceStarts(paragraph).filter((start) => read(paragraph.slice(start), highest) !== undefined);
    rest.push(paragraph.slice(0, starts[0] ?? paragraph.length));
    starts.forEach((start, index) => {
      const part = paragraph.slice(start, starts[index + 1] ?? paragraph.length);
      // "Sorry, I meant 3 for question 1" may begin at either word; what is left before the later one is courtesy.
      const found = read(part, highest);
      if (found !== undefined) entries.push({ numbers: [found.number], text: found.text });
      rest.push(found?.after ?? part);
    });
  }
  const besides = rest.map((part) => part.replace(/^[\s.,;!]+|[\s,;]+$/g, "")).filter((part) => part !== "");
  return entries.length === 0 ? undefined : { entries, rest: besides.join("\n\n") };
}

/** Where a sentence begins, or a further correction after "and". */
function sentenceStarts(paragraph: string): number[] {
  const starts = [
    ...paragraph.matchAll(/^\s*|[.!?:;,\n]\s+|(?<=\s)(?:and|und|et|y|e|en|och|og|i|a|и) |[。！？、，]/gu),
  ];
  return [...new Set(starts.map((match) => match.index + match[0].length))].slice(0, 60);
}

type Found = { number: number; text: string; after: string };

function read(text: string, highest: number): Found | undefined {
  for (const template of TEMPLATES) {
    // A new answer at the end may run on; the other wordings are one sentence.
    const match = template.exec(text);
    const number = Number(match?.groups?.n);
    if (match === null || number < 1 || number > highest) continue;
    const value = match.groups?.r ?? match.groups?.v;
    if (value === undefined) return { number, text: match[0].trim(), after: text.slice(match[0].length) };
    const [own, after] = withoutThanks(value);
    if (own === "" || (match.groups?.r !== undefined && !isShort(own))) continue;
    return { number, text: own, after: `${after}${text.slice(match[0].length)}` };
  }
  return undefined;
}

/** A rating, a choice or a skip, perhaps with its reason. */
function isShort(value: string): boolean {
  return readRating(value) !== undefined || readChoice(value) !== undefined || isSkipped(value);
}

function withoutThanks(value: string): [string, string] {
  const thanks =
    /[\s.,;!]+(?:please|thanks|thank you|thx|sorry|danke|bitte|merci|gracias|grazie|obrigad[oa]|bedankt|tack|tak|takk|dziękuję|děkuji|спасибо|дякую)[\s\p{P}]*$/iu.exec(
      value,
    );
  const own = (thanks === null ? value : value.slice(0, thanks.index)).replace(JOINED_ON, "");
  return [
    own.trim().replace(/(?<=[\p{L}\d/%)])\.$/u, (dot) => (/[.!?]\s/.test(own) ? dot : "")),
    thanks?.[0].trim() ?? "",
  ];
}

// "Number 1 should be 3, and number 4 …"
const JOINED_ON = /[\s,;]+(?:and|und|et|y|e|en|och|og|i|a|и)?\s*$/u;

const NUMBER =
  "(?:(?:my )?(?:answer |reply |rating )?(?:to |for |on )?(?:the )?(?:questions?|q|number|no\\.?|nr\\.?|nummer|frage|antwort|punkt|la question|question|réponse|pregunta|la pregunta|respuesta|domanda|risposta|pergunta|resposta|vraag|antwoord|fråga|svar|spørgsmål|spørsmål|pytanie|otázka|otázku|вопросу?|питання|пункт|質問|第|问题|問|item|point|#)\\.?\\s?#?)?(?<n>\\d{1,2})(?![\\d/.,%]\\d)(?:\\.(?= )|番|题|題)?";
const TEMPLATES: RegExp[] = Object.values(CORRECTION_WORDINGS)
  .flat()
  .map((wording) => {
    const last = /\{[VR]\}$/.test(wording);
    const source = wording
      .replace("{N}", NUMBER)
      // Between two words the new answer is a few words; at the end it may be as long as an answer is.
      .replace("{V}", last ? "(?<v>[^]*)" : "(?<v>[^\\n.!?]{1,200}?|\\d[.,]\\d)")
      .replace("{R}", last ? "(?<r>[^]+)" : "(?<r>[^\\n!?]{1,60}?)");
    return new RegExp(`^${source}${last ? "$" : "(?=\\s*(?:[.!,;:\\n。！]|$))"}`, "iu");
  });
