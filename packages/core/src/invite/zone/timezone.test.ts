import { describe, expect, it } from "vitest";
import { atWallClock, wallClock } from "../../zone.ts";
import { readCalendar } from "../calendar/calendar.ts";

/** What a calendar with this VTIMEZONE makes of one local time. */
function place(start: string, tzid: string, observances: string[] = [], named = tzid): (string | undefined)[] {
  const vtimezone = observances.length > 0 ? ["BEGIN:VTIMEZONE", `TZID:${named}`, ...observances, "END:VTIMEZONE"] : [];
  const lines = [
    "BEGIN:VCALENDAR",
    ...vtimezone,
    "BEGIN:VEVENT",
    "UID:1",
    `DTSTART;TZID="${tzid}":${start}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  const outcome = readCalendar(lines.join("\r\n"));
  const [invite] = outcome.kind === "events" ? outcome.invites : [];
  return [invite?.start, invite?.timeZone, ...(invite?.doubts ?? [])];
}

const observance = (kind: string, start: string, from: string, to: string, ...rules: string[]): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  ...rules,
  `END:${kind}`,
];

const EASTERN = [
  ...observance("STANDARD", "16010101T020000", "-0400", "-0500", "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11"),
  ...observance("DAYLIGHT", "16010101T020000", "-0500", "-0400", "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3"),
];
const BERLIN = [
  ...observance("DAYLIGHT", "19700329T020000", "+0100", "+0200", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
  ...observance("STANDARD", "19701025T030000", "+0200", "+0100", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
];
// Irish summer time is the standard, winter time the "daylight" that goes back (negative DST).
const DUBLIN = [
  ...observance("STANDARD", "19710328T010000", "+0000", "+0100", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
  ...observance("DAYLIGHT", "19711031T020000", "+0100", "+0000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
];
const LORD_HOWE = [
  ...observance("DAYLIGHT", "20081005T020000", "+1030", "+1100", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU"),
  ...observance("STANDARD", "20080406T020000", "+1100", "+1030", "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU"),
];

describe("a VTIMEZONE in the file", () => {
  it.each([
    ["winter", "20261124T160000", "Eastern Standard Time", EASTERN, "2026-11-24T21:00:00.000Z", "America/New_York"],
    ["summer", "20260701T160000", "Eastern Standard Time", EASTERN, "2026-07-01T20:00:00.000Z", "America/New_York"],
    [
      "an hour before the change",
      "20260308T010000",
      "Eastern Standard Time",
      EASTERN,
      "2026-03-08T06:00:00.000Z",
      "America/New_York",
    ],
    [
      "an hour after the change",
      "20260308T030000",
      "Eastern Standard Time",
      EASTERN,
      "2026-03-08T07:00:00.000Z",
      "America/New_York",
    ],
    ["Berlin's last Sunday", "20261024T120000", "Europe/Berlin", BERLIN, "2026-10-24T10:00:00.000Z", "Europe/Berlin"],
    ["the day after it", "20261026T120000", "Europe/Berlin", BERLIN, "2026-10-26T11:00:00.000Z", "Europe/Berlin"],
    ["Irish summer", "20260701T120000", "Europe/Dublin", DUBLIN, "2026-07-01T11:00:00.000Z", "Europe/Dublin"],
    ["Irish winter", "20260101T120000", "Europe/Dublin", DUBLIN, "2026-01-01T12:00:00.000Z", "Europe/Dublin"],
    [
      "Lord Howe's summer",
      "20260115T120000",
      "Australia/Lord_Howe",
      LORD_HOWE,
      "2026-01-15T01:00:00.000Z",
      "Australia/Lord_Howe",
    ],
    [
      "Lord Howe's winter",
      "20260715T120000",
      "Australia/Lord_Howe",
      LORD_HOWE,
      "2026-07-15T01:30:00.000Z",
      "Australia/Lord_Howe",
    ],
  ])("R34 decides by rule: %s", (_, start, tzid, rules, instant, zone) =>
    expect(place(start, tzid, rules)).toEqual([instant, zone]),
  );

  it.each([
    ["EASTERN gap", "20260308T023000", "Eastern Standard Time", EASTERN, "2026-03-08T07:30:00.000Z"],
    ["EASTERN overlap", "20261101T013000", "Eastern Standard Time", EASTERN, "2026-11-01T05:30:00.000Z"],
    ["Dublin gap", "20260329T013000", "Europe/Dublin", DUBLIN, "2026-03-29T01:30:00.000Z"],
    ["Dublin overlap", "20261025T013000", "Europe/Dublin", DUBLIN, "2026-10-25T00:30:00.000Z"],
    ["Lord Howe gap of half an hour", "20261004T021500", "Australia/Lord_Howe", LORD_HOWE, "2026-10-03T15:45:00.000Z"],
    [
      "Lord Howe overlap of half an hour",
      "20260405T014500",
      "Australia/Lord_Howe",
      LORD_HOWE,
      "2026-04-04T14:45:00.000Z",
    ],
  ])("R47 agrees with the zone's name at the %s (RFC 5545 §3.3.5)", (_, start, tzid, rules, instant) => {
    expect(place(start, tzid, rules)[0]).toBe(instant);
    expect(place(start, tzid)[0]).toBe(instant);
  });

  it("R34 counts before a name that says otherwise", () =>
    expect(
      place("20260701T120000", "Europe/Berlin", observance("STANDARD", "19700101T000000", "+0300", "+0300")),
    ).toEqual(["2026-07-01T09:00:00.000Z", "Europe/Berlin"]));

  it.each([
    ["Customized Time Zone", EASTERN, "America/New_York"],
    ["GMT +0100 (Standard) / GMT +0200 (Daylight)", BERLIN, "Europe/Berlin"],
    ["MyTimezone", LORD_HOWE, "Australia/Lord_Howe"],
    ["Fixed", observance("STANDARD", "16010101T000000", "+0530", "+0530"), "Asia/Kolkata"],
    ["Fixed", observance("STANDARD", "16010101T000000", "+0100", "+0100"), "Etc/GMT-1"],
    ["Odd", observance("STANDARD", "16010101T000000", "+0117", "+0117"), undefined],
  ])("R34 finds a name for %s by its rules", (tzid, rules, zone) => {
    const [start, timeZone, ...doubts] = place("20260701T120000", tzid, rules);
    expect([timeZone, doubts]).toEqual([zone, []]);
    expect(start).toBeDefined();
  });

  it("takes the name that the file gives beside the TZID", () =>
    expect(place("20260701T120000", "1", ["X-LIC-LOCATION:Europe/Vienna", ...BERLIN])[1]).toBe("Europe/Vienna"));

  it("is found whatever the case and quotes of its TZID", () =>
    expect(place("20260701T120000", "my zone", BERLIN, '"MY ZONE"')[0]).toBe("2026-07-01T10:00:00.000Z"));

  it.each([
    ["no observance", ["X-LIC-LOCATION:Europe/Berlin"]],
    ["offsets that are none", observance("STANDARD", "16010101T000000", "none", "none")],
    ["an onset that is none", observance("STANDARD", "never", "+0100", "+0100")],
  ])("R34 leaves it to the name when the definition is broken: %s", (_, rules) => {
    expect(place("20260701T120000", "W. Europe Standard Time", rules)).toEqual([
      "2026-07-01T10:00:00.000Z",
      "Europe/Berlin",
    ]);
    expect(place("20260701T120000", "Customized Time Zone", rules)).toEqual([undefined, undefined, "unknown_zone"]);
  });
});

describe("zone rules", () => {
  const at = (start: string, ...rules: string[]) => place(start, "Custom", rules)[0];

  it("hold until their UNTIL, as UTC, as local time or as a date", () => {
    for (const until of ["20061029T060000Z", "20061029T020000", "20061029"]) {
      const old = [
        ...observance(
          "DAYLIGHT",
          "19870405T020000",
          "-0500",
          "-0400",
          "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z",
        ),
        ...observance(
          "STANDARD",
          "19671029T020000",
          "-0400",
          "-0500",
          `RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=${until}`,
        ),
      ];
      expect(at("20060701T120000", ...old)).toBe("2006-07-01T16:00:00.000Z");
      expect(at("20061101T120000", ...old)).toBe("2006-11-01T17:00:00.000Z");
      expect(at("20100701T120000", ...old)).toBe("2010-07-01T17:00:00.000Z");
    }
  });

  it("hold for their COUNT", () => {
    const rules = [
      ...observance("STANDARD", "20001029T020000", "-0400", "-0500", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
      ...observance("DAYLIGHT", "20000402T020000", "-0500", "-0400", "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;COUNT=3"),
    ];
    expect(at("20020701T120000", ...rules)).toBe("2002-07-01T16:00:00.000Z");
    expect(at("20030701T120000", ...rules)).toBe("2003-07-01T17:00:00.000Z");
  });

  it("list their onsets as RDATE", () => {
    const rules = [
      ...observance("STANDARD", "20251026T030000", "+0200", "+0100", "RDATE:20261025T030000"),
      ...observance(
        "DAYLIGHT",
        "20250330T020000",
        "+0100",
        "+0200",
        "RDATE;VALUE=DATE-TIME:20260329T020000,20270328T020000",
      ),
    ];
    expect(at("20260701T120000", ...rules)).toBe("2026-07-01T10:00:00.000Z");
    expect(at("20261201T120000", ...rules)).toBe("2026-12-01T11:00:00.000Z");
  });

  it("fall on a weekday among days of the month", () => {
    const rules = [
      ...observance(
        "DAYLIGHT",
        "20070311T020000",
        "-0500",
        "-0400",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU",
      ),
      ...observance(
        "STANDARD",
        "20071104T020000",
        "-0400",
        "-0500",
        "RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1,2,3,4,5,6,7;BYDAY=SU",
      ),
    ];
    expect(at("20260308T010000", ...rules)).toBe("2026-03-08T06:00:00.000Z");
    expect(at("20260308T040000", ...rules)).toBe("2026-03-08T08:00:00.000Z");
    expect(at("20261101T040000", ...rules)).toBe("2026-11-01T09:00:00.000Z");
  });

  it("hold backwards: before the first change its own offset before it holds", () =>
    expect(at("20200101T120000", ...observance("DAYLIGHT", "20260329T020000", "+0100", "+0200"))).toBe(
      "2020-01-01T11:00:00.000Z",
    ));
});

describe("a zone by name alone", () => {
  it.each([
    ["20260215T023000", "Africa/Casablanca", "2026-02-15T01:30:00.000Z"],
    ["20260322T023000", "Morocco Standard Time", "2026-03-22T02:30:00.000Z"],
    ["20260701T120000", "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "2026-07-01T10:00:00.000Z"],
    ["20260701T120000", "/mozilla.org/20070129_1/Europe/London", "2026-07-01T11:00:00.000Z"],
    ["20260701T120000", "GMT+0100", "2026-07-01T11:00:00.000Z"],
  ])("R34 %s in %s", (start, tzid, instant) => expect(place(start, tzid)[0]).toBe(instant));
});

describe("zones that are unlike the others", () => {
  const HOUR = 3_600_000;
  const ahead = (epoch: number, zone: string): number => {
    const { year, month, day, hour, minute } = wallClock(new Date(epoch).toISOString(), zone);
    return Date.UTC(year, month - 1, day, hour, minute) - epoch;
  };
  const stamp = (epoch: number): string => new Date(epoch).toISOString().slice(0, 19).replace(/[-:]/g, "");
  const offset = (size: number): string => {
    const minutes = Math.abs(size) / 60_000;
    return `${size < 0 ? "-" : "+"}${String(Math.floor(minutes / 60)).padStart(2, "0")}${String(minutes % 60).padStart(2, "0")}`;
  };
  /** Every change of the zone's clock in three years, as a VTIMEZONE that lists them one by one. */
  const listed = (zone: string, year: number) => {
    const changes: { at: number; lines: string[] }[] = [];
    const from = Date.UTC(year - 1, 0, 1);
    for (let at = from; at < Date.UTC(year + 2, 0, 1); at += HOUR / 2) {
      const [before, after] = [ahead(at - HOUR / 2, zone), ahead(at, zone)];
      if (before === after && at > from) continue;
      const kind = after > before ? "DAYLIGHT" : "STANDARD";
      changes.push({ at, lines: observance(kind, stamp(at + before), offset(before), offset(after)) });
    }
    return changes;
  };

  it.each([
    ["Australia/Lord_Howe", 2026],
    ["Asia/Kathmandu", 2026],
    ["Pacific/Chatham", 2026],
    ["Pacific/Kiritimati", 2026],
    ["Pacific/Apia", 2011],
    ["Africa/Casablanca", 2026],
    ["Europe/Dublin", 2026],
    ["Antarctica/Troll", 2026],
    ["America/St_Johns", 2026],
    ["Africa/Cairo", 2026],
    ["Asia/Gaza", 2026],
  ])("R47 %s runs by its rules as by its name in %i, in gaps and overlaps too", (zone, year) => {
    const changes = listed(zone, year);
    const rules = changes.flatMap(({ lines }) => lines);
    const around = changes.slice(1).flatMap(({ at }) => [-90, -20, 0, 15, 45, 75].map((m) => at + m * 60_000));
    const moments = [...around, Date.UTC(year, 0, 15, 12), Date.UTC(year, 6, 15, 12)];
    for (const moment of moments.filter((at) => new Date(at).getUTCFullYear() === year)) {
      // The same octets once as what the clock showed before, once after: the gap and the overlap are both met.
      for (const shown of [moment + ahead(moment - 2 * HOUR, zone), moment + ahead(moment, zone)]) {
        const clock = new Date(shown);
        const local = {
          year: clock.getUTCFullYear(),
          month: clock.getUTCMonth() + 1,
          day: clock.getUTCDate(),
          hour: clock.getUTCHours(),
          minute: clock.getUTCMinutes(),
        };
        const named = place(stamp(shown), zone);
        expect(named).toEqual([atWallClock(local, zone, "offset_before"), zone]);
        expect([zone, stamp(shown), place(stamp(shown), "Custom", rules)[0]]).toEqual([zone, stamp(shown), named[0]]);
      }
    }
  });
});

describe("a time before the first change of its VTIMEZONE", () => {
  const fromOctober = observance("STANDARD", "20261025T030000", "+0200", "+0100");

  it("R34 is told by a name that everybody knows, as the rules say nothing of it", () => {
    expect(place("20260115T120000", "Europe/Berlin", fromOctober)).toEqual([
      "2026-01-15T11:00:00.000Z",
      "Europe/Berlin",
    ]);
    expect(place("20260701T120000", "Europe/Berlin", fromOctober)[0]).toBe("2026-07-01T10:00:00.000Z");
  });

  it("has the offset before that change where the name is nobody's", () =>
    expect(place("20260701T120000", "Custom", fromOctober)[0]).toBe("2026-07-01T10:00:00.000Z"));
});
