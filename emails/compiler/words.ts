/**
 * The words of our mails, `words/LANGUAGE/BOOK.txt`: one book for each template or partial that has words of its own, the
 * book `shared` for what several say, and books that only code reads. Every language has the same books, keys and
 * placeholders; English is the one that the others are measured by.
 */
import { type Language, languages } from "../render.ts";
import type { Node, Sources } from "./language.ts";
import { type FindPhrase, readPhrase } from "./phrase.ts";
import { fail, type Place, problem, TemplateError } from "./problem.ts";

/** The phrases of one book, by key, in each language. */
export type Book = { name: string; phrases: Map<string, Record<Language, Node[]>> };

export type Words = {
  books: Book[];
  /** The English phrase that a template or partial means by a key: its own book's, else one of `shared`. */
  find: FindPhrase;
  /** Phrases that stand within others, as `book.key`. */
  within: ReadonlySet<string>;
};

const shared = "shared";

/** Reads all books. Throws a `TemplateError` with every key and placeholder in which a language differs from English. */
export function readWords(sources: Sources): Words {
  const problems: string[] = [];
  const entries = new Map(languages.map((language) => [language, entriesIn(sources, language)]));
  const english = entries.get("en")!;
  for (const language of languages) compareBooks(english, entries.get(language)!, language, problems);
  if (problems.length > 0) throw new TemplateError(problems);

  const nested = new Set<string>();
  const read = reader(entries, sources, nested);
  const books = [...english].map(([name, keys]) => {
    const phrases = new Map([...keys.keys()].map((key) => [key, inEach((language) => read(language, name, key, []))]));
    for (const [key, phrase] of phrases) comparePlaceholders(phrase, entries, name, key, problems);
    return { name, phrases };
  });
  if (problems.length > 0) throw new TemplateError(problems);
  const known = (book: string, key: string) => english.get(book)?.has(key) === true;
  return {
    books,
    within: nested,
    find: (key, as, at) => {
      const own = at.file.replace(/^.*\/|\.\w+$/g, "");
      const book = known(own, key) ? own : known(shared, key) ? shared : undefined;
      if (book === undefined) {
        return fail(at, `there is no phrase "${key}"; write it into words/en/${own}.txt and the other languages`);
      }
      const body = books.find(({ name }) => name === book)?.phrases.get(key)?.en ?? [];
      return { kind: "phrase", book, key, body, as, at };
    },
  };
}

/** Phrases of books that belong to templates, and that none of them names. */
export function unusedPhrases(
  { books, within }: Words,
  used: ReadonlySet<string>,
  owners: ReadonlySet<string>,
): string[] {
  return books
    .filter(({ name }) => name === shared || owners.has(name))
    .flatMap(({ name, phrases }) => [...phrases.keys()].map((key) => `${name}.${key}`))
    .filter((path) => !used.has(path) && !within.has(path))
    .map(
      (path) => `words/en/${path.replace(".", ".txt: ")} is a phrase that no template names; take it out everywhere`,
    );
}

type Entry = { source: string; at: Place };
/** By book, then by key. */
type Entries = Map<string, Map<string, Entry>>;

function entriesIn(sources: Sources, language: Language): Entries {
  const books: Entries = new Map();
  for (const [file, source] of sources) {
    const name = file.startsWith(`words/${language}/`) ? /([\w-]+)\.txt$/.exec(file)?.[1] : undefined;
    if (name !== undefined) books.set(name, readEntries(file, source));
  }
  return books;
}

/** `key: words`; further lines of a phrase are indented, and `#` begins a remark. */
function readEntries(file: string, source: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  let current: Entry | undefined;
  for (const [index, line] of source.split("\n").entries()) {
    const at = { file, line: index + 1 };
    const [, key, words = ""] = /^([a-z][A-Za-z0-9]*): *(.*)$/.exec(line) ?? [];
    if (key !== undefined) {
      if (entries.has(key)) fail(at, `${key} is here twice; keep one`);
      current = { source: words.trim(), at };
      entries.set(key, current);
    } else if (/^ +\S/.test(line) && current) {
      current.source += `\n${line.trim()}`;
    } else if (line.trim() === "") {
      current = undefined;
    } else if (!line.startsWith("#")) {
      fail(at, "a line of words is `key: words`, more of them indented below it, or a remark that begins with #");
    }
  }
  for (const [key, entry] of entries) {
    if (entry.source === "") fail(entry.at, `${key} has no words; write them behind the colon`);
  }
  return entries;
}

function compareBooks(english: Entries, others: Entries, language: Language, problems: string[]): void {
  const place = (book: string) => ({ file: `words/${language}/${book}.txt`, line: 1 });
  for (const [book, keys] of english) {
    const their = others.get(book);
    if (!their) problems.push(problem(place(book), `there is no such file; translate words/en/${book}.txt into it`));
    for (const [key, { at }] of their ? keys : []) {
      if (!their?.has(key)) problems.push(problem(place(book), `${key} is missing; translate ${at.file}:${at.line}`));
    }
  }
  for (const [book, keys] of others) {
    for (const [key, { at }] of keys) {
      if (!english.get(book)?.has(key))
        problems.push(problem(at, `${key} is not in words/en/${book}.txt; take it out`));
    }
  }
}

type Read = (language: Language, book: string, key: string, within: readonly string[]) => Node[];

/** Reads each phrase once, with the phrases that it names put in their place. */
function reader(entries: Map<Language, Entries>, sources: Sources, nested: Set<string>): Read {
  const read: Read = (language, book, key, within) => {
    const books = entries.get(language)!;
    const entry = books.get(book)!.get(key)!;
    const path = `${book}.${key}`;
    if (within.includes(path)) fail(entry.at, `${key} says itself; write it out`);
    const nodes = readPhrase(entry.source, entry.at, sources, (named, as, at) => {
      const from = books.get(book)?.has(named) ? book : books.get(shared)?.has(named) ? shared : undefined;
      if (from === undefined) fail(at, `there is no phrase "${named}" in this file, nor in shared.txt beside it`);
      nested.add(`${from}.${named}`);
      const body = read(language, from, named, [...within, path]);
      return { kind: "phrase", book: from, key: named, body, as, at };
    });
    return language === "fr" ? spacedAsFrench(inlined(nodes)) : inlined(nodes);
  };
  return read;
}

function inlined(nodes: Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.kind === "phrase") return inlined(node.body);
    return [node.kind === "when" ? { ...node, yes: inlined(node.yes), no: inlined(node.no) } : node];
  });
}

/** French sets a space before some marks, at which a line must not break. */
function spacedAsFrench(nodes: Node[]): Node[] {
  return nodes.map((node) => {
    if (node.kind === "static") return { ...node, text: node.text.replace(/ (?=[?!:;»])|(?<=«) /g, "\u00A0") };
    return node.kind === "when" ? { ...node, yes: spacedAsFrench(node.yes), no: spacedAsFrench(node.no) } : node;
  });
}

function comparePlaceholders(
  phrase: Record<Language, Node[]>,
  entries: Map<Language, Entries>,
  book: string,
  key: string,
  problems: string[],
): void {
  const english = placeholders(phrase.en);
  for (const language of languages) {
    const theirs = placeholders(phrase[language]);
    const at = entries.get(language)!.get(book)!.get(key)!.at;
    for (const name of theirs.all) {
      if (!english.all.has(name)) problems.push(problem(at, `{{${name}}} is not in the English ${key}; take it out`));
      else if (theirs.bare.has(name) && !english.bare.has(name)) {
        problems.push(problem(at, `${name} may be absent in the English ${key}; print it inside {{#if ${name}}} only`));
      }
    }
    for (const name of english.all) {
      if (!theirs.all.has(name)) problems.push(problem(at, `{{${name}}} of the English ${key} is missing; put it in`));
    }
  }
}

/** `bare` are printed where no test guards them. */
export function placeholders(nodes: Node[], given: readonly string[] = []): { all: Set<string>; bare: Set<string> } {
  const all = new Set<string>();
  const bare = new Set<string>();
  for (const node of nodes) {
    if (node.kind === "print") {
      all.add(node.name);
      if (!given.includes(node.name)) bare.add(node.name);
    } else if (node.kind === "when") {
      all.add(node.test);
      for (const inside of [placeholders(node.yes, [...given, node.test]), placeholders(node.no, given)]) {
        for (const name of inside.all) all.add(name);
        for (const name of inside.bare) bare.add(name);
      }
    }
  }
  return { all, bare };
}

function inEach<T>(make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;
}
