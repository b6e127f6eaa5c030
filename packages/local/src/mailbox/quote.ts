/**
 * A quoted or forwarded message in the text/plain part, line by line, as Gmail, Outlook and Apple Mail write it.
 */
import { attribution, headerBlock, type Original, type QuotingClient } from "./attribution.ts";
import { endOf } from "./hypertext.ts";

/** Gmail breaks every line of its text part, quoted ones too, at about this many characters. */
export const GMAIL_WIDTH = 76;

/** The lines below a reply: who wrote, and what. `text` is what the client shows of the original. */
export function quoteLines(original: Original, text: string, client: QuotingClient, timeZone: string): string[] {
  const lines = linesOf(text);
  switch (client) {
    case "gmail":
      return [...gmailAttribution(original, timeZone), "", ...lines.flatMap((line) => wrap(mark(line), GMAIL_WIDTH))];
    case "apple":
      return [attribution(original, "apple", timeZone), "", ...lines].map(appleMark);
    case "outlook":
      return [OUTLOOK_RULE, ...labelled(original, "outlook", timeZone), "", ...lines];
  }
}

/** The lines below the note of somebody who forwards. */
export function forwardLines(original: Original, text: string, client: QuotingClient, timeZone: string): string[] {
  const lines = linesOf(text);
  const block = labelled(original, client, timeZone);
  switch (client) {
    case "gmail":
      return ["---------- Forwarded message ---------", ...block, "", "", ...lines].flatMap((line) =>
        wrap(line, GMAIL_WIDTH),
      );
    case "apple":
      return ["Begin forwarded message:", "", ...block, "", ...lines].map(appleMark);
    case "outlook":
      return [OUTLOOK_RULE, ...block, "", ...lines];
  }
}

/** An answer to one question, to be typed into the quote below the words of that question. */
export type InlineAnswer = { question: string; answer: string };

/**
 * The quote with each answer below the line where its question ends. `inside`: the answers were typed within the quoted
 * block, as happens in a table cell, and carry the quote's own mark. Throws when a question doesn't stand in the quote.
 */
export function answeredLines(
  lines: string[],
  answers: InlineAnswer[],
  style: { width?: number | undefined; inside: boolean },
): string[] {
  const below = new Map<number, string[]>();
  for (const { question, answer } of answers) {
    const index = endOf(lines, question);
    if (index === undefined) throw new Error(`the quote doesn't hold the question ${JSON.stringify(question)}`);
    const typed = linesOf(answer).flatMap((line) => wrap(style.inside ? mark(line) : line, style.width));
    below.set(index, [...(below.get(index) ?? [""]), ...typed, ""]);
  }
  return lines.flatMap((line, index) => [line, ...(below.get(index) ?? [])]);
}

/** Breaks a line at spaces so that each piece keeps to `width` characters and to the line's own quote marks. */
export function wrap(line: string, width = Number.POSITIVE_INFINITY): string[] {
  if (line.length <= width) return [line];
  const marks = /^(?:> ?){0,50}/.exec(line)?.[0] ?? "";
  const pieces: string[] = [];
  let current = "";
  for (const word of line.slice(marks.length).split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && marks.length + longer.length > width) {
      pieces.push(marks + current);
      current = word;
    } else current = longer;
  }
  return [...pieces, marks + current];
}

export function linesOf(text: string): string[] {
  return text.replace(/\r\n?/g, "\n").trimEnd().split("\n");
}

const OUTLOOK_RULE = "_".repeat(32);

/** Gmail breaks an attribution line that is too long behind the `<` of the address. */
function gmailAttribution(original: Original, timeZone: string): string[] {
  const line = attribution(original, "gmail", timeZone);
  const bracket = line.lastIndexOf("<");
  return line.length <= GMAIL_WIDTH || bracket < 0 ? [line] : [line.slice(0, bracket + 1), line.slice(bracket + 1)];
}

function labelled(original: Original, client: QuotingClient, timeZone: string): string[] {
  return headerBlock(original, client, timeZone).map(([label, value]) => `${label}: ${value}`);
}

function mark(line: string): string {
  return line === "" ? ">" : `> ${line}`;
}

function appleMark(line: string): string {
  return line.startsWith(">") ? `>${line}` : `> ${line}`;
}
