/**
 * What we sent, as text: a reply quotes it, and what is quoted is not what was answered (decision 5). Clients quote what
 * they show, so the words that only the HTML has are part of it: its heading once passed for the first answer.
 */
import type { Rendered } from "@debrief/emails/render";
import { linesOfHtml } from "../reply/html/html.ts";

/** One mail of ours in each form in which a reply may quote it. */
export function textOf({ text, html }: Pick<Rendered, "text" | "html">): string {
  return [text, ...linesOfHtml(html).map((line) => line.text)].join("\n");
}
