/**
 * A person's name as it may stand in a mail (R30): given name first, no title, pronouns, company or ornament. What is no name
 * (a link, a sentence, a slogan with digits) is none, and the address stands in its place.
 */
import { plainWords, withoutLinks } from "./plain-words.ts";

/**
 * `DOE, Jane (she/her)`, `Dr. Jane DOE | Acme` → `Jane Doe`; undefined when nothing that reads as a name is left, and for
 * a family name alone ("Mr Smith"), by which nobody is greeted.
 */
export function personName(text: string | undefined): string | undefined {
  const name = nameIn(text);
  return name !== undefined && !name.includes(" ") && HONORIFICS.test((text ?? "").trim()) ? undefined : name;
}

/** The same, with a family name alone: "Frau Doe" → `Doe`. */
export function nameIn(text: string | undefined): string | undefined {
  const bare = withoutLinks((text ?? "").slice(0, 400).replace(TAGS, " "))
    .replace(ASIDES, " ")
    .replace(PICTURES, " ")
    .replace(/[’`´]/g, "'")
    .replace(AFFILIATION, "");
  // Whoever writes these into a name writes something else than a name.
  if (/[{}<>:!?$%#=*&+\\]/.test(bare)) return undefined;
  const plain = plainWords(bare, 200)?.replace(PRONOUNS, " ");
  const words = turned(plain ?? "")
    .replace(HONORIFICS, "")
    .replace(DEGREES, "")
    .replace(/^[\s,.'-]+|[\s,'-]+$/g, "")
    .replace(/\s+/g, " ");
  if (!NAME.test(words) || words.length > MOST_LETTERS) return undefined;
  const parts = words.split(" ");
  return parts.length > MOST_PARTS
    ? undefined
    : familyLast(parts)
        .map((part) => cased(part, words))
        .join(" ");
}

const MOST_PARTS = 6;
const MOST_LETTERS = 60;

const TAGS = /<[^<>]{0,200}>/g;
// "Jane Doe (Acme)", "Jane [she/her]", "Jane Doe 🌟"
const ASIDES = /\([^()]{0,80}\)?|\[[^[\]]{0,80}\]?|【[^】]{0,80}】?/g;
const PICTURES = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3/gu;
// "Jane Doe | Acme", "Jane Doe - Acme Talent", "Jane Doe via Calendly", "Jane Doe @ Acme"
const AFFILIATION = /\s+(?:[|•·@/]|[-–—](?=\s)|via\s|from\s|at\s|bei\s|chez\s).*$/iu;
const PRONOUNS =
  /\b(?:she|he|they|sie|er|elle|il|ella|él|hij|zij|ela|ele)\s?\/\s?\p{L}{2,5}(?:\s?\/\s?\p{L}{2,6})?(?!\p{L})/giu;
const HONORIFICS =
  /^(?:(?:dr|prof|mr|mrs|ms|miss|mx|sir|dame|herr|frau|hr|fr|dipl|ing|med|mag|m|mme|mlle|mons|sr|sra|srta|dott|dott\.?ssa|dottoressa|sig|sig\.?ra|dhr|mevr|mw|drs|ir|eng|dra|exmo|univ|jur|rer|nat|phil|habil)(?:\.-?ing)?(?:\.\s?|\s+))+(?=\p{L}{2})/iu;
const DEGREES =
  /(?:,?\s+(?:ph\.?\s?d|m\.?sc|b\.?sc|mba|m\.?a|b\.?a|md|esq|cpa|phr|sphr|shrm-?s?cp|pmp|ll\.?m|dipl)\.?)+$/iu;
// Letters of any script, with the marks that names hold.
const NAME = /^\p{L}[\p{L}\p{M}'.-]*(?: \p{L}[\p{L}\p{M}'.-]*)*$/u;

/** "Doe, Jane", "van der Berg, Jan". */
function turned(name: string): string {
  const [family = "", given = "", ...more] = name.split(/\s*,\s*/);
  const isGiven = given !== "" && more.length === 0 && !DEGREES.test(` ${given}`);
  return isGiven
    ? `${given} ${family}`
    : [family, given, ...more]
        .filter((part) => part !== "")
        .slice(0, 1)
        .join(" ");
}

/** "DOE Jane", "WANG Xiaoming": the family name is the one in capitals. */
function familyLast(parts: string[]): string[] {
  const family = parts.filter(isCapitals);
  const given = parts.filter((part) => !isCapitals(part));
  const capitalised = given.every((part) => /^\p{Lu}\p{Ll}/u.test(part));
  return isCapitals(parts[0] ?? "") && given.length > 0 && capitalised ? [...given, ...family] : parts;
}

function isCapitals(part: string): boolean {
  return /^\p{Lu}[\p{Lu}'-]+$/u.test(part);
}

/** JANE and jane are Jane; what mixes its cases (McDonald) or is a particle (van, de) stays. */
function cased(part: string, name: string): string {
  if (PARTICLES.has(part.toLowerCase())) return isCapitals(part) ? part.toLowerCase() : part;
  if (!isCapitals(part) && !(name === name.toLowerCase() && /^\p{Ll}/u.test(part))) return part;
  return part.toLowerCase().replace(/(?:^|['-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const PARTICLES: ReadonlySet<string> = new Set(
  "van von der den de da das do dos di del della la le ten ter zu zum bin ibn al el y e".split(" "),
);
