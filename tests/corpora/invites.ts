/**
 * Calendar files and invitations of real programs beside the facts an independent analyser found in them, forwards made of
 * them, and prose that describes a meeting without any calendar.
 */

import { readCalendar } from "@debrief/core/invite/calendar/calendar";
import { findInvites, type InviteOutcome } from "@debrief/core/invite/find";
import type { Invite } from "@debrief/core/invite/invite";
import type { Message } from "@debrief/core/mail/message";
import { parseMessage } from "@debrief/core/mail/parse";
import type { Corpora } from "./folder.ts";
import { differencesOf, type StatedEvent, type StatedTime, utc, wallStart } from "./invite-facts.ts";
import { type Measure, type Progress, tally } from "./measure.ts";

type Row = {
  source: string;
  case: string;
  kind: "ics" | "eml" | "txt" | "html";
  input: string;
  derived?: boolean;
  subject?: string;
  method?: string;
  n_events?: number;
  events?: StatedEvent[];
  expected?: {
    uid?: string;
    ics_available?: boolean;
    /** An event's start in a derived row, a clock time in a row of prose. */
    start?: string | StatedTime;
    date?: string;
    utc?: string | null;
    cancel?: boolean;
    is_reply?: boolean;
  };
};

/** Milliseconds that one invite may take from octets to outcome. */
const MOST_TIME = 250;

export async function scoreInvites(corpora: Corpora, progress: Progress): Promise<Measure[]> {
  const [events, forwards, prose, noProse] = [
    tally("invites.events"),
    tally("invites.forwards"),
    tally("invites.prose"),
    tally("invites.noProse"),
  ];
  const [talk, quick] = [tally("invites.talk"), tally("invites.quick")];
  const rows = corpora.rows<Row>("invites/index.ndjson");
  for (const [index, row] of rows.entries()) {
    const { source, input } = row;
    progress(index + 1, rows.length);
    const read = await timed(() => readRow(corpora, row));
    quick.count(source, input, read.slow);
    const { message, outcome } = read.value;
    if (row.derived) {
      if (WORDS_ALONE[row.case] !== "contradicts it") forwards.count(source, input, forwardVerdict(row, outcome));
    } else if (row.kind === "ics" || row.kind === "eml") {
      const wrong = eventVerdict(row, message);
      events.count(source, input, wrong && `${wrong} (${RIGHT_SIDE[input] ?? "not yet judged"})`);
    } else if (row.expected) prose.count(source, input, proseVerdict(row, outcome));
    else noProse.count(source, input, startOf(outcome) && `found ${startOf(outcome)}`);
    if (/^(REPLY|COUNTER|REFRESH)$/.test(row.method ?? "") || row.expected?.is_reply) {
      talk.count(source, input, starts(outcome) ? `${row.method ?? "an answer"} came as ${outcome.kind}` : undefined);
    }
  }
  return [events, forwards, prose, noProse, talk, quick].map((each) => each.measured());
}

type Reading = { message: Message; outcome: InviteOutcome };

async function readRow(corpora: Corpora, { kind, input, subject }: Row): Promise<Reading> {
  const source = corpora.bytes(`invites/${input}`);
  const message =
    kind === "eml"
      ? await parseMessage(source)
      : bearer(subject ?? "", { [kind === "ics" ? "calendar" : kind === "html" ? "html" : "text"]: decoded(source) });
  return { message, outcome: findInvites(message) };
}

/** A machine with other work may hold a quick reading up once, but not three times. */
async function timed(read: () => Promise<Reading>): Promise<{ value: Reading; slow: string | undefined }> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 1; ; attempt++) {
    const began = performance.now();
    const value = await read();
    least = Math.min(least, performance.now() - began);
    if (least < MOST_TIME) return { value, slow: undefined };
    if (attempt === 3) return { value, slow: `${Math.round(least)} ms` };
  }
}

/** A bare file as the mail that would carry it. */
function bearer(subject: string, carried: { calendar?: string; text?: string; html?: string }): Message {
  const { calendar, text, html } = carried;
  const calendars = calendar === undefined ? [] : [calendar];
  const nobody = { headers: [], from: [], to: [], cc: [], replyTo: [], references: [] };
  return { ...nobody, subject, text, html, calendars, attachments: [], forwarded: [] };
}

function decoded(source: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(source);
  } catch {
    return new TextDecoder("windows-1252").decode(source);
  }
}

/** Who is right where we and the index disagree, read off the files by hand; a disagreement counts against us all the same. */
const RIGHT_SIDE: Record<string, string> = {
  "pyicalendar/multiple_calendar_components.ics":
    "ours: its folded lines have blank ones between, which the index took for the end",
  "libical/2445.ics": "the index's: one zone is defined twice, and 12 March is not yet summer time there",
  "libical/1.ics":
    "the index's by the letter: before its first onset the file's zone stands at -4; in truth it stood at -5 that day",
  "libical/malloc.ics": "nobody's: random octets, of which no event can be told",
};

/** The index lists the first of very many events, and the calendar of a mail once though it may be attached twice. */
function eventVerdict(row: Row, message: Message): string | undefined {
  const stated = row.events ?? [];
  const calendars = withForwarded(message).flatMap((each) => each.calendars);
  const read = (row.kind === "eml" ? calendars.slice(0, 1) : calendars).flatMap((text) => {
    const outcome = readCalendar(text);
    return outcome.kind === "events" ? outcome.invites : [];
  });
  if (read.length !== (row.n_events ?? 0)) return `${row.n_events ?? 0} events expected, came ${read.length}`;
  const method = /^[A-Z0-9-]+$/.test(row.method?.trim() ?? "") ? row.method?.trim() : undefined;
  const [first] = read;
  if (first && first.method !== method) return `method: ${method} expected, came ${first.method}`;
  return stated.map((event, index) => differencesOf(event, read[index])).find((wrong) => wrong !== undefined);
}

function withForwarded(message: Message): Message[] {
  return [message, ...message.forwarded.flatMap(withForwarded)];
}

/**
 * Forwards after which only words are left. An Outlook block states when; of the others these two do, in these three the
 * words name another hour than the calendar did, and the rest name none: there the right outcome is a question.
 */
const WORDS_ALONE: Record<string, "states it" | "contradicts it"> = {
  "thunderbird__meet-meeting-invite__gmail_inline_no_ics": "states it",
  nextcloud_mail__request_google__gmail_inline_no_ics: "states it",
  "thunderbird__single-event__gmail_inline_no_ics": "contradicts it",
  "thunderbird__cancel-single-event__gmail_inline_no_ics": "contradicts it",
  "thunderbird__update-major__gmail_inline_no_ics": "contradicts it",
};

function forwardVerdict(row: Row, outcome: InviteOutcome): string | undefined {
  const { expected } = row;
  const wanted = utc(expected?.start as StatedTime | undefined);
  const invite = outcome.kind === "invite" || outcome.kind === "cancel" ? outcome.invite : undefined;
  const silent = /__gmail_inline_no_ics$/.test(row.case) && WORDS_ALONE[row.case] === undefined;
  if (silent && (invite?.start === undefined || invite.doubts.length > 0)) return undefined;
  if (!invite) return `${outcome.kind} came`;
  if (expected?.ics_available && invite.uid !== expected.uid) return `uid ${expected.uid} expected, came ${invite.uid}`;
  return wanted === undefined || invite.start === wanted ? undefined : `${wanted} expected, came ${invite.start}`;
}

function proseVerdict({ expected = {} }: Row, outcome: InviteOutcome): string | undefined {
  const invite = inviteOf(outcome);
  if (!invite) return `${outcome.kind} came`;
  if (expected.cancel && outcome.kind !== "cancel") return `a cancellation expected, came ${outcome.kind}`;
  if (expected.utc) {
    const wanted = utc({ utc: expected.utc });
    return invite.start === wanted ? undefined : `${wanted} expected, came ${invite.start}`;
  }
  if (expected.date === undefined) return undefined;
  const [wanted, came] = [`${expected.date}T${expected.start}`, wallStart(invite)];
  return wanted === came ? undefined : `${wanted} expected, came ${came}`;
}

function startOf(outcome: InviteOutcome): string | undefined {
  const invite = inviteOf(outcome);
  return invite && (invite.start ?? invite.local?.start ?? "an invite without a time");
}

function inviteOf(outcome: InviteOutcome): Invite | undefined {
  if (outcome.kind === "none") return undefined;
  return outcome.kind === "ask" ? outcome.candidates[0] : outcome.invite;
}

function starts({ kind }: InviteOutcome): boolean {
  return kind === "invite" || kind === "ask" || kind === "cancel";
}
