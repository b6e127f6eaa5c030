/**
 * The invite that a first visitor forwards: a recruiter forwards, with Gmail, the mail by which Google Calendar invited
 * to an interview (RFC 5545 and RFC 6047: a calendar as alternative part, and again as `invite.ics`).
 */
import { HOUR, type Instant, later, MINUTE } from "@debrief/core/clock";
import type { Mailbox } from "@debrief/core/mail/address";
import { escapeHtml } from "./html-tokens.ts";
import { sampleCalendar, utcStamp, ZONE } from "./sample-calendar.ts";

export type Person = { address: string; displayName: string; role: string };

export const sampleRecruiter = { address: "rae@agency.example", displayName: "Rae Miller", role: "recruiter" };
export const sampleCandidate = { address: "jane.doe@example.com", displayName: "Jane Doe", role: "candidate" };
export const sampleManager = { address: "sam.patel@acme.example", displayName: "Sam Patel", role: "hiring manager" };
export const sampleInterviewer = { address: "ben.okafor@acme.example", displayName: "Ben Okafor", role: "interviewer" };

/** The people of the sample, in the order in which they come into the story. */
export const samplePeople: Person[] = [sampleRecruiter, sampleCandidate, sampleManager];

/**
 * The forward as RFC 5322 source with CRLF lines, dated `now`. The interview of one hour in Europe/Berlin ends at
 * `endsAt`, which is two hours after `now`, taken up to the next quarter of an hour, when not given. The UID follows
 * from the time of the interview: two forwards of one sample are one interview. `second` is one more interviewer.
 */
export function sampleInvite(sample: { now: Instant; startAddress: string; endsAt?: Instant; second?: Mailbox }): {
  from: string;
  to: string;
  source: string;
} {
  const { now, startAddress } = sample;
  const end = sample.endsAt ?? later(nextQuarter(now), 2 * HOUR);
  const interview = { start: later(end, -HOUR), end, now, interviewers: [sampleManager, ...optional(sample.second)] };
  const uid = `sample-${utcStamp(interview.start).toLowerCase()}@calendar.example.com`;
  const calendar = sampleCalendar({
    ...interview,
    uid,
    summary: TITLE,
    description: `${ABOUT}\n\nJoin: ${MEETING}`,
    location: MEETING,
    organizer: sampleRecruiter,
    attendees: [sampleRecruiter, sampleCandidate, ...interview.interviewers],
  });
  const source = [
    `From: ${sampleRecruiter.displayName} <${sampleRecruiter.address}>`,
    `To: ${startAddress}`,
    `Subject: Fwd: ${subjectOf(interview)}`,
    `Date: ${mailDate(now)}`,
    `Message-ID: <sample-${Date.parse(now)}@mail.agency.example>`,
    `References: <${uid}>`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="sample-mixed"',
    "",
    "--sample-mixed",
    'Content-Type: multipart/alternative; boundary="sample-alternative"',
    "",
    "--sample-alternative",
    part('text/plain; charset="UTF-8"', textOf(interview)),
    "--sample-alternative",
    part('text/html; charset="UTF-8"', htmlOf(interview)),
    "--sample-alternative",
    part('text/calendar; charset="UTF-8"; method=REQUEST', calendar),
    "--sample-alternative--",
    "",
    "--sample-mixed",
    part('application/ics; name="invite.ics"', calendar, 'Content-Disposition: attachment; filename="invite.ics"'),
    "--sample-mixed--",
    "",
  ].join("\r\n");
  return { from: sampleRecruiter.address, to: startAddress, source };
}

type Interview = { start: Instant; end: Instant; now: Instant; interviewers: Mailbox[] };

const TITLE = "Interview: Jane Doe – Backend Engineer";
const MEETING = "https://meet.example.com/abc-defg-hij";
const ABOUT = "First interview for the backend role at Acme: an hour of talk and a little pairing.";
const NOTE = "Here is Jane's interview with Acme. Could you ask both sides how it went?";

function nextQuarter(at: Instant): Instant {
  return later(at, (15 * MINUTE - (Date.parse(at) % (15 * MINUTE))) % (15 * MINUTE));
}

function optional<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

function textOf(interview: Interview): string {
  return [
    NOTE,
    "",
    "---------- Forwarded message ---------",
    `From: ${sampleRecruiter.displayName} <${sampleRecruiter.address}>`,
    `Date: ${dateOf(interview)}`,
    `Subject: ${subjectOf(interview)}`,
    `To: ${[sampleCandidate, ...interview.interviewers].map(({ address }) => `<${address}>`).join(", ")}`,
    "",
    "",
    TITLE,
    whenOf(interview),
    "Central European Time - Berlin",
    "",
    ABOUT,
    "",
    "Join by video",
    MEETING,
    "",
    "Organizer",
    sampleRecruiter.displayName,
    sampleRecruiter.address,
    "",
    "Guests",
    `${sampleRecruiter.displayName} - organizer`,
    ...[sampleCandidate, ...interview.interviewers].map(({ address }) => address),
    "",
    "Invitation from Google Calendar",
    "",
  ].join("\r\n");
}

function htmlOf(interview: Interview): string {
  const guests = [sampleCandidate, ...interview.interviewers].map(({ address }) => `<div>${address}</div>`).join("");
  const to = [sampleCandidate, ...interview.interviewers].map(({ address }) => `&lt;${address}&gt;`).join(", ");
  return [
    `<div dir="ltr"><div>${escapeHtml(NOTE)}</div><br><div class="gmail_quote gmail_quote_container">`,
    `<div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">${sampleRecruiter.displayName}</strong> <span dir="auto">&lt;<a href="mailto:${sampleRecruiter.address}">${sampleRecruiter.address}</a>&gt;</span><br>`,
    `Date: ${dateOf(interview)}<br>Subject: ${escapeHtml(subjectOf(interview))}<br>To: ${to}<br></div><br><br>`,
    '<table border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%;font-family:Roboto,sans-serif;border:1px solid #dadce0;border-radius:8px"><tbody><tr><td style="padding:24px 32px">',
    `<h2 style="font-size:20px;margin:0 0 16px">${escapeHtml(TITLE)}</h2>`,
    `<p style="margin:0 0 12px"><b>When</b><br>${escapeHtml(whenOf(interview))}<br>Central European Time - Berlin</p>`,
    `<p style="margin:0 0 12px">${escapeHtml(ABOUT)}</p>`,
    `<p style="margin:0 0 12px"><b>Join by video</b><br><a href="${MEETING}">${MEETING}</a></p>`,
    `<div><b>Guests</b></div><div>${sampleRecruiter.displayName} - organizer</div>${guests}`,
    '<p style="color:#70757a;font-size:12px;margin:16px 0 0">Invitation from Google Calendar</p>',
    "</td></tr></tbody></table></div></div>",
    "",
  ].join("\r\n");
}

function dateOf({ now }: Interview): string {
  return `${format(now, { weekday: "short", month: "short", day: "numeric", year: "numeric" })} at ${time(now)}`;
}

function subjectOf({ start, end }: Interview): string {
  const day = format(start, { weekday: "short", month: "short", day: "numeric", year: "numeric" }).replace(",", "");
  // Header text stays ASCII: the sample is about calendars, not about encoded words.
  return `Invitation: ${TITLE.replace("–", "-")} @ ${day} ${shortTime(start)} - ${shortTime(end)} (${abbreviation(start)})`;
}

function whenOf({ start, end }: Interview): string {
  const day = format(start, { weekday: "long", month: "short", day: "numeric", year: "numeric" }).replace(",", "");
  return `${day} ⋅ ${shortTime(start)} – ${shortTime(end)}`;
}

function part(contentType: string, content: string, ...headers: string[]): string {
  const base64 =
    Buffer.from(content, "utf8")
      .toString("base64")
      .match(/.{1,76}/g) ?? [];
  return [`Content-Type: ${contentType}`, ...headers, "Content-Transfer-Encoding: base64", "", ...base64].join("\r\n");
}

function mailDate(at: Instant): string {
  return new Date(at).toUTCString().replace("GMT", "+0000");
}

function format(at: Instant, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-US", { timeZone: ZONE, ...options }).format(new Date(at));
}

function time(at: Instant): string {
  return format(at, { hour: "numeric", minute: "2-digit" });
}

/** Google's `4pm`, `4:30pm`. */
function shortTime(at: Instant): string {
  return time(at).replace(":00", "").replace(/\s/g, "").toLowerCase();
}

function abbreviation(at: Instant): string {
  return format(at, { hour: "numeric", timeZoneName: "short" }).includes("GMT+2") ? "CEST" : "CET";
}
