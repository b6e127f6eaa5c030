/**
 * One debrief, from the invite to its erasure, with a service that fails at every single call, and at pairs of calls:
 * before the call, and after it, when the work is done and nobody was told. In the end everything is as if nothing had
 * happened, except that a mail may have gone out twice where R36 allows it.
 */
import { DAY, HOUR } from "@debrief/core/clock";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { play, type Step } from "./history.ts";
import { debriefsOf } from "./invariants.ts";
import { type Call, openWorld, type World } from "./world.ts";

/** `npm run soak` asks for more pairs, and for every single point; each run of the tests takes its share of them. */
const PAIRS = Number(process.env.DEBRIEF_HISTORIES ?? 40);
const STRIDE = process.env.DEBRIEF_HISTORIES === undefined ? 6 : 1;

const wait = (milliseconds: number): Step => ({ do: "wait", milliseconds });
const answer = (person: number, reply: "numbered" | "correction" | "inline"): Step => ({
  do: "answer",
  interview: 0,
  person,
  reply,
  version: 0,
});

/** The story: a plan that is moved, three who answer, one of them late and one twice, a bounce of a mail, and a close. */
const STORY: Step[] = [
  { do: "forward", recruiter: 0, interview: 0, sequence: 0, cancel: false, shift: 0 },
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

type Kind = { phase: Call["phase"]; error: string };

/** How each service fails, in its own words. After the call is always a connection that broke. */
const KINDS: Record<Call["service"], Kind[]> = {
  table: [
    { phase: "before", error: "ProvisionedThroughputExceededException" },
    { phase: "before", error: "TransactionConflictException" },
    { phase: "after", error: "TimeoutError" },
  ],
  archive: [{ phase: "before", error: "SlowDown" }],
  ses: [
    { phase: "before", error: "TooManyRequestsException" },
    { phase: "before", error: "SendingPausedException" },
    { phase: "before", error: "InternalServiceErrorException" },
    { phase: "after", error: "TimeoutError" },
  ],
};

type Point = { call: number; kind: Kind };

/** Plays the story; `points` name the calls, counted over the whole story, that fail. */
async function live(points: readonly Point[]): Promise<{ world: World; calls: Call["service"][] }> {
  const world = openWorld();
  const calls: Call["service"][] = [];
  world.breakBy(({ service, phase }) => {
    if (phase === "before") calls.push(service);
    const point = points.find(({ call, kind }) => call === calls.length - 1 && kind.phase === phase);
    if (point) throw Object.assign(new Error("injected"), { name: point.kind.error });
  });
  for (const step of STORY) await play(world, step);
  world.breakBy(() => undefined);
  for (const job of world.dead.splice(0)) world.queue.push({ ...job, received: 0 });
  await world.settled();
  await world.pass(2 * DAY);
  return { world, calls };
}

/** What counts in the end: who got which mail, and what is known of whom. */
function ending(world: World): object {
  // A plan is named by the version of its debrief, which a repeated call moves on, and says how things are when it leaves.
  const mails = new Set(world.sent.map(({ to, mail }) => `${to} ${mail.replace(/^plan_.*/, "plan")}`));
  const known = debriefsOf(world).map(({ status, parties, outbox }) => ({
    status,
    waiting: outbox.length,
    parties: parties.map(({ state, feedback, versions }) => ({ state, versions, answers: feedback?.answers })),
  }));
  return { mails: [...mails].sort(), known };
}

let calm: { world: World; calls: Call["service"][] };
let points: Point[];

beforeAll(async () => {
  calm = await live([]);
  points = calm.calls.flatMap((service, call) => KINDS[service].map((kind) => ({ call, kind })));
});

async function expectAsIfNothing(...broken: Point[]): Promise<void> {
  const { world } = await live(broken);
  expect(ending(world)).toEqual(ending(calm.world));
  expect(world.dead).toEqual([]);
  const times = new Map<string, number>();
  for (const { item, mail } of world.sent) times.set(`${item} ${mail}`, (times.get(`${item} ${mail}`) ?? 0) + 1);
  for (const [key, count] of times) expect(count, key).toBeLessThanOrEqual(1 + (world.lostMarks.get(key) ?? 0));
}

describe("R36 a service that fails", () => {
  test("the story without faults is a whole one", () => {
    expect(debriefsOf(calm.world).map(({ status }) => status)).toEqual(["closed"]);
    expect(calm.world.sent.some(({ mail }) => mail === "summary_2")).toBe(true);
    expect(points.length).toBeGreaterThan(200);
  });

  test("at any one call changes nothing in the end", async () => {
    for (const point of points.filter((_, at) => at % STRIDE === 0))
      await expectAsIfNothing(point).catch((error) => blame(error, [point]));
  }, 600_000);

  test("at any two calls changes nothing in the end", async () => {
    const pair = fc.tuple(fc.constantFrom(...points), fc.constantFrom(...points));
    await fc.assert(
      fc.asyncProperty(pair, ([one, other]) => expectAsIfNothing(one, other)),
      { numRuns: PAIRS, seed: 36 },
    );
  }, 3_600_000);
});

function blame(error: unknown, broken: Point[]): never {
  throw new Error(`With ${JSON.stringify(broken)}: ${error instanceof Error ? error.message : error}`, {
    cause: error,
  });
}
