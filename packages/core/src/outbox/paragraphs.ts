/**
 * Paragraphs as they were meant: many mail programs break lines at 72 to 78 columns on their way out, and whoever shows
 * such a text in a narrower place shows every second line with two words in it. Only line ends go, never a word.
 */

/** Programs that break lines do it at widths between these, in characters. */
const NARROWEST = 60;
const WIDEST = 80;

/** A list item is a line of its own: `- the salary`, `2) more time`. */
const item = /^\s*(?:[-*•–]|\d{1,2}[.)])\s/;

/**
 * Joins lines that a program broke: the first word of the next one had no room on the widest line of the text. A text
 * whose widest line is short was broken by its writer, one whose widest is long by nobody; both stay. Linear.
 */
export function unbroken(text: string): string {
  const lines = text.split("\n");
  const widest = lines.reduce((width, line) => Math.max(width, line.length), 0);
  if (widest < NARROWEST || widest > WIDEST) return text;
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const last = paragraphs.length - 1;
    if (above !== undefined && isProse(above) && isProse(line) && !item.test(line) && isFull(above, line, widest)) {
      paragraphs[last] += above.endsWith(" ") ? line : ` ${line}`;
    } else paragraphs.push(line);
  }
  return paragraphs.join("\n");
}

/** An indented line is one that somebody placed. */
function isProse(line: string): boolean {
  return /^\S/.test(line);
}

function isFull(line: string, next: string, width: number): boolean {
  return line.trimEnd().length + 1 + (next.split(" ", 1)[0] ?? "").length > width;
}
