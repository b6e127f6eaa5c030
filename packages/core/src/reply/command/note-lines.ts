/**
 * Notes that a recruiter dictates for the record: how they open, in seven languages, how far they reach, and which lines of
 * a letter look like one. A note is the recruiter's alone; a line of it in a mail to a party is the worst of mistakes.
 */
import { AND, COURTESY_BEHIND, FILLER, OPENER, POLITE, plain, THEN } from "./command-words.ts";
import { isGreeting } from "./pleasantries.ts";

/** A program that breaks lines does it beyond this, so what follows such a line still belongs to it. */
const BROKEN_AT = 55;
const LONGEST = 500;

// also · and please · Danke! Bitte · P.S.
const LEAD = `(?:(?:${FILLER}|${THEN}|${AND}|${POLITE}|${OPENER}|${COURTESY_BEHIND}|one more thing|p\\.?s)[,:.!;]* +){0,4}`;
const NOUN = "(?:notes?|memo|notiz|vermerk|remarque|nota|appunto|notitie)";
const RARER = "(?:notizen|anmerkung|hinweis|aktennotiz|notas|observacion|appunti|annotazione|aantekening|anotacao)";
// my private note: · une petite note : · eine interne Notiz:
const BEFORE =
  "(?:(?:a|an|my|our|the|another|internal|private|personal|quick|short|side|eine?|meine?|unsere?|die|interne?|privat[aeo]?|personliche|kurze|une?|ma|notre|la|le|petite|una|mi|mia|un|il|breve|een|mijn|uma?|minha) ){1,3}";
// note to self: · Notiz für mich: · nota interna:
const FOR_US =
  "(?: (?:to (?:self|myself|us|file|the file)|for (?:me|us|myself|ourselves|you|the (?:file|record))|(?:nur )?fur (?:mich|uns|dich|sie|die akte)|pour (?:moi|nous|vous|le dossier)|para (?:mi|mim|nosotros|nos|el expediente)|per (?:me|noi)|voor (?:mij|ons|het dossier)|bene|only|intern[aeo]?|internal|privat[aeo]?|privee?|private|personal|personnelle))";
// FYI · zur Info · pour info
const INFORMING =
  "(?:fyi|for your information|n\\.?b\\.?|zur info(?:rmation)?|pour (?:votre |ton )?info(?:rmation)?|para (?:su |tu |sua )?info(?:rmacion|rmacao)?|per (?:tua |vostra )?info(?:rmazione)?|ter info(?:rmatie)?)";
// add a note · notiere dir · prenez note · toma nota · prendi nota · noteer · anote
const VERB = `(?:(?:add|keep|make|take|put|leave|write)(?: down)?(?: a| this| the)? note|(?:note|jot|write)(?: this| it)? down|(?:put|keep) (?:on|for) (?:the )?record|notiere?n?|merken?|vermerken?|(?:eine )?notiz (?:hinzufugen|machen)|schreib(?:en?)?(?: dir| sie sich| sie)? auf|notez|noter|prend(?:s|re) note|prenez note|retene[zr]|a noter|da notare|${INFORMING}|apunt(?:a|ar|e|en)|anot(?:a|ar|e|en)|tom(?:a|ar|e|en) nota|annot(?:a|are|ate|i)|prend(?:i|ere|ete|a) nota|segna(?:re|ti|te)?|noter?en|noteer|onthoud(?:en)?|regist(?:a|ar|e|re|rar))(?: sie)?(?: dir| dich| euch| sich| je| u| te)?`;

/** A line that opens as a note does. */
const NOTE = new RegExp(
  `^${LEAD}(?:${VERB}|remember(?= that)|${NOUN}${FOR_US}?|${RARER}${FOR_US}?(?= ?[:–—])|${BEFORE}(?:${NOUN}|${RARER})${FOR_US}?(?= ?[:–—-]|$))(?: please| bitte)?,?(?: (?:that|of|dass|que|che|dat))?(?: ?[:,–—-]+\\s*|\\s+|$)`,
  "u",
);
// Note: … · Note to self … · Notiz – …
const MARKED = new RegExp(`^${LEAD}(?:${BEFORE})?(?:${NOUN}|${RARER})(?:${FOR_US}|(?= ?[:–—]))`, "u");
/** "Please note that we close on Friday" and "FYI, we close" are how letters speak; `note she wants 70k` is not. */
const LETTERLIKE = new RegExp(
  `^(?:(?:${THEN}|${AND}) )?(?:please|kindly|bitte|veuillez|merci de|por favor|per favore|alstublieft|gelieve|a noter|da notare|${INFORMING})(?!\\p{L})`,
  "u",
);

/** Whether a line opens as a note, with anything behind that or nothing. */
export function opensAsNote(line: string): boolean {
  return NOTE.test(opening(line));
}

/** Whether a sentence of a line opens as a note: "Thanks for it. Also note that she is unsure." */
export function holdsNote(line: string): boolean {
  return opensAsNote(line) || pieces(line).some((piece) => NOTE.test(piece));
}

/** Whether a line of a letter, one that greets somebody, is rather a note to us. */
export function isNoteInLetter(line: string): boolean {
  const folded = opening(line);
  return (NOTE.test(folded) && !LETTERLIKE.test(folded)) || pieces(line).some((piece) => MARKED.test(piece));
}

/**
 * A note is one line, with what a program broke off it; a bare "note:" takes the paragraph or the list beneath, up to a
 * line that `ends` it. `last` is the index of its last line.
 */
export function noteFrom(
  lines: string[],
  index: number,
  ends: (line: string) => boolean,
): { text: string; last: number } | undefined {
  const line = bare(lines[index] ?? "");
  const lead = NOTE.exec(plain(line));
  if (!lead) return undefined;
  const words = [line.slice(lead[0].length).trim()];
  const isBare = words.join("") === "";
  let last = index;
  for (let next = index + 1; next < lines.length; next++) {
    const below = lines[next]?.trim() ?? "";
    const isOpen = words.join("") === "";
    if (isOpen && below === "") continue;
    const continues = isBare || (lines[last] ?? "").length >= BROKEN_AT;
    const item = /^[*•·-]\s/.test(below);
    if (!continues || below === "" || (item && !isBare) || isGreeting(below) || opensAsNote(below) || ends(below))
      break;
    words.push(below.replace(/^[*•·-]\s+/, ""));
    last = next;
  }
  const text = words.join(" ").trim();
  return text === "" ? undefined : { text, last };
}

const BREAK = new RegExp(`[,;.!?]\\s+|\\s+[–—-]\\s+|\\s*[([]|\\s+(?=(?:${AND}|${THEN})\\s)`, "gu");

/** Where behind the start of a line a note begins, as "send candidate" ends in "send candidate, note she is unsure". */
export function noteWithin(line: string): { head: string; note: string } | undefined {
  if (line.length > LONGEST || opensAsNote(line)) return undefined;
  const typed = line.normalize("NFC");
  const folded = plain(typed);
  for (const {
    index,
    0: { length },
  } of folded.matchAll(BREAK)) {
    if (index > 0 && NOTE.test(folded.slice(index + length)))
      return { head: typed.slice(0, index), note: unbracketed(typed.slice(index + length)) };
  }
  return undefined;
}

/** "(note: she is unsure)" was opened with what broke it off. */
function unbracketed(note: string): string {
  return /[([]/.test(note) ? note : note.replace(/[)\]]\s*$/, "");
}

function pieces(line: string): string[] {
  return plain(line.normalize("NFC"))
    .split(/[,;.!?([]\s*/)
    .slice(1)
    .map((piece) => piece.slice(0, LONGEST));
}

function opening(line: string): string {
  return plain(bare(line.slice(0, LONGEST)));
}

/** Without the mark or the number of an item of a list. */
function bare(line: string): string {
  return line
    .normalize("NFC")
    .replace(/^[\s>*•·‣◦–—-]+/, "")
    .replace(/^\(?\d{1,2}[.)]\s+(?=\D)/, "");
}
