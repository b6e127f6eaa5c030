/**
 * Real calendars and forwards from public repositories, beside this repository when it is developed and never part of it.
 * Each test prints its figure and every disagreement; the floors are just below what is reached.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseAddress } from "../mail/address.ts";
import { parseMessage } from "../mail/parse.ts";
import { wallClock } from "../zone.ts";
import { readCalendar } from "./calendar.ts";
import { findInvites } from "./find.ts";
import { inviteInText } from "./forwarded-text.ts";
import { htmlText } from "./html-text.ts";
import type { Invite } from "./invite.ts";

const folder = fileURLToPath(new URL("../../../../../shared/corpora/invites/", import.meta.url));
const present = existsSync(folder);

type StatedTime = { utc?: string; utc_if_x_wr_timezone?: string };
type StatedEvent = {
  uid?: string;
  sequence?: string;
  start?: StatedTime;
  end?: StatedTime;
  organizer?: string;
  attendees?: { email?: string }[];
};
type Row = {
  source: string;
  case: string;
  kind: "ics" | "eml" | "txt" | "html";
  input: string;
  subject?: string;
  method?: string;
  n_events?: number;
  events?: StatedEvent[];
  expected?: {
    uid?: string;
    start?: string | StatedTime;
    date?: string;
    utc?: string | null;
    cancel?: boolean;
    is_reply?: boolean;
    ics_available?: boolean;
  };
};

const rows: Row[] = present
  ? readFileSync(`${folder}index.ndjson`, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
  : [];

describe.skipIf(!present)("public corpora (only where ../shared/corpora stands beside the repository)", () => {
  it("reads calendars as the index does, in at least 97 of 100 files, each within 250 ms", () => {
    const files = rows.filter(({ kind }) => kind === "ics");
    const report = score(files, (row) => {
      const text = decode(readFileSync(folder + row.input));
      const began = performance.now();
      const outcome = readCalendar(text);
      expect(performance.now() - began, row.input).toBeLessThan(250);
      return differences(row, outcome.kind === "events" ? outcome.invites : []);
    });
    expect(report.share).toBeGreaterThanOrEqual(0.97);
  });

  it("finds the invite of a mail that carries one, and none where there is none", async () => {
    const found = new Map<Row, string[]>();
    const mails = rows.filter(({ kind, source }) => kind === "eml" && source !== "derived_forwards_dev");
    for (const row of mails) {
      const outcome = findInvites(await parseMessage(readFileSync(folder + row.input)));
      const invites = outcome.kind === "none" ? [] : outcome.kind === "ask" ? outcome.candidates : [outcome.invite];
      const events = row.events ?? [];
      const same = events.some((event) => invites.some((invite) => compare(event, invite).length === 0));
      found.set(
        row,
        same || (events.length === 0 && invites.length === 0) ? [] : [`found ${invites.length} of ${events.length}`],
      );
      if (/REPLY|COUNTER|REFRESH/.test(row.method ?? "")) expect(outcome.kind, row.input).not.toBe("invite");
    }
    const report = score(mails, (row) => found.get(row) ?? []);
    expect(report.share).toBeGreaterThanOrEqual(0.97);
  });

  it("R32 finds the same invite in every forward that still carries the calendar or Outlook's words", async () => {
    const found = new Map<Row, string[]>();
    const forwards = rows.filter(({ source, case: name }) => source === "derived_forwards_dev" && CARRIES.test(name));
    for (const row of forwards) {
      const outcome = findInvites(await parseMessage(readFileSync(folder + row.input)));
      const invite = outcome.kind === "invite" || outcome.kind === "cancel" ? outcome.invite : undefined;
      const start = row.expected?.start as StatedTime | undefined;
      const uid = row.expected?.ics_available ? row.expected.uid : undefined;
      const same =
        invite !== undefined && (start?.utc === undefined || invite.start === precise(start.utc)) && invite.uid === uid;
      found.set(row, same ? [] : [`${outcome.kind} ${invite?.uid} ${invite?.start}`]);
    }
    const report = score(forwards, (row) => found.get(row) ?? []);
    expect(report.share).toBe(1);
  });

  it("R32 reads the prose of forwards that lost their calendar, all of it", () => {
    const texts = rows.filter(({ source }) => source === "inline_text");
    const report = score(texts, (row) => {
      const source = readFileSync(folder + row.input, "utf8");
      const invite = inviteInText(row.kind === "html" ? htmlText(source) : source, { subject: row.subject ?? "" });
      return proseDifferences(row, invite);
    });
    expect(report.share).toBe(1);
  });
});

// A message attached as .eml of type application/octet-stream is MIME's to open; an inline forward without an Outlook
// block has only what its author's client left in words, mostly without a zone.
const CARRIES = /__(?:rfc822|gmail_inline_ics|apple_mime_attachment|outlook_original_appointment)$/;

function score(all: Row[], differences: (row: Row) => string[]): { share: number } {
  const wrong = all.map((row) => ({ row, found: differences(row) })).filter(({ found }) => found.length > 0);
  const share = (all.length - wrong.length) / all.length;
  const lines = wrong.map(({ row, found }) => `  ${row.input}: ${found.slice(0, 3).join("; ")}`);
  console.info([`${all.length - wrong.length} of ${all.length} (${(share * 100).toFixed(1)} %)`, ...lines].join("\n"));
  return { share };
}

/** How the first events and the method of a file differ from the index. */
function differences(row: Row, invites: Invite[]): string[] {
  if (invites.length !== Math.min(row.n_events ?? 0, 500)) return [`${invites.length} events, not ${row.n_events}`];
  const [first] = invites;
  const method = first && methodOf(row) !== first.method ? [`method ${first.method}, not ${row.method}`] : [];
  return [...method, ...(row.events ?? []).slice(0, 500).flatMap((event, index) => compare(event, invites[index]))];
}

function compare(event: StatedEvent, invite: Invite | undefined): string[] {
  if (!invite) return ["missing"];
  // Where the index could not resolve a zone it states no instant, and there is nothing to compare.
  const time = (stated: StatedTime | undefined, got: string | undefined): [unknown, unknown][] => {
    const want = stated?.utc ?? stated?.utc_if_x_wr_timezone;
    return want === undefined ? [] : [[precise(want), got]];
  };
  const pairs: [unknown, unknown][] = [
    [event.uid?.trim(), invite.uid],
    [Math.max(0, Number(event.sequence ?? 0)), invite.sequence],
    [addresses([event.organizer]), addresses([invite.organizer?.address])],
    [addresses(event.attendees?.map(({ email }) => email)), addresses(invite.attendees.map(({ address }) => address))],
    ...time(event.start, invite.start),
    ...time(event.end, invite.end),
  ];
  return pairs.filter(([want, got]) => want !== got).map(([want, got]) => `${got}, not ${want}`);
}

function proseDifferences({ expected }: Row, invite: Invite | undefined): string[] {
  if (!expected) return invite?.start !== undefined ? [`found ${invite.start}`] : [];
  if (!invite) return ["not found"];
  const zone = invite.timeZone ?? "UTC";
  const local = invite.local?.start ?? (invite.start === undefined ? "" : wallText(invite.start, zone));
  const wanted: [unknown, unknown][] = [];
  if (expected.utc) wanted.push([precise(expected.utc), invite.start]);
  else if (expected.date) wanted.push([`${expected.date}T${expected.start}`, local]);
  if (expected.cancel) wanted.push(["CANCEL", invite.method]);
  if (expected.is_reply) wanted.push(["REPLY", invite.method]);
  return wanted.filter(([want, got]) => want !== got).map(([want, got]) => `${got}, not ${want}`);
}

function wallText(at: string, zone: string): string {
  const { year, month, day, hour, minute } = wallClock(at, zone);
  return new Date(Date.UTC(year, month - 1, day, hour, minute)).toISOString().slice(0, 16);
}

/** What the index calls an address and is none that a mail could reach ("bob", "that") is nobody to us. */
function addresses(all: (string | undefined)[] = []): string {
  const parsed = all.map((address) => parseAddress((address ?? "").replace(/^.*mailto:/i, "").replace(/"/g, "")));
  return [...new Set(parsed.filter((address) => address !== undefined))].sort().join(" ");
}

function methodOf({ method }: Row): string | undefined {
  const trimmed = method?.trim();
  return trimmed !== undefined && /^[A-Z0-9-]+$/.test(trimmed) ? trimmed : undefined;
}

function precise(utc: string): string {
  return utc.replace(/Z$/, ".000Z");
}

function decode(source: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(source);
  } catch {
    return new TextDecoder("windows-1252").decode(source);
  }
}
