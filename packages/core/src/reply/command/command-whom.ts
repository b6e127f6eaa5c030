/** Whom a command is about: a side, everybody, or a person by name or address; in seven languages. */
import { listed, type Person, readPerson } from "./command-people.ts";
import { CANDIDATE, INTERVIEWERS, MANAGER, plain } from "./command-words.ts";

/** `manager` is the one interviewer, or the one of several who must then be named; `interviewers` are all of them. */
export type Whom = "everyone" | "candidate" | "manager" | "interviewers" | Person;

const THE =
  "(?:(?:the|our|my|der|die|das|den|dem|le|la|les|el|los|las|il|lo|i|gli|de|het|o|a|os|as|alla|al|to|an|au|aux|ao|aan|naar|para|pour|per) |l')*";
export const EVERYONE =
  "(?:everyone|everybody|all|all of them|them|them all|they|both|both(?: of them| sides| parties)|the two|the others|the rest|whoever is silent|all parties|alle|allen|beide[nr]?|tous|toutes|tout le monde|les deux|todos|todas|a todos|ambos|los dos|tutti|tutte|entrambi|iedereen|os dois)";

const SIDES: [whom: Exclude<Whom, Person>, pattern: RegExp][] = [
  ["everyone", new RegExp(`^${THE}${EVERYONE}$`, "u")],
  ["candidate", new RegExp(`^${THE}${CANDIDATE}$`, "u")],
  [
    "manager",
    new RegExp(
      `^${THE}(?:${MANAGER}|interviewer(?:in)?|intervieweu(?:r|se)|entrevistador(?:a)?|intervistat(?:ore|rice)|recruteu(?:r|se))$`,
      "u",
    ),
  ],
  [
    "interviewers",
    new RegExp(
      `^${THE}(?:all (?:the )?|alle |tous les |todos los |todos os |tutti gli )?(?:${INTERVIEWERS}|managers)$`,
      "u",
    ),
  ],
];

/** One or several, "the candidate and Sam"; undefined when any of them can't be read. */
export function readWhom(text: string): Whom[] | undefined {
  const words = plain(text).trim();
  const side = SIDES.find(([, pattern]) => pattern.test(words))?.[0];
  if (side) return [side];
  const parts = listed(text);
  if (parts.length > 1) {
    const each = parts.map(readWhom);
    return each.every((one) => one !== undefined) ? each.flat() : undefined;
  }
  const person = readPerson(
    text.replace(/^\s*(?:to|an|à|au|aan|naar|ao|para|pour|per|al|alla)\s+(?=\p{Lu}|[^\s@]+@)/iu, ""),
  );
  return person && [person];
}
