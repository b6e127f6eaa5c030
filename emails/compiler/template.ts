/** Compiles one template, that is `templates/NAME.mjml`, its twin `templates/NAME.txt` and their partials. */
import { type Node, readTemplate, type Sources } from "./language.ts";
import { throughMjml } from "./markup.ts";
import { writeModule } from "./module.ts";
import { placePrints } from "./place.ts";
import { fail, problem, TemplateError } from "./problem.ts";
import { shapeOf } from "./shape.ts";

/** Static octets of HTML a template may weigh: Gmail clips a mail at 102 KB, and people's words come on top. */
export const weightLimit = 60 * 1024;

/** The TypeScript source of `generated/NAME.ts`. Throws a `TemplateError` that says what to mend, and where. */
export async function compileTemplate(name: string, sources: Sources): Promise<string> {
  const mjmlFile = `templates/${name}.mjml`;
  const textFile = `templates/${name}.txt`;
  for (const [file, twin] of [
    [mjmlFile, textFile],
    [textFile, mjmlFile],
  ] as const) {
    if (!sources.has(file)) throw new TemplateError([`${twin} has no twin; write ${file}`]);
  }
  const source = readTemplate(mjmlFile, sources);
  const { subject, columns, text } = readTwin(textFile, sources);
  const shape = shapeOf({ file: mjmlFile, nodes: source }, { file: textFile, nodes: [...subject, ...text] });
  const html = await throughMjml(source);
  const weight = staticWeight(html);
  if (weight > weightLimit) {
    throw new TemplateError([
      problem({ file: mjmlFile, line: 1 }, `${weight} octets of HTML; the limit is ${weightLimit}`),
    ]);
  }
  return writeModule({ name, shape, subject, html, text, columns, escapes: placePrints(html) });
}

type Twin = { subject: Node[]; columns: number | undefined; text: Node[] };

/**
 * Splits the twin after its first line, and after its second when that tells the columns at which the finished text is
 * wrapped. Empty lines stand in for them, so that line numbers stay true.
 */
function readTwin(file: string, sources: Sources): Twin {
  const [first = "", ...rest] = (sources.get(file) ?? "").split("\n");
  if (!/^Subject: *\S/.test(first)) fail({ file, line: 1 }, "the first line must read `Subject: …`");
  const columns = /^Columns: *(\d{2,3})$/.exec(rest[0] ?? "")?.[1];
  const text = columns === undefined ? rest : ["", ...rest.slice(1)];
  return {
    subject: readTemplate(file, sources, first.replace(/^Subject: */, "")),
    columns: columns === undefined ? undefined : Number(columns),
    text: withoutLeadingLines(readTemplate(file, sources, ["", ...text].join("\n"))),
  };
}

function withoutLeadingLines([first, ...rest]: Node[]): Node[] {
  if (first?.kind !== "static") return first ? [first, ...rest] : [];
  return [{ ...first, text: first.text.replace(/^\n+/, "") }, ...rest];
}

function staticWeight(nodes: Node[]): number {
  return nodes.reduce((sum, node) => {
    if (node.kind === "static") return sum + Buffer.byteLength(node.text);
    if (node.kind === "each") return sum + staticWeight(node.body);
    return node.kind === "when" ? sum + staticWeight(node.yes) + staticWeight(node.no) : sum;
  }, 0);
}
