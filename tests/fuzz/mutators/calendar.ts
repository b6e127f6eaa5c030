/** Damage to calendar objects (RFC 5545), wherever in a mail they stand; encoded ones are opened and closed again. */
import type { Random } from "../random.ts";
import { folded } from "../stage.ts";
import type { Mutator } from "./mutator.ts";

const LINES = [
  "RRULE:FREQ=SECONDLY",
  "RRULE:FREQ=SECONDLY;COUNT=2147483647",
  "RRULE:FREQ=YEARLY;BYDAY=53MO;INTERVAL=0;UNTIL=99991231T235959Z",
  "RRULE:FREQ=YEARLY;BYSECOND=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3;BYHOUR=0,1,2;BYDAY=MO,TU,WE",
  `EXDATE:${"20261201T150000Z,".repeat(500)}`,
  `RDATE;VALUE=PERIOD:${"20261201T150000Z/PT1H,".repeat(500)}`,
  "DTSTART:20260229T250000",
  "DTSTART;TZID=Nowhere/Land:20261201T150000",
  'DTSTART;TZID="W. Europe Standard Time:20261201T150000',
  "DTSTART;VALUE=DATE:20261201",
  "DTSTART:99991231T235959Z",
  "DTSTART:00000000T000000Z",
  "DTEND:19700101T000000Z",
  "DURATION:P99999999999W",
  "DURATION:-PT1H",
  "SEQUENCE:99999999999999999999",
  "SEQUENCE:-1",
  "METHOD:CANCEL",
  "METHOD:REPLY",
  "STATUS:CANCELLED",
  "UID:",
  `UID:${"u".repeat(5_000)}`,
  "RECURRENCE-ID:20261201T150000Z",
  "ATTENDEE:mailto:",
  "ATTENDEE;CN=\u202eX\u202c:mailto:x@example.net",
  'ATTENDEE;CN="A;B:C":MAILTO:x@example.net?subject=y',
  "ORGANIZER:invalid:nomail",
  `SUMMARY:${"{{x}} <b>".repeat(200)}`,
  "SUMMARY:x\\r\\nBcc: y@example.net",
  "DESCRIPTION:\\\\\\",
  "BEGIN:VALARM",
  "BEGIN:VEVENT",
  "END:VEVENT",
  "END:VCALENDAR",
  "BEGIN:VTIMEZONE",
  "TZOFFSETTO:+9999",
  ":",
  ";;;;=:",
];

export const calendarMutators: Mutator[] = [
  edited("a line put in", (lines, random) => lines.toSpliced(random.int(lines.length), 0, random.pick(LINES))),
  edited("several lines put in", (lines, random) =>
    Array.from({ length: 6 }).reduce<string[]>(
      (all) => all.toSpliced(random.int(all.length), 0, random.pick(LINES)),
      lines,
    ),
  ),
  edited("a line lost", (lines, random) => lines.toSpliced(random.int(lines.length), 1)),
  edited("lines in another order", (lines, random) => [...lines].sort(() => (random.oneIn(3) ? 1 : -1))),
  edited("lines broken without a fold", (lines, random) =>
    lines.flatMap((line) => (random.oneIn(3) ? [line.slice(0, 9), line.slice(9)] : [line])),
  ),
  edited("folded at every letter", (lines) => lines.map((line) => line.replace(/(?!^)./g, "\r\n $&"))),
  edited("a thousand people", (lines) =>
    between(
      lines,
      Array.from({ length: 1_000 }, (_, n) => `ATTENDEE;CN=P${n}:mailto:p${n}@example.net`),
    ),
  ),
  edited("a thousand events", (lines) => {
    const [from, to] = [lines.indexOf("BEGIN:VEVENT"), lines.lastIndexOf("END:VEVENT")];
    const events = `${lines.slice(from, to + 1).join("\r\n")}\r\n`.repeat(1_000);
    return from < 0 ? lines : lines.toSpliced(to + 1, 0, events);
  }),
  edited("a thousand zones", (lines) =>
    lines.toSpliced(1, 0, ...Array.from({ length: 1_000 }, (_, n) => `BEGIN:VTIMEZONE\r\nTZID:Z${n}\r\nEND:VTIMEZONE`)),
  ),
  edited("a huge line", (lines) => between(lines, [`DESCRIPTION:${"word ".repeat(20_000)}`])),
  edited("cut", (lines, random) => lines.slice(0, random.int(lines.length))),
];

function edited(name: string, edit: (lines: string[], random: Random) => string[]): Mutator {
  const inText = (text: string, random: Random): string =>
    text.replace(/BEGIN:VCALENDAR[\s\S]*?(?:END:VCALENDAR|$)/g, (found) =>
      edit(found.split(/\r?\n/), random).join("\r\n"),
    );
  const inBase64 = (text: string, random: Random): string =>
    text.replace(/QkVHSU46VkNBTEVOREFS[A-Za-z0-9+/=\r\n]*/g, (found) =>
      folded(Buffer.from(inText(Buffer.from(found, "base64").toString("latin1"), random), "latin1").toString("base64")),
    );
  return { name: `calendar: ${name}`, apply: (source, random) => inBase64(inText(source, random), random) };
}

/** Lines put before the end of the first event. */
function between(lines: string[], fresh: string[]): string[] {
  const end = lines.indexOf("END:VEVENT");
  return end < 0 ? [...lines, ...fresh] : lines.toSpliced(end, 0, ...fresh);
}
