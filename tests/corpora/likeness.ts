/** How two texts are compared: by letters and digits alone, or by how many of their words they share. */

/** Letters and digits, in lower case: what is left when clients and their parsers have had their way with spacing. */
export function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whether a reading is what was expected, its signature kept, dropped or cut anywhere: the sources disagree on it. */
export function sameOwnWords(expected: string, found: { text: string; signature: string }): boolean {
  const [wanted, own] = [letters(expected), letters(found.text)];
  const all = own + letters(found.signature);
  return wanted === own || (all.startsWith(wanted) && wanted.startsWith(own));
}

/** 80 % of the expected words are there, and 60 % of what is there is expected. */
export function mostlySameWords(expected: string, found: string): boolean {
  const [wanted, got] = [wordsOf(expected), wordsOf(found)];
  const left = new Map<string, number>();
  for (const word of got) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return got.length > 0 && shared >= 0.8 * wanted.length && shared >= 0.6 * got.length;
}

/** Where two texts part: the word before, then how each goes on. One line. */
export function difference(expected: string, found: string): string {
  const [wanted, got] = [wordsOf(expected), wordsOf(found)];
  let at = 0;
  while (at < wanted.length && wanted[at] === got[at]) at++;
  const after = at === 0 ? "" : `after “${wanted[at - 1]}” `;
  return `${after}expected ${excerpt(wanted, at)}, came ${excerpt(got, at)}`;
}

function excerpt(words: string[], at: number): string {
  const next = words.slice(at, at + 7);
  const more = words.length - at - next.length;
  if (next.length === 0) return at === 0 ? "nothing" : "no more";
  return `“${next.join(" ").slice(0, 70)}”${more > 0 ? ` and ${more} words more` : ""}`;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
