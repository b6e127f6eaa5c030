/**
 * Carries a template through MJML. What MJML must not touch travels as marks: a print as one private character
 * sequence, a block tag as an HTML comment, which MJML passes through wherever it stands (between sections, in a
 * column, around `<tr>`). Afterwards the tree is built again, and a mark that MJML lost or tore apart fails the build.
 */
import mjml from "mjml";
import type { Each, Node, Print, Static, When } from "./language.ts";
import type { Phrase } from "./phrase.ts";
import { fail, type Place, problem, TemplateError } from "./problem.ts";

/** The same tree, its static text now HTML. Any warning of MJML fails. */
export async function throughMjml(nodes: Node[]): Promise<Node[]> {
  const marked = mark(nodes);
  const { html, errors } = await mjml(marked.source, {
    fonts: {},
    ignoreIncludes: true,
    validationLevel: "soft",
    keepComments: true,
  });
  if (errors.length > 0) {
    throw new TemplateError(
      errors.map(({ line, tagName, message }) =>
        problem(marked.places[line - 1] ?? marked.start, `MJML: <${tagName}> ${message}`),
      ),
    );
  }
  return unmark(tidy(html), marked.nodes);
}

type Block = Each | When;
type Said = Print | Phrase;
type Marked = { source: string; nodes: (Said | Block)[]; places: Place[]; start: Place };

const open = "\uE000";
const close = "\uE001";

function mark(tree: Node[]): Marked {
  const start = tree[0]?.at ?? { file: "", line: 1 };
  const marked: Marked = { source: "", nodes: [], places: [start], start };
  const write = (text: string, at: Place): void => {
    marked.source += text;
    const more = text.split("\n").length - 1;
    for (let line = 1; line <= more; line++) marked.places.push({ file: at.file, line: at.line + line });
  };
  const walk = (nodes: Node[]): void => {
    for (const node of nodes) {
      if (node.kind === "static") {
        refuse(node, /[\uE000\uE001]/, "U+E000 and U+E001 are the compiler's own marks; remove them");
        refuse(node, /<!--(?!\[if|<!\[endif)/, "an HTML comment would be sent to people; write {{! … }}");
        refuse(node, /<mj-include/, "what MJML includes is not checked; write {{> name}}");
        write(node.text, node.at);
        continue;
      }
      if (node.kind === "mark") fail(node.at, "emphasis stands in phrases only");
      const id = marked.nodes.push(node) - 1;
      if (node.kind === "print" || node.kind === "phrase") {
        write(`${open}${id}${close}`, node.at);
        continue;
      }
      write(comment(id, "open"), node.at);
      walk(node.kind === "each" ? node.body : node.yes);
      if (node.kind === "when") {
        write(comment(id, "else"), node.at);
        walk(node.no);
      }
      write(comment(id, "close"), node.at);
    }
  };
  walk(tree);
  return marked;
}

function refuse({ text, at }: Static, pattern: RegExp, what: string): void {
  const found = pattern.exec(text);
  if (found) fail({ ...at, line: at.line + text.slice(0, found.index).split("\n").length - 1 }, what);
}

function comment(id: number, tag: string): string {
  return `<!--${open}${id} ${tag}${close}-->`;
}

/** Takes out indentation and empty lines. */
function tidy(html: string): string {
  return html
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function unmark(html: string, nodes: Marked["nodes"]): Node[] {
  const root: Node[] = [];
  const inside: { block: Block; id: number; before: Node[] }[] = [];
  const seen = new Set<number>();
  let here = root;
  let from = 0;
  for (const found of html.matchAll(/(?:<!--)?\uE000(\d+)(?: (open|else|close))?\uE001(?:-->)?/g)) {
    const id = Number(found[1]);
    const node = nodes[id]!;
    keep(here, html.slice(from, found.index), node.at);
    from = found.index + found[0].length;
    if (node.kind === "print" || node.kind === "phrase") {
      here.push({ ...node });
    } else if (found[2] === "open") {
      const block: Block = node.kind === "each" ? { ...node, body: [] } : { ...node, yes: [], no: [] };
      here.push(block);
      inside.push({ block, id, before: here });
      here = block.kind === "each" ? block.body : block.yes;
    } else {
      const current = inside.at(-1);
      if (current?.id !== id) fail(node.at, "MJML tore this block apart; put it around whole elements or inside one");
      if (found[2] === "else" && current.block.kind === "when") here = current.block.no;
      else here = inside.pop()!.before;
    }
    seen.add(id);
  }
  keep(here, html.slice(from), nodes[0]?.at ?? { file: "", line: 1 });
  const lost = nodes.filter((_, id) => !seen.has(id));
  if (lost.length > 0 || inside.length > 0) {
    throw new TemplateError(
      [...lost, ...inside.map(({ block }) => block)].map(({ at }) =>
        problem(at, "MJML drops what stands here; move it into <mj-text>, <mj-table> or <mj-raw>"),
      ),
    );
  }
  return root;
}

function keep(into: Node[], text: string, at: Place): void {
  if (text !== "") into.push({ kind: "static", text, at });
}
