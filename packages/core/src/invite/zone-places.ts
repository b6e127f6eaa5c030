/**
 * Places and abbreviations that stand for zones in the names that calendars show to people. The cities of IANA come from
 * the runtime and from CLDR's aliases; the table holds what Windows and Google write besides.
 */
import { IANA_ALIAS_MAP } from "windows-iana";
import { isZone } from "../zone.ts";

/** The zones that a place may mean: `Berlin`, `New Delhi`, `Hawaii`; several for namesakes, none when unknown. */
export function zonesOfPlace(place: string): string[] {
  cities ??= readCities();
  const name = folded(place);
  const besides = BESIDES_IANA.get(name);
  return [...(besides ? [besides] : []), ...(cities.get(name) ?? [])].filter(isZone);
}

/**
 * Letters that name one zone in the world, with the hours ahead of UTC that they claim. IST, CST, BST and AST name
 * several and are not here; CET and its like are IANA names.
 */
export const ABBREVIATIONS: ReadonlyMap<string, { zone: string; hours: number }> = new Map(
  Object.entries({
    EST: { zone: "America/New_York", hours: -5 },
    EDT: { zone: "America/New_York", hours: -4 },
    CDT: { zone: "America/Chicago", hours: -5 },
    MST: { zone: "America/Denver", hours: -7 },
    MDT: { zone: "America/Denver", hours: -6 },
    PST: { zone: "America/Los_Angeles", hours: -8 },
    PDT: { zone: "America/Los_Angeles", hours: -7 },
    AKDT: { zone: "America/Anchorage", hours: -8 },
    AKST: { zone: "America/Anchorage", hours: -9 },
    CEST: { zone: "Europe/Berlin", hours: 2 },
    MEZ: { zone: "Europe/Berlin", hours: 1 },
    MESZ: { zone: "Europe/Berlin", hours: 2 },
    EEST: { zone: "Europe/Athens", hours: 3 },
    WEST: { zone: "Europe/Lisbon", hours: 1 },
    SAST: { zone: "Africa/Johannesburg", hours: 2 },
    JST: { zone: "Asia/Tokyo", hours: 9 },
    KST: { zone: "Asia/Seoul", hours: 9 },
    HKT: { zone: "Asia/Hong_Kong", hours: 8 },
    AEST: { zone: "Australia/Sydney", hours: 10 },
    AEDT: { zone: "Australia/Sydney", hours: 11 },
    NZST: { zone: "Pacific/Auckland", hours: 12 },
    NZDT: { zone: "Pacific/Auckland", hours: 13 },
  }),
);

let cities: ReadonlyMap<string, string[]> | undefined;

/** `buenos aires` → [America/Buenos_Aires, America/Argentina/Buenos_Aires]; read once, when first asked. */
function readCities(): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const zone of [...Intl.supportedValuesOf("timeZone"), ...IANA_ALIAS_MAP.flatMap(({ alias }) => alias)]) {
    if (!zone.includes("/") || /^(?:Etc|SystemV)\//.test(zone)) continue;
    const city = folded(zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " "));
    found.set(city, [...(found.get(city) ?? []), zone]);
  }
  return found;
}

/** Lower case without accents, apostrophes, dots and what stands in parentheses: `City of Buenos Aires`, `Solomon Is.` */
function folded(place: string): string {
  const plain = place.slice(0, 60).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/\([^)]*\)/g, " ")
    .replace(/[.'’]/g, "")
    .replace(/^city of /, "")
    .replace(/\s+/g, " ")
    .trim();
}

// A map, not an object: "constructor" is a place too as far as a stranger's TZID goes.
const BESIDES_IANA: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "abu dhabi": "Asia/Dubai",
    "aleutian islands": "America/Adak",
    arizona: "America/Phoenix",
    astana: "Asia/Almaty",
    "baja california": "America/Tijuana",
    beijing: "Asia/Shanghai",
    bern: "Europe/Zurich",
    "bougainville island": "Pacific/Bougainville",
    brasilia: "America/Sao_Paulo",
    "cabo verde is": "Atlantic/Cape_Verde",
    "cape verde is": "Atlantic/Cape_Verde",
    "central america": "America/Guatemala",
    "chatham islands": "Pacific/Chatham",
    chennai: "Asia/Kolkata",
    chetumal: "America/Cancun",
    "coordinated universal time": "UTC",
    "easter island": "Pacific/Easter",
    edinburgh: "Europe/London",
    ekaterinburg: "Asia/Yekaterinburg",
    georgetown: "America/Guyana",
    greenland: "America/Nuuk",
    guadalajara: "America/Mexico_City",
    haiti: "America/Port-au-Prince",
    hanoi: "Asia/Ho_Chi_Minh",
    hawaii: "Pacific/Honolulu",
    indiana: "America/Indiana/Indianapolis",
    "international date line west": "Etc/GMT+12",
    islamabad: "Asia/Karachi",
    izhevsk: "Europe/Samara",
    "kiritimati island": "Pacific/Kiritimati",
    "la paz": "America/Mazatlan",
    "lord howe island": "Australia/Lord_Howe",
    "marquesas islands": "Pacific/Marquesas",
    "midway island": "Pacific/Midway",
    mumbai: "Asia/Kolkata",
    munich: "Europe/Berlin",
    muscat: "Asia/Dubai",
    "new caledonia": "Pacific/Noumea",
    "new delhi": "Asia/Kolkata",
    newfoundland: "America/St_Johns",
    "norfolk island": "Pacific/Norfolk",
    nukualofa: "Pacific/Tongatapu",
    osaka: "Asia/Tokyo",
    "petropavlovsk-kamchatsky": "Asia/Kamchatka",
    "port louis": "Indian/Mauritius",
    pretoria: "Africa/Johannesburg",
    quito: "America/Guayaquil",
    "rio de janeiro": "America/Sao_Paulo",
    "saint pierre and miquelon": "America/Miquelon",
    salvador: "America/Bahia",
    "san francisco": "America/Los_Angeles",
    sapporo: "Asia/Tokyo",
    saskatchewan: "America/Regina",
    seattle: "America/Los_Angeles",
    "solomon is": "Pacific/Guadalcanal",
    "sri jayawardenepura": "Asia/Colombo",
    "st petersburg": "Europe/Moscow",
    "turks and caicos": "America/Grand_Turk",
    ulyanovsk: "Europe/Ulyanovsk",
    wellington: "Pacific/Auckland",
    "west central africa": "Africa/Lagos",
    yukon: "America/Whitehorse",
  }),
);
