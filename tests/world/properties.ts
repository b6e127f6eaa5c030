/**
 * Properties that compare two tellings of one history: what one party receives does not depend on the other (R48), a
 * message that is handled twice is handled once (R7), what the provider tells may come in any order, any number of times
 * (R21), and no mail depends on who listens (R36).
 */
import { isDeepStrictEqual } from "node:util";
import { DAY } from "@debrief/core/clock";
import type { Debrief } from "@debrief/core/debrief/debrief";
import { fromAttributes } from "@debrief/core/store/item";
import fc from "fast-check";
import { fail } from "./checks/fail.ts";
import { INTERVIEWS, peopleOf } from "./people.ts";
import { play } from "./play.ts";
import { EVENTS, history, type Step } from "./steps.ts";
import { openWorld, type World } from "./world.ts";

type Options = NonNullable<Parameters<typeof openWorld>[0]>;

/** Plays a history without looking, for what is compared afterwards. */
async function played(steps: readonly Step[], options: Options = {}): Promise<World> {
  const world = openWorld(options);
  for (const step of steps) await play(world, step);
  return world;
}

/** A history in which nothing breaks and nothing happens at the same moment. */
const calm = history.map((steps) => steps.filter((step) => !["crash", "redrive", "rush"].includes(step.do)));

/** Person `silent` of the first interview does something, or nothing: the others receive the same bytes at the same time. */
export function sealing(options: Options = {}) {
  // A recruiter's coaching is made of what both sides wrote, and what they do after a cancellation rests on the answers
  // that they know of; both are left out here.
  const told = (step: Step): boolean =>
    ("cancel" in step && step.cancel) || ("text" in step && /^send/.test(step.text)) || step.do === "redeliver";
  const untold = calm.map((steps) => steps.filter((step) => !told(step)));
  return fc.asyncProperty(untold, fc.nat({ max: 2 }), async (steps, silent) => {
    const quiet = steps.filter(
      (step) => !(step.do !== "erase" && "person" in step && step.interview === 0 && step.person === silent),
    );
    const [one, other] = [await played(steps, options), await played(quiet, options)];
    const substitute = INTERVIEWS[0]?.substitute?.address;
    for (const { address } of peopleOf(0).filter((_, person) => person !== silent)) {
      // Who joins at the recruiter's word joins only until the summary is out, which everybody's answer brings about.
      const joined = [one, other].every(({ sent }) => sent.some(({ to }) => to === address));
      if (address === substitute && !joined) continue;
      const received = ({ sent }: World) =>
        sent
          .filter(({ to }) => to === address)
          .map(({ at, subject, text, html, replyTo }) => ({ at, subject, text, html, replyTo }));
      same(received(other), received(one), `what ${address} receives`);
    }
  });
}

/** Each message is handled, and then handled again. */
export function twice(options: Options = {}) {
  return fc.asyncProperty(calm, async (steps) => {
    const [once, again] = [await played(steps, options), await played(steps, { ...options, twice: true })];
    same(mailsOf(again), mailsOf(once), "the mails that left");
    same(knownOf(again), knownOf(once), "what is known");
  });
}

/** Endpoints listen, and answer as `moods` say in turn: everybody gets the same mails at the same time as without them. */
export function unheeding(options: Options = {}) {
  const mood = fc.constantFrom(undefined, "500", "410", "503", "ETIMEDOUT");
  return fc.asyncProperty(calm, fc.array(mood, { minLength: 1, maxLength: 5 }), async (steps, moods) => {
    const [alone, listening] = [openWorld(), openWorld({ ...options, hears: true })];
    let calls = 0;
    listening.breakBy(({ service }) => {
      const error = service === "courier" ? moods[calls++ % moods.length] : undefined;
      return error === undefined ? undefined : { how: "refused", error };
    });
    for (const step of steps) for (const world of [alone, listening]) await play(world, step);
    same(postOf(listening), postOf(alone), "what was sent");
    same(knownOf(listening), knownOf(alone), "what is known");
  });
}

/** After a history the provider tells of the mails in it: in one order, and in another with repetitions. */
export function retold(options: Options = {}) {
  const told = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.constantFrom(...EVENTS)), { minLength: 1, maxLength: 8 });
  const retelling = told.chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.shuffledSubarray(events, { minLength: events.length }),
      fc.array(fc.constantFrom(...events), { maxLength: 4 }),
    ),
  );
  return fc.asyncProperty(calm, retelling, async (steps, [events, shuffled, repeated]) => {
    const [one, other] = [await played(steps, options), await played(steps, options)];
    await tell(one, events);
    await tell(other, [...shuffled, ...repeated]);
    same(deliveriesOf(other), deliveriesOf(one), "what is known of the mails");
  });
}

async function tell(world: World, events: readonly (readonly [number, (typeof EVENTS)[number]])[]): Promise<void> {
  // Later mails would be told of too, so that all are told of the same.
  const mails = [...world.sent];
  for (const [pick, type] of events) {
    const mail = mails[pick % Math.max(1, mails.length)];
    if (mail) world.publish(mail, type);
    await world.settled();
  }
  await world.pass(DAY);
}

function same(found: unknown, expected: unknown, what: string): void {
  if (isDeepStrictEqual(found, expected)) return;
  fail(
    `${what} differs: ${JSON.stringify(found).slice(0, 2_000)} instead of ${JSON.stringify(expected).slice(0, 2_000)}`,
  );
}

/** Who got which mail. A plan is named by the version of its debrief, which a repeated call moves on. */
export function mailsOf({ sent }: World): string[] {
  return [...new Set(sent.map(({ to, mail }) => `${to} ${mail.replace(/^(plan|outcome|forwarded)_.*/, "$1")}`))].sort();
}

/** Who got what kind of mail, and when, in the order in which they left. */
export function postOf({ sent }: World): string[] {
  return sent.map(({ at, to, subject, mail }) => `${at} ${to} ${mail.split("_")[0]} ${subject}`);
}

export function debriefsOf(world: World): Debrief[] {
  return world.table.rows().flatMap((row) => {
    const item = row.sk?.S === "item" ? fromAttributes(row) : undefined;
    return item?.kind === "debrief" ? [item] : [];
  });
}

/** What is known of whom. */
export function knownOf(world: World): object[] {
  return debriefsOf(world).map(({ id, status, parties, outbox }) => ({
    id,
    status,
    waiting: outbox.length,
    parties: parties.map(({ seat, state, feedback, versions }) => ({
      seat,
      state,
      versions,
      answers: feedback?.answers,
    })),
  }));
}

function deliveriesOf(world: World): object[] {
  return debriefsOf(world).map(({ id, status, parties, sent }) => ({
    id,
    status,
    parties: parties.map(({ seat, state }) => ({ seat, state })),
    // What the recruiter is told of it follows the order in which it became known.
    mails: sent
      .filter(({ key }) => !key.startsWith("notice/"))
      .map(({ key, delivery }) => `${key} ${delivery}`)
      .sort(),
  }));
}
