/**
 * What a template wants to be given, learnt from how it uses its names. Printed: text. Walked: a list of objects. Only
 * tested: a flag. Printed and tested: optional text. The MJML and its plain twin must want the same.
 */
import type { Node } from "./language.ts";
import { type Place, problem, TemplateError } from "./problem.ts";

export type Prop = { kind: "text"; optional: boolean } | { kind: "flag" } | { kind: "list"; fields: Shape };

/** By name, in alphabetical order. */
export type Shape = ReadonlyMap<string, Prop>;

/** Throws a `TemplateError` that lists every name on which the twins differ, and every name used in two ways. */
export function shapeOf(html: { file: string; nodes: Node[] }, text: { file: string; nodes: Node[] }): Shape {
  const problems: string[] = [];
  const uses = { html: usesIn(html.nodes), text: usesIn(text.nodes) };
  compare(uses.html, uses.text, { other: text.file, list: "", problems });
  compare(uses.text, uses.html, { other: html.file, list: "", problems });
  if (problems.length > 0) throw new TemplateError([...new Set(problems)]);
  const shape = settle([uses.html, uses.text], problems);
  if (problems.length > 0) throw new TemplateError([...new Set(problems)]);
  return shape;
}

/** Where a name is used, and how. `bare` is a print that no test guards. */
type Use = { printed: Place[]; bare: Place[]; tested: Place[]; walked: Place[]; fields: Uses };
type Uses = Map<string, Use>;

function usesIn(nodes: Node[], uses: Uses = new Map(), given: ReadonlySet<string> = new Set()): Uses {
  const use = (name: string): Use => {
    const found = uses.get(name) ?? { printed: [], bare: [], tested: [], walked: [], fields: new Map() };
    uses.set(name, found);
    return found;
  };
  for (const node of nodes) {
    if (node.kind === "print") {
      // Every mail has its language; it is no prop that twins could forget.
      if (node.as === "language") continue;
      use(node.name).printed.push(node.at);
      if (!given.has(node.name)) use(node.name).bare.push(node.at);
    } else if (node.kind === "each") {
      use(node.list).walked.push(node.at);
      usesIn(node.body, use(node.list).fields);
    } else if (node.kind === "phrase") {
      usesIn(placed(node.body, node.at), uses, given);
    } else if (node.kind === "when") {
      if (node.test !== "@first") use(node.test).tested.push(node.at);
      usesIn(node.yes, uses, new Set([...given, node.test]));
      usesIn(node.no, uses, given);
    }
  }
  return uses;
}

/** A phrase's nodes as if they stood in the template that says it: that is where its props must be given. */
function placed(nodes: Node[], at: Place): Node[] {
  return nodes.map((node) =>
    node.kind === "when"
      ? { ...node, at, yes: placed(node.yes, at), no: placed(node.no, at) }
      : node.kind === "print"
        ? { ...node, at }
        : node,
  );
}

type Comparison = { other: string; list: string; problems: string[] };

function compare(mine: Uses, theirs: Uses, { other, list, problems }: Comparison): void {
  for (const [name, use] of mine) {
    const at = firstPlace(use);
    const path = list + name;
    const their = theirs.get(name);
    if (their === undefined) {
      problems.push(
        problem(at, `${path} is used here but not in ${other}; twins say the same, use it there or drop it here`),
      );
    } else if (wording(use) !== wording(their)) {
      const there = firstPlace(their);
      const where = `${there.file}:${there.line}`;
      problems.push(
        problem(at, `${path} is ${wording(use)} here but ${wording(their)} at ${where}; use it alike in both twins`),
      );
    } else {
      compare(use.fields, their.fields, { other, list: `${path}.`, problems });
    }
  }
}

function settle(twins: Uses[], problems: string[]): Shape {
  const names = [...new Set(twins.flatMap((uses) => [...uses.keys()]))].sort();
  const usesOf = (name: string): Use[] => twins.flatMap((uses) => uses.get(name) ?? []);
  return new Map(names.map((name) => [name, propOf(name, usesOf(name), problems)]));
}

function propOf(name: string, uses: Use[], problems: string[]): Prop {
  const all = (pick: (use: Use) => Place[]): Place[] => uses.flatMap(pick);
  const [walked] = all((use) => use.walked);
  const [printed] = all((use) => use.printed);
  const [tested] = all((use) => use.tested);
  const [bare] = all((use) => use.bare);
  if (walked) {
    const items = uses.map((use) => use.fields);
    const fields = settle(items, problems);
    if (printed) {
      const where = `${walked.file}:${walked.line}`;
      problems.push(problem(printed, `${name} is printed here and walked by {{#each}} in ${where}; it can't be both`));
    }
    if (fields.size === 0) {
      problems.push(problem(walked, `{{#each ${name}}} uses nothing of its items; print a field, such as {{text}}`));
    }
    return { kind: "list", fields };
  }
  if (!printed) return { kind: "flag" };
  if (tested && bare) {
    const where = `${tested.file}:${tested.line}`;
    problems.push(
      problem(bare, `${name} is tested in ${where}, so it may be absent; print it inside {{#if ${name}}} only`),
    );
  }
  return { kind: "text", optional: tested !== undefined };
}

function wording(use: Use): string {
  return use.walked.length > 0 ? "a list" : use.printed.length > 0 ? "text" : "a flag";
}

function firstPlace(use: Use): Place {
  return [...use.printed, ...use.walked, ...use.tested][0] ?? { file: "", line: 0 };
}
