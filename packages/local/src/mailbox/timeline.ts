/**
 * The story of each debrief in order: what came in and how it ended, what went out, and what comes next. What came in and
 * belongs to no debrief is told beside them.
 */
import type { Instant } from "@debrief/core/clock";
import { elapsed, MINUTE } from "@debrief/core/clock";
import { type Debrief, nameOf } from "@debrief/core/debrief/debrief";
import { samePerson } from "@debrief/core/mail/address";
import type { MailRecord } from "@debrief/core/store/store";
import { type Arrival, recordKeys } from "./arrivals.ts";
import { mailboxPath } from "./layout.tsx";
import type { Ledger } from "./ledger.ts";
import { type Due, dueIn, isErased, seatName, sentWord, verdictOf } from "./wording.ts";

/**
 * `why` says more of an inbound mail, and `understood` leads to how it was read; `trouble` is what the provider said of
 * one of ours that did not arrive.
 */
export type Moment = {
  at: Instant;
  way: "in" | "out";
  what: string;
  why?: string;
  understood?: string;
  tone?: "good" | "waits" | "quiet";
  trouble?: string;
};

export type Timeline = { debrief: Debrief; title: string; status: string; moments: Moment[]; next: Due[] };

type Sent = { at: Instant; way: "out"; word: string; names: string[]; trouble: string[] };

/** One for each debrief, newest first; `arrivals` is what came in over SMTP. */
export function timelines(ledger: Ledger, arrivals: Arrival[]): Timeline[] {
  const sources = sourcesOf(ledger, arrivals);
  return ledger.debriefs.map((debrief) => {
    const moments = grouped([...inbound(debrief, ledger, sources), ...outbound(debrief)].sort(byTime)).map(told);
    return { debrief, title: titleOf(debrief), status: statusOf(debrief), moments, next: dueIn(debrief) };
  });
}

/** What came in and belongs to no debrief, in the order of time. */
export function besideDebriefs(ledger: Ledger, arrivals: Arrival[]): Moment[] {
  const sources = sourcesOf(ledger, arrivals);
  const ids = new Set(ledger.debriefs.map(({ id }) => id));
  return ledger.records
    .filter(({ debriefId }) => debriefId === undefined || !ids.has(debriefId))
    .map((record) => {
      const source = sources.get(record.key);
      const subject = source?.subject ? `: “${source.subject.slice(0, 200)}”` : ": a mail";
      return inboundMoment(record, `${source?.sender ? nameOf(source.sender) : "Somebody"}${subject}`, source);
    });
}

/** The mail behind each record, by the record's key, as far as its source is still there. */
function sourcesOf({ records }: Ledger, arrivals: Arrival[]): Map<string, Arrival> {
  const sources = new Map<string, Arrival>();
  const known = new Set(records.map(({ key }) => key));
  for (const arrival of arrivals) {
    const { receivedAs, overSmtp } = arrival.entry;
    for (const key of recordKeys(receivedAs, overSmtp.recipients)) if (known.has(key)) sources.set(key, arrival);
  }
  return sources;
}

function titleOf(debrief: Debrief): string {
  return debrief.interview.title || (isErased(debrief) ? "A debrief that was erased" : "An interview");
}

/** Where a debrief stands, in a sentence. */
export function statusOf(debrief: Debrief): string {
  switch (debrief.status) {
    case "draft":
      return "The recruiter has to decide something first. Nobody else has been written to.";
    case "scheduled":
      return "The plan stands. Nobody has been asked yet.";
    case "collecting": {
      const asked = debrief.parties.filter(({ state }) => state !== "removed");
      return `Questions are out: ${asked.filter(({ state }) => state === "answered").length} of ${asked.length} answered.`;
    }
    case "summarised":
      return "The recruiter has the summary. A late answer still counts.";
    case "closed":
      return isErased(debrief)
        ? `Erased. The empty record goes on ${dayOf(debrief.eraseAt)}.`
        : CLOSED[debrief.because];
  }
}

const CLOSED = {
  stopped: "Stopped by the recruiter.",
  cancelled: "The interview was cancelled.",
  closed: "Closed: everyone was thanked.",
  lapsed: "Closed by itself, as nobody closed it.",
};

/** `24 December`, by the calendar of this machine. */
function dayOf(at: Instant): string {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" }).format(new Date(at));
}

function inbound(debrief: Debrief, { records }: Ledger, sources: Map<string, Arrival>): Moment[] {
  return records
    .filter(({ debriefId }) => debriefId === debrief.id)
    .map((record) => {
      const source = sources.get(record.key);
      const who = writerOf(debrief, record, source);
      return inboundMoment(record, `${who}: ${heard(record.outcome, record.reason)}`, source);
    });
}

/** Whoever sits in the seat; of a mail without a seat, the recruiter, unless it names somebody else as its author. */
function writerOf(debrief: Debrief, { seat }: MailRecord, source: Arrival | undefined): string {
  if (seat !== undefined || source?.sender === undefined) return seatName(debrief, seat ?? 0);
  return samePerson(source.sender.address, debrief.recruiter.address) ? seatName(debrief, 0) : nameOf(source.sender);
}

function inboundMoment(record: MailRecord, what: string, source: Arrival | undefined): Moment {
  const { why, tone } = verdictOf(record);
  const path = source?.sender && mailboxPath(source.sender.address, source.entry.id, "understood");
  return { at: record.at, way: "in", what, why, tone, ...(path === undefined ? {} : { understood: path }) };
}

function heard(outcome: string, reason = ""): string {
  if (outcome === "started") return "forwarded the invite";
  if (outcome === "feedback") return "answered";
  if (outcome === "held") return "a mail waits for a yes";
  if (outcome === "ignored") return "a mail that changed nothing";
  if (reason === "party.declined") return "would rather not answer";
  if (reason.startsWith("party.")) return "wrote about something else";
  return "steered by replying";
}

function outbound(debrief: Debrief): Sent[] {
  return debrief.sent.map((mail) => {
    const name = seatName(debrief, mail.seat);
    const arrives = mail.delivery === "sent" || mail.delivery === "delivered";
    const trouble = arrives ? [] : [`${name}: ${mail.delivery.replace("_", ", ")}`];
    return { at: mail.at, way: "out", word: sentWord(mail, debrief), names: [name], trouble };
  });
}

/** The same mail to several, with nothing between, is one moment. */
function grouped(story: (Moment | Sent)[]): (Moment | Sent)[] {
  const groups: (Moment | Sent)[] = [];
  for (const each of story) {
    const last = groups.at(-1);
    const same = last !== undefined && "word" in last && "word" in each && last.word === each.word;
    if (same && elapsed(last.at, each.at) < MINUTE) {
      last.names.push(...each.names);
      last.trouble.push(...each.trouble);
    } else groups.push("word" in each ? { ...each, names: [...each.names], trouble: [...each.trouble] } : each);
  }
  return groups;
}

function told(each: Moment | Sent): Moment {
  if (!("word" in each)) return each;
  const { at, word, names, trouble } = each;
  const what = `${word} to ${list([...new Set(names)])}`;
  return { at, way: "out", what, ...(trouble.length === 0 ? {} : { trouble: trouble.join("; ") }) };
}

function list(names: string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Within one instant what came in led to what went out. */
function byTime(a: Moment | Sent, b: Moment | Sent): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.way === b.way ? 0 : a.way === "in" ? -1 : 1;
}
