/** What holds of the words in every language: none forgotten, none left in English, none that would not fit a line. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWords } from "./compiler/words.ts";
import { languages } from "./render.ts";

const here = new URL(".", import.meta.url);
const sources = new Map(
  languages.flatMap((language) =>
    readdirSync(new URL(`words/${language}`, here)).map((file) => {
      const path = `words/${language}/${file}`;
      return [path, readFileSync(new URL(path, here), "utf8")] as const;
    }),
  ),
);
const { books } = readWords(sources);

/** Phrases that are the same in two languages, as they should be: a word to type, a mere pattern. */
const ALIKE = ["dates.day", "dates.moment", "letters.when", "letters.no", "letters.stop", "confirm.no", "outcome.line"];

describe.each(languages.filter((language) => language !== "en"))("in %s", (language) => {
  it("every phrase differs from the English one", () => {
    const same = books.flatMap(({ name, phrases }) =>
      [...phrases]
        .filter(([, phrase]) => JSON.stringify(shown(phrase[language])) === JSON.stringify(shown(phrase.en)))
        .map(([key]) => `${name}.${key}`),
    );
    expect(same.filter((path) => !ALIKE.includes(path))).toEqual([]);
  });

  it("no phrase holds small words that only English has", () => {
    const english = /\b(?:the|and|your|you|with|this|that|reply|answer|is|are|to)\b/i;
    const left = [...sources]
      .filter(([path]) => path.startsWith(`words/${language}/`))
      .flatMap(([, text]) => text.split("\n"))
      .filter((line) => !line.startsWith("#"))
      .map((line) => line.replace(/\{\{[^}]*\}\}|^[a-zA-Z]+:/g, ""))
      .filter((line) => english.test(line));
    expect(left).toEqual([]);
  });

  it("says Sie, vous and usted, and nobody is a he or a she", () => {
    const familiar = {
      de: /\b(?:du|dir|dich|dein\w*|euch|euer)\b/i,
      fr: /\b(?:tu|toi|ton|tes)\b/i,
      es: /\b(?:tú|ti|tus?)\b/i,
    };
    const gendered = /\b(?:der Kandidat|die Kandidatin|le candidat|la candidate|el candidato|la candidata)\b/i;
    for (const [path, text] of sources) {
      if (!path.startsWith(`words/${language}/`)) continue;
      expect(text).not.toMatch(familiar[language as keyof typeof familiar]);
      // What the recruiter may type names somebody.
      if (!path.endsWith("commands.txt")) expect(text).not.toMatch(gendered);
    }
  });
});

/** Nodes without their places. */
function shown(nodes: unknown): unknown {
  return JSON.parse(JSON.stringify(nodes, (key, value) => (key === "at" ? undefined : value)));
}
