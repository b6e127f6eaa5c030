/**
 * Which language a party is written to in, and what they are asked in it: what was set for the person, else for their
 * side of the interview, else what the configuration says, which also has the last word on what may be written at all.
 */
import { type Config, questionnairesIn } from "../config.ts";
import { asksTheSame, type Questionnaire } from "../feedback/questionnaire.ts";
import type { Language } from "../language.ts";
import type { Debrief, Party } from "./debrief.ts";

/** What the configuration says about languages. */
export type OurLanguages = Pick<Config, "language" | "languages">;

type Asked = Pick<Debrief, "interview" | "questionnaires" | "questionnaire">;

export function languageOf(
  { interview }: Pick<Asked, "interview">,
  party: Pick<Party, "side" | "language">,
  config: OurLanguages,
): Language {
  const wanted = party.language ?? interview.languages?.[party.side] ?? config.language;
  return config.languages.includes(wanted) ? wanted : config.language;
}

/**
 * The party's questions: those that were fixed when the debrief began, in the party's language where the configuration
 * has the same ones in it. Who is asked something else than the others could not be compared with them.
 */
export function questionnaireOf(debrief: Asked, party: Party, config: Config): Questionnaire {
  const fixed = debrief.questionnaires[party.side];
  const language = languageOf(debrief, party, config);
  if (language === config.language) return fixed;
  const own = questionnairesIn(config, language, debrief.questionnaire)?.[party.side];
  return own && asksTheSame(fixed, own) ? own : fixed;
}
