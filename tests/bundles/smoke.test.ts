/**
 * The bundles of a deployment, each started as Lambda starts it, against the local stand-ins of AWS: the same walk as
 * packages/local/src/walk.test.ts, in the files that would be uploaded.
 */
import { statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { HOUR, later, MINUTE } from "@debrief/core/clock";
import { drawKey } from "@debrief/core/store/keys";
import { app } from "@debrief/functions/app";
import { openClock } from "@debrief/local/clock";
import { handOver, received, reply } from "@debrief/local/demo/actors";
import { candidateAnswers, managerAnswers } from "@debrief/local/demo/answers";
import { sampleCandidate, sampleInvite, sampleManager, sampleRecruiter } from "@debrief/local/mailbox/sample-invite";
import { type LocalStack, startLocal } from "@debrief/local/stack";
import type { APIGatewayProxyResultV2, DynamoDBStreamEvent } from "aws-lambda";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Bundle, bundleHandler, HANDLERS } from "../../packages/functions/bundling.ts";
import { type Sandbox, startSandbox } from "./sandbox.ts";

let dir: string;
let stack: LocalStack;
let bundles: Bundle[];
/** The events that functions were called with. */
const seen: Record<string, unknown[]> = {};
/** Whose mails come back. */
const lost = { address: "bounce-ben@simulator.example", displayName: "Ben Okafor" };
const person = ({ address, displayName }: typeof lost) => ({ address, displayName });
/** Whether the schedule is on. */
let sweeping = true;
const sandboxes: Record<string, Sandbox> = {};
const log: string[] = [];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "debrief-smoke-"));
  const started = Date.now();
  const clock = await openClock(dir, () => Date.parse("2026-11-24T08:00:00.000Z") + (Date.now() - started));
  bundles = await Promise.all(HANDLERS.map((handler) => bundleHandler(handler, join(dir, "bundles"))));
  stack = await startLocal({
    dir,
    clock,
    smtpPort: 0,
    httpPort: 0,
    sweepEveryMs: 100,
    log: (line) => log.push(line),
    handlers: async () => {
      // Silence is the local stack's; a function talks.
      for (const { handler, file } of bundles) sandboxes[handler] = await startSandbox(handler, file, clock);
      const called = (handler: string) => (event: unknown) => {
        seen[handler] = [...(seen[handler] ?? []), event];
        return sandbox(handler).invoke(event);
      };
      return {
        inbound: called("inbound"),
        advance: called("advance"),
        delivery: called("delivery"),
        sweep: async (event) => (sweeping ? called("sweep")(event) : undefined),
        api: { fetch: (request) => throughGateway(request, called("api/main")) },
        nextDue: () => app().store.nextDue(),
      };
    },
  });
}, 60_000);

afterAll(async () => {
  await stack?.close();
  for (const each of Object.values(sandboxes)) await each.close();
  await rm(dir, { recursive: true });
});

test("every bundle starts from its own folder, with no package beside it", () => {
  expect(Object.keys(sandboxes)).toEqual(HANDLERS);
});

test("the walk: plan, questions to both, receipts, one summary, all from the bundles", async () => {
  const { from, to, source } = sampleInvite({ now: stack.clock.now(), startAddress: stack.startAddress });
  await handOver(stack, { from, to }, source);
  expect(await newest(sampleRecruiter)).toMatchObject({ text: expect.stringContaining("Jane Doe") });
  // The stream alone wakes the debrief that has become due.
  await stack.settled(60_000);
  sweeping = false;
  await stack.clock.jumpTo((await stack.nextDue()) ?? "");
  await sandbox("changed").invoke(await streamOfAll());
  await vi.waitFor(async () => expect(await received(stack, sampleManager)).toHaveLength(1), 30_000);
  sweeping = true;
  const [toJane, toSam] = [await newest(sampleCandidate), await newest(sampleManager)];
  await reply(stack, sampleCandidate, toJane, "gmail", { answers: candidateAnswers });
  expect((await newest(sampleCandidate)).text).toContain("Your rating: 2 of 5");
  await reply(stack, sampleManager, toSam, "outlook", managerAnswers);
  const summary = await newest(sampleRecruiter);
  expect(summary.subject).toMatch(/^Both sides of/);
  expect(summary.text?.replace(/\s+/g, " ")).toContain("the salary was way below what was advertised");
  expect(stack.dead()).toEqual({ inbound: 0, work: 0, outgoing: 0, events: 0 });
  expect(log).toEqual([]);
}, 240_000);

test("a cold function reads for each kind of mail what the bundle's figures say, and no more", async () => {
  // Each comes again to a function that has just started: it goes all the way to where the mail is known again.
  const [invite, answer] = seen.inbound ?? [];
  await expectRead("inbound", invite, "a forwarded invite");
  await expectRead("inbound", answer, "an answer");
  await reply(stack, sampleRecruiter, await newest(sampleRecruiter), "plain", "close");
  await stack.settled(60_000);
  await expectRead("inbound", seen.inbound?.at(-1), "a recruiter's reply");
  expect(stack.dead()).toEqual({ inbound: 0, work: 0, outgoing: 0, events: 0 });
}, 160_000);

test("the stream's function queues what is due now, and nothing else", async () => {
  const before = linesOf("changed").length;
  const now = stack.clock.now();
  const due = (dueAt: string) =>
    streamOf([{ pk: { S: "desk-aaaaaaaaaaaaaaaa" }, sk: { S: "item" }, dueAt: { S: dueAt } }]);
  await sandbox("changed").invoke(due(later(now, MINUTE)));
  expect(linesOf("changed").slice(before)).toEqual([]);
  await sandbox("changed").invoke(due(later(now, -MINUTE)));
  expect(linesOf("changed").slice(before)).toEqual([expect.objectContaining({ level: "info", due: 1 })]);
  await stack.settled(60_000);
});

test("R52 the API answers through the gateway, and only with a key", async () => {
  expect((await fetch(`${stack.url}/v1/health`)).status).toBe(200);
  const refused = await fetch(`${stack.url}/v1/debriefs/aaaaaaaaaaaaaaaa`, { headers: { authorization: "Bearer x" } });
  expect([refused.status, refused.headers.get("content-type")]).toEqual([401, "application/problem+json"]);
});

test("the API shows a recruiter the debrief of the walk and its summary, and begins another, from a cold bundle", async () => {
  const { id, secret } = drawKey();
  const key = await app().apiKeys.issue({ address: sampleRecruiter.address }, id, secret, stack.clock.now());
  const headers = { authorization: `Bearer ${key}` };
  const show = async (path: string) => {
    const answer = await fetch(`${stack.url}/v1/debriefs${path}`, { headers });
    expect(answer.status, path).toBe(200);
    return answer.text();
  };
  const { debriefs } = JSON.parse(await show("")) as { debriefs: { id: string }[] };
  expect(debriefs).toHaveLength(1);
  expect(await show(`/${debriefs[0]?.id}`)).toContain(sampleCandidate.address);
  expect(await show(`/${debriefs[0]?.id}/summary`)).toContain("below what was advertised");
  const start = later(stack.clock.now(), -2 * HOUR);
  const interview = { title: "Chef", start, end: later(start, HOUR), timeZone: "Europe/Berlin", company: "Acme" };
  const request = new Request(`${stack.url}/v1/debriefs`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json", "idempotency-key": "of-the-smoke-test" },
    body: JSON.stringify({ interview, candidate: lost, interviewers: [sampleManager].map(person) }),
  });
  await expectRead("api/main", await gatewayEvent(request), "a debrief begun", { statusCode: 201 });
}, 60_000);

test("R21 R38 a bounce comes back by the events, and the recruiter is told", async () => {
  const bounces = () => seen.delivery?.filter((event) => JSON.stringify(event).includes("Permanent")) ?? [];
  for (let jumps = 0; jumps < 5 && bounces().length === 0; jumps++) {
    await stack.settled(60_000);
    await stack.clock.jumpTo((await stack.nextDue()) ?? "");
    await stack.settled(60_000);
  }
  expect(linesOf("delivery").filter((line) => line["event.bounce"] === 1)).toHaveLength(1);
  expect((await newest(sampleRecruiter)).text).toMatch(/^Our mail to Ben Okafor did not arrive/);
  await expectRead("delivery", bounces()[0], "a bounce");
  expect(stack.dead()).toEqual({ inbound: 0, work: 0, outgoing: 0, events: 0 });
}, 60_000);

test("one bad record fails alone: its batch mates are done, and the queue brings only it again", async () => {
  const record = (messageId: string, body: string) => ({ messageId, body });
  const Records = [record("bad", "no JSON"), record("good", JSON.stringify({ id: "debrief-aaaaaaaaaaaaaaaa" }))];
  expect(await sandbox("advance").invoke({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: "bad" }] });
});

test("R14 R56 a message that tells of no mail is done with, and counted as what it is", async () => {
  const Message = "Successfully validated SNS topic for Amazon SES event publishing.";
  const event = { Records: [{ messageId: "set-up", body: JSON.stringify({ Type: "Notification", Message }) }] };
  for (const [handler, metric] of [
    ["inbound", "mail.notice"],
    ["delivery", "event.notice"],
  ] as const) {
    expect(await sandbox(handler).invoke(event)).toEqual({ batchItemFailures: [] });
    expect(linesOf(handler).at(-1)).toMatchObject({ level: "info", messageId: "set-up", [metric]: 1 });
  }
});

test("what slept for longer than its connections live wakes as if nothing had been", async () => {
  // Node's servers, the stand-ins among them, hang up after five seconds.
  await sleep(6_000);
  const [invite] = seen.inbound ?? [];
  expect(await sandbox("inbound").invoke(invite)).toEqual({ batchItemFailures: [] });
  await sandbox("sweep").invoke({});
  expect([...linesOf("inbound"), ...linesOf("sweep")].filter(({ level }) => level === "error")).toEqual([]);
}, 30_000);

test("R37 R54 a mail that SES does not take stands in the log with its reason, and is counted for the alarm", async () => {
  stack.faults.next("paused");
  const { address: from } = sampleRecruiter;
  const hello = `From: ${from}\r\nTo: ${stack.startAddress}\r\nSubject: Hello\r\nMessage-ID: <hello@agency.example>\r\n\r\nNo invite here.\r\n`;
  await handOver(stack, { from, to: stack.startAddress }, hello);
  await stack.settled(60_000);
  expect(linesOf("advance")).toContainEqual(
    expect.objectContaining({ level: "info", unsent: ["mailer.sending_paused"], "send.paused": 1 }),
  );
}, 60_000);

test("R56 every mail is counted once as received and once as what became of it", () => {
  const sum = (metric: string): number =>
    linesOf("inbound").reduce((total, line) => total + Number(line[metric] ?? 0), 0);
  // The invite, two answers, the recruiter's `close`, a mail with nothing in it for us, and the invite again.
  expect(sum("mail.received")).toBe(6);
  expect([sum("mail.started"), sum("mail.feedback"), sum("mail.command")]).toEqual([1, 2, 1]);
  expect([sum("mail.held"), sum("mail.ignored"), sum("inbound.failed")]).toEqual([0, 2, 0]);
  const [counted] = linesOf("inbound");
  expect(counted).toMatchObject({ stage: "local", _aws: { CloudWatchMetrics: [{ Namespace: "Debrief" }] } });
});

test("R50 the lines hold ids, outcomes and durations: no address, no name, no word of an answer, no token", async () => {
  const tokens = (await received(stack, sampleCandidate)).flatMap(({ message }) => message.replyTo ?? []);
  const personal = [
    ...[sampleRecruiter, sampleCandidate, sampleManager, lost].flatMap(({ address, displayName }) => [
      address,
      displayName,
    ]),
    ...candidateAnswers.map(({ answer }) => answer),
    ...tokens.map(({ address }) => address.split("@")[0] ?? ""),
  ];
  expect(tokens.length).toBeGreaterThan(0);
  for (const handler of HANDLERS) {
    // The API says what fails, and nothing has.
    if (handler !== "api/main") expect(linesOf(handler).length, handler).toBeGreaterThan(0);
    for (const line of sandbox(handler).lines())
      for (const word of personal) expect(line.toLowerCase()).not.toContain(word.toLowerCase());
  }
});

function sandbox(handler: string): Sandbox {
  const found = sandboxes[handler];
  if (!found) throw new Error(`There is no bundle of ${handler}.`);
  return found;
}

async function expectRead(
  handler: string,
  event: unknown,
  call: string,
  answer: object = { batchItemFailures: [] },
): Promise<void> {
  const bundle = bundles.find((one) => one.handler === handler) ?? expect.fail(`There is no bundle of ${handler}.`);
  const cold = await startSandbox(handler, bundle.file, stack.clock, { watched: true });
  expect(await cold.invoke(event)).toMatchObject(answer);
  const sizes = (await cold.filesRead()).map((file) => statSync(file).size);
  expect(
    sizes.reduce((sum, size) => sum + size, 0),
    call,
  ).toBe(bundle.calls[call]);
}

/** All items, as the stream hands over what was just written. */
async function streamOfAll(): Promise<DynamoDBStreamEvent> {
  const { Items = [] } = await app().table.send(new ScanCommand({ TableName: "debrief" }));
  const woken = Items.filter(({ dueAt }) => dueAt !== undefined);
  expect(woken.length).toBeGreaterThan(0);
  return streamOf(woken as Record<string, { S: string }>[]);
}

function streamOf(images: Record<string, { S: string }>[]): DynamoDBStreamEvent {
  return {
    Records: images.map((NewImage, nth) => ({
      eventID: String(nth),
      eventName: "MODIFY",
      eventSource: "aws:dynamodb",
      dynamodb: { Keys: { pk: NewImage.pk, sk: NewImage.sk }, NewImage, StreamViewType: "NEW_IMAGE" },
    })),
  } as DynamoDBStreamEvent;
}

function linesOf(handler: string): Record<string, unknown>[] {
  return sandbox(handler)
    .lines()
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
}

async function newest(person: { address: string }) {
  await stack.settled(60_000);
  const last = (await received(stack, person)).at(-1)?.message;
  if (!last) throw new Error("No mail came.");
  return last;
}

async function throughGateway(request: Request, invoke: (event: unknown) => Promise<unknown>): Promise<Response> {
  const answer = (await invoke(await gatewayEvent(request))) as Exclude<APIGatewayProxyResultV2, string>;
  const headers = Object.entries(answer.headers ?? {}).map(([name, value]): [string, string] => [name, String(value)]);
  return new Response(answer.body ?? "", { status: answer.statusCode ?? 200, headers });
}

/** A request as API Gateway hands it over (payload format 2.0). */
async function gatewayEvent(request: Request): Promise<object> {
  const { pathname, search, host } = new URL(request.url);
  const body = await request.text();
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: { ...Object.fromEntries(request.headers), host },
    requestContext: { domainName: host, stage: "$default", http: { method: request.method, path: pathname } },
    ...(body === "" ? {} : { body }),
    isBase64Encoded: false,
  };
}
