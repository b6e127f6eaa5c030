/**
 * What a vacation responder says (R16): that somebody is away, and the day they return, where it is stated. It is asked
 * only of automatic mail: a person who writes "I'm out until Monday, but here are my answers" has answered.
 */
import { findDay, folded, nextWorkingDay } from "./day-words.ts";
import { isOriginalMark } from "./forward/forward-marks.ts";
import { printedHeaderAt } from "./forward/printed-header.ts";
import { quotedLines } from "./forward/quoted-lines.ts";
import type { Message } from "./message.ts";

/** `returns` is the first day they are there again, `YYYY-MM-DD`; absent when it is not stated, or not surely. */
export type Absence = { returns?: string | undefined };

/** The absence that an automatic reply reports, or undefined when it reports something else. */
export function readAbsence(message: Message): Absence | undefined {
  const text = ownText(message);
  const returns = message.date && returnDay(`${text}\n${message.subject.slice(0, 300)}`, message.date);
  const away = returns !== undefined || saysAway(message.subject) || AWAY.test(folded(text));
  return away ? { ...(returns === undefined ? {} : { returns }) } : undefined;
}

/** Whether a subject is one that vacation responders put before the original one. */
export function saysAway(subject: string): boolean {
  const text = subject.slice(0, 200).trim();
  // A list's or a gateway's tag may stand before it.
  return [text, text.replace(/^(\s*\[[^\]]{1,40}\])+\s*/, "")].some((one) => SUBJECTS.some((known) => known.test(one)));
}

// Without a header to go by these are the only mark of a responder, so they must stand at the start.
const SUBJECTS = [
  /^\[?(automatic reply|auto(matic(ally generated)?)?[- ]?(reply|response|responder|answer)|autoreply|vacation (reply|response|notice|message)|auto-?re)\b/i, // Automatic reply: Interview
  /^(out[- ]of[- ](the[- ])?office|(i am |i'm )?(currently )?(on (annual |sick |parental |maternity )?(leave|vacation|holidays?)|away from (my|the) (mail|desk|office)|out of (the )?office))(?! (hours|visit|lunch|meeting|time|work))\b/i, // Out of Office: your questions
  /^(automatische (antwort|reaktion|e-?mail)|abwesenheits\w*|abwesenheit\b|abwesend\b|nicht im (büro|haus)|im urlaub\b|urlaub(s\w*)?:)/i, // Automatische Antwort: Fragen
  /^(réponse automatique|absence (du bureau|:)|absent(e)? (du bureau|jusqu)|message d['’]absence|en (congés?|vacances)\b)/i, // Réponse automatique : questions
  /^(respuesta automática|fuera de (la )?oficina|ausente de la oficina|de vacaciones\b|ausencia:)/i, // Respuesta automática: preguntas
  /^(risposta automatica|fuori (sede|ufficio)|assente|in ferie\b|assenza:)/i, // Risposta automatica: domande
  /^(resposta automática|fora do escritório|ausência|ausente\b|em férias|de férias)/i, // Resposta automática: perguntas
  /^(automatisch (antwoord|bericht)|afwezigheid\w*|afwezig\b|niet aanwezig|met vakantie)/i, // Automatisch antwoord: vragen
  /^(autosvar|automatiskt? svar|automaattinen vastaus|poissaolo|fraværs?\w*|frånvaro\w*|på semester|ferie(melding|besked))/i, // Autosvar: frågor
  /^(automatyczna odpowiedź|odpowiedź automatyczna|nieobecność|automatick[áa] odpov[ěe][ďd]|automatikus válasz|răspuns automat)/i, // Automatyczna odpowiedź: pytania
  /^(автоматический ответ|автоответ|автоматична відповідь|автоматичен отговор|otomatik yanıt|αυτόματη απάντηση|תשובה אוטומטית|رد تلقائي)/i, // Автоответ: вопросы
  /^(自動返信|自動応答|不在(通知|のお知らせ)?|自动(回复|答复)|自動(回覆|答覆)|자동 ?(회신|응답)|부재중)/, // 自動返信: 質問
];

// The same in the body, folded.
const AWAY = new RegExp(
  [
    "out of (?:the |my )?office|(?:on|taking) (?:annual |parental |maternity |sick |medical )?(?:leave|vacation|holidays?|pto)\\b|away from (?:my|the) (?:desk|office|mail|e-?mail)|(?:am|will be|is) (?:currently )?(?:away|travell?ing|out\\b|absent|unavailable)|limited access to (?:my )?e-?mail|not in the office", // I am out of the office
    "nicht im (?:buro|hause?)|im urlaub|abwesen|nicht (?:erreichbar|am platz)|au(?:ss|ß)er haus", // Ich bin zurzeit nicht im Büro
    "absente?s? |en (?:conges?|vacances|deplacement|arret)|hors du bureau", // Je suis absent jusqu'au 12 mai
    "fuera de (?:la |mi )?oficina|de vacaciones|ausente|no estare (?:disponible|en la oficina)", // Estoy fuera de la oficina
    "fuori (?:ufficio|sede)|in ferie|assente", // Sono fuori ufficio
    "afwezig|niet (?:aanwezig|op kantoor|bereikbaar)|(?:met|op) (?:vakantie|verlof)", // Ik ben afwezig
    "fora do escritorio|de ferias|em ferias|ausente", // Estou de férias
    "pa (?:semester|ferie)|fravaerende|franvarande|poissa|urlopie|nieobecn", // Jag är på semester
    "в отпуске|отсутствую|休暇|不在|休假|출장|휴가|부재", // Я в отпуске
  ].join("|"),
);

/** The day somebody returns, as their text states it, read against the day of the mail; never one that has passed. */
export function returnDay(text: string, sent: Date): string | undefined {
  const lines = folded(text.slice(0, MOST)).split("\n");
  const today = sent.toISOString().slice(0, 10);
  for (const read of [backOn, awayUntil, awayDuring]) {
    // A sentence may be wrapped, so a line is read together with the next.
    for (const [index, line] of lines.entries()) {
      const day = read(line, `${line} ${lines[index + 1] ?? ""}`, sent);
      if (day !== undefined && day >= today) return day;
    }
  }
  return undefined;
}

/** Characters of a notice that are read, and of a sentence after its cue. */
const MOST = 8_192;
const REACH = 70;

// "back on 3 March", "return to the office on …", "wieder da ab", "de retour le", "de vuelta el", "regreso", "torno il",
// "rientro", "terug op", "weer bereikbaar vanaf", "volto em", "regresso", "estarei de volta", "tillbaka", "tilbage"
const BACK =
  /\b(?:back|return(?:ing|s)?|available again|reachable again|resum(?:e|ing)|wieder|zuruck(?:kehren|kommen)?|de retour|reviens|reviendrai|rentre(?:rai)?|reprendrai|joignable|de vuelta|regres(?:o|are|ando)|vuelvo|volvere|me reincorpor\w*|torno|tornero|rientr(?:o|ero)|di ritorno|nuovamente|terug|weer|volto|voltarei|regress(?:o|arei)|de volta|retorno|retornarei|tillbaka|ater|tilbage|tilbake)\b/g;
// "until May 5", "through Aug 15", "bis zum 5. Mai", "bis einschließlich", "jusqu'au", "hasta el", "fino al", "t/m", "até"
const UNTIL =
  /(?:\b(?:until|till|thru|through|up to and including|bis|jusqu'(?:au|a|en)|hasta|fino (?:al?|a)|sino al?|tot(?: en met)?|ate|till och med|til og med)\b|'til\b|\bt\/m\b|\bt\.?o\.?m\b\.?)/g;

function backOn(line: string, sentence: string, sent: Date): string | undefined {
  for (const match of line.matchAll(BACK)) {
    const end = match.index + match[0].length;
    const after = findDay(sentence.slice(end, end + REACH), sent);
    if (after && !BREAK.test(sentence.slice(end, end + after.start))) return after.day;
    // "Ab dem 6. Mai bin ich wieder da"; a day that "until" stands before is the last one away.
    const before = line.slice(Math.max(0, match.index - REACH), match.index);
    const own = before.slice(lastBreak(before));
    const day = findDay(own, sent);
    const said = day && (ON.test(own.slice(0, day.start)) || own.length - day.end < ADJACENT);
    if (day && said && !own.slice(0, day.start).match(UNTIL)) return day.day;
  }
  return undefined;
}

function awayUntil(line: string, sentence: string, sent: Date): string | undefined {
  for (const match of line.matchAll(UNTIL)) {
    const end = match.index + match[0].length;
    const found = findDay(sentence.slice(end, end + REACH), sent);
    if (found && found.start <= NEAR) return nextWorkingDay(found.day);
  }
  return undefined;
}

// "from 1 to 5 August", "1–5 August", "du 1er au 5 août", "del 1 al 5 de agosto", "dal 1 al 5 agosto", "de 1 a 5 de agosto"
const RANGE =
  /\b\d{1,2}(?:st|nd|rd|th|er|\.)?(?:\s?(?:de |of )?[a-z]{3,10}\.?)?(?:,? 20\d\d)?\s?(?:-|–|—|\bto\b|\band\b|\bau\b|\bal\b|\ba\b|\bao\b|\be\b|\by\b|\bet\b|\bund\b)\s?/g;

function awayDuring(line: string, sentence: string, sent: Date): string | undefined {
  if (!AWAY.test(sentence)) return undefined;
  for (const match of sentence.slice(0, 500).matchAll(RANGE)) {
    const end = match.index + match[0].length;
    const found = findDay(sentence.slice(end, end + REACH), sent);
    if (found && found.start <= NEAR && match.index <= line.length) return found.day;
  }
  return undefined;
}

/** Characters between a day and "back" behind it: "Monday 17 March back". */
const ADJACENT = 3;
/** Characters between "until" and its day: "until the morning of Monday, ". */
const NEAR = 28;
// The end of a sentence, which the dot of "5. Mai" is not.
const BREAK = /[!?;]|[a-z)]\. |\bor\b|\boder\b|\bcontact\b|\bcall\b/;
const ON = /\b(?:on|from|by|as of|starting|ab|am|a partir|des|le|du|el|il|dal|desde|vanaf|op|em|no dia|den|fran|fra)\b/;

function lastBreak(text: string): number {
  let last = 0;
  for (const match of text.matchAll(/[!?;]|[a-z)]\. /g)) last = match.index + match[0].length;
  return last;
}

/** The responder's own words, without the message that some put below them. */
function ownText(message: Message): string {
  const text =
    message.text ??
    (message.html ?? "")
      .slice(0, 4 * MOST)
      .replace(/<(?:br|\/p|\/div|\/tr)\b[^<>]{0,200}>/gi, "\n")
      .replace(/<[^<>]{0,1000}>/g, " ");
  const lines = quotedLines(text.slice(0, MOST));
  const original = lines.findIndex(
    (line, index) => line.depth > 0 || isOriginalMark(line.text) || printedHeaderAt(lines, index) !== undefined,
  );
  return (original < 0 ? lines : lines.slice(0, original)).map((line) => line.text).join("\n");
}
