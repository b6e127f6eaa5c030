/**
 * Which language an invite is written in: by the words of its title and text, else by what the calendar says of them
 * (LANGUAGE, RFC 5545 §3.2.10), else by the note above it. Never by anybody's name; in doubt it is undefined.
 */
import { Language, languagesOf } from "../language.ts";
import type { Invite } from "./invite.ts";

export function languageOfInvite(
  { summary, description = "", language }: Pick<Invite, "summary" | "description" | "language">,
  note = "",
): Language | undefined {
  return spokenIn(`${summary}\n${written(description)}`) ?? language ?? spokenIn(note);
}

/** `de-AT` is German; a language that we don't write is none. */
export function languageTag(tag: string | undefined): Language | undefined {
  return Language.safeParse(tag?.trim().toLowerCase().split(/[-_]/)[0]).data;
}

/** Words that are looked at; nobody changes the language later. */
const ENOUGH = 300;
/** Two small words, or one word of the trade: what a title of six words can have. */
const SURE = 2;

/** The language that is told at least twice as often as any other. */
function spokenIn(text: string): Language | undefined {
  const votes = new Map<Language | "other", number>();
  const vote = (language: Language | "other", weight: number) => {
    votes.set(language, (votes.get(language) ?? 0) + weight);
  };
  for (const word of wordsOf(text)) {
    if (!IN_NAMES.has(word)) for (const language of languagesOf(word)) vote(language, 1);
    for (const [language, words] of TRADE) if (words.has(word)) vote(language, SURE);
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (!first || first[0] === "other" || first[1] < SURE) return undefined;
  return second && second[1] * 2 > first[1] ? undefined : first[0];
}

/** "Juan del Pino y los Santos", "Karl von der Heide", "Anne-Marie des Prés" may be invited in any language. */
const IN_NAMES = new Set("der die das den dem zu zum zur und del la las los el y al le les du des et".split(" "));

function wordsOf(text: string): string[] {
  const words =
    text
      .slice(0, 10_000)
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.slice(0, ENOUGH);
}

/**
 * What a person wrote. A conference's block speaks the language of somebody's program: it stands below a rule, or its
 * lines hold links and numbers.
 */
function written(description: string): string {
  // "________________", "-::~:~::~:~:~:~:~:~:~"
  const [above = ""] = description.split(/^[\s_*~:=.-]{10,}$/m, 1);
  return above
    .split("\n")
    .filter((line) => !/https?:|www\.|\d{6}|\b(?:zoom|teams|webex|meet|skype)\b/i.test(line))
    .join("\n");
}

/** Words around interviews that only one of our languages has; `other` are neighbours that share words with them. */
const TRADE: [Language | "other", ReadonlySet<string>][] = (
  [
    [
      "de",
      "vorstellungsgespräch bewerbungsgespräch kennenlerngespräch kennenlernen erstgespräch zweitgespräch fachgespräch gespräch telefoninterview videointerview bewerber bewerberin bewerbung kandidatin stelle einladung probearbeiten uhr",
    ],
    ["fr", "entretien entretiens candidature embauche recrutement poste visioconférence téléphonique échange"],
    ["es", "entrevista entrevistas candidatura puesto selección contratación videollamada reunión"],
    [
      "other",
      "colloquio intervista posizione della gli incontro vaga seleção processo você não com uma gesprek sollicitatiegesprek sollicitatie met het een voor kennismaking rozmowa kwalifikacyjna intervju samtal haastattelu",
    ],
  ] as const
).map(([language, words]) => [language, new Set(words.split(" "))]);
