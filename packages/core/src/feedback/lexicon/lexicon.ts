/**
 * The lexicon as the analysis uses it: the words of recruiting in the files beside this one. They correct and complete
 * the general language (general-words.ts). Later entries win over earlier ones of the same length.
 */
import type { Language } from "../language.ts";
import { communication } from "./communication.ts";
import { compensation } from "./compensation.ts";
import { type Echoes, echoesOf } from "./echo.ts";
import type { Entry } from "./entry.ts";
import { foreign } from "./foreign.ts";
import { general } from "./general.ts";
import { logistics } from "./logistics.ts";
import { motivation } from "./motivation.ts";
import { compile, type PatternIndex } from "./pattern.ts";
import { preparation } from "./preparation.ts";
import { process } from "./process.ts";
import { rapport } from "./rapport.ts";
import { roleClarity } from "./role-clarity.ts";
import { skills } from "./skills.ts";

/** An entry with its place in the list, which settles ties. */
export type Ranked = Entry & { rank: number };

export type Lexicon = {
  /** Entries that feel, turn, hide or weigh: one word is read by one of them. */
  feelings: PatternIndex<Ranked>;
  /** Entries that only name a topic: all that match count. */
  cues: PatternIndex<Ranked>;
  /** What single words of our own phrases hint at. */
  echoes: Echoes;
  /** Whether the general language (general-words.ts) is heard beside them: it is English. */
  general: boolean;
  /** The same for an answer in another language; for one that we don't know only the additions are heard. */
  inLanguage(language: Language): Lexicon;
};

/** Throws a plain Error when a pattern is malformed. An admin's additions come last and win, in every language. */
export function buildLexicon(additions: readonly Entry[] = []): Lexicon {
  const english = tables([...recruiting, ...additions], true);
  const others = new Map<Language, Lexicon>();
  const inLanguage = (language: Language): Lexicon => {
    if (language === "en") return lexicon;
    const known = others.get(language);
    if (known) return known;
    const made = { ...tables([...(language === "other" ? [] : foreign[language]), ...additions], false), inLanguage };
    others.set(language, made);
    return made;
  };
  const lexicon: Lexicon = { ...english, inLanguage };
  return lexicon;
}

function tables(entries: readonly Entry[], general: boolean): Omit<Lexicon, "inLanguage"> {
  const ranked = entries.map((entry, rank): Ranked => ({ ...entry, rank }));
  const felt = ranked.filter((entry) => !isCue(entry));
  const cues = ranked.filter((entry) => entry.topic !== undefined && isCue(entry));
  return {
    feelings: compile(felt.flatMap(spelled)),
    cues: compile(cues.flatMap(spelled)),
    echoes: echoesOf(ranked),
    general,
  };
}

const recruiting: readonly Entry[] = [
  ...general,
  ...skills,
  ...communication,
  ...preparation,
  ...rapport,
  ...roleClarity,
  ...compensation,
  ...logistics,
  ...process,
  ...motivation,
];

let built: Lexicon | undefined;

/** Our own lexicon, built when first asked for: a function that reads no answers should not pay for it. */
export function ownLexicon(): Lexicon {
  built ??= buildLexicon();
  return built;
}

function isCue(entry: Entry): boolean {
  return entry.feel === undefined && !entry.turns && !entry.hides && !entry.times && !entry.plain;
}

/** One by one; line breaks in the list are blanks. */
function spelled(value: Ranked): { say: string; value: Ranked }[] {
  return value.say
    .split(",")
    .map((say) => say.trim().replace(/\s+/g, " "))
    .filter((say) => say !== "")
    .map((say) => ({ say, value }));
}
