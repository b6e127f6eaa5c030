/** One interview in a zone of one's choice, and the mails that people write about it. */
import { elapsed, HOUR, type Instant } from "@debrief/core/clock";
import type { Debrief } from "@debrief/core/debrief/debrief";
import { fromAttributes } from "@debrief/core/store/item";
import { atWallClock, type WallTime, wallClock } from "@debrief/core/zone";
import { openWorld, RECRUITERS, START, type World } from "../world/world.ts";

export type Sent = World["sent"][number];

export const RECRUITER = RECRUITERS[0] ?? "";
export const PEOPLE = ["jane.doe@example.com", "sam.patel@acme.example", "ana.ruiz@acme.example"] as const;
export const [CANDIDATE, MANAGER, COLLEAGUE] = PEOPLE;

/** `2026-11-24T12:00` as a wall clock shows it. */
export function wall(local: string): WallTime {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = local.split(/[-T:]/).map(Number);
  return { year, month, day, hour, minute };
}

export function instantIn(zone: string, local: string): Instant {
  return atWallClock(wall(local), zone);
}

/** `2026-11-24T12:00` from an instant. */
export function localIn(zone: string, at: Instant): string {
  const { year, month, day, hour, minute } = wallClock(at, zone);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** A world in which a plan stands for an interview that ends at that wall clock; it is `before` that end now. */
export async function planned(zone: string, endsAt: string, before = 24 * HOUR, config: object = {}): Promise<World> {
  const end = instantIn(zone, endsAt);
  const world = openWorld({ at: new Date(Date.parse(end) - before).toISOString(), config });
  world.mailIn(invite(zone, endsAt), START);
  await world.settled();
  return world;
}

export async function passUntil(world: World, at: Instant): Promise<void> {
  await world.pass(elapsed(world.now(), at));
}

function invite(zone: string, endsAt: string): string {
  const end = endsAt.replace(/[-:]/g, "");
  const start = localIn("UTC", new Date(Date.parse(`${endsAt}:00.000Z`) - HOUR).toISOString()).replace(/[-:]/g, "");
  return mail({ from: RECRUITER, subject: "Fwd: Interview Jane Doe", type: "text/calendar; method=REQUEST" }, [
    "BEGIN:VCALENDAR",
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    "UID:clock@calendar.example.org",
    "DTSTAMP:20200101T000000Z",
    `DTSTART;TZID=${zone}:${start}00`,
    `DTEND;TZID=${zone}:${end}00`,
    "SUMMARY:Interview Jane Doe: Backend Engineer",
    `ORGANIZER:mailto:${RECRUITER}`,
    `ATTENDEE;CN=Jane Doe:mailto:${CANDIDATE}`,
    `ATTENDEE;CN=Sam Patel:mailto:${MANAGER}`,
    `ATTENDEE;CN=Ana Ruiz:mailto:${COLLEAGUE}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
}

/** Somebody who was asked answers the questions; `words` tell one answer from another. */
export function answerFrom(address: string, words: string): (world: World) => void {
  return (world) => {
    const asked = world.sent.find(({ to, mail: kind }) => to === address && kind.startsWith("questions"));
    if (!asked) throw new Error(`Nothing was asked of ${address}.`);
    world.mailIn(mail({ from: address, subject: `Re: ${asked.subject}` }, [words]), asked.replyTo);
  };
}

let count = 0;

function mail(
  { from, subject, type = "text/plain" }: { from: string; subject: string; type?: string },
  body: string[],
) {
  const header = [`From: ${from}`, `Subject: ${subject}`, `Message-ID: <clock-${++count}@mail.example.org>`];
  return [...header, `Content-Type: ${type}; charset=utf-8`, "", ...body].join("\r\n");
}

export function debriefOf(world: World): Debrief {
  const items = world.table.rows().filter((row) => row.sk?.S === "item");
  const debrief = items.map(fromAttributes).find((item) => item.kind === "debrief");
  if (debrief?.kind !== "debrief") throw new Error("There is no debrief.");
  return debrief;
}

/** The mails of a kind, in the order sent. Kinds are the beginnings of our mail keys. */
export function mailsOf(world: World, kind: string, to?: string): Sent[] {
  return world.sent.filter((each) => each.mail.startsWith(kind) && (to === undefined || each.to === to));
}
