/**
 * The recruiter gives everybody more time: "wait 2 days", "wait until Friday". While answers come in, the summary and the
 * reminders move; before that, the questions do. Nothing ever moves nearer.
 */
import { DAY, type Instant, later, MINUTE } from "../clock.ts";
import type { Command, Day, Delay, WallClockTime } from "../reply/command/command.ts";
import { wallClock } from "../zone.ts";
import type { DebriefIn, Interview, Party } from "./debrief.ts";
import { type Draft, refuse } from "./plan.ts";
import { inBusinessHours } from "./policy.ts";
import { momentOf, sendAt } from "./steer-time.ts";
import { cannot, did, type Work } from "./work.ts";

type Wait = Extract<Command, { type: "wait" }>["time"];

/** As long as anybody can be made to wait, counted from the questions. */
const LONGEST = 60 * DAY;

export function wait(work: Work, time: Wait, at: Instant): Work {
  const { debrief } = work;
  switch (debrief.status) {
    case "collecting":
      return "minutesFromNow" in time ? longer(work, debrief, time) : until(work, debrief, time, at);
    case "summarised":
      return cannot(work, { key: "waitSummarised" });
    case "closed":
      return cannot(work, { key: "waitClosed" });
    case "draft":
    case "scheduled":
      return work;
  }
}

function longer(work: Work, debrief: DebriefIn<"collecting">, { minutesFromNow }: Delay): Work {
  const by = minutesFromNow * MINUTE;
  if (by <= 0) return cannot(work, { key: "waitForward" });
  return moved(work, debrief, later(debrief.deadline, by), (remindAt) => later(remindAt, by));
}

function until(work: Work, debrief: DebriefIn<"collecting">, time: Day | WallClockTime, at: Instant): Work {
  const { cadence, interview } = debrief;
  const closes = instantOf(time, cadence.businessHours.end, interview, at);
  if (closes === undefined) return cannot(work, { key: "noDate" });
  if (closes <= at) return cannot(work, { key: "waitOver" });
  const morning = instantOf(time, cadence.businessHours.start, interview, at);
  // "Until Friday", said on a Friday at ten: that morning is next week's by now.
  const opens = morning === undefined || morning > closes ? at : morning;
  const deadline = closes > debrief.deadline ? closes : debrief.deadline;
  return moved(work, debrief, deadline, (remindAt) => (remindAt < opens ? opens : remindAt));
}

/** A day without a time is taken at that hour. */
function instantOf(
  time: Day | WallClockTime,
  hour: number,
  interview: Pick<Interview, "timeZone">,
  at: Instant,
): Instant | undefined {
  return momentOf("hour" in time ? time : { ...time, hour, minute: 0 }, interview.timeZone, at);
}

function moved(
  work: Work,
  debrief: DebriefIn<"collecting">,
  deadline: Instant,
  move: (remindAt: Instant) => Instant,
): Work {
  const { cadence, interview, askedAt } = debrief;
  if (deadline > later(askedAt, LONGEST)) return cannot(work, { key: "waitTooLong" });
  const parties = debrief.parties.map((party): Party => {
    if (party.state !== "asked" || party.remindAt === undefined) return party;
    return { ...party, remindAt: inBusinessHours(move(party.remindAt), cadence, interview.timeZone) };
  });
  const when = { at: deadline, zone: interview.timeZone };
  return did(work, { key: "waitUntil", when }, { ...debrief, parties, deadline });
}

/** Before the questions are out: they go out later. `planned` is when they would have gone. */
export function postpone(draft: Draft, time: Wait, planned: Instant | undefined, at: Instant): Draft {
  const base = draft.askAt ?? planned ?? draft.interview.end;
  if (base === undefined || draft.interview.end === undefined) return refuse(draft, { key: "endOpen" });
  const from = base > at ? base : at;
  if ("minutesFromNow" in time) return sendAt(draft, later(from, time.minutesFromNow * MINUTE), at);
  const { hour, minute } = wallClock(from, draft.interview.timeZone);
  const named = "hour" in time ? time : { ...time, hour, minute };
  const wanted = momentOf(named, draft.interview.timeZone, at);
  if (wanted === undefined) return refuse(draft, { key: "noDate" });
  if (wanted <= from) return refuse(draft, { key: "outAnyway", when: { at: from, zone: draft.interview.timeZone } });
  return sendAt(draft, wanted, at);
}
