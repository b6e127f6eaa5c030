/**
 * Where a person's words end and their signature begins: a sign-off with a name, the sender's own name known from the
 * header, a block of phone numbers and addresses. The signature is separated, never lost.
 */
import { isRule } from "./delimiters.ts";

export type Signatory = {
  /** Display name from the From header. */
  senderName?: string | undefined;
  /** True when answers to questions are expected: a short last line is then rather an answer than a name. */
  answering?: boolean;
  /** True when a phone's footer stands directly below these lines. */
  footed?: boolean;
};

/** The index of the first line of the signature; `lines.length` when there is none. Looks at the last lines only. */
export function signatureStart(lines: string[], signatory: Signatory = {}): number {
  const names = namesOf(signatory.senderName);
  let start = lines.length;
  if (!mayClose({ lines, end: start, names, signatory })) return start;
  for (let round = 0; round < 6; round++) {
    const before = start;
    for (const rule of RULES) start = rule.find({ lines, end: start, names, signatory });
    if (start === before) break;
  }
  while (start > 0 && start < lines.length && lines[start - 1] === "") start--;
  if (start >= lines.length) return lines.length;
  // A mail that is all sign-off says nothing (R11); a longer one that begins with "Thanks," does.
  const alone = lines.slice(0, start).every((line) => line === "");
  const words = lines.slice(start).filter((line) => line !== "").length;
  return alone && words > 4 ? lines.length : start;
}

/** Whether the last line can belong to a signature at all: most replies end in a sentence, and are settled here. */
function mayClose(tail: Tail): boolean {
  const line = tail.lines[lastWords(tail)] ?? "";
  if (line === "") return false;
  if (!/\p{L}{2}[.!?)]?$/u.test(line) || line.length <= 60 || isRule(line)) return true;
  return isContact(line) || isOwnName(line, tail.names);
}

type Tail = { lines: string[]; end: number; names: Set<string>; signatory: Signatory };
type Rule = { name: string; find: (tail: Tail) => number };

const RULES: Rule[] = [
  { name: "the sender's own name", find: ownName },
  { name: "a sign-off and what stands under it", find: signOff },
  { name: "a name after a dash", find: dashedName },
  { name: "a name above a phone's footer", find: footedName },
  { name: "a contact block", find: contactBlock },
  { name: "a rule above a name", find: ruled },
];

const MOST_LINES = 10;

function lastWords({ lines, end }: Tail): number {
  let index = end - 1;
  while (index >= 0 && lines[index] === "") index--;
  return index;
}

// Ben
// Ben Miller
function ownName(tail: Tail): number {
  const index = lastWords(tail);
  return index >= 0 && isOwnName(tail.lines[index]!, tail.names) ? withWish(tail, index) : tail.end;
}

// i. A. Ben Miller · //Ben · Ben Miller | Head of Platform | Acme
function isOwnName(line: string, names: Set<string>): boolean {
  if (line.length > 120) return false;
  const own = line.replace(/^(?:i\. ?[AV]\.|p\.? ?p\.|gez\.|\/\/|T:|T\.|B\.)\s?/, "");
  if (names.has(bare(own))) return true;
  const [first = "", ...others] = own.split(/ ?[|•·] ?| [–—-] /);
  return others.length > 0 && first.includes(" ") && names.has(bare(first));
}

// Best regards,
// Ben Miller
// Head of Engineering
function signOff(tail: Tail): number {
  let count = 0;
  let below = "";
  for (let index = lastWords(tail); index >= 0 && count <= MOST_LINES; index--) {
    const line = tail.lines[index]!;
    if (line === "") continue;
    count++;
    if (isSignOff(line, tail)) return withWish(tail, index);
    if (count === 2 && index === lastWords(tail) - 1 && GOOD_WISHES.test(line) && isName(below)) return index;
    below = line;
    if (!isClosing(line, tail.signatory.answering === true)) break;
  }
  return tail.end;
}

// All the best for the project,
// Lise
const GOOD_WISHES =
  /^(?:all (?:the )?best|best wishes|best of luck|good luck|many thanks|thanks|thank you|alles gute|viel (?:erfolg|glück|spaß)|vielen dank|danke|bonne (?:chance|continuation)|merci|(?:mucha )?suerte|gracias|buona fortuna|in bocca al lupo|grazie|boa sorte|obrigad[oa]|veel succes|succes|bedankt|lycka till|tack|held og lykke|lykke til|tak|takk|powodzenia|dziękuję|hodně štěstí|удачи|успехов|спасибо|успіхів|дякую|kolay gelsin) (?:for|with|in|on|at|für|bei|beim|mit|zum|zur|pour|avec|dans|de|para|con|en|per|com|no|na|voor|met|med|till?|för|w|z|v|с|в|з|у) [^.?:;]{2,40}[,!]$/iu;

// Looking forward to hearing from you,
// Ben
const WISH =
  /^(?:have a (?:great|nice|good|lovely|wonderful) \p{L}{2,9}|looking forward(?: to [\p{L} ]{2,40})?|i look forward to [\p{L} ]{2,40}|hope (?:this|that) helps|let me know(?: if you have any questions)?|enjoy your \p{L}{2,9}|je vous souhaite une [\p{L} ]{3,30}|(?:einen )?schönen (?:tag|abend)(?: noch)?|schönes wochenende|que tenga [\p{L} ]{3,30}|buon (?:lavoro|weekend)|fijne \p{L}{3,9}|ha en (?:bra|fin|trevlig) \p{L}{2,9})[,.!]?$/iu;

function withWish(tail: Tail, index: number): number {
  const before = lastWords({ ...tail, end: index });
  if (before <= 0) return index;
  // Thanks in a paragraph of their own may be all that somebody has to say.
  const wishes = WISH.test(tail.lines[before]!) || (before === index - 1 && GOOD_WISHES.test(tail.lines[before]!));
  return wishes ? before : index;
}

// -Ben
// /John
function dashedName(tail: Tail): number {
  const index = lastWords(tail);
  const match = /^([-–—~/])( ?)(\p{L}[\p{L}.'’-]{1,20}(?: \p{L}[\p{L}.'’-]{0,20}){0,2})[.!]?$/u.exec(
    tail.lines[index] ?? "",
  );
  if (match === null) return tail.end;
  if (tail.names.has(bare(match[3]!))) return index;
  const above = tail.lines.slice(0, index).findLast((line) => line !== "");
  if (above?.startsWith(match[1]!) === true) return tail.end; // The last item of a list.
  const tight = match[2] === "" && /^\p{Lu}/u.test(match[3]!);
  return tight || tail.signatory.answering !== true ? index : tail.end;
}

// Ben Miller
// Sent from my iPhone
function footedName(tail: Tail): number {
  const index = lastWords(tail);
  if (tail.signatory.footed !== true || index < 1 || index !== tail.lines.length - 1) return tail.end;
  const line = tail.lines[index]!;
  return tail.lines[index - 1] === "" && line.includes(" ") && isName(line) ? index : tail.end;
}

// Jane Roe
// jane@example.com
// +1 555 010 0199
function contactBlock(tail: Tail): number {
  let start = tail.end;
  let contacts = 0;
  let count = 0;
  for (let index = lastWords(tail); index >= 0 && count < MOST_LINES; index--) {
    const line = tail.lines[index]!;
    if (line === "") continue;
    if (!isClosing(line, tail.signatory.answering === true)) break;
    count++;
    if (isContact(line)) contacts++;
    const opens = index === 0 || tail.lines[index - 1] === "" || tail.names.has(bare(line));
    if (opens && count > 1 && contacts > 0 && !isContact(line) && isSigner(line, tail)) start = index;
  }
  return start === 0 ? tail.end : start;
}

/** While answers are expected, "Good" above a line with a link is an answer, not a name. */
function isSigner(line: string, { names, signatory }: Tail): boolean {
  return names.has(bare(line)) || (isName(line) && (signatory.answering !== true || line.includes(" ")));
}

// ----
// Jane Roe, Acme
function ruled(tail: Tail): number {
  let below = 0;
  let evidence = tail.end < tail.lines.length;
  for (let index = lastWords(tail); index >= 0 && below <= 12; index--) {
    const line = tail.lines[index]!;
    if (line === "") continue;
    if (isRule(line) || /^[—–]$/.test(line)) return evidence && index > 0 ? index : tail.end;
    if (tail.end < tail.lines.length || !isClosing(line, tail.signatory.answering === true)) return tail.end;
    below++;
    evidence ||= isContact(line) || isName(line) || tail.names.has(bare(line));
  }
  return tail.end;
}

// English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Polish, Czech, Slovak, Hungarian, Romanian, Russian,
// Ukrainian, Greek, Turkish, Chinese, Korean. In lower case, without punctuation.
const SIGN_OFFS = new Set(
  [
    "regards|best regards|kind regards|kindest regards|warm regards|warmest regards|many regards|with regards|with kind regards|with best regards|best|all best|all the best|the best|my best|best wishes|with best wishes|warm wishes|warmly|cheers|thanks|thank you|thank you very much|thank you so much|many thanks|thanks a lot|thanks so much|thanks very much|thanks again|thank you again|thanks in advance|thanks a million|thanks and regards|thanks & regards|thanks and best regards|thanks best|thx|tx|ty|rgds|br|kr|sincerely|yours sincerely|sincerely yours|yours truly|yours faithfully|yours|faithfully|respectfully|respectfully yours|kindly|all my best|with thanks|with gratitude|thanks & best|thanks and best|best and thanks|ttyl|xo|cordially|take care|talk soon|speak soon|see you|xoxo|peace|love",
    "mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|freundliche grüße|freundliche grüsse|viele grüße|viele grüsse|beste grüße|beste grüsse|liebe grüße|liebe grüsse|herzliche grüße|herzlichst|schöne grüße|grüße|gruß|gruss|lieben gruß|lg|vg|mfg|bg|hg|danke|danke schön|vielen dank|besten dank|danke und viele grüße|vielen dank und viele grüße|hochachtungsvoll",
    "cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|salutations|sincères salutations|meilleures salutations|cordiales salutations|amicalement|merci|merci beaucoup|merci d'avance|merci par avance|bonne journée|bonne soirée|cdlt|cdt|bàv|à bientôt|a bientôt|à plus|bises|bisous|respectueusement|sentiments distingués",
    "saludos|un saludo|saludos cordiales|un cordial saludo|atentamente|cordialmente|gracias|muchas gracias|un abrazo|abrazos|gracias y saludos",
    "cordiali saluti|distinti saluti|saluti|un saluto|un caro saluto|cari saluti|grazie|grazie mille|molte grazie|a presto|buona giornata",
    "atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|obrigado|obrigada|muito obrigado|muito obrigada|abraço|abraços|um abraço|att|abs|grato|grata|bjs|beijos",
    "met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|groet|groeten|groetjes|mvg|bedankt|dank je|dank u|dank je wel|alvast bedankt",
    "mvh|med vänlig hälsning|med vänliga hälsningar|vänlig hälsning|vänliga hälsningar|bästa hälsningar|hälsningar|hälsning|tack|tack på förhand|med venlig hilsen|venlig hilsen|de bedste hilsner|bedste hilsner|mange hilsner|hilsen|vh|kh|tak|mange tak|på forhånd tak|med vennlig hilsen|vennlig hilsen|beste hilsen|takk|tusen takk|på forhånd takk|ystävällisin terveisin|terveisin|parhain terveisin|terv|yt|kiitos|kiitos etukäteen|kveðja|með kveðju|takk fyrir",
    "pozdrawiam|pozdrowienia|z pozdrowieniami|ukłony|pozdrawiam serdecznie|serdecznie pozdrawiam|pozdrowienia|z pozdrowieniami|ukłony|z poważaniem|z powazaniem|z wyrazami szacunku|dziękuję|dzięki|s pozdravem|s přátelským pozdravem|děkuji|díky|zdravím|s pozdravom|ďakujem|üdvözlettel|üdv|tisztelettel|köszönöm|köszönettel|cu stimă|cu respect|mulțumesc|toate cele bune|o zi bună|lp|lep pozdrav|hvala|srdačan pozdrav|pozdrav|lijep pozdrav|lijepi pozdrav|s poštovanjem|sa poštovanjem|s štovanjem|srdačno|pozdravi|hvala unaprijed|lepe pozdrave|s spoštovanjem|lep dan|поздрав|срдачан поздрав|с поштовањем|lugupidamisega|parimat|aitäh|ar laba vēlējumiem|paldies|geriausi linkėjimai|ačiū|linkėjimai|salutacions|cordialment|atentament|gràcies|agur bero bat|ondo izan|eskerrik asko|apertas|me respekt|faleminderit|поздрави|tervitades|parimate soovidega|ar cieņu|pagarbiai|поздрави|с уважение|благодаря",
    "с уважением|с наилучшими пожеланиями|с наилучшими|всего доброго|спасибо|благодарю|з повагою|з найкращими побажаннями|дякую|με εκτίμηση|φιλικά|χαιρετισμούς|ευχαριστώ|saygılarımla|saygılar|iyi çalışmalar|iyi günler|teşekkürler|sevgiler|trân trọng|cảm ơn|salam|terima kasih|hormat saya|بارك الله فيك|مع التحية|شكرا|تحياتي|בברכה|תודה|با احترام|ممنون|よろしくお願いします|よろしくお願いいたします|以上、よろしくお願いいたします|ありがとうございました|谢谢|此致|祝好|敬礼|感谢|謝謝|감사합니다|고맙습니다|ขอบคุณ|ขอบคุณค่ะ|ขอบคุณครับ|ด้วยความเคารพ|ขอแสดงความนับถือ|敬具|失礼いたします|どうぞよろしくお願いいたします|よろしくお願い致します|드림|此致敬礼|顺祝商祺|祝好|שלום|בתודה|مع خالص التحية|وشكرا|trân trọng cảm ơn|thân ái|salam hormat|terima kasih banyak",
  ].flatMap((row) => row.normalize("NFKC").split("|")),
);

function isSignOff(line: string, { names, signatory }: Tail): boolean {
  if (line.length > 60) return false;
  const words = bare(line);
  if (SIGN_OFFS.has(words)) return true;
  // Viele Grüße aus Berlin
  if (SIGN_OFFS.has(words.replace(/ (?:aus|from|de|da|fra|från|uit) \p{L}{2,20}$/u, ""))) return true;
  // Best regards / Mit freundlichen Grüßen
  const parts = line.split(/ [/|] /);
  if (parts.length === 2 && parts.every((part) => SIGN_OFFS.has(bare(part)))) return true;
  // Thanks, Ben · Cheers 🎉 · Best regards Jane Roe
  const comma = /[,!.–-]\s/.test(line) ? /^(.{2,40}?)[,!.–-]{1,3}\s+(\S.{0,40})$/.exec(line) : null;
  if (comma !== null && SIGN_OFFS.has(bare(comma[1]!)))
    return isName(comma[2]!) || SIGN_OFFS.has(bare(comma[2]!)) || names.has(bare(comma[2]!));
  // LG Ben · Mvh Ben Ode: "Best Practices" may be an answer.
  const glued = /^(.{2,30}?) (\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20})?)$/u.exec(line);
  if (glued === null || !SIGN_OFFS.has(bare(glued[1]!))) return false;
  return names.has(bare(glued[2]!)) || signatory.answering !== true;
}

/** Lower case, without stars, emoji and punctuation around it. */
function bare(line: string): string {
  const ascii = !/[^ -~]/.test(line);
  const text = ascii ? line : line.replace(/\p{Extended_Pictographic}|\ufe0f/gu, "").normalize("NFKC");
  const plain = /[*_]/.test(text) ? text.replace(/[*_]/g, "") : text;
  // Most lines begin with a letter and end with one.
  if (ascii && /^[a-z].*[a-z]$/i.test(plain)) return plain.toLowerCase();
  const words = plain.replace(/^[\s,.!:;~–—-]+|[\s,.!:;~–—。！、，،-]+$/g, "").toLowerCase();
  return ascii ? words : words.replaceAll("’", "'").replaceAll("i\u0307", "i");
}

/** A line that may stand under a sign-off: short, no sentence, no item of a list and no answer. */
function isClosing(line: string, answering: boolean): boolean {
  if (line.length > 90 || /[?]$/.test(line) || /^(?:[([]?\d{1,2}[.):\]]|[-*•] |>|\[\w+\]:)/.test(line)) return false;
  if (answering && (/^[\d/⭐★ .,-]{1,8}$/u.test(line) || /^(?:yes|no|maybe|ja|nein|oui|non|sí|si)\b/i.test(line)))
    return false;
  if (isContact(line)) return true;
  const words = line.split(/\s+/);
  return words.length <= 8 && !(words.length > 4 && /[a-zà-ÿ][.!]$/.test(line));
}

const CONTACT =
  /[^\s@]{1,64}@[^\s@]{2,}\.[a-z]{2,}|(?:https?:\/\/|www\.)\S|(?:^|[^\p{L}\d])\+?\(?\d[\d ()./-]{6,18}\d(?:$|\D)|^(?:t|m|f|p|tel|mob|mobile|mobil|phone|fax|telefon|téléphone|skype|direct|office|linkedin|twitter)\s?[.:]|^@\w{2,}$|\b(?:linkedin|skype)\b|^\[(?:cid|image|logo)[^\]]{0,80}\]$|^<image\d{0,4}\.(?:png|jpe?g|gif)>$/iu;

function isContact(line: string): boolean {
  // Most lines of prose have none of these signs.
  return line.length <= 120 && /[@\d:/<[]|^\p{L}{1,8}\s?[.:]|www\.|linkedin|skype/iu.test(line) && CONTACT.test(line);
}

/** One to five capitalised words, with initials and titles: "Jane Q. Roe, Ph.D." */
function isName(line: string): boolean {
  if (line.length > 44 || /\d/.test(line)) return false;
  const words = line
    .replace(/[*_,|()]/g, " ")
    .trim()
    .split(/\s+/);
  return (
    words.length <= 5 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|di|da|del|la|le|ter|bin|al)$/u.test(word))
  );
}

/** The ways in which the person may sign: full name, first name, last name, "Ben M.", "BM". */
function namesOf(senderName: string | undefined): Set<string> {
  const full = bare(senderName ?? "");
  const words = full.split(/[\s,]+/).filter((word) => word.length > 1);
  if (full === "" || words.length > 6) return new Set();
  const names = new Set([full, words.join(" "), words.toReversed().join(" "), ...words]);
  if (words.length > 1) {
    const [first = "", last = ""] = [words[0], words.at(-1)];
    names
      .add(first[0]!)
      .add(`${first} ${last}`)
      .add(`${first} ${last[0]}`)
      .add(`${first[0]}${last[0]}`)
      .add(`${first[0]}. ${last}`);
  }
  return names;
}
