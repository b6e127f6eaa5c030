/** The words for a job interview, and for making an appointment, in the languages in which recruiters write. */
import { folded } from "../people/plain-words.ts";

/** Whether a text speaks of an interview: "phone screen", "Vorstellungsgespräch", "entretien", "colloquio". */
export function speaksOfInterview(text: string): boolean {
  return INTERVIEW.test(folded(text.slice(0, 2_000)));
}

/** Whether a text makes an appointment: "is confirmed for", "we look forward to meeting you", "findet statt". */
export function appoints(text: string): boolean {
  const words = folded(text.slice(0, 2_000));
  return speaksOfInterview(words) || (APPOINTED.test(words) && MEETING.test(words));
}

const INTERVIEW =
  /\b(?:interview\p{L}*|phone screen\p{L}*|screening (?:call|interview)|(?:vorstellungs|bewerbungs|kennenlern|fach|erst|zweit|auswahl)gesprach\p{L}*|entretiens?|entrevistas?|colloqui[oi]|sollicitatiegesprek\p{L}*|kennismakingsgesprek\p{L}*|processo seletivo)(?!\p{L})/u;
const APPOINTED =
  /\b(?:confirm\p{L}*|schedul\p{L}*|booked|invited|inviting|invitation|arranged|set up|look(?:ing)? forward|rescheduled|moved to|bestatig\p{L}*|geplant|vereinbart|eingeladen|freuen uns|findet|statt|confirme\p{L}*|prevue?|planifie\p{L}*|invite\p{L}*|fixee?|programad[oa]|agendad[oa]|invitad[oa]|convidad[oa]|marcad[oa]|fissat[oa]|programmat[oa]|invitat[oa]|bevestigd|gepland|ingepland|uitgenodigd|afgesproken)(?!\p{L})/u;
const MEETING =
  /\b(?:meet(?:ing|s)?|call|chat|conversation|appointment|session|zoom|teams|gesprach|termin|treffen|anruf|rendez-vous|reunion|appel|echange|reunion|llamada|cita|charla|incontro|chiamata|appuntamento|videochiamata|gesprek|afspraak|belafspraak|reuniao|conversa|chamada|ligacao)(?!\p{L})/u;
