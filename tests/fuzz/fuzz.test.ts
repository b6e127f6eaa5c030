/**
 * Damaged mail by the hundreds, by a fixed seed. Each goes through the front door of a whole house and through what
 * `debrief inspect` shows; whatever it is, it ends in a typed outcome, in time, and leaves no more behind than it may.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { defaultQuestionnaires } from "@debrief/core/feedback/questionnaire";
import { beforeAll, describe, expect, test } from "vitest";
import { inspectFile } from "../../packages/cli/src/inspection.ts";
import { mutate, mutators } from "./mutate.ts";
import { type Random, randomOf } from "./random.ts";
import { ownSeeds, publicSeeds, type Seed } from "./seeds.ts";
import { bytesOf } from "./source.ts";
import { DOORS, type Incoming, openStage, type Received, type Stage } from "./stage.ts";
import { leastOf, timed } from "./timing.ts";
import { expectSound } from "./verdict.ts";

/** A soak asks for thousands; `DEBRIEF_FUZZ_ONLY=417` plays one mail of a run again. */
const MAILS = Number(process.env.DEBRIEF_FUZZ ?? 500);
const SEED = Number(process.env.DEBRIEF_FUZZ_SEED ?? 20261124);
const ONLY = process.env.DEBRIEF_FUZZ_ONLY;
const IS_SOAK = process.env.DEBRIEF_FUZZ !== undefined;

const FOLDER = join(tmpdir(), "debrief-fuzz");

/** As many times the yardstick as a damaged mail may take: one whole mail, and one more for each of its kilobytes. */
const PATIENCE = 12;

/** Octets of the heap that may be more at the end than halfway: what grows with each mail is far more by then. */
const SLACK = 12 * 1024 * 1024;

let stage: Stage;
let seeds: Seed[];
/** Milliseconds for an ordinary mail, and for each kilobyte of it. */
let yardstick: { mail: number; kilobyte: number };

beforeAll(async () => {
  stage = await openStage();
  const own = ownSeeds(stage);
  seeds = IS_SOAK ? [...own, ...own, ...publicSeeds()] : own;
  mkdirSync(FOLDER, { recursive: true });
  yardstick = await ordinaryTime(own);
}, 60_000);

describe("undamaged", () => {
  test("every seed is understood as what it is", async () => {
    const expected = { start: /started|ignored/, control: /command/, confirm: /command/, nobody: /ignored/ };
    for (const { name, door, source } of ownSeeds(stage)) {
      const { outcomes, failures } = await stage.receive({ source, recipients: [stage.addresses[door]] });
      expect(failures, name).toEqual([]);
      expect(outcomes[0]?.outcome, name).toMatch(door in expected ? expected[door as "start"] : /./);
      await stage.restore();
    }
  }, 60_000);
});

test(
  `R9 R12 ${MAILS} damaged mails: each has a typed outcome in time, and leaves nothing but what it may`,
  async () => {
    const tally = new Map<string, number>();
    const done = new Set<string>();
    const heap: number[] = [];
    for (const number of ONLY === undefined ? Array(MAILS).keys() : [Number(ONLY)]) {
      // A world remembers all that happened in it, which is more than ten thousand mails should have to carry.
      if (number % 250 === 249) stage = await openStage();
      const made = mailOf(number);
      const ended = await judged(made).catch((error: unknown) => blame(error, made, number));
      tally.set(ended, (tally.get(ended) ?? 0) + 1);
      for (const name of made.damage) done.add(name);
      if (number === Math.floor(MAILS / 2) || number === MAILS - 1) heap.push(heapAfterCollection());
      if (IS_SOAK && number % 500 === 499) progress(number + 1, tally);
    }
    if (ONLY !== undefined) return;
    const [halfway = 0, atTheEnd = 0] = heap;
    expect(atTheEnd - halfway, "R9 the heap grows with each mail").toBeLessThan(SLACK);
    // A run in which all mails end alike, or half of the damage is never done, would show little.
    for (const kind of ["feedback", "ignored", "held", "started", "command"])
      expect(tally.get(kind), kind).toBeGreaterThan(0);
    expect(done.size / mutators.length).toBeGreaterThan(0.8);
  },
  4 * 3_600_000,
);

type Made = Incoming & { seed: string; damage: string[]; alsoAs: string };

/** Mail `number` of the run: a seed, damaged, sent to its own address or astray, with verdicts that mostly pass. */
function mailOf(number: number): Made {
  const random = randomOf(SEED, number);
  const seed = random.pick(seeds);
  const { source, damage } = mutate(seed.source, random.pick(seeds).source, random);
  const door = random.oneIn(12) ? random.pick(DOORS) : seed.door;
  const recipients = [stage.addresses[door], ...(random.oneIn(15) ? [stage.addresses[random.pick(DOORS)]] : [])];
  const reversePath = random.pick(["jane.doe@example.com", "bounces+x@mail.example.org", "", "<>", "\u0000@"]);
  const alsoAs = random.pick([".ics", ".txt", ".html"]);
  return { seed: seed.name, source, damage, alsoAs, recipients, reversePath, verdicts: verdictsOf(random) };
}

function verdictsOf(random: Random): Record<string, { status: string }> {
  if (!random.oneIn(6)) return {};
  const verdict = random.pick(["spamVerdict", "virusVerdict", "spfVerdict", "dkimVerdict", "dmarcVerdict"]);
  return { [verdict]: { status: random.pick(["FAIL", "GRAY", "PROCESSING_FAILED", "DISABLED", "pass", ""]) } };
}

/** The outcome, when everything about it is as it must be. */
async function judged(mail: Made): Promise<string> {
  let received: Received | undefined;
  const size = mail.source.length / 1_024;
  const allowed = PATIENCE * (yardstick.mail + yardstick.kilobyte * size);
  const work = async (): Promise<void> => {
    received = await stage.receive(mail);
    await inspected(mail.source, ".eml");
  };
  const took = await timed(work);
  if (!received) throw new Error("Nothing was received.");
  expectSound(mail, received);
  await stage.restore();
  await inspected(mail.source, mail.alsoAs);
  if (took > allowed) await expectInTime(work, allowed);
  return received.outcomes[0]?.outcome ?? "";
}

/** What took long once is measured again: the machine may have been busy. */
async function expectInTime(work: () => Promise<void>, allowed: number): Promise<void> {
  const again = await leastOf(4, async () => {
    await work();
    await stage.restore();
  });
  if (again > allowed) {
    const beside = `${yardstick.mail.toFixed(1)} ms and ${yardstick.kilobyte.toFixed(2)} ms a kilobyte`;
    throw new Error(`R9 it takes ${again.toFixed(0)} ms where ordinary mail takes ${beside}`);
  }
}

/** `debrief inspect` of the octets, as a file that is named so. */
async function inspected(source: string, extension: string): Promise<void> {
  const file = join(FOLDER, `inspected-${process.pid}`);
  writeFileSync(file, bytesOf(source));
  await inspectFile(file, extension, { questions: defaultQuestionnaires.candidate });
}

/** Taken from every eighth seed, in a house that is warm. */
async function ordinaryTime(own: Seed[]): Promise<typeof yardstick> {
  const some = own.filter((_, index) => index % 8 === 0);
  const times: number[] = [];
  let octets = 0;
  for (const { source, door } of [...some, ...some]) {
    times.push(
      await timed(async () => {
        await stage.receive({ source, recipients: [stage.addresses[door]] });
        await inspected(source, ".eml");
      }),
    );
    await stage.restore();
    octets += source.length;
  }
  times.splice(0, some.length);
  octets /= 2;
  times.sort((a, b) => a - b);
  const all = times.reduce((sum, time) => sum + time, 0);
  return { mail: times[Math.floor(times.length / 2)] ?? 0, kilobyte: (all / octets) * 1_024 };
}

/** Keeps the mail, and the line by which it is played again. */
function blame(error: unknown, { source, seed, damage, recipients, verdicts }: Made, number: number): never {
  const file = join(FOLDER, `${SEED}-${number}.eml`);
  writeFileSync(file, bytesOf(source));
  const soak = IS_SOAK ? `DEBRIEF_FUZZ=${MAILS} ` : "";
  const lines = [
    error instanceof Error ? error.message : String(error),
    `mail ${number} of seed ${SEED}: ${file}`,
    `made of “${seed}” by: ${damage.join(" · ")}`,
    `to ${recipients.join(", ")} ${JSON.stringify(verdicts)}`,
    `again: ${soak}DEBRIEF_FUZZ_SEED=${SEED} DEBRIEF_FUZZ_ONLY=${number} npx vitest run tests/fuzz/fuzz.test.ts`,
  ];
  throw new Error(lines.join("\n"), { cause: error });
}

const collect = collector();

function heapAfterCollection(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** The collector of this process, which Node shows only to who asks for it. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

function progress(number: number, tally: ReadonlyMap<string, number>): void {
  const counts = [...tally].map(([outcome, count]) => `${outcome} ${count}`).join(", ");
  process.stderr.write(`fuzz: ${number} of ${MAILS} mails, ${counts}\n`);
}
