/**
 * The walk of a week: two interviews at one client. The second summary asks after what the first advised, and on Monday
 * the digest tells what both have in common.
 */
import { DAY, HOUR } from "@debrief/core/clock";
import type { Message } from "@debrief/core/mail/message";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Actor, handOver, received, reply } from "./demo/actors.ts";
import { candidateAnswers, managerAnswers } from "./demo/answers.ts";
import { newest, type Tuesday, tuesday } from "./fixtures/tuesday.ts";
import { sampleCandidate, sampleInvite, sampleManager, sampleRecruiter } from "./mailbox/sample-invite.ts";
import type { Verdicts } from "./ses/receipt.ts";
import type { LocalStack } from "./stack.ts";

const [rae, jane, sam] = [sampleRecruiter, sampleCandidate, sampleManager];

// Two whole debriefs in one test.
vi.setConfig({ testTimeout: 120_000 });

let stack: LocalStack;
let close: Tuesday["close"];
let verdicts: Partial<Verdicts> = {};
const log: string[] = [];

beforeAll(async () => {
  ({ stack, close } = await tuesday({
    config: { timeZone: "Europe/Berlin" },
    log: (line) => log.push(line),
    verdictsFor: () => verdicts,
  }));
});
afterAll(() => close?.());

async function subjects(): Promise<string[]> {
  await stack.settled();
  return (await received(stack, rae)).map(({ message }) => message.subject);
}

async function digests(): Promise<number> {
  await stack.settled();
  const mails = await received(stack, rae);
  return mails.filter(({ message }) => message.text?.includes("REPLY TO CHANGE THIS")).length;
}

/** Forward, ask, answer, answer: ends with the summary in the recruiter's mailbox. */
async function interview(): Promise<Message> {
  await stack.clock.advance(HOUR);
  const invite = sampleInvite({ now: stack.clock.now(), startAddress: stack.startAddress });
  await handOver(stack, invite, invite.source);
  await stack.settled();
  await stack.clock.advance(3 * HOUR);
  await reply(stack, jane, await newest(stack, jane), "gmail", { answers: candidateAnswers });
  await stack.settled();
  await reply(stack, sam, await newest(stack, sam), "outlook", managerAnswers);
  return newest(stack, rae);
}

const oneLine = ({ text = "" }: Message): string => text.replace(/\s+/g, " ");

test("the first summary of a client asks after nothing; the second asks whether it was done", async () => {
  const first = await interview();
  expect(first.text).not.toContain("SINCE LAST TIME");

  const second = await interview();
  const [, advice = ""] = /SINCE LAST TIME Last time, this was advised: “(.+?)”/.exec(oneLine(second)) ?? [];
  expect(advice).not.toBe("");
  expect(oneLine(first)).toContain(advice);
  expect(oneLine(second)).toMatch(/Did you do it\? Reply “done” or “not done”\. - This time .+ as before\./);
});

test("R27 “done” above the quoted summary counts once", async () => {
  await reply(stack, rae, await newest(stack, rae), "outlook", "done");
  expect(oneLine(await newest(stack, rae))).toContain("Noted: adjustment is done.");
});

test("on Monday at eight the digest comes: what recurs, what was done and what followed, one thing to try", async () => {
  const before = (await subjects()).length;
  await stack.clock.jumpTo("2026-11-30T06:59:00.000Z");
  expect(await subjects()).toHaveLength(before);
  await stack.clock.jumpTo("2026-11-30T07:00:00.000Z");
  const digest = await newest(stack, rae);
  expect(await subjects()).toHaveLength(before + 1);
  const text = oneLine(digest);
  expect(text).toContain("23 to 29 November 2026, 2 debriefs");
  expect(text).toContain("2 of 2 Candidates");
  expect(text).toContain("2 of 2 Interviewers");
  expect(text).toMatch(/WHAT KEEPS COMING BACK - \S+, .+? In 2 of 2 debriefs, all of them this week\./);
  expect(text).toMatch(/WHAT BECAME OF YOUR ADJUSTMENTS - You did this at \S+\. This time .+ as before\./);
  expect(text).toContain("ONE THING TO TRY");
  expect(Buffer.byteLength(digest.html ?? "")).toBeLessThan(60_000);
  for (const line of digest.text?.split("\n") ?? []) expect(line.length).toBeLessThanOrEqual(72);
  // Counts and topics: no candidate, and no words of anyone.
  expect(text).not.toMatch(/Jane|Doe|froze|advertised|Kubernetes/);
});

test.each<[row: string, as: Actor, found: Partial<Verdicts>]>([
  ["R1 a forged From stops no digest", rae, { dmarc: "FAIL", dmarcPolicy: "none" }],
  ["R25 somebody else who holds the token stops no digest", sam, {}],
])("%s", async (_, actor, found) => {
  verdicts = found;
  const before = (await subjects()).length;
  await reply(stack, actor, await newest(stack, rae), "plain", "stop digest");
  expect(await subjects()).toHaveLength(before);
  verdicts = {};
});

test("R27 “stop digest” above a quoted digest ends them, and nothing of our own text in it counts", async () => {
  const digest = await newest(stack, rae);
  await reply(stack, rae, digest, "gmail", "Thanks, interesting!");
  const before = (await subjects()).length;
  await reply(stack, rae, digest, "outlook", "Stop digest please");
  expect((await newest(stack, rae)).subject).toBe("No more digests");
  expect(await subjects()).toHaveLength(before + 1);
  await interview();
  const known = await digests();
  await stack.clock.advance(7 * DAY);
  expect(await digests()).toBe(known);
});

test("“start digest” brings them back", async () => {
  const confirmation = (await received(stack, rae)).find(({ message }) => message.subject === "No more digests");
  if (!confirmation) throw new Error("no confirmation");
  await reply(stack, rae, confirmation.message, "plain", "start digest");
  expect((await newest(stack, rae)).subject).toBe("Digests come again");
  expect(log).toEqual([]);
});
