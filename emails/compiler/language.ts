/**
 * The template language: a small subset of Handlebars, read by Handlebars' own parser into a tree of few kinds.
 * `{{name}}`, `{{#each list}}`, `{{#if name}}`, `{{else}}`, `{{#unless name}}`, `{{#if @first}}` inside a list,
 * `{{t phrase}}`, in plain text `{{caps phrase}}`, `{{fill text}}` and `{{bar percent}}`, `{{> partial}}`,
 * `{{! comment }}`, and `{{language}}` for the mail's own. Everything else is refused, above all raw output.
 */
import { type AST, parse, parseWithoutProcessing } from "@handlebars/parser";
import type { FindPhrase, Mark, Phrase } from "./phrase.ts";
import { fail, type Place } from "./problem.ts";

/** `startsLine`: in plain text, the line feed before it went with a block tag that stood alone on its line. */
export type Static = { kind: "static"; text: string; startsLine?: boolean; at: Place };
/** `fill`: our own words, whose line may be broken; `language`: the code of the one that the mail is written in. */
export type Print = { kind: "print"; name: string; as: "text" | "bar" | "fill" | "language"; at: Place };
export type Each = { kind: "each"; list: string; body: Node[]; at: Place };
/** `test` is a name, or `@first`. `{{#unless}}` is a `when` with its branches exchanged. */
export type When = { kind: "when"; test: string; yes: Node[]; no: Node[]; at: Place };
export type Node = Static | Print | Each | When | Phrase | Mark;

/** Files by their path relative to the emails folder, such as `partials/head.mjml`. */
export type Sources = ReadonlyMap<string, string>;

/**
 * Reads one file and the partials that it names. Plain text follows Handlebars' rule that a line which holds only a
 * block tag leaves no trace; in MJML white space means nothing, and line numbers are kept instead.
 */
export function readTemplate(file: string, sources: Sources, { source = sources.get(file), find }: Asked): Node[] {
  if (source === undefined) throw new Error(`${file} is not among the sources`);
  return read({ file, sources, source, find, within: [], inList: false });
}

/** `source` when it is not the whole file; `find` tells what a phrase is. */
type Asked = { source?: string | undefined; find: FindPhrase };
type Reading = Asked & {
  file: string;
  sources: Sources;
  source: string;
  within: readonly string[];
  inList: boolean;
};

function read(reading: Reading): Node[] {
  const { file, source } = reading;
  try {
    const options = { srcName: file };
    const program = file.endsWith(".txt") ? parse(source, options) : parseWithoutProcessing(source, options);
    return statements(program, reading);
  } catch (error) {
    if (!(error instanceof Error) || error.name === "TemplateError") throw error;
    return fail(
      { file, line: lineOf(error) },
      `${firstLine(error.message)}; close every block in the file that opens it`,
    );
  }
}

function statements(program: AST.Program | undefined, reading: Reading): Node[] {
  return (program?.body ?? []).flatMap((statement) => nodesOf(statement as Known, reading));
}

type Known =
  | AST.ContentStatement
  | AST.CommentStatement
  | AST.MustacheStatement
  | AST.BlockStatement
  | AST.PartialStatement
  | (AST.Statement & { type: "PartialBlockStatement" | "Decorator" | "DecoratorBlock" });

function nodesOf(statement: Known, reading: Reading): Node[] {
  const at = { file: reading.file, line: statement.loc.start.line };
  if (!reading.file.endsWith(".txt") && strips(statement)) fail(at, "~ has no effect in MJML; remove it");
  switch (statement.type) {
    case "ContentStatement":
      return [{ kind: "static", text: statement.value, startsLine: startsLine(statement), at }];
    case "CommentStatement":
      return [{ kind: "static", text: reading.file.endsWith(".txt") ? "" : lineFeeds(statement.value), at }];
    case "MustacheStatement":
      return [print(statement, at, reading)];
    case "BlockStatement":
      return [block(statement, at, reading)];
    case "PartialStatement":
      return partial(statement, at, reading);
    default:
      return fail(at, `${statement.type} is not part of the template language; write a partial and {{> name}}`);
  }
}

function startsLine({ original, value }: AST.ContentStatement): boolean {
  // The parser's types mistake `original` for flags; it is the text before standalone lines were taken out.
  const source = String(original);
  return source !== value && /^[ \t]*\n/.test(source);
}

function print(statement: AST.MustacheStatement, at: Place, { find }: Reading): Print | Phrase {
  if (!statement.escaped) {
    fail(at, "raw output is not part of the template language, people's words are data; write {{name}}");
  }
  const [param] = statement.params;
  const head = nameOf(statement.path, at);
  if (param === undefined && statement.hash === undefined) {
    return { kind: "print", name: head, as: head === "language" ? "language" : "text", at };
  }
  if (!["t", "caps", "fill", "bar"].includes(head) || !param || statement.params.length > 1 || statement.hash) {
    fail(at, `unknown helper "${head}"; only t, caps, fill and bar take a parameter, and one`);
  }
  if (head === "t") return find(nameOf(param, at), "text", at);
  if (!at.file.endsWith(".txt")) {
    if (head === "caps") fail(at, "{{caps}} is for plain text, which has no headings; write {{t}} in HTML");
    if (head === "fill") fail(at, "HTML fills its lines by itself; {{fill}} is for plain text");
    fail(at, 'draw bars in HTML as a cell with width="{{percent}}%"; {{bar}} is for plain text');
  }
  if (head === "caps") return find(nameOf(param, at), "caps", at);
  return { kind: "print", name: nameOf(param, at), as: head === "fill" ? "fill" : "bar", at };
}

function block(statement: AST.BlockStatement, at: Place, reading: Reading): Node {
  const helper = nameOf(statement.path, at);
  const [param, ...more] = statement.params;
  if (
    param === undefined ||
    more.length > 0 ||
    statement.hash !== undefined ||
    statement.program?.blockParams?.length
  ) {
    fail(at, `{{#${helper}}} takes one name and nothing else`);
  }
  const body = statements(statement.program, { ...reading, inList: reading.inList || helper === "each" });
  const inverse = statements(statement.inverse, reading);
  switch (helper) {
    case "each":
      if (statement.inverse) fail(at, "{{#each}} has no {{else}} here; put {{#if list}} around it");
      return { kind: "each", list: nameOf(param, at), body, at };
    case "if":
      return { kind: "when", test: testOf(param, at, reading), yes: body, no: inverse, at };
    case "unless":
      return { kind: "when", test: testOf(param, at, reading), yes: inverse, no: body, at };
    default:
      return fail(at, `unknown helper "${helper}"; there are each, if and unless`);
  }
}

function partial(statement: AST.PartialStatement, at: Place, reading: Reading): Node[] {
  const name = (statement.name as AST.PathExpression).original;
  const extension = reading.file.slice(reading.file.lastIndexOf("."));
  const file = `partials/${name}${extension}`;
  const source = reading.sources.get(file);
  if (statement.params.length > 0 || statement.hash !== undefined) fail(at, `{{> ${name}}} takes no parameters`);
  if (source === undefined) fail(at, `there is no ${file}`);
  if (reading.within.includes(file)) fail(at, `${file} includes itself`);
  if (statement.indent) fail(at, `start {{> ${name}}} at the beginning of its line; indent inside the partial`);
  const alone = /^\{\{> [\w-]+\}\}$/.test((reading.source.split("\n")[at.line - 1] ?? "").trim());
  const trimmed = alone && extension === ".txt" ? source : source.replace(/\n$/, "");
  return read({ ...reading, file, source: trimmed, within: [...reading.within, file] });
}

function testOf(expression: AST.Expression, at: Place, { inList }: Reading): string {
  if ((expression as AST.PathExpression).original !== "@first") return nameOf(expression, at);
  return inList ? "@first" : fail(at, "@first means something inside {{#each}} only");
}

function nameOf(expression: AST.Expression, at: Place): string {
  const path = expression as AST.PathExpression;
  if (path.type !== "PathExpression") fail(at, "only names may stand here, no literals and no nested helpers");
  if (path.original === "this" || !/^[a-z][A-Za-z0-9]*$/.test(path.original)) {
    fail(at, `"${path.original}" is not a plain name; no paths, no this, no @data but {{#if @first}}`);
  }
  return path.original;
}

function strips(statement: Known): boolean {
  const flags = [];
  if ("strip" in statement) flags.push(statement.strip);
  if ("openStrip" in statement) flags.push(statement.openStrip, statement.inverseStrip, statement.closeStrip);
  return flags.some((flag) => flag?.open || flag?.close);
}

function lineFeeds(text: string): string {
  return text.replace(/[^\n]+/g, "");
}

function lineOf(error: Error): number {
  const found = error as { lineNumber?: number; hash?: { loc?: { first_line?: number } } };
  return found.lineNumber ?? found.hash?.loc?.first_line ?? 1;
}

function firstLine(text: string): string {
  return text.slice(0, text.includes("\n") ? text.indexOf("\n") : undefined).replace(/ on line \d+:?| - \d+:\d+/g, "");
}
