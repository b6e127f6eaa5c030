/** Writes a compiled template as one TypeScript module: its props' type and a function that joins strings. */
import type { Language } from "../render.ts";
import type { Each, Node, Print, When } from "./language.ts";
import type { Phrase } from "./phrase.ts";
import type { Escapes } from "./place.ts";
import { fail } from "./problem.ts";
import type { Prop, Shape } from "./shape.ts";
import { placeholders } from "./words.ts";

export type Compiled = {
  /** File name without its ending, such as `plan`. */
  name: string;
  shape: Shape;
  /** The language that the mail is always in; absent when its props tell. */
  language: Language | undefined;
  subject: Node[];
  html: Node[];
  text: Node[];
  /** Where lines of the finished text are wrapped; absent when they stay as they are. */
  columns: number | undefined;
  /** How each print and phrase of `html` is escaped. */
  escapes: Escapes;
};

/** The module's source. Same template, same bytes. */
export function writeModule({ name, shape, language, subject, html, text, columns, escapes }: Compiled): string {
  const pascal = pascalOf(name);
  const used = new Set<string>(["header"]);
  const books = new Set<string>();
  const spoken = language === undefined ? "props.language" : JSON.stringify(language);
  const call = (fn: string, ...args: string[]): string => {
    used.add(fn);
    return `${fn}(${args.join(", ")})`;
  };
  const say = ({ book, key, as, body }: Phrase, of: string, pen?: string): string => {
    books.add(book);
    if (pen !== undefined) used.add(pen);
    // One by one: that one of them is there, as a test around has made sure, TypeScript knows of the property alone.
    const given = [...placeholders(body).all].map((prop) => `${prop}: ${of}.${prop}`).join(", ");
    const rest = pen === undefined ? "" : `, ${pen}`;
    const said = `${wordsOf(book)}[${spoken}].${key}(${given === "" && rest === "" ? "" : `{ ${given} }${rest}`})`;
    return as === "caps" ? `${said}.toLocaleUpperCase(${spoken})` : said;
  };
  const body = (part: string, nodes: Node[], write: Write): string => {
    const lines = shifted(statements(nodes, { of: "props", depth: 0, shape }, write));
    return `function ${part}(props: ${pascal}Props): string {\n  let out = "";\n${lines.join("\n")}\n  return out;\n}\n`;
  };
  const bodies = [
    body("subject", subject, { print: (_, value) => call("plain", value), say }),
    body("html", html, {
      print: (print, value) => call(escapes.get(print) ?? "markup", value),
      say: (phrase, of) => say(phrase, of, escapes.get(phrase) === "attribute" ? "inAttribute" : "inMarkup"),
    }),
    body("text", text, {
      print: (print, value, indent) => {
        if (print.as === "bar") return call("bar", value);
        if (print.as === "fill") return call("ours", call("plain", value));
        return indent === "" ? call("plain", value) : call("indented", value, JSON.stringify(indent));
      },
      say: (phrase, of) => call("ours", say(phrase, of)),
    }),
  ];
  const whole = columns !== undefined ? "wrapped" : used.has("ours") ? "filled" : undefined;
  const wholeText = whole ? call(whole, "text(props)", String(columns ?? ourColumns)) : "text(props)";
  if (language === undefined) used.add("type Language");
  const types = typeOf(shape, "", language === undefined);
  if (types.includes("Text")) used.add("type Text");
  const imports = [...books].sort().map((book) => `import { ${wordsOf(book)} } from "./words/${book}.ts";\n`);
  return `// Compiled from templates/${name}.mjml and templates/${name}.txt. Edit those, then run \`npm run build\`.
import { ${[...used, "type Rendered"].sort().join(", ")} } from "../render.ts";
${imports.join("")}

export type ${pascal}Props = ${types};

export function render${pascal}(props: ${pascal}Props): Rendered {
  return { subject: header(subject(props)), html: html(props), text: ${wholeText} };
}

${bodies.join("\n")}`;
}

/** Columns at which lines that hold phrases of ours are broken; a line of people's words alone stays as it is. */
const ourColumns = 72;

/** `receipt` → `receiptWords`: the name under which a book's phrases are exported. */
export function wordsOf(book: string): string {
  const pascal = pascalOf(book);
  return `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}Words`;
}

export function pascalOf(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function typeOf(shape: Shape, indent: string, spoken = false): string {
  if (shape.size === 0 && !spoken) return "Record<string, never>";
  const language = spoken ? [`${indent}  /** What the mail is written in. */\n${indent}  language: Language;`] : [];
  const props = [...shape].map(([name, prop]) => `${indent}  ${name}${propType(prop, `${indent}  `)};`);
  const lines = [...language, ...props];
  return `{\n${lines.join("\n")}\n${indent}}`;
}

function propType(prop: Prop, indent: string): string {
  if (prop.kind === "flag") return "?: boolean | undefined";
  if (prop.kind === "list") return `: readonly ${typeOf(prop.fields, indent)}[]`;
  return prop.optional ? "?: Text | undefined" : ": Text";
}

/** Expressions for a print and for a phrase; `value` and `of` are the expressions that hold what is said. */
type Write = {
  print: (print: Print, value: string, indent: string) => string;
  say: (phrase: Phrase, of: string) => string;
};
type Scope = { of: string; depth: number; shape: Shape };

function statements(nodes: Node[], scope: Scope, write: Write): string[] {
  return nodes.flatMap((node, index) => statement(node, nodes[index - 1], scope, write));
}

function statement(node: Node, before: Node | undefined, scope: Scope, write: Write): string[] {
  switch (node.kind) {
    case "static":
      return node.text === "" ? [] : [`out += ${JSON.stringify(node.text)};`];
    case "print":
      if (node.as === "language") return ["out += props.language;"];
      return [`out += ${write.print(node, `${scope.of}.${node.name}`, indentBefore(before))};`];
    case "phrase":
      refuseLists(node, scope);
      return [`out += ${write.say(node, scope.of)};`];
    case "mark":
      return [];
    case "each":
      return each(node, scope, write);
    case "when":
      return when(node, scope, write);
  }
}

/** A phrase is compiled without its props' shape, and an empty list would be true to it. */
function refuseLists({ key, body, at }: Phrase, { shape }: Scope): void {
  for (const name of placeholders(body).all) {
    if (shape.get(name)?.kind === "list") fail(at, `${key} tests the list ${name}; test it here, with two phrases`);
  }
}

function each({ list, body }: Each, scope: Scope, write: Write): string[] {
  const prop = scope.shape.get(list);
  const depth = scope.depth + 1;
  const inner = { of: `item${depth}`, depth, shape: prop?.kind === "list" ? prop.fields : new Map() };
  const lines = shifted(statements(body, inner, write));
  const counted = lines.some((line) => line.includes(`index${depth} === 0`));
  const entries = counted
    ? `[index${depth}, item${depth}] of ${scope.of}.${list}.entries()`
    : `item${depth} of ${scope.of}.${list}`;
  return [`for (const ${entries}) {`, ...lines, "}"];
}

function when({ test, yes, no }: When, scope: Scope, write: Write): string[] {
  const lines = shifted(statements(yes, scope, write));
  const others = shifted(statements(no, scope, write));
  return [`if (${condition(test, scope)}) {`, ...lines, ...(others.length > 0 ? ["} else {", ...others] : []), "}"];
}

function condition(test: string, scope: Scope): string {
  if (test === "@first") return `index${scope.depth} === 0`;
  return scope.shape.get(test)?.kind === "list" ? `${scope.of}.${test}.length > 0` : `${scope.of}.${test}`;
}

/** What stands before a print on its line, if only spaces and a mark such as `- `: as spaces, for the lines to come. */
function indentBefore(before: Node | undefined): string {
  if (before?.kind !== "static") return "";
  const line = /\n( *(?:[^\w\s]+ ?)?)$/.exec(before.startsLine ? `\n${before.text}` : before.text);
  return " ".repeat(line?.[1]?.length ?? 0);
}

function shifted(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
