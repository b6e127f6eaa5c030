/**
 * Decides for every print and phrase in the HTML where it lands, and so how it is escaped. A print may stand in text, in
 * `<title>` or in the quoted value of a few harmless attributes; anywhere else (a URL, a style, a script, a tag)
 * escaping alone would not make a stranger's words safe, and the build fails.
 */
import type { Node, Print } from "./language.ts";
import type { Phrase } from "./phrase.ts";
import { fail, type Place } from "./problem.ts";

export type Escape = "markup" | "attribute";

/** Attributes whose value is only read out or shown, or is a number that HTML ignores when it is none. */
const harmless = new Set(["alt", "aria-label", "lang", "title", "width"]);

/** How each print and each phrase is escaped. */
export type Escapes = ReadonlyMap<Print | Phrase, Escape>;

export function placePrints(html: Node[]): Escapes {
  const places = new Map<Print | Phrase, Escape>();
  walk(html, inText, places);
  return places;
}

/** Where in the HTML grammar one is. `raw` is the content of `<style>`, `<title>` or `<script>`. */
type Position =
  | { in: "text" }
  | { in: "tag"; tag: string }
  | { in: "value"; tag: string; attribute: string; quote: string }
  | { in: "raw"; tag: string }
  | { in: "comment" };

const inText: Position = { in: "text" };

function walk(nodes: Node[], start: Position, places: Map<Print | Phrase, Escape>): Position {
  let position = start;
  for (const node of nodes) {
    if (node.kind === "static") {
      position = advance(position, node.text);
    } else if (node.kind === "print" || node.kind === "phrase") {
      places.set(node, escapeAt(position, node.at));
    } else if (node.kind !== "mark") {
      if (position.in === "tag" || position.in === "comment") fail(node.at, `a block can't stand in a ${position.in}`);
      const branches = node.kind === "each" ? [node.body] : [node.yes, node.no];
      for (const branch of branches) {
        const end = walk(branch, position, places);
        if (JSON.stringify(end) !== JSON.stringify(position)) {
          fail(
            node.at,
            `this block begins in ${wording(position)} and ends in ${wording(end)}; keep tags and quotes whole`,
          );
        }
      }
    }
  }
  return position;
}

function escapeAt(position: Position, at: Place): Escape {
  if (position.in === "text") return "markup";
  if (position.in === "raw" && position.tag === "title") return "attribute";
  if (position.in === "value" && harmless.has(position.attribute)) return "attribute";
  return fail(
    at,
    `people's words can't stand in ${wording(position)}; text and ${[...harmless].join(", ")} may hold them`,
  );
}

function wording(position: Position): string {
  if (position.in === "value") return `the attribute ${position.attribute}`;
  return position.in === "raw" ? `<${position.tag}>` : position.in;
}

function advance(start: Position, html: string): Position {
  const lower = html.toLowerCase();
  let position = start;
  let at = 0;
  const after = (end: string): boolean => {
    const found = lower.indexOf(end, at);
    at = found < 0 ? html.length : found + end.length;
    return found >= 0;
  };
  while (at < html.length) {
    if (position.in === "text") {
      if (!after("<")) break;
      const opening = matchAt(/!--|!|\/?[a-z][\w:-]*/y, lower, at);
      at += opening?.[0].length ?? 0;
      if (opening) position = opening[0] === "!--" ? { in: "comment" } : { in: "tag", tag: opening[0] };
    } else if (position.in === "tag") {
      const part = matchAt(/\s*(?:(>)|\/|([^\s"'<>/=]+)(?:\s*=\s*(?:(["'])|[^\s"'>]+))?|"[^"]*")/y, lower, at);
      at = part ? at + part[0].length : html.length;
      if (part?.[1]) position = afterTag(position.tag);
      else if (part?.[3]) position = { in: "value", tag: position.tag, attribute: part[2] ?? "", quote: part[3] };
    } else if (position.in === "value") {
      if (after(position.quote)) position = { in: "tag", tag: position.tag };
    } else if (position.in === "raw") {
      if (after(`</${position.tag}`)) position = { in: "tag", tag: `/${position.tag}` };
    } else if (after("-->")) {
      position = inText;
    }
  }
  return position;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function afterTag(tag: string): Position {
  return ["style", "title", "script", "textarea"].includes(tag) ? { in: "raw", tag } : inText;
}
