/**
 * Answers that carry the number of their question: `1.` `1)` `1:` `(1)` `Q1` `#1` `1️⃣` `(a)` `ii.` "First, …", "2+3: …".
 * A list that somebody makes inside one answer stays in that answer.
 */

export type Entry = { numbers: number[]; text: string };

export type Numbered = {
  /** What stands above the first number. */
  lead: string;
  entries: Entry[];
  /** A closing paragraph below a list that was otherwise tight. */
  tail: string;
};

/** Splits `text` at the numbers of the questions; undefined when it is not numbered. `highest` is the last number asked. */
export function splitNumbered(text: string, highest: number): Numbered | undefined {
  const lines = text.split("\n");
  const found: Found[] = [];
  lines.forEach((line, index) => {
    const marker = markerOf(line, highest);
    if (marker !== undefined) found.push({ ...marker, line: index });
  });
  const chosen = chooseMain(found);
  return chosen.length === 0 ? undefined : cut(lines, chosen, highest);
}

type Marker = { numbers: number[]; rest: string; style: Style; indent: number };
type Found = Marker & { line: number };
/** Strong styles are markers wherever they stand; the others only as a series that begins with the first question. */
type Style = "strong" | "dash" | "bare" | "letter" | "roman" | "ordinal";

const AND = "(?:\\+|&|,|and|und|et|y|e|en|og|och|i|и)";
const WORD =
  "(?:questions?|q|frage|fragen|antwort|answers?|ans|réponse|pregunta|respuesta|domanda|pergunta|vraag|antwoord|fråga|svar|spørgsmål|spørsmål|kysymys|pytanie|otázka|вопрос|ответ|ad|zu|no|nr|n°|№|a|re|point|punkt)";

const SHAPES: { style: Style; pattern: RegExp; list?: boolean }[] = [
  // 2+3: both were fine · Q2 and Q3: …
  {
    style: "strong",
    list: true,
    pattern: new RegExp(
      `^(?:${WORD}\\s?)?(\\d{1,2}(?:\\s?${AND}\\s?(?:q|question )?\\d{1,2}){1,5})\\s?[.):\\-–]+\\s+(.*)$`,
      "i",
    ),
  },
  // Questions 2-4: …
  { style: "strong", list: true, pattern: /^(?:questions?|q|fragen)\s?(\d{1,2}\s?[-–]\s?\d{1,2})\s?[.):]+\s*(.*)$/i },
  // Q1 · Q1: · Question 1 - · A1:
  {
    style: "strong",
    pattern:
      /^(?:q|question|frage|antwort|answer|ans|réponse|pregunta|respuesta|domanda|pergunta|vraag|antwoord|fråga|svar|spørgsmål|spørsmål|kysymys|pytanie|otázka|вопрос|ответ)\.?\s?#?(\d{1,2})(?!\d)\s?[.):\-–—]*\s*(.*)$/i,
  },
  // A1: · No. 1: · ad 1)
  { style: "strong", pattern: new RegExp(`^${WORD}\\.?\\s?(\\d{1,2})\\s?[.):]+\\s*(.*)$`, "i") },
  // #1 · #1:
  { style: "strong", pattern: /^#\s?(\d{1,2})(?!\d)\s?[.):\-–—]*\s*(.*)$/ },
  // (1) · [1]
  { style: "strong", pattern: /^[([](\d{1,2})[)\]]\s?[:.\-–]?\s*(.*)$/ },
  // 1. fine · 1) fine · 1)4 — but 3.5 is a rating
  { style: "strong", pattern: /^(\d{1,2})\s?(?:[)）]|[.．、](?!\d))[.:)]?\s*(.*)$/ },
  // 1: fine — but 10:30 is a time
  { style: "strong", pattern: /^(\d{1,2})\s?[:：](?!\d\d(?!\d))\s*(.*)$/ },
  // 1 - fine
  { style: "dash", pattern: /^(\d{1,2})\s?(?:[-–—=>]|->|=>)\s*(.*)$/ },
  // 1 fine
  { style: "bare", pattern: /^(\d{1,2})(?:\s+(\S.*)|$)$/ },
];

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const ORDINALS: string[][] = [
  [
    "first",
    "firstly",
    "erstens",
    "premièrement",
    "primero",
    "primo",
    "primeiro",
    "ten eerste",
    "först",
    "for det første",
    "po pierwsze",
    "во-первых",
  ],
  [
    "second",
    "secondly",
    "zweitens",
    "deuxièmement",
    "segundo",
    "secondo",
    "ten tweede",
    "for det andet",
    "po drugie",
    "во-вторых",
  ],
  [
    "third",
    "thirdly",
    "drittens",
    "troisièmement",
    "tercero",
    "terzo",
    "terceiro",
    "ten derde",
    "for det tredje",
    "po trzecie",
    "в-третьих",
  ],
  ["fourth", "fourthly", "viertens", "quatrièmement", "cuarto", "quarto", "ten vierde", "po czwarte", "в-четвертых"],
  ["fifth", "fifthly", "fünftens", "cinquièmement", "quinto", "ten vijfde", "po piąte", "в-пятых"],
  ["sixth", "sixthly", "sechstens", "sixièmement", "sexto", "sesto", "ten zesde", "po szóste", "в-шестых"],
];

function markerOf(line: string, highest: number): Marker | undefined {
  if (!/[\d①-⑫❶-❿.),:]/u.test(line.slice(0, 40))) return undefined;
  // A phone writes keycaps and circled digits; they mean what "1." means.
  const keycap = /^\s*[*_>]*\s*(?:\d\ufe0f?\u20e3|[①-⑫❶-❿])/u.test(line);
  const head = line
    .slice(0, 4000)
    .replace(/[\ufe0f\u20e3]/g, "")
    .replace(/[❶-❿]/g, (sign) => `${sign.charCodeAt(0) - 0x2775}`);
  const plain = head.slice(0, 12).normalize("NFKC") + head.slice(12);
  const indent = plain.length - plain.trimStart().length;
  const bare = plain.trim().replace(/^(?:[*_•>]+\s*|[-–—]\s+(?=[#(Qq]?\d))+/, "");
  for (const { style, pattern, list } of /\d/.test(bare.slice(0, 24)) ? SHAPES : []) {
    const match = pattern.exec(bare);
    if (match === null) continue;
    const numbers = list === true ? listed(match[1]!) : [Number(match[1])];
    if (!numbers.every((number) => number >= 1 && number <= highest)) continue;
    const rest = (match[2] ?? "").replace(/^[*_]+\s*/, "");
    return { numbers, rest, style: keycap ? "strong" : style, indent };
  }
  return lettered(bare, highest, indent) ?? ordinal(bare, highest, indent);
}

function listed(text: string): number[] {
  const range = /^(\d{1,2})\s?[-–]\s?(\d{1,2})$/.exec(text);
  if (range !== null) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return to > from && to - from < 12 ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [0];
  }
  return [...text.matchAll(/\d{1,2}/g)].map((match) => Number(match[0]));
}

// (a) fine · b) fine · ii. fine
function lettered(bare: string, highest: number, indent: number): Marker | undefined {
  const match = /^[([]?([a-l]|[ivx]{1,4})[)\].](?:\s+(.*)|$)$/i.exec(bare);
  if (match === null) return undefined;
  const sign = match[1]!.toLowerCase();
  const roman = ROMAN.indexOf(sign) + 1;
  const letter = sign.length === 1 ? sign.charCodeAt(0) - 96 : 0;
  // "i." opens a roman series and stands ninth in the alphabet; a questionnaire is shorter than that.
  const style: Style = roman > 0 && (sign.length > 1 || "ivx".includes(sign)) ? "roman" : "letter";
  const number = style === "roman" ? roman : letter;
  return number >= 1 && number <= highest ? { numbers: [number], rest: match[2] ?? "", style, indent } : undefined;
}

// First, … · Secondly: …
function ordinal(bare: string, highest: number, indent: number): Marker | undefined {
  const head = bare.slice(0, 40).toLowerCase();
  const index = ORDINALS.findIndex((words) =>
    words.some((word) => head.startsWith(word) && /^(?: ?[,:.]|$)/.test(head.slice(word.length))),
  );
  if (index < 0 || index >= highest) return undefined;
  return { numbers: [index + 1], rest: bare.replace(/^[^,:.]{1,24}[,:.]?\s*/, ""), style: "ordinal", indent };
}

/** The markers that are question numbers; the others are lists inside an answer. */
function chooseMain(found: Found[]): Found[] {
  const strong = found.filter((marker) => marker.style === "strong");
  if (strong.length > 0) return series(strong);
  for (const style of ["dash", "bare", "letter", "roman", "ordinal"] as const) {
    const markers = series(found.filter((marker) => marker.style === style));
    // "4 - good, 4 - clear" are ratings with a comment; "1 - good, 2 - clear" are numbers.
    const ascending = markers.every((marker, i) => i === 0 || marker.numbers[0]! > markers[i - 1]!.numbers[0]!);
    const all = found.filter((marker) => marker.style === style).length;
    if (markers.length >= 2 && markers[0]!.numbers[0] === 1 && ascending && markers.length === all) return markers;
  }
  return [];
}

/** All of them when each number stands once; else the longest ascending series, outermost first. */
function series(markers: Found[]): Found[] {
  const outermost = Math.min(...markers.map((marker) => marker.indent));
  const outer = markers.filter((marker) => marker.indent <= outermost + 1);
  const numbers = outer.flatMap((marker) => marker.numbers);
  if (new Set(numbers).size === numbers.length) return outer;
  // best[n]: the longest series so far that ends with number n.
  const best = new Map<number, Found[]>();
  for (const marker of outer) {
    const [first, last] = [marker.numbers[0]!, marker.numbers.at(-1)!];
    let longest: Found[] = [];
    for (const [end, chain] of best) if (end < first && chain.length > longest.length) longest = chain;
    if ((best.get(last)?.length ?? 0) < longest.length + 1) best.set(last, [...longest, marker]);
  }
  return [...best.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
}

function cut(lines: string[], chosen: Found[], highest: number): Numbered {
  const lead = lines.slice(0, chosen[0]!.line).join("\n").trim();
  const entries: Entry[] = [];
  let tail = "";
  const tight =
    chosen.length > 1 &&
    chosen.every((marker, i) => i === 0 || !lines.slice(chosen[i - 1]!.line, marker.line).includes(""));
  chosen.forEach((marker, i) => {
    const end = chosen[i + 1]?.line ?? lines.length;
    let body = [marker.rest, ...lines.slice(marker.line + 1, end)];
    if (tight && i === chosen.length - 1) {
      const blank = body.findIndex((line, at) => at > 0 && line.trim() === "");
      if (blank > 0) {
        tail = body.slice(blank).join("\n").trim();
        body = body.slice(0, blank);
      }
    }
    entries.push(...onOneLine({ numbers: marker.numbers, text: body.join("\n").trim() }, chosen, highest));
  });
  return { lead, entries, tail };
}

/** "1) 4 2) great team 3) the SQL question": the numbers go on inside the line. */
function onOneLine(entry: Entry, chosen: Found[], highest: number): Entry[] {
  const entries: Entry[] = [];
  let { numbers, text } = entry;
  for (let next = numbers.at(-1)! + 1; next <= highest; next++) {
    if (chosen.some((marker) => marker.numbers.includes(next))) break;
    const match = new RegExp(`[\\s,;](?:q|#)?\\(?${next}(?:[):]|\\.(?!\\d))\\s?`, "i").exec(text.slice(0, 8000));
    if (match === null) break;
    entries.push({
      numbers,
      text: text
        .slice(0, match.index)
        .replace(/[\s,;]+$/, "")
        .trim(),
    });
    text = text.slice(match.index + match[0].length).trim();
    numbers = [next];
  }
  return [...entries, { numbers, text }];
}
