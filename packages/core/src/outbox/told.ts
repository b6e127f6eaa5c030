/**
 * What was kept as data is said here, in the reader's language: what the recruiter is told of. Each key is a sentence of
 * `emails/words`; the compiler holds its blanks to the values of the data. What a plan asks is said in asked.ts.
 */
import { lettersWords } from "@debrief/emails/generated/words/letters";
import { toldWords } from "@debrief/emails/generated/words/told";
import type { Instant } from "../clock.ts";
import type { WhyNot } from "../debrief/effect.ts";
import type { Told } from "../debrief/told.ts";
import type { Trait } from "../feedback/sensitive.ts";
import type { Language } from "../language.ts";
import { traitNotice } from "../summary/trait-notice.ts";
import { optionText } from "./asked.ts";
import { dayIn, momentIn } from "./dates.ts";
import type { Plain, Sentence, Sentences } from "./sentence.ts";

/** `Ben Ito is reminded now.` */
export function toldText({ key, ...values }: Told, language: Language): string {
  const words: Sentences<Told> = toldWords[language];
  return (words[key] as Sentence)(shown(values, language));
}

/** Why a mail began nothing. */
export function whyNotText(why: WhyNot, language: Language): string {
  const words = lettersWords[language];
  if (why.key !== "several") return words[why.key]();
  return words.several({ listed: why.meetings.map((meeting) => optionText(meeting, language)).join("; ") });
}

type Value =
  | Plain
  | string[]
  | { at: Instant; zone: string }
  | { on: Instant; zone: string }
  | { minutesAgo: number }
  | { all: string[] }
  | { any: string[] }
  | { language: Language }
  | { languages: Language[] }
  | { traits: Trait[] };

function shown(values: Record<string, Value>, language: Language): Record<string, Plain> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shownValue(value, language)]));
}

function shownValue(value: Value, language: Language): Plain {
  if (typeof value !== "object") return value;
  const names = lettersWords[language];
  if (Array.isArray(value)) return value.join(", ");
  if ("at" in value) return momentIn(language, value.at, value.zone);
  if ("on" in value) return dayIn(language, value.on, value.zone);
  if ("minutesAgo" in value) return agoIn(language, value.minutesAgo);
  if ("all" in value) return listed(value.all, "and", language);
  if ("any" in value) return listed(value.any, "or", language);
  if ("language" in value) return names[value.language]();
  if ("languages" in value)
    return listed(
      value.languages.map((each) => names[each]()),
      "and",
      language,
    );
  return traitNotice(value.traits, language);
}

/** `A, B and C`. */
function listed(names: readonly string[], joint: "and" | "or", language: Language): string {
  const [last = "", ...others] = names.toReversed();
  return others.length === 0 ? last : toldWords[language][joint]({ first: others.toReversed().join(", "), last });
}

function agoIn(language: Language, minutes: number): string {
  const hours = Math.round(minutes / 60);
  return toldWords[language].ago({
    oneMinute: minutes === 1,
    minutes: minutes < 60 ? minutes : undefined,
    oneHour: hours === 1,
    hours,
  });
}
