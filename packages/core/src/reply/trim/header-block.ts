/**
 * The header block that Outlook, Exchange, Lotus, Apple and Yahoo put above the message they quote without any mark:
 * "From: … / Sent: … / To: … / Subject: …", bold or not, in the language of the sender's program.
 */

import type { Line } from "../line.ts";
import { hasDate } from "./attribution.ts";

type Field = "from" | "date" | "to" | "subject" | "other";

// Labels as Outlook, Thunderbird, Apple Mail and Gmail write them: en de fr es pt it nl sv da nb fi pl cs sk hu ro bg ru
// uk hr sl et lv lt el tr ar he fa ja zh ko vi th id. "A:" and "To:" of different languages meet in one list.
const LABELS: Record<Field, string> = {
  from: "from|sender|von|de|da|van|från|fra|frá|od|от|от кого|lähettäjä|feladó|de la|від|saatja|no|nuo|από|kimden|gönderen|من|מאת|از|差出人|发件人|寄件者|寄件人|보낸 사람|보낸사람|từ|จาก|dari|remitente|expéditeur|mittente|remetente|afzender|absender|avsändare|avsender|šalje|pošiljatelj|pošiljalac|pošiljateľ|odosielateľ|odesílatel|nadawca|expeditor|отправитель|відправник|αποστολέας|gönderici|người gửi|pengirim",
  date: "date|sent|on|datum|data|dato|fecha|gesendet|gesendet am|envoyé|envoyé le|date d'envoi|enviado|enviado el|enviado em|enviada em|enviat|inviato|inviato il|data invio|verzonden|skickat|sendt|wysłano|wysłane|odesláno|odoslané|lähetetty|lähetysaika|päivämäärä|päiväys|pvm|elküldve|küldve|dátum|trimis|дата|отправлено|изпратено|надіслано|poslano|saadetud|kuupäev|nosūtīts|išsiųsta|εστάλη|ημερομηνία|αποστολή|tarih|gönderildi|gönderme tarihi|التاريخ|تم الإرسال|נשלח|תאריך|تاریخ|送信日時|日時|日付|发送时间|发送日期|寄件日期|日期|時間|보낸 날짜|날짜|ngày|đã gửi|วันที่|ส่ง|tanggal|terkirim|message du",
  to: "to|an|à|a|para|per|aan|till|til|do|komu|pro|vastaanottaja|címzett|către|до|кому|za|prima|kam|kellele|adresātam|προς|kime|alıcı|إلى|אל|به|宛先|收件人|收件者|받는 사람|받는사람|đến|tới|ถึง|kepada|ke|primatelj|primalac|prejemnik|príjemca|příjemce|adresat|adressaat|per a|destinatar|получатель|одержувач|παραλήπτης|người nhận|penerima|destinataire|destinatario|destinatário|pour",
  subject:
    "subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|ämne|emne|efni|temat|předmět|predmet|vec|aihe|tárgy|subiect|тема|относно|предмет|teema|tēma|tema|θέμα|konu|الموضوع|נושא|موضوع|件名|主题|主旨|제목|chủ đề|tiêu đề|เรื่อง|perihal|subjek|assumpte",
  other:
    "cc|bcc|return-path|received|delivered-to|message-id|mime-version|content-type|x-mailer|user-agent|in-reply-to|references|kopie|kopi|kopia|copie|copie à|copia|cópia|másolat|копия|копія|κοινοποίηση|bilgi|抄送|副本|참조|reply-to|reply to|répondre à|antwort an|responder a|rispondi a|antwoord aan|organization|organisation|importance|wichtigkeit|priorität|importanza|importancia|attachments|anlagen|anhänge|pièces jointes|pièce jointe|adjuntos|allegati|anexos|bijlagen|on behalf of|im auftrag von|resent-from",
};

const FIELDS = new Map<string, Field>();
for (const [field, labels] of Object.entries(LABELS)) {
  for (const label of labels.split("|")) if (!FIELDS.has(label)) FIELDS.set(label, field as Field);
}

const LABELLED = new RegExp(`^[*_ ]*(?:${[...FIELDS.keys()].join("|")})[*_ ]*[:：]`, "i");

const MOST_FIELDS = 16;

/** How many lines the header block that begins in line `index` takes; 0 when none begins there. */
export function headerBlockAt(lines: Line[], index: number): number {
  const first = fieldOf(lines[index]!.text);
  if (first === undefined || first.field === "other") return 0;
  const alone = first.inline.length > 0 ? fieldsOnOneLine(first.inline, lines[index]!.text) : false;
  const seen = new Map<Field, string>();
  let end = index;
  let strays = 0;
  for (let at = index; at < lines.length && seen.size <= 5 && at - index < MOST_FIELDS; at++) {
    const found = at === index ? first : fieldOf(lines[at]!.text);
    if (found !== undefined) {
      if (seen.has(found.field) && found.field !== "other") break;
      seen.set(found.field, `${seen.get(found.field) ?? ""} ${found.value}`);
      for (const field of found.inline) if (!seen.has(field)) seen.set(field, "");
      end = at;
      strays = 0;
    } else if (++strays > 2) break; // A long subject or recipient list wraps; a message does not.
  }
  return alone || isBlock(seen) || isLoneFrom(lines, index, seen) ? end - index + 1 : 0;
}

/** Who sent the message whose header block begins in line `index`: the words of its From; "" when it names nobody. */
export function senderAt(lines: Line[], index: number): string {
  const block = lines.slice(index, index + headerBlockAt(lines, index));
  for (const { text } of block) {
    const found = fieldOf(text);
    if (found?.field === "from") return found.value;
  }
  return "";
}

// Sounds good.  -----Original Message----- From: Ben Sent: Tuesday To: Jane Subject: Re: x How did it go?
const INSIDE =
  /\S\s{1,3}(?=(?:-{3,} ?[\p{L}' ]{5,40} ?-{3,} {0,3})?\*{0,2}(?:From|Von|De|Da|Van|Från|Fra|Od|Lähettäjä) ?:\*{0,2} [^\n]{3,120}? \*{0,2}(?:Sent|Date|Gesendet|Envoyé|Enviado|Enviada|Inviato|Verzonden|Skickat|Sendt|Wysłano|Odesláno)(?: el| em)? ?:\*{0,2} )/u;

/** Where a header block begins in a line that lost its breaks, below the reply's own words; undefined when none does. */
export function headerInside(text: string): number | undefined {
  if (text.length < 40 || text.length > 20_000 || !text.includes(":")) return undefined;
  const match = INSIDE.exec(text.slice(0, 2000));
  return match === null ? undefined : match.index + match[0].length;
}

type Found = { field: Field; value: string; inline: Field[] };

function fieldOf(text: string): Found | undefined {
  if (!LABELLED.test(text)) return undefined;
  const colon = text.search(/[:：]/);
  const label = text.slice(0, colon).replace(/[*_]/g, "").trim().toLowerCase();
  const field = FIELDS.get(label);
  if (field === undefined) return undefined;
  const value = text
    .slice(colon + 1, 400)
    .replace(/^[*_\s]+/, "")
    .trim();
  return { field, value, inline: inlineFields(value) };
}

/** "À : jane@example.com Objet : Votre entretien": fields that follow on the same line. */
function inlineFields(value: string): Field[] {
  if (!/\s[*_]{0,2}[^\s\d]{1,15} ?[:：]/.test(value)) return NONE;
  const fields: Field[] = [];
  for (const match of value.matchAll(/\s[*_]{0,2}(\p{Lu}[\p{L}']{0,14}) ?[:：]/gu)) {
    const field = FIELDS.get(match[1]!.toLowerCase());
    if (field !== undefined && fields.length < 6) fields.push(field);
  }
  return fields;
}

const NONE: Field[] = [];

function fieldsOnOneLine(inline: Field[], text: string): boolean {
  return (inline.includes("date") || inline.includes("subject")) && text.includes("@");
}

function isBlock(seen: Map<Field, string>): boolean {
  const named = [...seen.keys()].filter((field) => field !== "other");
  if (named.length < 2) return false;
  const values = [...seen.values()].join(" ");
  if (!seen.has("from") && !seen.has("date")) return values.includes("@") && seen.has("subject");
  return named.length > 2 || values.includes("@") || (seen.has("from") && hasDate(seen.get("date") ?? ""));
}

/** "From: jane@example.com" alone between blank lines; anything more than an address is somebody's sentence. */
function isLoneFrom(lines: Line[], index: number, seen: Map<Field, string>): boolean {
  const value = seen.get("from")?.trim() ?? "";
  if (seen.size !== 1 || !/^(?:[^@]{0,60}[<[(])?[^\s@<>]{1,64}@[^\s@<>]{3,80}[>\])]?$/.test(value)) return false;
  return (lines[index - 1]?.text ?? "") === "" && (lines[index + 1]?.text ?? "") === "";
}
