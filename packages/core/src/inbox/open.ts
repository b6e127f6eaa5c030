/**
 * Opens a debrief, however it was asked for: by a forwarded invite, by a calendar or through the API. The id follows from
 * the recruiter and the interview, so that asking twice, or at once, leads to one debrief (R31).
 */
import { DAY, type Instant, later } from "../clock.ts";
import { ownQuestionnaires } from "../config.ts";
import type { Debrief, Party } from "../debrief/debrief.ts";
import { noteMeeting } from "../debrief/desk.ts";
import type { Plan } from "../debrief/event.ts";
import {
  approvalQuestions,
  clientDomains,
  reserveClients,
  reserveStart,
  tooLongAgo,
  tooManyClients,
  tooManyStarts,
} from "../debrief/guard.ts";
import { isOlder } from "../debrief/news.ts";
import { begin, transition } from "../debrief/transition.ts";
import { unconfirmed } from "../debrief/unconfirmed.ts";
import { deriveId } from "../id.ts";
import type { Mailbox } from "../mail/address.ts";
import { untilSettled } from "../store/change.ts";
import { changeDesk, loadDesk } from "../store/desk.ts";
import { listenersFor } from "../webhook/endpoint.ts";
import type { House } from "./receive.ts";

export type Opening = {
  plan: Plan;
  recruiter: Mailbox;
  /** What tells this interview from the recruiter's others: UID and RECURRENCE-ID, or an idempotency key. */
  identity: string[];
  /** The series of which the interview is one meeting, as `seriesKey` names it. */
  series?: string | undefined;
  /** The name of the questionnaires of the configuration; without one they are the usual ones. */
  questionnaire?: string | undefined;
  /** Keys of the mail or request that asks. */
  mail: string[];
};

export type Opened = { debrief: Debrief; outcome: "started" | "changed" | "duplicate" | "none" };

export function debriefIdOf(recruiter: Mailbox, identity: string[]): string {
  return deriveId("debrief", recruiter.address, ...identity);
}

/** Beyond the starts that want a `go`, whoever asks by the hundred is a machine, or holds a stolen key: each plan is a mail (R20). */
const FLOOD = 3;

/**
 * When there is room for `id` again, where so much was started within a day that it, being one more, is not to be;
 * undefined where there is room now.
 */
export async function floodUntil(
  { id, recruiter }: Pick<Debrief, "id" | "recruiter">,
  { store, clock, config }: Pick<House, "config" | "store" | "clock">,
): Promise<Instant | undefined> {
  const at = clock.now();
  const { starts } = await loadDesk(store, recruiter, at);
  const today = starts.filter((start) => start.at > later(at, -DAY)).sort((a, b) => (a.at < b.at ? -1 : 1));
  const oldestInTheWay = today.at(-FLOOD * config.startsPerDay);
  // News of what runs already is no start.
  if (!oldestInTheWay || (await store.loadDebrief(id)) !== undefined) return undefined;
  return later(oldestInTheWay.at, DAY);
}

/** `changed`: the debrief was there already and has taken the plan as news; `none`: the news is old, or unwanted. */
export async function openDebrief(opening: Opening, house: Pick<House, "config" | "store" | "clock">): Promise<Opened> {
  const { recruiter, identity, questionnaire, mail } = opening;
  const { store, config, clock } = house;
  const id = debriefIdOf(recruiter, identity);
  const at = clock.now();
  const known = await store.loadDebrief(id);
  const over = known && endsHere(known, opening);
  if (over) return { debrief: known, outcome: over };
  const plan = await guarded(opening, known, id, house, at);
  return untilSettled(async () => {
    const before = await store.loadDebrief(id);
    const ended = before && endsHere(before, opening);
    if (ended) return { debrief: before, outcome: ended };
    if (before && !mayBeginAnew(before)) {
      const { debrief, outcome } = transition(before, { type: "inviteForwarded", plan, at, mail });
      return { debrief: await store.commit(debrief), outcome: outcome === "changed" ? outcome : ("none" as const) };
    }
    // Ended since it was first looked at: what was agreed to then is not what begins now.
    const anew = before && known && !mayBeginAnew(known) ? await guarded(opening, before, id, house, at) : plan;
    const { cadence, retentionDays } = config;
    const questionnaires = ownQuestionnaires(config, questionnaire);
    const named = questionnaire === undefined ? {} : { questionnaire };
    const listeners = listenersFor(config.webhooks, recruiter.address);
    const circumstances = { id, recruiter, cadence, retentionDays, questionnaires, ...named, listeners };
    const { debrief } = begin(anew, circumstances, at, mail, before);
    return { debrief: await store.commit(debrief), outcome: "started" as const };
  });
}

/** What needs no decision: a mail that was handled, and news that is older than what ended the debrief. */
function endsHere(known: Debrief, { plan, mail }: Opening): "duplicate" | "none" | undefined {
  if (known.handled.some((key) => mail.includes(key))) return "duplicate";
  if (known.status !== "closed") return undefined;
  if (isOlder(plan.interview, known.interview)) return "none";
  // Only a person takes a "stop" back; a calendar repeats its invite for every comma.
  return plan.invitation && known.because === "stopped" ? "none" : undefined;
}

/** A debrief that ended before anyone answered can be asked for again; one that holds answers, or was closed, is history. */
function mayBeginAnew(debrief: Debrief): boolean {
  const answered = debrief.parties.some((party) => party.feedback !== undefined);
  return debrief.status === "closed" && debrief.because !== "closed" && !answered;
}

/**
 * R29: beyond the day's limits, or where the house wants it of every plan, nothing is sent to third parties without a `go`.
 * The place is taken on the desk before the debrief exists: two forwards at once were both the twentieth when they were counted
 * afterwards.
 */
async function guarded(
  { plan, recruiter, series }: Opening,
  known: Debrief | undefined,
  id: string,
  { store, config }: Pick<House, "config" | "store">,
  at: Instant,
): Promise<Plan> {
  const starts = known === undefined || mayBeginAnew(known);
  // Whom the recruiter has named by hand, and who is in the plan already, is nobody new.
  const familiar = starts ? [] : clientDomains(known.parties.map(addressOf), "");
  const coming =
    known?.steered && !starts
      ? []
      : clientDomains(
          plan.interviewers.map((one) => one.address),
          recruiter.address,
        );
  const domains = coming.filter((domain) => !familiar.includes(domain));
  const { before, over } = await changeDesk(store, recruiter, at, (desk) => {
    const started = starts ? reserveStart(desk, id, at) : { desk, before: 0 };
    const clients = reserveClients(started.desk, domains, config.newClientsPerDay, at);
    const noted = series === undefined ? clients.desk : noteMeeting(clients.desk, series, id);
    return { desk: noted, decision: { before: started.before, over: clients.over } };
  });
  const moved = starts || known?.interview.end !== plan.interview.end;
  const reasons = {
    ...(before >= config.startsPerDay ? tooManyStarts(before) : {}),
    ...(over.length > 0 ? tooManyClients(over, config.newClientsPerDay) : {}),
    ...(moved ? tooLongAgo(plan, at) : {}),
    ...(config.confirm === "always" ? unconfirmed(plan, starts ? undefined : known) : {}),
  };
  return { ...plan, questions: [...plan.questions, ...approvalQuestions(reasons)] };
}

function addressOf({ mailbox }: Party): string {
  return mailbox.address;
}
