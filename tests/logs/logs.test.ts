/**
 * R50: every line that the handlers write, read for names, addresses, words and tokens. The product runs as a process of
 * its own, as `npm start` does, with its log switched on; the walk goes through it, and so do the ways in which it fails.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Message } from "@debrief/core/mail/message";
import { allMetrics } from "@debrief/functions/metrics";
import { handOver, received, reply } from "@debrief/local/demo/actors";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { people, personalIn, SECRETS, TOKEN } from "./canaries.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const START = "debrief@debrief.example.com";

let dir: string;
let child: ChildProcess;
let output = "";
let smtpPort = 0;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "debrief-logs-"));
  const command = ["node_modules/tsx/dist/cli.mjs", "tests/logs/stack-process.ts", dir];
  child = spawn(process.execPath, command, { env: { ...process.env, LOG_LEVEL: "info" }, stdio: "pipe" });
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  smtpPort = Number(await said(/^ready (\d+)$/m));
});

afterAll(async () => {
  if (child.exitCode === null) {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
  await rm(dir, { recursive: true, force: true });
});

/** What the process says, once it says it. */
async function said(pattern: RegExp, timeoutMs = 60_000): Promise<string> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const found = pattern.exec(output)?.[1];
    if (found !== undefined) return found;
    if (child.exitCode !== null || Date.now() > until)
      throw new Error(`It never said ${pattern}: ${output.slice(-2_000)}`);
    await sleep(50);
  }
}

let asked = 0;
/** Tells the process to do something, and waits until all has come to rest. */
async function tell(order: string): Promise<void> {
  const number = ++asked;
  child.stdin?.write(`${number} ${order}\n`);
  await said(new RegExp(`^(done) ${number}$`, "m"));
}

const around = () =>
  ({ smtpPort, mailDir: join(dir, "mail"), clock: { now: () => new Date().toISOString() } }) as never;

async function newest(person: { address: string }): Promise<Message> {
  await tell("settle");
  const last = (await received(around(), person)).at(-1)?.message;
  if (!last) throw new Error(`${person.address} has no mail.`);
  return last;
}

async function says(person: (typeof people)["recruiter"], text: string): Promise<void> {
  await reply(around(), person, await newest(person), "gmail", text);
  await tell("settle");
}

function invite(): string {
  const { recruiter, candidate, manager } = people;
  const stamp = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().replace(/[-:]|\.\d+/g, "");
  return [
    `From: ${recruiter.displayName} <${recruiter.address}>`,
    `To: ${START}`,
    `Subject: Fwd: ${SECRETS.title}`,
    "Message-ID: <invite@agency.example>",
    "MIME-Version: 1.0",
    "Content-Type: text/calendar; charset=utf-8; method=REQUEST",
    "",
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    "UID:kumquat@agency.example",
    `DTSTAMP:${stamp(-2)}`,
    `DTSTART:${stamp(-1)}`,
    `DTEND:${stamp(1)}`,
    `SUMMARY:${SECRETS.title}`,
    `ORGANIZER:mailto:${recruiter.address}`,
    `ATTENDEE;CN=${candidate.displayName}:mailto:${candidate.address}`,
    `ATTENDEE;CN=${manager.displayName}:mailto:${manager.address}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");
}

/** A receipt of a mail that is in no archive. */
function notificationOf(from: string, to: string): string {
  const pass = { status: "PASS" };
  return JSON.stringify({
    notificationType: "Received",
    mail: { messageId: "gone", source: from, commonHeaders: { from: [from], subject: SECRETS.title } },
    receipt: {
      timestamp: "2026-11-24T09:00:00.000Z",
      recipients: [to],
      spamVerdict: pass,
      virusVerdict: pass,
      dmarcVerdict: pass,
      action: { type: "S3", objectKey: "inbound/gone" },
    },
  });
}

test("R50 the walk, erasure, strangers, poison and a provider's bad day leave no word of anybody in the log", async () => {
  const { recruiter, candidate, manager } = people;
  await handOver(around(), { from: recruiter.address, to: START }, invite());
  await says(recruiter, `candidate is ${candidate.address}\ngo`);
  const questions = await newest(candidate);
  const token = questions.replyTo[0]?.address ?? "";
  expect(token).toMatch(TOKEN);

  // A stranger with the token; a mail that is no mail; one of nobody's; a machine; and a bounce of it all.
  const odd = (from: string, extra: string[] = [], body = SECRETS.candidate) =>
    [`From: ${from}`, `To: ${token}`, `Subject: ${SECRETS.title} ${token}`, ...extra, "", body].join("\r\n");
  await handOver(
    around(),
    { from: "mallory@elsewhere.example", to: token },
    odd(`"${candidate.displayName}" <mallory@elsewhere.example>`),
  );
  await handOver(
    around(),
    { from: candidate.address, to: token },
    odd(candidate.address, ["Auto-Submitted: auto-replied"]),
  );
  await handOver(around(), { from: candidate.address, to: token }, odd(`${candidate.address}, ${manager.address}`));
  await handOver(
    around(),
    { from: candidate.address, to: token },
    odd(candidate.address, ["Content-Type: multipart/mixed; boundary=x"], "--x\r\n".repeat(20_000)),
  );
  await handOver(around(), { from: candidate.address, to: `nobody@debrief.example.com` }, odd(candidate.address));
  await tell("settle");

  await reply(around(), candidate, questions, "gmail", `1. 2. ${SECRETS.candidate}, write to ${candidate.address}`);
  await tell("ses throttled");
  await reply(around(), manager, await newest(manager), "outlook", `1. 2. ${SECRETS.manager} ${token}`);
  await tell("settle");
  await tell("ses rejected");
  await says(recruiter, `note ${SECRETS.note}\nstatus`);
  await says(recruiter, "export");
  // What no handler can read comes again five times, and is put aside.
  await tell(`poison ${JSON.stringify({ Message: odd(candidate.address) })}`);
  await tell(`poison {"id":"${candidate.address}"}`);
  await tell(`poison ${candidate.displayName} <${candidate.address}>`);
  await tell(`api /v1/debriefs/${candidate.address}?name=${encodeURIComponent(candidate.displayName)}`);
  const body = JSON.stringify({ Message: notificationOf(candidate.address, token) });
  await tell(`poison ${body}`);
  await tell(`broken-config ${body}`);

  await says(candidate, "forget me");
  await says(candidate, "yes");
  await tell("settle");

  const lines = output.split("\n").filter((line) => line.startsWith("{"));
  const handlers = new Set(lines.map((line) => JSON.parse(line).handler));
  expect([...handlers].sort()).toEqual(expect.arrayContaining(["advance", "delivery", "inbound"]));
  expect(lines.filter((line) => JSON.parse(line).level === "error").length).toBeGreaterThan(2);
  expect(personalIn(lines)).toEqual([]);
  // R56: what the lines count is what dashboard and alarms know.
  const counted = lines.flatMap((line) => JSON.parse(line)._aws?.CloudWatchMetrics[0].Metrics ?? []);
  expect(counted.length).toBeGreaterThan(0);
  for (const { Name } of counted) expect(allMetrics()).toContain(Name);
  // Nor does anything else that the process printed, were it a stack trace.
  expect(personalIn(output.split("\n"))).toEqual([]);
});

test("R50 the scan itself finds what it looks for", () => {
  const { address, displayName } = people.candidate;
  for (const planted of [address, displayName, "Zanzibarski", SECRETS.note, `af${"b".repeat(38)}`, "x@y.example"]) {
    const found = personalIn([JSON.stringify({ level: "info", about: planted.toUpperCase() })]);
    expect(found, planted).not.toEqual([]);
  }
  expect(
    personalIn(['{"level":"info","handler":"inbound","messageId":"0f3c","outcome":"feedback","durationMs":12}']),
  ).toEqual([]);
});
