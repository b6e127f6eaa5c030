/**
 * What a recruiter asks of a debrief that runs: status, reminders, more time, coaching mails, the copy of everything,
 * erasure, another language, help. In English, German, French, Spanish, Italian, Dutch and Portuguese; each rule stands
 * with lines that it is for. Words are compared as `plain` makes them.
 */

import type { Command } from "./command.ts";
import { readAdjusted } from "./command-adjusted.ts";
import { LANGUAGE_NAME, readLanguage } from "./command-language.ts";
import { byRules, type Rule, rule } from "./command-rule.ts";
import { readDay, readLength, readTime } from "./command-time.ts";
import { readWhom, type Whom } from "./command-whom.ts";

/** Whole phrases of commands that take nothing with them. */
export const RUNNING_PHRASES: [
  meaning: "status" | "help" | "export" | "sendAnyway" | "hold" | "release" | "no",
  words: string,
][] = [
  [
    "status",
    "(?:what(?:'s| is) (?:the )?|give me (?:a |the )?|show (?:me )?(?:the )?|send (?:me )?(?:a |the )?)?(?:current )?(?:status|state)(?: (?:of (?:it|this|the debrief)|please|update|report))?|status(?: ?report| ?update)?|how (?:is it going|does it stand|do things stand|far are we|are we doing)|where do we stand|any news|who (?:has|hasn't|has not) (?:answered|replied|responded)(?: (?:yet|so far|already))?|who (?:is|are we) (?:still )?(?:missing|waiting for)|wer hat (?:schon |bereits |noch nicht )?geantwortet|wie steht(?:'s| es)|wie weit sind wir|zwischenstand|qui a (?:deja )?repondu|quel est le statut|point d'etape|quien ha (?:respondido|contestado)|como va(?: esto)?|cual es el estado|chi ha risposto|a che punto siamo|qual e lo stato|wie heeft (?:er )?(?:al )?geantwoord|hoe staat het(?: ervoor)?|wat is de stand|quem (?:ja )?respondeu|como esta(?: isto| isso)?|qual e o estado",
  ],
  [
    "help",
    "help(?: me| please)?|(?:what|which) (?:commands|words) (?:are there|work|do you (?:know|understand))|what can i (?:say|do|reply|write)(?: here)?|how does (?:this|it) work|(?:list|show)(?: me)?(?: the| all)* commands|was kann ich (?:sagen|schreiben|antworten)|que puis-je (?:dire|repondre|ecrire)|que puedo (?:decir|responder|escribir)|cosa posso (?:dire|rispondere|scrivere)|wat kan ik (?:zeggen|antwoorden|schrijven)|o que posso (?:dizer|responder|escrever)",
  ],
  [
    "export",
    "(?:export|download|backup)(?: (?:it|this|that|everything|all|all of it|the debrief|this debrief|the data|all data|as json|json))*|(?:send|give|mail) me (?:the |all |all the |my )?(?:export|data|json|everything)(?: as json)?|exportier(?:e|en)?(?: (?:das|dies|alles|das debrief|die daten))?|(?:alles |die daten )?exportieren|exporte[rz]?(?: (?:tout|les donnees|ca))?|export(?:a|ar)(?: (?:todo|los datos|esto|tudo|os dados|isto))?|esport(?:a|are|azione)(?: (?:tutto|i dati))?|exporteer(?: (?:alles|dit|de gegevens))?|(?:alles )?exporteren",
  ],
  [
    "sendAnyway",
    "(?:(?:please |yes )?send (?:it |them |this |that |both )?(?:anyway|anyhow|all the same|regardless|again anyway|as (?:it is|they are) anyway)|trotzdem (?:senden|schicken|abschicken)|schick(?:e|en)?(?: sie)?(?: es| das| sie)? trotzdem|envo(?:ie|yez|yer)(?:-le|-la|-les)? (?:quand meme|tout de meme)|envi(?:a|e|ar)(?:lo|la|los)? (?:de todos modos|igualmente|de todas formas|mesmo assim)|invia(?:re|la|lo)?(?: lo stesso| comunque)|(?:ver)?stuur(?: het| dit)? toch|toch (?:ver)?sturen)",
  ],
  // legal hold · place a legal hold on this · Löschsperre · conservation légale · retención legal
  [
    "hold",
    "(?:(?:place|put|set|add|start|begin|apply) (?:a |the |it under |this under |this debrief under )?)?(?:legal |litigation )?hold(?: (?:on|for) (?:this|it|this debrief|the debrief))?|(?:place|put) (?:this|it|this debrief) (?:on|under) (?:a )?(?:legal |litigation )hold|(?:eine? |die )?(?:loschsperre|aufbewahrungssperre|gesetzliche aufbewahrung)(?: (?:setzen|einrichten|anlegen|aktivieren))?|nicht loschen|(?:mettre |placer )?(?:une |la |en |sous )?(?:conservation legale|gel (?:legal|de la suppression))|ne rien (?:effacer|supprimer)|(?:poner |aplicar )?(?:una |la )?(?:retencion|conservacion) legal|no (?:borrar|eliminar) nada|(?:blocco|sospensione) (?:della cancellazione|legale)|conservazione legale|bewaarplicht|juridische bewaring|(?:retencao|conservacao|preservacao) legal",
  ],
  [
    "release",
    "(?:release|lift|end|remove|stop|cancel|clear) (?:the |this |a )?(?:legal |litigation )?hold(?: (?:on|from) (?:this|it|this debrief|the debrief))?|(?:legal |litigation )?hold (?:off|released|lifted)|no (?:more )?(?:legal |litigation )hold|(?:die )?(?:loschsperre|aufbewahrungssperre|gesetzliche aufbewahrung) (?:aufheben|beenden|losen|entfernen)|(?:lever|terminer|finir|annuler) (?:la |le )?(?:conservation legale|gel (?:legal|de la suppression))|(?:levantar|quitar|terminar|anular) (?:la )?(?:retencion|conservacion) legal|(?:rimuovi|togli|revoca|termina) (?:il |la )?(?:(?:blocco|sospensione) (?:della cancellazione|legale)|conservazione legale)|(?:bewaarplicht|juridische bewaring) opheffen|(?:levantar|retirar|terminar) a (?:retencao|conservacao|preservacao) legal",
  ],
  [
    "no",
    "never ?mind|forget (?:it|that|about it)|leave it|vergiss es|vergessen sie es|schon gut|laisse(?:z)? tomber|dejalo|olvidalo|lascia(?:te)? stare|laat maar|deixa (?:pra la|estar)|esquece isso",
  ],
];

const VERB_REMIND =
  "(?:remind|nudge|chase(?: up)?|ping|poke|prod|follow up with|erinner(?:e|n)?(?: sie)?|relance[rz]?|rappelle[rz]?|recuerd(?:a|e|ale)|recorda(?:r|rle)?|sollecit(?:a|are|ate)|ricorda(?:re)?|herinner(?:en)?|lembr(?:a|e|ar)|relembr(?:a|e|ar))";

const AS_IS =
  "(?: (?:now|right away|please|too|as (?:it is|is|drafted|they are)|jetzt|bitte|so wie es ist|maintenant|tel quel|ahora|tal cual|ora|cosi com'e|nu|zoals het is|agora|tal como esta))*";
const VERB_SEND =
  "(?:send|mail|e-?mail|forward|pass on|schick(?:e|en)?|sende|maile|leite|gib|envo(?:ie|yer|yez)|transme(?:ts|ttez|ttre)|envi(?:a|e|ar|ate)|mand(?:a|e|ar|are|ate)|invi(?:a|are|ate)|(?:ver)?stuur|zend)(?:-(?:le|la|les|lui|leur)|lo|la|le|selo|glielo)?";
const WHAT =
  "(?:it|this|that|these|them|coaching|(?:the|my|this|that|your) (?:following |coaching |edited |new )?(?:drafts?|mails?|e-?mails?|coaching|texts?|words|messages?|version|notes?|plan|talking points|coaching (?:mail|draft|text))|das|dies|es|sie|(?:den|diesen|meinen|folgenden) (?:entwurf|text)|(?:die|diese) (?:mail|nachricht)|ca|ceci|cela|le (?:brouillon|texte|message|mail)|esto|eso|el (?:borrador|texto|mensaje|correo)|questo|questa|il (?:testo|messaggio)|la (?:bozza|mail)|dit|het|dat|(?:deze|de) (?:tekst|mail)|het concept|isto|isso|o (?:rascunho|texto|e-?mail)|a mensagem)";
const TO =
  "(?:to|for|over to|on to|along to|an|fur|a|au|aux|a la|a l'|al|alla|allo|ai|agli|aan|naar|voor|ao|aos|para|pour|per)";
const VERB_SEND_BEHIND = "(?:senden|schicken|weiterleiten|zusenden|zuschicken|mailen|(?:ver|door)?sturen)";

const VERB_FORGET =
  "(?:forget|erase|wipe|purge|vergiss|vergessen(?: sie)?|oublie[rz]?|efface[rz]?|olvid(?:a|ar|e)|borr(?:a|ar|e)|dimentica(?:re|te)?|cancella(?:re|te)?|vergeet|wis(?:sen)?|esquec(?:e|a|er)|apag(?:a|ar|ue))";
const WORDS_OF =
  "(?:(?:all |the |everything |alle |die |toutes |tous |les |todos |los |las |tutti |tutte |i |le |de |os |as )*(?:data|answers?|words|replies|reply|account|everything|daten|antworten|donnees|reponses|datos|respuestas|dati|risposte|gegevens|antwoorden|dados|respostas) (?:of|from|by|about|on|von|de|d'|di|van|do|da) )";
const EVERYTHING =
  "(?:everything(?: (?:here|about this|in (?:it|this|here)))?|it all|all|all of (?:it|this)|all data|(?:this|the)(?: whole| entire)? debrief|alles|das (?:ganze )?debrief|alle daten|tout|toutes les donnees|todo|todos los datos|tutto|tutti i dati|alle gegevens|tudo|todos os dados)";

const VERB_WAIT =
  "(?:wait|hold(?: off| on)?|pause|be patient|postpone|delay|extend|give|warten?|verschieb(?:e|en)|verlanger(?:e|n)|attend(?:s|ez|re)|patiente[rz]?|reporte[rz]?|esper(?:a|ar|e)|aplaz(?:a|ar)|aspett(?:a|are|ate)|rimand(?:a|are)|wacht(?:en)?|aguard(?:a|ar|e)|adi(?:a|ar))";
const IT =
  "(?: (?:it|this|everything|them|everyone|everybody|him|her|the (?:deadline|questions|reminders|summary)|es|alles|die frist|den beiden|un peu|todo|tutto|tudo))?";

const RUNNING_RULES: Rule[] = [
  // remind · remind everyone · send a reminder to Sam · erinnere die Kandidatin · relance Sam
  rule(`${VERB_REMIND}(?: (?:again|nochmal|encore|otra vez|ancora|nog eens|de novo))?`, () => remind(["everyone"])),
  rule(
    `(?:send|schick(?:e|en)?|envo(?:ie|yez|yer)|envi(?:a|e|ar)|mand(?:a|ar|are|e)|invi(?:a|are)|stuur)(?: out)? (?:a |an? |another |one more |eine |noch eine |un |une |uno |een )?(?:reminders?|nudge|erinnerung|rappel|relance|recordatorio|promemoria|sollecito|herinnering|lembrete)(?: ${TO} (.+))?`,
    (who) => remind(who === "" ? ["everyone"] : readWhom(who ?? "")),
  ),
  rule(
    `${VERB_REMIND} (?:again )?(.+?)(?: (?:again|once more|of it|nochmal|encore|de nouveau|ancora|de novo))?`,
    (who) => remind(readWhom(who ?? "")),
  ),
  rule(`(.+?) (?:erinnern|herinneren|nachfassen)`, (who) => remind(readWhom(who ?? ""))), // Sam erinnern
  // wait 2 days · warte noch zwei Tage · attends une semaine · deadline is Friday · wait until Friday
  rule(`${VERB_WAIT}${IT}(?: (?:for|by|um|de|pendant|durante|per|por|di))* (.+)`, (text) =>
    wait(readLength(text ?? "")),
  ),
  rule(`(?:(?:noch )?(.+?) (?:warten|wachten))`, (text) => wait(readLength(text ?? "") ?? until(text ?? ""))), // noch zwei Tage warten
  rule(
    `${VERB_WAIT}${IT}(?: with (?:it|everything|the summary))? (?:until|till|'til|to|bis(?: zum)?|auf|jusqu'(?:a|au)|jusque|au|hasta(?: el)?|para|fino a(?:l)?|a|tot|op|ate(?: a)?) (.+)`,
    (text) => wait(until(text ?? "")),
  ),
  rule(
    `(?:(?:the |new )*deadline|frist|date limite|fecha limite|plazo|scadenza|prazo)(?: is| to|:| ist| bis| est| es| e)*(?: now)? (.+)`,
    (text) => wait(until(text ?? "")),
  ),
  // send to the candidate · please send this to Sam · schick das an die Kandidatin · envoie ça au candidat
  rule(`${VERB_SEND}(?: bitte| sie| please)?(?: ${WHAT})?(?: bitte)?(?: out| off| over)? ${TO} (.+?)${AS_IS}`, (who) =>
    send(readWhom(who ?? "")),
  ),
  rule(`${VERB_SEND}(?: bitte| sie| please)?(?: ${WHAT})? (.+?)${AS_IS}`, (who) => send(aSide(who ?? ""))), // send candidate · send both
  rule(`${VERB_SEND} (.+?) ${WHAT}${AS_IS}`, (who) => send(readWhom(who ?? ""))), // send Sam the draft
  rule(`(?:${WHAT} )?(?:bitte )?(?:${TO} )?(.+?) ${VERB_SEND_BEHIND}`, (who) =>
    send(aSide(who ?? "") ?? withArticle(who ?? "")),
  ), // an die Kandidatin senden
  // forget everything · erase Jane's answers · vergiss jane@example.com · alles löschen
  rule(
    `(?:${VERB_FORGET}|delete|remove|losch(?:e|en)(?: sie)?|supprime[rz]?|elimin(?:a|ar|e|are)|verwijder|exclu(?:i|ir|a)) ${EVERYTHING}`,
    () => [{ type: "forget", whom: "everything" }],
  ),
  rule(`${EVERYTHING} (?:vergessen|loschen|wissen|vergeten|verwijderen)`, () => [
    { type: "forget", whom: "everything" },
  ]),
  rule(`tout (?:oublier|effacer|supprimer)`, () => [{ type: "forget", whom: "everything" }]),
  rule(
    `(?:${VERB_FORGET}|delete|remove|losch(?:e|en)(?: sie)?|supprime[rz]?|elimin(?:a|ar|e|are)|verwijder) ${WORDS_OF}(.+)`,
    (who) => forget(who ?? ""),
  ),
  rule(`(?:${VERB_FORGET}|delete|remove) (.+?)(?:'s|s') (?:data|answers?|words|repl(?:y|ies)|account)`, (who) =>
    forget(who ?? ""),
  ),
  rule(`${VERB_FORGET}(?: about)? (?:what )?(.+?)(?: (?:said|wrote|answered))?`, (who) => forget(who ?? "")),
  rule(`(.+?) vergessen`, (who) => forget(who ?? "")),
  // language is German · write to the candidate in French · Sam speaks Spanish · auf Deutsch schreiben
  rule(
    `(?:(?:the |die |la |le |el |il |de |a |o )?(?:language|sprache|langue|idioma|lingua|taal))(?: (?:is|should be|ist|est|es|e))?:? ?(?:of |for |le |el |il |l'|o )?(\\p{L}+)`,
    (named) => language(named ?? "", ["everyone"]),
  ),
  rule(
    `(.+?)(?:'s|s')? (?:(?:language|sprache|langue|idioma|lingua|taal)(?: is|:| ist| est| es| e)|speaks|reads|prefers|wants|understands|spricht|parle|habla|parla|spreekt|fala) ${LANGUAGE_NAME}`,
    (who, named) => language(named ?? "", readWhom(who ?? "")),
  ),
  rule(
    `(?:write|mail|ask|schreib(?:e|en)?(?: sie)?|ecri(?:s|vez|re)|escrib(?:e|a|ir)|scriv(?:i|ete|ere)|schrijf|escrev(?:e|a|er))(?: (?:to|an|a|au|al|aux|alla|aan|ao|para)(?= ))? ?(.*?) ?(?:in|auf|en|em)(?: het| the)? ${LANGUAGE_NAME}`,
    (who, named) => language(named ?? "", who === "" ? ["everyone"] : readWhom(who ?? "")),
  ),
  // candidate in German · Kandidatin auf Französisch · the interviewers and Sam in English
  rule(`(.+?),? (?:in|auf|en|em)(?: het| the)? ${LANGUAGE_NAME}`, (who, named) =>
    language(named ?? "", readWhom(who ?? "")),
  ),
  rule(`(?:use |in |auf |en |em |in het )+${LANGUAGE_NAME}(?: (?:for|fur|pour|para|per|voor) (.+))?`, (named, who) =>
    language(named ?? "", who === "" || who === undefined ? ["everyone"] : readWhom(who)),
  ),
  // done · not done yet · 1 done, 2 not · erledigt
  rule(`(.+)`, (text) => readAdjusted(text ?? "")),
];

/** What a phrase asks of a running debrief, or nothing. */
export function readRunning(phrase: string): Command[] | undefined {
  return byRules(RUNNING_RULES, phrase);
}

function remind(whom: Whom[] | undefined): Command[] | undefined {
  return whom?.map((one) => ({ type: "remind", whom: one }));
}

function send(whom: Whom[] | undefined): Command[] | undefined {
  return whom?.map((one) => ({ type: "send", whom: one }));
}

function wait(time: Extract<Command, { type: "wait" }>["time"] | undefined): Command[] | undefined {
  return time && [{ type: "wait", time }];
}

function until(text: string): Extract<Command, { type: "wait" }>["time"] | undefined {
  return readTime(text) ?? readDay(text);
}

/** Without a "to" only a side, an address or a capital letter says that somebody is meant: "send out" names nobody. */
function aSide(text: string): Whom[] | undefined {
  const whom = readWhom(text);
  const named = /^\p{Lu}/u.test(text.trim()) || text.includes("@");
  return whom?.every((one) => typeof one === "string" || named) ? whom : undefined;
}

/** "an Sam senden", "der Kandidatin schicken". */
function withArticle(text: string): Whom[] | undefined {
  return /^(?:an|naar|aan|der|dem|den)\s/iu.test(text) ? readWhom(text) : undefined;
}

function forget(text: string): Command[] | undefined {
  const bare = text.replace(/^(?:all (?:about|of)|about|what|the)\s+/i, "").replace(/['’]s$/u, "");
  const whom = readWhom(bare);
  return whom?.map((one) => ({ type: "forget", whom: one === "everyone" ? "everything" : one }));
}

function language(named: string, whom: Whom[] | undefined): Command[] | undefined {
  const spoken = readLanguage(named);
  return spoken && whom?.map((one) => ({ type: "language", whom: one, ...spoken }));
}
