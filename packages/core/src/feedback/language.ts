/**
 * Which language an answer is written in, by its small words. Only the languages of our own mails are told apart; any
 * other is `other`, so that nobody's Polish is read as if it were English.
 */
import type { Word } from "./words.ts";

export type Language = "en" | "de" | "fr" | "es" | "other";

/** Words that are looked at; nobody changes the language later. */
const ENOUGH = 200;
/** A text without one small word of ours must be that long to count as another language: "Kafka, Spark" is none. */
const TELLING = 6;
/** One word in so many must be a small word of the language. */
const SHARE = 7;
const foreignLetter = /[^\p{ASCII}\p{Extended_Pictographic}]/u;

export function languageOf(words: readonly Word[]): Language {
  const counts = new Map<Language, number>();
  for (const { text } of words.slice(0, ENOUGH)) {
    for (const language of smallWords.get(text) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const english = counts.get("en") ?? 0;
  let best: Language = "en";
  for (const language of ["de", "fr", "es"] as const) {
    if ((counts.get(language) ?? 0) > (counts.get(best) ?? 0)) best = language;
  }
  const seen = Math.min(words.length, ENOUGH);
  if (best !== "en" && (counts.get(best) ?? 0) * SHARE >= seen) return best;
  return english === 0 && seen >= TELLING && words.some(({ text }) => foreignLetter.test(text)) ? "other" : "en";
}

const lists: Record<"en" | "de" | "fr" | "es", string> = {
  en: `the and of to was were is are not with they he she it i my me you your very for that this but have had has on at we our
  been be would could did do no any from about so good great an question questions`,
  de: `der die das und nicht ist war waren ich sie er wir mir mich mit ein eine einen einem auf für sehr aber es im den dem
  zu von kein keine hat habe haben wurde wurden nur auch über bei zum zur nie sehr wie schon noch`,
  fr: `le la les des et est pas un une je il elle nous vous on très mais avec pour dans sur été ai ont était étaient au aux du
  ne que qui ce cette trop bien mon ma mes son sa ses`,
  es: `el la los las y es un una muy pero con para en fue era fueron me mi se lo que del al por más no han he su sus nunca sin
  bien todo está estaba`,
};

const smallWords = new Map<string, Language[]>();
for (const language of ["en", "de", "fr", "es"] as const) {
  for (const word of new Set(lists[language].split(/\s+/))) {
    smallWords.set(word, [...(smallWords.get(word) ?? []), language]);
  }
}
