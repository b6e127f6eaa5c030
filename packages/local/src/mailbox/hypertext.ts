/**
 * HTML as a mail client's editor handles it: flattened to text as Gmail writes its text/plain twin, carried into a
 * quote, and opened up at a question so that an answer can be typed there.
 */
import { decode, escapeHtml, tokens } from "./html-tokens.ts";

/** The text a client shows for this HTML: `*bold*`, `text <link>`, one line a block, never two blank lines in a row. */
export function flatten(html: string): string {
  const pieces: string[] = [];
  let link: { href: string | undefined; from: number } | undefined;
  for (const token of tokens(html)) {
    if (token.kind === "text") pieces.push(token.text.replace(/\s+/g, " "));
    else if (token.name === "a") {
      const shown = pieces.slice(link?.from ?? pieces.length).join("");
      if (link?.href !== undefined && shown.trim() !== link.href) pieces.push(` <${link.href}>`);
      link = token.kind === "open" ? { href: linkOf(token.source), from: pieces.length } : undefined;
    } else if (BOLD.has(token.name)) pieces.push("*");
    else if (PARAGRAPHS.has(token.name)) pieces.push("\n\n");
    else if (LINES.has(token.name)) pieces.push("\n");
    else if (CELLS.has(token.name)) pieces.push(" ");
  }
  return tidy(pieces.join(""));
}

/** What a client carries into a quote: the inside of the body, without head, styles, scripts and comments. */
export function bodyOf(html: string): string {
  const pieces: string[] = [];
  for (const token of tokens(html)) {
    if (token.kind === "text") pieces.push(escapeHtml(token.text));
    else if (!FRAME.has(token.name)) pieces.push(token.source);
  }
  return pieces.join("");
}

/** A place in HTML between two blocks; `open` are the start tags of the elements around it, outermost first. */
export type Gap = { at: number; open: { name: string; source: string }[] };

/** The gap behind the block in which `words` last stand, whatever the markup between them; undefined when they don't. */
export function gapAfter(html: string, words: string): Gap | undefined {
  const all = [...tokens(html)];
  const texts = all.map((token) => (token.kind === "text" ? token.text : ""));
  const last = endOf(texts, words);
  if (last === undefined) return undefined;
  const around = new OpenElements();
  for (const [index, token] of all.entries()) {
    if (token.kind === "text") continue;
    const isBlock = LINES.has(token.name) || PARAGRAPHS.has(token.name) || CELLS.has(token.name);
    const staysBefore = token.name !== "br" && (token.kind === "open" || CELLS.has(token.name));
    if (index > last && isBlock && staysBefore) return { at: token.end - token.source.length, open: around.list };
    around.follow(token);
    if (index > last && isBlock) return { at: token.end, open: around.list };
  }
  return { at: html.length, open: around.list };
}

/** The index of the piece in which the last occurrence of `words` ends, comparing letters and digits alone. */
export function endOf(pieces: string[], words: string): number | undefined {
  const needle = letters(words);
  const haystack: string[] = pieces.map(letters);
  const start = haystack.join("").lastIndexOf(needle);
  if (needle === "" || start < 0) return undefined;
  let length = 0;
  return haystack.findIndex((piece) => {
    length += piece.length;
    return length >= start + needle.length;
  });
}

const VOID = new Set(["br", "hr", "img", "meta", "link", "input", "wbr", "area", "base", "col", "embed", "source"]);
const FRAME = new Set(["html", "head", "body", "meta", "link", "base"]);
const PARAGRAPHS = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "hr"]);
const LINES = new Set(["div", "tr", "li", "br", "section", "article", "header", "footer", "center", "pre", "dt", "dd"]);
const CELLS = new Set(["td", "th"]);
const BOLD = new Set(["b", "strong"]);

/** The elements open at a place. Counted by name, so that a run of stray end tags doesn't search the stack each time. */
class OpenElements {
  readonly list: { name: string; source: string }[] = [];
  private readonly counts = new Map<string, number>();

  follow(token: { kind: "open" | "close"; name: string; source: string }): void {
    if (VOID.has(token.name) || FRAME.has(token.name)) return;
    if (token.kind === "open") {
      this.list.push(token);
      this.count(token.name, 1);
      return;
    }
    if ((this.counts.get(token.name) ?? 0) === 0) return;
    for (let closed = this.list.pop(); closed !== undefined; closed = this.list.pop()) {
      this.count(closed.name, -1);
      if (closed.name === token.name) return;
    }
  }

  private count(name: string, step: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + step);
  }
}

function linkOf(tag: string): string | undefined {
  const link = /\shref\s*=\s*["']?([^"'\s>]{1,2000})/i.exec(tag)?.[1];
  return link === undefined ? undefined : decode(link);
}

function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function tidy(text: string): string {
  const lines: string[] = [];
  for (const line of text.split("\n").map((each) => each.replace(/[ \t]+/g, " ").trim())) {
    if (line !== "" || (lines.length > 0 && lines.at(-1) !== "")) lines.push(line);
  }
  return lines.join("\n").trimEnd();
}
