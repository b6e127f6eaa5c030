/**
 * The invite in a forward that lost its calendar part: the "When / Where / Who" prose of Google Calendar, Outlook
 * ("-----Original Appointment-----"), Apple and their like (R32, R35). Found or not found; never half believed.
 */
import type { Instant } from "../clock.ts";
import { type Mailbox, parseAddress } from "../mail/address.ts";
import { atWallClock, type WallTime } from "../zone.ts";
import { type Attendee, type Invite, maxAttendees, type TimeDoubt } from "./invite.ts";
import { type LabelKind, type Labelled, labelled, unglued } from "./labels.ts";
import { type PersonInText, peopleInText } from "./people-in-text.ts";
import { folded, plainWords } from "./plain-words.ts";
import { withoutPrefixes } from "./subject.ts";
import { readWrittenTime, type WrittenTime } from "./written-time.ts";
import { meantZone } from "./zone-name.ts";

/** What is known beside the text itself. */
export type TextContext = { subject: string; reference?: Date | undefined };

/**
 * The invite that a text describes, or undefined. It takes a readable time under a "when" label (or in a Google subject
 * line) and one more sign of an invite: a place, people, a title, a named zone. The outermost of nested forwards counts.
 */
export function inviteInText(text: string, { subject, reference }: TextContext): Invite | undefined {
  const entries = readEntries(text);
  const headline = withoutPrefixes(subject);
  const whens = entries.filter(({ kind }) => kind === "when");
  const stated = whens
    .map(({ value, dayFirst }) => readWrittenTime(value, { dayFirst, reference }))
    .find((time) => time !== undefined);
  const announced = GOOGLE_SUBJECT.exec(headline);
  const time = stated ?? (announced ? readWrittenTime(announced[2] ?? "", { dayFirst: false, reference }) : undefined);
  if (!time) return undefined;
  const when = resolve(time);
  const signs: LabelKind[] = ["where", "who", "organizer", "title"];
  if (
    !announced &&
    when.timeZone === undefined &&
    !entries.some(({ kind, value }) => signs.includes(kind) && value !== "")
  ) {
    return undefined;
  }
  const { organizer, attendees } = people(entries);
  const title = firstOf(entries, "title");
  return {
    found: "text",
    method: methodOf(headline, text),
    sequence: 0,
    ...when,
    summary: plainWords(withoutPrefixes(title ?? announced?.[1] ?? headline), 300) ?? "",
    location: firstOf(entries, "where")?.slice(0, 300),
    organizer,
    attendees: attendees.slice(0, maxAttendees),
    attendeesLeftOut: attendees.length > maxAttendees ? attendees.length - maxAttendees : undefined,
  };
}

// "Invitation: Technical interview @ Tue Mar 16, 2021 2pm - 3pm (EDT) (jane@example.com)".
const GOOGLE_SUBJECT = /^(?:[\p{L} ]{4,40}:\s*)?(.{0,200}) @ (.{8,120})$/u;

/** Characters and lines of prose that are looked at. */
const MOST_TEXT = 64 * 1024;
const MOST_LINES = 2_000;

/** Label by label, with the lines that belong to each. */
function readEntries(text: string): Labelled[] {
  const entries: Labelled[] = [];
  let open: Labelled | undefined;
  for (const raw of text.slice(0, MOST_TEXT).split("\n", MOST_LINES).flatMap(unglued)) {
    const line = raw.replace(/^(?:\s*>)+ ?/, "");
    const label = labelled(line);
    if (label) {
      open = label;
      entries.push(label);
    } else if (open && goesOn(open, line)) open.value = `${open.value}\n${line.trim()}`.trim().slice(0, 20_000);
    else open = undefined;
  }
  return entries;
}

/** Whether an unlabelled line still belongs to the label above it. */
function goesOn(open: Labelled, line: string): boolean {
  const blank = line.trim() === "";
  if (open.value === "") return !/^\s*-{3,}/.test(line);
  if (blank || /^\s*[-_*~=]{3,}/.test(line)) return false;
  if (open.kind === "when")
    return (
      open.value.length < 300 &&
      (/^\s/.test(line) || !/\d/.test(line) || !/\d{1,2}[:.h]\d\d|\d ?[ap]m/i.test(open.value))
    );
  return (
    ["who", "to", "cc", "organizer"].includes(open.kind) &&
    (line.includes("@") || /^\s/.test(line) || open.kind !== "to")
  );
}

function firstOf(entries: Labelled[], kind: LabelKind): string | undefined {
  const value = entries.find((entry) => entry.kind === kind && entry.value !== "")?.value;
  return value?.split("\n")[0]?.trim();
}

type When = Pick<Invite, "start" | "end" | "timeZone" | "doubts" | "local" | "otherStart" | "recurring">;

function resolve(time: WrittenTime): When {
  const doubts = new Set<TimeDoubt>();
  if (time.contradictsWeekday) doubts.add("contradicts_weekday");
  if (time.otherwise) doubts.add("ambiguous_date");
  const zone = time.zones.map((words) => meantZone(words, time.start)).find((name) => name !== undefined);
  if (time.allDay) doubts.add("all_day");
  else if (zone === undefined) doubts.add(time.zones.length > 0 ? "unknown_zone" : "floating");
  if ([time.start, time.end].some((clock) => clock && (clock.year < 1990 || clock.year > 2100)))
    doubts.add("out_of_range");
  const recurring = time.recurring || undefined;
  const local = { start: written(time.start, time.allDay), end: time.end && written(time.end, time.allDay) };
  if (zone === undefined || time.allDay) return { timeZone: zone, doubts: [...doubts], local, recurring };
  const at = (clock: WallTime): Instant => atWallClock(clock, zone, "offset_before");
  const otherStart = time.otherwise && at(time.otherwise);
  return {
    start: at(time.start),
    end: time.end && at(time.end),
    timeZone: zone,
    doubts: [...doubts],
    otherStart,
    recurring,
  };
}

function written({ year, month, day, hour, minute }: WallTime, allDay: boolean): string {
  return new Date(Date.UTC(year, month - 1, day, hour, minute)).toISOString().slice(0, allDay ? 10 : 16);
}

/** The organizer by label or mark, else who sent the first message that is quoted; and everybody it names. */
function people(entries: Labelled[]): { organizer?: Mailbox | undefined; attendees: Attendee[] } {
  const named = (kind: LabelKind): PersonInText[] =>
    entries
      .filter((entry) => entry.kind === kind)
      .slice(0, 3)
      .flatMap(({ value }) => peopleInText(value));
  const invited = [...named("who"), ...named("to").slice(0, maxAttendees), ...named("cc")];
  const lead = named("organizer")[0] ?? invited.find(({ organizes }) => organizes) ?? named("from")[0];
  const attendees = new Map<string, Attendee>();
  for (const { organizes: _, ...one } of invited) if (!attendees.has(one.address)) attendees.set(one.address, one);
  const { organizes: _, ...organizer } = lead ?? { organizes: false, address: "" };
  return { organizer: parseAddress(organizer.address) ? organizer : undefined, attendees: [...attendees.values()] };
}

/** What the subject says about the invite: cancelled, answered, or (nothing) proposed. */
function methodOf(headline: string, text: string): string | undefined {
  const words = folded(headline);
  if (CANCELLED.test(words)) return "CANCEL";
  if (ANSWERED.test(words) || HAS_ANSWERED.test(text.slice(0, MOST_TEXT))) return "REPLY";
  return COUNTERED.test(words) ? "COUNTER" : undefined;
}

const CANCELLED =
  /^(?:cancell?ed|abgesagt|abgebrochen|storniert|annule|annulee|cancelado|cancelada|annullato|annullata|geannuleerd|installd|aflyst|avlyst|peruttu)(?: \p{L}+){0,2}\s*:/u;
const ANSWERED =
  /^(?:(?:tentatively )?accepted|declined|tentative|zugesagt|angenommen|abgelehnt|mit vorbehalt|vorlaufig(?: zugesagt)?|accepte|acceptee|refuse|refusee|provisoire|aceptado|aceptada|rechazado|rechazada|provisional|accettato|accettata|rifiutato|rifiutata|provvisorio|geaccepteerd|geweigerd|afgewezen|voorlopig|aceito|aceita|aceite|recusado|recusada|provisorio)(?: \p{L}+){0,2}\s*:/u;
const COUNTERED =
  /^(?:new time proposed|neuer zeitvorschlag|neue zeit vorgeschlagen|nouvel horaire propose|nueva hora propuesta|nuovo orario proposto|nieuwe tijd voorgesteld|novo horario proposto)\s*:/;
const HAS_ANSWERED = /\bhas (?:tentatively )?(?:accepted|declined) (?:the|this|your) invitation\b/i;
