/**
 * An answer that points at another one: "same as above", "see 1", "siehe oben", "ditto". It keeps its words, and what it
 * points at lends it its rating and choice.
 */

/** Which answer is meant: that of a question by its number, or the one before. */
export type SameAs = { number: number } | "before";

/** What the text points at; undefined when it says something of its own before it does. */
export function readSameAs(answer: string): SameAs | undefined {
  // Whoever writes more than a sentence has an answer of their own; a remark may follow ("See 1. The network is enough").
  const text = answer
    .slice(0, 200)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[\s(["“„«*_>–—^-]+(?=[\p{L}\d"〃])/u, "");
  for (const pattern of NUMBERED) {
    const match = pattern.exec(text);
    if (match !== null) return { number: Number(match[1]) };
  }
  return ABOVE.test(text) || /^\s*(?:[〃″"]|''|\^+)\s*$/.test(answer) ? "before" : undefined;
}

// en, de, fr, es, it, pt, nl, sv, da/nb, fi, pl, cs, sk, hu, ro, ru, uk, tr
const SAME =
  "(?:the )?same(?: answer)?(?: as| like)?|identical to|as(?: in| per| with| for)?|like(?: in)?|see(?: also| my answer to| my reply to| answer(?: to)?)?|refer to|cf\\.?|ditto(?: to| as| for)?|(?:das )?gleiche?(?:s)?(?: wie)?(?: bei| in| zu)?|(?:das|die) ?selbe(?: wie)?(?: bei| in)?|dasselbe(?: wie)?(?: bei| in)?|dito|wie(?: bei| in| zu)?|siehe(?: auch| antwort(?: zu)?)?|s\\.|vgl\\.?|(?:la )?même(?: réponse)?(?: chose)?(?: que)?(?: à| pour)?|(?:la )?meme(?: reponse)?(?: chose)?(?: que)?|comme(?: pour| à| dit)?|voir(?: réponse)?|idem(?: que| à| al?| de)?|(?:lo|la) mism[oa](?: respuesta)?(?: que)?(?: en)?|igual que(?: en)?|como(?: en)?|ver|véase|(?:la )?stess[ao](?: risposta| cosa)?(?: di| del(?:la)?| che| come)?|come(?: al(?:la)?| per| sopra)?|vedi|(?:a )?mesm[oa](?: resposta| coisa)?(?: que)?(?: n?a)?|igual a[o]?|veja|vide|hetzelfde(?: als)?(?: bij)?|zelfde(?: als)?|zie(?: ook| antwoord)?|zoals|samma(?: som)?(?: på| i)?|samma svar som|se(?: svar(?: på)?)?|som(?: i| på| ved)?|(?:det )?samme(?: som)?(?: svar som)?(?: i| på| ved)?|sama kuin|samoin kuin|ks\\.?|katso|kuten|(?:to )?samo(?: co)?(?: w)?|tak samo jak(?: w)?|jak(?: w| wyżej)?|patrz|zob\\.?|(?:to )?stejn[éáě](?: jako)?(?: u| v)?|viz|(?:to )?rovnak[éoá](?: ako)?|ugyanaz,?(?: mint)?|lásd|la fel(?: ca)?(?: la)?|vezi|(?:то )?же(?: самое)?,?(?: что)?(?: и)?(?: в)?|то же(?: самое)?,?(?: что)?(?: и)?(?: в| на)?|как(?: в| и| на)?|см\\.?|смотри(?:те)?|те ж(?: саме)?,?(?: що)?(?: й| і)?(?: в| у)?|як(?: у| в| і)?|див\\.?";
const QUESTION =
  "(?:question|answer|number|no\\.?|nr\\.?|n°|q|a|frage|antwort|punkt|nummer|la question|question n°|réponse|la réponse|pregunta|la pregunta|respuesta|domanda|la domanda|risposta|pergunta|a pergunta|resposta|vraag|antwoord|fråga|svar|spørgsmål|spørsmål|kysymys|pytanie|pytaniu|otázka|otázky|otázce|вопрос|вопросе|ответ|питання|питанні|point|#)";

const NUMBERED = [
  // same as 2 · see question 1 · as in #3 · siehe 1 · voir la question 2 · см. вопрос 1
  new RegExp(
    `^(?:${SAME})\\s*(?:my |your |to |the |zu |à |de |a |der |la )?(?:${QUESTION}\\s*)?#?\\(?(\\d{1,2})\\)?(?![\\d/%:]|[.,]\\d|\\s?(?:out of|von|sur))(?=\\s*(?:$|[.,;:!)\\]\\n–—-])|\\s(?:but|and|again|only|above|really|aber|und|nur|mais|et|pero|y|ma|e|mas|maar|en|men|och|og|ale|но|и)\\s)`,
    "u",
  ),
  // 1と同じ · 同1 · 参见第1题 · 1번과 같음 · 1 ile aynı · 1. sorudaki gibi
  /^(?:質問|問|回答|第)?(\d{1,2})(?:番)?(?:と同じ|に同じ|と同様|を参照)/u,
  /^(?:同|见|見|参见|參見|参考|同第|见第|同问题|与第?)(?:问题|問題)?(\d{1,2})(?:题|題|相同|一样|一樣)?/u,
  /^(\d{1,2})번?(?:과|와) (?:같|동일)/u,
  /^(\d{1,2})(?:\.|\. soru)? ?(?:ile aynı|sorudaki gibi|numarayla aynı)/u,
  // (see 1)
  /^q?(\d{1,2}) again\b/u,
];

const ABOVE = new RegExp(
  `^(?:${[
    "(?:the )?same(?: as| like)? (?:above|before|previous|the (?:previous|last)(?: (?:one|answer|question))?|earlier)",
    "(?:the )?same(?: here| again| answer| thing| reason)?",
    "(?:see|as|cf\\.?|like) (?:above|before|the previous (?:answer|one)|(?:my )?(?:previous|last) answer|earlier|the answer above)",
    "as (?:mentioned|said|stated|written|noted|explained|described)(?: above| before| earlier| already)?",
    "(?:already )?(?:answered|covered|mentioned|explained|said) (?:above|before|already)",
    "already (?:answered|covered|mentioned|explained)",
    "above|ditto|idem|likewise",
    "(?:siehe|s\\.|wie|vgl\\.?) ?(?:oben|o\\.|vorher|zuvor|vorherige antwort|davor)|s\\. ?o\\.?|dito|dasselbe|das gleiche|gleiches|wie (?:oben|bereits) (?:gesagt|erwähnt|beschrieben|geschrieben)",
    "voir (?:ci-dessus|plus haut|au-dessus|réponse précédente)|(?:la )?même (?:chose|réponse)(?: que (?:ci-dessus|plus haut|précédemment))?|cf\\. (?:ci-dessus|supra)|comme (?:ci-dessus|plus haut|précédemment|dit plus haut)|pareil",
    "(?:ver|véase) (?:arriba|más arriba|lo anterior|la anterior|respuesta anterior)|(?:lo|la) mism[oa](?: que (?:arriba|antes|la anterior|lo anterior))?|ídem|igual(?: que (?:arriba|antes|la anterior))?|como (?:arriba|antes|ya dije)",
    "(?:vedi|come) (?:sopra|prima|risposta precedente)|(?:lo )?stesso(?: di (?:sopra|prima))?|(?:la )?stessa (?:cosa|risposta)|idem come sopra",
    "(?:ver|vide|veja) (?:acima|resposta anterior)|(?:o )?mesmo(?: (?:que )?(?:acima|antes))?|(?:a )?mesma (?:coisa|resposta)|como (?:acima|antes)|igual",
    "zie (?:boven|hierboven|vorige|vorig antwoord)|(?:het)?zelfde(?: als (?:boven|hierboven|vorige))?|idem|zoals (?:boven|hierboven)(?: gezegd)?",
    "(?:se|som|samma som) (?:ovan|tidigare|föregående|ovanstående)|samma(?: som (?:ovan|tidigare|föregående))?|samma svar|detsamma",
    "(?:se|som|samme som) (?:ovenfor|over|tidligere|forrige|ovenstående)|(?:det )?samme(?: som (?:ovenfor|over|før|tidligere|forrige))?|samme svar",
    "(?:katso|ks\\.?) (?:yllä|edellinen|yltä)|sama(?: kuin (?:yllä|edellä|edellinen))?|kuten (?:yllä|edellä)|samoin",
    "(?:patrz|zob\\.?) (?:wyżej|powyżej)|(?:to )?samo(?: co (?:wyżej|powyżej))?|j\\.? ?w\\.?|jak (?:wyżej|powyżej)|tak samo(?: jak (?:wyżej|powyżej))?",
    "viz (?:výše|výš|předchozí)|(?:to )?stejné(?: jako (?:výše|předtím))?|totéž|jako (?:výše|předtím)|dtto",
    "pozri vyššie|viď vyššie|to isté|rovnako",
    "lásd (?:fent|feljebb|fentebb)|ugyanaz(?:,? mint (?:fent|előbb))?|mint fent|dettó",
    "(?:vezi|ca) (?:mai sus|sus)|la fel(?: ca mai sus)?|idem",
    "(?:см\\.?|смотри(?:те)?) (?:выше|предыдущий(?: ответ)?)|то же(?: самое)?(?:,? что и? ?выше)?|аналогично|так же|как (?:выше|и выше)|как уже (?:сказал|писал)а?",
    "(?:див\\.?|дивіться) (?:вище|попередн)|те (?:ж|саме)(?: саме)?(?:,? що (?:й|і) вище)?|так само|як (?:вище|і вище)|аналогічно",
    "yukarıdaki(?:yle)? (?:gibi|aynı)|yukarıya bak(?:ın|ınız)?|aynı(?:sı)?|yukarıda (?:belirttiğim|yazdığım) gibi",
    "βλ\\.? (?:παραπάνω|πιο πάνω)|το ίδιο|όπως (?:παραπάνω|πριν)|ομοίως",
    "同上|上と同じ|上記と同じ|上記と同様|上に同じ|上記の通り|上記参照|前と同じ|同様です|同じです|同じ",
    "同前|如上|见上|見上|见上文|如上所述|同样|一样|和上面一样",
    "위와 같음|위와 동일|위와 같습니다|위와 동일합니다|상동|마찬가지|같은 답변|위 참조",
    'كما أعلاه|نفس الإجابة|انظر أعلاه|نفس الشيء|مثل السابق|כנ"ל|כנ״ל|אותו דבר|ראה לעיל|כמו למעלה|مانند بالا|همان|مثل بالا|वही|ऊपर जैसा|ऊपर देखें|เหมือนข้างบน|เหมือนเดิม|như trên|giống trên|sama seperti di atas|lihat di atas|sda',
  ].join("|")})(?=\\s*(?:$|[.,;:!)\\]\\n–—-]|です|입니다))`,
  "u",
);
