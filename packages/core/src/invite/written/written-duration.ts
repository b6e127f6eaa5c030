/** How long a meeting lasts, in the words of seven languages: "(45 minutes)", "for 1 hour", "Dauer: 60 Min.", "30 Minute Interview". */

/** The minutes of a stated duration, and the line with it blanked: its digits are no time of day. `rest` is as long as `line`. */
export function cutDuration(line: string): { rest: string; minutes?: number | undefined } {
  const match = LED.exec(line) ?? OF_MEETING.exec(line);
  const minutes = match?.groups && minutesOf(match.groups);
  if (!match || minutes === undefined) return { rest: line };
  const blank = " ".repeat(match[0].length);
  return { rest: line.slice(0, match.index) + blank + line.slice(match.index + match[0].length), minutes };
}

/** Minutes of a value that is nothing but a duration ("45 mins", "1 Stunde", "1h30"), or of a title that states one. */
export function statedMinutes(text: string): number | undefined {
  const line = text.slice(0, 200);
  const alone = new RegExp(`^\\s*${LENGTH}\\s*$`, "iu").exec(line)?.groups;
  return alone ? minutesOf(alone) : cutDuration(line).minutes;
}

function minutesOf({ hours, more, minutes }: Partial<Record<string, string>>): number | undefined {
  // "for an hour", "eine Stunde"
  const counted = hours === undefined ? 0 : /\d/.test(hours) ? Number(hours.replace(",", ".")) : 1;
  const whole = counted * 60 + Number(more ?? minutes ?? 0);
  return whole >= 5 && whole <= 12 * 60 ? Math.round(whole) : undefined;
}

const HOURS = "(?:hours?|hrs?|h|stunden?|std\\.?|heures?|horas?|or[ae]|uur|uren)";
const MINUTES = "(?:minutes?|mins?\\.?|minuten?|minutos?|minut[io])";
const LENGTH = `(?:(?<hours>\\d{1,2}(?:[.,]5)?|\\b(?:an?|one|eine?r?|une?|una|un'|een|uma))[ -]?${HOURS}(?:[ ,]{0,2}(?:and |und |et |y |e |en )?(?<more>\\d{2}) ?${MINUTES}?)?|(?<minutes>\\d{1,3})[ -]?${MINUTES})(?![\\p{L}\\d])`;
const LEADS =
  "(?:\\(|\\b(?:for|for about|lasting|lasts?|dauert|dure|dura|duurt|length:?|duration:?|dauer:?|duree ?:?|duración:?|duracion:?|durée ?:?|durata:?|duur:?|duração:?|duracao:?|durante|pendant|pour une|per|für|fur|voor)\\s)\\s?(?:(?:duration|dauer|dur[eé]e|duraci[oó]n|durata|duur|dura[cç][aã]o) ?:? ?)?(?:de )?";
const LED = new RegExp(`${LEADS}${LENGTH}\\)?`, "iu");
// "30 Minute Interview", "45-min call", "60-minütiges Gespräch". "10 minutes before" says nothing of the meeting's length.
const OF_MEETING =
  /(?<!\d)(?<minutes>\d{2,3})[ -]?min(?:ute|ute[ns]|s|\.|u?tiges?|ütiges?)? (?:\p{L}+ ){0,2}?(?:interview|call|chat|meeting|screen|conversation|session|gespr|entretien|entrevista|colloquio|gesprek|appel|llamada|reuni)/iu;
