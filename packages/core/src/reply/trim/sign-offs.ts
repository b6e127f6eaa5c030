/**
 * Sign-offs: "Best regards," and what people write in its place, in the languages of the attributions; and the good wishes
 * that stand above one.
 */
import { bare, isName } from "./closing-line.ts";
import { BEFORE_WORDS, opening } from "./opening.ts";

/** What we know of who signs. */
export type Signer = { names: Set<string>; answering: boolean };

/** Whether a line is a sign-off, alone or with a name behind it. */
export function isSignOff(line: string, { names, answering }: Signer): boolean {
  if (line.length > 60 || !OPENS.test(line)) return false;
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
  return names.has(bare(glued[2]!)) || !answering;
}

// All the best for the project,
// Lise
export const GOOD_WISHES =
  /^(?:all (?:the )?best|best wishes|best of luck|good luck|many thanks|thanks|thank you|alles gute|viel (?:erfolg|glück|spaß)|vielen dank|danke|bonne (?:chance|continuation)|merci|(?:mucha )?suerte|gracias|buona fortuna|in bocca al lupo|grazie|boa sorte|obrigad[oa]|veel succes|succes|bedankt|lycka till|tack|held og lykke|lykke til|tak|takk|powodzenia|dziękuję|hodně štěstí|удачи|успехов|спасибо|успіхів|дякую|kolay gelsin) (?:for|with|in|on|at|für|bei|beim|mit|zum|zur|pour|avec|dans|de|para|con|en|per|com|no|na|voor|met|med|till?|för|w|z|v|с|в|з|у) [^.?:;]{2,40}[,!]$/iu;

// Looking forward to hearing from you,
// Ben
export const WISH =
  /^(?:have a (?:great|nice|good|lovely|wonderful) \p{L}{2,9}|looking forward(?: to [\p{L} ]{2,40})?|i look forward to [\p{L} ]{2,40}|hope (?:this|that) helps|let me know(?: if you have any questions)?|enjoy your \p{L}{2,9}|je vous souhaite une [\p{L} ]{3,30}|(?:einen )?schönen (?:tag|abend)(?: noch)?|schönes wochenende|que tenga [\p{L} ]{3,30}|buon (?:lavoro|weekend)|fijne \p{L}{3,9}|ha en (?:bra|fin|trevlig) \p{L}{2,9})[,.!]?$/iu;

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

// "İ" is "i" only after it was made lower case.
const OPENS = opening(
  BEFORE_WORDS,
  [...SIGN_OFFS]
    .map((words) => words.split(" ")[0]!.replace(/^i/, "[iİ]"))
    .flatMap((word) => [word, word.normalize("NFD")]),
);
