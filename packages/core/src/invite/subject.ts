/**
 * What a subject line or an event's title says about an interview: "FW: Interview: Jane Doe / Acme – Backend Engineer" names
 * a person, a company and a role (R30, R35). Everything is sanitised, and nothing of it is certain.
 */
import { folded, plainWords, withoutLinks } from "./plain-words.ts";

/** Without "Fwd:", "WG:", "TR:", "RV:", "I:" … in any number and language. */
export function withoutPrefixes(subject: string): string {
  return subject.slice(0, 1_000).replace(PREFIXES, "").trim();
}

const PREFIXES =
  /^(?:\s{0,9}(?:fwd?|fw|wg|tr|rv|re|aw|antw|sv|vs|vl|vb|enc|res|rif|ref|doorst|i|r|pd|odp|ynt|ilt)(?:\[\d{1,3}\])?\s{0,9}[:：])+/i;

/** `names` are two or more words that look like a person's, `others` short capitalised words that may be anything. */
export type TitleFacts = { names: string[]; role?: string | undefined; company?: string | undefined; others: string[] };

/** The parts of a title. */
export function titleFacts(title: string): TitleFacts {
  const facts: TitleFacts = { names: [], others: [] };
  const announced = withoutPrefixes(title).replace(ANNOUNCED, "");
  const bare = withoutLinks(announced.replace(/ @ \p{L}{2,10}[., ].{6,120}$/u, ""));
  let before: "name" | "else" | undefined;
  for (const { lead, words } of segments(bare)) {
    const plain = plainWords(words.replace(OCCASION, " "));
    if (
      plain === undefined ||
      folded(plain)
        .split(/[ -]/)
        .every((word) => QUALIFIERS.has(word))
    )
      continue;
    const was = before;
    before = "else";
    if (COMPANY_LEADS.has(lead) || COMPANY.test(plain)) facts.company ??= plain;
    else if (ROLE.test(folded(plain))) facts.role ??= plain;
    else if (PERSON.test(plain)) {
      facts.names.push(plain);
      before = "name";
    } else if (ROLE_LEADS.has(lead)) facts.role ??= plain;
    else if (/^[\p{Lu}\d]/u.test(plain) && plain.split(" ").length <= 3) {
      // "Jane Doe / Acme", "Acme <> Jane Doe": whoever stands across from a person is the company.
      if (was === "name" && ACROSS.has(lead)) facts.company ??= plain;
      else facts.others.push(plain);
    }
  }
  return facts;
}

/** The title in pieces, each with the word or sign that leads to it, in lower case. */
function segments(title: string): { lead: string; words: string }[] {
  const pieces = title.slice(0, 300).split(SEPARATORS);
  return pieces.flatMap((words, index) =>
    index % 2 === 0 ? [{ lead: folded(pieces[index - 1] ?? "").trim(), words }] : [],
  );
}

const SEPARATORS =
  /(\s*(?:<>|[/|:,;()[\]·•⋅–—+])\s*|\s+(?:-|x|@|with|for|at|and|mit|für|bei|und|avec|pour|chez|et|con|para|per|presso|met|voor|bij|com)\s+)/i;
const ACROSS: ReadonlySet<string> = new Set(["/", "<>", "x", "|", "@"]);
const COMPANY_LEADS: ReadonlySet<string> = new Set(["at", "bei", "chez", "presso", "bij", "@"]);
const ROLE_LEADS: ReadonlySet<string> = new Set(["for", "fur", "pour", "para", "per", "voor"]);

const ANNOUNCED =
  /^(?:(?:updated |new |aktualisierte )?(?:invitation|einladung|invitación|invito|uitnodiging|convite|canceled event|cancelled event|cancell?ed|abgesagt|annulé|cancelado|annullato|geannuleerd))\s{0,9}:\s{0,9}/i;

const OCCASION =
  /\b(?:interviews?|phone screen|screening|screen|calls?|chat|meeting|conversation|debrief|vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|(?:erst|zweit|fach)?gespräch|entretien(?: d['’]embauche)?|entrevista(?: de (?:trabajo|emprego))?|colloquio(?: di lavoro)?|sollicitatiegesprek|kennismakingsgesprek|gesprek)(?![\p{L}])/giu;
const QUALIFIERS: ReadonlySet<string> = new Set(
  (
    "technical tech final first second third 1st 2nd 3rd 4th round stage onsite site on panel video virtual remote intro introduction introductory phone zoom teams meet google microsoft online " +
    "hiring manager team culture fit behavioral behavioural system design coding loop job the a of 1 2 3 4 5 part tbd confirmed " +
    "erstes zweites premier deuxieme primera segunda primo secondo eerste tweede"
  ).split(" "),
);
const COMPANY =
  /\b(?:inc|ltd|llc|gmbh|ag|se|kg|plc|corp|corporation|company|co|sa|sas|sarl|srl|spa|bv|nv|oy|ab|aps|as|limited|lda)\.?$/i;
const ROLE =
  /\b(?:engineer|developer|programmer|architect|designer|analyst|scientist|researcher|manager|lead|leader|head|director|officer|chief|cto|ceo|cfo|coo|vp|president|consultant|specialist|administrator|accountant|controller|recruiter|nurse|doctor|teacher|assistant|associate|coordinator|representative|executive|advisor|intern|trainee|apprentice|technician|operator|mechanic|electrician|driver|writer|editor|copywriter|marketer|strategist|owner|master|qa|sre|devops|sdr|bdr|entwickler(?:in)?|ingenieur(?:in|e)?|leiter(?:in)?|berater(?:in)?|sachbearbeiter(?:in)?|werkstudent(?:in)?|developpeu(?:r|se)|responsable|charge|chef|comptable|desarrollador(?:a)?|ingenier[oa]|gerente|analista|jefe|sviluppatore|ingegnere|responsabile|ontwikkelaar|adviseur|desenvolvedor(?:a)?|engenheir[oa]|backend|frontend|fullstack|full-stack)\b/;
const PERSON =
  /^\p{Lu}[\p{L}'’.-]{0,30}(?: (?:de|van|von|der|den|da|di|del|la|le|ten|ter|bin|al|el|\p{Lu}[\p{L}'’.-]{0,30})){0,4} (?:\p{L}['’])?\p{Lu}[\p{L}'’-]{1,30}$/u;
