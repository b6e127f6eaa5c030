/**
 * Lines that are nobody's words: delimiters above quoted and forwarded messages, footers of phones and mail programs,
 * banners that gateways insert, legal text. Each pattern stands under a line that it was written for.
 */

/** The line without the rule around it: "-----Original Message-----" → "original message"; undefined without a rule. */
function ruled(text: string): string | undefined {
  if (text.length > 120) return undefined;
  const match = /^[-=_*—–]{2,60} ?(\S.{2,60}?\S) ?[-=_*—–]{2,60}$/.exec(text);
  return match?.[1]?.trim().toLowerCase().replaceAll("’", "'");
}

// -----Original Message-----
// -------- Ursprüngliche Nachricht --------
const ORIGINAL = new Set(
  "original message|reply message|original mail|ursprüngliche nachricht|originalnachricht|original-nachricht|antwort nachricht|message d'origine|message original|message initial|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|origineel bericht|originalmeddelande|ursprungligt meddelande|ursprungligt mail|oprindelig meddelelse|oprindelig besked|opprinnelig melding|original melding|alkuperäinen viesti|oryginalna wiadomość|wiadomość oryginalna|původní zpráva|původní e-mail|pôvodná správa|eredeti üzenet|mesaj original|mesajul original|исходное сообщение|исходное письмо|оригинальное сообщение|оригінальне повідомлення|вихідне повідомлення|оригинално съобщение|izvorna poruka|originalna poruka|izvirno sporočilo|algne kiri|algne sõnum|sākotnējais ziņojums|pradinis laiškas|αρχικό μήνυμα|orijinal mesaj|özgün ileti|الرسالة الأصلية|הודעה מקורית|پیام اصلی|元のメッセージ|原始邮件|原始郵件|원본 메일|원본 메시지|tin nhắn gốc|thư gốc|ข้อความต้นฉบับ|pesan asli|mesej asal|missatge original".split(
    "|",
  ),
);

// ---------- Forwarded message ---------
// Begin forwarded message:
const FORWARDED = new Set(
  "forwarded message|begin forwarded message|forwarded mail|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|weitergeleitete mail|message transféré|message transmis|début du message réexpédié|début du message transféré|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|início da mensagem reencaminhada|doorgestuurd bericht|begin doorgestuurd bericht|vidarebefordrat meddelande|vidarebefordrat brev|vidarebefordrat mail|videresendt besked|videresendt meddelelse|videresendt melding|start på videresendt besked|start på videresendt melding|edelleenlähetetty viesti|välitetty viesti|välitetty viesti alkaa|przekazana wiadomość|początek przekazywanej wiadomości|wiadomość przekazana dalej|přeposlaná zpráva|začátek přeposílané zprávy|preposlaná správa|továbbított üzenet|továbbított levél kezdete|mesaj redirecționat|mesaj redirectat|пересылаемое сообщение|перенаправленное сообщение|начало переадресованного сообщения|переслане повідомлення|препратено съобщение|proslijeđena poruka|posredovano sporočilo|edastatud kiri|pārsūtītais ziņojums|persiųstas laiškas|προωθημένο μήνυμα|iletilen mesaj|yönlendirilen ileti|الرسالة المعاد توجيهها|הודעה שהועברה|転送されたメッセージ|転送メッセージ|转发的邮件|轉寄郵件|已轉寄訊息|전달된 메시지|전달된 메일|thư đã chuyển tiếp|tin nhắn chuyển tiếp|ข้อความที่ส่งต่อ|pesan terusan|mesej dikirim semula|missatge reenviat".split(
    "|",
  ),
);

/** A delimiter above a quoted message. */
export function isOriginalMessage(text: string): boolean {
  const inner = ruled(text);
  return inner !== undefined && ORIGINAL.has(inner.replace(/:$/, ""));
}

/** A delimiter above a forwarded message. */
export function isForwarded(text: string): boolean {
  const inner = ruled(text) ?? (/[:：]$/.test(text) && text.length < 60 ? text.toLowerCase() : undefined);
  return inner !== undefined && FORWARDED.has(inner.replace(/[\s*_:：]+$/, "").replace(/^[*_]+/, ""));
}

// ________________________________
// ----
const RULE = /^(?:[-_=*~—–─━]{2,300}|(?:[-_=*~—] ){2,80}[-_=*~—]?)$/;

/** A line drawn across the page. */
export function isRule(text: string): boolean {
  return RULE.test(text);
}

const FOOTERS: RegExp[] = [
  // Sent from my iPhone
  // Sent wirelessly from my BlackBerry device on the Bell network.
  /^sent (?:wirelessly |securely )?(?:from|via|with|using) /i,
  // Get Outlook for iOS
  /^get (?:outlook|yahoo mail|the new outlook|boxer|spark|bluemail)\b/i,
  // Gesendet von meinem iPhone · Von meinem iPhone gesendet
  /^(?:diese nachricht wurde )?(?:gesendet|verschickt|gesandt) (?:von|mit|über|aus) |^von (?:meinem|meiner) .{2,40} gesendet/i,
  // Envoyé de mon iPhone · Envoyé à partir de Outlook pour iOS · Télécharger Outlook pour Android
  /^envoyé (?:sans fil )?(?:de|depuis|à partir|avec|via|par) |^(?:télécharge[rz]|obtenez|obtenir) outlook /i,
  // Enviado desde mi iPhone · Enviado do meu iPhone · Obtener Outlook para iOS
  /^enviad[oa] (?:desde|do|a partir|de|via|con|com|pelo) |^(?:obtener|obtenga|obter|obtenha) (?:o )?outlook /i,
  // Inviato da iPhone · Scarica Outlook per iOS
  /^inviat[oa] (?:da|dal|con|tramite) |^(?:scarica|ottieni) outlook /i,
  // Verstuurd vanaf mijn iPhone · Outlook voor iOS downloaden
  /^(?:verstuurd|verzonden|vanaf|vanuit) (?:vanaf|vanuit|met|via|mijn) |^outlook voor (?:ios|android)|^download outlook voor/i,
  // Skickat från min iPhone · Sendt fra min iPhone · Hämta Outlook för iOS · Få Outlook til iOS · Lähetetty iPhonesta
  /^skickat från |^sendt (?:fra|med|via) |^hämta outlook |^(?:få|last ned|hent) outlook |^lähetetty \S+|^hanki outlook /i,
  // Wysłane z iPhone'a · Odesláno z iPhonu · Odoslané z iPhonu · iPhone-ról küldve · Trimis de pe iPhone
  /^wysłan[eyo] z |^odesláno z |^odoslané z |^elküldve |^trimis de pe |^(?:iphone|ipad)\S* küldve|^pobierz outlook|^získat outlook/i,
  // Отправлено с iPhone · Надіслано з iPhone · Изпратено от моя iPhone · Poslano s mog iPhonea · Στάλθηκε από το iPhone μου
  /^отправлено (?:с|из) |^надіслано з |^изпратено от |^poslano (?:s|z|iz) |^στάλθηκε από |^αποστολή από /i,
  // iPhone'umdan gönderildi · iPhoneから送信 · 发自我的iPhone · 從我的 iPhone 傳送 · 나의 iPhone에서 보냄 · Đã gửi từ iPhone của tôi · أُرسلت من الـ iPhone · נשלח מה-iPhone שלי · Dikirim dari iPhone saya
  /^\S{2,20} ?gönderildi|^\S{2,24} ?から送信|^发自我的|^發自我的|^從我的 ?.{2,20}傳送|^.{1,8} ?\S{2,16}에서 보냄|^(?:đã )?gửi từ |^أُ?رسلت من |^נשלח מ|^dikirim dari |^ส่งจาก/i,
  // via mobile · Typed on my phone, please excuse the typos
  /^via (?:mobile|my phone|phone|iphone|android)$|^(?:typed|written|composed|dictated) (?:on|from|with) (?:my|a|the) /i,
];

// "Sent from my desk, is much easier than my mobile phone." is a sentence, and so is anything with a verb or a comma.
const SENTENCE =
  /,|;|(?<!\p{L})(?:is|are|was|were|has|had|have|because|but|and|which|that|so|it|they|we|you|i|als|dass|weil|est|parce|porque|che|omdat)(?!\p{L})/iu;

/** The line that a phone or a mail program adds under a reply. */
export function isFooter(text: string): boolean {
  if (text.length < 8 || text.length > 220) return false;
  const bare = text
    .replace(/<[^<>\s]{0,200}>|\[[^[\]\s]{0,200}\]|\(https?:[^()\s]{0,200}\)/g, "")
    .replace(/^[\s*_[(]+|[\s*_\])]+$/g, "");
  if (!FOOTERS.some((pattern) => pattern.test(bare))) return false;
  const words = bare.split(/\s+/).length;
  return words <= 14 && !SENTENCE.test(bare.replace(/please excuse.*$/i, "").replace(/,\s*$/, ""));
}

const BANNERS: RegExp[] = [
  // [EXTERNAL]
  // [External Email] · ***EXTERNAL*** · EXTERNAL SENDER
  /^[[({*<\s⚠!]{0,6}(?:external|extern|externe|externo|esterno|ext|outside|eksternt?|zewnętrzn[ay])(?:[- ](?:e-?mails?|messages?|senders?|nachricht|mail))?[\])}*>\s:!]{0,6}$/iu,
  // CAUTION: This email originated from outside of the organization. Do not click links …
  /^[[({*<\s⚠!]{0,6}(?:CAUTION|WARNING|ATTENTION|ALERT|NOTICE|IMPORTANT|EXTERNAL(?: (?:E-?MAIL|SENDER|MESSAGE))?|SECURITY NOTICE)\b.{0,60}\b(?:[Ee]-?[Mm]ail|[Mm]essage|[Ss]ender|[Ll]inks?|[Aa]ttachments?|[Ee]xternal|EXTERNAL|[Oo]utside|OUTSIDE)/,
  // Caution: external sender
  /^[[({*<\s⚠!]{0,6}(?:caution|warning|alert|notice|external(?: e-?mail| sender| message)?|security notice)\s?[:!–-].{0,40}\b(?:e-?mail|message|sender|links?|attachments?|external|outside|originat)/i,
  // This email originated from outside your organisation.
  /^(?:this|the) (?:e-?mail|message|sender) (?:originated|is|comes?|was sent|has been sent)\b.{0,20}\b(?:from )?(?:an )?(?:outside|external)/i,
  // You don't often get email from ben@example.com. Learn why this is important
  /^(?:some people who received this message )?(?:you )?(?:do not|don'?t|don’t) often get e-?mails? from /i,
  // ACHTUNG: Diese E-Mail stammt von einem externen Absender · Sie erhalten nicht häufig E-Mails von …
  /^[[\s⚠!]{0,6}(?:achtung|vorsicht|warnung|hinweis)\b.{0,80}\b(?:extern|außerhalb|absender|anhänge|links?)|^sie erhalten nicht (?:oft|häufig) e-?mails? von /iu,
  // ATTENTION : cet e-mail provient de l'extérieur · Vous n'obtenez pas souvent d'e-mail de …
  /^[[\s⚠!]{0,6}(?:attention|prudence|avertissement)\b.{0,80}(?:extern|extérieur|expéditeur|pièces jointes)|^vous (?:n'obtenez|ne recevez) pas souvent /iu,
  // PRECAUCIÓN: Este correo proviene de un remitente externo · CUIDADO: … · ATENÇÃO: … · ATTENZIONE: … esterno · LET OP: … van buiten
  /^[[\s⚠!]{0,6}(?:precaución|cuidado|atención|atenção|attenzione|let op|pas op|obs|varning|advarsel|uwaga)\b.{0,120}(?:extern|esterno|fuera|fora|buiten|utanför|udefra|zewnątrz|zewnętrz|enlaces|links?|allegati|anexos)/iu,
];

/** A warning that a gateway put above the message. */
export function isBanner(text: string): boolean {
  if (text.length < 4 || text.length > 600) return false;
  const head = text.slice(0, 200).replaceAll("\ufe0f", "");
  return BANNERS.some((pattern) => pattern.test(head));
}

const LEGAL: RegExp[] = [
  // Disclaimer
  /^[*_\s]{0,3}(?:disclaimer|confidentiality notice|confidentiality|legal notice|vertraulichkeitshinweis|haftungsausschluss|avis de confidentialité|aviso legal|aviso de confidencialidad|informativa privacy|avvertenza)[*_\s:]{0,4}$/i,
  // CONFIDENTIALITY NOTICE: This e-mail and any attachments …
  /^[*_\s]{0,3}(?:disclaimer|confidentiality notice|confidential|legal notice|privileged (?:and|&) confidential|important notice)\b[\s*_]{0,3}[:.\-–]/i,
  // This e-mail is confidential and intended solely for the addressee.
  /^(?:this|the contents? of this|any) (?:e-?mail|message|communication|transmission|electronic (?:mail|message))\b.{0,200}\b(?:confidential|intended (?:solely|only|for)|privileged|intended recipient|proprietary|scanned for viruses)/i,
  // The information contained in this communication is confidential.
  /^(?:the|any) (?:information|contents?|views|opinions)\b.{0,40}\b(?:in|of|with) this (?:e-?mail|message|communication|transmission)\b/i,
  // If you are not the intended recipient …
  /^if you (?:are not|have received this|received this|got this)\b.{0,80}\b(?:intended|in error|by mistake)/i,
  // Please consider the environment before printing this e-mail.
  /^[^\p{L}]{0,4}(?:please )?(?:consider|think (?:of|about)) (?:the|our) (?:environment|planet)/iu,
  // Diese E-Mail enthält vertrauliche Informationen.
  /^(?:diese|dieses|der inhalt dieser) (?:e-?mail|nachricht|schreiben)\b.{0,160}(?:vertraulich|bestimmt|rechtlich geschützt)/i,
  // Ce message est confidentiel · Este mensaje es confidencial · Le informazioni contenute in questo messaggio … · Dit bericht is vertrouwelijk
  /^(?:ce|cet|este|esta|questo|questa|dit|deze|denne|detta|ten|tato|tento|le informazioni contenute)\b.{0,200}(?:confiden|vertrouwelijk|riservat|fortrolig|konfidenti|poufn|důvěrn|destinat)/i,
  // Данное сообщение является конфиденциальным
  /^(?:данное|это|настоящее) (?:сообщение|письмо)\b.{0,120}конфиденциал/iu,
  // Virus-free. www.avast.com · This email has been checked for viruses by Avast antivirus software.
  /^virus-?free\b|^(?:this|diese|cet|este) e-?mail .{0,30}(?:checked|scanned|geprüft|analysé).{0,20}vir/i,
];

/** The first line of legal text that a company puts under every mail. */
export function isLegal(text: string): boolean {
  return text.length > 9 && LEGAL.some((pattern) => pattern.test(text.slice(0, 300)));
}

// people mailing list
// You received this message because you are subscribed to the group …
// To unsubscribe from this group, send an email to …
const LIST =
  /^\S{1,60} mailing list$|^you (?:are receiving|received) this (?:message|e-?mail) because|^to unsubscribe\b.{0,60}\b(?:list|group|e-?mails?|click|visit|http)|\/(?:mailman|listinfo)\//i;

/** A line of the footer that a mailing list adds. */
export function isListFooter(text: string): boolean {
  return text.length < 200 && LIST.test(text);
}
