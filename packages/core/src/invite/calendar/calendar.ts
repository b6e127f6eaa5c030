/**
 * Calendar objects to invites (RFC 5545 §3.6.1, RFC 5546). Reads what the events say and nothing more: recurrence rules
 * are never expanded (R10), and a time whose zone is not certain stays a doubt (R34).
 */
import { domainOf, type Mailbox, mailbox } from "../../mail/address.ts";
import { type Attendee, type Invite, maxAttendees } from "../invite.ts";
import { languageTag } from "../language.ts";
import { type ZoneDefinitions, zoneDefinitions } from "../zone/timezone.ts";
import { maxCalendarText } from "./calendar-text.ts";
import { type Component, components, type Property, parameter, propertiesOf, textOf } from "./components.ts";
import { ordering, readTime, span, type Time, type Zones } from "./event-time.ts";

export type CalendarProblem = "invite.too_large" | "invite.unreadable" | "invite.no_event";
export type CalendarOutcome = { kind: "events"; invites: Invite[] } | { kind: "problem"; code: CalendarProblem };

/** Events of one text that are read; the rest of a published year's calendar starts nothing. */
const maxEvents = 500;

/** The events of one calendar text, in order. Nothing a text can hold makes it throw. */
export function readCalendar(text: string): CalendarOutcome {
  if (text.length > maxCalendarText) return { kind: "problem", code: "invite.too_large" };
  const roots = components(text);
  if (roots.length === 0) return { kind: "problem", code: "invite.unreadable" };
  // Files without a VCALENDAR around their VEVENT exist; the event stands for its own calendar.
  const calendars = roots.map((root): Component => (root[0] === "vcalendar" ? root : ["vcalendar", [], [root]]));
  const elsewhere = zoneDefinitions(calendars.flatMap((calendar) => inside(calendar, "vtimezone")));
  const invites: Invite[] = [];
  for (const calendar of calendars) {
    const events = inside(calendar, "vevent").slice(0, maxEvents - invites.length);
    const definitions = new Map([...elsewhere, ...zoneDefinitions(inside(calendar, "vtimezone"))]);
    invites.push(...events.map((event) => readEvent(event, calendar, definitions)));
  }
  return invites.length > 0 ? { kind: "events", invites } : { kind: "problem", code: "invite.no_event" };
}

function inside(component: Component, name: string): Component[] {
  return component[2].filter((child) => child[0] === name);
}

function readEvent(event: Component, calendar: Component, definitions: ZoneDefinitions): Invite {
  const zones: Zones = { calendar: zoneOfCalendar(calendar), definitions };
  const time = (name: string): Time | undefined => readTime(propertiesOf(event, name)[0], zones);
  const lines = propertiesOf(event, "attendee");
  const attendees = distinct(lines.slice(0, maxAttendees).map(attendee));
  const [instance] = propertiesOf(event, "recurrence-id");
  return {
    found: "calendar",
    method: token(textOf(calendar, "method")),
    uid: textOf(event, "uid")?.trim().slice(0, 500) || undefined,
    sequence: sequence(propertiesOf(event, "sequence")[0]?.[3]),
    recurrenceId: ordering(time("recurrence-id")),
    andFollowing: instance && parameter(instance, "range") !== undefined ? true : undefined,
    dtstamp: ordering(time("dtstamp")),
    ...span(time("dtstart"), time("dtend"), textOf(event, "duration"), isAllDay(event)),
    recurring: propertiesOf(event, "rrule").length > 0 ? true : undefined,
    summary: oneLine(textOf(event, "summary")),
    language: languageTag(stated(event, "summary") ?? stated(event, "description")),
    location: oneLine(textOf(event, "location")) || undefined,
    description: textOf(event, "description")?.slice(0, 10_000).trim() || undefined,
    organizer: propertiesOf(event, "organizer").map(person)[0] ?? lead(attendees),
    attendees,
    attendeesLeftOut: lines.length > maxAttendees ? lines.length - maxAttendees : undefined,
    status: token(textOf(event, "status")),
  };
}

/** `SUMMARY;LANGUAGE=de:` */
function stated(event: Component, name: string): string | undefined {
  const [property] = propertiesOf(event, name);
  return property && parameter(property, "language");
}

/** vCalendar 1.0 knows no ORGANIZER: an attendee has that role. */
function lead(attendees: Attendee[]): Mailbox | undefined {
  const found = attendees.find(({ role }) => role === "ORGANIZER" || role === "OWNER");
  return found && mailbox(found.address, found.displayName);
}

/** Outlook writes a whole day as midnight to midnight and says so beside it. */
function isAllDay(event: Component): boolean {
  return /^\s*true/i.test(textOf(event, "x-microsoft-cdo-alldayevent") ?? "");
}

/** X-WR-TIMEZONE, or vCalendar 1.0's TZ where no daylight saving goes with it. */
function zoneOfCalendar(calendar: Component): string | undefined {
  const saving = /^\s*true/i.test(textOf(calendar, "daylight") ?? "");
  return (textOf(calendar, "x-wr-timezone") ?? (saving ? undefined : textOf(calendar, "tz")))?.trim();
}

function attendee(property: Property): Attendee | undefined {
  const found = person(property);
  if (!found) return undefined;
  const [cutype, role, partstat] = ["cutype", "role", "partstat"].map((name) => token(parameter(property, name)));
  return { ...found, cutype, role, partstat };
}

function distinct(attendees: (Attendee | undefined)[]): Attendee[] {
  const byAddress = new Map<string, Attendee>();
  for (const one of attendees) if (one && !byAddress.has(one.address)) byAddress.set(one.address, one);
  return [...byAddress.values()];
}

/** A CAL-ADDRESS (§3.3.3) with its CN; `mailto:` in any case, or a bare address, or the EMAIL parameter (RFC 7986 §6.2). */
function person(property: Property): Mailbox | undefined {
  const value = String(property[3] ?? "");
  const name =
    parameter(property, "cn")?.replace(/\\([,;\\])/g, "$1") ?? /^([^<>:]{1,200})<[^<>]+>\s*$/.exec(value)?.[1];
  const stated = mailbox(addressIn(value), name);
  const email = mailbox(addressIn(parameter(property, "email") ?? ""), name);
  // iCloud hides the organizer behind a relay address that no reply of ours should depend on.
  return stated && domainOf(stated.address) !== "imip.me.com" ? stated : (email ?? stated);
}

/** `mailto:jane@example.com`, `Jane Doe <jane@example.com>` (vCalendar 1.0), `mailto:jane%2Bwork@example.com` (RFC 6068). */
function addressIn(value: string): string {
  const at = value.toLowerCase().lastIndexOf("mailto:");
  const bare = at < 0 ? value.slice(value.lastIndexOf("<") + 1) : value.slice(at + "mailto:".length);
  const address = bare.replace(/^[\s"'<]+/, "").replace(/[\s"'<>?;,].*$/s, "");
  return address.replace(/%2B/gi, "+").replace(/%40/gi, "@");
}

/** An upper-case iana-token (§3.1), or nothing. */
function token(text: string | undefined): string | undefined {
  const upper = text?.trim().toUpperCase();
  return /^([A-Z0-9-]{1,40})\s*[;,.]?$/.exec(upper ?? "")?.[1];
}

/** A number beyond what is counted in is the last one: it must not pass for the first. */
function sequence(value: unknown): number {
  return typeof value === "number" && value > 0 ? Math.min(Math.floor(value), Number.MAX_SAFE_INTEGER) : 0;
}

/** Printable and on one line: a stranger's words, fit to be shown. */
function oneLine(text: string | undefined): string {
  return (text ?? "")
    .slice(0, 1_000)
    .replace(/\\(["'])/g, "$1")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, 300);
}
