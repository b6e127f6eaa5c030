/** The words for candidate, interviewer, role and company by which recruiters label them, in seven languages. */
import { folded } from "./plain-words.ts";

export type HintKind = "candidate" | "interviewers" | "role" | "company";

const CANDIDATE =
  "candidate|candidat(?:e|o|a)?|candidat\\(e\\)|applicant|kandidat(?:in)?|bewerber(?:in)?|postulante?|aspirante|kandidaat|sollicitante?|cand\\.";
const INTERVIEWERS =
  "interviewers?(?:in|innen|\\*innen|:innen)?|hiring managers?|hm|panel(?:ists?| members?)?|interview panel|line manager|gesprächspartner(?:in)?|intervieweu(?:r|rs|se|ses)|entrevistador(?:a|es|as)?|intervistatric(?:e|i)|intervistator(?:e|i)|einstellende führungskraft|fachvorgesetzter?";
// In parentheses, behind a name, these say it too; elsewhere they are talk.
const INTERVIEWERS_ASIDE =
  "manager|lead|team lead|cto|ceo|cfo|coo|head of [\\w ]{2,30}|vp [\\w ]{2,30}|director|interviewed (?:her|him|them)|führungskraft|vorgesetzter?|responsable|jefe|jefa|capo|leidinggevende|gestora?|chefe?|fachbereich";
const ROLE =
  "role|position|job(?: title)?|opening|vacancy|stelle|rolle|poste|puesto|vacante|ruolo|posizione|functie|vacature|vaga|cargo";
const COMPANY =
  "company|client|employer|firma|kunde|unternehmen|société|societe|entreprise|empresa|cliente?|azienda|bedrijf|klant|opdrachtgever";

/** The first that fits decides. */
export const KINDS: [HintKind, RegExp][] = [
  ["candidate", new RegExp(`(?<!\\p{L})(?:${folded(CANDIDATE)})(?!\\p{L})`, "u")],
  [
    "interviewers",
    new RegExp(`(?<!\\p{L})(?:${folded(INTERVIEWERS)}|interviewed by|${folded(INTERVIEWERS_ASIDE)})(?!\\p{L})`, "u"),
  ],
  ["role", new RegExp(`(?<!\\p{L})(?:${folded(ROLE)})(?!\\p{L})`, "u")],
  ["company", new RegExp(`(?<!\\p{L})(?:${folded(COMPANY)})(?!\\p{L})`, "u")],
];

const VERBS = "is|are|was|were|ist|sind|war|waren|est|sont|était|es|son|era|è|sono|zijn|são|é";

// "Candidate: …", "the hiring manager is …". A label needs a colon, an equals sign or a verb behind it.
export const LABELLED = new RegExp(
  `(?<![\\p{L}\\d])(?:${CANDIDATE}|${INTERVIEWERS}|interviewed by|${ROLE}|${COMPANY})(?: ?\\([^()]{1,12}\\))?(?:\\s{0,3}[:=]|\\s{1,3}(?:${VERBS})(?![\\p{L}]))\\s{0,3}`,
  "giu",
);

const NAME =
  "(?:\\p{Lu}[\\p{L}'’.-]{0,30}(?: (?:(?:[vV]an|[vV]on|der|den|[dD]e|da|di|del|la|le|ten|ter) ){0,2}\\p{Lu}[\\p{L}'’.-]{0,30}){0,3}(?: ?[<(][\\w.+'-]{1,64}@[\\w.-]{1,190}[>)])?|[\\w.+'-]{1,64}@[\\w.-]{1,190})";
const ARTICLE = "(?:the |our |a |der |die |das |le |la |l['’]|el |il |lo |de |het |o |the new )?";

// "Jane (candidate)", "Sam Fox - HM", "Jane Doe, our candidate", "Jane is the candidate", "Jane ist die Kandidatin"
export const MARKED = new RegExp(
  `(?<![\\p{L}@.])(?<name>${NAME})(?: ?\\(${inAnyCase(ARTICLE)}(?<mark>${inAnyCase(`${CANDIDATE}|${INTERVIEWERS}|${INTERVIEWERS_ASIDE}`)})\\)| (?:[-–—]|is|was|ist|war|est|était|es|era|è|é) ${inAnyCase(ARTICLE)}(?<mark2>${inAnyCase(`${CANDIDATE}|${INTERVIEWERS}`)})(?![\\p{L}:=]))`,
  "gu",
);

/** Whether a value begins as a name or an address does. */
export function capitals(value: string): boolean {
  return /^(?:\p{Lu}|[\w.+'-]{1,64}@)/u.test(value);
}

/** Letters in either case, one by one: names are told by their capital, so the pattern as a whole cannot ignore case. */
function inAnyCase(pattern: string): string {
  return pattern.replace(/(?<![\\{[])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
