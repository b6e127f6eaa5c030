/**
 * News of the invite: it comes again, it moves, it is cancelled (RFC 5546 §2.1.5, §3.2.2, §3.2.5). Whatever came late and
 * is older than what is known changes nothing (R31).
 */
import type { Instant } from "../clock.ts";
import type { Listening } from "./answering.ts";
import { summarise } from "./asking.ts";
import type { Debrief, DebriefIn, Interview, Party } from "./debrief.ts";
import { dropFor } from "./effect.ts";
import type { DebriefEvent, Plan } from "./event.ts";
import { type Draft, openQuestions, seat } from "./plan.ts";
import { MAX_PARTIES, replanned } from "./planning.ts";
import { deadline, remindAt } from "./policy.ts";
import { acceptanceOf, closed, planMail, type Step, stay } from "./step.ts";
import type { Told } from "./told.ts";

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
  const heard = { ...interview, languages };
  const current = debrief.steered ? { ...heard, role, company, title } : heard;
  const parties = debrief.steered ? debrief.parties : seat(plan, debrief.parties);
  const questions = openQuestions({ parties, interview: current, questions: stillAsked(debrief, plan) }, MAX_PARTIES);
  const told: Told = { key: moved ? "moved" : "arrivedAgain" };
  const draft: Draft = { interview: current, parties, questions, changes: [told], refused: [] };
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
  const said = (...changes: Told[]): Step => ({
    debrief: heard,
    effects: [planMail(debrief, changes), ...acceptance],
  });
  if (interview.end === undefined || !isMoved(interview, debrief.interview)) {
    return invitation ? { debrief: heard, effects: acceptance } : said({ key: "arrivedOut" });
  }
  const when = { at: interview.start ?? interview.end, zone: interview.timeZone };
  const { start, end, timeZone } = interview;
  const elsewhen = { ...heard, interview: { ...heard.interview, start, end, timeZone } };
  // The new time is kept here too: a note to a party that named the old one would say that everybody has answered (R48).
  if (elsewhen.status === "summarised") return { ...said({ key: "movedSummarised", when }), debrief: elsewhen };
  if (end <= at) return { ...said({ key: "movedOut", when }), debrief: elsewhen };
  return { ...said({ key: "movedWaiting", when }), debrief: waiting(elsewhen, end) };
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
    const quiet = dropFor(heard, ({ mail }) => mail === "questions" || mail === "reminder");
    return summarise({ debrief: quiet, effects: [planMail(debrief, [{ key: "cancelledAnswered" }])] }, event.at);
  }
  const effects = [planMail(debrief, [{ key: "cancelled" }])];
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
