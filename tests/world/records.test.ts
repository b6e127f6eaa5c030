/** R56: what is on record of a mail, also when the function that handled it died on the way, or its source is gone. */
import { DAY, HOUR, later } from "@debrief/core/clock";
import { expect, test } from "vitest";
import { live } from "./live.ts";
import { forwarded } from "./mails.ts";
import { play } from "./play.ts";
import type { Answer, Step } from "./steps.ts";
import { openWorld, START, VISIBILITY, type World } from "./world.ts";

const start: Step = { do: "forward", recruiter: 0, interview: 0, sequence: 0, cancel: false, shift: 0 };
const wait = (milliseconds: number): Step => ({ do: "wait", milliseconds });
const answer = (person: number, reply: Answer["reply"]): Step => ({
  do: "answer",
  interview: 0,
  person,
  reply,
  version: 0,
});
const asked: Step[] = [start, wait(3 * HOUR)];

async function played(steps: readonly Step[]): Promise<World> {
  const world = openWorld();
  for (const step of steps) await play(world, step);
  return world;
}

/** The records of mails, oldest first: `feedback`, `ignored duplicate` … */
function recordsOf({ table }: World): string[] {
  return table
    .rows()
    .filter(({ sk }) => sk?.S?.startsWith("mail-"))
    .map(({ outcome, reason }) => [outcome?.S, reason?.S].filter(Boolean).join(" "));
}

/** The first function that records a mail from now on dies before it does. */
function dieBeforeRecord(world: World): void {
  const begin = world.log.length;
  const before = recordsOf(world).length;
  let died = false;
  world.breakBy(({ service, name }) => {
    const committed = world.log.slice(begin).some((seen) => "move" in seen && seen.move.by === "inbound");
    const records = recordsOf(world).length > before;
    if (died || service !== "table" || name !== "PutItem" || !committed || records) return undefined;
    died = true;
    return { how: "killed", when: "before" };
  });
}

test.each<[string, Step[], Step, string]>([
  ["an invite", [], start, "started"],
  ["news of an invite", [start], { ...start, sequence: 1, shift: 2 } as Step, "command invite.again"],
  ["a cancellation", [start], { ...start, sequence: 1, cancel: true } as Step, "command invite.cancelled"],
  ["an answer", asked, answer(0, "numbered"), "feedback"],
  ["a refusal", asked, answer(0, "stop"), "command party.declined"],
  ["mail of a stranger", asked, { do: "stranger", interview: 0, person: 0 }, "held sender.unexpected_sender"],
  ["a command", [start], { do: "command", recruiter: 0, interview: 0, text: "close" }, "command"],
])(
  "R56 R36 %s whose function died between its commit and its record is on record as what it came to",
  async (_, before, step, record) => {
    const world = await played(before);
    dieBeforeRecord(world);
    await play(world, step);
    expect(world.failures).toHaveLength(1);
    world.breakBy(() => undefined);
    await world.pass(VISIBILITY);
    expect(recordsOf(world).at(-1)).toBe(record);
    // R8: a copy of it is a duplicate of that one.
    await play(world, { do: "redeliver", pick: world.notifications.length - 1, fresh: true });
    expect(recordsOf(world).at(-1)).toBe("ignored duplicate");
  },
);

test("R56 a notification that comes again the next day leaves one record, dated by its arrival", async () => {
  const world = openWorld();
  world.mailIn(
    "From: rae@agency.example\r\nMessage-ID: <a@mail.example.org>\r\n\r\nhello",
    "nobody@debrief.example.com",
  );
  await world.settled();
  await world.pass(DAY);
  world.again(world.notifications[0] ?? "");
  await world.settled();
  expect(recordsOf(world)).toEqual(["ignored recipient.unknown"]);
  expect(world.table.rows().map(({ pk }) => pk?.S)).toEqual(["mails-2026-11-24"]);
});

test("R56 R31 an invite that was cancelled ahead has one record, with the debrief that the same mail had begun", async () => {
  const world = openWorld();
  const invite = { do: "forward", recruiter: 0, interview: 0, sequence: 0, cancel: false, shift: 0 } as const;
  const source = forwarded(invite, world);
  world.mailIn(source, START);
  await world.settled();
  await play(world, { ...invite, sequence: 1, cancel: true });
  world.again(world.notifications[0] ?? "");
  await world.settled();
  expect(recordsOf(world)).toEqual(["started", "command invite.cancelled"]);
});

test("R51 R56 a notification of a mail that was erased is ignored: nothing is dead, and nothing new is on record", async () => {
  const steps: Step[] = [...asked, answer(0, "numbered"), { do: "erase", interview: 0, person: undefined }, wait(DAY)];
  const world = await played(steps);
  const records = recordsOf(world);
  expect(world.objects.size).toBeLessThan(world.notifications.length);
  world.again(world.notifications[0] ?? "");
  await world.settled();
  expect(world.log.flatMap((seen) => ("handled" in seen ? [seen.handled.outcomes] : [])).at(-1)).toEqual([
    { outcome: "ignored", reason: "archive.missing" },
  ]);
  expect(recordsOf(world)).toEqual(records);
  await live([...steps, { do: "redeliver", pick: 0, fresh: false }]);
});

test("R2 R36 a desk that was erased with its doubts asks anew, under another key", async () => {
  const doubtful: Step = { ...start, verdict: "GRAY" } as Step;
  const steps: Step[] = [doubtful, wait(8 * DAY), { do: "redeliver", pick: 0, fresh: true }];
  const world = await played([...steps, wait(HOUR)]);
  const asks = world.sent.filter(({ mail }) => mail.startsWith("doubt"));
  expect(asks).toHaveLength(2);
  expect(new Set(asks.map(({ mail }) => mail)).size).toBe(2);
  expect(new Set(asks.map(({ replyTo }) => replyTo)).size).toBe(2);
  expect(later(asks[0]?.at ?? "", 8 * DAY) <= (asks[1]?.at ?? "")).toBe(true);
  await live(steps);
});

test("R54 a mail that has just come and lies nowhere is put aside, so that an alarm rises: a wrong bucket would swallow all", async () => {
  const world = openWorld();
  world.mailIn("From: rae@agency.example\r\nMessage-ID: <b@mail.example.org>\r\n\r\nhello", START);
  world.objects.clear();
  await world.pass(HOUR);
  expect(world.dead).toHaveLength(1);
  expect(recordsOf(world)).toEqual([]);
});

test("R2 R20 R56 what no question lists is not recorded as held", async () => {
  const world = openWorld();
  const invite = forwarded({ do: "forward", recruiter: 0, interview: 0, sequence: 0, cancel: false, shift: 0 }, world);
  for (let number = 0; number < 10; number++) {
    const another = invite.replace(/^Message-ID: .*$/m, `Message-ID: <flood-${number}@mail.example.org>`);
    world.mailIn(`${another}\r\n${number}`, START, { dmarcVerdict: { status: "GRAY" } });
  }
  await world.settled();
  expect(recordsOf(world)).toEqual([
    ...Array.from({ length: 8 }, () => "held sender.unverified"),
    "ignored rate.doubts",
    "ignored rate.doubts",
  ]);
});
