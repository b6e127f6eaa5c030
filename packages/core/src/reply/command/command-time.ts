/**
 * Times as a recruiter types them: `at 17:30`, `tomorrow 9am`, `morgen um 9 Uhr`, `vendredi à 17h30`, `25 Nov 9:00`,
 * `2026-11-25 09:00`, `in 30 minutes`.
 */
import { plain } from "./command-words.ts";

/** A wall-clock time in the interview's zone; at most one of `inDays` (from today), `date`, `yearlyDate` and `weekday` is there. */
export type WallClockTime = {
  hour: number;
  minute: number;
  inDays?: number | undefined;
  date?: string | undefined;
  /** `11-25`, without a year. */
  yearlyDate?: string | undefined;
  /** 1 to 7, Monday is 1 (ISO 8601): the next one, or for an end the last one. */
  weekday?: number | undefined;
};

/** So long after it was said; before it was, when negative. */
export type Delay = { minutesFromNow: number };

/** `in 30 minutes`, `half an hour ago`, `in einer Stunde`, `dans une heure`; undefined for anything else, and beyond a month. */
export function readDelay(text: string): Delay | undefined {
  const words = plain(text).replace(/\s+/g, " ").trim();
  if (JUST_NOW.test(words)) return { minutesFromNow: 0 };
  const match = DELAY.exec(words)?.groups;
  if (!match) return undefined;
  const { ahead, before, ago, half, amount = "1", hours, days } = match;
  // "Half an hour" alone is a length.
  if (ahead === undefined && before === undefined && ago === undefined) return undefined;
  const number = half === undefined ? (/^\d/.test(amount) ? Number(amount.replace(",", ".")) : 1) : 0.5;
  const minutes = number * (days === undefined ? (hours === undefined && half === undefined ? 1 : 60) : 24 * 60);
  const isAgo = ago !== undefined || before !== undefined;
  return minutes <= 31 * 24 * 60 ? { minutesFromNow: Math.round(isAgo ? -minutes : minutes) } : undefined;
}

const JUST_NOW =
  /^(?:just now|a moment ago|gerade(?: eben)?|eben|a l'instant|hace un momento|proprio ora|zojuist|agora mesmo)$/;
// in 30 minutes · an hour ago · vor einer Stunde · il y a 20 min · hace media hora · tra un'ora · over een uur · daqui a 1 hora
const DELAY =
  /^(?:(?<ahead>in|after|nach|dans|dentro de|en|tra|fra|over|em|daqui a) |(?<before>vor|il y a|hace|ha) )?(?:about |etwa |ca\.? |environ |unos |circa |ongeveer |cerca de )?(?:(?<half>(?:half an?|einer halben|une demi-?|media|mezz'?|een half|meia) ?(?:hour|stunde|heure|hora|ora|uur)?)|(?<amount>\d{1,3}(?:[.,]\d)?|an?|one|einer?|eine|une?|una?|un'|een|uma?) ?(?:(?<minutes>minutes?|mins?|min\.|minuten?|minutos?|minuti|minuto)|(?<hours>hours?|hrs?|h|stunden?|heures?|horas?|or[ae]|uur|uren)|(?<days>days?|tagen?|jours?|dias?|giorn[oi]|dag(?:en)?)))(?: (?<ago>ago|fa|geleden|atras))?$/;

/** A length of time that is no point in it: `2 days`, `a week`, `zwei Tage`, `un'ora`; undefined beyond a month. */
export function readLength(text: string): Delay | undefined {
  const words = plain(text).replace(/\s+/g, " ").trim();
  const { amount = "1", minutes, hours, weeks } = LENGTH.exec(words)?.groups ?? {};
  if (!LENGTH.test(words)) return undefined;
  const named = NUMBERS.findIndex((names) => names.test(amount));
  const number = /^\d/.test(amount) ? Number(amount.replace(",", ".")) : named < 0 ? 1 : named + 2;
  const unit = minutes !== undefined ? 1 : hours !== undefined ? 60 : weeks !== undefined ? 7 * 24 * 60 : 24 * 60;
  return number > 0 && number * unit <= 31 * 24 * 60 ? { minutesFromNow: Math.round(number * unit) } : undefined;
}

// Two to ten; one is an article.
const NUMBERS = [
  /^(?:two|zwei|deux|dos|due|twee|dois|duas|a couple of|a few|ein paar)$/,
  /^(?:three|drei|trois|tres|tre|drie)$/,
  /^(?:four|vier|quatre|cuatro|quattro|quatro)$/,
  /^(?:five|funf|cinq|cinco|cinque|vijf)$/,
  /^(?:six|sechs|seis|sei|zes)$/,
  /^(?:seven|sieben|sept|siete|sette|zeven|sete)$/,
  /^(?:eight|acht|huit|ocho|otto|oito)$/,
  /^(?:nine|neun|neuf|nueve|nove|negen)$/,
  /^(?:ten|zehn|dix|diez|dieci|tien|dez)$/,
];
const AMOUNT =
  "\\d{1,3}(?:[.,]\\d)?|another|an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple of|a few|ein paar|einen|eine?|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|una?|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|un'|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|een|twee|drie|vijf|zes|zeven|negen|tien|uma?|dois|duas|quatro|sete|oito|dez";
// 2 days · two more days · noch eine Woche · un jour · una settimana · nog 3 dagen
const LENGTH = new RegExp(
  `^(?:for |noch |encore |otro |otra |altr[io] |nog |mais )?(?<amount>${AMOUNT}) ?(?:more |weitere |extra |mas |altr[ie] |working |business |full )?(?:(?<minutes>minutes?|mins?|minuten?|minutos?|minut[oi])|(?<hours>hours?|hrs?|h|stunden?|heures?|horas?|or[ae]|uur|uren)|(?<days>days?|tag(?:en?)?|arbeitstage?|werktage?|jours?(?: ouvres)?|dias?|giorn[oi]|dag(?:en)?|werkdagen)|(?<weeks>weeks?|wochen?|semaines?|semanas?|settiman[ae]|week|weken))(?: (?:more|longer|mehr|langer|de plus|mas|in piu|langer|a mais))?$`,
);

/** A day alone: `Friday`, `tomorrow`, `25 November`, `next Monday`; undefined for anything more. */
export function readDay(text: string): Day | undefined {
  const { day, rest } = takeDay(
    ` ${plain(text)
      .trim()
      .replace(/^(?:the|der|dem|den|le|el|il|al|de) (?=\p{L})/u, "")} `,
  );
  return rest.trim() === "" ? day : undefined;
}

/** The time that a phrase is, or nothing; a bare number is no time, since it may be a choice. */
export function readTime(text: string): WallClockTime | undefined {
  const { half, rest: withDay } = takeHalf(` ${plain(text).trim()} `);
  const { day, rest } = takeDay(withDay);
  const words = rest.replace(/\s+/g, " ").trim();
  if (NOON.test(words)) return { hour: 12, minute: 0, ...day };
  const match = TIME.exec(words);
  if (!match) return undefined;
  const [, lead, hour, minute, suffix = ""] = match;
  const marked = lead !== undefined || minute !== undefined || suffix !== "" || half !== undefined || day !== undefined;
  if (!marked) return undefined;
  const halfDay = /^[ap]/.test(suffix) ? suffix[0] : half;
  const time = wallClockTime(Number(hour), Number(minute ?? 0), halfDay);
  return time && { ...time, ...day };
}

// at 17:30 · by 5 p.m. · um 17 Uhr 30 · à 17h30 · a las 9 · alle ore 9 · às 9h
const TIME =
  /^(?:((?:at|by|@|around|um|gegen|ab|a|vers|a las?|sobre las?|alle|alle ore|ore|all'|om|rond|as|pelas)(?: |(?=\d)))?)(\d{1,2})(?: ?(?:[:.h]|uhr|uur) ?(\d{2}))? ?(am|pm|a\.m\.?|p\.m\.?|hs?|hrs|uhr|uur|heures?|horas?|o'clock)?$/;
const NOON = /^(?:at |um |a |al |om |ao )?(?:noon|midday|mittags?|midi|mediodia|mezzogiorno|twaalf uur|meio-dia)$/;

// 9 in the morning · 9 de la mañana: taken first, since Spanish says "tomorrow" with the same word.
const HALVES: [half: "a" | "p", pattern: RegExp][] = [
  [
    "a",
    / (?:in the morning|morgens|vormittags|du matin|de la manana|por la manana|del mattino|di mattina|'s ochtends|da manha) /,
  ],
  [
    "p",
    / (?:in the afternoon|in the evening|nachmittags|abends|de l'apres-midi|du soir|de la tarde|de la noche|del pomeriggio|di sera|'s middags|'s avonds|da tarde|da noite) /,
  ],
];

function takeHalf(text: string): { half?: "a" | "p"; rest: string } {
  for (const [half, pattern] of HALVES) if (pattern.test(text)) return { half, rest: text.replace(pattern, " ") };
  return { rest: text };
}

export type Day = Pick<WallClockTime, "inDays" | "date" | "yearlyDate" | "weekday">;

const IN_DAYS: [days: number, pattern: RegExp][] = [
  [2, / (?:the day after tomorrow|ubermorgen|apres-demain|pasado manana|dopodomani|overmorgen|depois de amanha),? /],
  [
    1,
    / (?:tomorrow(?: morning)?|morgen(?: fruh)?|demain(?: matin)?|manana|domani(?: mattina)?|morgenochtend|amanha),? /,
  ],
  [0, / (?:today|tonight|heute|aujourd'hui|hoy|oggi|vandaag|hoje),? /],
];
const WEEKDAYS = [
  "monday|mon|montag|lundi|lunes|lunedi|maandag|segunda(?:-feira)?",
  "tuesday|tues?|dienstag|mardi|martes|martedi|dinsdag|terca(?:-feira)?",
  "wednesday|wed|mittwoch|mercredi|miercoles|mercoledi|woensdag|quarta(?:-feira)?",
  "thursday|thurs?|thu|donnerstag|jeudi|jueves|giovedi|donderdag|quinta(?:-feira)?",
  "friday|fri|freitag|vendredi|viernes|venerdi|vrijdag|sexta(?:-feira)?",
  "saturday|sat|samstag|sonnabend|samedi|sabado|sabato|zaterdag",
  "sunday|sun|sonntag|dimanche|domingo|domenica|zondag",
].map((names) => new RegExp(` (?:(?:on|next|this|last|am|nachsten|kommenden|ce|el|il|op|na|no) ){0,2}(?:${names}),? `));

/** The day that a phrase names, and the phrase without it. */
function takeDay(text: string): { day?: Day; rest: string } {
  for (const [inDays, pattern] of IN_DAYS) {
    if (pattern.test(text)) return { day: { inDays }, rest: text.replace(pattern, " ") };
  }
  const iso = / (?:on )?(\d{4}-\d{2}-\d{2}),? /.exec(text);
  if (iso?.[1] !== undefined) return { day: { date: iso[1] }, rest: text.replace(iso[0], " ") };
  // 25.11.2026: written with full stops the day always comes first.
  const dotted = / (?:on |am |le |el |il |op )?(\d{1,2})\.(\d{1,2})\.(\d{4}),? /.exec(text);
  if (dotted) {
    const [whole, day = "", month = "", year = ""] = dotted;
    return {
      day: { date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` },
      rest: text.replace(whole, " "),
    };
  }
  const written = dayAndMonth(text);
  if (written) return written;
  const weekday = 1 + WEEKDAYS.findIndex((pattern) => pattern.test(text));
  const named = WEEKDAYS[weekday - 1];
  return named ? { day: { weekday }, rest: text.replace(named, " ") } : { rest: text };
}

/** "25 November 2026", "Wed, Nov 25th", "25.11.", "le 25 novembre"; a weekday beside it says nothing more. */
function dayAndMonth(text: string): { day: Day; rest: string } | undefined {
  for (const pattern of [DAY_MONTH, MONTH_DAY, DAY_DOT_MONTH]) {
    const match = pattern.exec(text);
    const { day = "", word, number = "", year } = match?.groups ?? {};
    const month = word === undefined ? Number(number) : 1 + MONTHS.findIndex((names) => names.test(word));
    if (!match || month < 1 || month > 12) continue;
    const yearlyDate = `${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    const bare = WEEKDAYS.reduce((words, names) => words.replace(names, " "), ` ${rest} `);
    return { day: year === undefined ? { yearlyDate } : { date: `${year}-${yearlyDate}` }, rest: bare };
  }
  return undefined;
}

// Letters enough to tell the months of seven languages apart.
const MONTHS = [
  /^(?:jan|ene|gen)/,
  /^(?:feb|fev)/,
  /^(?:mar|maer|marz|maa|mrt)/,
  /^(?:apr|abr|avr)/,
  /^(?:may|mai|mag|mei|mayo)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|ott|out)/,
  /^nov/,
  /^(?:dec|dez|dic)/,
];
const MONTH =
  "(?<word>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|januar|februar|marz|mai|juni|juli|oktober|dezember|dez|okt|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro)\\.?";
const YEAR = "(?:,? (?:de |del )?(?<year>20\\d\\d))?";
const DAY_MONTH = new RegExp(
  ` (?:(?:on |am |le |el |il |op |em |dia )(?:the )?)?(?<day>\\d{1,2})(?:st|nd|rd|th|er|[.º°])? ?(?:de |di |of )?${MONTH}${YEAR}(?=[ ,]),?`,
);
const MONTH_DAY = new RegExp(
  ` (?:on )?${MONTH} (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?${YEAR}(?=[ ,])(?! ?[:.h]\\d),?`,
);
const DAY_DOT_MONTH = / (?:am )?(?<day>\d{1,2})\.(?<number>\d{1,2})\.(?=[ ,]),?/;

/** "13am" is no time; "17:30 in the afternoon" is one. */
function wallClockTime(hour: number, minute: number, half: string | undefined): WallClockTime | undefined {
  if (minute > 59 || hour > 23 || (half === "a" && hour > 12) || (half !== undefined && hour === 0)) return undefined;
  if (half === undefined || hour > 12) return { hour, minute };
  return { hour: (hour % 12) + (half === "p" ? 12 : 0), minute };
}
