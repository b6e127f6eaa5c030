/**
 * HTML cut into text and tags, in one pass and linear in the size of the input. It serves the simulated mail clients
 * only: comments (Outlook's conditional ones too), doctypes and the insides of scripts and styles are passed over.
 */

/** `end` is the offset behind the token in the input; `source` of a tag is its spelling there. */
export type Token =
  | { kind: "text"; text: string; end: number }
  | { kind: "open" | "close"; name: string; source: string; end: number };

export function* tokens(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf("<", at);
    const textEnd = start < 0 ? html.length : start;
    if (textEnd > at) yield { kind: "text", text: decode(html.slice(at, textEnd)), end: textEnd };
    if (start < 0) return;
    const passed = passedOver(html, start);
    if (passed !== undefined) {
      at = passed;
      continue;
    }
    TAG.lastIndex = start;
    const source = TAG.exec(html)?.[0];
    at = start + (source?.length ?? 1);
    if (source === undefined) {
      yield { kind: "text", text: "<", end: at };
      continue;
    }
    const name = /^<\/?([a-z][a-z0-9:-]*)/i.exec(source)?.[1]?.toLowerCase() ?? "";
    const opens = !source.startsWith("</");
    if (!RAW.has(name)) yield { kind: opens ? "open" : "close", name, source, end: at };
    else if (opens) at = closeOf(html, name, at);
  }
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Resolves the character references that mail uses; one that it doesn't know stays as it is written. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (reference, decimal, hex, name) => {
    if (name !== undefined) return REFERENCES[String(name).toLowerCase()] ?? reference;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

// A tag stops at the next `<`, so that `<a <a <a …` costs one look a character and not a scan to the end for each; what
// stands outside quotes is bounded, because the engine keeps a way back for every character of it.
const TAG = /<\/?[a-z][a-z0-9:-]{0,40}(?:"[^"]*"|'[^']*'|[^"'<>]){0,4000}>/iy;
const RAW = new Set(["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"]);
const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const REFERENCES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  zwnj: "\u200c",
  zwj: "\u200d",
  shy: "\u00ad",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  middot: "·",
  bull: "•",
  copy: "©",
};

/** Behind the comment, doctype or processing instruction that starts here, if one does. */
function passedOver(html: string, start: number): number | undefined {
  if (html[start + 1] !== "!" && html[start + 1] !== "?") return undefined;
  const mark = html.startsWith("<!--", start) ? "-->" : ">";
  const end = html.indexOf(mark, start);
  return end < 0 ? html.length : end + mark.length;
}

/** Behind the end tag of a raw text element, or the end of the input. */
function closeOf(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}[^>]{0,100}>`, "gi");
  pattern.lastIndex = from;
  return pattern.exec(html) === null ? html.length : pattern.lastIndex;
}
