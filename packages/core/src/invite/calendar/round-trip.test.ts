/** What a calendar program writes is what is read, however it folds, ends, orders, quotes and encodes its lines (properties). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atWallClock, type WallTime } from "../../zone.ts";
import { readCalendar } from "./calendar.ts";

type Facts = {
  uid: string;
  method: string;
  sequence: number;
  summary: string;
  location: string;
  zone: string;
  start: WallTime;
  minutes: number;
  people: { name: string; address: string; role: string }[];
};

const ZONES = [
  ..."UTC Europe/Berlin America/New_York Australia/Lord_Howe Asia/Kathmandu Pacific/Chatham".split(" "),
  ..."Pacific/Kiritimati Pacific/Apia Africa/Casablanca Europe/Dublin Antarctica/Troll".split(" "),
];

const words = fc
  .array(
    fc.constantFrom(
      ...'Interview Jane Doe Zürich 日本語 👩‍💻 a;b c,d back\\slash "quoted" x:y =3D é 50% C++/Go ^caret — it’s'.split(
        " ",
      ),
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((all) => all.join(" "));
const name = fc.constantFrom(
  "Jane Doe",
  "Doe, Jane: HR; Berlin",
  'Jane "JD" Doe',
  "Łukasz Żółć",
  "山田 太郎",
  "O'Neil",
);
const facts: fc.Arbitrary<Facts> = fc.record({
  uid: fc.uuid().map((id) => `${id}@acme.example`),
  method: fc.constantFrom("REQUEST", "PUBLISH", "CANCEL", "REPLY"),
  sequence: fc.nat(2_000_000_000),
  summary: words,
  location: words,
  zone: fc.constantFrom(...ZONES),
  start: fc.record({
    year: fc.integer({ min: 1996, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.nat(23),
    minute: fc.nat(59),
  }),
  minutes: fc.integer({ min: 1, max: 600 }),
  people: fc.uniqueArray(fc.nat(500), { maxLength: 6 }).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          name,
          address: fc.constant(`person${id}@mail.example.com`),
          role: fc.constantFrom("CHAIR", "REQ-PARTICIPANT", "NON-PARTICIPANT"),
        }),
      ),
    ),
  ),
});

const style = fc.record({
  end: fc.constantFrom("\r\n", "\n", "\r", "\r\r\n", "\r\n\r\n"),
  fold: fc.constantFrom("\r\n ", "\n\t", "\r\n\t"),
  width: fc.integer({ min: 12, max: 120 }),
  octets: fc.boolean(),
  order: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  lower: fc.boolean(),
  duration: fc.boolean(),
  mailto: fc.constantFrom("mailto:", "MAILTO:", "Mailto:", ""),
  before: fc.constantFrom("", "\ufeff", "Please see below.\n\n", "\n\n"),
  extra: fc.subarray([
    "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
    "X-ALT-DESC;FMTTYPE=text/html:<p>END:VEVENT</p>",
    "CLASS:PUBLIC",
    "TRANSP:OPAQUE",
    "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nDESCRIPTION:ring\r\nSUMMARY:no\r\nEND:VALARM",
  ]),
  junk: fc.subarray(["this is no property", ";;;:::", "NONAME"]),
});

type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

function written(facts: Facts, style: Style): string {
  const pad = (number: number, width = 2) => String(number).padStart(width, "0");
  const stamp = ({ year, month, day, hour, minute }: WallTime) =>
    `${pad(year, 4)}${pad(month)}${pad(day)}T${pad(hour)}${pad(minute)}00`;
  const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&");
  const zoned = (property: string, time: WallTime) =>
    facts.zone === "UTC" ? `${property}:${stamp(time)}Z` : `${property};TZID=${facts.zone}:${stamp(time)}`;
  const lines = [
    `UID:${facts.uid}`,
    `SEQUENCE:${facts.sequence}`,
    `SUMMARY:${escaped(facts.summary)}`,
    `LOCATION;LANGUAGE=de:${escaped(facts.location)}`,
    zoned("DTSTART", facts.start),
    style.duration
      ? `DURATION:PT${facts.minutes}M`
      : `DURATION:PT${Math.floor(facts.minutes / 60)}H${facts.minutes % 60}M`,
    ...facts.people.map(
      ({ name, address, role }) =>
        `ATTENDEE;CN="${name.replaceAll('"', "^'")}";ROLE=${role};RSVP=TRUE:${style.mailto}${address}`,
    ),
    ...style.extra,
  ];
  const shuffled = lines
    .map((line, index) => ({ line, key: style.order[index] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ line }) => line);
  const cased = (line: string) =>
    style.lower ? line.replace(/^[A-Z-]+(?=[;:])/, (property) => property.toLowerCase()) : line;
  const all = [
    "BEGIN:VCALENDAR",
    `METHOD:${facts.method}`,
    "BEGIN:VEVENT",
    ...style.junk,
    ...shuffled,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ];
  return (
    style.before +
    all
      .flatMap((entry) => entry.split("\r\n"))
      .map(cased)
      .map((line) => folded(line, style))
      .join(style.end)
  );
}

/** Folded by octets as RFC 5545 asks, or by characters as many do, never inside a character; short lines stay whole. */
function folded(line: string, { fold, width, octets }: Style): string {
  const pieces = [""];
  for (const character of line) {
    const last = pieces.at(-1) ?? "";
    const length = octets ? Buffer.byteLength(last + character) : last.length + 1;
    if (length > width) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces.join(fold);
}

describe("a calendar that a program wrote", () => {
  it("R32 reads back equal", () =>
    fc.assert(
      fc.property(facts, style, (wrote, how) => {
        const text = written(wrote, how);
        const outcome = readCalendar(text);
        const [read, ...more] = outcome.kind === "events" ? outcome.invites : [];
        expect(more).toEqual([]);
        const start = atWallClock(wrote.start, wrote.zone, "offset_before");
        const end = new Date(Date.parse(start) + wrote.minutes * 60_000).toISOString();
        const { uid, method, sequence } = wrote;
        expect(read).toMatchObject({ uid, method, sequence, start, end, doubts: [], timeZone: wrote.zone });
        const squeezed = (words: string) => words.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
        expect(read?.summary).toBe(squeezed(wrote.summary).slice(0, 300));
        expect(read?.location).toBe(squeezed(wrote.location).slice(0, 300));
        const sorted = (people: { address: string }[] = []) =>
          people.toSorted((a, b) => (a.address < b.address ? -1 : 1));
        expect(sorted(read?.attendees)).toEqual(
          sorted(wrote.people.map(({ name, address, role }) => ({ address, displayName: name, role }))),
        );
      }),
      { numRuns: 300 },
    ));
});
