/**
 * Time zones: an instant has a wall clock somewhere, and a wall clock somewhere is an instant. Zones are IANA names;
 * the rules behind them are those of the runtime (Intl), so that no table of ours can grow old.
 */
import { HOUR, type Instant, instant } from "./clock.ts";

/** What a wall clock is set to; `month` 1–12, `day` 1–31, 24 hours. */
export type WallTime = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second?: number | undefined;
};

/** What a wall clock shows; `weekday` 1–7, Monday is 1 (ISO 8601). */
export type WallClock = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: number;
};

/** Whether `name` is an IANA zone name; case does not matter, abbreviations such as PST or IST are no zones. */
export function isZone(name: string): boolean {
  return zoneName(name) !== undefined;
}

/** The IANA name in its own spelling (`europe/paris` → `Europe/Paris`; aliases stay: `asia/kolkata` → `Asia/Kolkata`), or undefined. */
export function zoneName(name: string): string | undefined {
  const known = NAMES.get(name.toLowerCase());
  if (known !== undefined) return known;
  if (!/^[A-Za-z]+(?:[/_-][A-Za-z0-9+]+){1,6}$/.test(name) || !name.includes("/")) return undefined;
  const canonical = resolve(name);
  if (canonical === undefined) return undefined;
  if (canonical.toLowerCase() === name.toLowerCase()) return canonical;
  return /[A-Z]/.test(name) && /[a-z]/.test(name) ? name : titleCase(name);
}

/** What a wall clock in `zone` shows at `at`. Throws a RangeError when `zone` is not a zone: ask `isZone` before. */
export function wallClock(at: Instant, zone: string): WallClock {
  return clockOf(wallTime(Date.parse(at), zone));
}

/**
 * The instant at which a wall clock in `zone` shows `local`. Where the clock shows it twice (autumn), the first time.
 * Where it never shows it (the spring gap): `first_valid` is the instant at which the gap ends (R47, for times of our
 * own making), `offset_before` counts on with the offset before the gap, so that 02:30 becomes 03:30 (RFC 5545 §3.3.5,
 * for times that a calendar states: it is when everybody else's calendar shows the interview).
 */
export function atWallClock(
  local: WallTime,
  zone: string,
  inGap: "first_valid" | "offset_before" = "first_valid",
): Instant {
  const wanted = utcOf(local);
  const offsetBefore = offset(wanted - 24 * HOUR, zone);
  const offsetAfter = offset(wanted + 24 * HOUR, zone);
  // The larger offset gives the earlier instant.
  const [earlier, later] = [wanted - Math.max(offsetBefore, offsetAfter), wanted - Math.min(offsetBefore, offsetAfter)];
  for (const candidate of [earlier, later]) if (wallTime(candidate, zone) === wanted) return instant(candidate);
  return instant(inGap === "offset_before" ? wanted - offsetBefore : firstShowing(wanted, earlier, later, zone));
}

/** IANA's fixed zones count west as plus, which no reader expects: `Etc/GMT-1` is spoken `UTC+1`. */
export function spokenZone(zone: string): string {
  const fixed = /^Etc\/GMT([+-])(\d+)$/.exec(zone);
  return fixed ? `UTC${fixed[1] === "-" ? "+" : "-"}${fixed[2]}` : zone;
}

/** `16:00`. */
export function formatTime(at: Instant, zone: string): string {
  const { hour, minute } = wallClock(at, zone);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** Milliseconds by which a wall clock in `zone` is ahead of UTC at `epoch`. */
function offset(epoch: number, zone: string): number {
  return wallTime(epoch, zone) - epoch;
}

/** The first instant in (`low`, `high`] whose wall clock shows `wanted` or later: a bisection, to the second. */
function firstShowing(wanted: number, low: number, high: number, zone: string): number {
  let [before, after] = [low, high];
  while (after - before > 1_000) {
    const middle = Math.floor((before + after) / 2_000) * 1_000;
    if (wallTime(middle, zone) < wanted) before = middle;
    else after = middle;
  }
  return after;
}

/** The wall clock at `epoch` read as if it were UTC, in milliseconds. */
function wallTime(epoch: number, zone: string): number {
  const { format, order } = formatter(zone);
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const [index, digits] of (format.format(epoch).match(/\d+/g) ?? []).entries()) {
    shown[order[index] ?? "literal"] = Number(digits);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return utcOf({ year, month, day, hour, minute, second }) + mod(epoch, 1_000);
}

function utcOf({ year, month, day, hour, minute, second = 0 }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function mod(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

function clockOf(wall: number): WallClock {
  const date = new Date(wall);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay() || 7,
  };
}

/** `order` says what the numbers are that the formatter writes: reading them back costs a third of asking for parts. */
type Formatter = { format: Intl.DateTimeFormat; order: Intl.DateTimeFormatPartTypes[] };

// A formatter costs some fifty microseconds to make and kilobytes to keep; there are only as many as zones in use.
const formatters = new Map<string, Formatter>();

function formatter(zone: string): Formatter {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const name = zoneName(zone);
  if (name === undefined) throw new RangeError(`not a time zone: ${zone.slice(0, 80)}`);
  const numeric = {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  } as const;
  const format = new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn", {
    timeZone: name,
    hourCycle: "h23",
    ...numeric,
  });
  const parts = format.formatToParts(0).map(({ type }) => type);
  const made = { format, order: parts.filter((type) => type !== "literal") };
  if (formatters.size >= 600) formatters.clear();
  formatters.set(zone, made);
  return made;
}

// Asking costs as much as making a formatter, and a stranger's file asks for one name five hundred times.
const resolved = new Map<string, string | undefined>();

function resolve(name: string): string | undefined {
  if (!resolved.has(name)) {
    if (resolved.size >= 1_000) resolved.clear();
    resolved.set(name, canonical(name));
  }
  return resolved.get(name);
}

function canonical(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined; // Intl has no question "is this a zone?": refusing is its answer.
  }
}

/** `america/port-au-prince` → `America/Port-au-Prince`, for aliases that the runtime knows but does not spell. */
function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[/_-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/([_-])(Of|Es|Au|In)(?=[_-])/g, (_, before: string, word: string) => before + word.toLowerCase());
}

// IANA names without a slash ("backward" and legacy). The runtime also takes abbreviations (IST is India to it), and
// an abbreviation in an invite is somebody else's IST: it must be asked about, so only these pass.
const SLASHLESS =
  "CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan " +
  "Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC " +
  "Universal W-SU WET Zulu";

const NAMES = new Map(
  [...Intl.supportedValuesOf("timeZone"), ...SLASHLESS.split(" ")].map((name) => [name.toLowerCase(), name]),
);
