/**
 * Delimiters: lines that a mail program, a ticket system or a person draws between the reply and what stands below it.
 * Each pattern stands under a line that it was written for.
 */

import { holding, opening } from "./opening.ts";

// Hyphens, dashes and bars of all widths.
const BARS = "-=_*~#+‐‑‒–—―─━═";
const BAR = `[${BARS}]`;
const RULED = new RegExp(`^${BAR}{2,60} ?(\\S.{2,100}?\\S) ?(?:${BAR}{2,60})(?:$|(?= \\p{Lu}\\S{1,14} ?:))`, "u");

/** The line without the rule around it: "-----Original Message-----" → "original message"; undefined without a rule. */
function ruled(text: string): string | undefined {
  if (text.length > 200 || !BARS.includes(text.charAt(0))) return undefined;
  return lower(RULED.exec(text)?.[1]);
}

/** "Original Message:", "*Begin forwarded message:*" → without the colon; undefined without one. */
function announced(text: string): string | undefined {
  if (text.length > 62 || !ANNOUNCES.test(text)) return undefined;
  const bare = text.replace(/^[*_]+|[*_]+$/g, "");
  return /[:：]$/.test(bare) ? lower(bare) : undefined;
}

function lower(text: string | undefined): string | undefined {
  // "İ" has two characters in lower case.
  return text
    ?.trim()
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll("i\u0307", "i")
    .replace(/[\s*_:：]+$/, "")
    .replace(/^[*_]+/, "");
}

// -----Original Message-----
// -------- Ursprüngliche Nachricht --------
const ORIGINAL = new Set(
  "original message|reply message|original mail|ursprüngliche nachricht|originalnachricht|original-nachricht|antwort nachricht|message d'origine|message original|message initial|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|origineel bericht|originalmeddelande|ursprungligt meddelande|ursprungligt mail|oprindelig meddelelse|oprindelig besked|opprinnelig melding|original melding|alkuperäinen viesti|oryginalna wiadomość|wiadomość oryginalna|původní zpráva|původní e-mail|pôvodná správa|eredeti üzenet|mesaj original|mesajul original|исходное сообщение|исходное письмо|оригинальное сообщение|оригінальне повідомлення|вихідне повідомлення|оригинално съобщение|izvorna poruka|originalna poruka|izvirno sporočilo|algne kiri|algne sõnum|sākotnējais ziņojums|pradinis laiškas|αρχικό μήνυμα|orijinal mesaj|özgün ileti|الرسالة الأصلية|הודעה מקורית|پیام اصلی|元のメッセージ|原始邮件|原始郵件|원본 메일|원본 메시지|tin nhắn gốc|thư gốc|ข้อความต้นฉบับ|pesan asli|mesej asal|missatge original|original appointment|original|ursprünglicher termin|orijinal ileti|원본 이메일|邮件原件|原始信件|inline attachment follows|messaggio originario|mensaje de origen|původní text".split(
    "|",
  ),
);

// Ben Ode---03/04/2025 10:02:31 AM---Hi Jane, how did the talk go
const LOTUS = /^\S.{1,80}?---\d{1,4}[./-]\d{1,2}[./-]\d{2,4} .{4,14}---/;

/** A delimiter above a quoted message. */
export function isOriginalMessage(text: string): boolean {
  return delimiterIn(text) === "original";
}

/** What a line announces: the original message, a forwarded one, or nothing. */
export function delimiterIn(text: string): "original" | "forwarded" | undefined {
  const inner = ruled(text) ?? announced(text);
  if (inner === undefined) return text.includes("---") && LOTUS.test(text.slice(0, 140)) ? "original" : undefined;
  if (ORIGINAL.has(inner) || LOTUS.test(text.slice(0, 140))) return "original";
  return FORWARDED.has(inner) || FORWARDED_BY.test(inner) ? "forwarded" : undefined;
}

// ---------- Forwarded message ---------
// Begin forwarded message:
const FORWARDED = new Set(
  "forwarded message|begin forwarded message|forwarded mail|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|weitergeleitete mail|message transféré|message transmis|début du message réexpédié|début du message transféré|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|início da mensagem reencaminhada|doorgestuurd bericht|begin doorgestuurd bericht|vidarebefordrat meddelande|vidarebefordrat brev|vidarebefordrat mail|videresendt besked|videresendt meddelelse|videresendt melding|start på videresendt besked|start på videresendt melding|edelleenlähetetty viesti|välitetty viesti|välitetty viesti alkaa|przekazana wiadomość|początek przekazywanej wiadomości|wiadomość przekazana dalej|přeposlaná zpráva|začátek přeposílané zprávy|preposlaná správa|továbbított üzenet|továbbított levél kezdete|mesaj redirecționat|mesaj redirectat|пересылаемое сообщение|перенаправленное сообщение|начало переадресованного сообщения|переслане повідомлення|препратено съобщение|proslijeđena poruka|posredovano sporočilo|edastatud kiri|pārsūtītais ziņojums|persiųstas laiškas|προωθημένο μήνυμα|iletilen mesaj|yönlendirilen ileti|الرسالة المعاد توجيهها|הודעה שהועברה|転送されたメッセージ|転送メッセージ|转发的邮件|轉寄郵件|已轉寄訊息|전달된 메시지|전달된 메일|thư đã chuyển tiếp|tin nhắn chuyển tiếp|ข้อความที่ส่งต่อ|pesan terusan|mesej dikirim semula|missatge reenviat".split(
    "|",
  ),
);

// ----- Forwarded by Ben Ode/Acme on 04/03/2025 10:02 AM -----
const FORWARDED_BY = /^(?:forwarded by|weitergeleitet von|transféré par|inoltrato da|reenviado por|doorgestuurd door) /;

const ANNOUNCES = opening(
  "[*_\\s]*",
  [...ORIGINAL, ...FORWARDED, "forwarded by"].map((words) => words.replace("'", "['’]").replace(/^i/, "[iİ]")),
);

const ABOVE_PATTERNS = [
  // ##- Please type your reply above this line -##
  // --- Reply ABOVE THIS LINE ---
  /\b(?:reply|respond|response|answer|type|write|comment)\b.{0,40}\babove (?:this|the) line|\breply above here\b/i,
  // --- Please do not write below this line ---
  /\bdo not (?:write|type|reply|edit|remove)\b.{0,30}\bbelow (?:this|the) line/i,
  // ##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein -##
  /antwort.{0,40}(?:oberhalb|über) (?:dieser|der) (?:linie|zeile)|(?:oberhalb|über) (?:dieser|der) (?:linie|zeile).{0,30}antwort/i,
  // ##- Veuillez répondre au-dessus de cette ligne -##
  /répon(?:dre|dez|se).{0,40}dessus de cette ligne/i,
  // ##- Escriba su respuesta por encima de esta línea -## · ##- … sua resposta acima desta linha -## · ##- … risposta sopra questa riga -##
  /respuesta.{0,40}(?:encima|arriba) de esta línea|resposta.{0,40}acima desta linha|rispo(?:sta|ndi).{0,30}sopra questa (?:riga|linea)/i,
  // ##- Typ uw antwoord boven deze lijn -## · ##- Skriv ditt svar ovanför denna linje -##
  /antwoord.{0,30}boven deze (?:lijn|regel)|svar.{0,30}(?:ovanför|over|ovenfor) (?:denna|denne|den här) (?:linje|rad)|tämän (?:rivin|viivan) yläpuol/i,
  // ##- Prosimy o wpisanie odpowiedzi powyżej tej linii -## · Napište odpověď nad tento řádek · Ответьте выше этой линии
  /odpowied.{0,30}powyżej tej linii|nad t(?:ento|uto|ímto|outo) (?:řádek|řádkem|čáru|linii)|выше эт(?:ой|ого) (?:линии|строки|черты)/i,
  // ##- 返信はこの線より上に入力してください -## · ##- 请在此行上方输入回复 -## · 이 줄 위에 회신을 입력하세요 · bu satırın üstüne
  /この(?:線|行)より上|此(?:行|线|線)(?:的)?(?:上方|以上|之上)|이 (?:줄|선) 위에|bu satırın üst/i,
];
const ABOVE = new RegExp(ABOVE_PATTERNS.map(({ source }) => source).join("|"), "i");
/** One of these words stands in each of them. */
export const ABOVE_CUES =
  "above |below |antwort|dessus de cette|encima de esta|arriba de esta|acima desta|sopra questa|boven deze|ovanför den|over den|ovenfor den|yläpuol|powyżej tej|nad t|bu satır|выше эт|この線|この行|此行|此线|此線|이 줄|이 선".split(
    "|",
  );
const ABOVE_CUE = holding(ABOVE_CUES);

/** The line of a ticket system under which nobody is meant to write. */
export function isAboveLine(text: string): boolean {
  if (text.length < 12 || text.length > 160 || !ABOVE_CUE.test(text) || !ABOVE.test(text)) return false;
  // "I think you should reply above this line" is a sentence.
  return (
    /^[^\p{L}]{2}|[^\p{L}.!]{2}$|^\[.*\]$/u.test(text) ||
    (text.split(" ").length <= 9 && !/\b(?:i|we|you|they|it)\b/i.test(text))
  );
}

// ________________________________
// ----
const RULE = new RegExp(`^(?:${BAR.replace("#+", "")}{2,300}|(?:[-_=*~—] ){2,80}[-_=*~—]?)$`);

/** A line drawn across the page. */
export function isRule(text: string): boolean {
  return BARS.includes(text.charAt(0)) && RULE.test(text);
}

// -----BEGIN PGP SIGNED MESSAGE-----
// Hash: SHA256
// -----BEGIN PGP SIGNATURE-----
const ARMOR = /^-{5}(?:BEGIN|END) PGP [A-Z ,\d/]{4,40}-{5}$|^Hash: SHA\d{1,3}$/;

/** A line that PGP puts around or in a signed text (RFC 9580, section 6.2). */
export function isArmor(text: string): boolean {
  return (text.startsWith("-----") || text.startsWith("Hash")) && ARMOR.test(text);
}
