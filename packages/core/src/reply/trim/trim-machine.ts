/**
 * Rules of trim.ts about lines that programs write around a person's words: banners, footers of lists and phones, legal
 * text, signature delimiters, drawn lines, armor.
 */
import { isNumbered } from "./letters.ts";
import { continuesBanner } from "./notices.ts";
import type { Fate, Rule, Scan } from "./trim.ts";

export const MACHINE_RULES: Rule[] = [
  { name: "armor is machine-made", about: ["P"], apply: armor },
  { name: "banners are machine-made", about: ["B"], apply: banners },
  { name: "a mailing list's footer is machine-made", about: ["U"], apply: listFooter },
  { name: "a signature delimiter opens a signature", about: ["S"], apply: delimiter },
  { name: "a short element that the mail program calls a signature is one", about: ["t"], apply: element },
  { name: "legal text and phone footers belong under the signature", about: ["L", "M"], apply: underSignature },
  { name: "rules drawn around other people's words go with them", about: ["R"], apply: rules },
];

// -----BEGIN PGP SIGNED MESSAGE-----
// -----BEGIN PGP SIGNATURE-----, then lines of base64 up to -----END PGP SIGNATURE-----
function armor({ lines, letters, fates }: Scan): void {
  for (let index = 0; index < letters.length; index++) {
    if (letters[index] !== "P" || fates[index] !== undefined) continue;
    fates[index] = "machine";
    if (!/BEGIN PGP (?:SIGNATURE|PUBLIC)/.test(lines[index]!.text)) continue;
    const end = letters.indexOf("P", index + 1);
    for (let i = index + 1; i <= end; i++) fates[i] ??= "machine";
  }
}

function banners({ lines, letters, fates }: Scan): void {
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index]!;
    if (letter !== "B") continue;
    if (fates[index] === "below") fates[index] = "machine";
    // A banner is a paragraph: its wrapped lines go with it, a reply right below a short one does not.
    fates[index] ??= "machine";
    let end = index + 1;
    while (letters[end] === "t" && continuesBanner(lines[end - 1]!.text, lines[end]!.text)) end++;
    if (letters[end] === "R") end++;
    for (let i = index + 1; i < end; i++) fates[i] ??= "machine";
  }
}

function listFooter({ letters, fates }: Scan): void {
  letters.forEach((letter, index) => {
    if (letter !== "U" || fates[index] !== undefined) return;
    const ruled = letters[index - 1] === "R" || letters[index - 1] === "S";
    fates[index] = "machine";
    if (!ruled) return;
    fates[index - 1] ??= "machine";
    for (let i = index + 1; letters[i] === "t" || letters[i] === "U"; i++) fates[i] ??= "machine";
  });
}

// "-- " ends what a person wrote by a convention older than MIME; but some draw it between their answers.
function delimiter({ lines, letters, fates }: Scan): void {
  for (let index = 0; index < letters.length; index++) {
    if (letters[index] !== "S" || fates[index] !== undefined) continue;
    let end = index + 1;
    let words = 0;
    let answers = false;
    while (end < letters.length && (fates[end] === undefined || fates[end] === "machine")) {
      if (letters[end] === "t") words++;
      if (isNumbered(lines[end]!.text)) answers = true;
      end++;
    }
    if (answers || words > 25) continue;
    for (let i = index; i < end; i++) fates[i] ??= "signature";
  }
}

// <div class="gmail_signature">: some type their reply into it, so only what is short and stands below words counts.
function element({ lines, letters, fates }: Scan): void {
  if (!lines.some(({ mark }) => mark === "signature")) return;
  let above = false;
  for (let index = 0; index < lines.length; ) {
    if (lines[index]!.mark !== "signature") {
      above ||= letters[index] === "t" && fates[index] === undefined;
      index++;
      continue;
    }
    let end = index;
    while (end < lines.length && (lines[end]!.mark === "signature" || lines[end]!.text === "")) end++;
    const block = lines.slice(index, end);
    const words = block.reduce((sum, { text }) => sum + text.split(" ").length, 0);
    const prose = block.some(({ text }) => isNumbered(text) || /\p{Ll}{2}[.?!]$/u.test(text));
    if (above && words <= 60 && !prose) for (let i = index; i < end; i++) fates[i] ??= "signature";
    index = end;
  }
}

function underSignature({ lines, letters, fates }: Scan): void {
  letters.forEach((letter, index) => {
    if (fates[index] !== undefined) return;
    if (letter === "M") fates[index] = "signature";
    if (letter !== "L") return;
    let end = index;
    while (end < letters.length && fates[end] === undefined && !isNumbered(lines[end]!.text)) end++;
    for (let i = index; i < end; i++) fates[i] = "signature";
  });
}

function rules({ letters, fates }: Scan): void {
  // From below, so that a thousand rules in a row are one walk.
  let below: Fate | undefined = "machine";
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index]!;
    if (letter === "R" && fates[index] === undefined && below !== undefined && below !== "own") {
      fates[index] = below === "signature" ? "signature" : "machine";
    }
    if (letter !== "R" && letter !== " ") below = fates[index];
  }
}
