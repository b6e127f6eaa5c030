/**
 * When the meeting of a forwarded text is: under its labels ("When: …", "Date: …" with "Time: …"), in the subject that a
 * calendar wrote, or in a plain sentence ("Your interview is confirmed for Tuesday 4 March at 2 pm CET").
 */

import { folded, sentencesOf } from "../people/plain-words.ts";
import type { Entry, Reading } from "./entries.ts";
import { appoints, speaksOfInterview } from "./occasion.ts";
import type { Reading as DateReading, Day } from "./written-date.ts";
import { statedMinutes } from "./written-duration.ts";
import { lasting, readWrittenTime, type WrittenTime } from "./written-time.ts";

/** `labelled`: a label or a calendar's subject stated it. `undecided`: sentences name several times, and no one is meant. */
export type StatedWhen = { time?: WrittenTime | undefined; by: "label" | "subject" | "sentence" | "nothing" };

/** `announced` is the time in a calendar's subject line; `headline` the subject; `reference` when the mail was sent. */
export type WhenContext = {
  announced?: string | undefined;
  headline: string;
  reference?: Date | undefined;
  /** The day on which the text itself was written, for "tomorrow"; not the day on which it was forwarded. */
  written?: Day | undefined;
};

export function statedWhen(reading: Reading, context: WhenContext): StatedWhen {
  const body = outsideHeaders(reading.entries);
  const said = speaksOfInterview(context.headline) || reading.paragraphs.slice(0, 40).some(appoints);
  const length = lengthIn(body, context.headline);
  const completed = (time: WrittenTime | undefined): WrittenTime | undefined => time && completedBy(time, body, length);
  const byLabel = completed(underLabels(body, said, context));
  if (byLabel) return { time: byLabel, by: "label" };
  const { announced } = context;
  const bySubject = announced && readWrittenTime(announced, { dayFirst: false, reference: context.reference });
  if (bySubject && !bySubject.allDay) return { time: completed(bySubject), by: "subject" };
  const bySentence = completed(inSentences(reading, context));
  return bySentence ? { time: bySentence, by: "sentence" } : { by: "nothing" };
}

/** Without the header lines of forwarded and returned mails, whose "Date:" is when somebody wrote. */
function outsideHeaders(entries: Entry[]): Entry[] {
  const heads = new Set(entries.filter(({ kind }) => kind === "from" || kind === "to").map(({ block }) => block));
  const isHead = ({ kind, block, value }: Entry): boolean =>
    kind === "day" && (heads.has(block) || PRINTED_DATE.test(value));
  return entries.filter((entry) => !isHead(entry));
}

// Mon, 2 Nov 2026 09:00:00 +0100: nobody meets on the second.
const PRINTED_DATE = /\d{1,2}:\d{2}:\d{2}\s*(?:[+-]\d{4}|\(|[A-Z]{2,4}\b)/;

/** The first "when" that can be read (a mere "Date:" only where the text speaks of an interview); a time of day alone is completed by the date that stands beside it. */
function underLabels(entries: Entry[], said: boolean, { reference, written }: WhenContext): WrittenTime | undefined {
  const days = entries.filter(({ kind }) => kind === "day");
  let fallback: WrittenTime | undefined;
  for (const { value, dayFirst, kind } of entries) {
    if (kind !== "when" && (kind !== "day" || !said)) continue;
    const alone = readWrittenTime(value, { dayFirst, reference, written: kind === "when" ? written : undefined });
    if (alone && (!alone.allDay || kind === "when"))
      return alone.allDay ? (timeBeside(entries, value, reference) ?? alone) : alone;
    for (const day of kind === "when" && !alone ? days : []) {
      const both = readWrittenTime(`${day.value} ${value}`, { dayFirst: day.dayFirst, reference });
      if (both && !both.allDay) return both;
    }
    fallback ??= alone;
  }
  return fallback;
}

/** "Start: 24 November" and "Time: 4pm": the date stands under one label, the time of day under another. */
function timeBeside(entries: Entry[], date: string, reference: Date | undefined): WrittenTime | undefined {
  for (const { kind, value, dayFirst } of entries) {
    if (kind !== "when" || value === date) continue;
    const both = readWrittenTime(`${date} ${value}`, { dayFirst, reference });
    if (both && !both.allDay) return both;
  }
  return undefined;
}

/** With the end, the zone and the length that stand under labels of their own. */
function completedBy(time: WrittenTime, entries: Entry[], length: number | undefined): WrittenTime {
  const zones = entries.filter(({ kind }) => kind === "zone").map(({ value }) => value.split("\n")[0] ?? "");
  const zoned = time.zones.length > 0 ? time : { ...time, zones: zones.filter((words) => words !== "").slice(0, 3) };
  if (zoned.end || zoned.allDay) return zoned;
  for (const { value, dayFirst } of entries.filter(({ kind }) => kind === "ends")) {
    const { year, month, day } = zoned.start;
    const ends =
      readWrittenTime(value, { dayFirst }) ?? readWrittenTime(`${year}-${month}-${day} ${value}`, { dayFirst });
    if (ends && !ends.allDay) return { ...zoned, end: ends.start };
  }
  return length === undefined ? zoned : lasting(zoned, length);
}

/** "Duration: 45 minutes", or the name of a booking page: "30 Minute Interview". */
function lengthIn(entries: Entry[], headline: string): number | undefined {
  const stated = entries.filter(({ kind }) => kind === "length" || kind === "title").map(({ value }) => value);
  return [...stated, headline].map(statedMinutes).find((minutes) => minutes !== undefined);
}

/** The one time that the sentences about an interview name; none where they name several. */
function inSentences({ paragraphs, entries }: Reading, context: WhenContext): WrittenTime | undefined {
  const { headline, reference, written } = context;
  const times: WrittenTime[] = [];
  const said = speaksOfInterview(headline);
  // A mail whose header is in a language that writes the day first writes its dates so too.
  const how = { dayFirst: entries.some(({ dayFirst }) => dayFirst), reference };
  for (const [at, paragraph] of paragraphs.slice(0, MOST_PARAGRAPHS).entries()) {
    if (ATTRIBUTION.test(paragraph)) continue;
    if (!said && !appoints(`${paragraphs[at - 1] ?? ""} ${paragraph}`)) continue;
    const sentences = sentencesOf(paragraph);
    // "Our office is closed on Friday": only a sentence that makes the appointment dates it by a weekday or "tomorrow".
    const dated = (words: string): DateReading => (appoints(words) ? { ...how, written } : how);
    const read = sentences.flatMap((sentence) => readSentence(sentence, dated(sentence)) ?? []);
    const isShort = paragraph.length <= MOST_SENTENCE;
    const whole = read.length > 0 || !isShort ? undefined : readSentence(paragraph, dated(paragraph));
    times.push(...read, ...(whole ? [whole] : []));
  }
  const [first] = times;
  const starts = new Set(times.map(({ start }) => Object.values(start).join(" ")));
  if (!first || starts.size > 1) return undefined;
  return times.find(({ end, zones }) => end && zones.length > 0) ?? times.find(({ end }) => end) ?? first;
}

const MOST_PARAGRAPHS = 200;
const MOST_SENTENCE = 300;

/** A sentence with a date and a time of day that is no deadline. */
function readSentence(sentence: string, how: DateReading): WrittenTime | undefined {
  if (!/\d/.test(sentence) || sentence.length > MOST_SENTENCE * 2) return undefined;
  const line = sentence.slice(0, MOST_SENTENCE);
  if (DEADLINE.test(folded(line))) return undefined;
  const time = readWrittenTime(line, how);
  // "Mon 23 at 10:00, Tue 24 at 16:00 or Wed 25": slots to choose from.
  return time && !time.allDay && !time.otherDay ? time : undefined;
}

const ATTRIBUTION =
  /(?:wrote|schrieb(?: am)?|a écrit|escribió|ha scritto|schreef|escreveu|skrev|kirjoitti)\s*:?\s*$|^(?:On|Am|Le|El|Il|Op|Em|Den) .{6,160}(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev)\b/iu;
// "Please reply by Friday 20 November, 5pm", "Antworten Sie bitte bis …", "avant le …", "entro il …"
const DEADLINE =
  /\b(?:by|before|deadline|no later than|expires?|expiring|rsvp|respond|spatestens|antworten|ruckmeldung|bis zum|avant|au plus tard|antes de|a mas tardar|entro|uiterlijk|reageer|ate o dia)\b.{0,40}\d|\b(?:sent|received|gesendet|empfangen|envoye|enviado|inviato|verzonden) (?:on|at|am|le|el|il|op|em)?\b.{0,20}\d/;
