/**
 * The one invite that a forwarded message is about (R31, R32): calendar objects first, wherever they sit, then the prose of
 * a forward that lost them. What does not start a debrief, or leaves a choice, is a typed outcome of its own.
 */
import { elapsed, later } from "../clock.ts";
import type { Message } from "../mail/message.ts";
import { formatInZone } from "../zone.ts";
import { type CalendarProblem, readCalendar } from "./calendar.ts";
import { inviteInText } from "./forwarded-text.ts";
import { htmlText } from "./html-text.ts";
import type { Invite, PlanQuestion } from "./invite.ts";
import { noteAbove } from "./note.ts";
import { plainWords } from "./plain-words.ts";

export type InviteOutcome =
  /** REQUEST, PUBLISH, no method or a wrong one: it starts or reschedules. `note` is what the recruiter typed above. */
  | { kind: "invite"; invite: Invite; note: string }
  | { kind: "cancel"; invite: Invite; note: string }
  /** REPLY, COUNTER, REFRESH and DECLINECOUNTER are talk about an invite and start nothing. */
  | { kind: "not_an_invitation"; method: string; invite: Invite }
  /** Several interviews, or several instances of one: `question.options` are in the order of `candidates`. */
  | { kind: "ask"; question: PlanQuestion; candidates: Invite[]; note: string }
  | { kind: "none"; code: CalendarProblem | "invite.not_found" | "invite.tnef"; note: string };

/** Total: any message gives an outcome. */
export function findInvites(message: Message): InviteOutcome {
  const messages = withForwarded(message);
  const texts = messages.map(({ text, html }) => text ?? (html === undefined ? "" : htmlText(html)));
  const note = noteAbove(texts[0] ?? "");
  const read = messages.flatMap(({ calendars }) => calendars).map(readCalendar);
  const found = latest(read.flatMap((outcome) => (outcome.kind === "events" ? outcome.invites : [])));
  const prose = (): Invite | undefined => inviteInProse(messages, texts);
  if (found.length > 0) return choose(found, prose, note);
  const described = prose();
  if (described) return choose([described], () => undefined, note);
  const problem = read.find((outcome) => outcome.kind === "problem");
  return { kind: "none", code: problem?.code ?? (hasTnef(messages) ? "invite.tnef" : "invite.not_found"), note };
}

/** The message and the messages that it carries, outermost first. */
function withForwarded(message: Message): Message[] {
  return [message, ...message.forwarded.flatMap(withForwarded)];
}

function inviteInProse(messages: Message[], texts: string[]): Invite | undefined {
  for (const [index, message] of messages.entries()) {
    const context = { subject: message.subject, reference: message.date };
    const bodies = [
      texts[index] ?? "",
      ...(message.text !== undefined && message.html !== undefined ? [htmlText(message.html)] : []),
    ];
    const found = bodies.map((body) => inviteInText(body, context)).find((invite) => invite !== undefined);
    if (found) return found;
  }
  return undefined;
}

function hasTnef(messages: Message[]): boolean {
  return messages.some(({ attachments }) =>
    attachments.some(
      ({ contentType, filename }) =>
        /^application\/(?:vnd\.)?ms-tnef$/.test(contentType) || /^winmail\.dat$/i.test(filename ?? ""),
    ),
  );
}

/** Each event once, in its latest version: the same object comes as alternative part and as attachment. */
function latest(invites: Invite[]): Invite[] {
  const byKey = new Map<string, Invite>();
  for (const invite of invites) {
    const key = `${interview(invite)} ${invite.recurrenceId ?? ""}`;
    const known = byKey.get(key);
    if (!known || supersedes(invite, known)) byKey.set(key, invite);
  }
  return [...byKey.values()];
}

function interview({ uid, start, summary }: Invite): string {
  return uid ?? `${start} ${summary}`;
}

/** RFC 5546 §2.1.5: the higher SEQUENCE, then the later DTSTAMP. */
function supersedes(a: Invite, b: Invite): boolean {
  return a.sequence === b.sequence ? (a.dtstamp ?? "") > (b.dtstamp ?? "") : a.sequence > b.sequence;
}

const TALK: ReadonlySet<string> = new Set(["REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER"]);

function choose(found: Invite[], prose: () => Invite | undefined, note: string): InviteOutcome {
  const starting = found.filter(({ method = "" }) => !TALK.has(method));
  const [talk] = found;
  if (starting.length === 0 && talk) return { kind: "not_an_invitation", method: talk.method ?? "", invite: talk };
  const interviews = new Set(starting.map(interview));
  if (interviews.size > 1) {
    const one = [...interviews].map((key) => starting.filter((invite) => interview(invite) === key)[0]);
    return ask(
      "I found more than one interview. Which one is it?",
      one.filter((invite) => invite !== undefined),
      note,
    );
  }
  const meant = instanceMeant(starting, prose);
  if (!meant) return ask("The invite is for a series of meetings. Which one was the interview?", starting, note);
  return { kind: isCancelled(meant) ? "cancel" : "invite", invite: meant, note };
}

function isCancelled({ method, status }: Invite): boolean {
  return method === "CANCEL" || status === "CANCELLED";
}

/** Of one series: the only component, or the one whose start the forward's own words state. */
function instanceMeant(instances: Invite[], prose: () => Invite | undefined): Invite | undefined {
  const alive = instances.filter(({ status, recurrenceId }) => status !== "CANCELLED" || recurrenceId === undefined);
  const [only, ...more] = alive.length > 0 ? alive : instances;
  if (only && more.length === 0 && !only.recurring) return only;
  const stated = prose();
  const said = stated && !stated.recurring && stated.doubts.length === 0 ? stated : undefined;
  const match = alive.filter(({ start }) => said?.start !== undefined && start === said.start);
  if (match.length === 1) return match[0] && { ...match[0], recurring: undefined };
  if (!only || more.length > 0) return undefined;
  // A series alone: the date in "When:" tells which of its meetings, without the rule being expanded (R10).
  if (said?.start === undefined || only.start === undefined || said.start < only.start) return only;
  const end = only.end && later(said.start, elapsed(only.start, only.end));
  return { ...only, start: said.start, end: said.end ?? end, recurrenceId: said.start, recurring: undefined };
}

const MOST_OPTIONS = 9;

function ask(text: string, candidates: Invite[], note: string): InviteOutcome {
  const listed = candidates.slice(0, MOST_OPTIONS);
  const options = listed.map(({ summary, start, end, timeZone }) => {
    const when = start === undefined ? "no time stated" : formatInZone(start, timeZone ?? "UTC");
    return { text: `${plainWords(summary) ?? "No title"}, ${when}`, at: end ?? start };
  });
  return { kind: "ask", question: { about: "invite", text, options }, candidates: listed, note };
}
