/**
 * The lexicon of a deployment: ours with the words that its configuration adds. Apart from addition.ts, so that a
 * function that only reads the configuration does not carry the lexicon.
 */
import { type Addition, entriesOf } from "./addition.ts";
import { buildLexicon, type Lexicon, ownLexicon } from "./lexicon.ts";

const built = new WeakMap<readonly Addition[], Lexicon>();

/** Built once for each configuration that a process reads, not for each mail. */
export function houseLexicon(additions: readonly Addition[]): Lexicon {
  if (additions.length === 0) return ownLexicon();
  const known = built.get(additions) ?? buildLexicon(entriesOf(additions));
  built.set(additions, known);
  return known;
}
