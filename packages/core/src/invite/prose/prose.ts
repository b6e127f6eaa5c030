/** The words of a message and of the messages that it carries, as far as an invite is in them (R32). */
import type { Message } from "../../mail/message.ts";
import { atWallClock, type WallTime } from "../../zone.ts";
import type { Invite } from "../invite.ts";
import { inviteInText, peopleInForward, type TextContext } from "./forwarded-text.ts";
import { htmlText } from "./html-text.ts";

/** Each message's text beside it, outermost first; its HTML as text where it has no other. */
export type Told = { message: Message; text: string; forwarded: boolean };

/** The message and all that it carries, at most as deep as they were parsed. */
export function toldBy(message: Message, forwarded = false): Told[] {
  const { text, html } = message;
  const told = { message, text: text ?? (html === undefined ? "" : htmlText(html)), forwarded };
  return [told, ...message.forwarded.flatMap((inner) => toldBy(inner, true))];
}

/** The first invite whose words state a time; else the first whose words state none. */
export function inviteInProse(told: Told[]): Invite | undefined {
  let untimed: Invite | undefined;
  for (const one of told) {
    for (const body of bodiesOf(one)) {
      const invite = inviteInText(body, contextOf(one));
      if (invite && (invite.start !== undefined || invite.local)) return invite;
      untimed ??= invite;
    }
  }
  return untimed;
}

/** "Add to calendar" files often list nobody: the people of the forward are then those of the interview. */
export function withPeopleOfForward(invite: Invite, told: Told[]): Invite {
  if (invite.found !== "calendar" || invite.attendees.length > 0) return invite;
  for (const one of told) {
    const { organizer, attendees } = peopleInForward(one.text, contextOf(one));
    if (attendees.length > 0) return { ...invite, organizer: invite.organizer ?? organizer, attendees };
  }
  return invite;
}

/**
 * A calendar's time without a known zone, where the forward's words show the same clock and name its zone: the words then
 * say what the file left out. Words that show another clock change nothing (R34).
 */
export function withZoneOfForward(invite: Invite, told: Told[]): Invite {
  const { local, doubts } = invite;
  const open = doubts.length > 0 && doubts.every((doubt) => doubt === "floating" || doubt === "unknown_zone");
  if (invite.found !== "calendar" || !open || !local?.start.includes("T")) return invite;
  const words = inviteInProse(told);
  if (words?.start === undefined || words.timeZone === undefined || words.doubts.length > 0) return invite;
  const zone = words.timeZone;
  const at = (clock: string): string => atWallClock(wallTime(clock), zone, "offset_before");
  if (at(local.start) !== words.start) return invite;
  const end = local.end === undefined ? words.end : at(local.end);
  return { ...invite, start: words.start, end, timeZone: zone, doubts: [], local: undefined };
}

/** `2026-11-24T15:00`. */
function wallTime(clock: string): WallTime {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = clock.split(/\D/).map(Number);
  return { year, month, day, hour, minute };
}

function bodiesOf({ message: { text, html }, text: told }: Told): string[] {
  return text !== undefined && html !== undefined ? [told, htmlText(html)] : [told];
}

/** The outermost header is the recruiter's; only a forwarded one tells who was written to. */
function contextOf({ message: { subject, date, headers, from, to, cc }, forwarded }: Told): TextContext {
  const dateField = headers.find(({ name }) => name === "date")?.value;
  return { subject, reference: date, dateField, header: forwarded ? { from, to, cc } : undefined };
}
