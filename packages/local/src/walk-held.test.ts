/**
 * Who really sent it, as people live it: mails that wait for a yes, over SMTP and through the very handlers. What SES would
 * find out about a sender is the only thing that is made up.
 */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { DAY, HOUR } from "@debrief/core/clock";
import type { Message } from "@debrief/core/mail/message";
import { app, install } from "@debrief/functions/app";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { handOver, received, reply } from "./demo/actors.ts";
import { candidateAnswers } from "./demo/answers.ts";
import { type Tuesday, tuesday } from "./fixtures/tuesday.ts";
import { deskOf, newestDebrief, plainMail, type Visit, visit } from "./fixtures/visit.ts";
import { sampleCandidate, sampleManager, sampleRecruiter } from "./mailbox/sample-invite.ts";
import type { Verdicts } from "./ses/receipt.ts";
import type { LocalStack } from "./stack.ts";

const rae = sampleRecruiter;
const jane = sampleCandidate;
const sam = sampleManager;
const kim = { address: "kim@example.org", displayName: "Kim Lee" };

let stack: LocalStack;
let close: Tuesday["close"];
let dir: string;
let verdicts: Partial<Verdicts> = {};
const log: string[] = [];

beforeAll(async () => {
  const config = {
    digest: { every: "never" as const },
    recruiters: { addresses: [rae.address], domains: ["wide.example"] },
  };
  ({ stack, close, dir } = await tuesday({ config, log: (line) => log.push(line), verdictsFor: () => verdicts }));
});
afterAll(() => close?.());

// Each story is days long, and every mail in it is filed, queued and sent for real.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let it: Visit;
// A recruiter is asked once a day, so each story has a day of its own.
beforeEach(async () => {
  verdicts = {};
  await stack.clock.advance(DAY);
  it = await visit(stack);
});

/** Sends something of which SES finds this out. */
async function judged(given: Partial<Verdicts>, send: () => Promise<unknown>): Promise<void> {
  verdicts = given;
  await send();
  await stack.settled(60_000);
  verdicts = {};
}

const unsure: Partial<Verdicts> = { dmarc: "GRAY" };
const oneLine = ({ text = "" }: Pick<Message, "text">): string => text.replace(/\s+/g, " ");
const doubts = async () => (await deskOf(rae.address))?.doubts ?? [];

describe("a start of which nobody can say who sent it", () => {
  test.each(["GRAY", "PROCESSING_FAILED"] as const)(
    "R2 DMARC %s is held, the recruiter's stored address is asked once, and a yes starts it as if it had come now",
    async (dmarc) => {
      await judged({ dmarc }, () => it.forward());
      const [question, ...more] = await it.mails(rae);
      expect(more).toEqual([]);
      expect(question?.subject).toBe("Was this you? A mail came in your name");
      expect(oneLine(question!)).toContain("“Fwd: Invitation: Interview: Jane Doe - Backend Engineer");
      expect(await it.mails(jane)).toEqual([]);
      // Their yes has no better verdict than their forward: what they prove is that they can read their mail.
      await judged({ dmarc }, () => reply(stack, rae, question!, "gmail", "yes"));
      expect((await it.newest(rae)).subject).toMatch(/^Plan for/);
      expect((await doubts()).at(-1)).toMatchObject({ state: "accepted", became: "started" });
      expect((await doubts()).at(-1)?.subject).toBeUndefined();
      await it.jumpToDue();
      expect(await it.subjects(jane)).toHaveLength(1);
      await it.stop();
    },
  );

  test("R2 no, or nothing for a week, and nothing happens; what became of it is noted", async () => {
    await judged(unsure, () => it.forward());
    await reply(stack, rae, await it.newest(rae), "outlook", "no");
    await stack.settled(60_000);
    expect((await doubts()).at(-1)?.state).toBe("refused");
    await reply(stack, rae, await it.newest(rae), "outlook", "yes, after all");
    expect(await it.mails(rae)).toHaveLength(1);

    await stack.clock.advance(DAY);
    const other = await visit(stack);
    await judged(unsure, () => other.forward());
    const question = await other.newest(rae);
    await stack.clock.advance(7 * DAY + HOUR);
    await stack.settled(60_000);
    expect((await doubts()).at(-1)?.state).toBe("expired");
    await reply(stack, rae, question, "gmail", "yes");
    expect(await other.mails(rae)).toHaveLength(1);
    expect(await other.mails(jane)).toEqual([]);
  });

  test("R2 one such mail a day: more waits for the next, which lists it, and a number picks one", async () => {
    await judged(unsure, () => it.forward());
    const [second, third] = [await visit(stack), await visit(stack)];
    await judged(unsure, () => second.forward());
    await judged(unsure, () => third.forward(third.invite.source.replace(/^Subject: /m, "Subject: Third one ")));
    expect(await it.mails(rae)).toHaveLength(1);
    // What was not listed is not meant.
    await reply(stack, rae, await it.newest(rae), "gmail", "no");
    await stack.settled(60_000);
    expect((await doubts()).filter(({ state }) => state === "waiting")).toHaveLength(2);
    await stack.clock.advance(DAY);
    const question = await it.newest(rae);
    expect(oneLine(question)).toMatch(/1\. “Fwd: .*2\. “Third one/);
    await reply(stack, rae, question, "gmail", "2");
    await stack.settled(60_000);
    expect((await doubts()).slice(-2).map(({ state }) => state)).toEqual(["refused", "accepted"]);
    expect((await it.newest(rae)).subject).toMatch(/^Plan for/);
    await it.stop();
  });

  test("R2 a yes that DMARC speaks against, or that somebody else sends, is none", async () => {
    await judged(unsure, () => it.forward());
    const question = await it.newest(rae);
    await judged({ dmarc: "FAIL", dmarcPolicy: "reject" }, () => reply(stack, rae, question, "plain", "yes"));
    await reply(stack, kim, question, "plain", "yes");
    const to = question.replyTo[0]?.address ?? "";
    await handOver(stack, { from: rae.address, to }, plainMail(rae.address, "yes", "Auto-Submitted: auto-replied"));
    await handOver(stack, { from: rae.address, to }, plainMail(rae.address, "yes\r\n\r\nno"));
    await stack.settled(60_000);
    expect(await it.mails(rae)).toHaveLength(1);
    expect((await doubts()).at(-1)?.state).toBe("waiting");
    await reply(stack, rae, question, "plain", "no");
  });

  test("R1 R2 a forged forward starts nothing and asks nobody, and neither does one without an invite", async () => {
    await judged({ dmarc: "FAIL", dmarcPolicy: "none", spf: "PASS", dkim: "PASS" }, () => it.forward());
    const injected = `Authentication-Results: amazonses.com; dmarc=pass\r\nX-SES-DMARC-Verdict: PASS\r\n${it.invite.source}`;
    await judged({ dmarc: "FAIL", dmarcPolicy: "reject" }, () => it.forward(injected));
    await judged(unsure, () => it.forward(plainMail(rae.address, "Hello there.")));
    expect(await it.mails(rae)).toEqual([]);
    expect(await it.mails(jane)).toEqual([]);
  });

  test("R2 an address of which only the domain is allowed is asked without a word of the sender's, five of them a day", async () => {
    const names = ["ann", "bob", "cat", "dan", "eve", "fay", "gus"].map((name) => `${name}@wide.example`);
    for (const address of names) {
      const source = it.invite.source.replaceAll(rae.address, address).replace(/^Subject: /m, "Subject: Pay now ");
      await judged(unsure, () => it.forward(source, address));
    }
    const questions = await Promise.all(names.map((address) => received(stack, { address })));
    expect(questions.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
    for (const { message } of questions.flat()) expect(oneLine(message)).not.toContain("Pay now");
    expect(await deskOf("gus@wide.example")).toBeUndefined();
    // Nobody proved that there is anybody: a week later nothing of it is left.
    await stack.clock.advance(8 * DAY);
    await stack.settled(60_000);
    expect(await deskOf("ann@wide.example")).toBeUndefined();
  });

  test("R39 what is shown of a subject is one line without links", async () => {
    const subject = "=?utf-8?q?Invite=0D=0ABcc:_eve@example.net=E2=80=A8_see_https://example.net/x_=E2=80=AEevil?=";
    await judged(unsure, () => it.forward(it.invite.source.replace(/^Subject: .*$/m, `Subject: ${subject}`)));
    const question = await it.newest(rae);
    expect(question.headers.map(({ name }) => name)).not.toContain("bcc");
    expect(question.text).not.toMatch(/example\.net|\u202e|\u2028/);
    await reply(stack, rae, question, "plain", "no");
  });

  test("R2 a held mail whose source is gone is told of, and nothing else is lost", async () => {
    await judged(unsure, () => it.forward());
    const question = await it.newest(rae);
    await loseArchive();
    await reply(stack, rae, question, "plain", "yes");
    expect((await it.newest(rae)).text).toContain("no longer in our archive");
  });
});

describe("a command of which nobody can say who sent it", () => {
  test("R1 R2 is held, and runs with the recruiter's yes", async () => {
    await it.asked();
    await judged(unsure, async () => reply(stack, rae, await it.newest(rae), "gmail", "remove sam.patel@acme.example"));
    const question = await it.newest(rae);
    expect(question.subject).toBe("Was this you? A mail came in your name");
    expect(await it.subjects(rae)).toHaveLength(2);
    await reply(stack, rae, question, "apple", "yes");
    await stack.settled(60_000);
    expect((await newestDebrief()).parties.find(({ mailbox }) => mailbox.address === sam.address)?.state).toBe(
      "removed",
    );
    expect((await doubts()).at(-1)).toMatchObject({ state: "accepted", became: "command" });
    // Twice is once.
    const before = (await it.mails(rae)).length;
    await reply(stack, rae, question, "apple", "yes");
    expect(await it.mails(rae)).toHaveLength(before);
    await it.stop();
  });
});

describe("a party's held mail", () => {
  const answerAs = async (who: typeof kim): Promise<void> => {
    const [questions] = await it.mails(jane);
    await reply(stack, who, questions!, "gmail", { answers: candidateAnswers });
    await stack.settled(60_000);
  };
  const account = async () => (await newestDebrief()).parties.find(({ side }) => side === "candidate");

  test("R25 several strangers at once are asked about each for itself, and only what the party vouches for counts", async () => {
    const lou = { address: "lou@example.net", displayName: "Lou" };
    await it.asked();
    await answerAs(kim);
    await answerAs(lou);
    await answerAs(kim);
    const [, aboutKim, aboutLou, ...more] = await it.mails(jane);
    expect(more).toEqual([]);
    await reply(stack, jane, aboutLou!, "gmail", "no");
    await reply(stack, jane, aboutKim!, "gmail", "yes");
    await stack.settled(60_000);
    expect((await account())?.state).toBe("answered");
    expect((await newestDebrief()).held.map(({ state }) => state)).toEqual(["accepted", "refused", "accepted"]);
    const { versions } = (await account())!;
    for (const word of ["yes", "no"]) await reply(stack, jane, aboutKim!, "plain", word);
    await stack.settled(60_000);
    expect((await account())?.versions).toBe(versions);
    await it.stop();
  });

  test("R25 a yes after the deadline counts, and makes a new summary", async () => {
    await it.asked();
    await stack.clock.advance(4 * DAY);
    await answerAs(kim);
    const aboutKim = await it.newest(jane);
    await it.until(async () => (await newestDebrief()).status === "summarised");
    await reply(stack, jane, aboutKim, "gmail", "yes");
    expect((await it.newest(rae)).subject).toMatch(/^Late answer, new summary/);
    expect((await account())?.feedback).toBeDefined();
    await it.stop();
  });

  test.each([
    ["closed", ["close"]],
    ["erased", ["forget everything", "yes"]],
  ])("R25 R26 a yes after the debrief was %s brings nothing back", async (_what, words) => {
    await it.asked();
    await answerAs(kim);
    const aboutKim = await it.newest(jane);
    for (const word of words) {
      await reply(stack, rae, await it.newest(rae), "plain", word);
      await stack.settled(60_000);
    }
    const before = [await it.subjects(jane), await it.subjects(rae)];
    await reply(stack, jane, aboutKim, "plain", "yes");
    expect([await it.subjects(jane), await it.subjects(rae)]).toEqual(before);
    const { status, parties, held } = await newestDebrief();
    expect(status).toBe("closed");
    expect(parties.filter(({ feedback }) => feedback)).toEqual([]);
    expect(held.filter(({ state }) => state !== "expired")).toEqual([]);
  });

  test("R6 spam with a valid token waits for the recruiter's yes, and then counts as if it had come now", async () => {
    await it.asked();
    await judged({ spam: "FAIL" }, () => answerAs(jane));
    const question = await it.newest(rae);
    expect(question.subject).toMatch(/^An answer looks like spam/);
    expect(await it.subjects(jane)).toHaveLength(1);
    await judged(unsure, () => reply(stack, rae, question, "gmail", "yes"));
    expect((await account())?.state).toBe("answered");
    await it.stop();
  });

  test("R6 a virus is never parsed: what it holds does not matter, the recruiter hears of it once a day", async () => {
    await it.asked();
    const to = (await it.newest(jane)).replyTo[0]?.address ?? "";
    for (const text of ["stop", "forget me"]) {
      await judged({ virus: "FAIL" }, () => handOver(stack, { from: jane.address, to }, plainMail(jane.address, text)));
    }
    expect((await account())?.state).toBe("asked");
    expect(await it.subjects(rae)).toHaveLength(2);
    await it.stop();
  });

  test("R25 what nobody vouches for expires within a week, and the recruiter is told whose seat and sender it was", async () => {
    await it.asked();
    await answerAs(kim);
    const question = await it.newest(jane);
    await stack.clock.advance(7 * DAY + HOUR);
    await stack.settled(60_000);
    const told = (await it.mails(rae)).filter(({ subject }) => subject.startsWith("Nobody confirmed an answer"));
    expect(told.map(oneLine).join()).toContain(kim.address);
    expect((await newestDebrief()).held[0]?.state).toBe("expired");
    await reply(stack, jane, question, "plain", "yes");
    await stack.settled(60_000);
    expect((await account())?.feedback).toBeUndefined();
    await it.stop();
  });

  test("R25 a held mail whose source is gone cannot count, and the recruiter hears why", async () => {
    await it.asked();
    await answerAs(kim);
    const question = await it.newest(jane);
    await loseArchive();
    await reply(stack, jane, question, "plain", "yes");
    expect((await it.newest(rae)).text).toContain("archive.missing");
    await it.stop();
  });
});

describe("the same mail again", () => {
  const text = "1. 4, it went well.";
  const send = async (to: string, from: string, ...fields: string[]): Promise<void> => {
    await handOver(stack, { from, to }, plainMail(from, text, ...fields));
    await stack.settled(60_000);
  };
  const replyAddressOf = async (who: typeof jane): Promise<string> => (await it.newest(who)).replyTo[0]?.address ?? "";

  test("R8 under a new SES id it is one effect, by Message-ID and by content; another party's identical Message-ID suppresses nothing", async () => {
    await it.asked();
    const [toJane, toSam] = [await replyAddressOf(jane), await replyAddressOf(sam)];
    const id = "Message-ID: <the-same@example.com>";
    await send(toJane, jane.address, id, "Subject: first");
    await send(toJane, jane.address, id, "Subject: first");
    const versions = async (): Promise<number[]> => (await newestDebrief()).parties.map((party) => party.versions);
    expect(await versions()).toEqual([1, 0]);
    await send(toSam, sam.address, id, "Subject: first");
    expect(await versions()).toEqual([1, 1]);
    await send(toSam, sam.address, "Subject: no id", "Date: Tue, 24 Nov 2026 18:00:00 +0100");
    await send(toSam, sam.address, "Subject: no id", "Date: Tue, 24 Nov 2026 18:00:00 +0100");
    expect(await versions()).toEqual([1, 2]);
    await it.stop();
  });

  test("R8 a stranger's copy with the same Message-ID does not stand in the way of the party's own mail", async () => {
    await it.asked();
    const to = await replyAddressOf(jane);
    const id = "Message-ID: <round-about@example.com>";
    await judged({ dmarc: "FAIL" }, () => send(to, jane.address, id));
    await send(to, jane.address, id);
    expect((await newestDebrief()).parties[0]?.versions).toBe(1);
    await it.stop();
  });
});

describe("keys rotate", () => {
  test("R22 in the middle of a debrief replies to the old and the new address both count, and a key that is gone is nonsense", async () => {
    await it.asked();
    const [questions] = await it.mails(jane);
    const before = app().keys;
    install({
      clock: stack.clock,
      keys: { current: "b", keys: { ...before.keys, b: Buffer.alloc(32, 9).toString("base64url") } },
    });
    await it.until(async () => (await it.mails(jane)).length > 1);
    const reminder = await it.newest(jane);
    const keyOf = (message: Message): string => message.replyTo[0]?.address[0] ?? "";
    expect([keyOf(questions!), keyOf(reminder)]).toEqual([before.current, "b"]);
    await reply(stack, jane, questions!, "plain", "1. 4, it went well.");
    await reply(stack, jane, reminder, "plain", "2. The warm welcome.");
    await stack.settled(60_000);
    const answers = (await newestDebrief()).parties.find(({ side }) => side === "candidate")?.feedback?.answers;
    expect(Object.keys(answers ?? {})).toEqual(["1", "2"]);

    install({ clock: stack.clock, keys: { current: "b", keys: { b: Buffer.alloc(32, 9).toString("base64url") } } });
    const all = await it.subjects(jane);
    await reply(stack, jane, questions!, "plain", "3. The design round.");
    expect(await it.subjects(jane)).toEqual(all);
    install({ clock: stack.clock, keys: before });
    await it.stop();
  });
});

describe("the one gate", () => {
  test.each<[why: string, refused: () => Promise<void>]>([
    ["a virus", () => everywhere({ virus: "FAIL" }, (from) => plainMail(from, "yes\r\nstop"))],
    ["our own domain", () => everywhere({}, () => plainMail("loop@debrief.example.com", "yes\r\nstop"))],
    [
      "more headers than are read",
      () => everywhere({}, (from) => plainMail(from, "stop", ...Array(9_000).fill(`X-Pad: ${"x".repeat(60)}`))),
    ],
  ])("R5 %s gets into no room: start, command, answer, yes and nobody", async (_why, refused) => {
    await it.asked();
    await reply(stack, kim, await it.newest(jane), "plain", "1. 5");
    await stack.settled(60_000);
    const { version: _, outbox: __, sent: ___, handled: ____, inbound: _____, ...before } = await newestDebrief();
    await refused();
    const after = await newestDebrief();
    expect(after.status).toBe("collecting");
    expect(after.held).toEqual(before.held);
    expect(after.parties.map(({ inboundAside: _, ...party }) => party)).toEqual(
      before.parties.map(({ inboundAside: _, ...party }) => party),
    );
    await it.stop();
  });

  /** To every address that leads to a room. */
  async function everywhere(given: Partial<Verdicts>, write: (from: string) => string): Promise<void> {
    const [toRae, [toJane, confirm]] = [await it.newest(rae), await it.mails(jane)];
    const addresses = [toRae, toJane, confirm].map((message) => message?.replyTo[0]?.address ?? "");
    for (const [index, to] of [stack.startAddress, ...addresses, `nobody@${stack.config.domain}`].entries()) {
      const from = index < 2 ? rae.address : jane.address;
      await judged(given, () => handOver(stack, { from, to }, write(from)));
    }
  }
});

test("R14 the test object of SES and the validation line of SNS are acknowledged by the very handler", async () => {
  const { handler } = await import("@debrief/functions/inbound");
  const bodies = [
    JSON.stringify({ Service: "Amazon S3", Event: "s3:TestEvent", Bucket: "debrief-archive" }),
    JSON.stringify({
      Type: "Notification",
      MessageId: "1",
      Message: "Successfully validated SNS topic for Amazon SES event publishing.",
    }),
    JSON.stringify({ Type: "SubscriptionConfirmation", Token: "t", SubscribeURL: "https://sns.example.com/" }),
    JSON.stringify({
      Type: "Notification",
      Message: JSON.stringify({ notificationType: "AmazonSnsSubscriptionSucceeded" }),
    }),
  ];
  const Records = bodies.map((body, index) => ({ messageId: `m${index}`, body }));
  const event = { Records } as unknown as Parameters<typeof handler>[0];
  expect(await handler(event)).toEqual({ batchItemFailures: [] });
});

test("R56 nothing was put aside, and nothing was complained about", () => {
  expect(stack.dead()).toEqual({ inbound: 0, work: 0, outgoing: 0, events: 0 });
  expect(log).toEqual([]);
});

/** As after thirty days: the raw mail is gone. */
async function loseArchive(): Promise<void> {
  const folder = join(dir, "archive", "debrief-archive", "inbound");
  for (const name of await readdir(folder)) await rm(join(folder, name));
}
