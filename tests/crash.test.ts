/**
 * The laptop dies: `kill -9` between the two answers, and a restart. Seen from outside, through the command that people
 * use, its SMTP door, its page's buttons and the Maildirs.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Clock, instant } from "@debrief/core/clock";
import type { Message } from "@debrief/core/mail/message";
import { type Actor, handOver, received, reply, type Surroundings } from "@debrief/local/demo/actors";
import { candidateAnswers, managerAnswers } from "@debrief/local/demo/answers";
import { sampleCandidate, sampleInvite, sampleManager, sampleRecruiter } from "@debrief/local/mailbox/sample-invite";
import { afterAll, beforeAll, expect, test } from "vitest";

const command = resolve(import.meta.dirname, "../packages/cli/bin/debrief.js");

let dir: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "crash-"));
});

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await rm(dir, { recursive: true, force: true });
});

type Running = { child: ChildProcess; url: string; around: Surroundings; startAddress: string };

async function start(): Promise<Running> {
  const args = [command, "start", "--dir", join(dir, "state"), "--smtp-port", "0", "--port", "0"];
  const child = spawn(process.execPath, args, { cwd: dir, stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  let output = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    output += chunk;
  });
  await until(
    () => output.includes("Ctrl-C stops it"),
    "the start",
    () => output,
  );
  const found = (pattern: RegExp): string => pattern.exec(output)?.[1] ?? "";
  const clock: Clock = { now: () => instant(new Date()) };
  return {
    child,
    url: found(/(http:\/\/127\.0\.0\.1:\d+)/),
    startAddress: found(/Send mail to\s+(\S+)/),
    around: {
      mailDir: join(dir, "state", "mail"),
      smtpPort: Number(found(/SMTP at 127\.0\.0\.1:(\d+)/)),
      clock: clock as Surroundings["clock"],
    },
  };
}

async function until(
  done: () => boolean | Promise<boolean>,
  what: string,
  more: () => string = () => "",
): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await done())) {
    if (Date.now() > deadline) throw new Error(`Waited 30 s for ${what}. ${more()}`);
    await sleep(50);
  }
}

async function killed({ child }: Running): Promise<void> {
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGKILL");
  await gone;
}

async function subjects(person: Actor): Promise<string[]> {
  return (await received({ mailDir: join(dir, "state", "mail") }, person)).map(({ message }) => message.subject);
}

async function arrives(person: Actor, subject: RegExp): Promise<Message> {
  await until(
    async () => (await subjects(person)).some((each) => subject.test(each)),
    `${subject} for ${person.address}`,
  );
  const mails = await received({ mailDir: join(dir, "state", "mail") }, person);
  const mail = mails.find(({ message }) => subject.test(message.subject));
  if (!mail) throw new Error(`No ${subject} for ${person.address}.`);
  return mail.message;
}

async function press(url: string, move: "due" | "hour" | "day"): Promise<void> {
  const body = new URLSearchParams({ move });
  const response = await fetch(`${url}/clock`, { method: "POST", body, headers: { origin: url }, redirect: "manual" });
  expect(response.status).toBe(303);
}

test("R36 `kill -9` between the two answers and a restart: the summary still comes, once", async () => {
  const first = await start();
  const invite = sampleInvite({ now: instant(new Date()), startAddress: first.startAddress });
  await handOver(first.around, invite, invite.source);
  await arrives(sampleRecruiter, /^Plan for/);
  await press(first.url, "due");
  const toJane = await arrives(sampleCandidate, /^How was/);
  const toSam = await arrives(sampleManager, /^How was/);
  await reply(first.around, sampleCandidate, toJane, "gmail", { answers: candidateAnswers });
  // The mail is acknowledged, so it is ours; what was done of it by now is chance.
  await killed(first);

  const second = await start();
  await arrives(sampleCandidate, /^Thank you/);
  await reply(second.around, sampleManager, toSam, "outlook", managerAnswers);
  const summary = await arrives(sampleRecruiter, /^Both sides/);
  expect(summary.text).toContain("Kubernetes");
  await press(second.url, "hour");
  await sleep(500);
  expect((await subjects(sampleRecruiter)).filter((subject) => /^Both sides/.test(subject))).toHaveLength(1);
  // R36 allows one duplicate of a mail whose sending the crash cut in two; never two.
  expect((await subjects(sampleCandidate)).filter((subject) => /^Thank you/.test(subject)).length).toBeLessThanOrEqual(
    2,
  );
}, 120_000);

test("a second start on the same folder says who holds it, and changes nothing", async () => {
  const holder = children.at(-1);
  const args = [command, "start", "--dir", join(dir, "state"), "--smtp-port", "0", "--port", "0"];
  const second = spawn(process.execPath, args, { cwd: dir, stdio: ["ignore", "ignore", "pipe"] });
  children.push(second);
  let said = "";
  second.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  const code = await new Promise((done) => second.once("exit", done));
  expect(code).toBe(1);
  expect(said).toContain(String(holder?.pid));
  expect(holder?.exitCode).toBeNull();
}, 60_000);
