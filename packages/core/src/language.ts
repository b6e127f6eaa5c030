/** The languages that our mails are written in, and the small words by which they are told apart. */
import * as z from "zod";

/** ISO 639-1 codes. */
export const Language = z.enum(["en", "de", "fr", "es"]);
export type Language = z.infer<typeof Language>;

/** The languages of which a word is one of the small words; most words are of none. `word` is in lower case. */
export function languagesOf(word: string): readonly Language[] {
  return smallWords.get(word) ?? [];
}

const LISTS: Record<Language, string> = {
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
for (const language of Language.options) {
  for (const word of new Set(LISTS[language].split(/\s+/))) {
    smallWords.set(word, [...(smallWords.get(word) ?? []), language]);
  }
}
