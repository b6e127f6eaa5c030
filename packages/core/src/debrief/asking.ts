/** Steps that time brings: asking, reminding, and the summary when nobody is left to wait for or the deadline has come. */
import { elapsed, type Instant, later } from "../clock.ts";
import type { Listening } from "./answering.ts";
import { activeParties, type Debrief, type DebriefIn, nameOf, type Party, partyInSeat } from "./debrief.ts";
import { dropFor, type Effect } from "./effect.ts";
import { addWorkingDays, complete, deadline, inBusinessHours, outage, remindAt } from "./policy.ts";
import { closed, common, planMail, questionsTo, type Step, stay, withParty } from "./step.ts";

/** The interview is over: everyone is asked at the same moment, so that no account can colour another. */
export function ask(debrief: DebriefIn<"scheduled">, at: Instant): Step {
  if (at < debrief.askAt) return stay(debrief);
  const parties = debrief.parties.map((party) => (party.state === "waiting" ? asked(party, debrief, at) : party));
  const due = deadline(at, debrief.cadence, debrief.interview.timeZone);
  return {
    debrief: { ...common(debrief), parties, status: "collecting", askedAt: at, deadline: due },
    effects: parties.filter((party) => party.state === "asked").map((party) => questionsTo(debrief, party)),
  };
}

export function asked(party: Party, debrief: Debrief, at: Instant): Party {
  return {
    ...party,
    state: "asked",
    askedAt: at,
    remindAt: remindAt(at, 0, debrief.cadence, debrief.interview.timeZone),
  };
}

/** One reminder to a silent party, in business hours only (R46). */
export function remind(debrief: DebriefIn<"collecting">, seat: number, at: Instant): Step {
  const party = partyInSeat(debrief, seat);
  if (party?.state !== "asked" || party.remindAt === undefined || at < party.remindAt) return stay(debrief);
  // Also for a reminder that must wait for the morning: by then nothing tells that it is late.
  const caughtUp = caughtUpWith(party.remindAt, debrief, at);
  const opening = inBusinessHours(at, debrief.cadence, debrief.interview.timeZone);
  if (opening > at) return { debrief: withParty(caughtUp, { ...party, remindAt: opening }), effects: [] };
  const number = party.reminded + 1;
  const late = outage(party.remindAt, at) > 0;
  const reminded = { ...party, reminded: number, remindAt: nextReminder(debrief, party, number, late, at) };
  return {
    debrief: withParty(caughtUp, reminded),
    effects: [{ key: `reminder/${seat}/${number}`, seat, mail: "reminder", number }],
  };
}

/** What an outage took from everybody's time to answer is given back, once and not for each timer that it held up. */
function caughtUpWith(missed: Instant, debrief: DebriefIn<"collecting">, at: Instant): DebriefIn<"collecting"> {
  if (outage(missed, at) === 0) return debrief;
  const { caughtUpAt = missed, deadline } = debrief;
  const since = caughtUpAt > missed ? caughtUpAt : missed;
  return { ...debrief, deadline: later(deadline, elapsed(since, at)), caughtUpAt: at };
}

/**
 * Counted from the questions; after an outage from this reminder, so that the next does not follow on its heels. One that
 * waited for the morning is itself on time, and the next may have come due with it.
 */
function nextReminder(
  debrief: DebriefIn<"collecting">,
  party: Party,
  number: number,
  afterOutage: boolean,
  at: Instant,
): Instant | undefined {
  const { cadence, interview } = debrief;
  const askedAt = party.askedAt ?? debrief.askedAt;
  const [previous = 0, next] = cadence.reminderWorkingDays.slice(number - 1, number + 1);
  const usual = remindAt(askedAt, number, cadence, interview.timeZone);
  if (next === undefined || usual === undefined) return undefined;
  const isTooSoon = outage(usual, addWorkingDays(at, 1, interview.timeZone)) > 0;
  if (!afterOutage && !isTooSoon) return usual;
  const day = addWorkingDays(at, Math.max(1, next - previous), interview.timeZone);
  return inBusinessHours(day, cadence, interview.timeZone);
}

export function deadlineDue(debrief: DebriefIn<"collecting">, at: Instant): Step {
  if (at < debrief.deadline) return stay(debrief);
  if (outage(debrief.deadline, at) === 0) return summarise(stay(debrief), at);
  // Nobody could answer while the house was down (R46): one working day of grace, after which it fires on time.
  return stay({ ...debrief, deadline: addWorkingDays(at, 1, debrief.interview.timeZone), caughtUpAt: at });
}

/** Out of office: the next reminder waits for their return, when they named it and it is before the deadline (R16). */
export function away(debrief: DebriefIn<"collecting">, seat: number, until: Instant | undefined): Step {
  const party = partyInSeat(debrief, seat);
  if (party?.state !== "asked") return stay(debrief);
  const back = until && inBusinessHours(until, debrief.cadence, debrief.interview.timeZone);
  const waits = back !== undefined && party.remindAt !== undefined && back > party.remindAt && back < debrief.deadline;
  return stay(withParty(debrief, { ...party, away: { until }, remindAt: waits ? back : party.remindAt }));
}

/** After a step that may have been the last one waited for (R43: whichever comes first makes the one summary). */
export function completeIfAll(step: Step, at: Instant): Step {
  const { debrief, effects } = step;
  if (debrief.status !== "collecting" || !complete(activeParties(debrief))) return step;
  return summarise({ debrief, effects }, at);
}

/** The summary is written with what there is, and nobody is waited for any more. */
export function summarise({ debrief, effects }: Step<DebriefIn<"collecting">>, at: Instant): Step {
  const quiet = common(dropFor(debrief, (effect) => effect.mail === "reminder"));
  const parties = quiet.parties.map((party) => ({ ...party, remindAt: undefined }));
  return {
    debrief: { ...quiet, parties, status: "summarised", askedAt: debrief.askedAt, summarisedAt: at, summaryVersion: 1 },
    effects: [...effects, summaryMail(1)],
  };
}

/** Another debrief of the same interview was faster: these people hear from that one alone. */
export function leaveElsewhere(debrief: Listening, seats: number[], at: Instant): Step {
  const leaving = debrief.parties.filter((party) => seats.includes(party.seat) && party.state === "asked");
  if (leaving.length === 0) return stay(debrief);
  const parties = debrief.parties.map((party): Party => {
    if (!leaving.includes(party)) return party;
    return { ...party, state: "elsewhere", askedAt: undefined, remindAt: undefined };
  });
  const quiet = dropFor({ ...debrief, parties }, (effect) => leaving.some((party) => party.seat === effect.seat));
  const people = { all: leaving.map(({ mailbox }) => nameOf(mailbox)) };
  const told = { key: "elsewhere", people, several: leaving.length > 1 } as const;
  if (activeParties(quiet).every((party) => party.state === "elsewhere")) {
    const ended = planMail(debrief, [told, { key: "nobodyLeft" }]);
    return { debrief: closed(quiet, "stopped", at), effects: [ended] };
  }
  return { debrief: quiet, effects: [planMail(debrief, [told])] };
}

export function summaryMail(version: number): Effect {
  return { key: `summary/${version}`, seat: 0, mail: "summary", version };
}
