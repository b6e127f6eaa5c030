/**
 * Notices: warnings that a gateway puts above a message, legal text that a company puts under it, the footer of a mailing
 * list or a ticket system. Nobody's words. Known by what they speak of ("this mail", "from outside", "confidential") in the
 * languages of the attributions, since every company writes its own.
 */

/** Several patterns as one: a line of prose is turned away by one look instead of ten. */
function oneOf(patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), "iu");
}

// What a notice speaks of: the mail, or who sent it.
const MAIL =
  "e-?mails?|mail|messages?|communication|transmission|sender|nachricht|absender|schreiben|courriel|expéditeur|correo|mensaje|remitente|messaggio|mittente|comunicazione|mensagem|bericht|afzender|mejl|meddelande|avsändare|avsender|afsender|meddelelse|melding|viesti|lähettäjä|wiadomo|nadawc|zpráv|správ|odesílatel|üzenet|feladó|mesaj|expeditor|письм|сообщ|отправител|почт|повідомл|лист|ileti|e-posta|gönderen|μήνυμα|メール|差出人|邮件|郵件|发件人|메일|발신자|הודעה|رسالة|بريد";
const THIS =
  "this|the contents? of this|any|diese[rs]?|der inhalt dieser|ce|cet|cette|este|esta|esse|essa|questo|questa|dit|deze|detta|det här|denne|dette|tämä|niniejsza|ta|treść tej|tento|tato|toto|ez az?|acest|настоящее|данное|это|цей|це|bu|το παρόν|この|本|이|본|הודעה|هذه|هذا";
const OUTSIDE =
  "external|outside|extern|ekstern|außerhalb|extérieur|fuera de|fora d|esterno|esterna|van buiten|utanför|udefra|utenfra|ulkopuol|spoza|z zewnątrz|zewnętrzn|vnější|mimo organiz|külső|внешн|извне|зовнішн|dışından|harici|外部|외부|מחוץ|חיצונ|خارج";
const CAUTION =
  "caution|warning|attention|alert|notice|note|important|security (?:notice|warning|alert)|be careful|achtung|vorsicht|warnung|hinweis|prudence|avertissement|precaución|cuidado|atención|atenção|attenzione|avviso|let op|pas op|opgelet|obs|varning|advarsel|huom|varoitus|uwaga|pozor|upozornění|figyelem|atenție|внимание|увага|uyarı|uyari|dikkat|προσοχή|注意|警告|주의|경고|תשומת לב|אזהרה|تنبيه|تحذير";
const DECOR = "[\\s[({*<【⚠!#=>-]{0,8}";

const BANNER = oneOf([
  // CAUTION: This email originated from outside of the organization. · ACHTUNG: Diese E-Mail stammt von einem externen Absender.
  // CAUTION External Sender · ATTENTION EXTERNAL E-MAIL
  new RegExp(
    `^${DECOR}(?:${CAUTION})(?:(?:[\\s*]{0,3}[:!：.–—-]|\\s\\S{0,10}? ?(?:${MAIL})).{0,120}(?:${OUTSIDE})|\\s{1,2}(?:${OUTSIDE}))`,
    "iu",
  ),
  // WARNING: Do not click links or open attachments unless you know the sender.
  new RegExp(
    `^${DECOR}(?:${CAUTION}|external(?: (?:e-?mail|sender|message))?)\\s?[:!–—-].{0,40}\\b(?:not|don['’]t|never|unless|before|nicht|ne|n['’]|no|non|não|niet)\\b.{0,60}\\b(?:click|links?|attachments?|klick|anhänge|pièces jointes|enlaces|allegati|anexos)`,
    "iu",
  ),
  // This email originated from outside your organisation. · Ce message provient d'un expéditeur externe.
  new RegExp(`^${DECOR}(?:${THIS})\\s?(?:${MAIL})\\P{L}.{0,50}(?:${OUTSIDE})`, "iu"),
  new RegExp(`^(?:この|本|이|הודעה|هذه)\\s?.{0,3}(?:${MAIL}).{0,30}(?:${OUTSIDE})`, "u"),
  /^外部(?:邮件|郵件)/,
  // External sender. Take care when opening links or attachments. · Think before you click! This email came from outside.
  /^[[({*<\s⚠!]{0,6}(?:external (?:sender|e-?mail|message)\s?[.:!–-]|think before you click)/iu,
  // You don't often get email from ben@example.com. Learn why this is important
  /^\[?(?:some people who received this message )?(?:you )?(?:do not|don['’]?t) often get e-?mails? from /i,
  // Sie erhalten nicht häufig E-Mails von … · Vous n'obtenez pas souvent d'e-mail de … · No suele recibir correos electrónicos de …
  /^\[?(?:sie erhalten nicht (?:oft|häufig) |vous n['’]obtenez pas souvent |vous ne recevez pas souvent |no suele recibir correos? |non si ricevono spesso |non ricevi spesso |não costuma receber e-?mails? |(?:je|u) ontvangt niet vaak |du får inte ofta |du får ikke ofte |rzadko otrzymujesz |nie często otrzymujesz )/i,
]);

// [EXTERNAL] · External Email · ***EXTERNE NACHRICHT*** · 【外部メール】
const LABEL = new RegExp(
  `^(?:(?:${OUTSIDE}|ext|eksternt?|esterno)\\p{L}{0,3}|(?:${MAIL})\\p{L}{0,3}|[\\P{L}])+$`,
  "iu",
);
const OUT = new RegExp(`${OUTSIDE}|\\bext\\b|ekstern`, "iu");

/**
 * The words with which every pattern here begins where it is written in ASCII. One look at the first word of a line spares
 * a line of prose all of them.
 */
const FIRST_WORDS = new Set(
  [
    ...[CAUTION, THIS, OUTSIDE, MAIL].flatMap((list) => list.split("|")),
    ..."external ext think some you do don sie vous no non je u du rzadko nie disclaimer confidentiality".split(" "),
    ..."confidential legal privileged important aviso avis haftungsausschluss avvertenza clausola informativa".split(
      " ",
    ),
    ..."the l les la las as a le de die ai notice if virus virusfree libre garanti virenfrei bez mail livre".split(" "),
    ..."virusvrij virusfri click groups to reply unsubscribe manage view esse questo vertraulichkeitshinweis".split(
      " ",
    ),
  ].flatMap((words) => /^[a-z]+/.exec(words) ?? []),
);

/** Whether a notice can begin like that: false for most prose in English, and for no notice. */
export function mayBeNotice(text: string): boolean {
  if (/[^ -~]/.test(text)) return true;
  const word = /^[a-z]+/i.exec(text);
  return (
    word === null || FIRST_WORDS.has(word[0].toLowerCase()) || text.includes(" mailing list") || text.includes("/")
  );
}

/** A warning that a gateway put above the message. */
export function isBanner(text: string): boolean {
  if (text.length < 4 || text.length > 600) return false;
  const head = text.slice(0, 200).replaceAll("\ufe0f", "");
  if (head.length < 40 && isLabel(head)) return true;
  return BANNER.test(head);
}

function isLabel(text: string): boolean {
  if (".?,".includes(text.at(-1)!)) return false;
  const marked = /^[[({*<【⚠!#=]|[\])}*>】]$/u.test(text);
  return (marked || text.includes(" ") || text === text.toUpperCase()) && OUT.test(text) && LABEL.test(text);
}

// Do not click links or open attachments unless you recognize the sender.
const ADVICE =
  /^(?:do not|don['’]t|please|never|only|exercise|use caution|take care|verify|report|bitte|klicken|öffnen|ne |n['’]|no |non |não |klik )/i;
const RISK =
  /click|links?\b|attachment|sender|content is safe|phish|suspicious|klick|anhänge|absender|clique|lien|enlace|allegat|anexo|bijlage/i;

/** The next line of a warning of several lines. */
export function continuesBanner(before: string, text: string): boolean {
  if (ADVICE.test(text) && RISK.test(text)) return true;
  return (
    before.length > 55 &&
    before.length < 100 &&
    !/[.!?>\]*:]$|(?:importante?|wichtig ist|belangrijk is|viktigt|vigtigt)$/.test(before)
  );
}

const CONFIDENTIAL =
  "confiden|privileged|proprietary|intended (?:solely|only|for|recipient)|vertraulich|rechtlich geschützt|ausschließlich für|vertrouwelijk|riservat|fortrolig|konfid|luottamuksel|poufn|důvěrn|dôvern|bizalmas|destinat|конфиденц|конфіденц|gizli|εμπιστευτικ|保密|机密|機密|기밀|סודי|سرية|سري";

// Disclaimer
// Virus-free.
const SHORT_LEGAL =
  /^[*_\s]{0,3}(?:disclaimer|confidentiality notice|confidentiality|legal notice|vertraulichkeitshinweis|haftungsausschluss|avis de confidentialité|aviso legal|aviso de confidencialidad|informativa privacy|avvertenza)[*_\s:]{0,4}$|^(?:virus-?free|virenfrei|virusvrij|virusfri)\b/i;

// All of these begin the line: mixed with one that may stand anywhere, each would be tried at every letter of the mail.
const LEGAL = oneOf([
  SHORT_LEGAL,
  // CONFIDENTIALITY NOTICE: This e-mail and any attachments … · AVISO LEGAL: Este mensaje …
  /^[*_\s]{0,3}(?:disclaimer|confidentiality notice|confidential|legal notice|privileged (?:and|&) confidential|important notice|aviso (?:legal|de confidencialidad|de privacidad)|avis de confidentialité|haftungsausschluss|vertraulichkeitshinweis|avvertenza|clausola di riservatezza)\b[\s*_]{0,3}[:.\-–]/i,
  // This e-mail is confidential and intended solely for the addressee. · Diese E-Mail enthält vertrauliche Informationen.
  new RegExp(
    `^(?:${THIS}|notice: this)\\s?(?:[\\p{L}-]{1,12} ){0,2}(?:${MAIL})\\P{Ll}?.{0,200}(?:${CONFIDENTIAL})`,
    "iu",
  ),
  // The information contained in this communication is confidential. · La información contenida en este correo …
  /^(?:the|any) (?:information|contents?|views|opinions)\b.{0,40}\b(?:in|of|with) this (?:e-?mail|message|communication|transmission)\b/i,
  new RegExp(
    `^(?:l['’]information|les informations|la información|las informaciones|as informações|a informação|le informazioni|de informatie|die informationen|ai sensi).{0,120}(?:${MAIL}).{0,80}(?:${CONFIDENTIAL})`,
    "iu",
  ),
  // If you are not the intended recipient …
  /^if you (?:are not|have received this|received this|got this)\b.{0,80}\b(?:intended|in error|by mistake)/i,
  /^(?:virus-?free|libre de virus|garanti sans virus|virenfrei|bez wirusów|без вирусов|mail priva di virus|livre de vírus|virusvrij|virusfri|no virus found)\b|^(?:this|diese|cet|este) e-?mail .{0,30}(?:checked|scanned|geprüft|analysé).{0,20}vir/i,
  /^click here to report this e-?mail as spam/i,
]);

const SCANNER =
  "avast|avg|symantec|mimecast|websense|messagelabs|mcafee|kaspersky|bitdefender|mailmarshal|proofpoint|barracuda";

const COMPANY_LAW =
  /registered (?:in (?:england|scotland|ireland|the )|office)|\bcompany (?:registration )?(?:number|no\.?):? ?[A-Z]{0,2}\d|sitz der gesellschaft|registergericht|\bHRB \d|\bau capital de \d|\bUSt-?Id|\bP\.? ?IVA \d|\bCNPJ[ :]/i;

// What may stand anywhere in the line is looked for at every letter: grouped by first letters it costs a third.
// Company law: registered, registergericht, company, CNPJ, sitz der, HRB, au capital, USt-Id, P. IVA. The scanners.
// Nature: environment, umwelt, planet, ambiente, milieu, miljö, środowisko, природа.
const LEGAL_SIGN =
  /register|company |cnpj|s(?:itz der|ymantec)|hrb |a(?:u capital|vast|vg\b|mbiente)|u(?:st-?id|mwelt)|p(?:\.? ?iva|roofpoint|lanet)|m(?:imecast|essagelabs|cafee|ailmarshal|ilieu|ilj)|websense|kaspersky|b(?:itdefender|arracuda)|environ|środowisk|природ/i;

// This email has been checked for viruses by Avast antivirus software. · Virus-free. www.avast.com
const SCANNED = new RegExp(
  `\\b(?:${SCANNER})\\b.{0,80}(?:vir[ue]|wirus|вирус|scan|spam|malware|geprüft)|(?:vir[ue]|вирус|wirus|vírus|scanned|checked|geprüft|analy|verified).{0,80}\\b(?:${SCANNER})\\b`,
  "i",
);
// Please consider the environment before printing this e-mail.
const NATURE =
  /environment|planet|umwelt|environnement|medio ?ambiente|meio ambiente|rispetta l['’]ambiente|milieu|miljö|miljø|środowisk|природ/i;
const BEFORE = /before|bevor|avant|antes|prima|voordat|alvorens|innan|før|zanim|прежде/i;
const PRINT = /(?:print|druck|imprim|stampa|afdruk|skriver? ut|udskriv|utskrift|drukow|печат)/i;

/** The first line of legal text that a company puts under every mail. `begins`: what `mayBeNotice` says of the line. */
export function isLegal(text: string, begins = true): boolean {
  if (text.length < 10) return false;
  if (text.length < 14) return begins && SHORT_LEGAL.test(text);
  const head = text.slice(0, 300);
  if (begins && LEGAL.test(head)) return true;
  if (!LEGAL_SIGN.test(head)) return false;
  // Acme Ltd, registered in England, company number 01234567 · Sitz der Gesellschaft: Berlin, HRB 12345
  if (COMPANY_LAW.test(head) || SCANNED.test(head)) return true;
  return head.length < 180 && NATURE.test(head) && BEFORE.test(head) && PRINT.test(head);
}

const LIST = oneOf([
  // people mailing list · people mailing list -- people@example.com
  /^\S{1,60} mailing list(?:$| -- )|^groups\.io links/i,
  // You received this message because you are subscribed to the group · Sie haben diese Nachricht erhalten, weil …
  /^you (?:are receiving|received|receive) (?:this (?:message|e-?mail)|this|all messages) (?:because|sent to)|^sie haben diese (?:nachricht|e-mail) erhalten, weil/i,
  // To unsubscribe from this group, send an email to …
  /^to unsubscribe\b.{0,60}\b(?:list|group|e-?mails?|click|visit|http)|^you are currently subscribed to /i,
  // Reply to this email directly or view it on GitHub: · This email is a service from Acme.
  /^reply to this e-?mail directly(?:,| or) view it on |^this e-?mail is a service from /i,
  // Unsubscribe | Manage preferences · [ABC123-XYZ1]
  /^(?:unsubscribe|manage (?:your )?preferences|view (?:this )?(?:e-?mail )?in (?:your )?browser)(?: [|·•] .{0,80})?$|^\[[A-Z\d]{5,8}-[A-Z\d]{3,6}\]$/i,
  // This message was sent to jane@example.com.
  /^this (?:message|e-?mail|notification) (?:was|is|has been) (?:sent|addressed|intended) (?:to|for) \S{1,80}@/i,
]);

/** A line of the footer that a mailing list or a ticket system adds. */
export function isListFooter(text: string): boolean {
  return text.length < 200 && (LIST.test(text) || (text.includes("/") && /\/(?:mailman|listinfo)\//i.test(text)));
}
