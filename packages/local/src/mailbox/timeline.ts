/** The story of one debrief in order: what came in and how it ended, what went out, and what comes next. */
import type { Instant } from "@debrief/core/clock";
import { elapsed, MINUTE } from "@debrief/core/clock";
import type { Debrief } from "@debrief/core/debrief/debrief";
import type { Ledger } from "./ledger.ts";
import { type Due, dueIn, seatName, sentWord, verdictOf } from "./wording.ts";

/** `why` says more of an inbound mail; `trouble` is what the provider said of one of ours that did not arrive. */
export type Moment = {
  at: Instant;
  way: "in" | "out";
  what: string;
  why?: string;
  tone?: "good" | "waits" | "quiet";
  trouble?: string;
};

export type Timeline = { debrief: Debrief; status: string; moments: Moment[]; next: Due[] };

type Sent = { at: Instant; way: "out"; word: string; names: string[]; trouble: string[] };

/** One for each debrief, newest first. */
export function timelines(ledger: Ledger): Timeline[] {
  return ledger.debriefs.map((debrief) => {
    const moments = grouped([...inbound(debrief, ledger), ...outbound(debrief)].sort(byTime)).map(told);
    return { debrief, status: statusOf(debrief), moments, next: dueIn(debrief) };
  });
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
      return CLOSED[debrief.because];
  }
}

const CLOSED = {
  stopped: "Stopped by the recruiter.",
  cancelled: "The interview was cancelled.",
  closed: "Closed: everyone was thanked.",
  lapsed: "Closed by itself, as nobody closed it.",
};

function inbound(debrief: Debrief, { records }: Ledger): Moment[] {
  return records
    .filter(({ debriefId }) => debriefId === debrief.id)
    .map((record): Moment => {
      const verdict = verdictOf(record);
      const who = seatName(debrief, record.seat ?? 0);
      const { at } = record;
      return {
        at,
        way: "in",
        what: `${who}: ${heard(record.outcome, record.reason)}`,
        why: verdict.why,
        tone: verdict.tone,
      };
    });
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
