/**
 * The lines that mail programs put above a message they forward, and the prefixes of its subject. Data by language, and
 * the questions asked of one line.
 */

/** Whether a line says that a forwarded message follows; only a printed header below it makes it sure. */
export function isForwardMark(text: string): boolean {
  if (text.length < 3 || text.length > MOST) return false;
  if (PHRASES.test(text)) return true;
  const { core, framed } = unframed(text);
  return core !== "" && (framed || /[:：]$/.test(text)) && FORWARDED.test(core) && !END.test(core);
}

/** Whether the line says so beyond doubt, with a frame or in a program's own phrase, even where no header follows. */
export function isSureForwardMark(text: string): boolean {
  return isForwardMark(text) && (PHRASES.test(text) || unframed(text).framed);
}

/** "-----Original Message-----": what Outlook and others put above a forward and above a reply alike. */
export function isOriginalMark(text: string): boolean {
  if (text.length < 3 || text.length > MOST) return false;
  const { core, framed } = unframed(text);
  return core !== "" && framed && ORIGINAL.test(core);
}

/** "----- End forwarded message -----" and the like: the forward ends here. */
export function endsForward(text: string): boolean {
  if (text.length < 3 || text.length > MOST) return false;
  const { core, framed } = unframed(text);
  return core !== "" && framed && END.test(core) && (FORWARDED.test(core) || ORIGINAL.test(core));
}

/** A line that is nothing but a rule: `________________________________`, `-----`, `* * *`. */
export function isRuleLine(text: string): boolean {
  return text.length >= 3 && text.length <= 200 && /^[\s_=*~#─—–-]+$/.test(text);
}

/** What the first prefix of a subject says: a forward, a reply, or nothing. */
export function subjectKind(subject: string | undefined): "forward" | "reply" | "none" {
  const text = (subject ?? "").slice(0, 200).replace(/^\s*(?:\[[^\]]{0,60}\]\s*)*/, "");
  const prefix = /^(\p{L}[\p{L}\p{M}.]{0,14})(?:\s?[[(]\d{1,3}[\])])?\s?[:：]/u.exec(text)?.[1];
  if (prefix === undefined) return "none";
  const plain = prefix.toLowerCase().replace("i̇", "i").replace(/\.$/, "").normalize("NFC");
  if (FORWARD_PREFIXES.has(plain)) return "forward";
  return REPLY_PREFIXES.has(plain) ? "reply" : "none";
}

const MOST = 120;

/** The words of a line between its dashes, equals signs or stars, and whether it has them. */
function unframed(text: string): { core: string; framed: boolean } {
  const open = /^[\s\-=_*~#<>+—–─]*/.exec(text)?.[0] ?? "";
  // "İ" in lower case is "i" with a combining dot.
  const words = text.slice(open.length).toLowerCase().replaceAll("i̇", "i").normalize("NFC");
  const core = words.replace(/[\s\-=_*~#<>+—–─:：]{1,120}$/, "");
  return { core, framed: /[-=_*~#—–─+]{2}/.test(open) };
}

// Words for "forwarded" as they stand in such lines; a stem where the language inflects it.
const FORWARDED = new RegExp(
  [
    "forwarded|\\bfwd\\.?\\s?msg", // ---------- Forwarded message ---------
    "weitergeleitet|weiterleitung", // -------- Weitergeleitete Nachricht --------
    "transf[ée]r[ée]|r[ée]exp[ée]di|faire suivre", // Début du message transféré :
    "reenviad|reenv[ií]o|encaminhad|reencaminhad|reenviat", // -------- Mensaje reenviado --------
    "inoltrat|girato", // -------- Messaggio inoltrato --------
    "doorgestuurd|doorgezonden|aangestuur", // -------- Doorgestuurd bericht --------
    "vidarebefordra|vidares[äa]n|videres[ea]?nd|videref[øo]rt|viderebefordr|áframsen|framsend", // Vidarebefordrat brev:
    "v[äa]litet|edelleen ?l[äa]het|l[äa]hetetty edelleen", // Välitetty viesti alkaa:
    "przekaz|przes[łl]an|podaj dalej", // ---------- Wiadomość przekazana ----------
    "p[řr]epos[ílli]|preposl|preposiel|p[řr]ed[áa]van|posredovan", // Začátek přeposlané zprávy:
    "proslije[đd]en|prosle[đd]en|прослеђен", // -------- Proslijeđena poruka --------
    "tov[áa]bb[ií]t", // -------- Továbbított üzenet --------
    "redirec[țţt]ion|transmis|[îi]nainta|retransmis", // -------- Mesaj redirecționat --------
    "пересл|пересыла|переадрес|перенаправ|перенапр|пересила|препрат|препращ", // -------- Пересылаемое сообщение --------
    "προωθ", // -------- Προωθημένο μήνυμα --------
    "iletilen|iletilmi[şs]|y[öo]nlendiril", // -------- İletilen İleti --------
    "edastat|p[āa]rs[ūu]t|persi[ųu]|berbidali|birbidal", // -------- Edastatud kiri --------
    "chuyển tiếp|diteruskan|dimajukan|ส่งต่อ", // ---------- Pesan terusan/diteruskan ----------
    "転送|转发|轉寄|轉發|转寄|전달", // ---------- 転送メッセージ ----------
    "إعادة توجيه|معاد توجيه|المعاد توجيه|محولة|تمرير", // ---------- رسالة معاد توجيهها ----------
    "הועבר|מועבר|שהועברה|ارسال.?شده|هدایت.?شده|فوروارد", // ---------- הודעה שהועברה ----------
  ].join("|"),
  "i",
);

const ORIGINAL = new RegExp(
  [
    "original (?:message|e-?mail|appointment)|message text", // -----Original Message-----
    "(?:urspr[üu]ngliche|original)[ -]?(?:e-?mail-?)?(?:nachricht|mail|termin)", // -----Ursprüngliche Nachricht-----
    "(?:message|courriel|mail|e-mail) (?:d['’]origine|original|initial)|original (?:mail|courriel)", // -----Message d'origine-----
    "mensaje original|correo original|mensagem original|missatge original|messaggio originale", // -----Mensaje original-----
    "oorspronkelijk bericht|ursprung(?:ligt|smeddelande) ?(?:meddelande)?|originalmeddelande", // -----Oorspronkelijk bericht-----
    "(?:oprindelig|opprinnelig|original) (?:meddelelse|melding|besked)|alkuper[äa]inen viesti|upprunaleg", // -----Opprinnelig melding-----
    "(?:wiadomo[śs][ćc] oryginalna|oryginalna wiadomo[śs][ćc])|p[ůu]vodn[íi] (?:zpr[áa]va|e-mail)|p[ôo]vodn[áa] spr[áa]va", // -----Wiadomość oryginalna-----
    "(?:izvorna|originalna|prvotna) poruka|izvirno sporo[čc]ilo|eredeti [üu]zenet|mesaj(?:ul)? (?:original|ini[țt]ial)", // -----Eredeti üzenet-----
    "исходное (?:сообщение|письмо)|первоначальное сообщение|оригінальне повідомлення|оригинално съобщение", // -----Исходное сообщение-----
    "orijinal (?:mesaj|ileti)|[öo]zg[üu]n (?:mesaj|ileti)|αρχικό μήνυμα|algne (?:kiri|s[õo]num)", // -----Özgün İleti-----
    "元のメッセージ|原始邮件|原始郵件|原邮件|邮件原件|原始信件|원본 메[시세]지|원본메[시세]지|pesan asli|tin nhắn gốc", // -----元のメッセージ-----
    "הודעה מקורית|הודעת מקור|الرسالة الأصلية|رسالة أصلية|پیام اصلی", // -----הודעה מקורית-----
  ].join("|"),
  "i",
);

// ----- End forwarded message -----
const END =
  /^(?:end(?:e)?\b|fin\b|final\b|fine\b|einde?\b|slut(?:t)?\b|koniec|konec|loppu|конец|кінець|(?:forwarded )?message ends)/i;

// Whole lines without a frame, some of which hold no word for "forwarded".
const PHRASES = /^(?:[iİ]leti başlangıcı|this is a forwarded message|(?:begin|start of) forwarded message) ?[:：]?$/i;

const FORWARD_PREFIXES = new Set(
  [
    "fw|fwd|forward|forwarded|fyi fw", // en, and programs of everywhere
    "wg|wtr|weitergeleitet", // de
    "tr|transf|réexp", // fr
    "rv|rm|reenv|enc|encam", // es, pt
    "i|inol|r fw", // it
    "doorst|dst|fs", // nl, is
    "vb|vs|vl|vds|videresendt", // sv, da and nb, fi
    "pd|przekaz", // pl
    "redir|tov|továbbítás|továbbít", // ro, hu
    "пересл|пер|пд|переслано|πρθ|προώθ|ilt|ynl|yönl", // ru, uk, el, tr
    "prosl|prep|předání|preposl|edasi|pārsūt", // hr, cs, sk, et, lv
    "trs|diteruskan|chuyển tiếp|ct", // id, vi
    "转发|轉寄|轉發|转寄|転送|전달|הועבר|إعادة توجيه|تحويل|ارسال", // zh, ja, ko, he, ar, fa
  ].flatMap((line) => line.split("|")),
);

const REPLY_PREFIXES = new Set(
  "re|aw|antw|antwort|réf|ref|rép|rif|r|res|resp|sv|svar|bls|odp|odpověď|odpoveď|válasz|vá|ha|на|отв|ответ|відп|απ|σχετ|ynt|cvp|yan|atb|ats|vast|bls|回复|回覆|答复|返信|회신|답장|השב|תגובה|رد|پاسخ|trả lời|bal".split(
    "|",
  ),
);
