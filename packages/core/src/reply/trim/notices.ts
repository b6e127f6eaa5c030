/**
 * Notices: warnings that a gateway puts above a message, legal text that a company puts under it, the footer of a mailing
 * list or a ticket system. Nobody's words. Known by what they speak of ("this mail", "from outside", "confidential") in the
 * languages of the attributions, since every company writes its own.
 */

import { BEFORE_WORDS, family, holding, opening } from "./opening.ts";

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

const WARNING = family(DECOR, [
  // CAUTION: This email originated from outside of the organization. · ACHTUNG: Diese E-Mail stammt von einem externen Absender.
  // CAUTION External Sender · ATTENTION EXTERNAL E-MAIL
  [
    new RegExp(`(?:${CAUTION})`),
    new RegExp(`(?:(?:[\\s*]{0,3}[!:：.–—-]|\\s\\S{0,10}? ?(?:${MAIL})).{0,120}(?:${OUTSIDE})|\\s{1,2}(?:${OUTSIDE}))`),
  ],
  // WARNING: Do not click links or open attachments unless you know the sender.
  [
    new RegExp(`(?:${CAUTION}|external(?: (?:e-?mail|sender|message))?)\\s?[!:–—-]`),
    /.{0,40}\b(?:not|don['’]t|never|unless|before|nicht|ne|n['’]|no|non|não|niet)\b.{0,60}\b(?:click|links?|attachments?|klick|anhänge|pièces jointes|enlaces|allegati|anexos)/,
  ],
  // This email originated from outside your organisation. · Ce message provient d'un expéditeur externe.
  [new RegExp(`(?:${THIS})\\s?(?:${MAIL})`), new RegExp(`\\P{L}.{0,50}(?:${OUTSIDE})`, "u")],
  // このメールは外部から送信されました。 · 外部邮件
  [new RegExp(`(?:この|本|이|הודעה|هذه)\\s?.{0,3}(?:${MAIL})`), new RegExp(`.{0,30}(?:${OUTSIDE})`)],
  [/外部(?:邮件|郵件)/],
  // External sender. Take care when opening links or attachments. · Think before you click! This email came from outside.
  [/external (?:sender|e-?mail|message)\s?[.:!–-]/],
  [/think before you click/],
]);

const UNKNOWN_SENDER = family("\\[?", [
  // You don't often get email from ben@example.com. Learn why this is important
  [/(?:some people who received this message )?(?:you )?(?:do not|don['’]?t) often get e-?mails? from /],
  // Sie erhalten nicht häufig E-Mails von … · Vous n'obtenez pas souvent d'e-mail de … · No suele recibir correos electrónicos de …
  [
    /(?:sie erhalten nicht (?:oft|häufig) |vous n['’]obtenez pas souvent |vous ne recevez pas souvent |no suele recibir correos? |non si ricevono spesso |non ricevi spesso |não costuma receber e-?mails? |(?:je|u) ontvangt niet vaak |du får inte ofta |du får ikke ofte |rzadko otrzymujesz |nie często otrzymujesz )/,
  ],
]);

// [EXTERNAL] · External Email · ***EXTERNE NACHRICHT*** · 【外部メール】
const LABEL = new RegExp(
  `^(?:(?:${OUTSIDE}|ext|eksternt?|esterno)\\p{L}{0,3}|(?:${MAIL})\\p{L}{0,3}|[\\P{L}])+$`,
  "iu",
);
const OUT = new RegExp(`${OUTSIDE}|\\bext\\b|ekstern`, "iu");

const LABEL_WORDS = [OUTSIDE, "ext", "esterno", MAIL];
const LABEL_OPENS = opening(BEFORE_WORDS, LABEL_WORDS);

/** A warning that a gateway put above the message. */
export function isBanner(text: string): boolean {
  if (text.length < 4 || text.length > 600) return false;
  const head = text.includes("\ufe0f") ? text.replaceAll("\ufe0f", "") : text;
  return (head.length < 40 && LABEL_OPENS.test(head) && isLabel(head)) || isWarning(head.slice(0, 200));
}

function isWarning(head: string): boolean {
  return WARNING.matches(head) || UNKNOWN_SENDER.matches(head);
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

const MARKS = "[*_\\s]{0,3}";

// Disclaimer
// Virus-free.
const SHORT_LEGAL = family(MARKS, [
  [
    /(?:disclaimer|confidentiality notice|confidentiality|legal notice|vertraulichkeitshinweis|haftungsausschluss|avis de confidentialité|aviso legal|aviso de confidencialidad|informativa privacy|avvertenza)/,
    /[*_\s:]{0,4}$/,
  ],
  [/(?:virus-?free|virenfrei|virusvrij|virusfri)/, /\b/],
]);

// Of any script, as far as a pattern without classes can tell.
const LETTERS = "[^\\0-,./:-@[-`{-¿]{1,12}";

const LEGAL = family(MARKS, [
  // CONFIDENTIALITY NOTICE: This e-mail and any attachments … · AVISO LEGAL: Este mensaje …
  [
    /(?:disclaimer|confidentiality notice|confidential|legal notice|privileged (?:and|&) confidential|important notice|aviso (?:legal|de confidencialidad|de privacidad)|avis de confidentialité|haftungsausschluss|vertraulichkeitshinweis|avvertenza|clausola di riservatezza)/,
    /\b[\s*_]{0,3}[:.\-–]/,
  ],
  // This e-mail is confidential and intended solely for the addressee. · Diese E-Mail enthält vertrauliche Informationen.
  [
    new RegExp(`(?:${THIS}|notice: this)\\s?(?:${LETTERS} ){0,2}(?:${MAIL})`),
    new RegExp(`\\P{Ll}?.{0,200}(?:${CONFIDENTIAL})`, "u"),
  ],
  // The information contained in this communication is confidential. · La información contenida en este correo …
  [
    /(?:the|any) (?:information|contents?|views|opinions)/,
    /\b.{0,40}\b(?:in|of|with) this (?:e-?mail|message|communication|transmission)\b/,
  ],
  [
    /(?:l['’]information|les informations|la información|las informaciones|as informações|a informação|le informazioni|de informatie|die informationen|ai sensi)/,
    new RegExp(`.{0,120}(?:${MAIL}).{0,80}(?:${CONFIDENTIAL})`),
  ],
  // If you are not the intended recipient …
  [/if you (?:are not|have received this|received this|got this)/, /\b.{0,80}\b(?:intended|in error|by mistake)/],
  [
    /(?:virus-?free|libre de virus|garanti sans virus|virenfrei|bez wirusów|без вирусов|mail priva di virus|livre de vírus|virusvrij|virusfri|no virus found)/,
    /\b/,
  ],
  [/(?:this|diese|cet|este) e-?mail /, /.{0,30}(?:checked|scanned|geprüft|analysé).{0,20}vir/],
  [/click here to report this e-?mail as spam/],
]);

const SCANNER =
  "avast|avg|symantec|mimecast|websense|messagelabs|mcafee|kaspersky|bitdefender|mailmarshal|proofpoint|barracuda";

const COMPANY_LAW =
  /registered (?:in (?:england|scotland|ireland|the )|office)|\bcompany (?:registration )?(?:number|no\.?):? ?[A-Z]{0,2}\d|sitz der gesellschaft|registergericht|\bHRB \d|\bau capital de \d|\bUSt-?Id|\bP\.? ?IVA \d|\bCNPJ[ :]/i;

/** What legal text holds that does not open like it: company law, a scanner's name, concern for nature. */
export const LEGAL_CUES =
  `registered |registergericht|company |sitz der ge|firmensitz der|hauptsitz der|hrb |au capital |ust-id|ustid|p\\.iva|p\\. iva|p iva|piva|cnpj|${SCANNER}|environ|planet|umwelt|medioamb|medio amb|meio amb|rispetta l|milieu|milj|środowisk|природ`.split(
    "|",
  );
const LEGAL_CUE = holding(LEGAL_CUES);

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

/** The first line of legal text that a company puts under every mail. */
export function isLegal(text: string): boolean {
  if (text.length < 14) return text.length >= 10 && SHORT_LEGAL.matches(text);
  const head = text.slice(0, 300);
  if (LEGAL.matches(head) || SHORT_LEGAL.matches(head)) return true;
  if (!LEGAL_CUE.test(head)) return false;
  // Acme Ltd, registered in England, company number 01234567 · Sitz der Gesellschaft: Berlin, HRB 12345
  if (COMPANY_LAW.test(head) || SCANNED.test(head)) return true;
  return head.length < 180 && NATURE.test(head) && BEFORE.test(head) && PRINT.test(head);
}

const LIST = family("", [
  [/groups\.io links/],
  // You received this message because you are subscribed to the group · Sie haben diese Nachricht erhalten, weil …
  [
    /you (?:are receiving|received|receive) (?:this (?:message|e-?mail)|this|all messages) (?:because|sent to)|you are currently subscribed to /,
  ],
  [/sie haben diese (?:nachricht|e-mail) erhalten, weil/],
  // To unsubscribe from this group, send an email to …
  [/to unsubscribe/, /\b.{0,60}\b(?:list|group|e-?mails?|click|visit|http)/],
  // Reply to this email directly or view it on GitHub: · This email is a service from Acme.
  [/reply to this e-?mail directly(?:,| or) view it on |this e-?mail is a service from /],
  // Unsubscribe | Manage preferences · [ABC123-XYZ1]
  [
    /(?:unsubscribe|manage (?:your )?preferences|view (?:this )?(?:e-?mail )?in (?:your )?browser)/,
    /(?: [|·•] .{0,80})?$/,
  ],
  [/\[[A-Z\d]{5,8}-[A-Z\d]{3,6}\]$/],
  // This message was sent to jane@example.com.
  [/this (?:message|e-?mail|notification) (?:was|is|has been) (?:sent|addressed|intended) (?:to|for) \S{1,80}@/],
]);

// people mailing list · people mailing list -- people@example.com · http://lists.example.com/mailman/listinfo/people
const NAMES_LIST = /^\S{1,60} mailing list(?:$| -- )|\/(?:mailman|listinfo)\//i;
/** What a list's footer holds that does not open like one. */
export const LIST_CUES = ["mailing list", "mailman/", "listinfo/"];

/** A line of the footer that a mailing list or a ticket system adds. */
export function isListFooter(text: string): boolean {
  return text.length < 200 && (LIST.matches(text) || NAMES_LIST.test(text));
}

/** How notices begin that hold none of the cues. */
export const NOTICE_OPENINGS = [
  ...LABEL_WORDS,
  ...[WARNING, UNKNOWN_SENDER, LEGAL, SHORT_LEGAL, LIST].flatMap(({ openings }) => openings),
];
