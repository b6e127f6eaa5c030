/**
 * Whether a calendar itself invited our address (RFC 5546 §3.2.2, RFC 6047): then it waits for an answer, and gets one.
 * A forwarded invite is not ours to answer, and only an organizer who is the authenticated recruiter is written to (R28).
 */
import { type Config, startAddress } from "../config.ts";
import type { Invitation } from "../debrief/effect.ts";
import { readCalendar } from "../invite/calendar/calendar.ts";
import type { Invite } from "../invite/invite.ts";
import { plainWords } from "../invite/people/plain-words.ts";
import { withoutPrefixes } from "../invite/people/subject.ts";
import { type Mailbox, samePerson } from "../mail/address.ts";
import type { Message } from "../mail/message.ts";

/** What our answer must repeat; undefined when none is due. */
export function invitationIn(
  { subject, calendars }: Message,
  { uid, recurrenceId, organizer, summary }: Invite,
  recruiter: Mailbox,
  config: Config,
): Invitation | undefined {
  if (uid === undefined || !organizer || !samePerson(organizer.address, recruiter.address)) return undefined;
  // "Fwd: Invitation: …" from an organizer who has us on the list too: the calendar's own mail is answered, not this one.
  if (withoutPrefixes(subject) !== subject.trim()) return undefined;
  const asked = calendars
    .map(readCalendar)
    .flatMap((read) => (read.kind === "events" ? read.invites : []))
    .filter((each) => each.uid === uid && each.method === "REQUEST" && invites(each, startAddress(config)));
  const stated = asked.find((each) => each.recurrenceId === recurrenceId) ?? asked.find((each) => !each.recurrenceId);
  // Without a certain time there is no instance to name.
  if (!stated || (stated.recurrenceId !== undefined && stated.doubts.length > 0)) return undefined;
  const { sequence, start, end } = stated;
  const named = plainWords(summary) ?? "Interview";
  return { uid, sequence, recurrenceId: stated.recurrenceId, organizer, summary: named, start, end };
}

function invites({ attendees }: Invite, address: string): boolean {
  return attendees.some((attendee) => attendee.address === address);
}
