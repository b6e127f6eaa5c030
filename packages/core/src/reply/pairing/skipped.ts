/** An answer that declines to answer: `n/a`, `pass`, `–`, `keine Angabe`. It was seen and says nothing. */

/** True when the text leaves its question open and holds nothing else. */
export function isSkipped(answer: string): boolean {
  if (answer.length > 80) return false;
  const text = answer
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[(["“„«*_-]+(?=[\p{L}\d])|(?<=[\p{L}\d.])[)\]"”“»*_.!,;]+$/gu, "")
    .trim();
  // A line of asterisks is a rating in stars.
  return /^[-–—_.…/\\\s?×✗∅]{1,8}$/.test(text) || SKIPS.has(text) || SKIPS.has(text.replace(/[.\s]/g, ""));
}

// By language, `|` between. What may be an opinion ("nothing", "none") is an answer and does not stand here.
const WORDINGS: Record<string, string> = {
  English:
    "n/a|na|n.a|not applicable|does not apply|doesn't apply|pass|i pass|i'll pass|i pass on this one|i'll pass on this one|pass on this|skip|skip this|skip this one|skip that|skip it|skipped|skipping|skipping this one|i skip this one|i'll skip this one|no comment|no comments|no answer|no reply|no response|no opinion|i'd rather not say|i'd rather not answer|rather not say|rather not answer|i would rather not say|i would rather not answer|prefer not to say|prefer not to answer|i prefer not to say|i prefer not to answer|i'd prefer not to say|left blank|blank|tbd|not answered|nothing to add|nothing to say",
  German:
    "k.a|ka|keine angabe|keine angaben|entfällt|nicht zutreffend|trifft nicht zu|kein kommentar|keine antwort|weiter|überspringen|übersprungen|möchte ich nicht sagen|dazu möchte ich nichts sagen|dazu sage ich nichts|keine meinung|entf",
  French:
    "s/o|sans objet|sans réponse|pas de réponse|pas de commentaire|sans commentaire|aucun commentaire|je passe|passe|non applicable|ne s'applique pas|je préfère ne pas répondre|je ne préfère pas répondre|sans avis|sans opinion|n/d",
  Spanish:
    "no aplica|n/c|ns/nc|sin comentarios|sin comentario|sin respuesta|paso|prefiero no contestar|prefiero no responder|prefiero no decirlo|no procede|omitir",
  Italian:
    "non applicabile|nessun commento|no comment|nessuna risposta|passo|salto|preferisco non rispondere|preferisco non dirlo|non pertinente|n/p",
  Portuguese:
    "não se aplica|sem comentários|sem comentário|sem resposta|passo|prefiro não responder|prefiro não dizer|pular|n/d",
  Dutch:
    "n.v.t|nvt|niet van toepassing|geen commentaar|geen antwoord|geen mening|ik pas|overslaan|sla ik over|liever niet|zeg ik liever niet",
  Swedish:
    "ej aktuellt|inte aktuellt|ej tillämpligt|inget svar|ingen kommentar|inga kommentarer|hoppar över|hoppar över den|passar|vill inte svara|vill ej svara",
  "Danish, Norwegian":
    "ikke relevant|ikke aktuelt|intet svar|ingen svar|ingen kommentar|ingen kommentarer|springer over|hopper over|pas|vil ikke svare|ønsker ikke at svare|ønsker ikke å svare|i/r|i/a",
  Finnish: "ei vastausta|ei kommentoitavaa|ei kommenttia|ei sovellu|ohitan|en halua vastata|ei koske minua|e.v",
  Icelandic: "á ekki við|engin athugasemd|ekkert svar|sleppi|sleppi þessu",
  Polish:
    "nie dotyczy|n/d|bez komentarza|brak odpowiedzi|brak komentarza|brak|pomijam|wolę nie odpowiadać|nie chcę odpowiadać|pas",
  "Czech, Slovak":
    "nevztahuje se|netýká se|netýka sa|bez komentáře|bez komentára|bez odpovědi|bez odpovede|přeskočit|přeskakuji|preskakujem|nechci odpovídat|nechcem odpovedať",
  Hungarian: "nem releváns|nem alkalmazható|nincs megjegyzés|nincs válasz|passz|kihagyom|nem szeretnék válaszolni|n.é",
  Romanian: "nu se aplică|nu este cazul|fără comentarii|fără răspuns|trec peste|sar peste|prefer să nu răspund",
  Russian:
    "н/д|не применимо|неприменимо|без комментариев|без ответа|нет ответа|нет комментариев|пропускаю|пропуск|пас|не хочу отвечать|предпочитаю не отвечать",
  Ukrainian:
    "н/з|не застосовно|без коментарів|без відповіді|немає відповіді|пропускаю|пропуск|не хочу відповідати|волію не відповідати",
  Bulgarian: "неприложимо|без коментар|без отговор|пропускам|предпочитам да не отговарям",
  "Serbian, Croatian, Bosnian":
    "nije primenjivo|nije primjenjivo|bez komentara|bez odgovora|preskačem|ne želim da odgovorim|ne želim odgovoriti",
  Slovenian: "ni relevantno|brez komentarja|brez odgovora|preskočim|raje ne bi",
  Greek: "δεν ισχύει|δεν εφαρμόζεται|χωρίς σχόλιο|χωρίς σχόλια|καμία απάντηση|πάσο|προτιμώ να μην απαντήσω|δ/α",
  Turkish:
    "uygulanamaz|geçerli değil|yorum yok|yorumsuz|cevap yok|pas|geçiyorum|atlıyorum|cevaplamak istemiyorum|söylememeyi tercih ederim",
  "Estonian, Latvian, Lithuanian":
    "ei kohaldu|kommentaar puudub|jätan vahele|nav attiecināms|bez komentāriem|izlaižu|netaikoma|be komentarų|praleidžiu",
  "Catalan, Basque, Galician":
    "sense comentaris|sense resposta|no s'aplica|prefereixo no respondre|iruzkinik ez|ez dagokio|sen comentarios|non procede",
  "Vietnamese, Indonesian":
    "không áp dụng|không có ý kiến|bỏ qua|tidak berlaku|tidak ada komentar|lewat|lewati|tidak ada jawaban",
  Japanese:
    "なし|特になし|特にありません|該当なし|無回答|回答なし|ノーコメント|パス|スキップ|お答えできません|回答を控えます|未回答",
  Chinese: "不适用|不適用|无|無|暂无|暫無|跳过|跳過|略|无可奉告|無可奉告|不予置评|不回答|不便回答|不方便说",
  Korean: "해당 없음|해당없음|없음|패스|건너뛰기|건너뜁니다|노코멘트|답변 안 함|무응답|말하고 싶지 않습니다",
  "Arabic, Hebrew, Persian":
    "لا ينطبق|لا تعليق|بدون تعليق|بلا جواب|أفضل عدم الإجابة|לא רלוונטי|אין תגובה|ללא תגובה|מדלג|מדלגת|מעדיף לא לענות|مورد ندارد|بدون نظر|رد می‌کنم|ترجیح می‌دهم نگویم",
  "Hindi, Thai": "लागू नहीं|कोई टिप्पणी नहीं|छोड़ें|ไม่เกี่ยวข้อง|ไม่มีความเห็น|ไม่มีความคิดเห็น|ข้าม|ไม่ตอบ",
};

const SKIPS = new Set(Object.values(WORDINGS).flatMap((row) => row.split("|")));
