/**
 * Compiles the templates into `generated/`, which is not committed. Runs as a script, before the tests (vitest's
 * globalSetup) and from other code; when nothing changed since the last run it reads a stamp and loads no compiler.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { languages } from "./render.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

export type CompileResult = {
  /** Names of all templates, in alphabetical order. */
  compiled: string[];
  /** True when everything in `generated/` was up to date already. */
  fresh: boolean;
};

/**
 * Brings `generated/` up to date. Throws one `TemplateError` with every problem of every template; then nothing is
 * written. Two processes may do this at once: each file appears whole. `onStale` is called before the seconds that it takes.
 */
export async function compileEmails({
  folder = here,
  onStale = () => undefined,
}: {
  folder?: string;
  onStale?: () => void;
} = {}): Promise<CompileResult> {
  const generated = join(folder, "generated");
  const sources = await readFolders(folder, [
    "templates",
    "partials",
    ...languages.map((language) => `words/${language}`),
  ]);
  const compiled = [
    ...new Set([...sources.keys()].flatMap((file) => /^templates\/(.+)\.(?:mjml|txt)$/.exec(file)?.[1] ?? [])),
  ].sort();
  const inputs = digest([
    ...sources,
    ...(await readFolders(here, ["compiler", "compile.ts", "render.ts", "package.json"])),
  ]);
  const stamp = await readFile(join(generated, ".stamp"), "utf8").catch(whenMissing(""));
  if (stamp === `${inputs} ${digest(await readFolders(folder, ["generated", "generated/words"]))}`)
    return { compiled, fresh: true };

  onStale();
  const modules = await compileAll(compiled, sources);
  for (const place of ["generated", "generated/words"]) {
    const files = await readdir(join(folder, place)).catch(whenMissing([]));
    const stale = files.filter((file) => file.endsWith(".ts") && !modules.has(`${place}/${file}`));
    for (const file of stale) await rm(join(folder, place, file), { force: true });
  }
  for (const file of modules.keys()) await mkdir(dirname(join(folder, file)), { recursive: true });
  await mkdir(generated, { recursive: true });
  for (const [file, module] of modules) await writeWhole(join(folder, file), module);
  await writeWhole(join(generated, ".stamp"), `${inputs} ${digest(modules)}`);
  return { compiled, fresh: false };
}

/** vitest's globalSetup. */
export async function setup(): Promise<void> {
  await compileEmails();
}

async function compileAll(names: string[], sources: Map<string, string>): Promise<Map<string, string>> {
  // MJML takes a third of a second to load: it must cost nothing when nothing changed.
  const [{ compileTemplate }, { shareMarkup }, { readWords, unusedPhrases }, { writeWordsModule }, { TemplateError }] =
    await Promise.all([
      import("./compiler/template.ts"),
      import("./compiler/shared-markup.ts"),
      import("./compiler/words.ts"),
      import("./compiler/words-module.ts"),
      import("./compiler/problem.ts"),
    ]);
  const words = readWords(sources);
  const modules = new Map(words.books.map((book) => [`generated/words/${book.name}.ts`, writeWordsModule(book)]));
  const problems: string[] = [];
  const said = new Set<string>();
  const find: typeof words.find = (...asked) => {
    const phrase = words.find(...asked);
    said.add(`${phrase.book}.${phrase.key}`);
    return phrase;
  };
  for (const name of names) {
    try {
      modules.set(`generated/${name}.ts`, await compileTemplate(name, sources, find));
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      problems.push(...error.problems);
    }
  }
  const owners = [...sources.keys()].map((file) => file.replace(/^(?:templates|partials)\/|\.\w+$/g, ""));
  if (problems.length === 0) problems.push(...unusedPhrases(words, said, new Set(owners)));
  if (problems.length > 0) throw new TemplateError([...new Set(problems)]);
  shareMarkup(modules);
  return modules;
}

/** Files by path relative to `folder`, in alphabetical order; `names` are files or flat folders, and may be missing. */
async function readFolders(folder: string, names: string[]): Promise<Map<string, string>> {
  const files: string[] = [];
  for (const name of names) {
    const inside = /\.\w+$/.test(name) ? [""] : await readdir(join(folder, name)).catch(whenMissing([]));
    files.push(
      ...inside
        .filter((file) => file === "" || /^[\w-][^.]*\.(?:mjml|txt|ts)$/.test(file))
        .map((file) => join(name, file)),
    );
  }
  const read = files.sort().map(async (file) => [file, await readFile(join(folder, file), "utf8")] as const);
  return new Map(await Promise.all(read));
}

/** The same for the same files in any order: they are written in another than that in which they are read. */
function digest(files: Iterable<readonly [string, string]>): string {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(sorted)).digest("hex");
}

async function writeWhole(path: string, text: string): Promise<void> {
  const partial = `${path}.${process.pid}.tmp`;
  await writeFile(partial, text);
  await rename(partial, path);
}

function whenMissing<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === "ENOENT") return value;
    throw error;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  try {
    const { compiled, fresh } = await compileEmails();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`emails: ${compiled.length} templates ${fresh ? "are up to date" : `compiled in ${seconds} s`}`);
  } catch (error) {
    console.error(error instanceof Error && error.name === "TemplateError" ? error.message : error);
    process.exitCode = 1;
  }
}
