/**
 * What a subject line or an event's title says about an interview: "FW: Interview: Jane Doe / Acme – Backend Engineer" names
 * a person, a company and a role (R30, R35). Everything is sanitised, and nothing of it is certain.
 */
import { monthWords, weekdayWords } from "../written/date-words.ts";
import { personName } from "./person-name.ts";
import { folded, plainWords, withoutLinks } from "./plain-words.ts";

/** Without "Fwd:", "WG:", "TR:", "RV:", "I:" … in any number and language. */
export function withoutPrefixes(subject: string): string {
  return subject.slice(0, 1_000).replace(PREFIXES, "").trim();
}

/**
 * Without what calendars and booking pages put around an event's title: "Updated invitation: … @ Tue Nov 24, 2026 4pm - 5pm
 * (CET) (jane@…)", "New Event: Jane Doe - 10:00am Tue, Nov 24, 2026 - Interview".
 */
export function withoutAnnouncement(title: string): string {
  return title.slice(0, 1_000).replace(ANNOUNCED, "").replace(ANNOUNCED_TIME, "").replace(BOOKED_TIME, " - ").trim();
}

const PREFIXES =
  /^(?:\s{0,9}(?:fwd?|fw|wg|tr|rv|re|aw|antw|sv|vs|vl|vb|enc|res|rif|ref|doorst|i|r|pd|odp|ynt|ilt)(?:\[\d{1,3}\])?\s{0,9}[:：])+/i;

/** `names` are two or more words that look like a person's, `others` short capitalised words that may be anything. */
export type TitleFacts = { names: string[]; role?: string | undefined; company?: string | undefined; others: string[] };

/** The parts of a title. */
export function titleFacts(title: string): TitleFacts {
  const facts: TitleFacts = { names: [], others: [] };
  const bare = withoutLinks(withoutAnnouncement(withoutPrefixes(title)))
    .replace(GENDERS, " ")
    .replace(FAMILY_FIRST, "$1$3 $2");
  let before: "name" | "else" | undefined;
  for (const { lead, words } of segments(bare)) {
    const plain = plainWords(words.replace(POST, " "));
    if (plain === undefined || isNoise(plain)) continue;
    const was = before;
    before = "else";
    const name = personName(plain);
    if (COMPANY_LEADS.has(lead) || COMPANY.test(plain)) facts.company ??= plain;
    else if (isRole(plain) || POST.test(words)) facts.role ??= plain;
    else if (name !== undefined && PERSON.test(name) && !isThing(name)) {
      facts.names.push(name);
      before = "name";
    } else if (ROLE_LEADS.has(lead) && plain.includes(" ")) facts.role ??= plain;
    else if (/^\d?\p{Lu}/u.test(plain) && plain.split(" ").length <= 3) {
      // "Jane Doe / Acme", "Acme <> Jane Doe": whoever stands across from a person is the company.
      if (was === "name" && ACROSS.has(lead)) facts.company ??= plain;
      else facts.others.push(plain);
    }
  }
  return facts;
}

/** Words that only say what kind of talk it is, or when. */
function isNoise(plain: string): boolean {
  const words = folded(plain).split(/[ -]/);
  return words.every(
    (word) =>
      QUALIFIERS.has(word) ||
      /^[\d:.]+(?:[ap]m|h|uhr)?$/.test(word) ||
      monthWords().has(word) ||
      weekdayWords().has(word),
  );
}

function isRole(plain: string): boolean {
  const words = folded(plain);
  return ROLE.test(words) || RANKED.test(words) || TRADE.test(words);
}

/** "Acme Robotics", "Final Loop", "New Event" look like names, and one of their words says that they are none. */
function isThing(name: string): boolean {
  return folded(name)
    .split(/[ -]/)
    .some((word) => QUALIFIERS.has(word) || THINGS.has(word));
}

/** The title in pieces, each with the word or sign that leads to it, in lower case. */
function segments(title: string): { lead: string; words: string }[] {
  const pieces = title.slice(0, 300).replace(OCCASION, " · ").split(SEPARATORS);
  return pieces.flatMap((words, index) => {
    if (index % 2 === 1) return [];
    // "Interview · with Jane": two separators in a row, and the word is the telling one.
    const led = LEADING.exec(words);
    return [
      led
        ? { lead: folded(led[1] ?? ""), words: words.slice(led[0].length) }
        : { lead: folded(pieces[index - 1] ?? "").trim(), words },
    ];
  });
}

const LEADING = /^\s*(with|for|at|as|mit|für|bei|als|avec|pour|chez|con|para|per|presso|met|voor|bij|com|functie)\s+/i;
const SEPARATORS =
  /(\s*(?:<>|[/|:,;()[\]·•⋅–—+])\s*|\s+(?:-|&|x|@|with|for|at|and|as|mit|für|bei|und|als|avec|pour|chez|et|con|para|per|presso|met|voor|bij|com|poste de|functie|vaga de)\s+)/i;
const ACROSS: ReadonlySet<string> = new Set(["/", "<>", "x", "|", "@", "&"]);
const COMPANY_LEADS: ReadonlySet<string> = new Set(["at", "bei", "chez", "presso", "bij", "@"]);
const ROLE_LEADS: ReadonlySet<string> = new Set([
  "for",
  "as",
  "fur",
  "als",
  "pour",
  "para",
  "per",
  "voor",
  "poste de",
  "functie",
  "vaga de",
]);
// "(m/w/d)" behind a role, and "Doe, Jane" behind "Interview:".
const GENDERS = /\(\s?[mwfdhvxi*](?:\s?[/|]\s?[mwfdhvxi*]){1,3}\s?\)/gi;
const FAMILY_FIRST =
  /((?:interview|gespräch|entretien|entrevista|colloquio|gesprek|screen)\s?[:–-]\s)(\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}'’-]{1,30})(?=\s*(?:$|[/|–—(]|- ))/iu;
// "the role of", "a vaga de", "die Stelle als": what follows is the role.
const POST =
  /^(?:the |a |la |le |el |il |die |der |de |o )?(?:role|position|post|job|stelle|position|poste|puesto|posizione|ruolo|functie|vacature|vaga|cargo)(?: of| as| als| de| di| van)?\s+(?=\p{L})/iu;

const ANNOUNCED =
  /^(?:(?:updated|new|aktualisierte|actualizada|mise à jour :|aggiornato|bijgewerkte|atualizado)\s)?(?:new event|event rescheduled|(?:event )?invitation|einladung|invitación|invito|uitnodiging|convite|(?:event |termin |événement |evento |afspraak )?(?:cancell?ed|abgesagt|annulé|cancelad[oa]|annullat[oa]|geannuleerd)(?: event)?|cancellation|absage|annulation|cancelación|cancelamento)(?: from an unknown sender| with note| mit notiz)?\s{0,9}:\s{0,9}/iu;
const BOOKED_TIME = / - \d{1,2}:\d\d ?(?:[ap]m)? [^-]{8,40}\d{4}(?: \([^()]{1,40}\))? - /i;
const ANNOUNCED_TIME = / @ (?:(?:\p{L}{2,10}[., ])|\d).{6,120}$/u;

const OCCASION =
  /(?<![\p{L}])(?:interviews?|phone screen(?:ing)?|screening|screen|calls?|chat|meeting|meet (?:and|&) greet|conversation|debrief|kennenlernen|vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|kennenlerntermin|(?:erst|zweit|fach|auswahl)?gespräch|entretien(?: d['’]embauche)?|entrevista(?: de (?:trabajo|emprego))?|colloquio(?: di lavoro)?|sollicitatiegesprek|kennismakingsgesprek|gesprek)(?![\p{L}])/giu;
const QUALIFIERS: ReadonlySet<string> = new Set(
  (
    "technical tech final first second third 1st 2nd 3rd 4th round stage onsite site on panel video virtual remote intro introduction introductory phone zoom teams meet google microsoft online " +
    "hiring manager team culture cultural fit behavioral behavioural system design coding loop job the a of hr recruiter part tbd confirmed confirmation scheduled schedule invitation reminder " +
    "rescheduled updated new event minute minutes min details info case study take home presentation pair programming your our my next upcoming " +
    "erstes zweites termin einladung bestatigung premier deuxieme confirmation invitation primera segunda confirmacion primo secondo conferma eerste tweede bevestiging confirmacao"
  ).split(" "),
);
/** Words in names of firms, teams and talks, and in nobody's name. */
const THINGS: ReadonlySet<string> = new Set(
  (
    "robotics labs lab systems system software group bank banking studio studios design product products health media solutions technologies technology consulting capital partners university hospital " +
    "school college institute ventures digital global international energy data cloud security finance financial marketing sales operations engineering development research review sync discussion " +
    "services service energie logistik logistics pharma insurance versicherung foods food games gaming networks network analytics intelligence ai bio biotech medical motors airlines travel hotels " +
    "agency agentur verlag werke stadtwerke klinik praxis cafe bakery coffee project projects questions feedback test kickoff planning strategy business people talent customer success support"
  ).split(" "),
);
const COMPANY =
  /\b(?:inc|ltd|llc|gmbh|ag|se|kg|plc|corp|corporation|company|co|sa|sas|sarl|srl|spa|bv|nv|oy|ab|aps|as|limited|lda|s\.r\.l|s\.p\.a|s\.l|s\.a|b\.v|n\.v)\.?$/i;
const ROLE =
  /\b(?:engineer|developer|programmer|architect|designer|analyst|scientist|researcher|manager|lead|leader|head|director|officer|chief|cto|ceo|cfo|coo|vp|president|consultant|specialist|administrator|accountant|controller|recruiter|nurse|doctor|teacher|assistant|associate|coordinator|representative|executive|advisor|intern|trainee|apprentice|technician|operator|mechanic|electrician|driver|writer|editor|copywriter|marketer|strategist|owner|master|qa|sre|devops|sdr|bdr|entwickler(?:in)?|ingenieur(?:in|e)?|leiter(?:in)?|berater(?:in)?|sachbearbeiter(?:in)?|werkstudent(?:in)?|developpeu(?:r|se)|responsable|charge|chef|comptable|desarrollador(?:a)?|ingenier[oa]|gerente|analista|jefe|sviluppatore|ingegnere|responsabile|ontwikkelaar|adviseur|desenvolvedor(?:a)?|engenheir[oa]|backend|frontend|fullstack|full-stack)\b/;
// "Senior Buyer", "Lead Merchandiser"; behind a name "Junior" is a part of it.
const RANKED =
  /^(?:senior|junior|sr|jr|lead|principal|staff|mid-?level|entry-?level|deputy|interim|stellvertretende[rn]?|leitende[rn]?)\.? \p{L}/u;
// Trades whose words are nobody's family name: Cook, Koch and Baker are people.
const TRADE =
  /\b(?:buyer|planner|clerk|barista|waiter|waitress|cashier|paralegal|attorney|pharmacist|(?:physio)?therapist|welder|translator|librarian|underwriter|auditor|actuary|economist|chemist|biologist|merchandiser|dispatcher|producer|illustrator|tester|machinist|receptionist|secretary|caregiver|paramedic|\p{L}*(?:leiter|berater|entwickler|ingenieur|verkaufer|einkaufer|buchhalter|pfleger|erzieher|techniker|mechaniker|elektriker|assistent)(?:in)?|\p{L}*kauf(?:mann|frau)|lagerist(?:in)?|vendeu(?:r|se)|acheteu(?:r|se)|commerciale?|technicien(?:ne)?|infirmier[ea]?|assistante|direct(?:eur|rice)|ingenieure?|conseill(?:er|ere)|gestionnaire|juriste|cuisinier(?:e)?|serveu(?:r|se)|vendedora?|compradora?|contable|camarer[oa]|enfermer[oa]|directora?|tecnic[oa]|administrativ[oa]|dependient[ea]|disenadora?|programadora?|abogad[oa]|contabile|camerier[ea]|infermier[ea]|dirett(?:ore|rice)|impiegat[oa]|venditore|progettista|consulente|verkoper|inkoper|boekhouder|verpleegkundige|medewerker|consulent|directeur|monteur|chauffeur|contabilista|enfermeir[oa]|diretora?|assistente|auxiliar|advogad[oa]|operadora?)\b/u;
const PERSON =
  /^\p{Lu}[\p{L}'’.-]{0,30}(?: (?:de|van|von|der|den|da|di|del|la|le|ten|ter|bin|al|el|\p{Lu}[\p{L}'’.-]{0,30})){0,4} (?:\p{L}['’])?\p{Lu}[\p{L}'’-]{1,30}$/u;
