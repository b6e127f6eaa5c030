import { describe, expect, it } from "vitest";
import type { WallTime } from "../../zone.ts";
import { windowsZoneNames } from "../fixtures/windows-zone-names.ts";
import { fixedZone, meantZone, offsetIn, windowsZones } from "./zone-name.ts";

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

  it.each(windowsZoneNames)("R34 knows what Windows shows: %s", (shown, key) => {
    const zone = windowsZones.get(key.toLowerCase()) ?? "";
    const forms = [
      shown,
      shown.replace("UTC", "GMT"),
      shown.replace("(UTC", "(UTC "),
      shown.replace("&", "and"),
      shown.replaceAll(", ", ","),
      shown.toUpperCase(),
    ];
    for (const local of [winter, summer]) {
      const clocks = forms.map((form) => offsetIn(meantZone(form, local) ?? "Antarctica/Vostok", local));
      expect(clocks).toEqual(forms.map(() => offsetIn(zone, local)));
    }
  });

  it("R34 knows every key of Windows, in any case", () => {
    for (const [key, zone] of windowsZones) {
      expect(meantZone(key, winter)).toBe(zone);
      expect(meantZone(key.toUpperCase(), summer)).toBe(zone);
    }
  });

  it.each([
    ["(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien", "Europe/Berlin"],
    ["(UTC+01:00) Brüssel, Kopenhagen, Madrid, Paris", "Europe/Paris"],
    ["(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris", "Europe/Paris"],
    ["(UTC+01:00) Ámsterdam, Berlín, Berna, Roma, Estocolmo, Viena", "Europe/Berlin"],
    ["(UTC+01:00) Belgrad, Bratislava (Pressburg), Budapest, Ljubljana, Prag", "Europe/Budapest"],
    ["(UTC+01:00) Sarajevo, Skopje, Varsavia, Zagabria", "Europe/Warsaw"],
    ["(UTC+00:00) Dublin, Edinburgh, Lissabon, Londen", "Europe/London"],
    ["(UTC) Dublín, Edimburgo, Lisboa, Londres", "Europe/London"],
    ["(UTC+02:00) Helsinki, Kiew, Riga, Sofia, Tallinn, Wilna", "Europe/Kyiv"],
    ["(GMT+02:00) Atenas, Bucareste", "Europe/Bucharest"],
    ["(UTC+03:00) Moscou, Saint-Pétersbourg", "Europe/Moscow"],
    ["(UTC+08:00) Peking, Chongqing, Hongkong, Ürümqi", "Asia/Shanghai"],
    ["(UTC+09:00) Osaka, Sapporo, Tokio", "Asia/Tokyo"],
    ["(UTC) Koordinierte Weltzeit", "UTC"],
    ["(UTC-08:00) Pacific Zeit (USA & Kanada)", "America/Los_Angeles"],
    ["(UTC-05:00) Est (É.-U. et Canada)", "America/New_York"],
    ["(UTC-06:00) Hora central (EE.UU. y Canadá)", "America/Chicago"],
    ["(UTC-07:00) Fuso delle Montagne Rocciose (Stati Uniti e Canada)", "America/Denver"],
    ["(UTC-05:00) Hora do Leste (EUA e Canadá)", "America/New_York"],
    ["(UTC-04:00) Atlantik (Kanada)", "America/Halifax"],
    ["Mitteleuropäische Zeit", "Europe/Berlin"],
    ["Mitteleuropäische Zeit - Wien", "Europe/Vienna"],
    ["Östeuropeisk tid - Helsingfors", "Europe/Helsinki"],
    ["heure d’Europe centrale", "Europe/Berlin"],
    ["Ora dell’Europa centrale", "Europe/Berlin"],
    ["Horário da Europa Central", "Europe/Berlin"],
    ["Midden-Europese tijd", "Europe/Berlin"],
    ["hora del Pacífico", "America/Los_Angeles"],
  ])("R34 takes %s for %s, in the reader's language", (text, zone) => {
    expect(meantZone(text, summer)).toBe(zone);
    expect(meantZone(text, winter)).toBe(zone);
  });

  it.each([
    ["US-Eastern", "US/Eastern"],
    ["America/New York", "America/New_York"],
    ["Europe/Berlin (CET)", "Europe/Berlin"],
    ["(UTC+01:00) Europe/Berlin", "Europe/Berlin"],
    ["/citadel.org/20190914_1/Europe/London", "Europe/London"],
    ["GMT+0530 (India Standard Time)", "Asia/Kolkata"],
    ["Berlin (UTC+01:00)", "Europe/Berlin"],
    ["UTC+1 (Berlin)", "Europe/Berlin"],
    ["New York time", "America/New_York"],
    ["(GMT+01.00) Amsterdam / Berlin / Bern", "Europe/Berlin"],
    ["(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vie", "Europe/Berlin"],
    ["W. Europe", "Europe/Berlin"],
    ["Eastern Time - US & Canada", "America/New_York"],
    ["UK, Ireland, Lisbon Time", "Europe/London"],
    ["UTC\u221205:00", "Etc/GMT+5"],
    ["+05:45", "Asia/Kathmandu"],
    ["ET", "America/New_York"],
    ["CET/CEST", "Europe/Berlin"],
  ])("R34 takes %s for %s", (text, zone) => expect(meantZone(text, winter)).toBe(zone));

  it.each([
    "GMT -0500 (Standard) / GMT -0400 (Daylight)",
    "GMT+01:00/+02:00",
    "(GMT+06:00) Almaty, Novosibirsk",
    "Time zone",
    "local",
  ])("R34 asks about %s", (text) => expect(meantZone(text, summer)).toBeUndefined());

  it("R34 asks when words name the other half of the year", () => {
    expect(meantZone("Mitteleuropäische Sommerzeit", summer)).toBe("Europe/Berlin");
    expect(meantZone("Mitteleuropäische Sommerzeit", winter)).toBeUndefined();
    expect(meantZone("British Summer Time", winter)).toBeUndefined();
  });

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
