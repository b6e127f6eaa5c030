/**
 * The labels under which invites and forwards put their facts ("When:", "Wo:", "Participants"), in the languages of Gmail,
 * Outlook and Apple. A label stands at the start of a line, with a colon, or alone on its line.
 */
import { folded } from "../people/plain-words.ts";

/** `day` is a date apart from its time, `ends`, `zone` and `length` complete a "when". */
export type LabelKind =
  | "when"
  | "day"
  | "ends"
  | "zone"
  | "length"
  | "where"
  | "who"
  | "organizer"
  | "title"
  | "from"
  | "to"
  | "cc"
  | "other";
export type Labelled = { kind: LabelKind; value: string; dayFirst: boolean };

/** The label that opens a line, and what follows it; undefined when the line opens with none. */
export function labelled(line: string): Labelled | undefined {
  const plain = line
    .slice(0, 2_000)
    .replace(/^[\s>*_•·|-]+/, "")
    .replace(/\*/g, "");
  const withColon = /^(\p{L}[^:：\n]{0,30}?)\s*[:：]\s*(.*)$/u.exec(plain);
  const [, words = "", value = ""] =
    withColon ?? /^(\p{L}[\p{L}é'’ ]{1,24}?)(?: {2,}|\t|$)(.*)$/u.exec(plain.trimEnd()) ?? [];
  const known = labelOf(folded(words).replace(/[’']/g, "'").trim());
  // Without a colon only what nobody writes alone on a line by chance: "To" and "De" would be everywhere.
  if (!known || (!withColon && !ALONE.has(known.kind))) return undefined;
  return { ...known, value: value.trim() };
}

/** "Interview date", "Neuer Termin", "Invitee email (required)" are what their nouns are. */
function labelOf(words: string): Omit<Labelled, "value"> | undefined {
  const bare = words.replace(/\s*\([^)]*\)$/, "");
  return LABELS.get(bare) ?? LABELS.get(bare.replace(MODIFIER, ""));
}

const MODIFIER =
  /^(?:interview|meeting|event|scheduled|new|updated|your|call|appointment|session|proposed|neuer?|neues|ihr|interviews?|nouvel(?:le)?|nueva|nuevo|nuov[oa]|nieuwe|novo|nova) /;

/** Labels that are glued into a line ("… (US & Canada).Where: Room 1") start lines of their own. */
export function unglued(line: string): string[] {
  const starts = [...line.slice(0, 4_000).matchAll(GLUED)]
    .map(({ index }) => index)
    .filter((index) => /^(?:\s\s|.[.)])$/.test(line.slice(index - 2, index)));
  return [0, ...starts].map((start, index) => line.slice(start, starts[index]));
}

const GLUED = /(?:When|Where|Who|Wann|Wo|Quand|Où|Cuándo|Dónde|Quando|Dove|Wanneer|Waar|Onde): /g;

const ALONE: ReadonlySet<LabelKind> = new Set(["when", "where", "who", "organizer"]);

/** Folded words by kind; the first list is English, whose month-or-day order is anybody's guess. */
const WORDS: Record<LabelKind, [english: string, others: string]> = {
  when: [
    "when|time|times|date and time|date & time|date/time|time and date|event date/time|event date & time|scheduled|scheduled for|scheduled time|start|starts|start time|start date|starts at|begins|appointment|slot|time slot",
    "wann|zeit|termin|zeitpunkt|uhrzeit|datum und uhrzeit|datum/uhrzeit|datum & uhrzeit|beginn|start|startzeit|geplant|quand|heure|horaire|date et heure|date/heure|debut|prevu|cuando|fecha y hora|fecha/hora|hora|horario|inicio|hora de inicio|programado|quando|ora|orario|data e ora|data/ora|inizio|ora di inizio|programmato|wanneer|tijd|tijdstip|datum en tijd|datum/tijd|begin|starttijd|aanvang|gepland|data e hora|data/hora|hora de inicio|agendado|nar|tid|hvornar|milloin|aika",
  ],
  day: ["date|day", "datum|tag|date|jour|fecha|dia|data|giorno|dag"],
  ends: [
    "end|ends|end time|end date|ends at|until|to time|finish",
    "ende|endzeit|bis|fin|heure de fin|hora de fin|hora de finalizacion|fine|ora di fine|einde|eindtijd|eind|fim|termino|hora de termino",
  ],
  zone: [
    "time zone|timezone|tz",
    "zeitzone|fuseau horaire|zona horaria|huso horario|fuso orario|tijdzone|fuso horario",
  ],
  length: ["duration|length", "dauer|duree|duracion|durata|duur|tijdsduur|duracao"],
  where: [
    "where|location|place|venue",
    "wo|ort|besprechungsort|ou|lieu|emplacement|donde|lugar|ubicacion|dove|luogo|posizione|waar|locatie|plaats|onde|local|localizacao|plats|sted|paikka",
  ],
  who: [
    "who|guests|attendees|participants|invitees|required|optional|invitee|invitee email|guest|guest email|invited|required attendees|optional attendees|attending",
    "wer|gaste|teilnehmer|teilnehmende|teilnehmer:innen|erforderlich|optional|qui|invites|participants requis|quien|invitados|asistentes|participantes|chi|invitati|partecipanti|wie|gasten|deelnemers|genodigden|quem|convidados|vem|gaster|deltagare|hvem|deltagere",
  ],
  organizer: [
    "organizer|organiser|organized by|host|hosted by",
    "organisator|veranstalter|organisateur|organise par|organizador|organizzatore|organizzato da|organisator van vergadering|arrangor",
  ],
  title: [
    "title|what|topic|event|event name|event type|meeting|subject|interview type",
    "betreff|titel|was|thema|objet|titre|sujet|quoi|asunto|titulo|tema|que|oggetto|titolo|argomento|cosa|onderwerp|wat|assunto|o que|amne|emne|aihe",
  ],
  from: ["from", "von|de|da|van|fran|fra|lahettaja"],
  to: ["to", "an|a|para|per|aan|till|til|vastaanottaja"],
  cc: ["cc", "kopie|copie a|copia|con copia"],
  other: [
    "sent|description|note|notes|importance|attachments|reply-to|calendar|join|joining info|video call link|meeting id|passcode|dial in|status|my notes|event location|questions|invitee time zone|posted|created|rsvp|reply by",
    "gesendet|beschreibung|hinweis|envoye|envoye le|enviado|enviado el|inviato|verzonden|descrizione|descripcion|descricao|omschrijving|beschrijving|kalender|calendrier|calendario|agenda|skickat|sendt|antworten bis",
  ],
};

const LABELS = new Map<string, Omit<Labelled, "value">>(
  Object.entries(WORDS).flatMap(([kind, [english, others]]) => [
    ...others
      .split("|")
      .map((word): [string, Omit<Labelled, "value">] => [word, { kind: kind as LabelKind, dayFirst: true }]),
    ...english
      .split("|")
      .map((word): [string, Omit<Labelled, "value">] => [word, { kind: kind as LabelKind, dayFirst: false }]),
  ]),
);
