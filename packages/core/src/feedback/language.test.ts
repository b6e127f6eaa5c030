import { describe, expect, test } from "vitest";
import { languageOf } from "./language.ts";
import { wordsOf } from "./words.ts";

describe("the language of an answer", () => {
  test.each([
    ["They never got back to me.", "en"],
    ["Kafka, Spark, Airflow", "en"],
    ["Great café, naïve question, good résumé tips.", "en"],
    ["", "en"],
    ["Das Gespräch war gut, aber zu kurz.", "de"],
    ["L'entretien s'est bien passé.", "fr"],
    ["El proceso fue largo y nadie me llamó.", "es"],
    ["Rozmowa była bardzo przyjemna, ale nikt się nie odezwał później.", "other"],
    ["Собеседование прошло хорошо, но потом мне никто не ответил.", "other"],
  ])("%s", (text, language) => {
    expect(languageOf(wordsOf(text))).toBe(language);
  });
});
