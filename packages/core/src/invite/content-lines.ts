/**
 * The content lines of an iCalendar text (RFC 5545 §3.1), unfolded, mended, balanced, and reduced to what an invite
 * needs, so that one bad line or one forgotten END costs no good line. Alarms, to-dos and unknown components are skipped.
 */

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
  VCALENDAR: new Set(["METHOD", "X-WR-TIMEZONE"]),
  VEVENT: new Set(
    "UID SEQUENCE RECURRENCE-ID DTSTAMP DTSTART DTEND DURATION RRULE SUMMARY LOCATION DESCRIPTION ORGANIZER ATTENDEE STATUS".split(
      " ",
    ),
  ),
  VTIMEZONE: new Set(["TZID", "X-LIC-LOCATION"]),
  STANDARD: OBSERVANCE,
  DAYLIGHT: OBSERVANCE,
};

// RFC 2445 tools folded between a name and its value: `METHOD`, then ` :REQUEST`.
const NAME_ALONE = /^[A-Za-z][A-Za-z0-9-]{0,40}\s*$/;
const VALUE_FOLDED = /^[ \t]+[:;]/;

// Properties whose value may go on in a line that was broken without the space that folding asks for.
const MAY_RUN_ON = /^(?:DESCRIPTION|SUMMARY|LOCATION)[;:]/i;
// A piece this long was broken by a folder, a shorter one by an author who pressed Enter.
const FOLD_WIDTH = 60;
const LACKS_ADDRESS = /^(?:ATTENDEE|ORGANIZER)[;:][^@]*$/i;

/** Joins folded lines (§3.1) and lines broken without folding; any line end will do; BOM, NUL and blank lines go. */
function unfold(text: string): string[] {
  const lines: string[][] = [];
  const raws = text.split(/\r\n|\r|\n/).map((raw) => raw.replace(/[\u0000\ufeff]+/g, ""));
  const filled = raws.filter((raw) => raw.trim() !== "");
  for (const [index, raw] of filled.entries()) {
    const last = lines.at(-1);
    const head = last?.[0] ?? "";
    const opens = propertyName(raw) !== "" || (NAME_ALONE.test(raw) && VALUE_FOLDED.test(filled[index + 1] ?? ""));
    if (last && /^[ \t]/.test(raw)) last.push(raw.slice(1));
    else if (!last || opens) lines.push([raw]);
    else if (MAY_RUN_ON.test(head)) last.push((last.at(-1) ?? "").length >= FOLD_WIDTH ? raw : `\\n${raw}`);
    else if (last.length < 8 && LACKS_ADDRESS.test(last.join(""))) last.push(raw);
  }
  return lines.map((pieces) => pieces.join("").trim());
}

/** The line as ical.js reads it, or undefined when it is not needed or nothing can be had from it. */
function mend(line: string, component: string): string | undefined {
  const name = propertyName(line);
  if (!KEPT[component]?.has(name)) return undefined;
  const inEvent = component === "VEVENT";
  if (name !== "RRULE") return DATES.has(name) && inEvent ? mendDate(name, line) : line;
  // Of an event's rule only its being there matters (R10); a zone's rule is short or it is none.
  if (inEvent) return "RRULE:FREQ=YEARLY";
  return line.length <= 500 ? line : undefined;
}

const DATES = new Set(["DTSTART", "DTEND", "RECURRENCE-ID", "DTSTAMP"]);

/**
 * Date properties are written anew with the two parameters that matter, because their zone names break the quoting
 * rules more often than any other value: `TZID=(UTC+01:00) Berlin:2026…`, `TZID="Berlin:2026…"`.
 */
function mendDate(name: string, line: string): string | undefined {
  if (line.length > 1_000) return undefined;
  const value = /:\s*(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(Z?))?["\s]*$/i.exec(line);
  if (!value) return undefined;
  const [, year, month, day, hour, minute, second = "00", utc = ""] = value;
  const date = `${year}${month}${day}`;
  const zone = /;\s*TZID\s*=\s*(.{1,200})$/i.exec(line.slice(0, value.index))?.[1];
  const tzid = zone
    ?.replace(/;\s*[A-Z-]+\s*=.*$/i, "")
    .replaceAll('"', "")
    .trim();
  if (hour === undefined) return `${name};VALUE=DATE:${date}`;
  return `${name}${tzid ? `;TZID="${tzid}"` : ""}:${date}T${hour}${minute}${second}${utc.toUpperCase()}`;
}
