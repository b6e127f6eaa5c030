/**
 * The invite in a forward that lost its calendar part: the "When / Where / Who" prose of Google Calendar, Outlook
 * ("-----Original Appointment-----"), Apple, Teams, Zoom and schedulers, or a coordinator's plain sentences (R32, R35).
 * Found or not found; never half believed.
 */
import type { Mailbox } from "../../mail/address.ts";
import { type ForwardedMail, readForwarded } from "../../mail/forward/forwarded.ts";
import { saidMethod } from "../calendar/said-method.ts";
import { type Invite, maxAttendees } from "../invite.ts";
import { plainWords } from "../people/plain-words.ts";
import { withoutAnnouncement, withoutPrefixes } from "../people/subject.ts";
import { type Entry, readEntries } from "../written/entries.ts";
import type { LabelKind } from "../written/labels.ts";
import { appoints, speaksOfInterview } from "../written/occasion.ts";
import { statedWhen } from "../written/stated-when.ts";
import type { Day } from "../written/written-date.ts";
import { writtenInstants } from "../written/written-instant.ts";
import { readWrittenTime } from "../written/written-time.ts";
import { type PeopleOfText, type PrintedPeople, peopleOfForward } from "./people-of-forward.ts";

/** What is known beside the text itself. */
export type TextContext = {
  subject: string;
  /** When the mail was sent. */
  reference?: Date | undefined;
  /** Its Date field as it stands: on which day it was on its writer's own calendar. */
  dateField?: string | undefined;
  /** Of the message that the text is the body of, when that message itself was forwarded (as an attachment). */
  header?: { from: Mailbox[]; to: Mailbox[]; cc: Mailbox[] } | undefined;
};

/**
 * The invite that a text describes, or undefined. It takes a readable time and one more sign of an invite: a place, people, a
 * title, a named zone, a calendar's subject. A forwarded interview without a time is found too, with the doubt `missing`.
 * The outermost of nested forwards counts.
 */
export function inviteInText(text: string, context: TextContext): Invite | undefined {
  const { subject, reference } = context;
  const reading = readEntries(text);
  const { entries, paragraphs } = reading;
  const headline = withoutPrefixes(subject);
  const { email } = readForwarded(text.slice(0, MOST_TEXT), subject);
  const title = withoutPrefixes(titleOf(entries) ?? email?.subject ?? headline);
  const announced = GOOGLE_SUBJECT.exec(title) ?? GOOGLE_SUBJECT.exec(headline);
  const { time, by } = statedWhen(reading, {
    announced: announced?.[2],
    headline: `${headline} ${title}`,
    reference,
    written: writtenOn(email, context),
  });
  const printed = email ?? printedIn(context);
  const { organizer, attendees } = peopleOfForward(reading, printed);
  const signs: LabelKind[] = ["where", "who", "organizer", "title"];
  const signed = entries.some(({ kind, value }) => signs.includes(kind) && value !== "");
  const when = time && writtenInstants(time);
  if (by === "label" && when?.timeZone === undefined && !signed && !announced) return undefined;
  // Who forwards a mail about an interview wants it debriefed, and can say when it was.
  const forwarded = organizer !== undefined && attendees.length > 0 && isForward(entries, printed);
  if (!when && !(forwarded && isAboutMeeting(headline, title, paragraphs))) return undefined;
  return {
    found: "text",
    method: saidMethod(headline, text.slice(0, MOST_TEXT)) ?? saidMethod(title, ""),
    sequence: 0,
    ...(when ?? { doubts: ["missing" as const] }),
    summary: plainWords(withoutAnnouncement(title), 300) ?? "",
    location: firstOf(entries, "where")?.slice(0, 300),
    description: paragraphs.length > 0 || entries.length > 0 ? text.slice(0, MOST_DESCRIPTION) : undefined,
    organizer,
    attendees: attendees.slice(0, maxAttendees),
    attendeesLeftOut: attendees.length > maxAttendees ? attendees.length - maxAttendees : undefined,
  };
}

/** The day on which the words were written: the printed date of what is forwarded inline, else the message's own. */
function writtenOn(email: ForwardedMail | undefined, { dateField, reference }: TextContext): Day | undefined {
  const date = (email ? email.date : dateField)?.slice(0, 100);
  const written = date === undefined ? undefined : readWrittenTime(date, { dayFirst: email === undefined, reference });
  return written && !written.otherwise && !written.contradictsWeekday ? written.start : undefined;
}

/** The people whom a forwarded text names, for an invite whose calendar object lists nobody. */
export function peopleInForward(text: string, context: TextContext): PeopleOfText {
  const { email } = readForwarded(text.slice(0, MOST_TEXT), context.subject);
  return peopleOfForward(readEntries(text), email ?? printedIn(context));
}

function printedIn({ header }: TextContext): PrintedPeople | undefined {
  const printed = ({ address, displayName }: Mailbox): PrintedPeople["to"][number] => ({ address, name: displayName });
  return header && { from: header.from.map(printed)[0], to: header.to.map(printed), cc: header.cc.map(printed) };
}

// "Invitation: Technical interview @ Tue Mar 16, 2021 2pm - 3pm (EDT) (jane@example.com)".
const GOOGLE_SUBJECT = /^(?:[\p{L} ]{4,40}:\s*)?(.{0,200}) @ (.{8,120})$/u;

const MOST_TEXT = 64 * 1024;
const MOST_DESCRIPTION = 10_000;

/** An interview, or a calendar's own words: "Invitation: …", "Sam has invited you to …", the block under a Teams meeting. */
function isAboutMeeting(headline: string, title: string, paragraphs: string[]): boolean {
  return (
    speaksOfInterview(`${headline} ${title}`) ||
    CALENDAR_SUBJECT.test(headline) ||
    CALENDAR_SUBJECT.test(title) ||
    paragraphs.slice(0, 40).some((words) => CALENDAR_WORDS.test(words) || (speaksOfInterview(words) && appoints(words)))
  );
}

const CALENDAR_SUBJECT =
  /^(?:\p{L}+ )?(?:invitation|einladung|invitación|invito|uitnodiging|convite|cancell?ed event|event invitation)\s?:/iu;
const CALENDAR_WORDS =
  /\b(?:has invited you to (?:a meeting|an event|\p{Lu})|you have been invited to the following event|is inviting you to a scheduled zoom meeting)|teams\.microsoft\.com\/l\/meetup-join\//iu;

function isForward(entries: Entry[], email: PrintedPeople | undefined): boolean {
  return (
    email?.from?.address !== undefined || entries.some(({ kind, value }) => kind === "from" && value.includes("@"))
  );
}

/** The title beside the time; else the subject of the first printed header. */
function titleOf(entries: Entry[]): string | undefined {
  const titles = entries.filter(({ kind, value }) => kind === "title" && value !== "");
  const when = entries.find(({ kind }) => kind === "when");
  const heads = entries.filter(({ kind }) => kind === "from").map(({ line }) => line);
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= MOST_BESIDE;
  const beside = titles.find(
    ({ line, value }) =>
      when && near(line, when.line) && !heads.some((head) => near(line, head)) && !/:\/\//.test(value),
  );
  return (beside ?? titles[0])?.value.split("\n")[0]?.trim();
}

/** Lines between what belongs together. */
const MOST_BESIDE = 6;

function firstOf(entries: Entry[], kind: LabelKind): string | undefined {
  const value = entries.find((entry) => entry.kind === kind && entry.value !== "")?.value;
  return value?.split("\n")[0]?.trim();
}
