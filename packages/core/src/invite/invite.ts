/**
 * An invite: what one calendar object (RFC 5545, RFC 5546) or one forwarded "When / Where / Who" text says about one
 * interview. Everything in it is data that somebody wrote; authority is elsewhere (R28).
 */
import type { Instant } from "../clock.ts";
import type { Language } from "../language.ts";
import type { Mailbox } from "../mail/address.ts";

export type Attendee = Mailbox & {
  /** RFC 5545 §3.2.3: INDIVIDUAL, GROUP, RESOURCE, ROOM, UNKNOWN. */
  cutype?: string | undefined;
  /** RFC 5545 §3.2.16. */
  role?: string | undefined;
  partstat?: string | undefined;
};

/** Why a time or a zone could not be taken as it stood; each becomes a question to the recruiter, never a guess (R34). */
export type TimeDoubt =
  | "missing"
  | "all_day"
  | "floating"
  | "unknown_zone"
  | "out_of_range"
  | "contradicts_weekday"
  /** 02/10/2012 without a word on whether the day or the month comes first. */
  | "ambiguous_date";

export type Invite = {
  found: "calendar" | "text";
  /** Upper case: REQUEST, PUBLISH, CANCEL, REPLY, COUNTER …; absent when the object states none. */
  method?: string | undefined;
  uid?: string | undefined;
  sequence: number;
  recurrenceId?: Instant | undefined;
  /** RANGE=THISANDFUTURE: the object moves its instance and all that follow it. */
  andFollowing?: boolean | undefined;
  dtstamp?: Instant | undefined;
  start?: Instant | undefined;
  end?: Instant | undefined;
  /** IANA name of the zone that was meant; "UTC" when the object speaks UTC alone. */
  timeZone?: string | undefined;
  doubts: TimeDoubt[];
  /** What the invite's own clock shows where no instant follows from it: `2026-03-14T15:00`, or `2026-03-14` all day. */
  local?: { start: string; end?: string | undefined } | undefined;
  /** The start when day and month are read the other way round (`ambiguous_date`). */
  otherStart?: Instant | undefined;
  /** The object is a series and states no single instance; its rule is never expanded (R10). */
  recurring?: boolean | undefined;
  summary: string;
  /** What the calendar says its title is written in. */
  language?: Language | undefined;
  location?: string | undefined;
  description?: string | undefined;
  organizer?: Mailbox | undefined;
  /** At most `maxAttendees`; `attendeesLeftOut` counts the rest. */
  attendees: Attendee[];
  attendeesLeftOut?: number | undefined;
  /** RFC 5545 STATUS, upper case. */
  status?: string | undefined;
};

/** More people than any interview has: beyond them attendees are counted, not kept. */
export const maxAttendees = 200;

/** Why somebody or something was taken for what it is; `about` is an address, "role" or "company", confidence 0 to 1. */
export type Reason = { about: string; reason: string; confidence: number };
