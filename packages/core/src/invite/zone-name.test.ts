import { describe, expect, it } from "vitest";
import type { WallTime } from "../zone.ts";
import { fixedZone, meantZone } from "./zone-name.ts";

const summer: WallTime = { year: 2026, month: 7, day: 1, hour: 12, minute: 0 };
const winter: WallTime = { year: 2026, month: 1, day: 15, hour: 12, minute: 0 };

describe("meantZone", () => {
  it.each([
    ["Europe/Paris", "Europe/Paris"],
    ["europe/paris", "Europe/Paris"],
    ['"Europe/Paris"', "Europe/Paris"],
    ["/freeassociation.sourceforge.net/Tzfile/Europe/Paris", "Europe/Paris"],
    ["/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"],
    ["/mozilla.org/20070129_1/America/New_York", "America/New_York"],
    ["/Europe/Stockholm", "Europe/Stockholm"],
    ["posix/Europe/Vaduz", "Europe/Vaduz"],
    ["tzone://Microsoft/Utc", "UTC"],
    ["Etc/UTC", "UTC"],
    ["GMT", "UTC"],
    ["Etc/GMT-1", "Etc/GMT-1"],
    ["W. Europe Standard Time", "Europe/Berlin"],
    ["w. europe standard time", "Europe/Berlin"],
    ["FLE Standard Time", "Europe/Kyiv"],
    ["India Standard Time", "Asia/Kolkata"],
    ["Pacific Standard Time (Mexico)", "America/Tijuana"],
    ["Mountain Standard Time (Mexico)", "America/Mazatlan"],
    ["Central Asia Standard Time", "Asia/Bishkek"],
    ["Eastern Time (US & Canada)", "America/New_York"],
    ["Eastern Daylight Time", "America/New_York"],
    ["(UTC-05:00) Eastern Time (US and Canada)", "America/New_York"],
    ["(GMT-08:00) Pacific Time (US & Canada), Tijuana", "America/Los_Angeles"],
    ["(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin"],
    ["(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", "Europe/Paris"],
    ["(GMT+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague", "Europe/Budapest"],
    ["(GMT+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius", "Europe/Kyiv"],
    ["(GMT+10:00) Canberra, Melbourne, Sydney", "Australia/Sydney"],
    ["(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi.", "Asia/Shanghai"],
    ["(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata"],
    ["(UTC-03:00) Brasília", "America/Sao_Paulo"],
    ["(UTC-05:00) Indiana (East)", "America/Indiana/Indianapolis"],
    ["(UTC-04:00) Georgetown, La Paz, Manaus, San Juan", "America/La_Paz"],
    ["(UTC-07:00) Chihuahua, La Paz, Mazatlan", "America/Mazatlan"],
    ["(UTC+00:00) Dublin, Edinburgh, Lisbon, London", "Europe/London"],
    ["(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London", "Europe/London"],
    ["(UTC) Coordinated Universal Time", "UTC"],
    ["(UTC+01:00) Casablanca", "Africa/Casablanca"],
    ["(UTC+10:30) Lord Howe Island", "Australia/Lord_Howe"],
    ["Eastern Time - New York", "America/New_York"],
    ["Mountain Time - Arizona", "America/Phoenix"],
    ["Central European Time - Paris", "Europe/Paris"],
    ["Mitteleuropäische Zeit - Berlin", "Europe/Berlin"],
    ["GMT+0100", "Etc/GMT-1"],
    ["UTC+11", "Etc/GMT-11"],
    ["(GMT +01:00)", "Etc/GMT-1"],
    ["(UTC-08:00)", "Etc/GMT+8"],
    ["UTC+05:30", "Asia/Kolkata"],
    ["EDT", "America/New_York"],
    ["(CEST)", "Europe/Berlin"],
  ])("R34 takes %s for %s", (text, zone) => expect(meantZone(text, summer)).toBe(zone));

  it.each([
    "",
    "1",
    "Z",
    "Customized Time Zone",
    "Customized Time Zone 1",
    "tzone://Microsoft/Custom",
    "Europe/Germany",
    "Western/Central Europe",
    "(UTC+01:00) Nowhere, Elsewhere",
    "(UTC+05:00) Berlin",
    "London, New York",
    "UTC+15",
    "UTC-03:30",
    "IST",
    "CST",
    "BST",
    "AST",
    "constructor",
    "__proto__",
    "toString",
    "x".repeat(100_000),
  ])("R34 has no answer for %.40s", (text) => expect(meantZone(text, summer)).toBeUndefined());

  it("R34 asks when letters name the other half of the year: 3pm EST in July is said for EDT as well", () => {
    expect(meantZone("EST", winter)).toBe("America/New_York");
    expect(meantZone("EST", summer)).toBeUndefined();
    expect(meantZone("PDT", winter)).toBeUndefined();
  });
});

describe("fixedZone", () => {
  it.each([
    [0, "UTC"],
    [60, "Etc/GMT-1"],
    [-480, "Etc/GMT+8"],
    [345, "Asia/Kathmandu"],
    [37, undefined],
    [60 * 15, undefined],
  ])("%i minutes ahead of UTC is %s", (minutes, zone) => expect(fixedZone(minutes)).toBe(zone));
});
