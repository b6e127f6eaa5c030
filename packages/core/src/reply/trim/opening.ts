/**
 * Patterns of whole families of rules, so made that a line of prose is turned away at once. A search that is bound to the
 * beginning of a line costs next to nothing however many words it has to choose from, as long as it does without the flag
 * `u`; one that may match anywhere is tried at every letter.
 */

/** What may stand before the first word: figures, punctuation, brackets, dashes, emoji. */
export const BEFORE_WORDS = "[\\0-@[-`{-\\u00bf\\u2000-\\u303f\\ud800-\\uf8ff\\ufe00-\\ufe0f\\uff00-\\uff20]{0,16}";

/**
 * Matches a line that begins with one of the words or patterns. Bound to the beginning once, and with one `before` for all:
 * an alternative that has its own is tried by itself.
 */
export function opening(before: string, words: Iterable<string>): RegExp {
  return new RegExp(`^${before}(?:${[...new Set(words)].join("|")})`, "i");
}

/**
 * Matches a line that holds one of the words. One in ASCII is looked for where a word begins, which takes half the time:
 * compounds stand in the list as they are written.
 */
export function holding(words: string[]): RegExp {
  const ascii = words.filter((word) => /^[ -~]/.test(word));
  const others = words.filter((word) => !ascii.includes(word));
  return new RegExp([`(?:\\b|_)(?:${ascii.join("|")})`, ...others].join("|"), "i");
}

/** A rule in two halves: how such a line opens, which does without `\p{…}`, and what must follow. */
export type Halves = [opens: RegExp, then?: RegExp];

/** A family of such rules; `openings` are its first halves, to be joined with those of others. */
export type Family = { openings: string[]; matches: (text: string) => boolean };

/** Rules of which one suffices, and what may stand before all of them. The second halves are looked at on few lines. */
export function family(before: string, rules: Halves[]): Family {
  const openings = rules.map(([opens]) => opens.source);
  const opens = opening(before, openings);
  const halves = rules.map(([opens, then]) => `(?:${opens.source})${then?.source ?? ""}`);
  const whole = new RegExp(`^${before}(?:${halves.join("|")})`, "iu");
  return { openings, matches: (text) => opens.test(text) && whole.test(text) };
}
