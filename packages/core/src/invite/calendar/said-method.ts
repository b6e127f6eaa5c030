/** What a forwarded subject says became of the invite, in the words of calendars: cancelled, answered, countered (RFC 5546). */
import { folded } from "../people/plain-words.ts";

/** `CANCEL`, `REPLY` or `COUNTER`; undefined when the words only invite. `headline` is without its forward's prefixes. */
export function saidMethod(headline: string, text: string): string | undefined {
  const words = folded(headline.slice(0, 300));
  if (CANCELLED.test(words) || IS_CANCELLED.test(words)) return "CANCEL";
  if (ANSWERED.test(words) || HAS_ANSWERED.test(text)) return "REPLY";
  return COUNTERED.test(words) ? "COUNTER" : undefined;
}

// "Canceled event: …", "Termin abgesagt: …", "Événement annulé : …", "Interview cancelled: …", "Annulation : …"
const CANCELLED =
  /^(?:\p{L}+ ){0,2}(?:cancell?ed|cancellation|abgesagt|abgebrochen|absage|storniert|stornierung|annulee?|annulation|cancelad[oa]|cancelacion|cancelamento|annullat[oa]|annullamento|geannuleerd|annulering|afgelast|installd|inst[ae]lld|aflyst|avlyst|peruttu|peruutettu)(?: \p{L}+){0,3}\s*:/u;
// "Your interview with Acme has been cancelled", "Ihr Gespräch wurde abgesagt"
const IS_CANCELLED =
  /\b(?:has been|have been|was|is|wurde|ist|a ete|est|ha sido|fue|e stato|e stata|is|werd|foi)(?: \p{L}+)? (?:cancell?ed|called off|abgesagt|storniert|annulee?|cancelad[oa]|annullat[oa]|geannuleerd|afgelast)\b/u;
const ANSWERED =
  /^(?:(?:tentatively )?accepted|declined|tentative|zugesagt|angenommen|abgelehnt|mit vorbehalt|vorlaufig(?: zugesagt)?|accepte|acceptee|refuse|refusee|provisoire|aceptado|aceptada|rechazado|rechazada|provisional|accettato|accettata|rifiutato|rifiutata|provvisorio|geaccepteerd|geweigerd|afgewezen|voorlopig|aceito|aceita|aceite|recusado|recusada|provisorio)(?: \p{L}+){0,2}\s*:/u;
const COUNTERED =
  /^(?:new time proposed|neuer zeitvorschlag|neue zeit vorgeschlagen|nouvel horaire propose|nueva hora propuesta|nuovo orario proposto|nieuwe tijd voorgesteld|novo horario proposto)\s*:/;
const HAS_ANSWERED = /\bhas (?:tentatively )?(?:accepted|declined) (?:the|this|your) invitation\b/i;
