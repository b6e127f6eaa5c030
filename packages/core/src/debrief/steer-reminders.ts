/**
 * The recruiter asks us to remind somebody. It takes the place of the reminder that would come next, keeps office hours
 * (R46), and is refused with the reason where one more mail would do no good (R20).
 */
import { elapsed, HOUR, type Instant, MINUTE } from "../clock.ts";
import type { Whom } from "../reply/command/command.ts";
import { type Debrief, type DebriefIn, nameOf, type Party } from "./debrief.ts";
import { mailsInDay, OUTBOUND_PER_DAY } from "./effect.ts";
import { addWorkingDays, inBusinessHours, remindAt } from "./policy.ts";
import { withParty } from "./step.ts";
import type { Told } from "./told.ts";
import { cannot, did, forEach, type Work } from "./work.ts";

/** Nobody hears from us twice within this time because the recruiter is in a hurry. */
const GAP = 4 * HOUR;
/** Our own two, and as many again at the recruiter's word. */
const MOST = 4;

export function remindNow(work: Work, whom: Whom, at: Instant): Work {
  const { debrief } = work;
  if (debrief.status === "draft" || debrief.status === "scheduled") return cannot(work, { key: "remindTooSoon" });
  if (debrief.status === "closed") return cannot(work, { key: "remindClosed" });
  if (debrief.status === "summarised") return cannot(work, { key: "remindSummarised" });
  const several = whom === "everyone" || whom === "interviewers";
  if (several && !debrief.parties.some(({ state }) => state === "asked")) return cannot(work, { key: "nobodySilent" });
  return forEach(work, whom, (next, party) => {
    // Of a whole side only the silent are meant.
    if (several && party.state !== "asked") return next;
    const refusal = next.debrief.status === "collecting" ? refusalFor(next.debrief, party, at, several) : undefined;
    return refusal === undefined ? reminded(next, party, at) : cannot(next, refusal);
  });
}

function refusalFor(debrief: DebriefIn<"collecting">, party: Party, at: Instant, several: boolean): Told | undefined {
  const who = nameOf(party.mailbox);
  const { timeZone } = debrief.interview;
  switch (party.state) {
    case "answered":
      return { key: "hasAnswered", who };
    case "declined":
      return { key: "hasDeclined", who };
    case "unreachable":
      return { key: "didNotArrive", who };
    case "elsewhere":
      return { key: "askedElsewhere", who };
    case "removed":
    case "waiting":
      return { key: "notAskedHere", who };
    case "asked":
      break;
  }
  if (several && party.away?.until !== undefined && party.away.until > at)
    return { key: "awayUntil", who, day: { on: party.away.until, zone: timeZone } };
  if (party.reminded >= MOST) return { key: "remindedOften", who, most: MOST };
  if (mailsInDay(debrief, party.seat, at) >= OUTBOUND_PER_DAY)
    return { key: "mailsToday", who, most: OUTBOUND_PER_DAY };
  const last = lastAskedAt(debrief, party);
  if (last !== undefined && elapsed(last.at, at) < GAP) return { key: last.how, who, when: ago(last.at, at) };
  const opening = inBusinessHours(at, debrief.cadence, timeZone);
  return opening >= debrief.deadline ? { key: "dueBefore", who } : undefined;
}

/** When this party was last written to about the questions, also while that mail is still on its way. */
function lastAskedAt(
  debrief: Debrief,
  { seat, askedAt }: Party,
): { at: Instant; how: "askedAgo" | "remindedAgo" } | undefined {
  const isReminder = (key: string): boolean => key.startsWith(`reminder/${seat}/`);
  const sent = debrief.sent.filter(({ key }) => isReminder(key)).map(({ at }) => at);
  const waiting = debrief.outbox.filter(({ effect }) => isReminder(effect.key)).map(({ queuedAt }) => queuedAt);
  const at = [...sent, ...waiting].sort().at(-1);
  if (at !== undefined) return { at, how: "remindedAgo" };
  return askedAt === undefined ? undefined : { at: askedAt, how: "askedAgo" };
}

function ago(then: Instant, at: Instant): { minutesAgo: number } {
  return { minutesAgo: Math.max(1, Math.round(elapsed(then, at) / MINUTE)) };
}

function reminded(work: Work, party: Party, at: Instant): Work {
  const { debrief } = work;
  const { cadence, interview } = debrief;
  const who = nameOf(party.mailbox);
  const opening = inBusinessHours(at, cadence, interview.timeZone);
  if (opening > at) {
    const when = { at: opening, zone: interview.timeZone };
    return did(work, { key: "remindedAt", who, when }, withParty(debrief, { ...party, remindAt: opening }));
  }
  const number = party.reminded + 1;
  const usual = remindAt(party.askedAt ?? at, number, cadence, interview.timeZone);
  const soonest = inBusinessHours(addWorkingDays(at, 1, interview.timeZone), cadence, interview.timeZone);
  const next = usual !== undefined && usual < soonest ? soonest : usual;
  const { seat } = party;
  return did(work, { key: "remindedNow", who }, withParty(debrief, { ...party, reminded: number, remindAt: next }), {
    key: `reminder/${seat}/${number}`,
    seat,
    mail: "reminder",
    number,
  });
}
