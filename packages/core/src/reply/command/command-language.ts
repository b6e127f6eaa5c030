/** Names of languages as recruiters in seven languages write them, and the codes of ISO 639-1. */
import type { Language } from "../../language.ts";

/** The name as typed, and the language when it is one that our mails are written in. */
export type Spoken = { named: string; language?: Language };

const OURS: [language: Language, names: string][] = [
  ["en", "en|english|englisch|anglais(?:e)?|ingles(?:a)?|inglese|engels"],
  ["de", "de|german|deutsch|allemand(?:e)?|aleman(?:a)?|tedesco|duits|alemao"],
  ["fr", "fr|french|franzosisch|francais(?:e)?|frances(?:a)?|francese|frans"],
  ["es", "es|spanish|spanisch|espagnol(?:e)?|espanol(?:a)?|spagnolo|spaans|espanhol(?:a)?|castellano"],
];

/** Languages that are asked for and that we cannot write. */
const OTHERS =
  "italian|italienisch|italien|italiano|italiaans|dutch|niederlandisch|hollandisch|neerlandais|holandes|olandese|nederlands|portuguese|portugiesisch|portugais|portugues|portoghese|portugees|polish|polnisch|polonais|polaco|polacco|pools|polones|swedish|danish|norwegian|finnish|czech|hungarian|romanian|greek|turkish|turkisch|russian|russisch|ukrainian|arabic|hebrew|hindi|chinese|mandarin|japanese|korean";

/** One name of a language, as a group of a rule; a bare code would make "go to de" a language. */
export const LANGUAGE_NAME = `(${OURS.map(([code, names]) => names.replace(`${code}|`, "")).join("|")}|${OTHERS})`;

/** Undefined for a word that is no language. `named` may have capitals and accents. */
export function readLanguage(named: string): Spoken | undefined {
  const word = named.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const ours = OURS.find(([, names]) => new RegExp(`^(?:${names})$`, "u").test(word));
  if (ours) return { named, language: ours[0] };
  return new RegExp(`^(?:${OTHERS})$`, "u").test(word) ? { named } : undefined;
}
