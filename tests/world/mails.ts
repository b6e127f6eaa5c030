/** The mails that people, strangers and machines write in a history, as their programs would send them. */
import { HOUR, type Instant, later } from "@debrief/core/clock";
import { endOf, INTERVIEWS, type Person, uidOf } from "./people.ts";
import type { Sent } from "./provider.ts";
import type { Answer, Forward } from "./steps.ts";
import { RECRUITERS, START, type World } from "./world.ts";

/** A party replies to a mail of ours. */
export function answerOf(who: Person, asked: Sent, { reply, version }: Answer, world: World): string {
  const quoted = asked.text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
  const on = `On Tue, 24 Nov 2026 at 15:00, Debrief <${asked.replyTo}> wrote:`;
  const below = `\n\n${on}\n${quoted}\n`;
  const word = `${who.canary}${version === 0 ? "" : version}`;
  const body: Record<Answer["reply"], string> = {
    numbered: numbered(word, version) + below,
    spam: numbered(word, version) + below,
    list: numbered(word, version) + below,
    prose: `It was ${word} overall. I liked the team, but the role was unclear and nobody told me about the pay ${word}.${below}`,
    inline: `${on}\n${asked.text
      .split("\n")
      .map((line) => (/^\d+\. /.test(line) ? `> ${line}\n4, that was ${word} fine.` : `> ${line}`))
      .join("\n")}\n`,
    empty: below,
    stop: `stop${below}`,
    away: "I am out of the office until 1 December and will answer after my return.",
    machine: `1. 4, this ticket ${word} was created for you.\n2. A colleague will answer soon.`,
    forget: `Please forget me.${below}`,
    data: `Please send me my data.${below}`,
    correction: `2. Let me correct this: the ${word} part was not good at all.${below}`,
  };
  const headers = HEADERS[reply] ?? [];
  const subject = reply === "away" ? "Automatic reply: out of office" : `Re: ${asked.subject}`;
  return mail({ from: `${who.name} <${who.address}>`, to: asked.replyTo, subject, body: body[reply], headers }, world);
}

const HEADERS: Partial<Record<Answer["reply"], string[]>> = {
  away: ["Auto-Submitted: auto-replied"],
  machine: ["Auto-Submitted: auto-generated"],
  list: ["Precedence: list"],
};

function numbered(word: string, version: number): string {
  return `1. ${(version % 5) + 1}, the ${word} meeting felt rushed.
2. The people were kind, ${word}.
3. The system design question about ${word}.
4. 3, the salary ${word} was never mentioned.
5. 4, they listened.
6. maybe ${word}`;
}

/** Words of somebody in answer to a mail of ours. */
export function replyTo(
  asked: Sent,
  { from = asked.to, body, headers = [] }: { from?: string; body: string; headers?: string[] },
  world: World,
): string {
  return mail({ from, to: asked.replyTo, subject: `Re: ${asked.subject}`, body, headers }, world);
}

type Letter = { from: string; to: string; subject: string; body: string; headers: string[] };

function mail({ from, to, subject, body, headers }: Letter, world: World): string {
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${world.notifications.length}@mail.example.org>`,
    ...headers,
    "Content-Type: text/plain; charset=utf-8",
    "",
    body,
  ].join("\r\n");
}

/** A recruiter forwards an invite, or its cancellation. */
export function forwarded(each: Forward, world: World): string {
  const people = INTERVIEWS[each.interview];
  const from = RECRUITERS[each.recruiter] ?? "";
  const start = endOf(each.interview, each.shift);
  const stamp = (at: Instant): string => at.replace(/[-:]|\.\d+/g, "");
  const calendar = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `METHOD:${each.cancel ? "CANCEL" : "REQUEST"}`,
    "BEGIN:VEVENT",
    `UID:${uidOf(each.interview)}`,
    `SEQUENCE:${each.sequence}`,
    `DTSTAMP:${stamp(world.now())}`,
    `DTSTART:${stamp(later(start, -HOUR))}`,
    `DTEND:${stamp(start)}`,
    `SUMMARY:Interview ${people?.candidate.name}: Backend Engineer`,
    ...(each.cancel ? ["STATUS:CANCELLED"] : []),
    `ORGANIZER:mailto:${from}`,
    `ATTENDEE;CN=${people?.candidate.name}:mailto:${people?.candidate.address}`,
    ...(people?.managers ?? []).map(({ name, address }) => `ATTENDEE;CN=${name}:mailto:${address}`),
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");
  return [
    `From: ${from}`,
    `To: ${START}`,
    `Subject: Fwd: Interview ${people?.candidate.name}`,
    `Message-ID: <${world.notifications.length}@mail.example.org>`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "Please start.",
    "--b",
    `Content-Type: text/calendar; charset=utf-8; method=${each.cancel ? "CANCEL" : "REQUEST"}; name=invite.ics`,
    "",
    calendar,
    "--b--",
    "",
  ].join("\r\n");
}
