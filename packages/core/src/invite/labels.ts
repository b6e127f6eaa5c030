/**
 * The labels under which invites and forwards put their facts ("When:", "Wo:", "Participants"), in the languages of Gmail,
 * Outlook and Apple. A label stands at the start of a line, with a colon, or alone on its line.
 */
import { folded } from "./plain-words.ts";

export type LabelKind = "when" | "where" | "who" | "organizer" | "title" | "from" | "to" | "cc" | "other";
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
  const known = LABELS.get(folded(words).replace(/[’']/g, "'").trim());
  // Without a colon only what nobody writes alone on a line by chance: "To" and "De" would be everywhere.
  if (!known || (!withColon && !ALONE.has(known.kind))) return undefined;
  return { ...known, value: value.trim() };
}

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
    "when|time|date and time|date & time|date/time|event date/time|event date & time|meeting time|scheduled for",
    "wann|zeit|termin|zeitpunkt|quand|heure|date et heure|cuando|fecha y hora|hora|quando|ora|data e ora|wanneer|tijd|tijdstip|data e hora|nar|tid|hvornar|milloin|aika",
  ],
  where: [
    "where|location|place",
    "wo|ort|besprechungsort|ou|lieu|emplacement|donde|lugar|ubicacion|dove|luogo|posizione|waar|locatie|onde|local|localizacao|plats|sted|paikka",
  ],
  who: [
    "who|guests|attendees|participants|invitees|required|optional|invitee|invitee email|invited|required attendees|optional attendees",
    "wer|gaste|teilnehmer|erforderlich|optional|qui|invites|participants requis|quien|invitados|asistentes|participantes|chi|invitati|partecipanti|wie|gasten|deelnemers|genodigden|quem|convidados|vem|gaster|deltagare|hvem|deltagere",
  ],
  organizer: [
    "organizer|organiser|organized by|host|hosted by|meeting organizer",
    "organisator|veranstalter|organisateur|organise par|organizador|organizzatore|organizzato da|organisator van vergadering|arrangor",
  ],
  title: [
    "title|what|topic|event|event name|event type|meeting|subject",
    "betreff|titel|was|objet|titre|quoi|asunto|titulo|que|oggetto|titolo|cosa|onderwerp|wat|assunto|o que|amne|emne|aihe",
  ],
  from: ["from", "von|de|da|van|fran|fra|lahettaja"],
  to: ["to", "an|a|para|per|aan|till|til|vastaanottaja"],
  cc: ["cc", "kopie|copie a|copia|con copia"],
  other: [
    "sent|date|description|note|notes|importance|attachments|reply-to|calendar|join|joining info|video call link|meeting id|passcode|dial in|duration|status|my notes|event location|questions",
    "gesendet|datum|beschreibung|hinweis|envoye|enviado|fecha|inviato|data|verzonden|descrizione|descripcion|descricao|omschrijving|beschrijving|kalender|calendrier|calendario|agenda|dauer|skickat|sendt",
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
