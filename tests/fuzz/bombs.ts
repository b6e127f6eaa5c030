/**
 * Mails made to keep a reader busy (R9, R10), each as a function of its size, so that it can be had at a megabyte and at
 * four sizes to see how the time grows. `ends` is what becomes of it at a megabyte.
 */
import { winmail } from "@debrief/core/invite/fixtures/winmail";
import { fromInsider, multipart } from "./seeds.ts";
import { type Door, folded, INTERVIEWER, RECRUITER } from "./stage.ts";

export type Bomb = { name: string; door: Door; of: (size: number) => string; ends: RegExp };

export const MEGABYTE = 1 << 20;

/** As many octets of the unit as are asked for. */
export function fill(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** The unit with a number in place of `#`, up to the size. */
function numbered(unit: string, size: number): string {
  const count = Math.max(1, Math.floor(size / (unit.length + 5)));
  return Array.from({ length: count }, (_, number) => unit.replaceAll("#", String(number))).join("");
}

const text = (body: string, parameters = "charset=utf-8"): string =>
  `Content-Type: text/plain; ${parameters}\r\n\r\n${body}`;
const html = (body: string): string => `Content-Type: text/html; charset=utf-8\r\n\r\n${body}`;
const field = (name: string, value: string): string => `${name}: ${value}\r\n${text("1. 4, fine.")}`;
const fromCandidate = (part: string): string => fromInsider("candidate", part);
const asAuthor = (author: string): string =>
  fromCandidate(text("1. 4, fine.")).replace(/^From: .*/, () => `From: ${author}`);

function calendar(lines: string): string {
  const event = `BEGIN:VEVENT\r\nUID:bomb@calendar.example.org\r\nDTSTART:20261201T140000Z\r\nDTEND:20261201T150000Z\r\nSUMMARY:Interview Jane Doe\r\nORGANIZER:mailto:${RECRUITER}\r\nATTENDEE;CN=Jane Doe:mailto:jane.doe@example.com\r\nATTENDEE;CN=Sam Patel:mailto:${INTERVIEWER.address}\r\n`;
  const whole = `BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n${event}${lines}END:VEVENT\r\nEND:VCALENDAR\r\n`;
  return fromInsider(
    "start",
    multipart("mixed", [text("Please start."), `Content-Type: text/calendar; method=REQUEST\r\n\r\n${whole}`]),
  );
}

function nested(depth: number): string {
  const levels = Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/mixed; boundary=n${level}\r\n\r\n--n${level}\r\n`,
  );
  return `${levels.join("")}${text("1. 4, fine.")}`;
}

function carried(depth: number): string {
  return `${fill("Content-Type: message/rfc822\r\n\r\n", depth * 32)}${text("1. 4, fine.")}`;
}

/** A winmail.dat whose every length and count says four thousand million. */
function lying(size: number): string {
  const whole = Buffer.from(
    winmail({
      messageClass: "IPM.Microsoft Schedule.MtgReq",
      properties: [{ tag: "0037", value: "Interview Jane Doe" }],
      files: [Buffer.alloc(size / 2, "x")],
    }),
  );
  for (let at = 15; at + 4 < whole.length; at += 64) whole.writeUInt32LE(0xffffffff, at);
  const part = `Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n${folded(whole.toString("base64"))}`;
  return fromInsider("start", multipart("mixed", [text("Please start."), part]));
}

const inBase64 = (type: string, content: string): string =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}`;
const inQuoted = (content: string): string =>
  `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${content}`;

const ANY = /^(?:feedback|ignored|held|command|started)/;
const UNREADABLE = /^ignored mail\.(?:unreadable|too_many_lines)/;

const candidate = (name: string, of: Bomb["of"], ends = ANY): Bomb => ({ name, door: "candidate", of, ends });
const starting = (name: string, of: Bomb["of"], ends = ANY): Bomb => ({ name, door: "start", of, ends });

/** What fills the structure of a mail. */
export const structures: Bomb[] = [
  candidate(
    "100,000 parts",
    (size) => fromCandidate(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${fill("--b\r\n\r\nx\r\n", size)}`),
    /too_many_parts/,
  ),
  candidate("10,000 levels", (size) => fromCandidate(nested(Math.floor(size / 54))), /too_many_parts|unreadable/),
  candidate(
    "levels in one boundary",
    (size) =>
      fromCandidate(
        `Content-Type: multipart/mixed; boundary=b\r\n\r\n${fill("--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n", size)}`,
      ),
    /too_many_parts/,
  ),
  candidate("mails in mails", (size) => fromCandidate(carried(size / 32))),
  candidate("boundaries that begin others", (size) =>
    fromCandidate(
      `Content-Type: multipart/mixed; boundary=${"b".repeat(60)}\r\n\r\n${fill(`-${"b".repeat(60)}\r\n--${"b".repeat(59)}\r\n`, size)}`,
    ),
  ),
  candidate("a boundary of a kilobyte", (size) =>
    fromCandidate(
      `Content-Type: multipart/mixed; boundary=${"b".repeat(1_000)}\r\n\r\n${fill(`--${"b".repeat(999)}\r\n`, size)}`,
    ),
  ),
  candidate("lines of --", (size) => fromCandidate(text(fill("--\r\n", size)))),
  candidate("lines of --x", (size) => fromCandidate(text(fill("--x\r\n", size))), /too_many_parts/),
  candidate("one huge field", (size) => fromCandidate(field("X-Huge", fill("x", size))), UNREADABLE),
  candidate(
    "a field of a thousand folds",
    (size) => fromCandidate(field("X-Folded", fill("x\r\n ", size - 3))),
    UNREADABLE,
  ),
  candidate(
    "many fields",
    (size) => fromCandidate(`${fill("X-Many: x\r\n", size - (size % 11))}${text("1. 4, fine.")}`),
    UNREADABLE,
  ),
  candidate(
    "fields without a colon",
    (size) => fromCandidate(`${fill("nothing\r\n", size - (size % 9))}${text("1. 4, fine.")}`),
    UNREADABLE,
  ),
  candidate(
    "parameters of a type",
    (size) => fromCandidate(`Content-Type: text/plain; ${numbered("a#=b; ", size)}x=y\r\n\r\n1. 4`),
    UNREADABLE,
  ),
  candidate(
    "parameters that go on",
    (size) => fromCandidate(`Content-Type: text/plain; ${numbered("name*#=b; ", size)}x=y\r\n\r\n1. 4`),
    UNREADABLE,
  ),
];

/** What fills one field, within the 256 KB that a header may have. */
export const fields: Bomb[] = [
  candidate("addresses in To", (size) => fromCandidate(field("Cc", numbered("a#@b.example, ", size)))),
  candidate("authors", (size) => asAuthor(numbered("a#@b.example, ", size)), /forged|author|held|ignored|unexpected/),
  candidate("ids in References", (size) => fromCandidate(field("References", numbered("<#@mail.example.com> ", size)))),
  candidate("comments in the author", (size) =>
    asAuthor(`${fill("(", size / 2)}${fill(")", size / 2)} jane.doe@example.com`),
  ),
  candidate("comments that never end", (size) => asAuthor(`jane.doe@example.com ${fill("(a ", size)}`)),
  candidate("quotes in the author", (size) => asAuthor(`${fill('"a" ', size)}<jane.doe@example.com>`)),
  candidate("angle brackets in the author", (size) => asAuthor(`${fill("<", size)}jane.doe@example.com>`)),
  candidate("a group within a group", (size) => asAuthor(fill("a:b@c.example;", size))),
  candidate("a route", (size) => asAuthor(`<${fill("@a.example,", size)}:jane.doe@example.com>`)),
  candidate("backslashes in the author", (size) => asAuthor(`"${fill("\\", size)}" <jane.doe@example.com>`)),
  candidate("encoded words in the subject", (size) =>
    fromCandidate(text("1. 4, fine.")).replace(/^Subject: .*$/m, () => `Subject: ${fill("=?utf-8?q?x?= ", size)}`),
  ),
  candidate("encoded words without an end", (size) =>
    fromCandidate(text("1. 4, fine.")).replace(/^Subject: .*$/m, () => `Subject: ${fill("=?utf-8?q?", size)}`),
  ),
  candidate("prefixes of the subject", (size) =>
    fromCandidate(text("1. 4, fine.")).replace(/^Subject: .*$/m, () => `Subject: ${fill("Re: ", size)}`),
  ),
  candidate("words for being away", (size) =>
    fromCandidate(text("1. 4, fine.")).replace(/^Subject: .*$/m, () => `Subject: ${fill("out of ", size)}`),
  ),
  candidate("a comment in Auto-Submitted", (size) => fromCandidate(field("Auto-Submitted", fill("(", size)))),
  candidate("a Date of digits", (size) =>
    fromCandidate(text("1. 4, fine.")).replace(/^Date: .*$/m, () => `Date: ${fill("1 ", size)}`),
  ),
];

/** What fills a body, in its encoding or as text; bodies as text and HTML are in tests/bench too, at their limits. */
export const bodies: Bomb[] = [
  ...Object.entries({
    newlines: "\r\n",
    "line feeds": "\n",
    "carriage returns": "\r",
    "quotation marks": ">",
    "quotation marks in lines": ">\r\n",
    "“On ”": "On ",
    spaces: " ",
    "equals signs": "=",
    dashes: "--",
    "NUL octets": "\u0000",
    "words about flow": "Content-Type: text/plain; format=flowed\r\n",
    "boundary parameters": ";\r\nboundary=x",
  }).map(([name, unit]) => candidate(name, (size) => fromCandidate(text(fill(unit, size))))),
  candidate("soft line breaks", (size) => fromCandidate(inQuoted(fill("=\r\n", size)))),
  candidate("escapes", (size) => fromCandidate(inQuoted(fill("=3D", size)))),
  candidate("escapes cut short", (size) => fromCandidate(inQuoted(fill("=4", size)))),
  candidate("spaces before soft line breaks", (size) => fromCandidate(inQuoted(fill(`x${" ".repeat(60)}=\r\n`, size)))),
  candidate("base64 of padding", (size) => fromCandidate(inBase64("text/plain", fill("=", size)))),
  candidate("base64, a letter a line", (size) => fromCandidate(inBase64("text/plain", fill("Q\r\n", size)))),
  candidate("base64 in one line", (size) => fromCandidate(inBase64("text/plain", fill("MS4gNCwgZmluZS4K", size)))),
  candidate("flowed lines", (size) => fromCandidate(text(fill("a \r\n", size), "format=flowed"))),
  candidate("flowed, all depths", (size) =>
    fromCandidate(text(fill("> a \r\n>> a \r\n", size), "format=flowed; delsp=yes")),
  ),
  candidate("escapes of Japanese", (size) =>
    fromCandidate(text(fill("\u001b$B\u001b(B", size), "charset=iso-2022-jp")),
  ),
  candidate("half of UTF-16", (size) => fromCandidate(text(fill("\u00d8\u0000", size), "charset=utf-16le"))),
  candidate("UTF-7", (size) => fromCandidate(text(fill("+AGE-", size), "charset=utf-7"))),
  candidate("200,000 nested elements", (size) => fromCandidate(html(fill("<div>", size)))),
  candidate("comments that never end", (size) => fromCandidate(html(fill("<!--", size)))),
  candidate("entities", (size) => fromCandidate(html(fill("&amp;", size)))),
  candidate("entities by number", (size) => fromCandidate(html(fill("&#x10FFFF;", size)))),
  candidate("entities that are none", (size) => fromCandidate(html(fill("&CounterClockwiseContourIntegra", size)))),
  candidate("styles", (size) => fromCandidate(html(fill("<p style='a:b;c:d'>x", size)))),
  candidate("tables in tables", (size) => fromCandidate(html(fill("<table><tr><td>", size)))),
];

/** What fills a calendar; above 256 KB it is refused unread (R10). */
export const calendars: Bomb[] = [
  starting("a rule for every second", (size) => calendar(fill("RRULE:FREQ=SECONDLY\r\n", size - (size % 21)))),
  starting("dates by the thousand", (size) => calendar(`RDATE:${fill("20261201T140000Z,", size)}\r\n`)),
  starting("exceptions by the thousand", (size) => calendar(fill("EXDATE:20261201T140000Z\r\n", size - (size % 25)))),
  starting("people by the thousand", (size) => calendar(numbered("ATTENDEE;CN=P#:mailto:p#@example.net\r\n", size))),
  starting("rooms by the thousand", (size) =>
    calendar(numbered("ATTENDEE;CUTYPE=ROOM:mailto:r#@example.net\r\n", size)),
  ),
  starting("events by the thousand", (size) =>
    calendar(numbered("END:VEVENT\r\nBEGIN:VEVENT\r\nUID:u#\r\nDTSTART:20261201T140000Z\r\n", size)),
  ),
  starting("meetings of one series", (size) =>
    calendar(
      numbered(
        "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:u\r\nRECURRENCE-ID:20261201T#Z\r\nDTSTART:20261201T140000Z\r\n",
        size,
      ),
    ),
  ),
  starting("events in events", (size) => calendar(fill("BEGIN:VEVENT\r\n", size - (size % 14)))),
  starting("zones by the thousand", (size) =>
    calendar(numbered("END:VEVENT\r\nBEGIN:VTIMEZONE\r\nTZID:z#\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n", size)),
  ),
  starting("a zone of a thousand rules", (size) =>
    calendar(
      `END:VEVENT\r\nBEGIN:VTIMEZONE\r\nTZID:z\r\n${fill("BEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\n", size - (size % 130))}END:VTIMEZONE\r\nBEGIN:VEVENT\r\n`,
    ),
  ),
  starting("folds by the thousand", (size) => calendar(`DESCRIPTION:${fill("\r\n x", size - (size % 4))}\r\n`)),
  starting("lines broken without a fold", (size) =>
    calendar(`DESCRIPTION:x\r\n${fill("and on it goes\r\n", size - (size % 16))}`),
  ),
  starting("escapes in a description", (size) => calendar(`DESCRIPTION:${fill("\\n\\,", size)}\r\n`)),
  starting("parameters of a person", (size) =>
    calendar(`ATTENDEE;${numbered("X-A#=b;", size)}CN=x:mailto:x@example.net\r\n`),
  ),
  starting("words that say when", (size) =>
    fromInsider("start", text(fill("When: Tuesday, 1 December 2026, 15:00 - 16:00 (Europe/Berlin)\r\n", size))),
  ),
  starting("a winmail.dat that lies", lying),
];

export const bombs: Bomb[] = [...structures, ...fields, ...bodies, ...calendars];
