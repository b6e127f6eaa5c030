/** Steps that make, change or end the plan: the invite again, its cancellation, and the recruiter's replies. */
import type { Instant } from "../clock.ts";
import { asked, completeIfAll } from "./asking.ts";
import { activeParties, type Debrief, type DebriefIn, type Interview } from "./debrief.ts";
import { dropFor, type Effect } from "./effect.ts";
import type { DebriefEvent, Plan } from "./event.ts";
import { type Draft, openQuestions, seat } from "./plan.ts";
import { askAt, deadline } from "./policy.ts";
import { steer } from "./steer.ts";
import { closed, common, planMail, questionsTo, type Step, stay } from "./step.ts";

/** One candidate and at most five interviewers (R29); more needs a second debrief. */
export const MAX_PARTIES = 6;

/** The same invite again. A lower SEQUENCE is an old mail that was slow (R31); DTSTAMP decides between equals. */
export function forwardedAgain(debrief: DebriefIn<"draft"> | DebriefIn<"scheduled">, plan: Plan, at: Instant): Step {
  const { interview } = plan;
  if (isOlder(interview, debrief.interview)) return stay(debrief);
  const moved = interview.end !== debrief.interview.end || interview.start !== debrief.interview.start;
  // Whoever and whatever the recruiter has changed stays changed; the news is the time.
  const { role, company, title } = debrief.interview;
  const current = debrief.steered ? { ...interview, role, company, title } : interview;
  const parties = debrief.steered ? debrief.parties : seat(plan, debrief.parties);
  const asked = debrief.steered ? plan.questions.filter(({ about }) => about === "time") : plan.questions;
  const draft: Draft = {
    interview: current,
    parties,
    questions: openQuestions({ parties, interview: current, questions: asked }, MAX_PARTIES),
    changes: [moved ? "The interview has moved." : "The invite arrived again; this is the plan as it stands."],
    notUnderstood: [],
  };
  return replanned(debrief, draft, at);
}

export function cancelled(
  debrief: Exclude<Debrief, { status: "closed" }>,
  event: Extract<DebriefEvent, { type: "inviteCancelled" }>,
): Step {
  if (isOlder(event, debrief.interview)) return stay(debrief);
  // What cancelled it is kept, so that an older invite that comes late does not bring it back.
  const { sequence, dtstamp } = event;
  const cancelledInterview = { ...debrief.interview, sequence, dtstamp: dtstamp ?? debrief.interview.dtstamp };
  const effects = [planMail(debrief, ["The interview was cancelled, so nothing more is sent to anyone."])];
  return { debrief: closed({ ...debrief, interview: cancelledInterview }, "cancelled", event.at), effects };
}

/** RFC 5546 §2.1.5: the lower SEQUENCE, then the earlier DTSTAMP. */
export function isOlder(incoming: Pick<Interview, "sequence" | "dtstamp">, known: Interview): boolean {
  if (incoming.sequence !== known.sequence) return incoming.sequence < known.sequence;
  return incoming.dtstamp !== undefined && known.dtstamp !== undefined && incoming.dtstamp < known.dtstamp;
}

/** The recruiter's commands. Every reply is answered by a plan mail that says what came of it. */
export function steered(
  debrief: Exclude<Debrief, { status: "closed" }>,
  event: Extract<DebriefEvent, { type: "recruiterReplied" }>,
): Step {
  const draft = steer(debrief, event.commands, MAX_PARTIES, event.at);
  const notUnderstood = [...event.notUnderstood, ...draft.notUnderstood];
  if (draft.wants === "stop") {
    const effects = [planMail(debrief, ["Stopped. Nothing more is sent to anyone."], notUnderstood)];
    return { debrief: closed(debrief, "stopped", event.at), effects };
  }
  if (draft.wants === "close") return closeWithThanks(debrief, event.at);
  if (debrief.status === "draft" || debrief.status === "scheduled") {
    const steered = debrief.steered || draft.changes.length > 0;
    return replanned({ ...debrief, steered }, { ...draft, notUnderstood }, event.at);
  }
  return reseated(debrief, { ...draft, notUnderstood }, event.at);
}

/** A draft with nothing open becomes a schedule, a schedule with something open a draft again; the plan mail says which. */
export function replanned(debrief: DebriefIn<"draft"> | DebriefIn<"scheduled">, draft: Draft, at: Instant): Step {
  const { interview, parties, questions } = draft;
  const unmoved = debrief.status === "scheduled" && interview.end === debrief.interview.end;
  const wished = draft.askAt ?? (debrief.status === "draft" || unmoved ? debrief.askAt : undefined);
  const when = wished === undefined ? askAt(interview, debrief.cadence, at) : wished < at ? at : wished;
  const effects = [planMail(debrief, draft.changes, draft.notUnderstood)];
  if (questions.length > 0 || when === undefined) {
    return {
      debrief: { ...common(debrief), interview, parties, status: "draft", questions, draftedAt: at, askAt: wished },
      effects,
    };
  }
  return { debrief: { ...common(debrief), interview, parties, status: "scheduled", askAt: when }, effects };
}

/** Commands while answers come in: who joins is asked at once, who is removed hears nothing more. */
function reseated(debrief: DebriefIn<"collecting"> | DebriefIn<"summarised">, draft: Draft, at: Instant): Step {
  const joining = draft.parties.filter((party) => party.state === "waiting");
  const parties = draft.parties.map((party) => (party.state === "waiting" ? asked(party, debrief, at) : party));
  const gone = new Set(parties.filter((party) => party.state === "removed").map((party) => party.seat));
  const kept = dropFor({ ...debrief, interview: draft.interview, parties }, (effect) => gone.has(effect.seat));
  const effects = [
    planMail(debrief, draft.changes, draft.notUnderstood),
    ...joining.map((party) => questionsTo(debrief, party)),
  ];
  if (kept.status === "collecting" && joining.length > 0) {
    // Who joins late has as long to answer as everyone else.
    const due = deadline(at, debrief.cadence, debrief.interview.timeZone);
    return { debrief: { ...kept, deadline: due > kept.deadline ? due : kept.deadline }, effects };
  }
  return draft.changes.length > 0 ? completeIfAll({ debrief: kept, effects }, at) : { debrief: kept, effects };
}

/** `close` thanks everyone who was asked and has not left. */
function closeWithThanks(debrief: Debrief, at: Instant): Step {
  const thanked = activeParties(debrief).filter((party) => party.state === "asked" || party.state === "answered");
  const closing = thanked.map((party): Effect => ({ key: `closing/${party.seat}`, seat: party.seat, mail: "closing" }));
  const sentence = closing.length > 0 ? "Closed. Everyone who was asked gets a short closing note." : "Closed.";
  return { debrief: closed(debrief, "closed", at), effects: [planMail(debrief, [sentence]), ...closing] };
}
