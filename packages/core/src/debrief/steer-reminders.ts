/**
 * The recruiter asks us to remind somebody. It takes the place of the reminder that would come next, keeps office hours
 * (R46), and is refused with the reason where one more mail would do no good (R20).
 */
import { elapsed, HOUR, type Instant, MINUTE } from "../clock.ts";
import type { Whom } from "../reply/command/command.ts";
import { formatDay, formatInZone } from "../zone.ts";
import { type Debrief, type DebriefIn, nameOf, type Party } from "./debrief.ts";
import { mailsInDay, OUTBOUND_PER_DAY } from "./effect.ts";
import { addWorkingDays, inBusinessHours, remindAt } from "./policy.ts";
import { withParty } from "./step.ts";
import { cannot, did, forEach, type Work } from "./work.ts";

/** Nobody hears from us twice within this time because the recruiter is in a hurry. */
const GAP = 4 * HOUR;
/** Our own two, and as many again at the recruiter's word. */
const MOST = 4;

export function remindNow(work: Work, whom: Whom, at: Instant): Work {
  const { debrief } = work;
  if (debrief.status === "draft" || debrief.status === "scheduled")
    return cannot(work, "The questions are not out yet, so there is nobody to remind.");
  if (debrief.status === "closed") return cannot(work, "This debrief is closed, so nobody is reminded any more.");
  if (debrief.status === "summarised")
    return cannot(work, "The summary is written, so nobody is reminded any more. A late answer still counts.");
  const several = whom === "everyone" || whom === "interviewers";
  if (several && !debrief.parties.some(({ state }) => state === "asked"))
    return cannot(work, "Nobody is silent, so there is nobody to remind.");
  return forEach(work, whom, (next, party) => {
    // Of a whole side only the silent are meant.
    if (several && party.state !== "asked") return next;
    const refusal = next.debrief.status === "collecting" ? refusalFor(next.debrief, party, at, several) : undefined;
    return refusal === undefined ? reminded(next, party, at) : cannot(next, refusal);
  });
}

function refusalFor(debrief: DebriefIn<"collecting">, party: Party, at: Instant, several: boolean): string | undefined {
  const name = nameOf(party.mailbox);
  const { timeZone } = debrief.interview;
  switch (party.state) {
    case "answered":
      return `${name} has answered already.`;
    case "declined":
      return `${name} would rather not answer, so no more mail goes there.`;
    case "unreachable":
      return `Our mail to ${name} did not arrive. Reply with “add” and the right address.`;
    case "elsewhere":
      return `${name} is asked by another debrief already.`;
    case "removed":
    case "waiting":
      return `${name} is not asked here.`;
    case "asked":
      break;
  }
  if (several && party.away?.until !== undefined && party.away.until > at)
    return `${name} is away until ${formatDay(party.away.until, timeZone)}, and is reminded after that.`;
  if (party.reminded >= MOST) return `${name} has had ${MOST} reminders, and gets no more.`;
  if (mailsInDay(debrief, party.seat, at) >= OUTBOUND_PER_DAY)
    return `${name} has had ${OUTBOUND_PER_DAY} mails from us within a day, and gets no more today.`;
  const last = lastAskedAt(debrief, party);
  if (last !== undefined && elapsed(last.at, at) < GAP) return `${name} was ${last.how} ${ago(last.at, at)}.`;
  const opening = inBusinessHours(at, debrief.cadence, timeZone);
  return opening >= debrief.deadline
    ? `The summary is due before ${name} can be reminded in office hours. Reply “wait 2 days” first.`
    : undefined;
}

/** When this party was last written to about the questions, also while that mail is still on its way. */
function lastAskedAt(debrief: Debrief, { seat, askedAt }: Party): { at: Instant; how: string } | undefined {
  const isReminder = (key: string): boolean => key.startsWith(`reminder/${seat}/`);
  const sent = debrief.sent.filter(({ key }) => isReminder(key)).map(({ at }) => at);
  const waiting = debrief.outbox.filter(({ effect }) => isReminder(effect.key)).map(({ queuedAt }) => queuedAt);
  const at = [...sent, ...waiting].sort().at(-1);
  if (at !== undefined) return { at, how: "reminded" };
  return askedAt === undefined ? undefined : { at: askedAt, how: "asked" };
}

function ago(then: Instant, at: Instant): string {
  const minutes = Math.max(1, Math.round(elapsed(then, at) / MINUTE));
  if (minutes < 60) return minutes === 1 ? "a minute ago" : `${minutes} minutes ago`;
  const hours = Math.round(minutes / 60);
  return hours === 1 ? "an hour ago" : `${hours} hours ago`;
}

function reminded(work: Work, party: Party, at: Instant): Work {
  const { debrief } = work;
  const { cadence, interview } = debrief;
  const name = nameOf(party.mailbox);
  const opening = inBusinessHours(at, cadence, interview.timeZone);
  if (opening > at) {
    const when = formatInZone(opening, interview.timeZone);
    return did(
      work,
      `${name} is reminded on ${when}, in office hours.`,
      withParty(debrief, { ...party, remindAt: opening }),
    );
  }
  const number = party.reminded + 1;
  const usual = remindAt(party.askedAt ?? at, number, cadence, interview.timeZone);
  const soonest = inBusinessHours(addWorkingDays(at, 1, interview.timeZone), cadence, interview.timeZone);
  const next = usual !== undefined && usual < soonest ? soonest : usual;
  const { seat } = party;
  return did(work, `${name} is reminded now.`, withParty(debrief, { ...party, reminded: number, remindAt: next }), {
    key: `reminder/${seat}/${number}`,
    seat,
    mail: "reminder",
    number,
  });
}
