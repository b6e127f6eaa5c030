/**
 * The plain sentence under a remark that touches a protected trait, for the recruiter. It has words of its own, because an
 * answer to a recruiter says it too, without any summary.
 */
import type { Trait } from "../feedback/sensitive.ts";
import type { Language } from "../language.ts";
import { traits as de } from "./wording/de/traits.ts";
import { traits as en } from "./wording/en/traits.ts";
import { traits as es } from "./wording/es/traits.ts";
import { filled, listed } from "./wording/filled.ts";
import { traits as fr } from "./wording/fr/traits.ts";
import type { TraitWords } from "./wording/shape.ts";

const WORDS: Record<Language, TraitWords> = { en, de, fr, es };

export function traitNotice(touched: readonly Trait[], language: Language): string {
  const { notice, names, pair } = WORDS[language];
  const named = touched.map((trait) => names[trait]);
  return filled(notice, { traits: listed(named, pair) });
}
