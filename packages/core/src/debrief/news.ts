/**
 * News of the invite: it comes again, it moves, it is cancelled (RFC 5546 §2.1.5, §3.2.2, §3.2.5). Whatever came late and
 * is older than what is known changes nothing (R31).
 */
import type { Instant } from "../clock.ts";
import { formatInZone } from "../zone.ts";
import type { Listening } from "./answering.ts";
import { summarise } from "./asking.ts";
import type { Debrief, DebriefIn, Interview, Party } from "./debrief.ts";
import { dropFor } from "./effect.ts";
import type { DebriefEvent, Plan } from "./event.ts";
import { type Draft, openQuestions, seat } from "./plan.ts";
import { MAX_PARTIES, replanned } from "./planning.ts";
import { deadline, remindAt } from "./policy.ts";
import { acceptanceOf, closed, planMail, type Step, stay } from "./step.ts";

/** RFC 5546 §2.1.5: the lower SEQUENCE, then the earlier DTSTAMP. */
export function isOlder(
  incoming: Pick<Interview, "sequence" | "dtstamp">,
  known: Pick<Interview, "sequence" | "dtstamp">,
): boolean {
  if (incoming.sequence !== known.sequence) return incoming.sequence < known.sequence;
  return incoming.dtstamp !== undefined && known.dtstamp !== undefined && incoming.dtstamp < known.dtstamp;
}

/** The invite again, before the questions are out. */
export function forwardedAgain(debrief: DebriefIn<"draft"> | DebriefIn<"scheduled">, plan: Plan, at: Instant): Step {
  const { interview } = plan;
  if (isOlder(interview, debrief.interview)) return stay(debrief);
  const moved = isMoved(interview, debrief.interview);
  // Whoever and whatever the recruiter has changed stays changed; the news is the time.
  const { role, company, title } = debrief.interview;
  // A calendar's news come without the note that said who is to be written to in French.
  const languages = { ...interview.languages, ...known(debrief.interview.languages ?? {}) };
  const told = { ...interview, languages };
  const current = debrief.steered ? { ...told, role, company, title } : told;
  const parties = debrief.steered ? debrief.parties : seat(plan, debrief.parties);
  const questions = openQuestions({ parties, interview: current, questions: stillAsked(debrief, plan) }, MAX_PARTIES);
  const sentence = moved ? "The interview has moved." : "The invite arrived again; this is the plan as it stands.";
  const draft: Draft = { interview: current, parties, questions, changes: [sentence], notUnderstood: [] };
  const next = replanned(debrief, draft, at);
  const acceptance = acceptanceOf(plan.invitation, at);
  // A calendar sends its invite again for every guest and every comma; the recruiter hears of what matters here.
  const matters = moved || next.debrief.status !== debrief.status || !samePeople(debrief.parties, parties);
  return {
    debrief: next.debrief,
    effects: plan.invitation && !matters ? acceptance : [...next.effects, ...acceptance],
  };
}

/** Only what is known; an absent language must not cover one that is there. */
function known(languages: NonNullable<Interview["languages"]>): Interview["languages"] {
  return Object.fromEntries(Object.entries(languages).filter(([, language]) => language !== undefined));
}

/** R29: what wanted a `go` wants it still; forwarding a draft again must not be a way around the guard. */
function stillAsked(debrief: DebriefIn<"draft"> | DebriefIn<"scheduled">, plan: Plan): Plan["questions"] {
  const guarded = debrief.status === "draft" ? debrief.questions.filter(({ about }) => about === "approval") : [];
  const asked = plan.questions.filter(({ about }) => !debrief.steered || about === "time" || about === "approval");
  return [...asked.filter(({ about }) => guarded.length === 0 || about !== "approval"), ...guarded];
}

/** The invite again, while answers come in or after the summary: nobody is asked twice, but nobody is pressed too early either. */
export function forwardedWhileRunning(debrief: Listening, plan: Plan, at: Instant): Step {
  const { interview, invitation } = plan;
  if (isOlder(interview, debrief.interview)) return stay(debrief);
  const { sequence, dtstamp } = interview;
  const heard = { ...debrief, interview: { ...debrief.interview, sequence, dtstamp } };
  const acceptance = acceptanceOf(invitation, at);
  const said = (...changes: string[]): Step => ({
    debrief: heard,
    effects: [planMail(debrief, changes), ...acceptance],
  });
  if (interview.end === undefined || !isMoved(interview, debrief.interview)) {
    return invitation
      ? { debrief: heard, effects: acceptance }
      : said("The invite arrived again; the questions are out already, so nothing changes.");
  }
  const when = `The interview has moved to ${formatInZone(interview.start ?? interview.end, interview.timeZone)}.`;
  if (heard.status === "summarised") return said(`${when} The summary is written already, so nothing changes.`);
  const { start, end, timeZone } = interview;
  const elsewhen = { ...heard, interview: { ...heard.interview, start, end, timeZone } };
  if (end <= at) return { ...said(`${when} The questions are out already.`), debrief: elsewhen };
  const sentence = `${when} The questions are out already, so reminders wait until it is over. Reply “stop” to end this one.`;
  return { ...said(sentence), debrief: waiting(elsewhen, end) };
}

/** Everyone's time to answer counts from the new end; a reminder of an interview that has not been would puzzle. */
function waiting(debrief: DebriefIn<"collecting">, end: Instant): DebriefIn<"collecting"> {
  const { cadence, interview } = debrief;
  const parties = debrief.parties.map((party): Party => {
    if (party.state !== "asked") return party;
    return { ...party, askedAt: end, remindAt: remindAt(end, party.reminded, cadence, interview.timeZone) };
  });
  const quiet = dropFor(debrief, (effect) => effect.mail === "reminder");
  return { ...quiet, parties, deadline: deadline(end, cadence, interview.timeZone) };
}

/** A CANCEL stops whatever is pending; what somebody has answered by then still reaches the recruiter. */
export function cancelled(
  debrief: Exclude<Debrief, { status: "closed" }>,
  event: Extract<DebriefEvent, { type: "inviteCancelled" }>,
): Step {
  if (isOlder(event, debrief.interview)) return stay(debrief);
  // What cancelled it is kept, so that an older invite that comes late does not bring it back.
  const { sequence, dtstamp } = event;
  const heard = {
    ...debrief,
    interview: { ...debrief.interview, sequence, dtstamp: dtstamp ?? debrief.interview.dtstamp },
  };
  if (heard.status === "collecting" && heard.parties.some(({ feedback }) => feedback !== undefined)) {
    const sentence =
      "The interview was cancelled, so nobody is reminded any more. What was answered until now is in the summary.";
    const quiet = dropFor(heard, ({ mail }) => mail === "questions" || mail === "reminder");
    return summarise({ debrief: quiet, effects: [planMail(debrief, [sentence])] }, event.at);
  }
  const effects = [planMail(debrief, ["The interview was cancelled, so nothing more is sent to anyone."])];
  return { debrief: closed(heard, "cancelled", event.at), effects };
}

function isMoved(a: Interview, b: Interview): boolean {
  return a.end !== b.end || a.start !== b.start;
}

function samePeople(a: Party[], b: Party[]): boolean {
  const listed = (parties: Party[]): string =>
    parties
      .filter(({ state }) => state !== "removed")
      .map(({ seat, side }) => `${seat} ${side}`)
      .join();
  return listed(a) === listed(b);
}
