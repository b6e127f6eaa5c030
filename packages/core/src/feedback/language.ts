/**
 * Which language an answer is written in, by its small words. Only the languages of our own mails are told apart; any
 * other is `other`, so that nobody's Polish is read as if it were English.
 */
import { languagesOf, type Language as Ours } from "../language.ts";
import type { Word } from "./words.ts";

export type Language = Ours | "other";

/** Words that are looked at; nobody changes the language later. */
const ENOUGH = 200;
/** A text without one small word of ours must be that long to count as another language: "Kafka, Spark" is none. */
const TELLING = 6;
/** One word in so many must be a small word of the language. */
const SHARE = 7;
const foreignLetter = /[^\p{ASCII}\p{Extended_Pictographic}]/u;

/** `asked`: the language of the question, which a word or two that could be of any are taken to share: "Super". */
export function languageOf(words: readonly Word[], asked?: () => Language): Language {
  const counts = new Map<Language, number>();
  for (const { text } of words.slice(0, ENOUGH)) {
    for (const language of languagesOf(text)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  if (counts.size === 0 && words.length < TELLING && asked) return asked();
  const english = counts.get("en") ?? 0;
  let best: Language = "en";
  for (const language of ["de", "fr", "es"] as const) {
    if ((counts.get(language) ?? 0) > (counts.get(best) ?? 0)) best = language;
  }
  const seen = Math.min(words.length, ENOUGH);
  if (best !== "en" && (counts.get(best) ?? 0) * SHARE >= seen) return best;
  return english === 0 && seen >= TELLING && words.some(({ text }) => foreignLetter.test(text)) ? "other" : "en";
}
