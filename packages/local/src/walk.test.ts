/**
 * The walk: one debrief after the other through the whole house, over SMTP and through the very handlers, as people live
 * it. Everything is seen from outside: what lies in whose mailbox.
 */
import { DAY, HOUR, later, MINUTE } from "@debrief/core/clock";
import type { Message } from "@debrief/core/mail/message";
import { parseMessage } from "@debrief/core/mail/parse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, handOver, received, reply } from "./demo/actors.ts";
import { candidateAnswers, managerAnswers } from "./demo/answers.ts";
import { jumpToDue, type Tuesday, tuesday } from "./fixtures/tuesday.ts";
import { sampleCandidate, sampleInvite, sampleManager, sampleRecruiter } from "./mailbox/sample-invite.ts";
import type { Verdicts } from "./ses/receipt.ts";
import type { LocalStack } from "./stack.ts";

const rae = sampleRecruiter;
const jane = sampleCandidate;
const sam = sampleManager;

let stack: LocalStack;
let close: Tuesday["close"];
let verdicts: Partial<Verdicts> = {};
const log: string[] = [];

beforeAll(async () => {
  // The digest has a walk of its own; here it would come between stories.
  const config = { digest: { every: "never" as const } };
  ({ stack, close } = await tuesday({ config, log: (line) => log.push(line), verdictsFor: () => verdicts }));
});

afterAll(() => close?.());

/** Forwards a new invite and leaves each story with mailboxes of its own: what came before is not looked at. */
async function story() {
  await stopLast();
  const before = new Map<string, number>();
  for (const person of [rae, jane, sam]) before.set(person.address, (await received(stack, person)).length);
  const mails = async (person: Pick<Actor, "address">): Promise<Message[]> => {
    await stack.settled();
    const all = await received(stack, person);
    return all.slice(before.get(person.address) ?? 0).map(({ message }) => message);
  };
  const subjects = async (person: Pick<Actor, "address">): Promise<string[]> =>
    (await mails(person)).map(({ subject }) => subject);
  const newest = async (person: Pick<Actor, "address">): Promise<Message> => {
    const message = (await mails(person)).at(-1);
    if (!message) throw new Error(`${person.address} has no mail in this story.`);
    return message;
  };
  // Each story has an interview of its own: the sample's UID follows from its time.
  await stack.clock.advance(HOUR);
  const invite = sampleInvite({ now: stack.clock.now(), startAddress: stack.startAddress });
  const forward = (): Promise<void> => handOver(stack, invite, invite.source);
  return { mails, subjects, newest, invite, forward };
}

/** The story before may still have reminders to send; its recruiter stops it first. */
async function stopLast(): Promise<void> {
  const last = (await received(stack, rae)).at(-1)?.message;
  if (last) await reply(stack, rae, last, "plain", "stop");
  await stack.settled();
}

describe("from a forwarded invite to the summary", () => {
  test("the recruiter gets the plan, both sides their questions at once, each a receipt, and the recruiter one summary", async () => {
    const { forward, mails, newest } = await story();
    await forward();
    const plan = await newest(rae);
    expect(plan.text).toContain(`Jane Doe <${jane.address}>`);
    expect(plan.text).toContain(`Sam Patel <${sam.address}>`);
    expect(await mails(jane)).toEqual([]);

    await jumpToDue(stack);
    const [toJane, toSam] = [await newest(jane), await newest(sam)];
    expect(toJane.subject).toMatch(/^How was the interview/);
    expect(toSam.subject).toMatch(/^How was the interview with Jane Doe/);

    await reply(stack, jane, toJane, "gmail", { answers: candidateAnswers });
    const receipt = await newest(jane);
    expect(receipt.subject).toMatch(/^Thank you, your answers arrived/);
    for (const { answer } of candidateAnswers) expect(oneLine(receipt)).toContain(answer.replace(/\s+/g, " "));
    expect(receipt.text).toContain("Your rating: 2 of 5");
    expect((await mails(rae)).length).toBe(1);

    await reply(stack, sam, toSam, "outlook", managerAnswers);
    const summary = await newest(rae);
    expect(summary.subject).toMatch(/^Both sides of/);
    const text = oneLine(summary);
    expect(text).toContain("I froze when I was asked to scale the queue");
    expect(text).toContain("experience with Kubernetes in production was missing");
    expect(text).toContain("the salary was way below what was advertised");
    // R48: neither side has a word of the other's.
    const toBoth = [...(await mails(jane)), ...(await mails(sam))];
    expect(toBoth).toHaveLength(4);
    for (const message of await mails(sam)) expect(oneLine(message)).not.toMatch(/froze|advertised|ten minutes late/);
    for (const message of await mails(jane)) expect(oneLine(message)).not.toMatch(/rambled|Kubernetes|nervous/);

    // R26: a correction after the summary counts, and makes an addendum.
    await reply(stack, jane, toJane, "plain", "5: 3. They wrote to apologise for being late.");
    expect((await newest(jane)).subject).toMatch(/^Your correction arrived/);
    const addendum = await newest(rae);
    expect(addendum.subject).toMatch(/^Late answer, new summary of/);
    expect(oneLine(addendum)).toContain("They wrote to apologise for being late.");
  });

  test("R19 every mail of ours says that a machine sent it", async () => {
    for (const person of [rae, jane, sam]) {
      for (const { message } of await received(stack, person)) {
        const field = (name: string): string | undefined =>
          message.headers.find((header) => header.name === name)?.value;
        expect(field("auto-submitted")).toMatch(/^auto-(generated|replied)$/);
        expect(field("x-auto-response-suppress")).toBe("All");
      }
    }
  });
});

describe("a week of silence", () => {
  test("brings two reminders in working hours to each, and at the deadline a summary that says nobody answered", async () => {
    const { forward, subjects } = await story();
    await forward();
    for (let day = 0; day < 9; day++) {
      await stack.clock.advance(DAY);
      await stack.settled();
    }
    for (const person of [jane, sam]) {
      expect((await subjects(person)).map(kind)).toEqual(["How was", "Still time", "Last reminder"]);
    }
    const [plan, summary, ...more] = await subjects(rae);
    expect(more).toEqual([]);
    expect(plan).toMatch(/^Plan for/);
    expect(summary).toMatch(/^No answers about/);
  });

  test("a decline ends the mails to that person at once", async () => {
    const { forward, newest, subjects } = await story();
    await forward();
    await jumpToDue(stack);
    await reply(stack, sam, await newest(sam), "outlook", "Stop");
    expect((await newest(rae)).subject).toMatch(/^Sam Patel would rather not answer/);
    await stack.clock.advance(4 * DAY);
    await stack.settled();
    expect((await subjects(sam)).map(kind)).toEqual(["How was"]);
  });
});

describe("the recruiter steers by replying", () => {
  test("swap, at, remove and add change the plan, stop ends it, and each is answered by the plan as it is now", async () => {
    const { forward, newest, mails, subjects } = await story();
    await forward();
    await reply(stack, rae, await newest(rae), "gmail", "swap");
    expect((await newest(rae)).text).toContain("Sam Patel is now the candidate, Jane Doe the interviewer.");
    await reply(stack, rae, await newest(rae), "apple", "swap\nadd kim@acme.example\nat 23:15");
    const plan = await newest(rae);
    expect(plan.text).toContain("kim@acme.example is asked as an interviewer.");
    expect(plan.text).toMatch(/23:15/);
    await reply(stack, rae, plan, "outlook", "make it nice");
    expect((await newest(rae)).text).toMatch(/WHAT WE COULD NOT READ\s+make it nice/);
    await reply(stack, rae, plan, "outlook", "stop");
    expect((await newest(rae)).subject).toMatch(/^Debrief stopped/);
    await stack.clock.advance(2 * DAY);
    await stack.settled();
    expect(await mails(jane)).toEqual([]);
    expect(await received(stack, { address: "kim@acme.example" })).toEqual([]);
    expect(await subjects(rae)).toHaveLength(5);
  });

  test("`go` sends at once, `close` thanks everyone who was asked", async () => {
    const { forward, newest, subjects } = await story();
    await forward();
    await reply(stack, rae, await newest(rae), "plain", "go");
    expect((await subjects(jane)).map(kind)).toEqual(["How was"]);
    await reply(stack, rae, await newest(rae), "plain", "close");
    for (const person of [jane, sam]) expect((await subjects(person)).map(kind)).toEqual(["How was", "Thank you"]);
  });

  test("R31 the same invite forwarded twice is one debrief", async () => {
    const { forward, invite, subjects } = await story();
    await forward();
    await forward();
    expect(await subjects(rae)).toHaveLength(1);
    // Forwarded anew, under another Message-ID: the plan is shown again, and nobody is asked twice.
    await handOver(stack, invite, invite.source.replace(/^Message-ID: <(.*?)>/m, "Message-ID: <again-$1>"));
    expect(await subjects(rae)).toHaveLength(2);
    await jumpToDue(stack);
    expect(await subjects(jane)).toHaveLength(1);
  });
});

describe("what must not happen", () => {
  test.each<[row: string, given: Partial<Verdicts>]>([
    ["R1 a forged From starts nothing and is not answered", { dmarc: "FAIL", dmarcPolicy: "none" }],
    ["R6 a mail with a virus is not even read", { virus: "FAIL" }],
  ])("%s", async (_row, given) => {
    const { forward, mails } = await story();
    verdicts = given;
    await forward();
    await stack.settled();
    verdicts = {};
    expect(await mails(rae)).toEqual([]);
    await stack.clock.advance(DAY);
    expect(await mails(jane)).toEqual([]);
  });

  test("R1 somebody who is no recruiter of ours starts nothing", async () => {
    const { invite, mails } = await story();
    const eve = { address: "eve@example.net" };
    await handOver(stack, { from: eve.address, to: invite.to }, invite.source.replaceAll(rae.address, eve.address));
    expect(await mails(eve)).toEqual([]);
    expect(await mails(rae)).toEqual([]);
  });

  test("R25 an answer from another address waits until the registered one says yes", async () => {
    const { forward, newest, subjects } = await story();
    await forward();
    await jumpToDue(stack);
    const assistant = { address: "assistant@example.org", displayName: "Kim" };
    await reply(stack, assistant, await newest(jane), "gmail", { answers: candidateAnswers });
    const question = await newest(jane);
    expect(question.subject).toBe("Was this you? An answer came from assistant@example.org");
    expect(await received(stack, assistant)).toEqual([]);
    await reply(stack, jane, question, "gmail", "yes");
    expect((await subjects(jane)).map(kind)).toEqual(["How was", "Was this", "Thank you,"]);
  });

  test("R31 a cancelled interview is not brought back by the older invite that comes late", async () => {
    const { forward, invite, subjects, mails } = await story();
    await forward();
    // The plan says how things stand when it leaves, so it leaves before they change.
    expect((await subjects(rae)).map(kind)).toEqual(["Plan for"]);
    const [calendar = ""] = (await parseMessage(Buffer.from(invite.source))).calendars;
    const cancelled = [
      `From: Rae Miller <${rae.address}>`,
      "Subject: Canceled",
      "Message-ID: <1@mail.agency.example>",
      "Content-Type: text/calendar; method=CANCEL; charset=utf-8",
      "",
      calendar.replace("METHOD:REQUEST", "METHOD:CANCEL").replace("SEQUENCE:0", "SEQUENCE:1"),
    ].join("\r\n");
    const again = (source: string, id: string): string =>
      source.replace(/^Message-ID: <(.*?)>/m, `Message-ID: <${id}-$1>`);
    await handOver(stack, invite, again(cancelled, "cancel"));
    expect((await subjects(rae)).map(kind)).toEqual(["Plan for", "Debrief stopped"]);
    await handOver(stack, invite, again(invite.source, "late"));
    await stack.clock.advance(DAY);
    expect(await mails(jane)).toEqual([]);
  });

  test("R11 a reply that holds only our own questions is no feedback, and help comes once", async () => {
    const { forward, newest, subjects } = await story();
    await forward();
    await jumpToDue(stack);
    const questions = await newest(jane);
    await reply(stack, jane, questions, "gmail", "");
    await reply(stack, jane, questions, "apple", "");
    expect((await subjects(jane)).map(kind)).toEqual(["How was", "Your reply"]);
  });

  test("R16 a vacation notice is no feedback and is not answered", async () => {
    const { forward, newest, subjects } = await story();
    await forward();
    await jumpToDue(stack);
    const { replyTo } = await newest(jane);
    const to = replyTo[0]?.address ?? "";
    const vacation = [
      "From: jane.doe@example.com",
      "Auto-Submitted: auto-replied",
      "Subject: Away",
      "",
      "I am away.",
    ].join("\r\n");
    await handOver(stack, { from: jane.address, to }, vacation);
    expect((await subjects(jane)).map(kind)).toEqual(["How was"]);
  });

  test("R16 somebody who says when they return is reminded after that, and the recruiter sees it", async () => {
    const { forward, newest, subjects } = await story();
    await forward();
    await jumpToDue(stack);
    const { replyTo } = await newest(jane);
    // The first reminder would come after one working day; four days on is always later than that.
    const back = later(stack.clock.now(), 4 * DAY).slice(0, 10);
    const vacation = [
      "From: jane.doe@example.com",
      `Date: ${new Date(stack.clock.now()).toUTCString()}`,
      "Message-ID: <away-until@example.com>",
      "Auto-Submitted: auto-replied",
      "Subject: Out of office",
      "",
      `I am out of the office and will return on ${back}.`,
    ].join("\r\n");
    await handOver(stack, { from: jane.address, to: replyTo[0]?.address ?? "" }, vacation);
    await stack.settled();
    await reply(stack, rae, await newest(rae), "plain", "status");
    expect(oneLine(await newest(rae))).toMatch(
      /Jane Doe <jane\.doe@example\.com>, has not answered yet, away until \w+ \d+ \w+ \d{4}/,
    );
    await stack.clock.advance(3 * DAY);
    expect((await subjects(jane)).map(kind)).toEqual(["How was"]);
    expect((await subjects(sam)).map(kind)).toContain("Still time");
  });

  test("R36 SES that throttles, breaks or loses its answer costs no mail and at most one duplicate", async () => {
    const { forward, subjects } = await story();
    stack.faults.next("throttled");
    stack.faults.next("server_error");
    stack.faults.next("reset_before_accept");
    await forward();
    for (let tries = 0; tries < 4; tries++) {
      await stack.clock.advance(10 * MINUTE);
      await stack.settled();
    }
    expect(await subjects(rae)).toHaveLength(1);
    stack.faults.next("reset_after_accept");
    await jumpToDue(stack);
    await stack.clock.advance(10 * MINUTE);
    await stack.settled();
    expect(await subjects(jane)).toHaveLength(1);
    expect(await subjects(sam)).toHaveLength(1);
  });

  test("R56 nothing was put aside, and nothing was complained about", () => {
    expect(stack.dead()).toEqual({ inbound: 0, work: 0, outgoing: 0, events: 0 });
    expect(log).toEqual([]);
  });
});

test("an instant of the story is never before the one that led to it", async () => {
  const mails = await received(stack, rae);
  const times = mails.map(({ arrivedAt }) => arrivedAt);
  expect([...times].sort()).toEqual(times);
  expect(later(times[0] ?? "", 0) < stack.clock.now()).toBe(true);
});

function kind(subject: string): string {
  return subject.split(" ").slice(0, 2).join(" ").replace(/:$/, "");
}

/** The text of a mail with its line breaks as spaces. */
function oneLine(message: Message): string {
  return (message.text ?? "").replace(/\s+/g, " ");
}
