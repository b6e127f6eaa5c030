/**
 * A function of one word that remembers: people write the same few thousand words, and an answer asks for each of them
 * many times over. Bounded, and right with nothing remembered.
 */

/** Words that are remembered before all are forgotten again. */
const MOST = 4_000;
/** Longer ones are not kept: cut from a mail, they would hold the whole mail in memory. */
const LONGEST = 12;

export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = of(word);
    if (word.length > LONGEST) return found;
    if (known.size >= MOST) known.clear();
    known.set(word, found);
    return found;
  };
}
