/** Steps that make, change or end the plan at the recruiter's word. */
import type { Instant } from "../clock.ts";
import { asked, completeIfAll } from "./asking.ts";
import { activeParties, type Debrief, type DebriefIn } from "./debrief.ts";
import { dropFor, type Effect } from "./effect.ts";
import type { DebriefEvent } from "./event.ts";
import type { Draft } from "./plan.ts";
import { askAt, deadline } from "./policy.ts";
import { steer } from "./steer.ts";
import { closed, common, planMail, questionsTo, type Step } from "./step.ts";

/** One candidate and at most five interviewers (R29); more needs a second debrief. */
export const MAX_PARTIES = 6;

/** The recruiter's commands about the plan, answered by a plan mail that says what came of them. */
export function steered(
  debrief: Exclude<Debrief, { status: "closed" }>,
  { commands, notUnderstood, at }: Pick<Reply, "commands" | "notUnderstood" | "at">,
): Step {
  const draft = steer(debrief, commands, MAX_PARTIES, at);
  if (draft.wants === "stop") {
    const effects = [planMail(debrief, [{ key: "stopped" }], draft.refused, notUnderstood)];
    return { debrief: closed(debrief, "stopped", at), effects };
  }
  if (draft.wants === "close") return closeWithThanks(debrief, at);
  if (debrief.status === "draft" || debrief.status === "scheduled") {
    // Who only agrees has changed nothing: what the calendar says of people next is still news.
    const steered = debrief.steered || draft.changes.some(({ key }) => key !== "agreed");
    return replanned({ ...debrief, steered }, draft, at, notUnderstood);
  }
  return reseated(debrief, draft, at, notUnderstood);
}

type Reply = Extract<DebriefEvent, { type: "recruiterReplied" }>;

/** A draft with nothing open becomes a schedule, a schedule with something open a draft again; the plan mail says which. */
export function replanned(
  debrief: DebriefIn<"draft"> | DebriefIn<"scheduled">,
  draft: Draft,
  at: Instant,
  notUnderstood: string[] = [],
): Step {
  const { interview, parties, questions } = draft;
  // A wish about when to send was about the interview as it was; it goes when the interview moves.
  const unmoved = debrief.interview.end === undefined || interview.end === debrief.interview.end;
  const wished = draft.askAt ?? (unmoved ? debrief.askAt : undefined);
  const when = wished === undefined ? askAt(interview, debrief.cadence, at) : wished < at ? at : wished;
  const effects = [planMail(debrief, draft.changes, draft.refused, notUnderstood)];
  if (questions.length > 0 || when === undefined) {
    return {
      debrief: { ...common(debrief), interview, parties, status: "draft", questions, draftedAt: at, askAt: wished },
      effects,
    };
  }
  return { debrief: { ...common(debrief), interview, parties, status: "scheduled", askAt: when }, effects };
}

/** Commands while answers come in: who joins is asked at once, who is removed hears nothing more. */
function reseated(
  debrief: DebriefIn<"collecting"> | DebriefIn<"summarised">,
  draft: Draft,
  at: Instant,
  notUnderstood: string[],
): Step {
  const joining = draft.parties.filter((party) => party.state === "waiting");
  const parties = draft.parties.map((party) => (party.state === "waiting" ? asked(party, debrief, at) : party));
  const gone = new Set(parties.filter((party) => party.state === "removed").map((party) => party.seat));
  const kept = dropFor({ ...debrief, interview: draft.interview, parties }, (effect) => gone.has(effect.seat));
  const effects = [
    planMail(debrief, draft.changes, draft.refused, notUnderstood),
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
  const told = { key: closing.length > 0 ? "closedThanked" : "closed" } as const;
  return { debrief: closed(debrief, "closed", at), effects: [planMail(debrief, [told]), ...closing] };
}
