/**
 * What the recruiter typed above the forward, in plain words: "Candidate: Jane Doe", "HM is Sam", "interviewers are …",
 * "role: …". The recruiter's word outranks every inference.
 */
import { type Mailbox, mailbox, samePerson } from "../mail/address.ts";
import { peopleInText } from "./people-in-text.ts";
import { folded, plainWords } from "./plain-words.ts";

/** `candidate` and `interviewers` as typed: a name, an address, or both. */
export type Hints = {
  candidate?: string | undefined;
  interviewers: string[];
  role?: string | undefined;
  company?: string | undefined;
};

/** The hints in a note; at most 200 lines of 500 characters are read. */
export function readHints(note: string): Hints {
  const hints: Hints = { interviewers: [] };
  for (const line of note.split("\n", 200)) {
    const words = line.slice(0, 500);
    const starts = [...words.matchAll(HINT)];
    for (const [index, match] of starts.entries()) {
      const from = match.index + match[0].length;
      const value = words
        .slice(from, starts[index + 1]?.index)
        .replace(SENTENCE_END, "")
        .replace(TRAILING, "")
        .trim();
      if (value === "") continue;
      const kind = KINDS.find(([, pattern]) => pattern.test(folded(match[0])))?.[0];
      if (kind === "interviewers") hints.interviewers.push(...value.split(LIST).filter((name) => name.trim() !== ""));
      else if (kind !== undefined) hints[kind] ??= kind === "candidate" ? value : plainWords(value);
    }
  }
  return hints;
}

/** The mailbox that a hint stands for: the address in it, or the one person in `people` who has that name. */
export function whoIs(hint: string, people: Mailbox[]): Mailbox | undefined {
  const written = peopleInText(hint, 1)[0];
  if (written) {
    const listed = people.find(({ address }) => samePerson(address, written.address));
    return listed ?? mailbox(written.address, written.displayName);
  }
  const wanted = nameWords(hint);
  const named = people.filter((one) => wanted.length > 0 && wanted.every((word) => namesOf(one).includes(word)));
  return named.length === 1 ? named[0] : undefined;
}

/** Whether a title or a note names this person in full: every word of the display name, or first.last of the address. */
export function namedIn(text: string, one: Mailbox): boolean {
  const words = new Set(nameWords(text));
  const name = nameWords((one.displayName ?? "").replace(/\([^)]*\)/g, " "));
  const local = nameWords(one.address.slice(0, one.address.lastIndexOf("@")).replace(/\+.*$/, ""));
  return [name, local].some((parts) => parts.length > 1 && parts.every((part) => words.has(part)));
}

/** The folded words of a name, of two letters at least. */
export function nameWords(text: string): string[] {
  return folded(text.slice(0, 500))
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
}

function namesOf(one: Mailbox): string[] {
  return nameWords(`${one.displayName ?? ""} ${one.address.slice(0, one.address.lastIndexOf("@"))}`);
}

const KINDS: ["candidate" | "interviewers" | "role" | "company", RegExp][] = [
  ["candidate", /candidat|applicant|kandida|bewerber|sollicitant/],
  ["interviewers", /interview|hiring|\bhm\b|panel|entrevist|intervist/],
  ["role", /role|position|stelle|rolle|poste|puesto|ruolo|functie|vaga/],
  ["company", /company|client|firma|kunde|entreprise|empresa|azienda|bedrijf/],
];

// "Candidate: …", "the hiring manager is …". A label needs a colon, an equals sign or a verb behind it.
const HINT =
  /(?<![\p{L}\d])(?:candidate|applicant|kandidat(?:in)?|bewerber(?:in)?|candidate|candidat|candidato|candidata|kandidaat|sollicitant|interviewers?|interviewer(?:in|innen)|hiring managers?|hm|panel|interviewed by|entrevistador(?:a|es)?|intervistatrice|intervistator[ei]|role|position|stelle|rolle|poste|puesto|ruolo|functie|vaga|company|client|firma|kunde|entreprise|empresa|azienda|bedrijf)(?:\s{0,3}[:=]|\s{1,3}(?:is|are|was|were|ist|sind|war|waren|est|sont|es|son|è|sono|zijn|são|é)(?![\p{L}]))\s{0,3}/giu;
const SENTENCE_END = /[.!?](?:\s.*)?$/s;
const TRAILING =
  /[\s,]*(?:[,&]|\b(?:and|und|et|y|e|en))?\s*(?:\b(?:the|our|der|die|das|le|la|el|il|de|het|o|a)\b)?[\s,]*$/i;
const LIST = /\s*[,;&+]\s*|\s+(?:and|und|et|y|en)\s+/i;
