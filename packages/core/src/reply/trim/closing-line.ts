/** What a line at the end of a reply can be by itself: a name, a way to reach somebody, a line short enough for either. */
/** What a line says without the punctuation around it, in lower case: the form in which sign-offs and names are compared. */
export function bare(line: string): string {
  const ascii = !/[^ -~]/.test(line);
  const text = ascii ? line : line.replace(/\p{Extended_Pictographic}|\ufe0f/gu, "").normalize("NFKC");
  const words = unpunctuated(/[*_]/.test(text) ? text.replace(/[*_]/g, "") : text).toLowerCase();
  return ascii ? words : words.replaceAll("’", "'").replaceAll("i\u0307", "i");
}

const AROUND = /[\s,.!:;~–—-]/;
const BEHIND = /[\s,.!:;~–—。！、，،-]/;

function unpunctuated(text: string): string {
  let from = 0;
  while (from < text.length && AROUND.test(text.charAt(from))) from++;
  let to = text.length;
  while (to > from && BEHIND.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/** A line that may stand under a sign-off: a `contact`, or short, and no sentence, no item of a list, no answer. */
export function isClosing(line: string, contact: boolean, answering: boolean): boolean {
  if (line.length > 90 || line.endsWith("?") || LISTED.test(line)) return false;
  if (answering && (/^[\d/⭐★ .,-]{1,8}$/u.test(line) || /^(?:yes|no|maybe|ja|nein|oui|non|sí|si)\b/i.test(line)))
    return false;
  if (contact) return true;
  return !NINE_WORDS.test(line) && !(/[a-zà-ÿ][.!]$/.test(line.slice(-2)) && FIVE_WORDS.test(line));
}

// - the team · 2. the office · [image]: http://…
const LISTED = /^(?:[([]?\d{1,2}[.):\]]|[-*•] |>|\[\w+\]:)/;
const FIVE_WORDS = /^\S*(?:\s+\S+){4}/;
const NINE_WORDS = /^\S*(?:\s+\S+){8}/;

/** A phone number, an address, a link, or a label of one. */
export function isContact(line: string): boolean {
  if (line.length > 120) return false;
  // Most lines of prose have none of the signs.
  return LABEL.test(line) || ((SIGNS.test(line) || NETWORK.test(line)) && CONTACT.test(line));
}

// Tel. +31 20 555 0100 · M: 0611 555 010
const LABEL =
  /^(?:t|m|f|p|tel|mob|mobile|mobil|phone|fax|telefon|téléphone|skype|direct|office|linkedin|twitter)\s?[.:]/i;
const SIGNS = /[@\d:/<[]/;
const NETWORK = /www\.|linkedin|skype/i;
// jane@example.com · www.example.com · +31 20 555 0100 · @jane · My LinkedIn · [cid:logo@example.com] · <image001.png>
const CONTACT =
  /[^\s@]{1,64}@[^\s@]{2,}\.[a-z]{2,}|(?:https?:\/\/|www\.)\S|(?:^|[^\p{L}\d])\+?\(?\d[\d ()./-]{6,18}\d(?:$|\D)|^@\w{2,}$|\b(?:linkedin|skype)\b|^\[(?:cid|image|logo)[^\]]{0,80}\]$|^<image\d{0,4}\.(?:png|jpe?g|gif)>$/iu;

/** One to five capitalised words, with initials and titles: "Jane Q. Roe, Ph.D." */
export function isName(line: string): boolean {
  if (line.length > 44 || /\d/.test(line)) return false;
  const words = line
    .replace(/[*_,|()]/g, " ")
    .trim()
    .split(/\s+/);
  return (
    words.length <= 5 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|di|da|del|la|le|ter|bin|al)$/u.test(word))
  );
}
