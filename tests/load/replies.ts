/** People answer at once: each party of many debriefs, and among them, when it is asked for, mails that do harm. */
import type { DebriefIn } from "@debrief/core/debrief/debrief";
import type { House } from "./house.ts";
import { conserved, few, type Played, type Progress, pace, processor, sentOnce, timed } from "./phase.ts";
import { poisonFor } from "./poison.ts";
import { copyOf, respondentsOf, type Seeds, store } from "./population.ts";
import { endsOf, type Letter, sendAll } from "./post.ts";

/** Milliseconds for a phase; how long it may take on a machine of its own is judged afterwards (report.ts). */
const PATIENCE = 1_200_000;

type Wanted = { name: string; mails: number; poison: number; firstNumber: number };

/** `mails` in all, two for each debrief; the last `poison` of them are poison, of debriefs of their own. */
export async function replies(house: House, seeds: Seeds, wanted: Wanted, progress: Progress): Promise<Played> {
  const { name, mails, poison, firstNumber } = wanted;
  const debriefs = Array.from({ length: Math.ceil((mails - poison) / 2) }, (_, nth) =>
    waiting(copyOf(seeds.collecting, firstNumber + nth)),
  );
  const victims = Array.from({ length: poison }, (_, nth) =>
    waiting(copyOf(seeds.collecting, firstNumber + debriefs.length + nth)),
  );
  await store(house, [...debriefs, ...victims], pace(progress, `${name}, debriefs`, debriefs.length + victims.length));
  const people = debriefs.flatMap((debrief, nth) => respondentsOf(debrief, nth, seeds, house));
  const good = people.map(
    ({ debriefId, address: from, recipient: to, source }): Letter => ({
      ...{ debriefId, from, to, source },
      ends: ["feedback"],
    }),
  );
  const asked = victims.flatMap((debrief, nth) => respondentsOf(debrief, nth, seeds, house).slice(0, 1));
  const bad = (await poisonFor(asked, house)).map(
    (each, nth): Letter => ({
      ...each,
      debriefId: asked[nth]?.debriefId ?? "",
    }),
  );
  const letters = mixed(good, bad);

  const before = { ...house.table.meter };
  const [began, cpuSince] = [performance.now(), processor()];
  const taken = await sendAll(house, letters, pace(progress, `${name}, taken at the door`, letters.length));
  const answered = pace(progress, `${name}, handled`, letters.length);
  const ids = taken.map(({ id }) => id);
  await house.quiet(() => answered(ids.filter((id) => house.handledAt.has(id)).length), PATIENCE);
  const seconds = (performance.now() - began) / 1_000;
  const cpu = cpuSince();
  const after = { ...house.table.meter };

  const { ends, broken } = conserved(taken, await endsOf(house, taken));
  const expected = new Set(
    debriefs.flatMap(({ id, parties }) => [
      `debrief-${id} summary/1`,
      ...parties.map(({ seat }) => `debrief-${id} receipt/${seat}/1`),
    ]),
  );
  const sent = sentOnce(
    house,
    debriefs.map(({ id }) => id),
    expected,
  );
  const whole: string[] = [];
  for (const debrief of debriefs) whole.push(...(await answeredInFull(house, debrief.id)));
  const late = taken.map(({ id, at }) => Math.max(0, (house.handledAt.get(id) ?? Number.POSITIVE_INFINITY) - at));
  return {
    name,
    of: letters.length,
    seconds,
    perSecond: letters.length / seconds,
    ...timed(late),
    ends,
    sent: sent.times.length,
    table: { calls: after.calls - before.calls, ms: after.ms - before.ms },
    cpu,
    broken: [...few(broken), ...few(sent.broken), ...few(whole)],
  };
}

/** Nobody is reminded on the way: who answers in this phase is all that happens in it. */
function waiting(debrief: DebriefIn<"collecting">): DebriefIn<"collecting"> {
  return { ...debrief, parties: debrief.parties.map(({ remindAt: _, ...party }) => party) };
}

/** Poison is spread evenly among the rest. */
function mixed(good: Letter[], bad: Letter[]): Letter[] {
  const every = bad.length === 0 ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(good.length / bad.length));
  const waiting = [...bad];
  const all = good.flatMap((letter, nth) => ((nth + 1) % every === 0 ? [letter, waiting.shift() ?? []] : [letter]));
  return [...all.flat(), ...waiting];
}

async function answeredInFull({ store, table }: House, id: string): Promise<string[]> {
  const debrief = await store.loadDebrief(id);
  if (debrief?.status !== "summarised") return [`debrief-${id} is ${debrief?.status ?? "gone"} and not summarised`];
  const broken = debrief.parties
    .filter(({ state, versions }) => state !== "answered" || versions !== 1)
    .map(({ seat, state, versions }) => `seat ${seat} of debrief-${id} is ${state} with ${versions} answers`);
  for (const { effect, attempts, notBefore, leasedUntil } of debrief.outbox) {
    const until = leasedUntil === undefined ? `until ${notBefore}` : `with a lease until ${leasedUntil}`;
    broken.push(`${effect.key} of debrief-${id} waits ${until}, after ${attempts} tries`);
  }
  // R41: the receipt of whoever answered last was queued together with the summary. Which of them arrives first is another
  // matter when two functions have one in hand each.
  const turnOf = (key: string): number => table.leases.get(`debrief-${id} ${key}`) ?? Number.NaN;
  const last = Math.max(...debrief.parties.map(({ seat }) => turnOf(`receipt/${seat}/1`)));
  if (!(turnOf("summary/1") < last))
    broken.push(`R41 the summary of debrief-${id} had its turn after the last receipt`);
  return broken;
}
