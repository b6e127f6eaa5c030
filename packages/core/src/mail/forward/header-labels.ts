/**
 * The words under which mail programs print the header of a message that they quote or forward ("Von:", "Inviato:",
 * "件名:"), in the languages of Outlook, Gmail, Apple Mail, Thunderbird and Yahoo. Data, and the reader of one line.
 */

/** `other` is a label that belongs to such a header and tells us nothing: importance, attachments, mail agent. */
export type HeaderField = "from" | "to" | "cc" | "date" | "subject" | "replyTo" | "other";

export type LabelledLine = { field: HeaderField; value: string };

const LABELS: Record<HeaderField, string> = {
  from: "from|sender|von|absender|de|expéditeur|émetteur|remitente|remetente|emisor|da|mittente|van|afzender|från|avsändare|fra|avsender|afsender|lähettäjä|lähettänyt|frá|sendandi|od|nadawca|odesílatel|odosielateľ|šalje|pošiljatelj|pošiljalac|feladó|küldő|expeditorul|expeditor|de la|от|от кого|отправитель|подател|від|від кого|відправник|од|шаље|saatja|kellelt|no|no kā|sūtītājs|nuo|siuntėjas|από|αποστολέας|kimden|gönderen|من|المرسل|מאת|שולח|از|فرستنده|差出人|送信者|发件人|发信人|寄件者|寄件人|寄件者名稱|보낸 사람|보낸사람|발신인|từ|người gửi|จาก|ผู้ส่ง|dari|pengirim|daripada|remitent|nork|igorlea|van af",
  to: "to|recipient|recipients|an|empfänger|à|pour|destinataire|destinataires|para|destinatario|destinatarios|destinatário|destinatários|a|per|destinatari|aan|geadresseerde|ontvanger|till|mottagare|til|modtager|mottaker|vastaanottaja|vastaanottajat|kenelle|viðtakandi|do|adresat|odbiorca|komu|pro|příjemce|pre|príjemca|prima|primatelj|kome|za|címzett|címzettek|destinatarul|destinatar|către|catre|кому|до|получатель|одержувач|получател|прима|коме|kam|kellele|saaja|adresātam|adresāts|kam|gavėjas|προς|παραλήπτης|kime|alıcı|إلى|الى|المستلم|אל|נמען|به|گیرنده|宛先|收件人|收件者|받는 사람|받는사람|수신인|đến|tới|người nhận|ถึง|ผู้รับ|kepada|ke|penerima|nori|aan wie",
  cc: "cc|c/c|kopie|kopie (cc)|kopie an|copie à|copie|copia|con copia|copia para|cópia|com cópia|per conoscenza|kopia|kopi|kopio|kópia|dw|do wiadomości|másolat|másolatot kap|копия|копія|копие|κοιν.|κοινοποίηση|koopia|kopija|bilgi|نسخة|نسخة إلى|עותק|העתק|رونوشت|抄送|抄送人|副本|副本抄送|참조|đồng gửi|สำเนา|tembusan|samrit",
  date: "date|sent|sent on|sent at|date sent|received|gesendet|gesendet am|datum|envoyé|envoyé le|date d'envoi|date d’envoi|le|fecha|fecha de envío|enviado|enviado el|enviado em|enviada|enviada em|data|data de envio|inviato|inviato il|data invio|verzonden|verstuurd|verzonden op|skickat|skickat den|sendt|sendt den|dato|lähetetty|lähetysaika|päivämäärä|päiväys|pvm|dagsetning|sent þann|wysłano|wysłane|data wysłania|odesláno|odesláno dne|odoslané|odoslaný|dátum|poslano|poslato|elküldve|küldve|küldés dátuma|trimis|trimis la|trimisă|dată|expediat|дата|отправлено|дата отправки|надіслано|відправлено|изпратено|датум|послато|saadetud|kuupäev|nosūtīts|datums|išsiųsta|išsiuntimo data|ημερομηνία|εστάλη|αποστολή|στάλθηκε|tarih|gönderildi|gönderme tarihi|gönderilme tarihi|التاريخ|تم الإرسال|تاريخ|تاريخ الإرسال|תאריך|נשלח|נשלח ב|تاریخ|送信日時|日時|日付|送信日|发送时间|发送日期|时间|日期|寄件日期|傳送時間|時間|寄送日期|보낸 날짜|날짜|보낸날짜|일시|ngày|đã gửi|ngày gửi|วันที่|ส่งเมื่อ|tanggal|terkirim|dikirim|tarikh|bidalia|enviat|enviat el",
  subject:
    "subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|betreft|ämne|emne|aihe|otsikko|efni|temat|předmět|predmet|vec|naslov|zadeva|tárgy|subiect|subiectul|тема|тема письма|относно|предмет|наслов|teema|teemaks|tēma|temats|tema|θέμα|konu|الموضوع|موضوع|נושא|件名|表題|主题|主旨|标题|主題|제목|chủ đề|tiêu đề|เรื่อง|หัวเรื่อง|perihal|subjek|assumpte|gaia",
  replyTo:
    "reply-to|reply to|antwort an|antworten an|répondre à|responder a|rispondi a|antwoord aan|svara till|svar til|svar-till|vastausosoite|odpowiedz do|odpověď na|odpovedať|válaszcím|răspuns către|răspunde la|обратный адрес|ответить|yanıtla|yanıt adresi|返信先|回复|回覆|회신|reply-to",
  other:
    "bcc|bcc to|blindkopie|cci|cco|ccn|on behalf of|im auftrag von|organization|organisation|importance|priority|wichtigkeit|priorität|importanza|importancia|importância|sensitivity|attachments|attachment|anlagen|anhänge|anhang|pièces jointes|pièce jointe|adjuntos|datos adjuntos|allegati|anexos|bijlagen|bilagor|załączniki|přílohy|вложения|resent-from|resent-date|resent-to|message-id|mail von|mailing-list|list-id|newsgroups|references|in-reply-to|user-agent|mailed-by|signed-by|security|mime-version|content-type|folder|categories|kategorien|size|flag",
};

const FIELDS = new Map<string, HeaderField>();
for (const [field, labels] of Object.entries(LABELS)) {
  for (const label of labels.split("|")) if (!FIELDS.has(label)) FIELDS.set(label, field as HeaderField);
}

/** The label that opens a line and what follows it: `*Von:* Jane`, `À : jane@example.com`; undefined when none does. */
export function labelledLine(line: string): LabelledLine | undefined {
  // "**From:**", "| From: |" and "- From:" are how HTML's bold, tables and lists come out as text.
  const text = line.slice(0, MOST).replace(/^[\s*_|•-]{1,8}/, "");
  const colon = /[:：]/.exec(text.slice(0, 40))?.index ?? -1;
  if (colon < 1) return undefined;
  const field = fieldNamed(text.slice(0, colon));
  if (field === undefined) return undefined;
  const value = text
    .slice(colon + 1)
    .replace(/^[\s*_|]+/, "")
    .replace(/[\s*|]+$/, "");
  return { field, value };
}

/** Characters of a line that are read: a list of a thousand recipients. */
const MOST = 32_768;

/** The field that a label names, in any of the languages; `label` without its colon. */
export function fieldNamed(label: string): HeaderField | undefined {
  // "İ" in lower case is "i" with a combining dot.
  const plain = label.replace(/[*_|]/g, "").replace(/\s+/g, " ").trim().toLowerCase().replace("i̇", "i");
  return FIELDS.get(plain.normalize("NFC"));
}
