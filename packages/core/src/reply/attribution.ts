/**
 * Attribution lines: "On Tue, 4 Mar 2025 at 10:02, Ben <ben@example.com> wrote:" in the languages that mail programs
 * speak, on one line or wrapped over several, or glued to the end of the reply.
 */
import { WORDINGS } from "./attribution-wordings.ts";
import type { Line } from "./line.ts";

/**
 * Where an attribution begins and how far it reaches.
 * `from` is the offset in the first line (above 0 when the reply stands before it), `lines` how many lines it takes,
 * `weak` that it counts only when a marked quotation follows, `trails` that quoted words follow on its last line.
 */
export type Attribution = { from: number; lines: number; weak: boolean; trails: boolean };

const LONGEST = 500;
const MOST_LINES = 6;

/** The attribution that begins in line `index`, or undefined. Looks at no more than six lines of 500 characters. */
export function attributionAt(lines: Line[], index: number): Attribution | undefined {
  const first = lines[index]!.text;
  // Most lines of prose end here: an attribution has a date, an address or a colon.
  if (first.length > 2000 || !/[\d@<:：]|^--/.test(first)) return undefined;
  const opens = STARTS.test(first.slice(0, 80));
  if (opens) {
    const found = complete(lines, index, 0, true);
    if (found !== undefined) return found;
  }
  // "Sounds good. On 4 Mar 2025 Ben wrote:"
  for (const from of startsInside(first)) {
    const found = complete(lines, index, from, true);
    if (found !== undefined && !found.weak) return found;
  }
  return opens ? undefined : complete(lines, index, 0, false);
}

// Words that open an attribution; a date must follow within a few characters.
const LEAD =
  "On|Am|Le|El|Il|In data|Em|Op|Den|På|W dniu|Dnia|Dne|Dňa|Vào|Pada|Στις|На|В|În|Pe data de|Vào lúc|Þann|V|U|Missatge de|Kontakt|O|A|Il giorno|Pada tanggal|ในวันที่|في|בתאריך|در|在";
const DAY = "[\\p{L}׳’]{2,12}[.,،]{0,2} ?";
const STARTS = new RegExp(
  `^[*_-]{0,12} ?(?:(?:${LEAD}) (?:${DAY}){0,2}[^\\s]{0,3}\\d|(?:${LEAD}) \\p{Lu}\\p{L}{2,8},|(?:${DAY}){0,2}\\d)`,
  "u",
);
const INSIDE = new RegExp(
  `(?:[\\s.!?,;)]|-{2,} ?)(?=(?:On|Am|Le|El|Il|Op|Em|Den|På|W dniu|Dnia) (?:${DAY}){0,2}\\d)`,
  "gu",
);

function startsInside(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.slice(0, 600).matchAll(INSIDE)) {
    starts.push(match.index + match[0].length);
    if (starts.length > 3) break;
  }
  return starts;
}

function complete(lines: Line[], index: number, from: number, opens: boolean): Attribution | undefined {
  const first = lines[index]!;
  let joined = "";
  let blanks = 0;
  let weak: Attribution | undefined;
  for (let count = 1; count <= MOST_LINES && index + count <= lines.length; count++) {
    const line = lines[index + count - 1]!;
    if (line.text === "") {
      // Polymail puts blank lines around the address; elsewhere a blank line ends the attempt.
      if (++blanks > 2 || !/^[<(]/.test(lines[index + count]?.text ?? "")) return weak;
      continue;
    }
    // "<", "ben@example.com", "> wrote:" on lines of their own: the last looks like a marked one.
    const closing = line.depth === first.depth + 1 && joined.split("<").length > joined.split(">").length;
    if (count > 1 && !closing && (line.depth !== first.depth || STARTS_DATE.test(line.text.slice(0, 80)))) return weak;
    joined = count === 1 ? line.text.slice(from) : `${joined} ${closing ? ">" : ""}${line.text}`;
    if (joined.length > LONGEST) return weak;
    const verdict = judge(joined, opens);
    if (verdict?.weak === false) return { from, lines: count, ...verdict };
    if (verdict !== undefined) weak ??= { from, lines: count, ...verdict };
    // Only what opens like an attribution may wrap; a sentence is not glued to its neighbours. Turkish, Hungarian and
    // Chinese put the name first, then the date.
    const named =
      count < 4 && !/\p{L}{3}[.!?]$/u.test(joined) && /[<(][^\s<>()]{1,80}@[^\s<>()]{3,80}[>)]/.test(joined);
    if (!opens && !named && !/<$/.test(line.text)) return weak;
  }
  return weak;
}

const STARTS_DATE = new RegExp(`^(?:${LEAD}) (?:${DAY}){0,2}\\d`, "u");

function judge(text: string, opens: boolean): { weak: boolean; trails: boolean } | undefined {
  const bare = text.replace(/^[-=*_\s]+/, "").replace(/[-=*_\s]+$/, "");
  const dashed = /^-{2,}/.test(text) && /-{2,}$/.test(text);
  const ends = /[:：]$/.test(bare);
  // Most lines are settled here, before the long list of verbs.
  if (!ends && !bare.endsWith(">") && !FINAL.test(bare.slice(-24))) return trailing(bare, opens);
  // Without a colon only a verb at the very end counts: "On 4 Mar 2025 Ben <ben@example.com> wrote".
  const verb = verbIn(ends ? bare : bare.slice(-24));
  const date = hasDate(bare);
  const address = ADDRESS.test(bare);
  // "2017-11-24 16:32 GMT+01:00 Ben <ben@example.com>:" needs no verb in any language.
  if (ends && address && date && (opens || verb !== undefined || CREDITED.test(bare)))
    return { weak: false, trails: false };
  if (verb !== undefined && (verb.final || (!verb.last && ends && verb.wordsAfter <= 6))) {
    if ((date && address) || (opens && DATED.test(bare))) return { weak: false, trails: false };
    if (dashed || (address && ends)) return { weak: false, trails: false };
    if (ends) return { weak: true, trails: false };
  }
  // "2011/4/7 Ben <ben@example.com>" above a marked quotation.
  if (opens && date && /<[^<>\s]{3,80}@[^<>\s]{3,80}>$/.test(bare)) return { weak: true, trails: false };
  return trailing(bare, opens);
}

/** "On … Ben <ben@example.com> wrote: Hello" with the quotation on the same line. */
function trailing(text: string, opens: boolean): { weak: boolean; trails: boolean } | undefined {
  if (!opens || !text.includes(":")) return undefined;
  const colon = text.search(/(?:wrote|schrieb|écrit|escribió|scritto|escreveu|schreef|geschreven) ?:\s*\S/);
  if (colon < 0) return undefined;
  const head = text.slice(0, text.indexOf(":", colon));
  return ADDRESS.test(head) && hasDate(head) ? { weak: false, trails: true } : undefined;
}

// The colon follows the address in its brackets, or the time.
const CREDITED = /[<(][^\s<>()]{1,80}@[^\s<>()]{3,80}[>)](?:\)? ?|.{0,60}\d[.:]\d\d\)? ?)[:：]$/;
const ADDRESS = /[<(["'\s:]?[^\s<>()[\]"']{1,80}@[^\s<>()[\]"']{3,80}/;
const DATE =
  /(?:19|20)\d\d|\d{1,2}[:.h]\d{2}|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}|\d{4}\s?年|\p{L}{3,}\.? \d{1,2},|\d{1,2}\.? \p{L}{3}/u;

// Without an address the date must be whole: "On 4 March the interviewer wrote:" is a story.
const DATED = /(?:19|20)\d\d|\d{1,2}[:.h]\d{2}|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}/;

/** A year, a time of day or a calendar date. */
export function hasDate(text: string): boolean {
  return DATE.test(text);
}

// The verbs that end an attribution where its colon was lost.
const FINAL =
  /(?:wrote|writes|sent|schrieb|geschrieben|écrit|escribió|scritto|escreveu|schreef|skrev|kirjoitti|napisał|написал|пишет|写道|寫道|のメール|작성)$/i;

type Verb = { final: boolean; last: boolean; wordsAfter: number };

const VERBS = new Map<string, boolean>();
for (const wording of WORDINGS) for (const verb of wording.verbs) VERBS.set(verb, wording.last === true);
const VERB = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[...VERBS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((verb) => verb.replace(/[()/]/g, "\\$&"))
    .join("|")})(?![\\p{L}\\p{M}(])|(?:のメール|写道|寫道|写到|님이 작성|작성|napisao je|napisala je)(?=[:：]?$)`,
  "giu",
);

function verbIn(text: string): Verb | undefined {
  let found: Verb | undefined;
  for (const match of text.matchAll(VERB)) {
    const after = text.slice(match.index + match[0].length).replace(/^[:：\s]+|[:：\s]+$/g, "");
    const last = VERBS.get(match[0].toLowerCase()) ?? true;
    found = { final: after === "", last, wordsAfter: after === "" ? 0 : after.split(" ").length };
  }
  return found;
}
