/** One event as the index states it, beside the invite that we read. */
import type { Invite } from "@debrief/core/invite/invite";
import { parseAddress } from "@debrief/core/mail/address";
import { wallClock } from "@debrief/core/zone";

export type StatedTime = { utc?: string; utc_if_x_wr_timezone?: string };
export type StatedEvent = {
  uid?: string;
  sequence?: string;
  start?: StatedTime;
  end?: StatedTime;
  organizer?: string;
  attendees?: { email?: string }[];
};

/** The first field in which they differ, or undefined. */
export function differencesOf(event: StatedEvent, invite: Invite | undefined): string | undefined {
  if (!invite) return "missing";
  const fields: [string, unknown, unknown][] = [
    ["uid", event.uid?.trim(), invite.uid],
    ["sequence", Math.max(0, Number(event.sequence ?? 0)), invite.sequence],
    ["organizer", addresses([event.organizer]), addresses([invite.organizer?.address])],
    [
      "attendees",
      addresses(event.attendees?.map(({ email }) => email)),
      addresses(invite.attendees.map(({ address }) => address)),
    ],
    // Where the index could not resolve a zone it states no instant, and there is nothing to compare.
    ...(utc(event.start) === undefined
      ? []
      : [["start", utc(event.start), invite.start] as [string, unknown, unknown]]),
    ...(utc(event.end) === undefined ? [] : [["end", utc(event.end), invite.end] as [string, unknown, unknown]]),
  ];
  const wrong = fields.find(([, wanted, came]) => wanted !== came);
  return wrong && `${wrong[0]}: ${wrong[1] || "none"} expected, came ${wrong[2] || "none"}`;
}

/** An instant of the index, in the spelling of ours. */
export function utc(stated: StatedTime | undefined): string | undefined {
  return (stated?.utc ?? stated?.utc_if_x_wr_timezone)?.replace(/Z$/, ".000Z");
}

/** What the invite's own clock shows at its start: `2026-03-14T15:00`. */
export function wallStart(invite: Invite): string | undefined {
  if (invite.local) return invite.local.start;
  if (invite.start === undefined) return undefined;
  const { year, month, day, hour, minute } = wallClock(invite.start, invite.timeZone ?? "UTC");
  return new Date(Date.UTC(year, month - 1, day, hour, minute)).toISOString().slice(0, 16);
}

/** What the index calls an address and is none that a mail could reach ("bob", "that") is nobody to us. */
function addresses(all: (string | undefined)[] = []): string {
  const parsed = all.map((address) => parseAddress((address ?? "").replace(/^.*mailto:/i, "").replace(/"/g, "")));
  return [...new Set(parsed.filter((address) => address !== undefined))].sort().join(" ");
}
