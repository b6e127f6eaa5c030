/**
 * Markup that stands in several places of the compiled mails, such as the head and the frame of each, is written once, in
 * `generated/shared-markup.ts`: MJML repeats it in every template, and a function that starts cold reads all of it.
 */
import { createHash } from "node:crypto";

export const sharedMarkup = "generated/shared-markup.ts";

/** Shorter ones are not worth an import. */
const shortest = 60;

/**
 * Takes repeated markup out of the modules of templates, in place, and adds the module that holds it. Same modules, same
 * bytes.
 */
export function shareMarkup(modules: Map<string, string>): void {
  const times = new Map<string, number>();
  for (const module of modules.values())
    for (const [, , text = ""] of module.matchAll(statement)) times.set(text, (times.get(text) ?? 0) + 1);
  const shared = new Map(
    [...times].filter(([text, count]) => count > 1 && text.length >= shortest).map(([text]) => [text, nameOf(text)]),
  );
  if (shared.size === 0) return;
  for (const [file, module] of modules) modules.set(file, withoutShared(module, shared));
  const constants = [...shared].map(([text, name]) => `export const ${name} = ${text};\n`).sort();
  modules.set(sharedMarkup, `// Compiled from what several templates have in common.\n${constants.join("")}`);
}

/** A statement of module.ts that adds static text: the text is one JSON string, and so stands on one line. */
const statement = /^( *out \+= )("(?:[^"\\\n]|\\.)*");$/gm;

function withoutShared(module: string, shared: ReadonlyMap<string, string>): string {
  const used = new Set<string>();
  const body = module.replace(statement, (whole, add: string, text: string) => {
    const name = shared.get(text);
    if (name === undefined) return whole;
    used.add(name);
    return `${add}${name};`;
  });
  if (used.size === 0) return module;
  const names = [...used].sort().join(", ");
  return body.replace(/^import /m, `import { ${names} } from "./shared-markup.ts";\nimport `);
}

/** By content: two processes that compile at once may see files of each other, and must not see another markup. */
function nameOf(text: string): string {
  return `markup_${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
}
