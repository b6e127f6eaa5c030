/**
 * Lines that a mail program broke: they end where its window ended and not where a thought does. Whoever looks for the
 * ends of sentences looks past them.
 */

/** A line so long was full: the next word may begin large ("of the\nSaturday"). In characters. */
const FULL = 50;

/** What stands on a line of its own: nothing, an item of a list, a quoted line. */
const apart = /^[ \t]*(?:$|\n|[-*•–>#]|\d{1,2}[.)] )/;

/** The same text, with a space for each line end inside a sentence: every other character keeps its place. Linear. */
export function withoutWraps(text: string): string {
  return text.replace(/\n/g, (end, at: number) => {
    const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
    const next = text.slice(at + 1, at + 20);
    if (at === 0 || line.trim() === "" || apart.test(next)) return end;
    return line.length >= FULL || /^\s*\p{Ll}/u.test(next) ? " " : end;
  });
}
