/**
 * A phrase as it stands in a file of words: the template language without lists, and two kinds of emphasis, `*like this*`
 * and `` `a word to type` ``. `{{t other}}` puts in another phrase of the same language.
 */
import { type Node, readTemplate, type Sources } from "./language.ts";
import { fail, type Place } from "./problem.ts";

/** What is open and what is closed: `strong` is `*`, `word` is a backtick. */
export type Mark = { kind: "mark"; of: "strong" | "word"; opens: boolean; at: Place };

/** A phrase that a template names: its nodes in English, from which the template's props are learnt. */
export type Phrase = { kind: "phrase"; book: string; key: string; body: Node[]; as: "text" | "caps"; at: Place };

/** What `{{t key}}` means where it stands. */
export type FindPhrase = (key: string, as: Phrase["as"], at: Place) => Phrase;

/** Reads one phrase. `source` is its text as it stands in `at.file` from `at.line` on. */
export function readPhrase(source: string, at: Place, sources: Sources, find: FindPhrase): Node[] {
  const above = "\n".repeat(at.line - 1);
  const nodes = readTemplate(at.file, sources, { source: above + source, find }).map((node, index) =>
    index === 0 && node.kind === "static" ? { ...node, text: node.text.replace(/^\n+/, "") } : node,
  );
  return joined(emphasised(nodes, at));
}

/** Lines of a phrase are one line; a line feed is for the file's reader. */
function joined(nodes: Node[]): Node[] {
  return nodes.map((node) => {
    if (node.kind === "static") return { ...node, text: node.text.replace(/\s*\n\s*/g, " ") };
    return node.kind === "when" ? { ...node, yes: joined(node.yes), no: joined(node.no) } : node;
  });
}

/** Takes the marks out of the text and makes nodes of them. Each opens and closes within one branch. */
function emphasised(nodes: Node[], at: Place): Node[] {
  let open: Mark["of"] | undefined;
  const made = nodes.flatMap((node): Node[] => {
    if (node.kind === "each") return fail(node.at, "a phrase holds no lists; walk the list in the template");
    if (node.kind === "when") return [{ ...node, yes: emphasised(node.yes, at), no: emphasised(node.no, at) }];
    if (node.kind !== "static") return [node];
    refuse(node.text, node.at);
    return node.text
      .split(/([*`])/)
      .filter((text) => text !== "")
      .map((text): Node => {
        const of = text === "*" ? "strong" : text === "`" ? "word" : undefined;
        if (of === undefined) return { kind: "static", text, at: node.at };
        if (open !== undefined && open !== of) fail(node.at, "* and ` don't nest; close the first one before");
        const opens = open === undefined;
        open = opens ? of : undefined;
        return { kind: "mark", of, opens, at: node.at };
      });
  });
  if (open !== undefined) fail(at, `${open === "strong" ? "*" : "`"} is opened and not closed within one branch`);
  return made;
}

function refuse(text: string, at: Place): void {
  const found = /[<>&"]/.exec(text)?.[0];
  if (found === '"') fail(at, 'a phrase serves HTML too; write quotation marks of its language instead of "');
  if (found) fail(at, `a phrase serves HTML and text, so it holds no ${found}; say it in words`);
}
