/**
 * Opens a debrief, however it was asked for: by a forwarded invite or through the API. The id follows from the recruiter
 * and the interview, so that asking twice, or at once, leads to one debrief (R31).
 */
import { startAddress } from "../config.ts";
import type { Debrief } from "../debrief/debrief.ts";
import { deskId, emptyDesk, noteStart, startsInDay } from "../debrief/desk.ts";
import type { Plan } from "../debrief/event.ts";
import { isOlder } from "../debrief/planning.ts";
import { begin, transition } from "../debrief/transition.ts";
import { deriveId } from "../id.ts";
import type { Mailbox } from "../mail/address.ts";
import { untilSettled } from "../store/change.ts";
import { keyOf } from "../store/item.ts";
import type { House } from "./receive.ts";

export type Opening = {
  plan: Plan;
  recruiter: Mailbox;
  /** What tells this interview from the recruiter's others: UID and RECURRENCE-ID, or an idempotency key. */
  identity: string[];
  /** Keys of the mail or request that asks. */
  mail: string[];
};

/** `started` is false when the debrief was there already and has taken the plan as news, or was asked for twice. */
export async function openDebrief(
  opening: Opening,
  house: Pick<House, "config" | "store" | "clock">,
): Promise<{ debrief: Debrief; outcome: "started" | "changed" | "duplicate" | "none" }> {
  const { recruiter, identity, mail } = opening;
  const { store, config, clock } = house;
  const id = deriveId("debrief", recruiter.address, ...identity);
  const at = clock.now();
  const plan = await withinDailyStarts(opening, id, house);
  const opened = await untilSettled(async () => {
    const before = await store.loadDebrief(id);
    if (before?.handled.some((key) => mail.includes(key))) return { debrief: before, outcome: "duplicate" as const };
    if (before?.status === "closed" && isOlder(plan.interview, before.interview)) {
      return { debrief: before, outcome: "none" as const };
    }
    if (before && !mayBeginAnew(before)) {
      const { debrief, outcome } = transition(before, { type: "inviteForwarded", plan, at, mail });
      return { debrief: await store.commit(debrief), outcome: outcome === "changed" ? outcome : ("none" as const) };
    }
    const { cadence, retentionDays, questionnaires } = config;
    const { debrief } = begin(plan, { id, recruiter, cadence, retentionDays, questionnaires }, at, mail, before);
    return { debrief: await store.commit(debrief), outcome: "started" as const };
  });
  if (opened.outcome === "started") await countStart(recruiter, id, house);
  return opened;
}

/** A debrief that ended before anyone answered can be asked for again; one that holds answers, or was closed, is history. */
function mayBeginAnew(debrief: Debrief): boolean {
  const answered = debrief.parties.some((party) => party.feedback !== undefined);
  return debrief.status === "closed" && debrief.because !== "closed" && !answered;
}

/** R29: beyond the day's starts nothing is sent to third parties without a `go`. */
async function withinDailyStarts(
  { plan, recruiter }: Opening,
  id: string,
  { store, config, clock }: Pick<House, "config" | "store" | "clock">,
): Promise<Plan> {
  const desk = await store.load(keyOf({ kind: "desk", id: deskId(recruiter.address) }));
  const starts = desk?.kind === "desk" ? startsInDay(desk, id, clock.now()) : 0;
  if (starts < config.startsPerDay) return plan;
  const text = `This is debrief number ${starts + 1} that ${startAddress(config)} was asked for by you in one day. Reply “go” to send its questions.`;
  return { ...plan, questions: [...plan.questions, { about: "approval", text, options: [] }] };
}

async function countStart(
  recruiter: Mailbox,
  debriefId: string,
  { store, clock }: Pick<House, "store" | "clock">,
): Promise<void> {
  await untilSettled(async () => {
    const known = await store.load(keyOf({ kind: "desk", id: deskId(recruiter.address) }));
    const desk = known?.kind === "desk" ? known : emptyDesk(recruiter, clock.now());
    await store.commit(noteStart(desk, debriefId, clock.now()));
  });
}
