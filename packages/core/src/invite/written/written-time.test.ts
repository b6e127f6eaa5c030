import { describe, expect, it } from "vitest";
import { writtenLines } from "../fixtures/written-times.ts";
import { readWrittenTime, type WrittenTime } from "./written-time.ts";

const reference = new Date("2026-11-20T10:00:00Z");

function read(text: string, dayFirst = false): WrittenTime | undefined {
  return readWrittenTime(text, { dayFirst, reference });
}

/** As the table of lines has it: `2026-11-24T16:00/17:00`. */
function clocks({ start, end }: WrittenTime): string {
  const text = ({ year, month, day, hour, minute }: WrittenTime["start"]): string =>
    new Date(Date.UTC(year, month - 1, day, hour, minute)).toISOString().slice(0, 16);
  return end ? `${text(start)}/${text(end).slice(11)}` : text(start);
}

function spoken({ start, end }: WrittenTime): string {
  const clock = (t: WrittenTime["start"]): string =>
    `${t.year}-${t.month}-${t.day} ${t.hour}:${String(t.minute).padStart(2, "0")}`;
  return end ? `${clock(start)} to ${clock(end)}` : clock(start);
}

describe("readWrittenTime", () => {
  it.each([
    [
      "Tuesday, November 24, 2026 4:00 PM-5:00 PM (UTC+01:00) Amsterdam, Berlin",
      "2026-11-24 16:00 to 2026-11-24 17:00",
    ],
    ["Tue Nov 24, 2026 4pm – 5pm Central European Time - Berlin", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["Tuesday Nov 24, 2026 ⋅ 4 – 5pm", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["Tue 24 Nov 2026 16:00 - 17:00", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["24 November 2026 16:00-17:00 (UTC+01:00)", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["2026-11-24 16:00 - 17:00 (Europe/Berlin)", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["Dienstag, 24. November 2026 16:00-17:00 (UTC+01:00) Amsterdam", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["Di., 24. Nov. 2026 16:00 – 17:00 (MEZ)", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["24.11.2026 16.00 Uhr bis 17.00 Uhr", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["mardi 24 novembre 2026 16:00-17:00", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["mar. 24 nov. 2026 16h à 17h30", "2026-11-24 16:00 to 2026-11-24 17:30"],
    ["martes, 24 de noviembre de 2026 16:00-17:00", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["martedì 24 novembre 2026 16:00 - 17:00", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["dinsdag 24 november 2026 16:00-17:00", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["terça-feira, 24 de novembro de 2026 16:00-17:00", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["tisdag den 24 november 2026 16:00-17:00", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["24. marraskuuta 2026 16:00-17:00", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["2026年11月24日星期二 16:00-17:00 (UTC+08:00) Beijing", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["November 24, 2026 4:00\u202fPM\u20135:00\u202fPM", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["Nov 24 2026, 11 - 12:30pm", "2026-11-24 11:00 to 2026-11-24 12:30"],
    ["Nov 24 2026, 11 - 1pm", "2026-11-24 11:00 to 2026-11-24 13:00"],
    ["Nov 24, 2026 12:00 AM-1:00 AM", "2026-11-24 0:00 to 2026-11-24 1:00"],
    ["Nov 24, 2026 12:00 PM", "2026-11-24 12:00"],
    ["Nov 24, 2026 10pm - 1am", "2026-11-24 22:00 to 2026-11-25 1:00"],
    ["Sat Aug 10 9am – Sun Aug 11, 2019 6pm", "2019-8-10 9:00 to 2019-8-11 18:00"],
    ["10:00 - Tuesday, 24 November 2026 (Eastern Time - US & Canada)", "2026-11-24 10:00"],
    [
      "Occurs every Tuesday effective 11/24/2026 until 12/22/2026 from 10:00 AM to 11:30 AM",
      "2026-11-24 10:00 to 2026-11-24 11:30",
    ],
    [
      "Occurs every Friday from 12:00 PM to 1:00 PM effective 2/10/2012. (UTC-08:00) Pacific Time",
      "2012-2-10 12:00 to 2012-2-10 13:00",
    ],
  ])("reads %s", (text, expected) => {
    const found = read(text);
    expect(found && spoken(found)).toBe(expected);
    expect(found).toMatchObject({ contradictsWeekday: false, otherwise: undefined, allDay: false });
  });

  it.each(writtenLines)("reads $language: $text", ({ language, text, local }) => {
    const found = read(text, language !== "en");
    expect(found && clocks(found)).toBe(local);
    expect(found?.contradictsWeekday).toBe(false);
  });

  it.each([
    "next Tuesday around 3pm",
    "",
    "tomorrow",
    "31 February 2026 10:00",
    "45/45/2026 10:00",
    "Room 24, 16:00",
    "round 1/2 at the office",
    "we work 24/7",
  ])("finds no date in %j", (text) => expect(read(text)).toBeUndefined());

  it.each([
    ["Tue Nov 24 4pm", "2026-11-24 16:00"],
    ["Mon Jan 4 4pm", "2027-1-4 16:00"],
    ["3 Dec 16:00", "2026-12-3 16:00"],
  ])("takes the year nearest to the mail for %s", (text, expected) => {
    const found = read(text);
    expect(found && spoken(found)).toBe(expected);
  });

  it("has no year to take where neither the words nor the mail give one", () =>
    expect(readWrittenTime("Tue Nov 24 4pm", { dayFirst: false })).toBeUndefined());

  it.each([
    ["29/07/2024 9:00", false, "2024-7-29 9:00", undefined],
    ["7/29/2024 9:00", false, "2024-7-29 9:00", undefined],
    ["Friday 2/10/2012 12:00", false, "2012-2-10 12:00", undefined],
    ["Tuesday 2/10/2012 12:00", false, "2012-10-2 12:00", undefined],
    ["2/10/2012 12:00", true, "2012-10-2 12:00", undefined],
    ["2.10.2012 12:00", false, "2012-10-2 12:00", undefined],
    ["2/10/2012 12:00 PM (UTC-05:00) Eastern Time (US & Canada)", false, "2012-2-10 12:00", undefined],
    ["2/10/2012 12:00", false, "2012-10-2 12:00", { year: 2012, month: 2, day: 10, hour: 12, minute: 0 }],
  ])("R34 reads %s by what tells day from month", (text, dayFirst, expected, otherwise) => {
    const found = read(text, dayFirst);
    expect(found && spoken(found)).toBe(expected);
    expect(found?.otherwise).toEqual(otherwise);
  });

  it("R34 says when the weekday contradicts the date", () => {
    expect(read("Thursday, February 27, 2026 10:00 AM")?.contradictsWeekday).toBe(true);
    expect(read("Friday, February 27, 2026 10:00 AM")?.contradictsWeekday).toBe(false);
  });

  it.each([
    ["Nov 24, 2026 4pm – 5pm (CET)", ["CET", "(CET)"]],
    ["Nov 24, 2026 4pm – 5pm Eastern Time - New York", ["Eastern Time - New York"]],
    [
      "Nov 24, 2026 4:00 PM-5:00 PM (UTC-08:00) Pacific Time (US & Canada).",
      ["(UTC-08:00) Pacific Time (US & Canada)."],
    ],
    ["Occurs every Tuesday effective 11/24/2026. There are 16 more. America/New_York", ["America/New_York"]],
    ["Nov 24, 2026 4pm – 5pm", []],
    ["Tue, 24 Nov 2026 16:00:00 +0100", ["+0100"]],
    ["2026-11-24T16:00:00Z", ["UTC"]],
    ["Nov 24, 2026 (CET) 4pm – 5pm", ["CET"]],
    ["Nov 24, 2026 4pm (UTC+01:00) Berlin, Vienna Staff: Sam Fox", ["(UTC+01:00) Berlin, Vienna"]],
  ])("finds what names the zone in %s", (text, zones) => expect(read(text)?.zones).toEqual(zones));

  it("says that a date without a time is a whole day, and that a series recurs", () => {
    expect(read("November 24, 2026")?.allDay).toBe(true);
    expect(read("jeden Dienstag ab 24.11.2026 16:00")?.recurring).toBe(true);
  });

  it.each([
    ["2026-11-24 at 4pm CET / 10am EST", "2026-11-24 16:00"],
    ["24 November 2026 at 4pm, please be there at 3:45pm", "2026-11-24 16:00"],
    ["24 November 2026 16:00 (dial in 10 minutes before)", "2026-11-24 16:00"],
    ["Mon 23 Nov 2026 10:00 CET, Tue 24 Nov 2026 16:00 CET", "2026-11-23 10:00"],
    ["Nov 24, 2026: 4:00 PM - 4:30 PM Sam, 4:30 PM - 5:00 PM Ann", "2026-11-24 16:00"],
    ["Nov 24, 2026 4pm - 5pm CET (10am - 11am ET)", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["Nov 24, 2026 at 4pm, for an hour", "2026-11-24 16:00 to 2026-11-24 17:00"],
    ["Monday I was away. Tuesday 24 November 2026 at 16:00", "2026-11-24 16:00"],
  ])("takes a second time for the end only where the words join them: %s", (text, expected) => {
    const found = read(text);
    expect(found && spoken(found)).toBe(expected);
  });

  it("R9 reads at most 500 characters, whatever they are", () => {
    for (const text of [
      "1".repeat(1_000_000),
      "1/".repeat(500_000),
      "1 - ".repeat(200_000),
      "(UTC".repeat(200_000),
      "mar ".repeat(200_000),
    ]) {
      const began = performance.now();
      read(text);
      expect(performance.now() - began).toBeLessThan(500);
    }
  });
});
