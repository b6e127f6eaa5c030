/**
 * One debrief, from the invite to its end, with services that fail at every call of it, alone and in pairs. In the end
 * everything is as if nothing had happened, but for mails that went out and events that were told twice where R36 allows it.
 */
import { isDeepStrictEqual } from "node:util";
import { DAY, HOUR } from "@debrief/core/clock";
import { fail } from "./checks/fail.ts";
import { whatOf } from "./endpoints.ts";
import type { Call, Mishap } from "./invocation.ts";
import { play } from "./play.ts";
import { knownOf, mailsOf, postOf } from "./properties.ts";
import { mishapsOf, type Step } from "./steps.ts";
import { openWorld, type World } from "./world.ts";

/** The call of this number, counted over the whole story, goes wrong; and as many after it, while `times` says so. */
export type Point = { call: number; mishap: Mishap; times?: number };

const wait = (milliseconds: number): Step => ({ do: "wait", milliseconds });
const answer = (person: number, reply: "numbered" | "correction" | "inline"): Step => ({
  do: "answer",
  interview: 0,
  person,
  reply,
  version: 0,
});

/** A plan that is moved, three who answer, one of them late and one twice, a bounce of a mail, and a close. */
const STORY: Step[] = [
  { do: "forward", recruiter: 0, interview: 0, sequence: 0, cancel: false, shift: 0 },
  wait(HOUR),
  { do: "forward", recruiter: 0, interview: 0, sequence: 1, cancel: false, shift: 2 },
  wait(3 * DAY),
  answer(0, "numbered"),
  { do: "event", interview: 0, person: 0, pick: 0, type: "Delivery", times: 1 },
  wait(2 * DAY),
  answer(1, "inline"),
  { do: "event", interview: 0, person: 2, pick: 0, type: "Bounce", times: 1 },
  wait(HOUR),
  answer(0, "correction"),
  wait(HOUR),
  { do: "command", recruiter: 0, interview: 0, text: "close" },
  wait(DAY),
];

/** `tells`: the provider publishes a Send event for every mail that it took. `hears`: endpoints listen. */
export type Telling = { tells: boolean; hears: boolean };

/** Plays the story while `points` go wrong. */
async function tell(points: readonly Point[], { tells, hears }: Telling): Promise<World> {
  const world = openWorld({ tells, hears });
  world.breakBy((call) => {
    const number = world.calls.length - 1;
    const point = points.find((each) => number >= each.call && number < each.call + (each.times ?? 1));
    // An earlier point moves the calls behind it, and not every call can fail in every way: SendEmail is never repeated.
    return mishapsOf(call).some(({ how }) => how === point?.mishap.how) ? point?.mishap : undefined;
  });
  for (const step of STORY) await play(world, step);
  world.breakBy(() => undefined);
  world.redrive();
  await world.settled();
  await world.pass(2 * DAY);
  return world;
}

export type Calm = { world: World; calls: Call[] };

/** The story without a fault: what every other telling is measured by. */
export async function calmly(telling: Telling): Promise<Calm> {
  const world = await tell([], telling);
  return { world, calls: world.calls };
}

/** Everything that can go wrong once, call by call. */
export function pointsOf({ calls }: Calm): Point[] {
  return calls.flatMap((each, call) => mishapsOf(each).map((mishap) => ({ call, mishap })));
}

/** What can go wrong once with the calls to endpoints, and with the calls on both sides of each: its lease and its mark. */
export function pointsAtEndpoints(calm: Calm): Point[] {
  const near = (at: number): boolean => calm.calls[at]?.service === "courier";
  return pointsOf(calm).filter(({ call }) => near(call - 2) || near(call - 1) || near(call) || near(call + 1));
}

/** Mails that went out twice, and events that were told twice. */
export type Twice = { duplicates: number; repetitions: number };

/**
 * Tells the story with these points. Throws when the end is another one than without them, or when a mail went out, or an
 * event was told, twice that may not have.
 */
export async function expectAsIfNothing(points: readonly Point[], calm: Calm, telling: Telling): Promise<Twice> {
  const world = await tell(points, telling).catch((error: unknown) => blame(points, String(error)));
  const views: Record<string, (world: World) => string[] | object[]> = {
    "the mails that left": mailsOf,
    "what is known": knownOf,
    // Who says that they are gone hears no more.
    ...(points.some(({ mishap }) => "error" in mishap && mishap.error === "410") ? {} : { "what was heard": heardOf }),
    // No mail waits for an endpoint.
    ...(points.every(({ call }) => calm.calls[call]?.service === "courier") ? { "when mails left": postOf } : {}),
  };
  for (const [what, view] of Object.entries(views)) {
    const [found, expected] = [view(world), view(calm.world)];
    if (!isDeepStrictEqual(found, expected)) blame(points, `${what} differs: ${difference(found, expected)}`);
  }
  if (world.dead.length > 0) blame(points, `${world.dead.length} messages are dead: ${world.failures.at(-1)}`);
  const times = new Map<string, number>();
  for (const { item, mail } of world.sent) times.set(`${item} ${mail}`, (times.get(`${item} ${mail}`) ?? 0) + 1);
  let duplicates = 0;
  for (const [key, count] of times) {
    duplicates += count - 1;
    if (count > 1 + (world.lostMarks.get(key) ?? 0)) blame(points, `R36 ${key} went out ${count} times`);
    // The provider's word settles what we could not mark, unless that word itself was lost on its way.
    if (count > 1 && telling.tells && points.length === 1) blame(points, `R36 ${key} went out twice, and we were told`);
  }
  return { duplicates, repetitions: repetitionsOf(world, points) };
}

function repetitionsOf({ log, lostTold }: World, points: readonly Point[]): number {
  const times = new Map<string, { taken: number; lost: number }>();
  for (const seen of log) {
    if (!("heard" in seen)) continue;
    const { heard } = seen;
    const key = `${heard.endpoint} ${heard.event.id}`;
    const { taken, lost } = times.get(key) ?? { taken: 0, lost: 0 };
    times.set(key, { taken: taken + Number(heard.taken), lost: lost + Number(heard.taken && lostTold.has(heard)) });
  }
  let repetitions = 0;
  for (const [key, { taken, lost }] of times) {
    repetitions += Math.max(0, taken - 1);
    if (taken > 1 + lost) blame(points, `R36 ${key} was told ${taken} times`);
  }
  return repetitions;
}

/** What endpoints noted, whenever and however often. */
function heardOf({ log }: World): string[] {
  const noted = log.flatMap((seen) => {
    if (!("heard" in seen) || !seen.heard.taken) return [];
    const { endpoint, item, event } = seen.heard;
    return [`${endpoint} ${item} ${whatOf({ type: event.type, seat: event.data.seat })} ${event.data.status}`];
  });
  return [...new Set(noted)].sort();
}

function difference(found: readonly unknown[], expected: readonly unknown[]): string {
  const [one, other] = [found, expected].map((all) => new Set(all.map((each) => JSON.stringify(each))));
  const only = (some = new Set<string>(), others = new Set<string>()) => [...some].filter((each) => !others.has(each));
  return `${only(one, other)} instead of ${only(other, one)}`.slice(0, 2_000);
}

function blame(points: readonly Point[], what: string): never {
  fail(`With ${JSON.stringify(points)}: ${what}`);
}
