/**
 * A calendar day as people write it in a vacation notice ("Monday, May 5", "5. Mai", "le 12 mai", "2025-05-12"), read
 * against the day of the mail. What may be two days is none.
 */

/** `day` is `YYYY-MM-DD`; `start` and `end` are where it stands in the text. */
export type FoundDay = { day: string; start: number; end: number };

const DAY_MS = 86_400_000;

/** Lower case without accents, of the same length as far as Latin letters go; `’` is `'`. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/[ \t\u00a0\u202f]+/g, " ");
}

/** The first day that a folded text names, up to a year after `sent`; undefined when it names none, or two at once. */
export function findDay(text: string, sent: Date): FoundDay | undefined {
  const found = [written, numeric, weekday, relative]
    .map((read) => read(text, sent))
    .filter((one) => one !== undefined)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const [first, second] = found;
  // "Friday, March 14" is one day, and not the coming Friday.
  return first && second && second.start - first.end <= BESIDE ? { ...second, start: first.start } : first;
}

/** Characters between a weekday and its date: "Friday, the ". */
const BESIDE = 8;

const MONTHS = [
  "jan january januar januari janvier janv enero ene gennaio gen janeiro tammikuuta",
  "feb february februar februari fevrier fevr fev febrero febbraio fevereiro helmikuuta",
  "mar march marz maerz mrz mars marzo maart mrt marco maaliskuuta",
  "apr april avril avr abril abr aprile huhtikuuta",
  "may mai mayo maggio mag maio mei maj toukokuuta",
  "jun june juni juin junio giugno giu junho kesakuuta",
  "jul july juli juillet juil julio luglio lug julho heinakuuta",
  "aug august aout agosto ago augustus augusti elokuuta",
  "sep sept september septembre septiembre settembre set setembro syyskuuta",
  "oct october okt oktober octobre octubre ottobre ott outubro out lokakuuta",
  "nov november novembre noviembre novembro marraskuuta",
  "dec december dez dezember decembre dic diciembre dicembre dezembro desember des joulukuuta",
];
const WEEKDAYS = [
  "sunday sun sonntag dimanche domingo domenica zondag sondag",
  "monday mon montag lundi lunes lunedi segunda segunda-feira maandag mandag",
  "tuesday tue tues dienstag mardi martes martedi terca terca-feira dinsdag tisdag tirsdag",
  "wednesday wed mittwoch mercredi miercoles mercoledi quarta quarta-feira woensdag onsdag",
  "thursday thu thur thurs donnerstag jeudi jueves giovedi quinta quinta-feira donderdag torsdag",
  "friday fri freitag vendredi viernes venerdi sexta sexta-feira vrijdag fredag",
  "saturday sat samstag sonnabend samedi sabado sabato zaterdag lordag",
];

const indexed = (lists: string[]): Map<string, number> =>
  new Map(lists.flatMap((list, index) => list.split(" ").map((word): [string, number] => [word, index])));
const MONTH_INDEX = indexed(MONTHS);
const WEEKDAY_INDEX = indexed(WEEKDAYS);
const oneOf = (words: Map<string, number>): string => [...words.keys()].sort((a, b) => b.length - a.length).join("|");

// 5 May 2025 · 5th of May · 5. Mai · 1er mai · 12 de mayo de 2025
const DAY_MONTH = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th|er|o|a|\\.)? ?(?:of |de |den |d')?(${oneOf(MONTH_INDEX)})\\b\\.?,?(?: ?(?:de |del |do )?(20\\d\\d)\\b)?`,
);
// May 5, 2025 · March 3rd · Aug 15
const MONTH_DAY = new RegExp(
  `\\b(${oneOf(MONTH_INDEX)})\\b\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:\\d)(?:,? (20\\d\\d)\\b)?`,
);

function written(text: string, sent: Date): FoundDay | undefined {
  const dayFirst = DAY_MONTH.exec(text);
  const monthFirst = MONTH_DAY.exec(text);
  const match = earlier(dayFirst, monthFirst);
  if (!match) return undefined;
  const [day, month, year] = match === dayFirst ? [match[1], match[2], match[3]] : [match[2], match[1], match[3]];
  return at(match, dayOf(year, (MONTH_INDEX.get(month ?? "") ?? 0) + 1, Number(day), sent));
}

function earlier(a: RegExpExecArray | null, b: RegExpExecArray | null): RegExpExecArray | null {
  if (!a || !b) return a ?? b;
  return a.index <= b.index ? a : b;
}

// 2025-05-12 · 12.05.2025 · 12.5. · 12/05/2025 · 5/12
const ISO = /\b(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})\b/;
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(?:(20\d\d|\d\d)\b)?/;
const SLASHED = /\b(\d{1,2})[/-](\d{1,2})(?:[/-](20\d\d|\d\d))?\b/;

function numeric(text: string, sent: Date): FoundDay | undefined {
  const iso = ISO.exec(text);
  if (iso) return at(iso, dayOf(iso[1], Number(iso[2]), Number(iso[3]), sent));
  const dotted = DOTTED.exec(text);
  if (dotted) return at(dotted, dayOf(dotted[3], Number(dotted[2]), Number(dotted[1]), sent));
  const slashed = SLASHED.exec(text);
  if (!slashed) return undefined;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  const days = [dayOf(slashed[3], second, first, sent), dayOf(slashed[3], first, second, sent)];
  const [one, other] = days.filter((day) => day !== undefined);
  // 5/6 is the fifth of June to some and the sixth of May to others: never guess.
  return other === undefined || one === other ? at(slashed, one) : undefined;
}

const WEEKDAY = new RegExp(`\\b(${oneOf(WEEKDAY_INDEX)})\\b`);

/** The next such day after the mail's own. */
function weekday(text: string, sent: Date): FoundDay | undefined {
  const match = WEEKDAY.exec(text);
  if (!match) return undefined;
  const wanted = WEEKDAY_INDEX.get(match[1] ?? "") ?? 0;
  const ahead = (wanted - sent.getUTCDay() + 7) % 7 || 7;
  return at(match, isoDay(sent.getTime() + ahead * DAY_MS));
}

// tomorrow · morgen · demain
const TOMORROW = /\b(?:tomorrow|morgen(?! fruh)|demain|manana|domani|amanha)\b/;
// next week · nächste Woche: its Monday
const NEXT_WEEK =
  /\b(?:next week|nachste[rn]? woche|kommende[rn]? woche|la semaine prochaine|la proxima semana|la prossima settimana|volgende week|na proxima semana)\b/;

function relative(text: string, sent: Date): FoundDay | undefined {
  const tomorrow = TOMORROW.exec(text);
  if (tomorrow) return at(tomorrow, isoDay(sent.getTime() + DAY_MS));
  const week = NEXT_WEEK.exec(text);
  return week ? at(week, isoDay(sent.getTime() + ((8 - sent.getUTCDay()) % 7 || 7) * DAY_MS)) : undefined;
}

function at(match: RegExpExecArray, day: string | undefined): FoundDay | undefined {
  return day === undefined ? undefined : { day, start: match.index, end: match.index + match[0].length };
}

/** Days that lie further back are next year's; further ahead than a year is no return. */
const [MOST_BACK, MOST_AHEAD] = [30, 370];

function dayOf(year: string | undefined, month: number, day: number, sent: Date): string | undefined {
  const years = year === undefined ? [sent.getUTCFullYear(), sent.getUTCFullYear() + 1] : [fullYear(Number(year))];
  for (const candidate of years) {
    const time = Date.UTC(candidate, month - 1, day);
    if (new Date(time).getUTCMonth() !== month - 1 || day < 1) return undefined;
    const ahead = (time - sent.getTime()) / DAY_MS;
    if (ahead >= -MOST_BACK && ahead <= MOST_AHEAD) return isoDay(time);
  }
  return undefined;
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** The first of Monday to Friday after a day. */
export function nextWorkingDay(day: string): string {
  let time = Date.parse(`${day}T00:00:00Z`);
  do time += DAY_MS;
  while ([0, 6].includes(new Date(time).getUTCDay()));
  return isoDay(time);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
