import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HOUR } from "@debrief/core/clock";
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleCandidate, sampleInvite, sampleManager, sampleRecruiter } from "./mailbox/sample-invite.ts";
import { readSource, valuesOf } from "./ses/source.ts";
import { type LocalStack, startLocal } from "./stack.ts";

let dir: string;
let stack: LocalStack;
const log: string[] = [];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "handlers-"));
  stack = await startLocal({ dir, smtpPort: 0, httpPort: 0, sweepEveryMs: 100, log: (line) => log.push(line) });
});
afterAll(async () => {
  await stack.close();
  await rm(dir, { recursive: true });
});

async function mailTo(address: string) {
  const folder = join(stack.mailDir, address, "new");
  const names = (await readdir(folder).catch(() => [])).sort();
  return Promise.all(names.map(async (name) => readSource(await readFile(join(folder, name)))));
}

test("the product's own handlers run here: an invite goes in, the plan comes out, and at its hour the questions", async () => {
  const { from, to, source } = sampleInvite({ now: stack.clock.now(), startAddress: stack.startAddress });
  const transport = createTransport({ host: "127.0.0.1", port: stack.smtpPort, ignoreTLS: true });
  await transport.sendMail({ envelope: { from, to }, raw: source });
  await stack.settled();
  const plans = await mailTo(sampleRecruiter.address);
  expect(plans).toHaveLength(1);
  expect(await mailTo(sampleCandidate.address)).toEqual([]);

  // R36, R37: a yes that gets lost on its way back and a throttle, and still each gets the mail, once.
  stack.faults.next("reset_after_accept");
  stack.faults.next("throttled");
  await stack.clock.jumpTo((await stack.nextDue())!);
  await stack.settled();
  await stack.clock.advance(HOUR);
  await stack.settled();
  for (const { address } of [sampleCandidate, sampleManager]) {
    const [questions, ...others] = await mailTo(address);
    expect(others).toEqual([]);
    // R22: the reply goes to a token of our own domain, and of nobody else's.
    expect(valuesOf(questions!, "reply-to")[0]).toMatch(/^Debrief <[a-z0-9]{40}@debrief\.example\.com>$/);
    expect(valuesOf(questions!, "auto-submitted")).toEqual(["auto-generated"]);
  }
  expect(stack.dead()).toEqual({ inbound: 0, work: 0, outgoing: 0, events: 0 });
  expect(log).toEqual([]);
});

test("R52 the API is there and asks for a key", async () => {
  expect((await fetch(`${stack.url}/v1/health`)).status).toBe(200);
  expect((await fetch(`${stack.url}/v1/debriefs/aaaaaaaaaaaaaaaa`)).status).toBe(401);
});
