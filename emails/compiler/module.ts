/** Writes a compiled template as one TypeScript module: its props' type and a function that joins strings. */
import type { Each, Node, Print, When } from "./language.ts";
import type { Escape } from "./place.ts";
import type { Prop, Shape } from "./shape.ts";

export type Compiled = {
  /** File name without its ending, such as `plan`. */
  name: string;
  shape: Shape;
  subject: Node[];
  html: Node[];
  text: Node[];
  /** Where lines of the finished text are wrapped; absent when they stay as they are. */
  columns: number | undefined;
  /** How each print of `html` is escaped. */
  escapes: ReadonlyMap<Print, Escape>;
};

/** The module's source. Same template, same bytes. */
export function writeModule({ name, shape, subject, html, text, columns, escapes }: Compiled): string {
  const pascal = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const used = new Set<string>(["header"]);
  const call = (fn: string, ...args: string[]): string => {
    used.add(fn);
    return `${fn}(${args.join(", ")})`;
  };
  const body = (part: string, nodes: Node[], write: WritePrint): string => {
    const lines = shifted(statements(nodes, { of: "props", depth: 0, shape }, write));
    return `function ${part}(props: ${pascal}Props): string {\n  let out = "";\n${lines.join("\n")}\n  return out;\n}\n`;
  };
  const bodies = [
    body("subject", subject, (_, value) => call("plain", value)),
    body("html", html, (print, value) => call(escapes.get(print) ?? "markup", value)),
    body("text", text, (print, value, indent) => {
      if (print.as === "bar") return call("bar", value);
      return indent === "" ? call("plain", value) : call("indented", value, JSON.stringify(indent));
    }),
  ];
  const wholeText = columns === undefined ? "text(props)" : call("wrapped", "text(props)", String(columns));
  const types = typeOf(shape, "");
  return `// Compiled from templates/${name}.mjml and templates/${name}.txt. Edit those, then run \`npm run build\`.
import { ${[...used].sort().join(", ")}, type Rendered${types.includes("Text") ? ", type Text" : ""} } from "../render.ts";

export type ${pascal}Props = ${types};

export function render${pascal}(props: ${pascal}Props): Rendered {
  return { subject: header(subject(props)), html: html(props), text: ${wholeText} };
}

${bodies.join("\n")}`;
}

function typeOf(shape: Shape, indent: string): string {
  if (shape.size === 0) return "Record<string, never>";
  const lines = [...shape].map(([name, prop]) => `${indent}  ${name}${propType(prop, `${indent}  `)};`);
  return `{\n${lines.join("\n")}\n${indent}}`;
}

function propType(prop: Prop, indent: string): string {
  if (prop.kind === "flag") return "?: boolean | undefined";
  if (prop.kind === "list") return `: readonly ${typeOf(prop.fields, indent)}[]`;
  return prop.optional ? "?: Text | undefined" : ": Text";
}

type WritePrint = (print: Print, value: string, indent: string) => string;
type Scope = { of: string; depth: number; shape: Shape };

function statements(nodes: Node[], scope: Scope, write: WritePrint): string[] {
  return nodes.flatMap((node, index) => statement(node, nodes[index - 1], scope, write));
}

function statement(node: Node, before: Node | undefined, scope: Scope, write: WritePrint): string[] {
  switch (node.kind) {
    case "static":
      return node.text === "" ? [] : [`out += ${JSON.stringify(node.text)};`];
    case "print":
      return [`out += ${write(node, `${scope.of}.${node.name}`, indentBefore(before))};`];
    case "each":
      return each(node, scope, write);
    case "when":
      return when(node, scope, write);
  }
}

function each({ list, body }: Each, scope: Scope, write: WritePrint): string[] {
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

function when({ test, yes, no }: When, scope: Scope, write: WritePrint): string[] {
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
