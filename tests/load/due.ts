/** Thousands of actions come due in the same minute: questions, reminders, deadlines, the close and the end of debriefs. */
import { DAY, elapsed, type Instant, later } from "@debrief/core/clock";
import type { Debrief } from "@debrief/core/debrief/debrief";
import type { House } from "./house.ts";
import { few, type Played, type Progress, pace, processor, sentOnce, timed } from "./phase.ts";
import { copyOf, type Seeds, store } from "./population.ts";

/** A debrief with one action due at `at`; the mails that it leads to, and what the debrief is afterwards. */
type Action = { debrief: Debrief; mails: string[]; becomes: Debrief["status"] | "erased" };
/** What is kept of it: ten thousand debriefs in this process would be the memory that is measured. */
type Expected = { id: string; mails: string[]; becomes: Action["becomes"] };
type Kind = { share: number; make: (seeds: Seeds, nth: number, at: Instant) => Action };

/** A summarised debrief lapses after so many days (debrief/policy.ts). */
const LAPSE = 30 * DAY;
/** Milliseconds for a phase; how long it may take on a machine of its own is judged afterwards (report.ts). */
const PATIENCE = 1_200_000;
/** Debriefs that are made at a time. */
const MANY = 100;

const KINDS: Record<string, Kind> = {
  questions: {
    share: 0.05,
    make: ({ scheduled }, nth, at) => {
      const debrief = { ...copyOf(scheduled, nth), askAt: at };
      return { debrief, mails: debrief.parties.map(({ seat }) => `questions/${seat}`), becomes: "collecting" };
    },
  },
  reminder: {
    share: 0.1,
    make: ({ collecting }, nth, at) => {
      const copy = copyOf(collecting, nth);
      // The first is silent; the other has been reminded often enough.
      const parties = copy.parties.map(({ remindAt: _, ...party }, index) =>
        index === 0 ? { ...party, remindAt: at } : party,
      );
      return { debrief: { ...copy, parties }, mails: [`reminder/${parties[0]?.seat}/1`], becomes: "collecting" };
    },
  },
  deadline: {
    share: 0.05,
    make: ({ collecting }, nth, at) => {
      const copy = copyOf(collecting, nth);
      const parties = copy.parties.map(({ remindAt: _, ...party }) => party);
      return { debrief: { ...copy, parties, deadline: at }, mails: ["summary/1"], becomes: "summarised" };
    },
  },
  close: {
    share: 0.4,
    make: ({ summarised }, nth, at) => ({
      debrief: { ...copyOf(summarised, nth), summarisedAt: later(at, -LAPSE) },
      mails: [],
      becomes: "closed",
    }),
  },
  erasure: {
    share: 0.4,
    make: ({ closed }, nth, at) => ({
      debrief: { ...copyOf(closed, nth), eraseAt: at },
      mails: [],
      becomes: "erased",
    }),
  },
};

type Wanted = { name: string; actions: number; firstNumber: number };

export async function dueAtOnce(house: House, seeds: Seeds, wanted: Wanted, progress: Progress): Promise<Played> {
  const { name, actions, firstNumber } = wanted;
  const [silent] = seeds.collecting.parties;
  // In business hours of the next working day, so that a reminder is due and not moved.
  const at = silent?.remindAt;
  if (at === undefined) throw new Error("Nobody of the seed would be reminded.");
  const all: Expected[] = [];
  const stored = pace(progress, `${name}, debriefs`, actions);
  for (const { share, make } of Object.values(KINDS)) {
    const last = all.length + Math.round(actions * share);
    while (all.length < last) {
      const some = Array.from({ length: Math.min(MANY, last - all.length) }, (_, nth) =>
        make(seeds, firstNumber + all.length + nth, at),
      );
      await store(
        house,
        some.map(({ debrief }) => debrief),
        () => undefined,
      );
      all.push(...some.map(({ debrief: { id }, mails, becomes }) => ({ id, mails, becomes })));
      stored(all.length);
    }
  }
  await house.quiet(() => undefined, 60_000);
  const ids = new Set(all.map(({ id }) => id));
  const early = [...house.left.keys()].filter((key) => ids.has(key.split(" ")[0]?.replace(/^debrief-/, "") ?? ""));

  const before = { ...house.table.meter };
  const [began, cpuSince] = [performance.now(), processor()];
  await house.stack.clock.jumpTo(at);
  const done = pace(progress, `${name}, done`, all.length);
  // Not asked of the table: to count ten thousand each second would be a load of its own.
  const workedBefore = house.worked();
  await house.quiet(() => done(house.worked() - workedBefore), PATIENCE);
  const seconds = (performance.now() - began) / 1_000;
  const cpu = cpuSince();
  const after = { ...house.table.meter };

  const expected = new Set(all.flatMap(({ id, mails }) => mails.map((mail) => `debrief-${id} ${mail}`)));
  const sent = sentOnce(house, ids, expected);
  const states: string[] = [];
  for (const { id, becomes } of all) {
    const status = (await house.store.loadDebrief(id))?.status ?? "erased";
    if (status !== becomes) states.push(`R42 debrief-${id} is ${status} and not ${becomes}`);
  }
  const tooEarly = sent.times.filter((time) => time < at).length;
  const broken = [...few(sent.broken), ...few(states)];
  if (early.length + tooEarly > 0) broken.push(`R42 ${early.length + tooEarly} mails left before they were due`);
  return {
    name,
    of: all.length,
    seconds,
    perSecond: all.length / seconds,
    ...timed(sent.times.map((time) => elapsed(at, time))),
    ends: {},
    sent: sent.times.length,
    table: { calls: after.calls - before.calls, ms: after.ms - before.ms },
    cpu,
    broken,
  };
}
