/**
 * The one invite that a forwarded message is about (R31, R32): calendar objects first, wherever they sit, then the prose of
 * a forward that lost them. What does not start a debrief, or leaves a choice, is a typed outcome of its own.
 */
import type { Message } from "../mail/message.ts";
import { type CalendarOutcome, type CalendarProblem, readCalendar } from "./calendar/calendar.ts";
import { carried } from "./calendar/carried.ts";
import { instanceMeant, type SaidTime } from "./calendar/instance.ts";
import { saidMethod } from "./calendar/said-method.ts";
import type { Invite } from "./invite.ts";
import { plainWords } from "./people/plain-words.ts";
import { withoutPrefixes } from "./people/subject.ts";
import type { Option, PlanQuestion } from "./plan-question.ts";
import { noteAbove } from "./prose/note.ts";
import { inviteInProse, type Told, toldBy, withPeopleOfForward, withZoneOfForward } from "./prose/prose.ts";
import { saidTimes } from "./written/said-time.ts";

export type InviteOutcome =
  /** REQUEST, PUBLISH, no method or a wrong one: it starts or reschedules. `note` is what the recruiter typed above. */
  | { kind: "invite"; invite: Invite; note: string }
  | { kind: "cancel"; invite: Invite; note: string }
  /** REPLY, COUNTER, REFRESH and DECLINECOUNTER are talk about an invite and start nothing. */
  | { kind: "not_an_invitation"; method: string; invite: Invite }
  /** Several interviews, or several instances of one: `question.options` are in the order of `candidates`. */
  | { kind: "ask"; question: PlanQuestion; candidates: Invite[]; note: string }
  | { kind: "none"; code: CalendarProblem | "invite.not_found" | "invite.tnef" | "invite.zipped"; note: string };

/** Total: any message gives an outcome. */
export function findInvites(message: Message): InviteOutcome {
  const told = toldBy(message);
  const texts = told.map(({ text }) => text);
  const note = noteAbove(texts[0] ?? "", message.subject);
  const { calendars, meetings, closed } = carried(
    told.map((one) => one.message),
    texts,
  );
  const read = readAll(calendars);
  const events = read.flatMap((outcome) => (outcome.kind === "events" ? outcome.invites : []));
  const found = latest(events.length > 0 ? events : meetings);
  const said = (): SaidTime[] =>
    saidTimes({ note, subject: message.subject, reference: message.date }, inviteInProse(told));
  if (found.length > 0) return completed(choose(found.map(answered(told)), said, note), told);
  const described = inviteInProse(told);
  const problem = read.find((outcome) => outcome.kind === "problem");
  const closing = problem?.code ?? (closed && WHY_NONE[closed]);
  // Words that state no time say less than what became of the file.
  const timed = described && (described.start !== undefined || described.local !== undefined);
  if (described && (timed || closing === undefined)) return choose([described], () => [], note);
  return { kind: "none", code: closing ?? "invite.not_found", note };
}

const WHY_NONE = { tnef: "invite.tnef", zip: "invite.zipped" } as const;

/** What the object leaves open and the words of the forward say. */
function completed(outcome: InviteOutcome, told: Told[]): InviteOutcome {
  if (outcome.kind !== "invite") return outcome;
  return { ...outcome, invite: withZoneOfForward(withPeopleOfForward(outcome.invite, told), told) };
}

/** An answer whose object lost its METHOD: one attendee, who has answered, and a subject that says "Accepted: …". */
function answered(told: Told[]): (invite: Invite) => Invite {
  const talk = told
    .map(({ message: { subject } }) => saidMethod(withoutPrefixes(subject), ""))
    .find((method) => TALK.has(method ?? ""));
  return (invite) => {
    const [only, ...more] = invite.attendees;
    const answers =
      only !== undefined && more.length === 0 && /^(?:ACCEPTED|DECLINED|TENTATIVE)$/.test(only.partstat ?? "");
    return invite.method === undefined && answers && talk !== undefined ? { ...invite, method: talk } : invite;
  };
}

/** A mail can carry many published calendars; whoever forwards an invite means none of their thousands of events. */
const MOST_EVENTS = 500;

function readAll(calendars: string[]): CalendarOutcome[] {
  const read: CalendarOutcome[] = [];
  let events = 0;
  for (const calendar of calendars) {
    if (events > MOST_EVENTS) break;
    const outcome = readCalendar(calendar);
    read.push(outcome);
    events += outcome.kind === "events" ? outcome.invites.length : 0;
  }
  return read;
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

function choose(found: Invite[], said: () => SaidTime[], note: string): InviteOutcome {
  const starting = found.filter(({ method = "" }) => !TALK.has(method));
  const [talk] = found;
  if (starting.length === 0 && talk) return { kind: "not_an_invitation", method: talk.method ?? "", invite: talk };
  const interviews = new Set(starting.map(interview));
  if (interviews.size > 1) {
    const one = [...interviews].map((key) => starting.filter((invite) => interview(invite) === key)[0]);
    return ask(
      "whichInterview",
      one.filter((invite) => invite !== undefined),
      note,
    );
  }
  const meant = instanceMeant(starting, said);
  if (!meant) return ask("whichMeeting", starting, note);
  return { kind: isCancelled(meant) ? "cancel" : "invite", invite: meant, note };
}

function isCancelled({ method, status }: Invite): boolean {
  return method === "CANCEL" || status === "CANCELLED";
}

const MOST_OPTIONS = 9;

function ask(key: "whichInterview" | "whichMeeting", candidates: Invite[], note: string): InviteOutcome {
  const listed = candidates.slice(0, MOST_OPTIONS);
  const options = listed.map(({ summary, start, end, timeZone = "UTC" }): Option => {
    const title = plainWords(summary);
    const begins = start === undefined ? undefined : { at: start, zone: timeZone };
    return { key: "meeting", title, start: begins, at: end ?? start };
  });
  return { kind: "ask", question: { about: "invite", asks: { key }, options }, candidates: listed, note };
}
