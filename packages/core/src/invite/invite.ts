/**
 * An invite: what one calendar object (RFC 5545, RFC 5546) or one forwarded "When / Where / Who" text says about one
 * interview. Everything in it is data that somebody wrote; authority is elsewhere (R28).
 */
import type { Instant } from "../clock.ts";
import type { Mailbox } from "../mail/address.ts";

export type Attendee = Mailbox & {
  /** RFC 5545 §3.2.3: INDIVIDUAL, GROUP, RESOURCE, ROOM, UNKNOWN. */
  cutype?: string | undefined;
  /** RFC 5545 §3.2.16. */
  role?: string | undefined;
  partstat?: string | undefined;
};

/** Why a time or a zone could not be taken as it stood; each becomes a question to the recruiter, never a guess (R34). */
export type TimeDoubt = "missing" | "all_day" | "floating" | "unknown_zone" | "out_of_range" | "contradicts_weekday";

export type Invite = {
  found: "calendar" | "text";
  /** Upper case: REQUEST, PUBLISH, CANCEL, REPLY, COUNTER …; absent when the object states none. */
  method?: string | undefined;
  uid?: string | undefined;
  sequence: number;
  recurrenceId?: Instant | undefined;
  dtstamp?: Instant | undefined;
  start?: Instant | undefined;
  end?: Instant | undefined;
  /** IANA name of the zone that was meant; "UTC" when the object speaks UTC alone. */
  timeZone?: string | undefined;
  doubts: TimeDoubt[];
  summary: string;
  location?: string | undefined;
  description?: string | undefined;
  organizer?: Mailbox | undefined;
  attendees: Attendee[];
  /** RFC 5545 STATUS, upper case. */
  status?: string | undefined;
};

/** Something that the recruiter must decide before anything is sent. `options` are what `1`, `2`, … stand for. */
export type PlanQuestion = {
  about: "candidate" | "interviewers" | "time" | "invite" | "approval";
  text: string;
  options: { text: string; address?: string | undefined; at?: Instant | undefined }[];
  /** Set on questions that follow from the plan itself and vanish with their reason. */
  origin?: "plan" | undefined;
};
