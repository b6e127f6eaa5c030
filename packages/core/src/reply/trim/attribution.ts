/**
 * Attribution lines: "On Tue, 4 Mar 2025 at 10:02, Ben <ben@example.com> wrote:" in the languages that mail programs
 * speak, on one line or wrapped over several, or glued to the end of the reply.
 */

import type { Line } from "../line.ts";
import { WORDINGS } from "./attribution-wordings.ts";

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
  const { text } = lines[index]!;
  // Most lines of prose end here; and a line of figures has no letter.
  if (text.length < 4 || text.length > 2000 || !mayBeAttribution(lines, index)) return undefined;
  if (!mayEnd(lines, index) || !/\p{L}/u.test(text)) return undefined;
  const first = westernDigits(text);
  const opens = STARTS.test(first.slice(0, 80));
  if (opens) {
    const found = complete(lines, index, 0, opens);
    if (found !== undefined) return found;
  }
  // "Sounds good. On 4 Mar 2025 Ben wrote:"
  for (const from of startsInside(first)) {
    const found = complete(lines, index, from, true);
    if (found !== undefined && !found.weak) return found;
  }
  return opens ? undefined : complete(lines, index, 0, opens);
}

/** False for most lines of prose: what credits somebody has a date, an address or a colon. So has a header block. */
export function mayBeAttribution(lines: Line[], index: number): boolean {
  const { text } = lines[index]!;
  return SIGNS.test(text) || text.startsWith("--") || closesSoon(lines, index);
}

// Arabic, Persian, Devanagari, Bengali, Thai, full-width.
const ZEROS = ["٠", "۰", "०", "০", "๐", "０"].map((zero) => zero.charCodeAt(0));
const FOREIGN_DIGIT = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;
const SIGNS = /[\d@<:：٠-٩۰-۹०-९০-৯๐-๙０-９]/;

/** ٤ مارس ٢٠٢٥ with the digits that the patterns know; the length stays. */
function westernDigits(text: string): string {
  if (!/[^\0-\u065f]/.test(text) || text.search(FOREIGN_DIGIT) < 0) return text;
  return text.replace(FOREIGN_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - ZEROS.find((zero) => code >= zero && code < zero + 10)!);
  });
}

// Words that open an attribution; a date must follow within a few characters.
const LEAD =
  "On|At|Am|Le|El|Il|In data|Em|No dia|Op|Den|På|W dniu|Dnia|Dne|Dňa|Dana|Vào|Vào ngày|Vào lúc|Lúc|Pada|Στις|На|В|În|La|Pe|Pe data de|Þann|V|U|Missatge de|Kontakt|O|A|Il giorno|Pada tanggal|Më|Ar|Je|Mnamo|Noong|ในวันที่|เมื่อ|เมื่อวันที่|في|بتاريخ|בתאריך|در|در تاریخ|在";
const DAY = "[\\p{L}\\p{M}\\u200c׳’'-]{2,14}[.,،]{0,2} ?";
const STARTS = new RegExp(
  `^[*_-]{0,12} ?(?:(?:${LEAD}) (?:${DAY}){0,2}[^\\s]{0,3}\\d|(?:${LEAD}) \\p{Lu}\\p{L}{2,8},|(?:${DAY}){0,2}\\d)`,
  "u",
);
const INSIDE = new RegExp(
  `(?:[\\s.!?,;)]|-{2,} ?)(?=(?:On|Am|Le|El|Il|Op|Em|Den|På|W dniu|Dnia) (?:${DAY}){0,2}\\d)`,
  "gu",
);
const MAYBE_INSIDE = /[\s.!?,;)-](?:On|Am|Le|El|Il|Op|Em|Den|På|W dniu|Dnia) /;

function startsInside(text: string): number[] {
  // Going through all matches costs more than the rest of the line, and nearly always there is none.
  if (text.length < 24 || !MAYBE_INSIDE.test(text)) return NOWHERE;
  const starts: number[] = [];
  for (const match of text.slice(0, 600).matchAll(INSIDE)) {
    starts.push(match.index + match[0].length);
    if (starts.length > 3) break;
  }
  return starts;
}

const NOWHERE: number[] = [];

/** Whether what ends an attribution stands within its reach: a colon, an address, a verb. Items with figures have none. */
function mayEnd(lines: Line[], index: number): boolean {
  for (let at = index; at < index + MOST_LINES && at < lines.length; at++) {
    const { text } = lines[at]!;
    if (ENDING.test(text)) return true;
    if (text === "" && !mayGoOn(lines, at)) return false;
  }
  return false;
}

/** Polymail puts blank lines around the address; elsewhere a blank line ends the attempt. */
function mayGoOn(lines: Line[], blank: number): boolean {
  return /^[<(]/.test(lines[blank + 1]?.text ?? "");
}

function complete(lines: Line[], index: number, from: number, opens: boolean): Attribution | undefined {
  const first = lines[index]!;
  const soon = !opens && closesSoon(lines, index);
  let joined = "";
  let blanks = 0;
  let found: Attribution | undefined;
  for (let count = 1; count <= MOST_LINES && index + count <= lines.length; count++) {
    const line = lines[index + count - 1]!;
    if (line.text === "") {
      if (++blanks > 2 || !mayGoOn(lines, index + count - 1)) return found;
      continue;
    }
    // "<", "ben@example.com", "> wrote:" on lines of their own: the last looks like a marked one.
    const closing = line.depth === first.depth + 1 && joined.split("<").length > joined.split(">").length;
    if (count > 1 && !closing && (line.depth !== first.depth || STARTS_DATE.test(line.text.slice(0, 80)))) return found;
    const text = westernDigits(line.text);
    joined = count === 1 ? text.slice(from) : `${joined} ${closing ? ">" : ""}${text}`;
    if (joined.length > LONGEST) return found;
    if (count === 2 && CARD.test(joined) && hasMoment(joined))
      return { from, lines: count, weak: false, trails: false };
    const verdict = judge(joined, opens);
    // "Op 4 maart 2025 schreef" says enough, but its colon may stand at the end of the next line.
    if (verdict?.weak === false && (verdict.trails || /[:：][-*_\s]*$/.test(joined) || found?.weak === false))
      return { from, lines: count, ...verdict };
    if (found?.weak === false) return found;
    if (verdict !== undefined)
      found = found === undefined || !verdict.weak ? { from, lines: count, ...verdict } : found;
    if (!opens && !wraps(joined, count) && !(soon && count < 4)) return found;
  }
  return found;
}

// "Ben Ode" <ben@example.com>
// 03/04/2025 10:02 AM
const CARD = /^["'\p{Lu}][^@:]{1,60}[<([][^\s@]{1,80}@[^\s@]{3,80}[>)\]] (?:\p{L}{2,10}[.,]{0,2} ){0,2}\d[^!?]{4,40}$/u;

/**
 * Only what opens like an attribution may wrap; a sentence is not glued to its neighbours. Turkish, Hungarian and Chinese
 * put the name and the address first, then the date.
 */
function wraps(joined: string, count: number): boolean {
  if (/<$/.test(joined)) return true;
  return count < 4 && !/\p{L}{3}[.!?]$/u.test(joined) && /[<(][^\s<>()]{1,80}@[^\s<>()]{3,80}[>)]/.test(joined);
}

/**
 * Benjamin Alexander Ode-Fitzgerald schrieb am Dienstag, den
 * 04.03.2025 um 10:02:
 *
 * A paragraph of two to four lines that ends with a colon, and has a number or an address in it, may be one attribution.
 */
function closesSoon(lines: Line[], index: number): boolean {
  const { depth, text } = lines[index]!;
  if (text.length < 20 || ":：.!?".includes(text.charAt(text.length - 1))) return false;
  const before = lines[index - 1];
  if (before !== undefined && before.text !== "" && before.depth === depth) return false;
  for (let at = index + 1; at < index + 4; at++) {
    const line = lines[at];
    if (line === undefined || line.text === "" || line.depth !== depth || line.text.length > 120) return false;
    if (line.text.endsWith(":") || line.text.endsWith("：")) return isDated(lines, index, at);
  }
  return false;
}

/** Whether one of the lines has a number, or one below the first an address. */
function isDated(lines: Line[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const { text } = lines[at]!;
    if (/\p{Nd}{2}/u.test(text) || (at > from && BRACKETED.test(text))) return true;
  }
  return false;
}

const STARTS_DATE = new RegExp(`^(?:${LEAD}) (?:${DAY}){0,2}\\d`, "u");

function judge(text: string, opens: boolean): { weak: boolean; trails: boolean } | undefined {
  if (GROUPWISE.test(text) && hasMoment(text)) return { weak: false, trails: false };
  const bare = withoutRules(text);
  const ends = bare.endsWith(":") || bare.endsWith("：");
  // Most lines are settled here, before the long list of verbs.
  if (!ends && !bare.endsWith(">") && !FINAL.test(bare.slice(-24))) return trailing(bare, opens);
  // Without a colon only a verb at the very end counts: "On 4 Mar 2025 Ben <ben@example.com> wrote".
  const verb = verbIn(ends ? bare : bare.slice(-24));
  const date = hasDate(bare);
  const address = hasAddress(bare);
  const whole = date && hasMoment(bare);
  // "2017-11-24 16:32 GMT+01:00 Ben <ben@example.com>:" needs no verb in any language, nor does a bracketed address
  // with the day and the time.
  if (
    ends &&
    address &&
    date &&
    (opens || verb !== undefined || CREDITED.test(bare) || (whole && BRACKETED.test(bare)))
  )
    return { weak: false, trails: false };
  const dashed = text.startsWith("--") && text.endsWith("--");
  if (verb !== undefined && (verb.final || (!verb.last && ends && verb.wordsAfter <= 9) || verb.dated)) {
    if ((date && address) || (opens && DATED.test(bare))) return { weak: false, trails: false };
    if (dashed || (address && ends)) return { weak: false, trails: false };
    // "Ben Ode schrieb am 04.03.2025 um 10:02:"
    if (ends && whole && bare.split(" ").length <= 16) return { weak: false, trails: false };
    if (ends) return { weak: true, trails: false };
  }
  // "2011/4/7 Ben <ben@example.com>" above a marked quotation.
  if (opens && date && /<[^<>\s]{3,80}@[^<>\s]{3,80}>$/.test(bare)) return { weak: true, trails: false };
  // "Quoting Ben Ode <ben@example.com>:" and "Ben Ode, 04.03.2025 10:02:" above a marked quotation, in any language.
  if (ends && (whole || BRACKETED.test(bare)) && bare.split(" ").length <= 14 && !/[.!?] \p{Lu}/u.test(bare))
    return { weak: true, trails: false };
  return trailing(bare, opens);
}

/** "---- On 4 Mar 2025 Ben wrote ----" without what is drawn around it. */
function withoutRules(text: string): string {
  let from = 0;
  while (from < text.length && RULES.includes(text.charAt(from))) from++;
  let to = text.length;
  while (to > from && RULES.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

const RULES = "-=*_ \n";

/** "On … Ben <ben@example.com> wrote: Hello" with the quotation on the same line. */
function trailing(text: string, opens: boolean): { weak: boolean; trails: boolean } | undefined {
  if (!opens || !text.includes(":")) return undefined;
  const colon = text.search(/(?:wrote|schrieb|écrit|escribió|scritto|escreveu|schreef|geschreven) ?:\s*\S/);
  if (colon < 0) return undefined;
  const head = text.slice(0, text.indexOf(":", colon));
  return hasAddress(head) && hasDate(head) ? { weak: false, trails: true } : undefined;
}

// >>> Ben Ode <ben@example.com> 3/4/2025 10:02 AM >>>
const GROUPWISE = /^>{3} .{5,120} >{3}$/;

// The colon follows the address in its brackets, or the time.
const CREDITED = /[<(][^\s<>()]{1,80}@[^\s<>()]{3,80}[>)](?:\)? ?|.{0,60}\d[.:]\d\d\)? ?)[:：]$/;
const DOMAIN = /@[^\s<>()[\]"'@]{3,80}/g;

/** An address, bare or in brackets. */
function hasAddress(text: string): boolean {
  if (!text.includes("@")) return false;
  DOMAIN.lastIndex = 0;
  for (let match = DOMAIN.exec(text); match !== null; match = DOMAIN.exec(text)) {
    if (match.index > 0 && !/[\s<>()[\]"']/.test(text[match.index - 1]!)) return true;
  }
  return false;
}

const DATE =
  /(?:19|20)\d\d|\d{1,2}[:.h]\d{2}|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}|\d{4}\s?年|\p{L}{3,}\.? \d{1,2},|\d{1,2}\.? \p{L}{3}/u;

const BRACKETED = /[<([][^\s<>()[\]]{1,80}@[^\s<>()[\]]{3,80}[>)\]]/;

// A day with its year and a time: nobody tells a story to the minute.
function hasMoment(text: string): boolean {
  return (
    /(?:19|20|25)\d\d|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}/.test(text) &&
    /\d{1,2}(?:[:.]| ?h ?)\d{2}(?!\d|[./-]\d)/.test(text)
  );
}

// Without an address the date must be whole: "On 4 March the interviewer wrote:" is a story.
const DATED = /(?:19|20)\d\d|\d{1,2}[:.h]\d{2}|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}/;

/** A year, a time of day or a calendar date. */
export function hasDate(text: string): boolean {
  return DATE.test(text);
}

// The verbs that end an attribution where its colon was lost.
const FINAL_VERBS =
  "wrote|writes|sent|schrieb|geschrieben|écrit|escribió|scritto|escreveu|schreef|skrev|kirjoitti|napisał|написал|пишет|写道|寫道|のメール|작성";
const FINAL = new RegExp(`(?:${FINAL_VERBS})$`, "i");
const ENDING = new RegExp(`[:：>@]|(?:${FINAL_VERBS})[-=*_\\s]*$`, "i");

/** `dated`: nothing but a date follows, "… said the following on 3/4/2025 10:02 AM". */
type Verb = { final: boolean; last: boolean; wordsAfter: number; dated: boolean };

/** The last word of each verb, and the verbs that end with it; "napisał(a)" and "έγραψε/αν" stand under their stems. */
const VERBS = new Map<string, { verb: string; last: boolean }[]>();
for (const { verbs, last = false } of WORDINGS) {
  for (const wording of verbs) {
    const verb = wording.replace(/[(/].*$/, "");
    const end = verb.slice(verb.lastIndexOf(" ") + 1);
    const others = VERBS.get(end) ?? [];
    if (!others.some((other) => other.verb === verb)) VERBS.set(end, [...others, { verb, last }]);
  }
}

const WORDS = /[\p{L}\p{M}]+(?:\([\p{L}-]{1,5}\)|\/\p{L}{1,3}(?!\p{L}))?/gu;
const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const EAST_ASIAN_END = /(?:のメール|のメッセージ|書きました|写道|寫道|写到|님이 작성|작성|작성한 메시지|쓴 글)[:：]?$/;

const DATED_AFTER = /^(?:(?:the )?following )?(?:on|at) [\p{L}., ]{0,24}\d/iu;

function verbIn(text: string): Verb | undefined {
  if (EAST_ASIAN.test(text) && EAST_ASIAN_END.test(text))
    return { final: true, last: false, wordsAfter: 0, dated: false };
  const lower = text.toLowerCase();
  const closing = finalVerb(lower);
  if (closing !== undefined) return { final: true, last: closing.last, wordsAfter: 0, dated: false };
  let found: Verb | undefined;
  WORDS.lastIndex = 0;
  for (let match = WORDS.exec(lower); match !== null; match = WORDS.exec(lower)) {
    const stem = /[(/]/.test(match[0]) ? match[0].replace(/[(/].*$/, "") : match[0];
    const end = match.index + stem.length;
    const known = verbAt(lower, stem, end);
    if (known === undefined) continue;
    const after = lower.slice(match.index + match[0].length).replace(/^[:：\s]+|[:：\s]+$/g, "");
    const wordsAfter = after === "" ? 0 : after.split(" ").length;
    const dated = wordsAfter <= 10 && DATED_AFTER.test(after);
    found = { final: after === "", last: known.last, wordsAfter, dated };
  }
  return found;
}

/** The verb at the very end, where most attributions have it. */
function finalVerb(text: string): { last: boolean } | undefined {
  let end = text.length;
  while (end > 0 && ":： ".includes(text.charAt(end - 1))) end--;
  return verbAt(text, text.slice(text.lastIndexOf(" ", end - 1) + 1, end), end);
}

/** The verb whose last word this is, and whose other words stand before it. */
function verbAt(text: string, word: string, end: number): { last: boolean } | undefined {
  return VERBS.get(word)?.find(({ verb }) => endsWithWords(text, end, verb));
}

function endsWithWords(text: string, end: number, words: string): boolean {
  const from = end - words.length;
  return text.startsWith(words, from) && (from <= 0 || !/[\p{L}\p{M}]/u.test(text[from - 1]!));
}
