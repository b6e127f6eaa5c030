/**
 * What the recruiter typed above a forwarded message: the lines before the first mark that a mail program sets between
 * the two (R35).
 */
import { readForwarded } from "../../mail/forward/forwarded.ts";

/**
 * The note, without the forward; the whole text when nothing marks one (a forward as attachment). `subject` is the mail's
 * own: it tells a forward whose header has no mark of its own.
 */
export function noteAbove(text: string, subject?: string): string {
  const read = readForwarded(text.slice(0, MOST), subject);
  const lines = (read.forwarded ? read.note : text.slice(0, MOST)).split("\n");
  const end = lines.findIndex((line, index) => MARKS.some((mark) => mark.test(line)) || opensHeaders(lines, index));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .join("\n")
    .trim();
}

const MOST = 64 * 1024;

// What is left where no header follows the mark: an appointment's rule in any language, Outlook's line above its body.
const MARKS = [
  // -----Original Appointment-----, ----- Ursprünglicher Termin -----
  /^[\s>*]*[-_—]{3,}\s?\p{L}[^\n]{3,60}\p{L}:?\s?[-_—]{3,}\s*$/u,
  // Begin forwarded message:
  /^[\s>*]*(?:Begin forwarded message|Anfang der weitergeleiteten (?:Nachricht|E-Mail)|Début du message (?:transféré|réexpédié)|Inicio del mensaje reenviado|Inizio messaggio inoltrato|Begin doorgestuurd bericht|Início da mensagem (?:re)?encaminhada)\s?:\s*$/i,
  /^[\s>]*_{20,}\s*$/,
];

const FIRST = /^[\s>*]*(?:From|Von|De|Da|Van|Fra|Från|Lähettäjä|When|Wann|Quand|Cuándo|Quando|Wanneer)\*?\s?:/i;
const NEXT =
  /^[\s>*]*(?:Sent|Date|To|Subject|Where|Gesendet|Datum|An|Betreff|Wo|Envoyé|À|Objet|Où|Enviado|Para|Asunto|Dónde|Inviato|Data|A|Oggetto|Dove|Verzonden|Aan|Onderwerp|Waar|Assunto|Onde|Skickat|Till|Ämne|Sendt|Til|Emne|Lähetetty|Aihe)\*?\s?:/i;

/** A block of header lines without any mark before it, as Outlook writes it. */
function opensHeaders(lines: string[], index: number): boolean {
  return FIRST.test(lines[index] ?? "") && lines.slice(index + 1, index + 4).some((line) => NEXT.test(line));
}
