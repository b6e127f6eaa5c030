/**
 * The words by which recruiters command, in English, German, French, Spanish, Italian, Dutch and Portuguese. They are
 * compared with text that `plain` has made of what was typed: lower case, without accents.
 */

/** Lower case without accents, letter for letter, so that a place in it is the same place in the (NFC) original. */
export function plain(text: string): string {
  const bare = text
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize("NFD")[0] ?? letter)
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/\u00a0/g, " ");
  const lower = bare.toLowerCase();
  return lower.length === text.length ? lower : bare;
}

/** `candidate`, `Kandidatin`, `sollicitant`. */
export const CANDIDATE =
  "(?:candidate(?:'s name)?|applicant|kandidat(?:in)?|bewerber(?:in)?|candidat[oae]?|kandidaat|sollicitant(?:e)?)";
/** Everyone who interviewed. */
export const INTERVIEWERS =
  "(?:interviewer(?:s|in|innen)?|intervieweu(?:r|se)s?|recruteu(?:r|se)s?|panel|entrevistador(?:a|es|as)?|intervistat(?:ore|ori|rice|rici))";
/** One of them. */
export const MANAGER =
  "(?:hiring managers?|managers?|hm|fachvorgesetzter?|manager de recrutement|responsable|responsabile|leidinggevende|gestora?)";
export const ROLE =
  "(?:role|position|job(?: title)?|stelle|rolle|jobtitel|poste|puesto|cargo|ruolo|posizione|functie|vacature|vaga|funcao)";
export const COMPANY =
  "(?:company|client|employer|firma|unternehmen|kunde|entreprise|societe|empresa|cliente|azienda|societa|bedrijf|klant)";

export const ARTICLE = "(?:(?:the|our|my|der|die|das|le|la|les|el|los|las|il|lo|i|gli|de|het|o|a|os|as) |l')?";
export const RIGHT =
  "(?:(?:right|correct|actual|real|richtiger?|bonne?|vraie?|correct[oa]|verdader[oa]|giust[oa]|juiste|cert[oa]) )?";
const BE =
  "(?:is|are|was|were|should be|ist|sind|war|waren|heisst|heißt|est|sont|etait|etaient|es|son|era|eran|fue|fueron|e|sono|erano|zijn|heet|sao|eram|foi|foram)(?!\\p{L})";
/** Between a label and what it says: `is`, `:`, `=`. */
export const IS = `(?: ?[:=]| (?:now |really )?${BE}(?: now| really)?:?)`;
export const BE_THE = ` ${BE} ${ARTICLE}${RIGHT}`;

export const AND = "(?:and|und|et|y|e|ed|en|plus|sowie|as well as)";
export const THEN = "(?:then|also|dann|auch|puis|ensuite|luego|tambien|poi|anche|dan|ook|depois|tambem)";

/** Verbs before the person: `add Kim`, `ajoutez Kim`. */
export const ADD =
  "(?:add|include|invite|also ask|ask also|hinzufugen|erganzen?|ajoute[rz]?|anad(?:e|a|ir)|agreg(?:a|ue|ar)|inclu(?:ye|ya|ir|i|a)|aggiung(?:i|a|ere)|toevoegen|adicion(?:a|e|ar)|acrescent(?:a|e|ar))";
/** `remove Sam`, `ohne Sam`, `don't ask Sam`. */
export const REMOVE =
  "(?:remove|drop|delete|without|leave out|take out|exclude|skip|not|(?:don't|do not|dont) (?:ask|include|contact|invite|mail|e-?mail|write to)|entfernen?|streichen?|loschen?|ohne|nicht|retire[rz]?|enleve[rz]?|supprime[rz]?|sans|quit(?:a|e|ar)|elimin(?:a|e|ar)|sac(?:a|ar)|sin|rimuov(?:i|a|ere)|togli(?:ere)?|senza|verwijder(?:en)?|schrap(?:pen)?|zonder|remov(?:a|er)|tir(?:a|e|ar)|retir(?:a|ar)|exclu(?:i|a|ir)|sem)";
/** Words that stand behind the person: `Kim hinzufügen`. */
export const ADD_BEHIND = "(?:hinzufugen|dazunehmen|erganzen|toevoegen)";
export const REMOVE_BEHIND = "(?:entfernen|streichen|loschen|weglassen|verwijderen|schrappen|weglaten)";

/** Whole phrases, each with what it means. */
export const PHRASES: [meaning: "stop" | "go" | "yes" | "no" | "swap" | "close" | "status" | "help", words: string][] =
  [
    [
      "stop",
      "(?:stop|cancel|abort|(?:don't|do not|dont) send(?: anything)?|send nothing|stopp|stoppen|abbrechen|anhalten|(?:nicht|nichts) (?:senden|verschicken)|arrete[rz]?|annule[rz]?|n'envoyez rien|ne rien envoyer|par(?:a|e|ar)|deten(?:er)?|cancel(?:a|ar)|no envi(?:es|ar) nada|ferma(?:re|ti)?|annulla(?:re)?|non inviare(?: nulla| niente)?|annule(?:er|ren)|niets versturen|nao envi(?:es|ar)(?: nada)?)(?: (?:it|this|that|them|the debrief|everything|all|alles|das|tout|ca|todo|esto|tutto|questo|dit|tudo|isto))?",
    ],
    [
      "go",
      "(?:go|go ahead|go on|go for it|send|send (?:it|them|now|(?:the )?questions(?: out)?)(?: now)?|start(?: it)?(?: now)?|now|right away|do it|proceed|los|los geht's|jetzt(?: senden| starten)?|senden|abschicken|absenden|starten|schick(?:e|en)? (?:sie|es)?(?: jetzt)? ?(?:los|ab|raus)|(?:allez|vas)-y|allez|c'est parti|maintenant|envo(?:ie|yer|yez)(?: maintenant)?|adelante|envi(?:a|e|ar)(?: ya| ahora| agora)?|ya|ahora|avanti|vai|procedi|invia(?:re)?(?: ora| adesso)?|adesso|ga (?:door|maar)|verstu(?:ur|ren)|verzend(?:en)?|nu|avanc(?:ar|e)|pode (?:enviar|ir|avancar)|agora)",
    ],
    [
      "yes",
      "(?:yes|yep|yeah|yup|ok|okay|correct|right|that(?:'s| is) (?:right|correct)|sure|approved?|looks good|confirm(?:ed)?|exactly|ja|jawohl|jep|genau|stimmt|passt|richtig|bestatigt|in ordnung|oui|d'accord|exact(?:ement)?|c'est (?:bon|correct|ca)|parfait|si|claro|correct[oa]|vale|de acuerdo|confirm(?:o|ado)|perfect[oa]?|va bene|esatto|giusto|d'accordo|perfetto|confermo|klopt|akkoord|prima|precies|sim|certo|correto|perfeito|esta bem)",
    ],
    [
      "no",
      "(?:no|nope|wrong|that(?:'s| is) wrong|nein|falsch|non|faux|incorrecto|sbagliato|nee|fout|onjuist|nao|errado)",
    ],
    [
      "swap",
      "(?:swap|switch)(?: (?:them|the two|sides|both|the sides))?(?: around)?|(?:it(?:'s| is) )?(?:the )?other way (?:round|around)|vice versa|(?:bitte )?(?:ver)?tauschen|vertauscht|umgekehrt|andersherum|echange[rz]?(?:-les)?|invers(?:er|ez|e)|l'inverse|intercambi(?:a|ar)|al reves|scambia(?:re|li)?|inverti(?:re)?|al contrario|(?:om)?wissel(?:en)?|omdraaien|andersom|troc(?:a|ar)|inverter|ao contrario",
    ],
    [
      "close",
      "close(?: it| this| the debrief)?|finish(?:ed)?|schliessen|schließen|abschliessen|abschließen|fertig|clore|clotur(?:er|ez|e)|ferme[rz]|termine|cerrar|cierra|terminado|chiud(?:i|ere)|finito|(?:af)?sluiten|sluit(?: af)?|klaar|fech(?:a|ar)|encerrar|concluir|concluido",
    ],
    [
      "status",
      "status|stand|where are we|(?:wie|was) ist der (?:aktuelle |letzte )?stand|statut|ou en est-on|estado|stato|situacao",
    ],
    ["help", "help|commands|hilfe|befehle|aide|ayuda|aiuto|hulp|ajuda|\\?"],
  ];

/** Words that lead up to a command and say nothing themselves. */
export const FILLER =
  "(?:also|and|then|but|so|well|oh|ah|sorry|oops|actually|just|hmm|next|plus|additionally|instead|rather|please|pls|kindly|und|dann|aber|also|eigentlich|doch|entschuldigung|sorry|noch|bitte|en fait|pardon|desole|aussi|merci de|veuillez|s'il vous plait|s'il te plait|svp|en realidad|perdon|tambien|por favor|in realta|scusa(?:te)?|anche|per favore|per cortesia|eigenlijk|ook|graag|alsjeblieft|alstublieft|na verdade|desculp(?:a|e)|tambem|por favor|(?:i'd|i would) like (?:you )?to|i want to|we (?:should|need to)|you (?:can|may|should)|let's|make sure to|wir mussen|il faut|hay que|bisogna|e preciso)";
/** A request in the form of a question: "can you remove Ben?" is no question. */
export const POLITE =
  "(?:(?:can|could|would|will) you|kannst du|konn(?:test du|ten sie|en sie)|pouvez-vous|peux-tu|pourriez-vous|puedes?|podrias?|puoi|potrest[ei]|kun je|kunt u|zou je|pode(?:s|ria)?)";
/** Words that are commands alone, and lead-ups before one. */
export const OPENER =
  "(?:ok(?:ay)?|yes|no|all good|great|perfect|thanks?|thank you|hi|hello|hey|ja|nein|danke|hallo|oui|non|merci|bonjour|si|hola|gracias|ciao|grazie|nee|hoi|sim|nao|ola|obrigad[oa])";
export const COURTESY_BEHIND =
  "(?:please|pls|thanks|thank you|thx|cheers|bitte|danke|vielen dank|merci|s'il vous plait|s'il te plait|svp|por favor|gracias|per favore|grazie|alsjeblieft|alstublieft|aub|bedankt|dank je|obrigad[oa])(?: (?:a lot|so much|very much|beaucoup|schon|sehr|mille|muito))?";
export const ALSO_BEHIND = "(?:too|as well|also|auch|noch|aussi|tambien|anche|ook|tambem|instead|for now)";
