/**
 * A stranger's words, made fit to be compared and to be shown: what reaches a mail from an invite is one line of at most
 * 80 printable characters without links, addresses or markup (R30, R39).
 */

/** One line without links, addresses and markup, at most `most` characters; undefined when nothing is left. */
export function plainWords(text: string | undefined, most = 80): string | undefined {
  const words = withoutLinks(text ?? "")
    .normalize("NFC")
    .replace(/[<>{}[\]|\\`^~"]+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/\(\s*\)/g, " ")
    .replace(/^[\s,;:/.–—-]+|[\s,;:/–—-]+$/g, "")
    .replace(/ {2,}/g, " ");
  return words === "" ? undefined : [...words].slice(0, most).join("").trimEnd();
}

/** The first 1,000 characters, with a space for everything that a mail client would turn into a link. */
export function withoutLinks(text: string): string {
  return text.slice(0, 1_000).replace(LINKS, " ");
}

/** Lower case without accents, for comparison: `José-María` → `jose-maria`. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/** The sentences of a paragraph, forty at most. */
export function sentencesOf(paragraph: string): string[] {
  return paragraph.slice(0, 4_000).split(SENTENCE_END).slice(0, 40);
}

// A full stop ends a sentence behind a word, a zone or a clock, not behind "24." or "Nov." or "p. m.".
const SENTENCE_END = /(?<=\p{Ll}{4}[.!?]|\p{Lu}{2,5}[.!?]|[.!?]{2}|[)!?]|\)[.]|:\d\d\.|[ap]m\.|\d{4}\.)\s+(?=\p{Lu})/u;

// Schemes, www, addresses, and bare domains with a path or a known end.
const LINKS =
  /\b[a-z][a-z0-9+.-]{1,15}:\/\/\S*|\bmailto:\S*|\bwww\.\S*|\S{1,64}@\S+\.\S+|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:[a-z]{2,24}\/\S*|(?:com|org|net|io|co|app|dev|info|biz|link|xyz|me|ly|ru|cn|tk|top|site|online|click|zip)\b\S*)/gi;
