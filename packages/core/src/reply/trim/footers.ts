/**
 * Footers: the line that a phone or a mail program adds under a reply. Known by the word for "sent" at its beginning, or
 * by that word and the name of a device or a program anywhere in a short line.
 */
import { holding, opening } from "./opening.ts";

const FOOTERS: RegExp[] = [
  // Sent from my iPhone · Sent wirelessly from my BlackBerry device on the Bell network. · Sent on the go · Sent while mobile
  /sent (?:wirelessly |securely )?(?:from|via|with|using|through) |sent (?:while|on the) (?:mobile|go|move|run|road)\b/i,
  // Get Outlook for iOS · Get Yahoo Mail
  /get (?:outlook|yahoo mail|the new outlook|boxer|spark|bluemail)(?: (?:for|on|app)\b|$)/i,
  // Gesendet von meinem iPhone · Von meinem iPhone gesendet · Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.
  /(?:diese nachricht wurde )?(?:gesendet|verschickt|gesandt) (?:von|mit|über|aus) |von (?:meinem|meiner) .{2,40} gesendet|diese (?:nachricht|e-mail) wurde von .{2,60} gesendet/i,
  // Envoyé de mon iPhone · Envoyé à partir de Outlook pour iOS
  /envoyé (?:sans fil )?(?:de|depuis|à partir|avec|via|par) /i,
  // Enviado desde mi iPhone · Enviado do meu iPhone · Enviat des del meu iPhone
  /enviad[oa] (?:desde|do|a partir|de|via|con|com|pelo) |enviat des de/i,
  // Inviato da iPhone
  /inviat[oa] (?:da|dal|con|tramite) /i,
  // Verstuurd vanaf mijn iPhone
  /(?:verstuurd|verzonden|vanaf|vanuit) (?:vanaf|vanuit|met|via|mijn) /i,
  // Skickat från min iPhone · Sendt fra min iPhone · Sent úr iPhone · Lähetetty iPhonesta
  /skickat från |sendt (?:fra|frá|med|via) |sent úr |lähetetty \S+/i,
  // Wysłane z iPhone'a · Odesláno z iPhonu · Odoslané z iPhonu · Elküldve … · Trimis de pe iPhone
  /wysłan[eyo] z |odesláno z |odoslané z |(?:el)?küldve |trimis (?:de pe|din) /i,
  // Отправлено с iPhone · Надіслано з iPhone · Изпратено от моя iPhone · Poslano s mog iPhonea · Στάλθηκε από το iPhone μου
  /отправлено (?:с|из) |надіслано з |изпратено от |posla(?:no|to) (?:s|sa|z|iz) |στάλθηκε από |αποστολή από /i,
  // Saadetud minu iPhone'ist · Nosūtīts no mana iPhone · Išsiųsta iš mano iPhone
  /saadetud minu |nosūtīts no |išsiųsta iš /i,
  // 发自我的iPhone · 從我的 iPhone 傳送 · Đã gửi từ iPhone của tôi
  /[发發]自我的|(?:从|從|來自|来自)我的|(?:đã )?gửi từ /i,
  // أُرسلت من الـ iPhone · تم الإرسال من هاتفي · נשלח מה-iPhone שלי · Dikirim dari iPhone saya · ส่งจาก iPhone ของฉัน
  /أُ?رسلت من |تم الإرسال من |נשלח מ|dikirim dari |ส่งจาก/i,
  // via mobile · Typed on my phone, please excuse the typos · Connected by DROID on Verizon Wireless
  /via (?:mobile|my phone|phone|iphone|android)$|(?:typed|written|composed|dictated) (?:on|from|with) (?:my|a|the) |connected by droid\b/i,
];

const FOOTER = opening(
  "",
  FOOTERS.map(({ source }) => source),
);

// iPhone'umdan gönderildi · iPhoneから送信 · 나의 iPhone에서 보냄 · Jane Roe reacted to your message: · 👍 Jane Roe reacted via Gmail
const FOOTER_BEHIND =
  /^\S{2,20} ?gönderildi|^\S.{1,30}から送信|^.{2,40}에서 보(?:냄|냈습니다)\.?$|^\S.{1,60} reacted (?:to your message:|via gmail)/i;

/** What footers hold that do not open like one. */
export const FOOTER_CUES =
  "gönderildi|reacted |outlook|gesendet|abgesendet|verzonden|verstuurd|skickat|lähetetty|küldve|elküldve|から送信|에서 보|送信|发送|發送|傳送".split(
    "|",
  );
const FOOTER_CUE = holding(FOOTER_CUES);

// Outlook für Android herunterladen · Obtén Outlook para iOS · Android 版 Outlook の入手 · احصل على Outlook لـ Android
const ADVERT = /outlook.{1,30}(?:android|ios)|(?:android|ios).{1,12}outlook/i;

const DEVICE =
  /iphone|ipad|android|samsung|galaxy|blackberry|huawei|xiaomi|pixel|xperia|nokia|smartphone|outlook|yahoo|gmx|web\.de|proton|k-9/i;
// Von Samsung Galaxy gesendet · Samsung Galaxy cihazımdan gönderildi
const SENT_LAST = /(?:gesendet|gönderildi|verzonden|verstuurd|skickat|lähetetty|送信|发送|發送|傳送|küldve)[.。]?$/i;

// "Sent from my desk, is much easier than my mobile phone." is a sentence, and so is anything with a verb.
const VERB =
  /;|(?<![\p{L}'’])(?:is|are|was|were|has|had|have|because|but|and|which|that|so|it|they|we|you|i|als|dass|weil|est|parce|porque|che|omdat)(?!\p{L})/iu;

// <https://aka.ms/o0ukef> [image] *Sent from my iPhone* · Get Outlook<https://aka.ms/o0ukef> for iOS
const AROUND = /[<[(*_]/;

// How lines begin that open like a footer once the links and the marks in them are off.
const LINKED = [
  AROUND,
  /(?:sent|get|gesendet|verschickt|gesandt|von|diese|envoyé|enviad|enviat|inviat|verstuurd|verzonden|vanaf|vanuit|skickat|sendt|lähetetty|wysłan|odeslán|odoslan|elküldve|küldve|trimis|отправл|надісл|изпрат|posla|στάλ|αποστ|saadetud|nosūt|išsi|发|發|从|從|來|来|đã|gửi|أ|تم|נשלח|dikirim|ส่ง|via|typed|written|composed|dictated|connected)[^<[(*_]*[<[(*_]/,
];
/** How footers begin that hold none of FOOTER_CUES. */
export const FOOTER_OPENINGS = [...FOOTERS, ...LINKED].map(({ source }) => source);

/** The line that a phone or a mail program adds under a reply. */
export function isFooter(text: string): boolean {
  if (text.length < 8 || text.length > 220) return false;
  const cued = FOOTER_CUE.test(text);
  const bare = AROUND.test(text) ? withoutLinks(text) : text;
  const begins = FOOTER.test(bare) || (cued && FOOTER_BEHIND.test(bare));
  if (!begins && !(cued && (SENT_LAST.test(bare.slice(-12)) || ADVERT.test(bare)))) return false;
  const device = DEVICE.test(bare);
  const words = bare.split(" ").length;
  if (words > 14 || (!begins && !(device && words <= 8))) return false;
  const clause = bare.replace(/please excuse.*$/i, "").replace(/,\s*$/, "");
  return !VERB.test(clause.replace(/\bAT&T\b/g, "")) && (device || !clause.includes(","));
}

function withoutLinks(text: string): string {
  return text
    .replace(/<[^<>\s]{0,200}>|\[[^[\]\s]{0,200}\]|\( ?https?:[^()\s]{0,200} ?\)/g, "")
    .replace(/[[\]]/g, "")
    .replace(/^[\s*_(]+|[\s*_)]+$/g, "");
}
