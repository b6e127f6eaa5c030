/**
 * The content lines of an iCalendar text (RFC 5545 §3.1), unfolded, mended, balanced, and reduced to what an invite
 * needs, so that one bad line or one forgotten END costs no good line. Alarms, to-dos and unknown components are skipped.
 * vCalendar 1.0, which Outlook 97 and phones still write, is read the same way: its quoted-printable values are decoded.
 */
import { calendarText, quotedPrintable } from "./calendar-text.ts";

/** Lines that ical.js can assemble: every BEGIN has its END, nothing stands outside a component. */
export function contentLines(text: string): string[] {
  const kept: string[] = [];
  const open: string[] = [];
  let skipped = 0;
  const closeDownTo = (depth: number): void => {
    while (open.length > depth) kept.push(`END:${open.pop()}`);
  };
  for (const line of unfold(text)) {
    const [, edge, component = ""] = EDGE.exec(line)?.map((word) => word.toUpperCase()) ?? [];
    const rank = RANK.get(component);
    if (edge === "BEGIN" && rank === undefined) skipped++;
    else if (edge === "BEGIN" && rank !== undefined) {
      // A component that opens where it cannot stand says that the END before it was forgotten.
      skipped = 0;
      closeDownTo(open.filter((above) => (RANK.get(above) ?? 0) < rank).length);
      if (rank === 2 && open.at(-1) !== "VTIMEZONE") continue;
      open.push(component);
      kept.push(`BEGIN:${component}`);
    } else if (edge === "END" && rank === undefined) skipped = Math.max(0, skipped - 1);
    else if (edge === "END") {
      skipped = 0;
      if (open.includes(component)) closeDownTo(open.lastIndexOf(component));
    } else if (skipped === 0) {
      const mended = mend(line, open.at(-1) ?? "");
      if (mended !== undefined) kept.push(mended);
    }
  }
  closeDownTo(0);
  return kept;
}

/** `DTSTART` of `dtstart;TZID=…:…`; empty when the line opens with no name. */
function propertyName(line: string): string {
  return /^([A-Za-z][A-Za-z0-9-]{0,40})[ \t]*[;:]/.exec(line)?.[1]?.toUpperCase() ?? "";
}

const EDGE = /^(BEGIN|END)[ \t]*:[ \t]*(.{0,60})/i;
const RANK: ReadonlyMap<string, number> = new Map([
  ["VCALENDAR", 0],
  ["VEVENT", 1],
  ["VTIMEZONE", 1],
  ["STANDARD", 2],
  ["DAYLIGHT", 2],
]);

const OBSERVANCE = new Set(["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"]);
const KEPT: Partial<Record<string, ReadonlySet<string>>> = {
  VCALENDAR: new Set(["METHOD", "X-WR-TIMEZONE", "TZ", "DAYLIGHT"]),
  VEVENT: new Set([
    ..."UID SEQUENCE RECURRENCE-ID DTSTAMP DTSTART DTEND DURATION RRULE SUMMARY LOCATION DESCRIPTION".split(" "),
    ..."ORGANIZER ATTENDEE STATUS X-MICROSOFT-CDO-ALLDAYEVENT".split(" "),
  ]),
  VTIMEZONE: new Set(["TZID", "X-LIC-LOCATION"]),
  STANDARD: OBSERVANCE,
  DAYLIGHT: OBSERVANCE,
};

// RFC 2445 tools folded between a name and its value: `METHOD`, then ` :REQUEST`.
const NAME_ALONE = /^[A-Za-z][A-Za-z0-9-]{0,40}\s*$/;
const VALUE_FOLDED = /^[ \t]+[:;]/;
// Folded inside a name, as a narrow folder does: `X-MICROSOFT-CDO-`, then ` BUSYSTATUS:BUSY`.
const NAME_BROKEN = /^(?:[Xx]-[A-Za-z0-9-]{0,40}|[A-Z][A-Z-]{4,40})$/;

// Properties whose value may go on in a line that was broken without the space that folding asks for.
const MAY_RUN_ON = /^(?:DESCRIPTION|SUMMARY|LOCATION)[;:]/i;
// vCalendar 1.0: `SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gespr=C3=A4ch mit =`, and on without a space.
const QUOTED_PRINTABLE = /^[^:]{0,200};(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i;
const SOFT_BREAK = /=[ \t]*$/;
// A piece this long was broken by a folder, a shorter one by an author who pressed Enter.
const FOLD_WIDTH = 60;
const LACKS_ADDRESS = /^(?:ATTENDEE|ORGANIZER)[;:][^@]*$/i;

/** Joins folded lines (§3.1) and lines broken without folding; any line end will do; BOM, NUL and blank lines go. */
function unfold(text: string): string[] {
  const lines: string[][] = [];
  const raws = calendarText(text.replace(/[\u0000\ufeff]+/g, "")).split(/\r\n|\r|\n/);
  const filled = raws.filter((raw) => raw.trim() !== "");
  // What is folded behind a line that was dropped goes with it.
  let dropped = false;
  for (const [index, raw] of filled.entries()) {
    const last = lines.at(-1);
    const folds = /^[ \t]/.test(raw);
    if (last && SOFT_BREAK.test(last.at(-1) ?? "") && QUOTED_PRINTABLE.test(last[0] ?? "")) {
      last.push((last.pop() ?? "").replace(SOFT_BREAK, ""), raw);
    } else if (last && folds && !dropped) last.push(raw.slice(1));
    else if (!folds && (!last || opensLine(raw, filled[index + 1] ?? ""))) {
      lines.push([raw]);
      dropped = false;
    } else if (!folds) dropped = !(last && goesOn(last, raw));
  }
  return lines.map((pieces) => pieces.join("").trim());
}

function opensLine(raw: string, next: string): boolean {
  if (propertyName(raw) !== "") return true;
  return (NAME_ALONE.test(raw) && VALUE_FOLDED.test(next)) || (NAME_BROKEN.test(raw) && /^[ \t]/.test(next));
}

/** Takes up a line that was broken without folding, if it may be one. */
function goesOn(line: string[], raw: string): boolean {
  if (MAY_RUN_ON.test(line[0] ?? "")) line.push((line.at(-1) ?? "").length >= FOLD_WIDTH ? raw : `\\n${raw}`);
  else if (line.length < 8 && LACKS_ADDRESS.test(line.join(""))) line.push(raw);
  else return false;
  return true;
}

/** The line as ical.js reads it, or undefined when it is not needed or nothing can be had from it. */
function mend(line: string, component: string): string | undefined {
  const name = propertyName(line);
  if (!KEPT[component]?.has(name)) return undefined;
  const inEvent = component === "VEVENT";
  if (DATES.has(name) && inEvent) return mendDate(name, line);
  if (QUOTED_PRINTABLE.test(line)) {
    const value = quotedPrintable(line.slice(line.indexOf(":") + 1));
    return `${name}:${value.replace(/\r?\n/g, "\\n")}`;
  }
  // `ATTENDEE ;CN=Jane:mailto:…`: the space is in the name's way only.
  if (name !== "RRULE") return line.replace(/^([^;:]+?)[ \t]+([;:])/, "$1$2");
  // Of an event's rule only its being there matters (R10); a zone's rule is short or it is none.
  if (inEvent) return "RRULE:FREQ=YEARLY";
  return line.length <= 500 ? line : undefined;
}

const DATES = new Set(["DTSTART", "DTEND", "RECURRENCE-ID", "DTSTAMP"]);

/**
 * Date properties are written anew with the parameters that matter, because their zone names break the quoting rules
 * more often than any other value: `TZID=(UTC+01:00) Berlin:2026…`, `TZID="Berlin:2026…"`.
 */
function mendDate(name: string, line: string): string | undefined {
  if (line.length > 1_000) return undefined;
  const value = DATE_TIME.exec(line);
  if (!value) return undefined;
  const [, year, month, day, hour, minute, second = "00", utc = ""] = value;
  const date = `${year}${month}${day}`;
  const parameters = line.slice(0, value.index);
  const zone = /;\s*TZID\s*=\s*(.{1,200})$/i.exec(parameters)?.[1];
  const tzid = zone
    ?.replace(/;\s*[A-Z-]+\s*=.*$/i, "")
    .replaceAll('"', "")
    .trim();
  const range = /;\s*RANGE\s*=\s*"?THISANDFUTURE/i.test(parameters) ? ";RANGE=THISANDFUTURE" : "";
  if (hour === undefined) return `${name}${range};VALUE=DATE:${date}`;
  const zoned = tzid && utc === "" ? `;TZID="${tzid}"` : "";
  const clock = `${date}T${hour}${minute}${second}`;
  return `${name}${range}${zoned}:${/^[+-]/.test(utc) ? atOffset(clock, utc) : clock + utc.toUpperCase()}`;
}

// `20261124T150000Z`, and what JSON makes of it: `2026-11-24T15:00:00.000Z`, `2026-11-24 16:00:00+01:00`.
const DATE_TIME =
  /:\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,6})?)?(Z?|[+-]\d\d:?\d\d))?["\s]*$/i;

/** A local time with its offset, which iCalendar does not have and programs write all the same, in UTC. */
function atOffset(clock: string, offset: string): string {
  const iso = clock.replace(/^(....)(..)(..)T(..)(..)(..)$/, "$1-$2-$3T$4:$5:$6");
  const date = new Date(`${iso}${offset.replace(/^(...):?(..)$/, "$1:$2")}`);
  return Number.isNaN(date.getTime()) ? clock : date.toISOString().replace(/[-:]|\.000/g, "");
}
