/** Writes one book of words as a TypeScript module: for each language the same functions, each of which says a phrase. */
import { languages } from "../render.ts";
import type { Node } from "./language.ts";
import { pascalOf, wordsOf } from "./module.ts";
import { type Book, placeholders } from "./words.ts";

/** The module's source. Same words, same bytes. */
export function writeWordsModule({ name, phrases }: Book): string {
  const type = `${pascalOf(name)}Words`;
  const signatures = [...phrases].map(([key, { en }]) => `  ${key}: (${parameters(en)}, pen?: Pen) => string;`);
  const books = languages.map((language) => {
    const lines = [...phrases].map(([key, phrase]) => {
      const said = expression(phrase[language]);
      const takes = said.includes("pen.")
        ? `(props, pen = inText.${language})`
        : said.includes("props.")
          ? "(props)"
          : "()";
      return `    ${key}: ${takes} => ${said},`;
    });
    return `  ${language}: {\n${lines.join("\n")}\n  },`;
  });
  const body = `export type ${type} = {\n${signatures.join("\n")}\n};\n
export const ${wordsOf(name)}: Record<Language, ${type}> = {\n${books.join("\n")}\n};\n`;
  const names = ["inText", "type Language", "type Pen", "type Text"].filter((each) =>
    new RegExp(`\\b${each.replace("type ", "")}\\b`).test(body),
  );
  return `// Compiled from words/*/${name}.txt. Edit those, then run \`npm run build\`.
import { ${names.join(", ")} } from "../../render.ts";

${body}`;
}

/** What a phrase must be given: printed bare, text; printed under a test, optional text; tested only, anything. */
function parameters(nodes: Node[]): string {
  const { all, bare } = placeholders(nodes);
  const printed = printsIn(nodes);
  const props = [...all].sort().map((name) => {
    if (bare.has(name)) return `${name}: Text`;
    return printed.has(name) ? `${name}?: Text | undefined` : `${name}?: unknown`;
  });
  return props.length === 0 ? "props?: unknown" : `props: { ${props.join("; ")} }`;
}

function printsIn(nodes: Node[]): Set<string> {
  return new Set(
    nodes.flatMap((node) => {
      if (node.kind === "print") return [node.name];
      return node.kind === "when" ? [...printsIn(node.yes), ...printsIn(node.no)] : [];
    }),
  );
}

function expression(nodes: Node[]): string {
  const parts = nodes.flatMap((node): string[] => {
    switch (node.kind) {
      case "static":
        return node.text === "" ? [] : [JSON.stringify(node.text)];
      case "print":
        return [`pen.print(props.${node.name})`];
      case "mark":
        return [`pen.${node.of}[${node.opens ? 0 : 1}]`];
      case "when":
        return [`(props.${node.test} ? ${expression(node.yes)} : ${expression(node.no)})`];
      default:
        throw new Error(`A phrase holds no ${node.kind}.`);
    }
  });
  return parts.length === 0 ? '""' : parts.join(" + ");
}
