/**
 * What the recruiter typed above a forwarded message: the lines before the first mark that a mail program sets between
 * the two (R35).
 */

/** The note, without the forward; the whole text when nothing marks one (a forward as attachment). */
export function noteAbove(text: string): string {
  const lines = text.slice(0, 64 * 1024).split("\n");
  const end = lines.findIndex((line, index) => MARKS.some((mark) => mark.test(line)) || opensHeaders(lines, index));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .join("\n")
    .trim();
}

const MARKS = [
  // Gmail, Outlook, Yahoo, Proton: ---------- Forwarded message ---------, -----Original Appointment-----.
  /^[\s>*]*[-_—]{3,}\s?\p{L}[^\n]{3,60}\p{L}:?\s?[-_—]{3,}\s*$/u,
  // Apple, Thunderbird.
  /^[\s>*]*(?:Begin forwarded message|Anfang der weitergeleiteten (?:Nachricht|E-Mail)|Début du message (?:transféré|réexpédié)|Inicio del mensaje reenviado|Inizio messaggio inoltrato|Begin doorgestuurd bericht|Início da mensagem (?:re)?encaminhada)\s?:\s*$/i,
  // Outlook's rule, and the rule above an appointment's body.
  /^[\s>]*_{20,}\s*$/,
];

const FIRST = /^[\s>*]*(?:From|Von|De|Da|Van|Fra|Från|Lähettäjä|When|Wann|Quand|Cuándo|Quando|Wanneer)\*?\s?:/i;
const NEXT =
  /^[\s>*]*(?:Sent|Date|To|Subject|Where|Gesendet|Datum|An|Betreff|Wo|Envoyé|À|Objet|Où|Enviado|Para|Asunto|Dónde|Inviato|Data|A|Oggetto|Dove|Verzonden|Aan|Onderwerp|Waar|Assunto|Onde|Skickat|Till|Ämne|Sendt|Til|Emne|Lähetetty|Aihe)\*?\s?:/i;

/** A block of header lines without any mark before it, as Outlook writes it. */
function opensHeaders(lines: string[], index: number): boolean {
  return FIRST.test(lines[index] ?? "") && lines.slice(index + 1, index + 4).some((line) => NEXT.test(line));
}
