/** Compiles one template, that is `templates/NAME.mjml`, its twin `templates/NAME.txt` and their partials. */
import { type Language, languages } from "../render.ts";
import { type Node, readTemplate, type Sources } from "./language.ts";
import { throughMjml } from "./markup.ts";
import { writeModule } from "./module.ts";
import type { FindPhrase } from "./phrase.ts";
import { placePrints } from "./place.ts";
import { fail, type Place, problem, TemplateError } from "./problem.ts";
import { shapeOf } from "./shape.ts";

/** Static octets of HTML a template may weigh: Gmail clips a mail at 102 KB, and people's words come on top. */
export const weightLimit = 60 * 1024;

/**
 * The TypeScript source of `generated/NAME.ts`; `find` tells what its phrases are. Throws a `TemplateError` that says
 * what to mend, and where.
 */
export async function compileTemplate(name: string, sources: Sources, find: FindPhrase): Promise<string> {
  const mjmlFile = `templates/${name}.mjml`;
  const textFile = `templates/${name}.txt`;
  for (const [file, twin] of [
    [mjmlFile, textFile],
    [textFile, mjmlFile],
  ] as const) {
    if (!sources.has(file)) throw new TemplateError([`${twin} has no twin; write ${file}`]);
  }
  const source = readTemplate(mjmlFile, sources, { find });
  const { subject, columns, text } = readTwin(textFile, sources, find);
  const shape = shapeOf({ file: mjmlFile, nodes: source }, { file: textFile, nodes: [...subject, ...text] });
  const language = languageIn(source, { file: mjmlFile, line: 1 });
  const html = await throughMjml(source);
  const weight = staticWeight(html);
  if (weight > weightLimit) {
    throw new TemplateError([
      problem({ file: mjmlFile, line: 1 }, `${weight} octets of HTML; the limit is ${weightLimit}`),
    ]);
  }
  return writeModule({ name, shape, language, subject, html, text, columns, escapes: placePrints(html) });
}

type Twin = { subject: Node[]; columns: number | undefined; text: Node[] };

/**
 * Splits the twin after its first line, and after its second when that tells the columns at which the finished text is
 * wrapped. Empty lines stand in for them, so that line numbers stay true.
 */
function readTwin(file: string, sources: Sources, find: FindPhrase): Twin {
  const [first = "", ...rest] = (sources.get(file) ?? "").split("\n");
  if (!/^Subject: *\S/.test(first)) fail({ file, line: 1 }, "the first line must read `Subject: …`");
  const columns = /^Columns: *(\d{2,3})$/.exec(rest[0] ?? "")?.[1];
  const text = columns === undefined ? rest : ["", ...rest.slice(1)];
  return {
    subject: readTemplate(file, sources, { source: first.replace(/^Subject: */, ""), find }),
    columns: columns === undefined ? undefined : Number(columns),
    text: withoutLeadingLines(readTemplate(file, sources, { source: ["", ...text].join("\n"), find })),
  };
}

function withoutLeadingLines([first, ...rest]: Node[]): Node[] {
  if (first?.kind !== "static") return first ? [first, ...rest] : [];
  return [{ ...first, text: first.text.replace(/^\n+/, "") }, ...rest];
}

/** What stands in `<mjml lang="…">`: a language, which is the mail's own, or `{{language}}`, which the props tell. */
function languageIn(source: Node[], at: Place): Language | undefined {
  if (source.some((node) => node.kind === "print" && node.as === "language")) return undefined;
  const [first] = source;
  const stated = first?.kind === "static" ? /<mjml\b[^>]*\blang="(\w+)"/.exec(first.text)?.[1] : undefined;
  const language = languages.find((each) => each === stated);
  return language ?? fail(at, 'a mail says its language; write <mjml lang="{{language}}" …> or <mjml lang="en" …>');
}

function staticWeight(nodes: Node[]): number {
  return nodes.reduce((sum, node) => {
    if (node.kind === "static") return sum + Buffer.byteLength(node.text);
    if (node.kind === "phrase") return sum + staticWeight(node.body);
    if (node.kind === "each") return sum + staticWeight(node.body);
    return node.kind === "when" ? sum + staticWeight(node.yes) + staticWeight(node.no) : sum;
  }, 0);
}
