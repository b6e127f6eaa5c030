/**
 * R13 What is made of a mail does not depend on what was read before it, beside it, or after it in the same process. Alone
 * means in a thread of its own, in which nothing else was ever read: neither by us nor by the libraries.
 */
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { buildSync } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { bombs } from "./bombs.ts";
import { mutate } from "./mutate.ts";
import { randomOf } from "./random.ts";
import { reading } from "./reading.ts";
import { ownSeeds } from "./seeds.ts";
import { bytesOf } from "./source.ts";
import { openStage } from "./stage.ts";

/** Mails whose every pair is read; a soak takes more. */
const MAILS = process.env.DEBRIEF_FUZZ === undefined ? 14 : 60;

type Mail = { name: string; source: Uint8Array; alone: string };

let mails: Mail[];

beforeAll(async () => {
  const seeds = ownSeeds(await openStage());
  const stride = seeds.length / MAILS;
  const code = bundle();
  mails = [];
  for (let index = 0; index < MAILS; index++) {
    const { name = "", source = "" } = seeds[Math.floor(index * stride)] ?? {};
    const bytes = bytesOf(source);
    mails.push({ name, source: bytes, alone: await readAlone(code, bytes) });
  }
}, 600_000);

/** The readers as one file, so that a thread can begin with nothing in its memory. */
function bundle(): string {
  const entry = fileURLToPath(new URL("./reading.ts", import.meta.url));
  const contents = `import { reading } from ${JSON.stringify(entry)};
import { parentPort, workerData } from "node:worker_threads";
reading(workerData).then((text) => parentPort.postMessage(text));`;
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
    bundle: true,
    platform: "node",
    format: "cjs",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

async function readAlone(code: string, source: Uint8Array): Promise<string> {
  const worker = new Worker(code, { eval: true, workerData: source });
  const [text] = (await once(worker, "message")) as [string];
  await worker.terminate();
  return text;
}

async function expectAsAlone({ name, source, alone }: Mail): Promise<void> {
  expect({ name, read: await reading(source) }).toEqual({ name, read: alone });
}

test("R13 after any other mail, a mail is read as if alone", async () => {
  // Each pair in both orders: the second of a pair is compared, and so is the first when its turn comes.
  for (const first of mails) {
    for (const second of mails) {
      await reading(first.source);
      await expectAsAlone(second);
    }
  }
}, 600_000);

test("R13 beside all others at once, in any order, a mail is read as if alone", async () => {
  for (let round = 0; round < 3; round++) {
    const random = randomOf(13, round);
    const shuffled = mails
      .map((mail) => ({ mail, at: random.int(1_000_000) }))
      .sort((a, b) => a.at - b.at)
      .map(({ mail }) => mail);
    await Promise.all(shuffled.map(expectAsAlone));
  }
}, 600_000);

test("R13 after hostile mail, a mail is read as if alone", async () => {
  for (const [index, mail] of mails.entries()) {
    const { of } = bombs[(index * 7) % bombs.length] ?? { of: () => "" };
    const { source } = mutate(Buffer.from(mail.source).toString("latin1"), of(4_000), randomOf(14, index));
    await Promise.all([reading(bytesOf(of(40_000))), reading(bytesOf(source)), expectAsAlone(mail)]);
    await expectAsAlone(mail);
  }
}, 600_000);
