/** The fixed words of the summary, its drafts and the digest, in each language. */
import type { Language } from "../../language.ts";
import { de } from "./de/books.ts";
import { en } from "./en/books.ts";
import { es } from "./es/books.ts";
import { fr } from "./fr/books.ts";
import type { Wording } from "./shape.ts";

const wordings: Record<Language, Wording> = { en, de, fr, es };

export function wordingIn(language: Language): Wording {
  return wordings[language];
}
